import { useState, type FormEvent, type ReactNode } from 'react';
import type { Entries } from '../../../shared/questionnaire/entry.ts';
import type { Question } from '../../../shared/questionnaire/question.ts';
import { longDate } from '../../lib/dates.ts';
import { Given } from '../../respond/check-page.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkboxes } from '../../ui/choices.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import type { PaperPerson, PaperRound } from './paper-api.ts';
import { StepHeading } from './step-heading.tsx';
import { asOnPaper, summaryOf } from './typed-form.ts';

interface TypedCheckProps {
  programme: { name: string };
  round: PaperRound;
  person: PaperPerson | null;
  questions: readonly Question[];
  entries: Entries;
  /** yyyy-mm-dd */
  handedInOn: string;
  /** Something of theirs is begun online. */
  begun: boolean;
  errors: readonly SummaryError[];
  isSaving: boolean;
  onBack: () => void;
  onSave: (replacesDraft: boolean) => void;
}

/** What was typed in, before it is stored: once it is, nobody but evaluators can read it. */
export function TypedCheck({ programme, round, person, questions, entries, handedInOn, begun, errors, isSaving, onBack, onSave }: TypedCheckProps): ReactNode {
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState<readonly SummaryError[]>([]);
  const { asked, leftOut, notCounted } = summaryOf(questions, entries);
  const shown = missing.length > 0 ? missing : errors;
  const rowOf = (question: Question) => ({ key: `${asOnPaper(question, round.items).item.wording}${question.mentee ? `, about ${question.mentee.name}` : ''}`, value: <Given question={question} entry={entries.get(question.key)} /> });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (begun && !agreed) return setMissing([{ text: 'Say that this form takes the place of what was begun online', fieldId: 'replaces' }]);
    setMissing([]);
    onSave(begun && agreed);
  };
  return (
    <>
      <ErrorSummary errors={shown} />
      <StepHeading caption={programme.name} title={`${shown.length > 0 ? 'Error: ' : ''}Check what you typed in`} takesFocus>
        Check what you typed in
      </StepHeading>
      <SummaryList rows={[...(person ? [{ key: 'Whose form', value: person.person === person.code ? person.code : `${person.person}, code ${person.code}` }] : []), { key: 'Handed in', value: longDate(handedInOn) }]} />
      {leftOut > 0 && (
        <p className="govuk-body">
          {leftOut} of {asked.length} {asked.length === 1 ? 'question was' : 'questions were'} left out on paper.
        </p>
      )}
      {notCounted.length > 0 && (
        <InsetText>
          <p className="govuk-body">
            <strong>Not counted.</strong> Something is written here although the question was not to be answered: its condition is not met. It is not stored.
          </p>
          <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
            {notCounted.map((question) => (
              <li key={question.key}>{rowOf(question).key}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <SummaryList rows={asked.map(rowOf)} />
      <form onSubmit={submit} noValidate>
        {begun && (
          <Checkboxes
            id="replaces"
            name="replaces"
            label={`${person?.person ?? 'Somebody'} has begun this form online`}
            error={shown.find(({ fieldId }) => fieldId === 'replaces')?.text}
            items={[{ value: 'yes', text: 'The form from paper takes the place of what was begun online, which goes' }]}
            values={agreed ? ['yes'] : []}
            onChange={(values) => setAgreed(values.length > 0)}
          />
        )}
        <div className="govuk-button-group">
          <Button aria-disabled={isSaving}>Save the form</Button>
          <Button type="button" variant="secondary" onClick={onBack}>
            Change something
          </Button>
        </div>
      </form>
    </>
  );
}
