import type { AnswerState } from '../vocabulary/questionnaire.ts';
import { DONT_KNOW, NOT_APPLICABLE, characters, cleanText, type Entry } from './entry.ts';
import type { FieldPart } from './fields.ts';
import { optionsOf, type AskableItem } from './question.ts';
import { EARLIEST_YEAR, HIGHEST_NUMBER, LATEST_YEAR, LOWEST_NUMBER, longestText, storedAnswerFault, type AnswerValue } from './stored-answer.ts';

/** What became of a question that was asked. One of the three values is there when it was answered; choices in their printed order. */
export interface Answer extends AnswerValue {
  readonly state: Exclude<AnswerState, 'not_asked'>;
}

/** An entry read: an answer, or what would be right instead. */
export type Reading = { readonly answer: Answer } | { readonly fault: string; readonly part: FieldPart };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LABELS: Record<string, string> = { [NOT_APPLICABLE]: 'Not applicable', [DONT_KNOW]: 'Don’t know' };

const nothing = { choices: null, number: null, text: null } as const;
export const SKIPPED: Answer = { state: 'skipped', ...nothing };
const skipped: Reading = { answer: SKIPPED };
const answered = (value: Partial<Answer>): Reading => ({ answer: { state: 'answered', ...nothing, ...value } });
const wrong = (fault: string, part: FieldPart = 'main'): Reading => ({ fault, part });
const grouped = (count: number): string => count.toLocaleString('en-GB');

/**
 * Reads what was entered for an item.
 * @returns the answer (skipped when nothing was entered: every question may be left out), or the fault in words
 *   that say what to do.
 */
export function readEntry(item: AskableItem, entry: Entry | undefined): Reading {
  const ticked = entry?.ticked ?? [];
  const instead: string[] = ticked.filter((value) => value === NOT_APPLICABLE || value === DONT_KNOW);
  if (instead.some((value) => !(value === NOT_APPLICABLE ? item.notApplicable : item.dontKnow))) return wrong('Select one of the answers shown');
  if (instead.length > 1) return wrong('Select “Not applicable” or “Don’t know”, not both', isChosen(item) ? 'main' : 'instead');
  const given = isChosen(item) ? readChoices(item, ticked.filter((value) => !instead.includes(value))) : readOpen(item, entry ?? {});
  const [other] = instead;
  if (other === undefined) return given;
  if ('fault' in given || given.answer.state === 'answered') return wrong(`${INSTEAD_OF[item.kind]}, or select “${LABELS[other]!}”, not both`);
  return { answer: { state: other === NOT_APPLICABLE ? 'not_applicable' : 'dont_know', ...nothing } };
}

const INSTEAD_OF: Record<AskableItem['kind'], string> = {
  scale: 'Select one of the answers shown',
  single: 'Select one of the answers shown',
  multiple: 'Select the answers that apply',
  number: 'Enter a number',
  date: 'Enter a date',
  short_text: 'Write an answer',
  long_text: 'Write an answer',
};

function isChosen(item: AskableItem): boolean {
  return item.kind === 'scale' || item.kind === 'single' || item.kind === 'multiple';
}

function readChoices(item: AskableItem, ticked: readonly string[]): Reading {
  if (ticked.length === 0) return skipped;
  const offered = optionsOf(item).map((option) => option.value);
  const fault = storedAnswerFault(item.kind, offered, { ...nothing, choices: [...new Set(ticked)] });
  if (fault === 'several') return wrong('Select one answer only');
  if (fault) return wrong(item.kind === 'multiple' ? 'Select only answers shown' : 'Select one of the answers shown');
  return answered({ choices: offered.filter((value) => ticked.includes(value)) });
}

function readOpen(item: AskableItem, entry: Entry): Reading {
  switch (item.kind) {
    case 'number':
      return readNumber(entry.text ?? '');
    case 'date':
      return readDate(entry);
    default:
      return readText(item, entry.text ?? '');
  }
}

function readNumber(typed: string): Reading {
  const text = typed.trim();
  if (text === '') return skipped;
  // 1,000 and 1 000 are how people write a thousand.
  const digits = /^\d{1,3}([, ]\d{3})+$/.test(text) ? text.replace(/[, ]/g, '') : text;
  const number = /^\+?\d{1,9}$/.test(digits) ? Number(digits) : NaN;
  if (storedAnswerFault('number', [], { ...nothing, number })) {
    return wrong(`Enter a whole number between ${LOWEST_NUMBER} and ${grouped(HIGHEST_NUMBER)}`);
  }
  return answered({ number });
}

function readText(item: AskableItem, typed: string): Reading {
  const text = cleanText(typed).trim();
  if (text === '') return skipped;
  if (storedAnswerFault(item.kind, [], { ...nothing, text })) {
    return wrong(`Answer must be ${grouped(longestText(item.kind)!)} characters or fewer. It has ${grouped(characters(text))}`);
  }
  return answered({ text });
}

function readDate(entry: Entry): Reading {
  const [day, month, year] = [entry.day, entry.month, entry.year].map((part) => (part ?? '').trim()) as [string, string, string];
  if (day === '' && month === '' && year === '') return skipped;
  const missing = ([['day', day], ['month', month], ['year', year]] as const).filter(([, value]) => value === '').map(([part]) => part);
  if (missing.length > 0) return wrong(`Date must include a ${missing.join(' and ')}`, missing[0]);
  const m = monthOf(month);
  if (!/^\d{1,2}$/.test(day) || m === null || !/^\d+$/.test(year)) return wrong('Enter a real date, for example 27 3 2011', firstUnreal(day, m));
  if (!/^\d{4}$/.test(year)) return wrong('Year must include 4 numbers', 'year');
  const text = `${year}-${String(m).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const fault = storedAnswerFault('date', [], { ...nothing, text });
  if (fault === 'year') return wrong(`Year must be between ${EARLIEST_YEAR} and ${LATEST_YEAR}`, 'year');
  return fault ? wrong('Enter a real date, for example 27 3 2011', 'day') : answered({ text });
}

function monthOf(typed: string): number | null {
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null;
  const name = typed.toLowerCase().replace(/\.$/, '');
  const index = MONTHS.findIndex((month) => name.startsWith(month));
  return index >= 0 && /^[a-z]+$/.test(name) ? index + 1 : null;
}

function firstUnreal(day: string, month: number | null): FieldPart {
  if (!/^\d{1,2}$/.test(day)) return 'day';
  return month === null ? 'month' : 'year';
}
