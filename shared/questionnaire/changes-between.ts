import { LANGUAGE_LABELS, SECOND_LANGUAGES, type SecondLanguage } from '../vocabulary/language.ts';
import type { DraftItem } from './version-draft.ts';

/** What changed of a question: which part, from what to what, in words; `language`: what is not in English. */
export interface ChangedPart {
  readonly part: string;
  readonly before: string;
  readonly after: string;
  readonly language?: SecondLanguage;
}

/** What became of a question from one version to the next. */
export interface ItemChange {
  readonly code: string;
  readonly what: 'added' | 'removed' | 'moved' | 'changed';
  readonly parts: readonly ChangedPart[];
  /** Whether answers to it in the two versions can still be counted together: nothing but its place or its section changed. */
  readonly comparable: boolean;
}

interface Part {
  readonly part: string;
  readonly language?: SecondLanguage;
  of(item: DraftItem): string;
}

const PARTS: readonly Part[] = [
  { part: 'wording', of: (item) => item.wording },
  { part: 'kind', of: (item) => item.kind },
  { part: 'scale', of: (item) => item.scale ?? '' },
  { part: 'answers', of: (item) => (item.kind === 'scale' ? '' : (item.options ?? []).map(({ value, label }) => `${label} (${value})`).join('; ')) },
  { part: 'say what beside', of: (item) => item.other ?? '' },
  { part: 'least', of: (item) => String(item.lowest ?? '') },
  { part: 'greatest', of: (item) => String(item.highest ?? '') },
  { part: 'time asked of', of: (item) => (item.moment ? `${item.moment} (${item.pair})` : '') },
  { part: 'not applicable', of: (item) => (item.notApplicable ? 'offered' : 'not offered') },
  { part: 'don’t know', of: (item) => (item.dontKnow ? 'offered' : 'not offered') },
  { part: 'asked', of: (item) => (item.askedPer === 'mentee' ? 'about each mentee' : 'once') },
  { part: 'condition', of: (item) => item.showIf ?? '' },
  { part: 'outcome', of: (item) => item.outcome ?? '' },
  { part: 'direction', of: (item) => item.direction },
  { part: 'level', of: (item) => item.level ?? '' },
  { part: 'section', of: (item) => item.section },
  { part: 'success criteria', of: (item) => (item.criteria ?? []).join(', ') },
  { part: 'read before it', of: (item) => item.note },
  ...SECOND_LANGUAGES.flatMap(partsIn),
];
const KEEPS_MEANING = new Set(['section', 'level', 'success criteria', ...SECOND_LANGUAGES.flatMap((language) => partsIn(language).map(({ part }) => part))]);

/** What of a question is written in another language. */
function partsIn(language: SecondLanguage): Part[] {
  const named = (part: string): string => `${part} in ${LANGUAGE_LABELS[language]}`;
  const labels = (item: DraftItem): string => Object.keys(item.words[language]?.options ?? {}).sort().map((value) => `${item.words[language]!.options[value]} (${value})`).join('; ');
  return [
    { part: named('wording'), language, of: (item) => item.words[language]?.wording ?? '' },
    { part: named('answers'), language, of: labels },
    { part: named('section'), language, of: (item) => item.words[language]?.section ?? '' },
    { part: named('read before it'), language, of: (item) => item.words[language]?.note ?? '' },
  ];
}

/**
 * What changed from one version to another, by the codes of questions: what is gone first, then in the order of the
 * later version. A question counts as moved when it left the longest run of questions that kept their order.
 */
export function changesBetween(before: readonly DraftItem[], after: readonly DraftItem[]): ItemChange[] {
  const earlier = new Map(before.map((item) => [item.code, item]));
  const later = new Set(after.map((item) => item.code));
  const removed = before.filter((item) => !later.has(item.code)).map((item): ItemChange => ({ code: item.code, what: 'removed', parts: [], comparable: false }));
  const kept = new Set(inOrder(after.flatMap((item) => (earlier.has(item.code) ? [before.findIndex((one) => one.code === item.code)] : []))).map((index) => before[index]!.code));
  const others = after.flatMap((item): ItemChange[] => {
    const was = earlier.get(item.code);
    if (!was) return [{ code: item.code, what: 'added', parts: [], comparable: false }];
    const parts = PARTS.flatMap(({ of, ...part }): ChangedPart[] => (of(was) === of(item) ? [] : [{ ...part, before: of(was), after: of(item) }]));
    if (parts.length > 0) return [{ code: item.code, what: 'changed', parts, comparable: parts.every(({ part }) => KEEPS_MEANING.has(part)) }];
    return kept.has(item.code) ? [] : [{ code: item.code, what: 'moved', parts: [], comparable: true }];
  });
  return [...removed, ...others];
}

/** A longest increasing run of `positions`, which are all different. */
function inOrder(positions: readonly number[]): number[] {
  const best: number[][] = [];
  for (const position of positions) {
    const longest = best.filter((run) => run.at(-1)! < position).reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
    best.push([...longest, position]);
  }
  return best.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
}
