import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../lib/api.ts';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkboxes } from '../../ui/choices.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { NotificationBanner } from '../../ui/notification-banner.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { Table } from '../../ui/table.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import { usePrivacy, useSavePrivacy, type Privacy, type Settings } from './rights-api.ts';

const PERIODS = [
  { field: 'withdrawalDays', short: 'Answers can be taken back', label: 'Answers can be taken back until so many days after a questionnaire closed', of: 'days' },
  { field: 'linkDays', short: 'Personal links', label: 'Personal links go so many days after a questionnaire closed', of: 'days' },
  { field: 'draftDays', short: 'Drafts', label: 'Drafts that were never sent go so many days after a questionnaire closed', of: 'days' },
  { field: 'freeTextMonths', short: 'Free text', label: 'Free text goes so many months after the programme ended', of: 'months' },
  { field: 'identityMonths', short: 'Names and e-mail addresses', label: 'Names and e-mail addresses go so many months after the programme ended', of: 'months' },
] as const;

/** What the notices say, how long things are kept, and what that would remove today. */
export default function PrivacyPage(): ReactNode {
  const { code, name } = useProgramme();
  const query = usePrivacy(code);
  return (
    <>
      <BackLink to={paths.peopleData(code)}>People’s data</BackLink>
      <PageHeading caption={name} size="xl">
        Privacy
      </PageHeading>
      <ul className="wm-actions">
        <li>
          <a className="govuk-link" href={`/programmes/${encodeURIComponent(code)}/privacy`}>
            Privacy notice
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/programmes/${encodeURIComponent(code)}/joining`}>
            Joining notice
          </a>
        </li>
      </ul>
      <QueryState query={query}>{(privacy) => <Form code={code} privacy={privacy} />}</QueryState>
    </>
  );
}

/** As typed: a period may not be a number yet. */
type Typed = Record<keyof Settings, string | boolean>;

function Form({ code, privacy }: { code: string; privacy: Privacy }): ReactNode {
  const save = useSavePrivacy(code);
  const [typed, setTyped] = useState<Typed>(
    () => Object.fromEntries(Object.entries(privacy.settings).map(([field, value]) => [field, typeof value === 'number' ? String(value) : value])) as Typed,
  );
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const errorOf = (id: string): string | undefined => errors.find(({ fieldId }) => fieldId === id)?.text;
  const set = (field: keyof Settings, value: string | boolean): void => setTyped((before) => ({ ...before, [field]: value }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const periods = Object.fromEntries(PERIODS.map(({ field }) => [field, /^\d+$/.test(String(typed[field]).trim()) ? Number(typed[field]) : null]));
    save.mutate({ ...typed, ...periods } as unknown as Settings, {
      onSuccess: () => setErrors([]),
      onError: (error) => {
        const { detail, faults } = asProblem(error);
        const seen = new Map(faults.map(({ field, message }) => [field, message]));
        setErrors(seen.size === 0 ? [{ text: detail }] : [...seen].map(([fieldId, text]) => ({ fieldId, text: text.replace(fieldId, `${PERIODS.find(({ field }) => field === fieldId)?.short ?? fieldId}:`) })));
      },
    });
  };
  return (
    <>
      {save.isSuccess && (
        <NotificationBanner key={save.submittedAt} success title="Saved">
          The notices say it from now on.
        </NotificationBanner>
      )}
      <h2 className="govuk-heading-m">What is due to be removed</h2>
      {privacy.demonstration && <InsetText>This is a demonstration: nothing is ever removed from it.</InsetText>}
      {!privacy.demonstration && !privacy.settings.retentionOn && <InsetText>Removing is switched off. This is what it would remove today; look at it, then switch it on below.</InsetText>}
      <Table caption="Kept long enough" captionSize="hidden" compact columns={[{ label: 'What' }, { label: 'Records', numeric: true }]} rows={privacy.due.map(({ kept, label, count }) => ({ key: kept, cells: [label, count.toLocaleString('en-GB')] }))} />
      <ErrorSummary errors={errors} />
      <form onSubmit={send} noValidate>
        <h2 className="govuk-heading-m">What the notices say</h2>
        <TextInput id="controller" label="Who answers for the data" hint="An organisation, as people know it" value={String(typed.controller)} onChange={(event) => set('controller', event.target.value)} error={errorOf('controller')} />
        <TextInput id="contact" label="Whom to turn to" hint="A name with an e-mail address or a telephone number" value={String(typed.contact)} onChange={(event) => set('contact', event.target.value)} error={errorOf('contact')} />
        <TextArea id="purpose" label="Why the data is kept (optional)" value={String(typed.purpose)} onChange={(event) => set('purpose', event.target.value)} error={errorOf('purpose')} rows={4} />
        <h2 className="govuk-heading-m">How long</h2>
        {PERIODS.map(({ field, label, of }) => (
          <TextInput key={field} id={field} label={label} hint={`A number of ${of}`} inputMode="numeric" width={4} value={String(typed[field])} onChange={(event) => set(field, event.target.value)} error={errorOf(field)} />
        ))}
        <Checkboxes
          id="retentionOn"
          name="retentionOn"
          label="Removing"
          items={[{ value: 'on', text: 'Remove every day what has been kept long enough', hint: 'It cannot be brought back. Figures do not change.' }]}
          values={typed.retentionOn === true ? ['on'] : []}
          onChange={(values) => set('retentionOn', values.length > 0)}
        />
        <Button disabled={save.isPending}>Save</Button>
      </form>
    </>
  );
}
