import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { DateInput, isoDate, typedDate } from '../../ui/date-input.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useChangeWindow, type Round } from './rounds-api.ts';

/** Gives people more time, opens a closed questionnaire again, or closes it. */
export function RoundWindow({ programme, round }: { programme: string; round: Round }): ReactNode {
  const change = useChangeWindow(programme, round.code);
  const [typed, setTyped] = useState(() => typedDate(round.closesOn));
  const [fault, setFault] = useState<string>();
  const id = `closes-${round.code}`;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const closesOn = isoDate(typed);
    if (closesOn === undefined) return setFault('Enter a day of the calendar, for example 31 3 2027, or leave all three empty');
    setFault(undefined);
    change.mutate(closesOn);
  };
  const problem = change.isError ? asProblem(change.error) : null;
  const text = fault ?? problem?.detail;
  return (
    <Details
      summary={
        <>
          Change the last day<span className="govuk-visually-hidden">: {round.title}</span>
        </>
      }
    >
      {text && <ErrorSummary errors={[{ text, fieldId: id }]} />}
      {change.isSuccess && (
        <p className="govuk-body" role="status">
          Saved. {round.open ? 'The questionnaire is open.' : 'The questionnaire is closed.'}
        </p>
      )}
      <form onSubmit={send} noValidate>
        <DateInput
          id={id}
          label="Last day"
          hint="A later day gives people more time, or opens the questionnaire again. Leave it empty to keep it open. Forms already sent stay as they are."
          value={typed}
          onChange={setTyped}
          error={fault ?? problem?.detail}
        />
        <Button type="submit" variant="secondary" disabled={change.isPending}>
          Save
        </Button>
      </form>
    </Details>
  );
}
