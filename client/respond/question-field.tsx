import type { ReactNode } from 'react';
import { LONGEST_LONG_TEXT, LONGEST_SHORT_TEXT } from '../../shared/questionnaire/stored-answer.ts';
import { DONT_KNOW, NOT_APPLICABLE, isEmpty, type Entry } from '../../shared/questionnaire/entry.ts';
import { fieldId, fieldName } from '../../shared/questionnaire/fields.ts';
import { optionsOf, type AskableItem, type Question } from '../../shared/questionnaire/question.ts';
import { ANSWER_STATE_LABELS } from '../../shared/vocabulary/questionnaire.ts';
import { Choice, Fieldset, type ShownFault } from './form-parts.tsx';

interface FieldProps {
  question: Question;
  entry: Entry | undefined;
  fault: ShownFault | undefined;
  /** The question is the heading of its page. */
  heading: boolean;
}

/** A question with whatever fields its kind is answered in. Nothing is chosen but what was chosen before. */
export function QuestionField({ question, entry, fault, heading }: FieldProps): ReactNode {
  const { item, mentee } = question;
  const about = mentee && <span className="govuk-caption-m">About {mentee.name}</span>;
  const legend = (
    <>
      {about}
      {item.wording} <span className="wm-optional">(optional)</span>
    </>
  );
  return (
    <Fieldset id={fieldId(question.key)} legend={legend} heading={heading} hint={hintOf(item)} fault={fault?.message}>
      {fields(question, entry, fault)}
    </Fieldset>
  );
}

function hintOf(item: AskableItem): string | undefined {
  switch (item.kind) {
    case 'multiple':
      return 'Select all that apply.';
    case 'number':
      return 'A whole number, for example 3.';
    case 'date':
      return 'For example, 27 3 2011.';
    case 'short_text':
      return `Up to ${LONGEST_SHORT_TEXT} characters.`;
    case 'long_text':
      return `Up to ${LONGEST_LONG_TEXT.toLocaleString('en-GB')} characters. Please do not name anybody, or say anything that tells who they are.`;
    default:
      return undefined;
  }
}

function fields(question: Question, entry: Entry | undefined, fault: ShownFault | undefined): ReactNode {
  switch (question.item.kind) {
    case 'scale':
    case 'single':
      return <Radios question={question} entry={entry} />;
    case 'multiple':
      return <Checkboxes question={question} entry={entry} />;
    default:
      return <Open question={question} entry={entry} fault={fault} />;
  }
}

/** What may be ticked in place of an answer. */
function insteadOf(item: AskableItem): { value: string; label: string }[] {
  return [
    ...(item.notApplicable ? [{ value: NOT_APPLICABLE, label: ANSWER_STATE_LABELS.not_applicable }] : []),
    ...(item.dontKnow ? [{ value: DONT_KNOW, label: ANSWER_STATE_LABELS.dont_know }] : []),
  ];
}

const idOf = (key: string, index: number): string => (index === 0 ? fieldId(key) : `${fieldId(key)}-${index + 1}`);

function Radios({ question, entry }: { question: Question; entry: Entry | undefined }): ReactNode {
  const { key, item } = question;
  const options = optionsOf(item);
  const instead = insteadOf(item);
  const chosen = entry?.ticked ?? [];
  const choice = ({ value, label }: { value: string; label: string }, index: number): ReactNode => (
    <Choice key={value} type="radio" id={idOf(key, index)} name={fieldName(key)} value={value} checked={chosen.includes(value)}>
      {label}
    </Choice>
  );
  return (
    <div className="govuk-radios">
      {options.map(choice)}
      {instead.length > 0 && <div className="govuk-radios__divider">or</div>}
      {instead.map((one, index) => choice(one, options.length + index))}
      {/* A radio button cannot be taken back; whoever chose one must still be able to leave the question out. */}
      {!isEmpty(entry) && (
        <Choice type="radio" id={idOf(key, options.length + instead.length)} name={fieldName(key)} value="" checked={false}>
          Leave this question out
        </Choice>
      )}
    </div>
  );
}

function Checkboxes({ question, entry }: { question: Question; entry: Entry | undefined }): ReactNode {
  const { key, item } = question;
  const options = optionsOf(item);
  const instead = insteadOf(item);
  const chosen = entry?.ticked ?? [];
  const box = ({ value, label }: { value: string; label: string }, index: number, exclusive: boolean): ReactNode => (
    <Choice key={value} type="checkbox" id={idOf(key, index)} name={fieldName(key)} value={value} checked={chosen.includes(value)} exclusive={exclusive}>
      {label}
    </Choice>
  );
  return (
    <div className="govuk-checkboxes">
      {options.map((one, index) => box(one, index, false))}
      {instead.length > 0 && <div className="govuk-checkboxes__divider">or</div>}
      {instead.map((one, index) => box(one, options.length + index, true))}
    </div>
  );
}

const DATE_PARTS = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

function Open({ question, entry, fault }: { question: Question; entry: Entry | undefined; fault: ShownFault | undefined }): ReactNode {
  const { key, item } = question;
  const instead = insteadOf(item);
  const bad = fault ? ' govuk-input--error' : '';
  const id = fieldId(key);
  return (
    <>
      {item.kind === 'date' ? (
        <div className="govuk-date-input">
          {DATE_PARTS.map(({ part, label, width }) => (
            <div key={part} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={fieldId(key, part)}>
                  {label}
                </label>
                <input
                  className={`govuk-input govuk-date-input__input govuk-input--width-${width}${fault?.part === part ? bad : ''}`}
                  id={fieldId(key, part)}
                  name={fieldName(key, part)}
                  type="text"
                  inputMode={part === 'month' ? undefined : 'numeric'}
                  autoComplete="off"
                  defaultValue={entry?.[part] ?? ''}
                />
              </div>
            </div>
          ))}
        </div>
      ) : (
        <div className="govuk-form-group">
          <label className="govuk-visually-hidden" htmlFor={id}>
            {item.kind === 'number' ? 'Number' : 'Your answer'}
          </label>
          {item.kind === 'long_text' ? (
            <textarea
              className={`govuk-textarea${fault ? ' govuk-textarea--error' : ''}`}
              id={id}
              name={fieldName(key)}
              rows={8}
              dir="auto"
              aria-describedby={describedBy(id, fault)}
              defaultValue={entry?.text ?? ''}
            />
          ) : (
            <input
              className={`govuk-input${item.kind === 'number' ? ' govuk-input--width-5' : ''}${bad}`}
              id={id}
              name={fieldName(key)}
              type="text"
              inputMode={item.kind === 'number' ? 'numeric' : undefined}
              dir={item.kind === 'number' ? undefined : 'auto'}
              autoComplete="off"
              aria-describedby={describedBy(id, fault)}
              defaultValue={entry?.text ?? ''}
            />
          )}
        </div>
      )}
      {instead.length > 0 && (
        <div className="govuk-checkboxes">
          <div className="govuk-checkboxes__divider">or</div>
          {instead.map(({ value, label }, index) => (
            <Choice
              key={value}
              type="checkbox"
              id={idOf(`${key}~instead`, index)}
              name={fieldName(key, 'instead')}
              value={value}
              checked={(entry?.ticked ?? []).includes(value)}
              exclusive
            >
              {label}
            </Choice>
          ))}
        </div>
      )}
    </>
  );
}

function describedBy(id: string, fault: ShownFault | undefined): string {
  return fault ? `${id}-hint ${id}-error` : `${id}-hint`;
}
