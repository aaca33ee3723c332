import { ASKED_PER, DIRECTIONS, ITEM_KINDS, KIRKPATRICK_LEVELS, SCALES, type Direction, type KirkpatrickLevel, type ScaleCode } from '../vocabulary/questionnaire.ts';
import { conditionOf } from './branching.ts';
import { optionsOf, type AskableItem, type QuestionOption } from './question.ts';

/** An item as an evaluator writes it: what respondents meet, and what it is for. */
export interface DraftItem extends AskableItem {
  /** Code of the outcome it speaks to. */
  readonly outcome: string | null;
  readonly direction: Direction;
  readonly level: KirkpatrickLevel | null;
  /** Codes of the success criteria it was made of. */
  readonly criteria?: readonly string[] | undefined;
}

/** A version that is being written. */
export interface VersionDraft {
  readonly title: string;
  readonly introduction: string;
  readonly items: readonly DraftItem[];
}

/** What is wrong with a draft: where (`items.3.wording`, counted from 0), and what would be right. */
export interface DraftFault {
  readonly field: string;
  readonly message: string;
}

export const MOST_ITEMS = 200;
export const LONGEST_WORDING = 1_000;
const MOST_OPTIONS = 40;
const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;

/**
 * What keeps a draft from being saved: anything that would make it mean something else than it says. What is only
 * unfinished (a question without words) may be saved; `faultsToPublish` finds that.
 * @param outcomes codes of the programme's outcomes
 */
export function faultsOfDraft(draft: VersionDraft, outcomes: readonly string[]): DraftFault[] {
  const faults: DraftFault[] = [];
  if (draft.items.length > MOST_ITEMS) faults.push({ field: 'items', message: `A questionnaire has at most ${MOST_ITEMS} questions; this one has ${draft.items.length}.` });
  const codes = new Map<string, number>();
  draft.items.forEach((item, index) => {
    const fault = (part: keyof DraftItem, message: string): void => void faults.push({ field: `items.${index}.${part}`, message: `Question ${index + 1}: ${message}` });
    if (!CODE.test(item.code)) fault('code', 'the code must begin with a letter or digit and hold only letters, digits, - and _, 60 at most.');
    const before = codes.get(item.code.toLowerCase());
    if (before !== undefined) fault('code', `question ${before + 1} has the code ${item.code} already. Every question needs one of its own.`);
    else codes.set(item.code.toLowerCase(), index);
    if (item.wording.length > LONGEST_WORDING) fault('wording', `has ${item.wording.length} characters; ${LONGEST_WORDING} are the most.`);
    if (!ITEM_KINDS.includes(item.kind)) fault('kind', `is none of ${ITEM_KINDS.join(', ')}.`);
    if (!DIRECTIONS.includes(item.direction)) fault('direction', `is none of ${DIRECTIONS.join(', ')}.`);
    if (!ASKED_PER.includes(item.askedPer)) fault('askedPer', `is none of ${ASKED_PER.join(', ')}.`);
    if (item.level !== null && !KIRKPATRICK_LEVELS.includes(item.level)) fault('level', `is none of ${KIRKPATRICK_LEVELS.join(', ')}.`);
    if (item.outcome !== null && !outcomes.includes(item.outcome)) fault('outcome', `the programme has no outcome ${item.outcome}.`);
    for (const [part, message] of answerFaults(item)) fault(part, message);
    const condition = conditionFault(item, draft.items.slice(0, index));
    if (condition) fault('showIf', condition);
  });
  return faults;
}

function answerFaults(item: DraftItem): [keyof DraftItem, string][] {
  if (item.kind === 'scale') {
    if (item.scale === null || !(item.scale in SCALES)) return [['scale', 'choose the scale it is answered on.']];
    if (item.options !== null && !sameOptions(item.options, SCALES[item.scale].points)) return [['options', 'the points of a scale cannot be changed; use another scale, or a choice of one.']];
    return [];
  }
  const faults: [keyof DraftItem, string][] = [];
  if (item.scale !== null) faults.push(['scale', 'only a statement on a scale has a scale.']);
  if (item.kind !== 'single' && item.kind !== 'multiple') {
    if (item.options !== null) faults.push(['options', 'only a choice has answers to choose from.']);
    return faults;
  }
  const options = item.options ?? [];
  if (options.length > MOST_OPTIONS) faults.push(['options', `has ${options.length} answers to choose from; ${MOST_OPTIONS} are the most.`]);
  const values = new Set<string>();
  for (const { value, label } of options) {
    if (!CODE.test(value)) faults.push(['options', `the answer “${label || value}” needs a code of letters, digits, - and _.`]);
    else if (values.has(value.toLowerCase())) faults.push(['options', `two answers have the code ${value}.`]);
    if (/[|]/.test(label)) faults.push(['options', 'an answer may not hold the sign |.']);
    values.add(value.toLowerCase());
  }
  return faults;
}

const sameOptions = (one: readonly QuestionOption[], other: readonly QuestionOption[]): boolean =>
  one.length === other.length && one.every((option, index) => option.value === other[index]!.value && option.label === other[index]!.label);

function conditionFault(item: DraftItem, earlier: readonly DraftItem[]): string | null {
  if (item.showIf === null) return null;
  const condition = conditionOf(item);
  if (!condition || !/^[^=]+=[^=]+$/.test(item.showIf)) return 'the condition must name an earlier question and one of its answers.';
  const on = earlier.find((one) => one.code === condition.item);
  if (!on) return `its condition is on ${condition.item}, which is no earlier question.`;
  if (on.kind !== 'scale' && on.kind !== 'single') return `its condition is on ${on.code}, which is neither a statement on a scale nor a choice of one.`;
  if (!optionsOf(on).some((option) => option.value === condition.value)) return `its condition is on an answer ${condition.value} that ${on.code} does not have.`;
  if (on.askedPer === 'mentee' && item.askedPer !== 'mentee') return `its condition is on ${on.code}, which is asked about each mentee; ask this one about each mentee too.`;
  return null;
}

/** What is unfinished: found when a version is to be published, beside everything that `faultsOfDraft` finds. */
export function faultsToPublish(draft: VersionDraft, outcomes: readonly string[]): DraftFault[] {
  const faults = faultsOfDraft(draft, outcomes);
  if (draft.title.trim() === '') faults.push({ field: 'title', message: 'Give the questionnaire a title. Respondents see it first.' });
  if (draft.items.length === 0) faults.push({ field: 'items', message: 'Add at least one question.' });
  draft.items.forEach((item, index) => {
    const fault = (part: keyof DraftItem, message: string): void => void faults.push({ field: `items.${index}.${part}`, message: `Question ${index + 1}: ${message}` });
    if (item.wording.trim() === '') fault('wording', 'write the question.');
    if (item.kind !== 'single' && item.kind !== 'multiple') return;
    const options = item.options ?? [];
    if (options.length < 2) fault('options', 'give at least two answers to choose from.');
    if (options.some((option) => option.label.trim() === '')) fault('options', 'one of the answers has no words.');
  });
  return faults;
}

/** A draft as it is stored: trimmed, scales with their points, and nothing where nothing belongs. */
export function tidyDraft(draft: VersionDraft): VersionDraft {
  return {
    title: draft.title.trim(),
    introduction: draft.introduction.trim(),
    items: draft.items.map((item) => ({
      ...item,
      section: item.section.trim(),
      wording: item.wording.trim(),
      options: item.kind === 'scale' && item.scale ? [...SCALES[item.scale as ScaleCode].points] : (item.options?.map(({ value, label }) => ({ value, label: label.trim() })) ?? null),
    })),
  };
}

/** What became of a question from one version to the next. */
export interface ItemChange {
  readonly code: string;
  readonly what: 'added' | 'removed' | 'moved' | 'changed';
  /** Of what changed: which part, from what to what, in words. */
  readonly parts: readonly { readonly part: string; readonly before: string; readonly after: string }[];
  /** Whether answers to it in the two versions can still be counted together: nothing but its place or its section changed. */
  readonly comparable: boolean;
}

const PARTS: readonly { part: string; of(item: DraftItem): string }[] = [
  { part: 'wording', of: (item) => item.wording },
  { part: 'kind', of: (item) => item.kind },
  { part: 'scale', of: (item) => item.scale ?? '' },
  { part: 'answers', of: (item) => (item.kind === 'scale' ? '' : (item.options ?? []).map(({ value, label }) => `${label} (${value})`).join('; ')) },
  { part: 'not applicable', of: (item) => (item.notApplicable ? 'offered' : 'not offered') },
  { part: 'don’t know', of: (item) => (item.dontKnow ? 'offered' : 'not offered') },
  { part: 'asked', of: (item) => (item.askedPer === 'mentee' ? 'about each mentee' : 'once') },
  { part: 'condition', of: (item) => item.showIf ?? '' },
  { part: 'outcome', of: (item) => item.outcome ?? '' },
  { part: 'direction', of: (item) => item.direction },
  { part: 'level', of: (item) => item.level ?? '' },
  { part: 'section', of: (item) => item.section },
  { part: 'success criteria', of: (item) => (item.criteria ?? []).join(', ') },
];
const KEEPS_MEANING = new Set(['section', 'level', 'success criteria']);

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
    const parts = PARTS.flatMap(({ part, of }) => (of(was) === of(item) ? [] : [{ part, before: of(was), after: of(item) }]));
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

/** A code for a new question, made of its words, that none of `taken` has. */
export function codeFor(words: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((code) => code.toLowerCase()));
  const plain = words.normalize('NFKD').replace(/[̀-ͯ]/g, '').toLowerCase().replace(/[’']/g, '');
  const slug = (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 6).join('-').slice(0, 50).replace(/-+$/, '') || 'question';
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? slug : `${slug}-${number}`;
    if (!known.has(code)) return code;
  }
}
