import type { SecondLanguage } from './language.ts';

export const ITEM_KINDS = ['scale', 'single', 'multiple', 'number', 'date', 'short_text', 'long_text'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A published scale: its points from the first printed to the last. `top` counts as "agree" or "met". */
export interface Scale {
  readonly points: readonly { readonly value: string; readonly label: string }[];
  /** Values counted as a hit when the item is read as agreement; empty where that has no meaning. */
  readonly top: readonly string[];
  /** Whether the first point printed is the most of it, or the least. */
  readonly first: 'most' | 'least';
}

/** The scales items can be asked on. A scale never changes: a new wording is a new scale. */
export const SCALES = {
  agreement: {
    points: [
      { value: 'strongly_agree', label: 'Strongly agree' },
      { value: 'agree', label: 'Agree' },
      { value: 'neither', label: 'Neither agree nor disagree' },
      { value: 'disagree', label: 'Disagree' },
      { value: 'strongly_disagree', label: 'Strongly disagree' },
    ],
    top: ['strongly_agree', 'agree'],
    first: 'most',
  },
  extent_met: {
    points: [
      { value: 'fully', label: 'Fully met' },
      { value: 'mostly', label: 'Mostly met' },
      { value: 'partly', label: 'Partly met' },
      { value: 'not_met', label: 'Not met' },
    ],
    top: ['fully', 'mostly'],
    first: 'most',
  },
  rating: {
    points: [
      { value: 'high', label: 'High' },
      { value: 'medium', label: 'Medium' },
      { value: 'low', label: 'Low' },
    ],
    top: [],
    first: 'most',
  },
  frequency: {
    points: [
      { value: 'always', label: 'Always' },
      { value: 'often', label: 'Often' },
      { value: 'sometimes', label: 'Sometimes' },
      { value: 'rarely', label: 'Rarely' },
      { value: 'never', label: 'Never' },
    ],
    top: [],
    first: 'most',
  },
  one_to_ten: {
    points: Array.from({ length: 10 }, (_, i) => ({ value: String(i + 1), label: String(i + 1) })),
    top: [],
    first: 'least',
  },
} as const satisfies Record<string, Scale>;
/** The points of the scales in other languages, by their value; numbers are the same in all. */
export const SCALE_WORDS: Record<SecondLanguage, Partial<Record<string, Readonly<Record<string, string>>>>> = {
  cy: {
    agreement: {
      strongly_agree: 'Cytuno’n gryf',
      agree: 'Cytuno',
      neither: 'Ddim yn cytuno nac yn anghytuno',
      disagree: 'Anghytuno',
      strongly_disagree: 'Anghytuno’n gryf',
    },
    extent_met: { fully: 'Wedi’i gyflawni’n llawn', mostly: 'Wedi’i gyflawni gan mwyaf', partly: 'Wedi’i gyflawni’n rhannol', not_met: 'Heb ei gyflawni' },
    rating: { high: 'Uchel', medium: 'Canolig', low: 'Isel' },
    frequency: { always: 'Bob amser', often: 'Yn aml', sometimes: 'Weithiau', rarely: 'Anaml', never: 'Byth' },
  },
};

export type ScaleCode = keyof typeof SCALES;
export const SCALE_CODES = Object.keys(SCALES) as ScaleCode[];

export const DIRECTIONS = ['positive', 'negative'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What became of one item in one returned form. The five are kept apart everywhere and add up. */
export const ANSWER_STATES = ['answered', 'not_applicable', 'dont_know', 'skipped', 'not_asked'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

export const ANSWER_STATE_LABELS: Record<AnswerState, string> = {
  answered: 'Answered',
  not_applicable: 'Not applicable',
  dont_know: "Don't know",
  skipped: 'Skipped',
  not_asked: 'Not asked',
};

/** Whether an item is asked once, or by a mentor about each mentee. */
export const ASKED_PER = ['respondent', 'mentee'] as const;
export type AskedPer = (typeof ASKED_PER)[number];

/** Of which time one of a pair of items asks: how it was before, or how it is now. */
export const MOMENTS = ['before', 'now'] as const;
export type Moment = (typeof MOMENTS)[number];

export const MOMENT_LABELS: Record<Moment, string> = { before: 'Before the programme', now: 'Now' };

/** Kinds of items that can be asked of before and of now: what moved between the two can be told. */
export const PAIRED_KINDS = ['scale', 'number'] as const satisfies readonly ItemKind[];

/** What a question is about, after Kirkpatrick: how it was received, what was learnt, what is done, what came of it. */
export const KIRKPATRICK_LEVELS = ['reaction', 'learning', 'behaviour', 'results'] as const;
export type KirkpatrickLevel = (typeof KIRKPATRICK_LEVELS)[number];

export const KIRKPATRICK_LABELS: Record<KirkpatrickLevel, string> = {
  reaction: '1. Reaction',
  learning: '2. Learning',
  behaviour: '3. Behaviour',
  results: '4. Results',
};

export const ITEM_KIND_LABELS: Record<ItemKind, string> = {
  scale: 'Statement on a scale',
  single: 'Choice of one',
  multiple: 'Choice of several',
  number: 'Number',
  date: 'Date',
  short_text: 'Short text',
  long_text: 'Long text',
};
