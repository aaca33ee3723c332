import type { ReactNode } from 'react';
import { languagesBeside } from '../../../../shared/questionnaire/version-draft.ts';
import { ITEM_KIND_LABELS, ITEM_KINDS, type ItemKind, type ScaleCode } from '../../../../shared/vocabulary/questionnaire.ts';
import { Checkboxes, Radios } from '../../../ui/choices.tsx';
import { Select } from '../../../ui/select.tsx';
import { askOfBoth, canBePaired, type EditedDraft, type EditedItem } from '../draft-edits.ts';
import { SCALE_CHOICES, SCALE_LABELS } from '../question-words.ts';
import { AnswerOptions } from './answer-options.tsx';
import { NumberBounds } from './number-bounds.tsx';
import type { QuestionFields } from './question-editor.tsx';
import { ScalePoints } from './scale-points.tsx';

interface AnswerFieldsProps extends QuestionFields {
  item: EditedItem;
  draft: EditedDraft;
  onEdit: (change: (before: EditedDraft) => EditedDraft) => void;
}

/** How a question is answered, and of which time. */
export function AnswerFields({ item, draft, id, errorOf, onChange, onEdit }: AnswerFieldsProps): ReactNode {
  return (
    <>
      <Select
        id={id('kind')}
        label="How it is answered"
        value={item.kind}
        error={errorOf(id('kind'))}
        items={ITEM_KINDS.map((value) => ({ value, text: ITEM_KIND_LABELS[value] }))}
        onChange={(event) => onChange({ kind: event.target.value as ItemKind })}
      />
      {item.kind === 'scale' && (
        <>
          <Select
            id={id('scale')}
            label="Scale"
            value={item.scale ?? ''}
            error={errorOf(id('scale'))}
            items={SCALE_CHOICES.map((value) => ({ value, text: SCALE_LABELS[value] }))}
            onChange={(event) => onChange({ scale: event.target.value as ScaleCode })}
          />
          {item.scale && languagesBeside(draft).map((language) => <ScalePoints key={language} scale={item.scale!} language={language} />)}
        </>
      )}
      {(item.kind === 'single' || item.kind === 'multiple') && <AnswerOptions id={id('options')} item={item} draft={draft} errorOf={errorOf} onEdit={onEdit} />}
      {item.kind === 'number' && <NumberBounds lowestId={id('lowest')} highestId={id('highest')} lowest={item.lowest} highest={item.highest} errorOf={errorOf} onChange={onChange} />}
      {canBePaired(item.kind) && (
        <Radios
          id={id('pair')}
          name={id('pair')}
          label="Asked of"
          small
          value={item.twin === null ? 'one' : 'both'}
          error={errorOf(id('pair'))}
          onChange={(value) => onEdit((before) => askOfBoth(before, item.key, value === 'both'))}
          items={[
            { value: 'one', text: 'One time' },
            { value: 'both', text: 'Before the programme and now', hint: 'Two questions of the same words, side by side. How many moved between them, and which way, is counted. Words such as “in a usual month” fit both times.' },
          ]}
        />
      )}
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
    </>
  );
}
