import { conditionOf } from '../../../shared/questionnaire/branching.ts';
import { optionsOf } from '../../../shared/questionnaire/question.ts';
import { HIGHEST_NUMBER, LOWEST_NUMBER } from '../../../shared/questionnaire/stored-answer.ts';
import type { DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import { ITEM_KIND_LABELS, SCALES, type KirkpatrickLevel, type ScaleCode } from '../../../shared/vocabulary/questionnaire.ts';
import { expand, type PairedItem } from './paired-items.ts';

export const SCALE_LABELS: Record<ScaleCode, string> = {
  agreement: 'Agreement, from strongly agree to strongly disagree',
  extent_met: 'How far it was met, from fully to not met',
  rating: 'High, medium or low',
  frequency: 'How often, from always to never',
  one_to_ten: 'A number from 1 to 10',
};

/** Levels of Kirkpatrick, for people who have not read him. */
export const LEVEL_WORDS: Record<KirkpatrickLevel, string> = {
  reaction: 'How it was received: whether people found it useful and well run',
  learning: 'What was learnt: what people know or can do now',
  behaviour: 'What is done: what people do differently at work',
  results: 'What came of it: what changed for the service or the people it serves',
};

/** How a question is answered, in a few words. */
export function answeredBy(item: DraftItem): string {
  if (item.kind === 'scale' && item.scale) return SCALE_LABELS[item.scale];
  if (item.kind === 'number') return `${ITEM_KIND_LABELS.number}${between(item)}`;
  if (item.kind !== 'single' && item.kind !== 'multiple') return ITEM_KIND_LABELS[item.kind];
  const labels = (item.options ?? []).map(({ label }) => label || '(no words yet)');
  return `${ITEM_KIND_LABELS[item.kind]}: ${labels.join(', ')}`;
}

function between({ lowest, highest }: DraftItem): string {
  if (lowest === null && highest === null) return '';
  return ` between ${lowest ?? LOWEST_NUMBER} and ${(highest ?? HIGHEST_NUMBER).toLocaleString('en-GB')}`;
}

/** When a question is asked only after an answer: which, in words; null: always. */
export function askedWhen(item: DraftItem, items: readonly DraftItem[]): string | null {
  const condition = conditionOf(item);
  if (!condition) return null;
  const number = items.findIndex(({ code }) => code === condition.item);
  const on = items[number];
  if (!on) return `Asked after an answer to ${condition.item}, which is not here`;
  const answer = optionsOf(on).find(({ value }) => value === condition.value)?.label ?? condition.value;
  return `Asked only when the answer to question ${number + 1} is “${answer}”`;
}

/** What else is told of a question in a list. */
export function notesOf(item: PairedItem, items: readonly PairedItem[], outcomes: readonly { code: string; title: string }[]): string[] {
  const instead = [item.notApplicable ? 'not applicable' : '', item.dontKnow ? 'don’t know' : ''].filter(Boolean);
  const outcome = outcomes.find(({ code }) => code === item.outcome);
  const other = item.options?.find(({ value }) => value === item.other);
  return [
    answeredBy(item),
    ...(item.twin === null ? [] : ['Asked of before the programme and of now']),
    ...(other ? [`People can say what beside “${other.label || 'an answer without words'}”`] : []),
    ...(instead.length > 0 ? [`Offers ${instead.join(' and ')}`] : []),
    ...(item.askedPer === 'mentee' ? ['Asked about each mentee'] : []),
    ...(item.showIf ? [askedWhen(item, expand(items))!] : []),
    ...(item.criteria?.length ? [item.criteria.length === 1 ? 'Made of a success criterion' : `Made of ${item.criteria.length} success criteria`] : []),
    ...(item.outcome ? [`Speaks ${item.direction === 'positive' ? 'for' : 'against'}: ${outcome?.title ?? item.outcome}`] : []),
    ...(item.note ? [`To be read before it: ${item.note}`] : []),
  ];
}

export const SCALE_CHOICES = Object.keys(SCALES) as ScaleCode[];
