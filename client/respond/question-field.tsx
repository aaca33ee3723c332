import type { ReactNode } from 'react';
import { LONGEST_LONG_TEXT, LONGEST_SHORT_TEXT } from '../../shared/questionnaire/stored-answer.ts';
import { DONT_KNOW, NOT_APPLICABLE, isEmpty, type Entry } from '../../shared/questionnaire/entry.ts';
import { fieldId, fieldName } from '../../shared/questionnaire/fields.ts';
import { optionsOf, type AskableItem, type Question } from '../../shared/questionnaire/question.ts';
import type { RespondentWords } from '../../shared/questionnaire/words/respondent-words.ts';
import { Choice, Fieldset, type ShownFault } from './form-parts.tsx';
import { useWords } from './words.tsx';

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
  const words = useWords().question;
  const legend = (
    <>
      {mentee && <span className="govuk-caption-m">{words.about(mentee.name)}</span>}
      {item.wording} <span className="wm-optional">{words.optional}</span>
    </>
  );
  return (
    <Fieldset id={fieldId(question.key)} legend={legend} heading={heading} hint={hintOf(item, words)} fault={fault?.message}>
      <Fields question={question} entry={entry} fault={fault} />
    </Fieldset>
  );
}

/** The question of one moment of a pair: its words stand above both, so here they are only heard. */
export function MomentField({ question, entry, fault }: Omit<FieldProps, 'heading'>): ReactNode {
  const { item } = question;
  const words = useWords().question;
  const legend = (
    <>
      <span className="govuk-visually-hidden">{item.wording}: </span>
      {words.moments[item.moment!]} <span className="wm-optional">{words.optional}</span>
    </>
  );
  return (
    <Fieldset id={fieldId(question.key)} legend={legend} size="s" heading={false} hint={hintOf(item, words)} fault={fault?.message}>
      <Fields question={question} entry={entry} fault={fault} />
    </Fieldset>
  );
}

function hintOf(item: AskableItem, words: RespondentWords['question']): string | undefined {
  switch (item.kind) {
    case 'multiple':
      return words.selectAll;
    case 'number':
      return words.number(item.lowest, item.highest);
    case 'date':
      return words.date;
    case 'short_text':
      return words.upTo(LONGEST_SHORT_TEXT);
    case 'long_text':
      return `${words.upTo(LONGEST_LONG_TEXT)} ${words.nameNobody}`;
    default:
      return undefined;
  }
}

function Fields({ question, entry, fault }: Omit<FieldProps, 'heading'>): ReactNode {
  switch (question.item.kind) {
    case 'scale':
    case 'single':
      return <Radios question={question} entry={entry} fault={fault} />;
    case 'multiple':
      return <Checkboxes question={question} entry={entry} fault={fault} />;
    default:
      return <Open question={question} entry={entry} fault={fault} />;
  }
}

/** What may be ticked in place of an answer. */
function insteadOf(item: AskableItem, words: RespondentWords['question']): { value: string; label: string }[] {
  return [
    ...(item.notApplicable ? [{ value: NOT_APPLICABLE, label: words.notApplicable }] : []),
    ...(item.dontKnow ? [{ value: DONT_KNOW, label: words.dontKnow }] : []),
  ];
}

const idOf = (key: string, index: number): string => (index === 0 ? fieldId(key) : `${fieldId(key)}-${index + 1}`);

function Radios({ question, entry, fault }: Omit<FieldProps, 'heading'>): ReactNode {
  const { key, item } = question;
  const words = useWords().question;
  const options = optionsOf(item);
  const instead = insteadOf(item, words);
  const chosen = entry?.ticked ?? [];
  const choice = ({ value, label }: { value: string; label: string }, index: number): ReactNode => (
    <Choice key={value} type="radio" id={idOf(key, index)} name={fieldName(key)} value={value} checked={chosen.includes(value)} below={value === item.other && <SayWhat question={question} label={label} entry={entry} fault={fault} />}>
      {label}
    </Choice>
  );
  return (
    <div className="govuk-radios">
      {options.map(choice)}
      {instead.length > 0 && <div className="govuk-radios__divider">{words.or}</div>}
      {instead.map((one, index) => choice(one, options.length + index))}
      {/* A radio button cannot be taken back; whoever chose one must still be able to leave the question out. */}
      {!isEmpty(entry) && (
        <Choice type="radio" id={idOf(key, options.length + instead.length)} name={fieldName(key)} value="" checked={false}>
          {words.leaveOut}
        </Choice>
      )}
    </div>
  );
}

function Checkboxes({ question, entry, fault }: Omit<FieldProps, 'heading'>): ReactNode {
  const { key, item } = question;
  const words = useWords().question;
  const options = optionsOf(item);
  const instead = insteadOf(item, words);
  const chosen = entry?.ticked ?? [];
  const box = ({ value, label }: { value: string; label: string }, index: number, exclusive: boolean): ReactNode => (
    <Choice
      key={value}
      type="checkbox"
      id={idOf(key, index)}
      name={fieldName(key)}
      value={value}
      checked={chosen.includes(value)}
      exclusive={exclusive}
      below={value === item.other && <SayWhat question={question} label={label} entry={entry} fault={fault} />}
    >
      {label}
    </Choice>
  );
  return (
    <div className="govuk-checkboxes">
      {options.map((one, index) => box(one, index, false))}
      {instead.length > 0 && <div className="govuk-checkboxes__divider">{words.or}</div>}
      {instead.map((one, index) => box(one, options.length + index, true))}
    </div>
  );
}

/** Where one says what, right below the answer that asks for it. It is always there: nothing is opened by a script. */
function SayWhat({ question: { key }, label, entry, fault }: Omit<FieldProps, 'heading'> & { label: string }): ReactNode {
  const words = useWords().question;
  const id = fieldId(key, 'other');
  const bad = fault?.part === 'other';
  return (
    <div className="wm-say-what">
      <label className="govuk-label" htmlFor={id}>
        {words.sayWhat} <span className="govuk-visually-hidden">({words.sayWhatBeside(label)})</span>
      </label>
      <input
        className={`govuk-input${bad ? ' govuk-input--error' : ''}`}
        id={id}
        name={fieldName(key, 'other')}
        type="text"
        dir="auto"
        autoComplete="off"
        data-beside=""
        aria-describedby={bad ? `${fieldId(key)}-error` : undefined}
        defaultValue={entry?.other ?? ''}
      />
    </div>
  );
}

const DATE_PARTS = [
  { part: 'day', width: 2 },
  { part: 'month', width: 2 },
  { part: 'year', width: 4 },
] as const;

function Open({ question, entry, fault }: { question: Question; entry: Entry | undefined; fault: ShownFault | undefined }): ReactNode {
  const { key, item } = question;
  const words = useWords().question;
  const instead = insteadOf(item, words);
  const bad = fault ? ' govuk-input--error' : '';
  const id = fieldId(key);
  return (
    <>
      {item.kind === 'date' ? (
        <div className="govuk-date-input">
          {DATE_PARTS.map(({ part, width }) => (
            <div key={part} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={fieldId(key, part)}>
                  {words.dateParts[part]}
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
            {item.kind === 'number' ? words.aNumber : words.yourAnswer}
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
          <div className="govuk-checkboxes__divider">{words.or}</div>
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
