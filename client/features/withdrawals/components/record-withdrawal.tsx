import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../../lib/api.ts';
import { longDate, todayInLondon } from '../../../lib/dates.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choices.tsx';
import { DateInput, isoDate } from '../../../ui/date-input.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Select } from '../../../ui/select.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import { useWithdraw, type Enrolment } from '../api/withdrawals-api.ts';
import {
  EMPTY,
  errorsFrom,
  fieldId,
  FIELDS,
  KIND_CHOICES,
  PRECISION_CHOICES,
  REASON_CHOICES,
  withdrawalOf,
  type WithdrawalErrors,
  type WithdrawalForm,
} from '../withdrawal-form.ts';
import { whoIs } from '../withdrawal-words.ts';
import { Past } from './past.tsx';
import { EffectsOf } from './effects-of.tsx';

interface RecordWithdrawalProps {
  programme: { code: string; name: string };
  enrolment: Enrolment;
  onDone: (text: string) => void;
}

/** The form of one withdrawal. What it changes is said before it is saved; what was typed stays until then. */
export function RecordWithdrawal({ programme, enrolment, onDone }: RecordWithdrawalProps): ReactNode {
  const [form, setForm] = useState<WithdrawalForm>(EMPTY);
  const [errors, setErrors] = useState<WithdrawalErrors>({});
  const [summary, setSummary] = useState<SummaryError[]>([]);
  const withdraw = useWithdraw(programme.code, enrolment.enrolmentId);
  const { person } = enrolment;
  const died = form.reason === 'death';
  const heading = `Record that ${person} ${died ? 'died' : 'withdrew'}`;
  const set = (part: Partial<WithdrawalForm>): void => setForm((before) => ({ ...before, ...part }));

  const fail = (found: WithdrawalErrors, others: SummaryError[] = []): void => {
    setErrors(found);
    setSummary([...FIELDS.flatMap((field) => (found[field] ? [{ text: found[field], fieldId: fieldId(field) }] : [])), ...others]);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (withdraw.isPending) return;
    const { withdrawal, errors: wrong } = withdrawalOf(form, todayInLondon());
    if (!withdrawal) {
      fail(wrong);
      return;
    }
    try {
      await withdraw.mutateAsync(withdrawal);
      onDone(died ? `It is recorded that ${person} died. Nothing will be written to them.` : `It is recorded that ${person} withdrew.`);
    } catch (error) {
      const problem = asProblem(error);
      const found = errorsFrom(problem.faults);
      fail(found, Object.keys(found).length > 0 ? [] : [{ text: `${problem.title}. ${problem.detail} What you typed is still here.` }]);
    }
  };

  return (
    <>
      <BackLink to="?withdrew=no">People who did not withdraw</BackLink>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={summary} />
        <PageHeading caption={programme.name} title={`${summary.length > 0 ? 'Error: ' : ''}${heading}`}>
          {heading}
        </PageHeading>
        <SummaryList
          rows={[
            { key: 'Who they are', value: whoIs(enrolment) },
            { key: 'Enrolled', value: longDate(enrolment.enrolledOn) },
            { key: 'Last present', value: enrolment.lastPresentOn ? longDate(enrolment.lastPresentOn) : 'Never recorded' },
          ]}
        />
        <Past programme={programme.code} enrolmentId={enrolment.enrolmentId} />
        <Select
          id={fieldId('reason')}
          label="Reason"
          hint="Seen by the people who run the programme only. Reports never state the reason of one person."
          error={errors.reason}
          items={REASON_CHOICES}
          value={form.reason}
          onChange={(event) => set({ reason: event.target.value as WithdrawalForm['reason'] })}
        />
        {!died && (
          <Radios
            id={fieldId('kind')}
            name="kind"
            label="How they withdrew"
            error={errors.kind}
            value={form.kind}
            onChange={(kind) => set({ kind: kind as WithdrawalForm['kind'] })}
            items={KIND_CHOICES}
            small
          />
        )}
        <DateInput
          id={fieldId('withdrewOn')}
          label={died ? 'When they died' : 'When they withdrew'}
          hint="If it is known only roughly, the last day of that time. For example, 30 11 2010"
          error={errors.withdrewOn}
          value={form.withdrewOn}
          onChange={(withdrewOn) => set({ withdrewOn })}
        />
        <Radios
          id={fieldId('datePrecision')}
          name="datePrecision"
          label="How exactly the date is known"
          error={errors.datePrecision}
          value={form.datePrecision}
          onChange={(datePrecision) => set({ datePrecision: datePrecision as WithdrawalForm['datePrecision'] })}
          items={PRECISION_CHOICES}
          small
        />
        {form.datePrecision !== null && form.datePrecision !== 'day' && (
          <TextInput
            id={fieldId('dateNote')}
            label="The date as it was told (optional)"
            hint="For example, by the summer of 2010"
            error={errors.dateNote}
            width={20}
            value={form.dateNote}
            onChange={(event) => set({ dateNote: event.target.value })}
          />
        )}
        <TextInput
          id={fieldId('toldBy')}
          label="Who told you (optional)"
          error={errors.toldBy}
          width={20}
          autoComplete="off"
          value={form.toldBy}
          onChange={(event) => set({ toldBy: event.target.value })}
        />
        <div className="wm-text">
          <TextArea
            id={fieldId('note')}
            label="What else should be known (optional)"
            hint="Only what is needed: the person may ask to read it."
            error={errors.note}
            rows={3}
            value={form.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        </div>
        <EffectsOf programme={programme.code} enrolment={enrolment} withdrewOn={isoDate(form.withdrewOn) ?? null} died={died} />
        <Button aria-disabled={withdraw.isPending}>{withdraw.isPending ? 'Saving…' : died ? heading : 'Record the withdrawal'}</Button>
      </form>
    </>
  );
}
