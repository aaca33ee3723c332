import { useState, type FormEvent, type ReactNode } from 'react';
import { asProblem } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { DateInput, isoDate, typedDate } from '../../ui/date-input.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { useChangeWindow, type Round } from './rounds-api.ts';

/** Gives people more time, opens a closed questionnaire again, or closes it. */
export function RoundWindow({ programme, round }: { programme: string; round: Round }): ReactNode {
  const change = useChangeWindow(programme, round.code);
  const [typed, setTyped] = useState(() => typedDate(round.closesOn));
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const id = `closes-${round.code}`;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const closesOn = isoDate(typed);
    if (closesOn === undefined) return setErrors([{ text: 'Enter a day of the calendar, for example 31 3 2027, or leave all three empty', fieldId: id }]);
    setErrors([]);
    change.mutate(closesOn, { onError: (error) => setErrors([{ text: asProblem(error).detail, fieldId: id }]) });
  };
  return (
    <Details
      summary={
        <>
          Change the last day<span className="govuk-visually-hidden">: {round.title}</span>
        </>
      }
    >
      <ErrorSummary errors={errors} />
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
          error={errors[0]?.text}
        />
        <Button type="submit" variant="secondary" disabled={change.isPending}>
          Save
        </Button>
      </form>
    </Details>
  );
}
