import type { Schema } from '../../lib/schemas.ts';

type Member = Pick<Schema<'RoundMemberDto'>, 'enrolmentId' | 'person' | 'code' | 'waitedFor' | 'mentees'>;

/** Forms that are printed at a time: a browser lays out so many pages in a moment. */
export const AT_A_TIME = 40;

/** What is printed: one form without a code, one person's, or a batch of those who are waited for (from 0). */
export type ToPrint = { readonly what: 'blank' } | { readonly what: 'one'; readonly enrolmentId: string } | { readonly what: 'batch'; readonly batch: number };

export interface PrintChoice {
  readonly value: string;
  readonly text: string;
}

/** The choices there are of whose forms are printed. */
export function printChoices(members: readonly Member[]): PrintChoice[] {
  const waited = members.filter(({ waitedFor }) => waitedFor);
  const batches = Math.ceil(waited.length / AT_A_TIME);
  return [
    { value: 'blank', text: 'One form, with a line for the name' },
    ...Array.from({ length: batches }, (_, batch) => ({ value: `batch ${batch}`, text: batchInWords(waited, batch, batches) })),
    ...members.map(({ enrolmentId, person, code }) => ({ value: `one ${enrolmentId}`, text: person === code ? code : `${person} (${code})` })),
  ];
}

function batchInWords(waited: readonly Member[], batch: number, batches: number): string {
  if (batches === 1) return `Everybody who has not returned one: ${waited.length}`;
  const from = batch * AT_A_TIME;
  return `Those who have not returned one, ${from + 1} to ${Math.min(from + AT_A_TIME, waited.length)} of ${waited.length}`;
}

/** @returns what a choice stands for; one form without a code where it stands for nothing that is there */
export function toPrint(value: string): ToPrint {
  const [what, which = ''] = value.split(' ') as [string, string?];
  if (what === 'one') return { what, enrolmentId: which };
  return what === 'batch' ? { what, batch: Number(which) } : { what: 'blank' };
}

/** Whose forms are printed; nobody's: one without a code. */
export function membersToPrint<M extends Member>(members: readonly M[], print: ToPrint): M[] {
  if (print.what === 'one') return members.filter(({ enrolmentId }) => enrolmentId === print.enrolmentId);
  return print.what === 'batch' ? members.filter(({ waitedFor }) => waitedFor).slice(print.batch * AT_A_TIME, (print.batch + 1) * AT_A_TIME) : [];
}
