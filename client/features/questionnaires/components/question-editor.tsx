import type { ReactNode } from 'react';
import { conditionOf } from '../../../../shared/questionnaire/branching.ts';
import { LONGEST_WORDING, type DraftItem } from '../../../../shared/questionnaire/version-draft.ts';
import { ITEM_KINDS, ITEM_KIND_LABELS, KIRKPATRICK_LEVELS, type ItemKind, type KirkpatrickLevel, type ScaleCode } from '../../../../shared/vocabulary/questionnaire.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkboxes, Radios } from '../../../ui/choices.tsx';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import type { EditedDraft, EditedItem } from '../draft-edits.ts';
import { fieldOf } from '../draft-faults.ts';
import { LEVEL_WORDS, SCALE_CHOICES, SCALE_LABELS } from '../question-words.ts';
import type { AgreedOutcome } from '../questionnaires-api.ts';
import { AnswerOptions } from './answer-options.tsx';
import { QuestionCondition } from './question-condition.tsx';

interface QuestionEditorProps {
  item: EditedItem;
  number: number;
  draft: EditedDraft;
  outcomes: readonly AgreedOutcome[];
  errors: readonly SummaryError[];
  onChange: (change: Partial<DraftItem>) => void;
  onClose: () => void;
}

/** Everything about one question. */
export function QuestionEditor({ item, number, draft, outcomes, errors, onChange, onClose }: QuestionEditorProps): ReactNode {
  const id = (part: keyof DraftItem): string => fieldOf(item.key, part);
  const error = (part: keyof DraftItem): string | undefined => errors.find(({ fieldId }) => fieldId === id(part))?.text;
  const sections = [...new Set(draft.items.map(({ section }) => section).filter((section) => section !== ''))];
  return (
    <fieldset className="govuk-fieldset wm-question-editor">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Question {number}</legend>
      <TextArea id={id('wording')} label="Question or statement" rows={3} value={item.wording} maxLength={LONGEST_WORDING * 2} error={error('wording')} onChange={(event) => onChange({ wording: event.target.value })} />
      <Select
        id={id('kind')}
        label="How it is answered"
        value={item.kind}
        error={error('kind')}
        items={ITEM_KINDS.map((value) => ({ value, text: ITEM_KIND_LABELS[value] }))}
        onChange={(event) => onChange({ kind: event.target.value as ItemKind })}
      />
      {item.kind === 'scale' && (
        <Select
          id={id('scale')}
          label="Scale"
          value={item.scale ?? ''}
          error={error('scale')}
          items={SCALE_CHOICES.map((value) => ({ value, text: SCALE_LABELS[value] }))}
          onChange={(event) => onChange({ scale: event.target.value as ScaleCode })}
        />
      )}
      {(item.kind === 'single' || item.kind === 'multiple') && <AnswerOptions id={id('options')} options={item.options ?? []} error={error('options')} onChange={(options) => onChange({ options })} />}
      <Checkboxes
        id={id('notApplicable')}
        name={id('notApplicable')}
        label="Offer beside the answers"
        hint="Counted apart, never as an answer. Every question can be left out in any case."
        small
        values={[...(item.notApplicable ? ['na'] : []), ...(item.dontKnow ? ['dk'] : [])]}
        onChange={(values) => onChange({ notApplicable: values.includes('na'), dontKnow: values.includes('dk') })}
        items={[{ value: 'na', text: 'Not applicable' }, { value: 'dk', text: 'Don’t know' }]}
      />
      <TextInput
        id={id('section')}
        label="Section (optional)"
        hint="A heading over this question and those after it that have the same."
        value={item.section}
        maxLength={200}
        list={`${item.key}-sections`}
        error={error('section')}
        onChange={(event) => onChange({ section: event.target.value })}
      />
      <datalist id={`${item.key}-sections`}>
        {sections.map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
      <QuestionCondition id={id('showIf')} itemKey={item.key} draft={draft} condition={conditionOf(item)} error={error('showIf')} onChange={(showIf) => onChange({ showIf })} />
      <Radios
        id={id('askedPer')}
        name={id('askedPer')}
        label="Asked"
        small
        value={item.askedPer}
        error={error('askedPer')}
        onChange={(value) => onChange({ askedPer: value as DraftItem['askedPer'] })}
        items={[{ value: 'respondent', text: 'Once' }, { value: 'mentee', text: 'About each mentee', hint: 'For mentors. It is not asked of anybody without a mentee.' }]}
      />
      <Select
        id={id('outcome')}
        label="Outcome it speaks to"
        hint={outcomes.length === 0 ? 'The programme has agreed no outcomes yet.' : undefined}
        value={item.outcome ?? ''}
        error={error('outcome')}
        items={[{ value: '', text: 'None' }, ...outcomes.map(({ code, title }) => ({ value: code, text: title }))]}
        onChange={(event) => onChange({ outcome: event.target.value || null })}
      />
      {item.outcome !== null && (
        <Radios
          id={id('direction')}
          name={id('direction')}
          label="Whoever agrees"
          small
          value={item.direction}
          error={error('direction')}
          onChange={(value) => onChange({ direction: value as DraftItem['direction'] })}
          items={[{ value: 'positive', text: 'speaks for the outcome' }, { value: 'negative', text: 'speaks against it' }]}
        />
      )}
      <Select
        id={id('level')}
        label="What it is about"
        hint="Tells how far an effect reaches: from how the programme was received to what came of it."
        value={item.level ?? ''}
        error={error('level')}
        items={[{ value: '', text: 'Not said' }, ...KIRKPATRICK_LEVELS.map((value) => ({ value, text: LEVEL_WORDS[value] }))]}
        onChange={(event) => onChange({ level: (event.target.value || null) as KirkpatrickLevel | null })}
      />
      <TextInput
        id={id('code')}
        label="Code"
        hint="Its name in files. The same question keeps its code through all versions: answers are counted together by it."
        value={item.code}
        width={20}
        error={error('code')}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => onChange({ code: event.target.value })}
      />
      <Button type="button" variant="secondary" onClick={onClose}>
        Done with question {number}
      </Button>
    </fieldset>
  );
}
