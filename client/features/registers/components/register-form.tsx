import { useState, type FormEvent, type ReactNode } from 'react';
import { SESSION_KIND_LABELS } from '../../../../shared/vocabulary/session.ts';
import { asProblem, type ApiProblem } from '../../../lib/api.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx';
import { EmptyState, InsetText } from '../../../ui/feedback.tsx';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { SummaryList } from '../../../ui/summary-list.tsx';
import { readRegister, useMarkRegister, type Marking, type Register, type Says } from '../api/registers-api.ts';
import { afterSaving, current, edit, hadWithdrawn, markEverybody, markingsOf, progressOf, rebase, same, type Difference, type Edits, type Progress } from '../register-edits.ts';
import { changes } from '../register-words.ts';
import { sessionDay, sessionIsoDay, sessionTime } from '../session-time.ts';
import { Differences } from './differences.tsx';
import { RegisterRow, markId } from './register-row.tsx';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

interface RegisterFormProps {
  programme: { code: string; name: string };
  loaded: Register;
}

const NO_ERRORS: SummaryError[] = [];

/** Marks a register. Whatever goes wrong, what was chosen stays on the page until it is saved. */
export function RegisterForm({ programme, loaded }: RegisterFormProps): ReactNode {
  const [register, setRegister] = useState(loaded);
  const [edits, setEdits] = useState<Edits>({});
  const [differences, setDifferences] = useState<Difference[]>([]);
  const [chosen, setChosen] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const [errors, setErrors] = useState(NO_ERRORS);
  const [saved, setSaved] = useState<{ text: string; at: number } | null>(null);
  const save = useMarkRegister(programme.code, register.code);

  const { entries } = register;
  const day = sessionIsoDay(register.startsAt);
  const markings = markingsOf(entries, edits);
  const progress = progressOf(entries, edits);
  const closed = register.status === 'cancelled' || new Date(register.startsAt).getTime() > Date.now();
  useUnsavedWarning(markings.length);

  const say = (enrolmentId: string, says: Says): void => {
    setSaved(null);
    setEdits((before) => edit(before, entries.find((entry) => entry.enrolmentId === enrolmentId)!, says));
    // What is chosen in the row itself is the answer to the question above.
    setDifferences((before) => before.filter((difference) => difference.enrolmentId !== enrolmentId));
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (save.isPending) return;
    setSaved(null);
    const open = differences.filter(({ enrolmentId }) => !chosen[enrolmentId]);
    if (open.length > 0) {
      setErrors(open.map(({ enrolmentId }) => ({ text: `Choose what the register is to say of ${nameOf(register, enrolmentId)}`, fieldId: `difference-${enrolmentId}` })));
      return;
    }
    const theirs = new Set(differences.filter(({ enrolmentId }) => chosen[enrolmentId] === 'theirs').map(({ enrolmentId }) => enrolmentId));
    const wanted: Edits = Object.fromEntries(Object.entries(edits).filter(([enrolmentId]) => !theirs.has(enrolmentId)));
    setEdits(wanted);
    setDifferences([]);
    setChosen({});
    setErrors(NO_ERRORS);
    const sent = markingsOf(entries, wanted);
    if (sent.length === 0) {
      setSaved({ text: 'Nothing is left to save.', at: Date.now() });
      return;
    }
    try {
      const now = await save.mutateAsync(sent);
      setRegister(now);
      // Taken from what is there by now: somebody may have gone on marking meanwhile.
      setEdits((latest) => afterSaving(now.entries, withoutSent(latest, sent)));
      setSaved({ text: `${changes(sent.length)} saved.`, at: Date.now() });
    } catch (error) {
      await explain(asProblem(error), sent, wanted);
    }
  };

  const explain = async (problem: ApiProblem, sent: readonly Marking[], wanted: Edits): Promise<void> => {
    if (problem.code !== 'conflict') {
      setErrors(errorsOf(problem, sent));
      return;
    }
    try {
      const now = await readRegister(programme.code, register.code);
      const over = rebase(entries, now.entries, wanted);
      setRegister(now);
      setEdits(over.edits);
      setDifferences(over.differences);
      setErrors([
        over.differences.length === 0
          ? { text: 'Somebody else changed this register meanwhile. Their changes are shown now and yours are still here: save again.' }
          : { text: 'Somebody else changed this register meanwhile. Choose between their marks and yours, then save again.', fieldId: `difference-${over.differences[0]!.enrolmentId}` },
      ]);
    } catch (again) {
      setErrors(errorsOf(asProblem(again), sent));
    }
  };

  const expected = entries.filter((entry) => entry.expected);
  const others = entries.filter((entry) => !entry.expected);
  const rows = (list: typeof entries): ReactNode => (
    <ul className="wm-register">
      {list.map((entry) => (
        <RegisterRow
          key={entry.enrolmentId}
          entry={entry}
          says={current(entry, edits)}
          changed={edits[entry.enrolmentId] !== undefined}
          hadLeft={hadWithdrawn(entry, day)}
          readOnly={closed}
          error={errors.find((error) => error.fieldId === markId(entry.enrolmentId))?.text}
          onSay={(says) => say(entry.enrolmentId, says)}
        />
      ))}
    </ul>
  );

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="wm-register-form">
      <ErrorSummary errors={errors} />
      {saved && (
        <NotificationBanner key={saved.at} success>
          {saved.text}
        </NotificationBanner>
      )}
      <PageHeading caption={programme.name} title={`${errors.length > 0 ? 'Error: ' : ''}Register: ${register.title}`}>
        {register.title}
      </PageHeading>
      <SummaryList
        rows={[
          { key: 'When', value: sessionTime(register.startsAt, register.endsAt) },
          { key: 'What', value: SESSION_KIND_LABELS[register.kind] },
          ...(register.set ? [{ key: 'Set', value: register.set }] : []),
          ...(register.place ? [{ key: 'Where', value: register.place }] : []),
          ...(closed ? [] : [{ key: 'Marked', value: markedWords(progress) }]),
        ]}
      />
      {register.status === 'cancelled' && <InsetText>This session was cancelled. It counts in nobody’s attendance, and its register cannot be marked.</InsetText>}
      {closed && register.status !== 'cancelled' && <InsetText>This session is on {sessionDay(register.startsAt)}. Its register can be marked once it has begun.</InsetText>}
      <Differences register={register} differences={differences} chosen={chosen} onChoose={(enrolmentId, side) => setChosen({ ...chosen, [enrolmentId]: side })} errors={errors} />

      {entries.length === 0 && <EmptyState title="Nobody is on this register">Nobody who is enrolled was expected at a session of this kind.</EmptyState>}
      {expected.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Expected</h2>
          {!closed && progress.recorded < progress.expected && (
            <Button
              type="button"
              variant="secondary"
              onClick={() => {
                setSaved(null);
                setEdits(markEverybody(entries, edits, day));
              }}
            >
              Mark everybody as attended
              <span className="govuk-visually-hidden"> who has no mark yet; then change the exceptions</span>
            </Button>
          )}
          {rows(expected)}
        </>
      )}
      {others.length > 0 && (
        <details className="govuk-details" open={expected.length === 0 && others.length <= 40}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Not expected ({others.length})</span>
          </summary>
          <div className="wm-register-others">
            <p className="govuk-body">Whoever of these came: give them a mark, and they count as expected.</p>
            {rows(others)}
          </div>
        </details>
      )}
      {!closed && entries.length > 0 && (
        <div className="wm-save-bar">
          <Button aria-disabled={save.isPending}>{save.isPending ? 'Saving…' : markings.length === 0 ? 'Save' : `Save ${changes(markings.length)}`}</Button>
          <span role="status">{markings.length === 0 ? 'Nothing to save' : `${changes(markings.length)} not saved yet`}</span>
        </div>
      )}
    </form>
  );
}

function markedWords({ expected, recorded, attended }: Progress): string {
  return expected === 0 ? '– (nobody was expected by name)' : `${recorded} of ${expected}: ${attended} attended, ${expected - recorded} not recorded`;
}

function nameOf(register: Register, enrolmentId: string): string {
  return register.entries.find((entry) => entry.enrolmentId === enrolmentId)?.person ?? 'somebody';
}

function withoutSent(edits: Edits, sent: readonly Marking[]): Edits {
  const done = new Map(sent.map((marking) => [marking.enrolmentId, marking]));
  return Object.fromEntries(Object.entries(edits).filter(([enrolmentId, says]) => !done.has(enrolmentId) || !same(done.get(enrolmentId)!, says)));
}

/** The faults of an answer as links to the rows they are about; anything else as it was said. */
export function errorsOf(problem: ApiProblem, sent: readonly Marking[]): SummaryError[] {
  if (problem.faults.length === 0) return [{ text: `${problem.title}. ${problem.detail} What you marked is still here.` }];
  return problem.faults.map(({ field, message }) => {
    const index = /^entries\.(\d+)\./.exec(field)?.[1];
    const marking = index === undefined ? undefined : sent[Number(index)];
    return marking ? { text: message, fieldId: markId(marking.enrolmentId) } : { text: message };
  });
}
