import type { ReactNode } from 'react';
import type { Condition } from '../../../../shared/questionnaire/branching.ts';
import { Select } from '../../../ui/select.tsx';
import { conditionChoices, type EditedDraft } from '../draft-edits.ts';

interface QuestionConditionProps {
  id: string;
  itemKey: string;
  draft: EditedDraft;
  condition: Condition | null;
  error: string | undefined;
  onChange: (showIf: string | null) => void;
}

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 67)}…` : text);

/** Whether a question is always asked, or only after one answer to an earlier one. */
export function QuestionCondition({ id, itemKey, draft, condition, error, onChange }: QuestionConditionProps): ReactNode {
  const choices = conditionChoices(draft, itemKey);
  const on = choices.find(({ code }) => code === condition?.item);
  const gone = condition !== null && !on;
  return (
    <>
      <Select
        id={id}
        label="When it is asked"
        hint={choices.length === 0 ? 'It can depend on an earlier statement on a scale or choice of one; there is none before it.' : undefined}
        value={condition?.item ?? ''}
        error={error}
        items={[
          { value: '', text: 'Always' },
          ...choices.map(({ code, wording }) => ({ value: code, text: `After an answer to: ${short(wording)}` })),
          ...(gone ? [{ value: condition.item, text: `After an answer to ${condition.item}, which is no earlier question` }] : []),
        ]}
        onChange={(event) => {
          const chosen = choices.find(({ code }) => code === event.target.value);
          onChange(chosen?.options[0] ? `${chosen.code}=${chosen.options[0].value}` : null);
        }}
      />
      {on && condition && (
        <Select
          id={`${id}-answer`}
          label="Only when the answer is"
          value={condition.value}
          items={[
            ...on.options.map(({ value, label }) => ({ value, text: label || 'Answer without words' })),
            ...(on.options.some(({ value }) => value === condition.value) ? [] : [{ value: condition.value, text: `${condition.value}, which is no longer an answer` }]),
          ]}
          onChange={(event) => onChange(`${on.code}=${event.target.value}`)}
        />
      )}
    </>
  );
}
