import type { ItemKind } from '../vocabulary/questionnaire.ts';
import { characters, cleanText } from './entry.ts';

export const LONGEST_SHORT_TEXT = 200;
/** What can be written beside the option that asks to say what. */
export const LONGEST_OTHER = 200;
export const LONGEST_LONG_TEXT = 5_000;
export const LOWEST_NUMBER = 0;
export const HIGHEST_NUMBER = 9_999;
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;

/** What is stored of an item that was answered: exactly one of the three; beside choices also what "other" stands for. */
export interface AnswerValue {
  readonly choices: readonly string[] | null;
  /** NaN for what should be a number and is none. */
  readonly number: number | null;
  /** Text as written, or a date as 'YYYY-MM-DD'; beside choices what was written with the option that asks to say what. */
  readonly text: string | null;
}

/** What of an item decides which values answer it. */
export interface AnswerRules {
  readonly kind: ItemKind;
  /** Values of the options or scale points; read only for kinds with choices. */
  readonly offered: Iterable<string>;
  /** As an item has them. */
  readonly other?: string | null;
  readonly lowest?: number | null;
  readonly highest?: number | null;
}

/** Why a value is no answer to an item. The form and the import each say it in their own words. */
export type StoredAnswerFault = 'nothing' | 'not_offered' | 'several' | 'twice' | 'other' | 'number' | 'date' | 'year' | 'length' | 'characters';

/** The least and the greatest whole number that answer an item. */
export function boundsOf({ lowest, highest }: Pick<AnswerRules, 'lowest' | 'highest'>): readonly [lowest: number, highest: number] {
  return [lowest ?? LOWEST_NUMBER, highest ?? HIGHEST_NUMBER];
}

/** Longest text that answers an item of this kind, in characters; null for other kinds. */
export function longestText(kind: ItemKind): number | null {
  return kind === 'short_text' ? LONGEST_SHORT_TEXT : kind === 'long_text' ? LONGEST_LONG_TEXT : null;
}

/**
 * The one rule for what may be stored as an answer, whichever way it came: typed into the form or read from a file.
 * Numbers are whole and never below 0: every number asked is a count, and exports write codes below 0 for no answer.
 *
 * @returns null when the value may be stored; `other`: something is written beside an option that was not chosen
 */
export function storedAnswerFault({ kind, offered, other = null, ...bounds }: AnswerRules, value: AnswerValue): StoredAnswerFault | null {
  switch (kind) {
    case 'scale':
    case 'single':
    case 'multiple': {
      const choices = value.choices ?? [];
      return choicesFault(kind, new Set(offered), choices) ?? (value.text === null ? null : other !== null && choices.includes(other) ? textFault(value.text, LONGEST_OTHER) : 'other');
    }
    case 'number': {
      const [lowest, highest] = boundsOf(bounds);
      if (value.number === null) return 'nothing';
      return Number.isInteger(value.number) && value.number >= lowest && value.number <= highest ? null : 'number';
    }
    case 'date':
      return dateFault(value.text ?? '');
    default:
      return textFault(value.text ?? '', longestText(kind)!);
  }
}

function choicesFault(kind: ItemKind, offered: ReadonlySet<string>, choices: readonly string[]): StoredAnswerFault | null {
  if (choices.length === 0) return 'nothing';
  if (choices.some((choice) => !offered.has(choice))) return 'not_offered';
  if (new Set(choices).size < choices.length) return 'twice';
  return choices.length > 1 && kind !== 'multiple' ? 'several' : null;
}

function dateFault(text: string): StoredAnswerFault | null {
  if (text === '') return 'nothing';
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return 'date';
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return 'year';
  // Date.UTC rolls 31 February over into March: a real date comes back as it went in.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? null : 'date';
}

function textFault(text: string, longest: number): StoredAnswerFault | null {
  if (text.trim() === '') return 'nothing';
  if (cleanText(text) !== text) return 'characters';
  return characters(text) > longest ? 'length' : null;
}
