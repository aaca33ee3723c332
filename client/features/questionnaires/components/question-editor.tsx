import type { ReactNode } from 'react';
import { conditionOf } from '../../../../shared/questionnaire/branching.ts';
import { languagesBeside, LONGEST_NOTE, LONGEST_WORDING, type DraftItem } from '../../../../shared/questionnaire/version-draft.ts';
import { LANGUAGE_LABELS } from '../../../../shared/vocabulary/language.ts';
import { KIRKPATRICK_LEVELS, type KirkpatrickLevel } from '../../../../shared/vocabulary/questionnaire.ts';
import { Button } from '../../../ui/button.tsx';
import { Radios } from '../../../ui/choices.tsx';
import type { SummaryError } from '../../../ui/error-summary.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import { changeItem, type EditedDraft, type EditedItem } from '../draft-edits.ts';
import { fieldOf } from '../draft-faults.ts';
import { changeWords, wordsField, wordsOf } from '../language-edits.ts';
import { LEVEL_WORDS } from '../question-words.ts';
import type { AgreedOutcome } from '../questionnaires-api.ts';
import { AnswerFields } from './answer-fields.tsx';
import { InEachLanguage } from './in-each-language.tsx';
import { QuestionCondition } from './question-condition.tsx';
import { SectionField } from './section-field.tsx';

interface QuestionEditorProps {
  item: EditedItem;
  /** "question 3", "questions 3 and 4". */
  called: string;
  draft: EditedDraft;
  outcomes: readonly AgreedOutcome[];
  errors: readonly SummaryError[];
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
  onClose: () => void;
}

/** What the fields of a question share. */
export interface QuestionFields {
  id: (part: keyof DraftItem) => string;
  errorOf: (id: string) => string | undefined;
  onChange: (change: Partial<DraftItem>) => void;
}

/** Everything about one question, or about a pair, which is written once. */
export function QuestionEditor({ item, called, draft, outcomes, errors, onEdit, onClose }: QuestionEditorProps): ReactNode {
  const id = (part: keyof DraftItem): string => fieldOf(item.key, part);
  const errorOf = (field: string): string | undefined => errors.find(({ fieldId }) => fieldId === field)?.text;
  const onChange = (change: Partial<DraftItem>): void => onEdit((before) => changeItem(before, item.key, change));
  const text = (part: 'wording' | 'note', label: string, most: number, hint?: string): ReactNode => (
    <InEachLanguage
      languages={languagesBeside(draft)}
      field={(language) => {
        const field = wordsField(item.key, language, part);
        return (
          <TextArea
            id={field}
            label={`${label} in ${LANGUAGE_LABELS[language]}`}
            lang={language}
            rows={3}
            value={wordsOf(item, language)[part]}
            maxLength={most}
            error={errorOf(field)}
            onChange={(event) => onEdit((before) => changeWords(before, item.key, language, { [part]: event.target.value }))}
          />
        );
      }}
    >
      <TextArea id={id(part)} label={part === 'note' ? `${label} (optional)` : label} hint={hint} rows={3} value={item[part]} maxLength={most} error={errorOf(id(part))} onChange={(event) => onChange({ [part]: event.target.value })} />
    </InEachLanguage>
  );
  return (
    <fieldset className="govuk-fieldset wm-question-editor">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{called.charAt(0).toUpperCase() + called.slice(1)}</legend>
      {text('wording', 'Question or statement', LONGEST_WORDING * 2)}
      {text('note', 'To be read before it', LONGEST_NOTE, 'For what has to be said first, such as of whom or of which time it asks. It begins a page.')}
      <AnswerFields item={item} draft={draft} id={id} errorOf={errorOf} onChange={onChange} onEdit={onEdit} />
      <SectionField id={id('section')} item={item} draft={draft} errorOf={errorOf} onChange={(section) => onChange({ section })} onEdit={onEdit} />
      <QuestionCondition id={id('showIf')} itemKey={item.key} draft={draft} condition={conditionOf(item)} error={errorOf(id('showIf'))} onChange={(showIf) => onChange({ showIf })} />
      <Radios
        id={id('askedPer')}
        name={id('askedPer')}
        label="Asked"
        small
        value={item.askedPer}
        error={errorOf(id('askedPer'))}
        onChange={(value) => onChange({ askedPer: value as DraftItem['askedPer'] })}
        items={[{ value: 'respondent', text: 'Once' }, { value: 'mentee', text: 'About each mentee', hint: 'For mentors. It is not asked of anybody without a mentee.' }]}
      />
      <Select
        id={id('outcome')}
        label="Outcome it speaks to"
        hint={outcomes.length === 0 ? 'The programme has agreed no outcomes yet.' : undefined}
        value={item.outcome ?? ''}
        error={errorOf(id('outcome'))}
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
          error={errorOf(id('direction'))}
          onChange={(value) => onChange({ direction: value as DraftItem['direction'] })}
          items={[{ value: 'positive', text: 'speaks for the outcome' }, { value: 'negative', text: 'speaks against it' }]}
        />
      )}
      <Select
        id={id('level')}
        label="What it is about"
        hint="Tells how far an effect reaches: from how the programme was received to what came of it."
        value={item.level ?? ''}
        error={errorOf(id('level'))}
        items={[{ value: '', text: 'Not said' }, ...KIRKPATRICK_LEVELS.map((value) => ({ value, text: LEVEL_WORDS[value] }))]}
        onChange={(event) => onChange({ level: (event.target.value || null) as KirkpatrickLevel | null })}
      />
      <TextInput
        id={id('code')}
        label="Code"
        hint={
          item.twin === null
            ? 'Its name in files. The same question keeps its code through all versions: answers are counted together by it.'
            : `The two are called ${item.code} and ${item.twin} in files. The same questions keep their codes through all versions: answers are counted together by them.`
        }
        value={item.pair ?? item.code}
        width={20}
        error={errorOf(id('code'))}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => onChange({ code: event.target.value })}
      />
      <Button type="button" variant="secondary" onClick={onClose}>
        Done with {called}
      </Button>
    </fieldset>
  );
}
