import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { QuestionOption } from '../../../../shared/questionnaire/question.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { FieldsetGroup } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { addOption, changeOption } from '../draft-edits.ts';

interface AnswerOptionsProps {
  id: string;
  options: readonly QuestionOption[];
  error: string | undefined;
  onChange: (options: QuestionOption[]) => void;
}

/** The answers of a choice, in their printed order. Enter in the last one begins the next. */
export function AnswerOptions({ id, options, error, onChange }: AnswerOptionsProps): ReactNode {
  const known = useRef(new Set(options.filter(({ value }) => !/^answer-\d+$/.test(value)).map(({ value }) => value)));
  const next = useRef<number | null>(null);
  const fieldId = (index: number): string => (index === 0 ? id : `${id}-${index + 1}`);
  useEffect(() => {
    if (next.current === null) return;
    document.getElementById(fieldId(next.current))?.focus();
    next.current = null;
  });
  const add = (): void => {
    next.current = options.length;
    onChange(addOption(options));
  };
  const enter = (event: KeyboardEvent, index: number): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (index === options.length - 1) add();
    else document.getElementById(fieldId(index + 1))?.focus();
  };
  return (
    <FieldsetGroup id={id} label="Answers to choose from" hint="In the order in which they are shown. Press Enter for the next one." error={error}>
      {options.map((option, index) => (
        <div key={index} className="wm-answer-option">
          <TextInput
            id={fieldId(index)}
            label={`Answer ${index + 1}`}
            value={option.label}
            maxLength={300}
            onChange={(event) => onChange(changeOption(options, index, event.target.value, !known.current.has(option.value)))}
            onKeyDown={(event) => enter(event, index)}
          />
          <LinkButton
            onClick={() => {
              next.current = Math.max(index - 1, 0);
              onChange(options.filter((_, at) => at !== index));
            }}
          >
            Take out<span className="govuk-visually-hidden"> answer {index + 1}</span>
          </LinkButton>
        </div>
      ))}
      <Button type="button" variant="secondary" className="wm-button--small" onClick={add}>
        Add an answer
      </Button>
    </FieldsetGroup>
  );
}
