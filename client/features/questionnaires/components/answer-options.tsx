import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { languagesBeside, LONGEST_LABEL } from '../../../../shared/questionnaire/version-draft.ts';
import { LANGUAGE_LABELS } from '../../../../shared/vocabulary/language.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { FieldsetGroup } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import type { EditedDraft, EditedItem } from '../draft-edits.ts';
import { fieldOf } from '../draft-faults.ts';
import { changeWords, wordsField, wordsOf } from '../language-edits.ts';
import { addOption, changeOption, isMadeUp, removeOption, sayWhatBeside } from '../option-edits.ts';
import { InEachLanguage } from './in-each-language.tsx';

interface AnswerOptionsProps {
  id: string;
  item: EditedItem;
  draft: EditedDraft;
  errorOf: (id: string) => string | undefined;
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
}

/** The answers of a choice, in their printed order. Enter in the last one begins the next. */
export function AnswerOptions({ id, item, draft, errorOf, onEdit }: AnswerOptionsProps): ReactNode {
  const { key, other } = item;
  const options = item.options ?? [];
  const known = useRef(new Set(options.filter((option) => !isMadeUp(option)).map(({ value }) => value)));
  const next = useRef<number | null>(null);
  const fieldId = (index: number): string => (index === 0 ? id : `${id}-${index + 1}`);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(fieldId(next.current))?.focus();
    next.current = null;
  });
  const add = (): void => {
    next.current = options.length;
    onEdit((before) => addOption(before, key));
  };
  const enter = (event: KeyboardEvent, index: number): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (index === options.length - 1) add();
    else document.getElementById(fieldId(index + 1))?.focus();
  };
  const otherId = (index: number): string => (index === 0 ? fieldOf(key, 'other') : `${fieldOf(key, 'other')}-${index + 1}`);
  return (
    <FieldsetGroup id={id} label="Answers to choose from" hint="In the order in which they are shown. Press Enter for the next one." error={errorOf(id) ?? errorOf(otherId(0))}>
      {options.map(({ value, label }, index) => (
        <div key={index} className="wm-answer-option">
          <InEachLanguage
            languages={languagesBeside(draft)}
            field={(language) => {
              const field = wordsField(key, language, `options.${value}`);
              return (
                <TextInput
                  id={field}
                  label={`Answer ${index + 1} in ${LANGUAGE_LABELS[language]}`}
                  lang={language}
                  value={wordsOf(item, language).options[value] ?? ''}
                  maxLength={LONGEST_LABEL}
                  error={errorOf(field)}
                  onChange={(event) => onEdit((before) => changeWords(before, key, language, { options: { [value]: event.target.value } }))}
                />
              );
            }}
          >
            <TextInput
              id={fieldId(index)}
              label={`Answer ${index + 1}`}
              value={label}
              maxLength={LONGEST_LABEL}
              onChange={(event) => onEdit((before) => changeOption(before, key, index, event.target.value, !known.current.has(value)))}
              onKeyDown={(event) => enter(event, index)}
            />
          </InEachLanguage>
          <div className="wm-answer-option__more">
            <div className="govuk-checkboxes govuk-checkboxes--small">
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={otherId(index)}
                  type="checkbox"
                  checked={other === value}
                  onChange={() => onEdit((before) => sayWhatBeside(before, key, other === value ? null : value))}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={otherId(index)}>
                  People can say what<span className="govuk-visually-hidden"> beside answer {index + 1}</span>
                </label>
              </div>
            </div>
            <LinkButton
              onClick={() => {
                next.current = Math.max(index - 1, 0);
                onEdit((before) => removeOption(before, key, index));
              }}
            >
              Take out<span className="govuk-visually-hidden"> answer {index + 1}</span>
            </LinkButton>
          </div>
        </div>
      ))}
      <Button type="button" variant="secondary" className="wm-button--small" onClick={add}>
        Add an answer
      </Button>
      <p className="govuk-hint govuk-!-margin-top-2 govuk-!-margin-bottom-0">“People can say what” gives a line of their own words beside one answer, such as “Other”. What they write is read by evaluators and never counted.</p>
    </FieldsetGroup>
  );
}
