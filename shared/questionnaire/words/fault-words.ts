import type { ItemKind } from '../../vocabulary/questionnaire.ts';

type DatePart = 'day' | 'month' | 'year';

/** What is said of an answer that is not right yet: what would be. Never that somebody is wrong. */
export interface FaultWords {
  readonly selectOne: string;
  readonly selectOneOnly: string;
  readonly selectOnlyShown: string;
  /** "Not applicable" and "don't know" were both ticked. */
  readonly oneInstead: string;
  /** An answer stands beside "not applicable" or "don't know". */
  besideInstead(kind: ItemKind, instead: 'not_applicable' | 'dont_know'): string;
  /** Something is written beside an option that was not chosen. */
  otherNotChosen(kind: ItemKind, label: string): string;
  number(lowest: number, highest: number): string;
  tooLong(most: number, has: number): string;
  dateMissing(parts: readonly DatePart[]): string;
  readonly realDate: string;
  readonly fourDigits: string;
  yearBetween(earliest: number, latest: number): string;
}

const grouped = (count: number): string => count.toLocaleString('en-GB');

const INSTEAD_OF: Record<ItemKind, string> = {
  scale: 'Select one of the answers shown',
  single: 'Select one of the answers shown',
  multiple: 'Select the answers that apply',
  number: 'Enter a number',
  date: 'Enter a date',
  short_text: 'Write an answer',
  long_text: 'Write an answer',
};

export const ENGLISH_FAULTS: FaultWords = {
  selectOne: 'Select one of the answers shown',
  selectOneOnly: 'Select one answer only',
  selectOnlyShown: 'Select only answers shown',
  oneInstead: 'Select “Not applicable” or “Don’t know”, not both',
  besideInstead: (kind, instead) => `${INSTEAD_OF[kind]}, or select “${instead === 'not_applicable' ? 'Not applicable' : 'Don’t know'}”, not both`,
  otherNotChosen: (kind, label) => `Select “${label}”${kind === 'multiple' ? ' as well' : ''}, or take out what you wrote beside it`,
  number: (lowest, highest) => `Enter a whole number between ${grouped(lowest)} and ${grouped(highest)}`,
  tooLong: (most, has) => `Answer must be ${grouped(most)} characters or fewer. It has ${grouped(has)}`,
  dateMissing: (parts) => `Date must include a ${parts.join(' and ')}`,
  realDate: 'Enter a real date, for example 27 3 2011',
  fourDigits: 'Year must include 4 numbers',
  yearBetween: (earliest, latest) => `Year must be between ${earliest} and ${latest}`,
};

const WELSH_PARTS: Record<DatePart, string> = { day: 'diwrnod', month: 'mis', year: 'blwyddyn' };

const WELSH_INSTEAD_OF: Record<ItemKind, string> = {
  scale: 'Dewiswch un o’r atebion a ddangosir',
  single: 'Dewiswch un o’r atebion a ddangosir',
  multiple: 'Dewiswch yr atebion sy’n berthnasol',
  number: 'Rhowch rif',
  date: 'Rhowch ddyddiad',
  short_text: 'Ysgrifennwch ateb',
  long_text: 'Ysgrifennwch ateb',
};

export const WELSH_FAULTS: FaultWords = {
  selectOne: 'Dewiswch un o’r atebion a ddangosir',
  selectOneOnly: 'Dewiswch un ateb yn unig',
  selectOnlyShown: 'Dewiswch o blith yr atebion a ddangosir yn unig',
  oneInstead: 'Dewiswch “Ddim yn berthnasol” neu “Ddim yn gwybod”, nid y ddau',
  besideInstead: (kind, instead) => `${WELSH_INSTEAD_OF[kind]}, neu dewiswch “${instead === 'not_applicable' ? 'Ddim yn berthnasol' : 'Ddim yn gwybod'}”, nid y ddau`,
  otherNotChosen: (kind, label) => `Dewiswch “${label}”${kind === 'multiple' ? ' hefyd' : ''}, neu dilëwch yr hyn a ysgrifennoch wrth ei ymyl`,
  number: (lowest, highest) => `Rhowch rif cyfan rhwng ${grouped(lowest)} a ${grouped(highest)}`,
  tooLong: (most, has) => `Rhaid i’r ateb fod yn ${grouped(most)} o nodau neu lai. Mae ynddo ${grouped(has)}`,
  dateMissing: (parts) => `Rhaid i’r dyddiad gynnwys ${parts.map((part) => WELSH_PARTS[part]).join(' a ')}`,
  realDate: 'Rhowch ddyddiad go iawn, er enghraifft 27 3 2011',
  fourDigits: 'Rhaid i’r flwyddyn gynnwys 4 rhif',
  yearBetween: (earliest, latest) => `Rhaid i’r flwyddyn fod rhwng ${earliest} a ${latest}`,
};
