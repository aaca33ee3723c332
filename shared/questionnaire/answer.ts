import type { AnswerState } from '../vocabulary/questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, characters, cleanText, type Entry } from './entry.ts';
import type { FieldPart } from './fields.ts';
import { optionsOf, type AskableItem } from './question.ts';
import { ENGLISH_FAULTS, type FaultWords } from './words/fault-words.ts';
import { boundsOf, EARLIEST_YEAR, LATEST_YEAR, LONGEST_OTHER, longestText, storedAnswerFault, type AnswerValue } from './stored-answer.ts';

/** What became of a question that was asked; choices in their printed order. */
export interface Answer extends AnswerValue {
  readonly state: Exclude<AnswerState, 'not_asked'>;
}

/** An entry read: an answer, or what would be right instead. */
export type Reading = { readonly answer: Answer } | { readonly fault: string; readonly part: FieldPart };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** As people write them in Welsh; a month may be written in either language, whichever the page is in. */
const WELSH_MONTHS = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

const nothing = { choices: null, number: null, text: null } as const;
export const SKIPPED: Answer = { state: 'skipped', ...nothing };
const skipped: Reading = { answer: SKIPPED };
const answered = (value: Partial<Answer>): Reading => ({ answer: { state: 'answered', ...nothing, ...value } });
const wrong = (fault: string, part: FieldPart = 'main'): Reading => ({ fault, part });

/**
 * Reads what was entered for an item.
 * @param words in which faults are put
 * @returns the answer (skipped when nothing was entered: every question may be left out), or the fault in words
 *   that say what to do.
 */
export function readEntry(item: AskableItem, entry: Entry | undefined, words: FaultWords = ENGLISH_FAULTS): Reading {
  const ticked = entry?.ticked ?? [];
  const instead: string[] = ticked.filter((value) => value === NOT_APPLICABLE || value === DONT_KNOW);
  if (instead.some((value) => !(value === NOT_APPLICABLE ? item.notApplicable : item.dontKnow))) return wrong(words.selectOne);
  if (instead.length > 1) return wrong(words.oneInstead, isChosen(item) ? 'main' : 'instead');
  const chosen = ticked.filter((value) => !instead.includes(value));
  const given = isChosen(item) ? readChoices(item, chosen, entry?.other ?? '', words) : readOpen(item, entry ?? {}, words);
  const [other] = instead;
  if (other === undefined) return given;
  const state = other === NOT_APPLICABLE ? 'not_applicable' : 'dont_know';
  if ('fault' in given || given.answer.state === 'answered') return wrong(words.besideInstead(item.kind, state));
  return { answer: { state, ...nothing } };
}

function isChosen(item: AskableItem): boolean {
  return item.kind === 'scale' || item.kind === 'single' || item.kind === 'multiple';
}

function readChoices(item: AskableItem, ticked: readonly string[], written: string, words: FaultWords): Reading {
  const text = item.other === null ? '' : cleanText(written).trim();
  // Whoever says what else and ticks nothing has answered with it.
  const chosen = ticked.length === 0 && text !== '' ? [item.other!] : [...new Set(ticked)];
  if (chosen.length === 0) return skipped;
  const options = optionsOf(item);
  const offered = options.map((option) => option.value);
  switch (storedAnswerFault({ ...item, offered }, { ...nothing, choices: chosen, text: text || null })) {
    case null:
      return answered({ choices: offered.filter((value) => chosen.includes(value)), text: text || null });
    case 'several':
      return wrong(words.selectOneOnly);
    case 'other':
      return wrong(words.otherNotChosen(item.kind, options.find(({ value }) => value === item.other)?.label ?? ''), 'other');
    case 'length':
      return wrong(words.tooLong(LONGEST_OTHER, characters(text)), 'other');
    default:
      return wrong(item.kind === 'multiple' ? words.selectOnlyShown : words.selectOne);
  }
}

function readOpen(item: AskableItem, entry: Entry, words: FaultWords): Reading {
  switch (item.kind) {
    case 'number':
      return readNumber(item, entry.text ?? '', words);
    case 'date':
      return readDate(entry, words);
    default:
      return readText(item, entry.text ?? '', words);
  }
}

function readNumber(item: AskableItem, typed: string, words: FaultWords): Reading {
  const text = typed.trim();
  if (text === '') return skipped;
  // 1,000 and 1 000 are how people write a thousand.
  const digits = /^\d{1,3}([, ]\d{3})+$/.test(text) ? text.replace(/[, ]/g, '') : text;
  const number = /^\+?\d{1,9}$/.test(digits) ? Number(digits) : NaN;
  if (storedAnswerFault({ ...item, offered: [] }, { ...nothing, number })) return wrong(words.number(...boundsOf(item)));
  return answered({ number });
}

function readText(item: AskableItem, typed: string, words: FaultWords): Reading {
  const text = cleanText(typed).trim();
  if (text === '') return skipped;
  if (storedAnswerFault({ ...item, offered: [] }, { ...nothing, text })) return wrong(words.tooLong(longestText(item.kind)!, characters(text)));
  return answered({ text });
}

function readDate(entry: Entry, words: FaultWords): Reading {
  const [day, month, year] = [entry.day, entry.month, entry.year].map((part) => (part ?? '').trim()) as [string, string, string];
  if (day === '' && month === '' && year === '') return skipped;
  const missing = ([['day', day], ['month', month], ['year', year]] as const).filter(([, value]) => value === '').map(([part]) => part);
  if (missing.length > 0) return wrong(words.dateMissing(missing), missing[0]);
  const m = monthOf(month);
  if (!/^\d{1,2}$/.test(day) || m === null || !/^\d+$/.test(year)) return wrong(words.realDate, firstUnreal(day, m));
  if (!/^\d{4}$/.test(year)) return wrong(words.fourDigits, 'year');
  const text = `${year}-${String(m).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const fault = storedAnswerFault({ kind: 'date', offered: [] }, { ...nothing, text });
  if (fault === 'year') return wrong(words.yearBetween(EARLIEST_YEAR, LATEST_YEAR), 'year');
  return fault ? wrong(words.realDate, 'day') : answered({ text });
}

function monthOf(typed: string): number | null {
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null;
  const name = typed.toLowerCase().replace(/\.$/, '');
  if (!/^[a-z]+$/.test(name)) return null;
  const index = [MONTHS, WELSH_MONTHS].map((months) => months.findIndex((month) => name.startsWith(month))).find((found) => found >= 0);
  return index === undefined ? null : index + 1;
}

function firstUnreal(day: string, month: number | null): FieldPart {
  if (!/^\d{1,2}$/.test(day)) return 'day';
  return month === null ? 'month' : 'year';
}
