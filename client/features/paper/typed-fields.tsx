import { useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { Entries } from '../../../shared/questionnaire/entry.ts';
import type { Question } from '../../../shared/questionnaire/question.ts';
import { longDate } from '../../lib/dates.ts';
import { entriesOfForm } from '../../respond/entries-of-form.ts';
import { QuestionField } from '../../respond/question-field.tsx';
import '../../respond/respond-parts.scss';
import { Button } from '../../ui/button.tsx';
import { DateInput, type TypedDate } from '../../ui/date-input.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { InsetText } from '../../ui/feedback.tsx';
import type { PaperPerson, PaperRound } from './paper-api.ts';
import { StepHeading } from './step-heading.tsx';
import { asOnPaper, DAY_ID, type TypedFaults } from './typed-form.ts';
import { typingKey } from './typing-keys.ts';
import './paper.scss';

interface TypedFieldsProps {
  programme: { name: string };
  round: PaperRound;
  person: PaperPerson | null;
  questions: readonly Question[];
  entries: Entries;
  day: TypedDate;
  faults: TypedFaults;
  takesFocus: boolean;
  onDay: (day: TypedDate) => void;
  onTouch: () => void;
  onCheck: (entries: Entries) => void;
}

/** All questions of a form on one page, in the order they have on paper, whether or not they are asked. */
export function TypedFields({ programme, round, person, questions, entries, day, faults, takesFocus, onDay, onTouch, onCheck }: TypedFieldsProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const heading = person ? `Form from paper: ${person.person}` : `Form from paper: ${round.title}`;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onCheck(entriesOfForm(form.current!, questions));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!typingKey(form.current!, event.target, event.key)) return;
    event.preventDefault();
    onTouch();
  };
  return (
    <>
      <ErrorSummary errors={faults.summary} />
      <StepHeading caption={programme.name} title={`${faults.summary.length > 0 ? 'Error: ' : ''}${heading}`} takesFocus={takesFocus}>
        {heading}
      </StepHeading>
      {person && (
        <p className="wm-lead">
          {round.title}. On the form stands the code <strong>{person.code}</strong>
          {person.council ? `, from ${person.council}` : ''}.
        </p>
      )}
      {person?.begun && <InsetText>{person.person} has begun this form online. What is typed in here takes the place of that; what was entered online is not shown, and goes.</InsetText>}
      {person?.state === 'declined' && <InsetText>{person.person} had said that they do not want to take part. The form from paper counts all the same: they did take part.</InsetText>}
      {!round.open && round.closesOn && <InsetText>The questionnaire closed at the end of {longDate(round.closesOn)}. A form that was handed in by then can still be typed in.</InsetText>}
      <p className="govuk-body wm-text">
        Type what is written, as it is written. What you have read stays with you: once it is saved, evaluators alone can read it.
      </p>
      <p className="govuk-body wm-text">
        By keyboard: the number beside an answer ticks it, Delete unticks, Enter goes on to the next question. The tenth answer has 0, so that on a scale from 1 to 10 you can type 10 as it is written.
      </p>
      <form ref={form} onSubmit={submit} onChange={onTouch} onKeyDown={press} noValidate className="wm-typing" autoComplete="off">
        <DateInput
          id={DAY_ID}
          label="Day on which it was handed in"
          hint={`${round.closesOn ? `From ${longDate(round.opensOn)} to ${longDate(round.closesOn)}` : `${longDate(round.opensOn)} or later`}. For example, 27 3 2011.`}
          value={day}
          error={faults.day ?? undefined}
          onChange={onDay}
        />
        {questions.map((question, index) => {
          const { key, item } = question;
          const first = item.section !== '' && item.section !== questions[index - 1]?.item.section;
          return (
            <div key={key}>
              {first && <h2 className="govuk-heading-m wm-typing__section">{item.section}</h2>}
              <QuestionField question={asOnPaper(question, round.items)} entry={entries.get(key)} fault={faults.answers.find((fault) => fault.key === key)} heading={false} />
            </div>
          );
        })}
        <Button>Check the form</Button>
      </form>
    </>
  );
}
