import { LANGUAGE_LABELS, SECOND_LANGUAGES, type SecondLanguage } from '../vocabulary/language.ts';
import { ASKED_PER, DIRECTIONS, ITEM_KINDS, KIRKPATRICK_LEVELS, MOMENTS, PAIRED_KINDS, SCALES, type Direction, type KirkpatrickLevel, type ScaleCode } from '../vocabulary/questionnaire.ts';
import { conditionOf } from './branching.ts';
import type { VersionWords } from './in-language.ts';
import { missingWords } from './missing-words.ts';
import { optionsOf, type AskableItem, type ItemWords, type QuestionOption } from './question.ts';
import { HIGHEST_NUMBER, LOWEST_NUMBER } from './stored-answer.ts';

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
  /** The title and the introduction in other languages; a language that stands here is one it is put into. */
  readonly words: Readonly<Partial<Record<SecondLanguage, VersionWords>>>;
}

/** What is wrong with a draft: where (`items.3.wording`, counted from 0), and what would be right. */
export interface DraftFault {
  readonly field: string;
  readonly message: string;
}

export const MOST_ITEMS = 200;
export const LONGEST_TITLE = 200;
export const LONGEST_INTRODUCTION = 4_000;
export const LONGEST_SECTION = 200;
export const LONGEST_LABEL = 300;
export const LONGEST_WORDING = 1_000;
export const LONGEST_NOTE = 2_000;
export const LONGEST_CODE = 60;
export const MOST_OPTIONS = 40;
export const MOST_CRITERIA = 40;
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
    if (item.note.length > LONGEST_NOTE) fault('note', `what is to be read before it has ${item.note.length} characters; ${LONGEST_NOTE} are the most.`);
    for (const [part, message] of [...answerFaults(item), ...numberFaults(item)]) fault(part, message);
    for (const [part, message] of wordFaults(item)) faults.push({ field: `items.${index}.words.${part}`, message: `Question ${index + 1}: ${message}` });
    const paired = pairFault(draft.items, index);
    if (paired) fault('pair', paired);
    const condition = conditionFault(item, draft.items.slice(0, index));
    if (condition) fault('showIf', condition);
  });
  return faults;
}

function answerFaults(item: DraftItem): [keyof DraftItem, string][] {
  if (item.kind === 'scale') {
    if (item.scale === null || !(item.scale in SCALES)) return [['scale', 'choose the scale it is answered on.']];
    if (item.options !== null && !sameOptions(item.options, SCALES[item.scale].points)) return [['options', 'the points of a scale cannot be changed; use another scale, or a choice of one.']];
    return item.other === null ? [] : [['other', 'people can say what beside an answer of a choice, and not on a scale.']];
  }
  const faults: [keyof DraftItem, string][] = [];
  if (item.scale !== null) faults.push(['scale', 'only a statement on a scale has a scale.']);
  if (item.other !== null && !(item.options ?? []).some(({ value }) => value === item.other)) faults.push(['other', `${item.other} is none of its answers; the one beside which people can say what must be among them.`]);
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

function numberFaults({ kind, lowest, highest }: DraftItem): [keyof DraftItem, string][] {
  if (kind !== 'number') return lowest === null && highest === null ? [] : [[lowest === null ? 'highest' : 'lowest', 'only a number has a least and a greatest.']];
  const faults: [keyof DraftItem, string][] = [];
  for (const [part, bound] of [['lowest', lowest], ['highest', highest]] as const) {
    if (bound !== null && !(Number.isInteger(bound) && bound >= LOWEST_NUMBER && bound <= HIGHEST_NUMBER)) faults.push([part, `must be a whole number between ${LOWEST_NUMBER} and ${HIGHEST_NUMBER.toLocaleString('en-GB')}.`]);
  }
  if (faults.length === 0 && (lowest ?? LOWEST_NUMBER) >= (highest ?? HIGHEST_NUMBER)) faults.push(['highest', `must be more than the least, ${lowest ?? LOWEST_NUMBER}.`]);
  return faults;
}

/** What would not fit in a file, in another language. */
function wordFaults(item: DraftItem): [part: string, message: string][] {
  return SECOND_LANGUAGES.flatMap((language): [string, string][] => {
    const { wording = '', options = {} } = item.words[language] ?? {};
    return [
      ...(wording.length > LONGEST_WORDING ? [[`${language}.wording`, `has ${wording.length} characters in ${LANGUAGE_LABELS[language]}; ${LONGEST_WORDING} are the most.`] as [string, string]] : []),
      ...Object.entries(options).flatMap(([value, label]): [string, string][] => (/[|]/.test(label) ? [[`${language}.options.${value}`, `an answer may not hold the sign |, in ${LANGUAGE_LABELS[language]} either.`]] : [])),
    ];
  });
}

/** What the two items of a pair have in common: all but their codes and whether they ask of before or of now. */
export const PAIR_SHARES = ['section', 'kind', 'wording', 'scale', 'options', 'lowest', 'highest', 'notApplicable', 'dontKnow', 'askedPer', 'showIf', 'outcome', 'direction', 'level', 'words', 'criteria'] as const satisfies readonly (keyof DraftItem)[];

function pairFault(items: readonly DraftItem[], index: number): string | null {
  const item = items[index]!;
  if (item.pair === null && item.moment === null) return null;
  if (item.pair === null || item.moment === null || !CODE.test(item.pair) || !MOMENTS.includes(item.moment)) return 'one of a pair needs the code of the pair, and whether it asks of before or of now.';
  if (!(PAIRED_KINDS as readonly string[]).includes(item.kind)) return 'only a statement on a scale and a number can be asked of before and of now.';
  const same = items.filter((one) => one.pair?.toLowerCase() === item.pair!.toLowerCase());
  const twin = items[item.moment === 'before' ? index + 1 : index - 1];
  if (same.length !== 2 || !twin || twin.pair !== item.pair || twin.moment === item.moment) return `the pair ${item.pair} must be two questions, the one of before and right after it the one of now.`;
  // Said once, at the second of them.
  if (item.moment === 'before') return null;
  if (item.note !== '') return 'what is to be read before a pair stands with the question of before.';
  const different = PAIR_SHARES.find((part) => JSON.stringify(item[part]) !== JSON.stringify(twin[part]));
  return different ? `the two of the pair ${item.pair} differ in their ${different}; they must ask the same.` : null;
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
  for (const language of languagesBeside(draft)) {
    for (const { item, part, what } of missingWords(draft, language)) {
      faults.push(item === null ? { field: `words.${language}.${part}`, message: what } : { field: `items.${item}.words.${language}.${part}`, message: `Question ${item + 1}: ${what}` });
    }
  }
  return faults;
}

/** The languages a draft is put into beside English. */
export function languagesBeside({ words }: Pick<VersionDraft, 'words'>): SecondLanguage[] {
  return SECOND_LANGUAGES.filter((language) => words[language]);
}

/** A draft as it is stored: trimmed, scales with their points, and nothing where nothing belongs. */
export function tidyDraft(draft: VersionDraft): VersionDraft {
  const languages = languagesBeside(draft);
  return {
    title: draft.title.trim(),
    introduction: draft.introduction.trim(),
    words: Object.fromEntries(languages.map((language) => [language, trimmed(draft.words[language]!)])),
    items: draft.items.map((item) => ({
      ...item,
      section: item.section.trim(),
      note: item.note.trim(),
      wording: item.wording.trim(),
      words: Object.fromEntries(languages.map((language) => [language, tidyWords(item, language)])),
      criteria: [...(item.criteria ?? [])].sort(),
      options: item.kind === 'scale' && item.scale ? [...SCALES[item.scale as ScaleCode].points] : (item.options?.map(({ value, label }) => ({ value, label: label.trim() })) ?? null),
    })),
  };
}

const trimmed = <T extends Readonly<Record<keyof T, string>>>(words: T): T => Object.fromEntries(Object.entries<string>(words).map(([part, text]) => [part, text.trim()])) as T;

/** The words of the options that are there, and nothing for a scale, whose points have theirs. */
function tidyWords(item: DraftItem, language: SecondLanguage): ItemWords {
  const { wording, section, note, options } = item.words[language] ?? { wording: '', section: '', note: '', options: {} };
  const offered = item.kind === 'scale' ? [] : (item.options ?? []).map(({ value }) => value);
  return { ...trimmed({ wording, section, note }), options: Object.fromEntries(offered.flatMap((value) => (options[value]?.trim() ? [[value, options[value].trim()]] : []))) };
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
