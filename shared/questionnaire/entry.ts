/**
 * What was typed or ticked for one question, as a form sends it: not yet an answer. A draft keeps entries, so that
 * nothing typed is lost because it is not right yet. An empty one says that the question was seen and left out.
 */
export interface Entry {
  /** Values ticked: options, `~not_applicable`, `~dont_know`. */
  readonly ticked?: readonly string[];
  readonly text?: string;
  /** Beside the option that asks to say what. */
  readonly other?: string;
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

/** Entries of a form by the key of their question. A map: an item may be called `constructor`. */
export type Entries = ReadonlyMap<string, Entry>;

/** Ticked in place of an answer. No option can be called so: option values have no `~`. */
export const NOT_APPLICABLE = '~not_applicable';
export const DONT_KNOW = '~dont_know';

/** Longest text a draft keeps, in characters; far above what may be sent, so that it can still be shortened. */
export const LONGEST_KEPT = 20_000;
const LONGEST_DATE_PART = 40;

const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/**
 * Text as it can be stored: line ends as \n, no control characters (NUL among them), half a surrogate pair
 * replaced by U+FFFD. Emoji, accents and right-to-left text stay as they are.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Length in characters as people count them on a keyboard: an emoji outside the first plane is one. */
export function characters(text: string): number {
  return Array.from(text).length;
}

export function isEmpty(entry: Entry | undefined): boolean {
  if (!entry) return true;
  const { ticked, text, other, day, month, year } = entry;
  return (ticked ?? []).length === 0 && [text, other, day, month, year].every((part) => (part ?? '').trim() === '');
}

/**
 * An entry cut to what a draft keeps: text to its limit, and of what is ticked only what is among `offered` (a form
 * that was not tampered with sends nothing else).
 */
export function keepable(entry: Entry, offered: readonly string[]): Entry {
  const cut = (text: string, longest: number): string => (text.length <= longest ? text : Array.from(text).slice(0, longest).join(''));
  const kept: { -readonly [part in keyof Entry]: Entry[part] } = {};
  const ticked = (entry.ticked ?? []).filter((value) => value === NOT_APPLICABLE || value === DONT_KNOW || offered.includes(value));
  if (ticked.length > 0) kept.ticked = ticked;
  for (const part of ['text', 'other'] as const) {
    const typed = entry[part];
    if (typed !== undefined) kept[part] = cut(typed, LONGEST_KEPT);
  }
  for (const part of ['day', 'month', 'year'] as const) {
    const typed = entry[part];
    if (typed !== undefined) kept[part] = cut(typed, LONGEST_DATE_PART);
  }
  return kept;
}

/** A stored draft as entries. Whatever is not shaped like one is left out: a draft is never worth a fault. */
export function entriesOfDraft(draft: unknown): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  if (typeof draft !== 'object' || draft === null) return entries;
  for (const [key, value] of Object.entries(draft)) {
    if (typeof value !== 'object' || value === null) continue;
    const { ticked, ...parts } = value as Record<string, unknown>;
    const entry: { -readonly [part in keyof Entry]: Entry[part] } = {};
    if (Array.isArray(ticked)) entry.ticked = ticked.filter((one): one is string => typeof one === 'string');
    for (const part of ['text', 'other', 'day', 'month', 'year'] as const) {
      const typed = parts[part];
      if (typeof typed === 'string') entry[part] = typed;
    }
    entries.set(key, entry);
  }
  return entries;
}
