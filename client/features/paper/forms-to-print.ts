import type { Schema } from '../../lib/schemas.ts';

type Person = Pick<Schema<'PaperPersonDto'>, 'enrolmentId' | 'person' | 'code'>;
/** Those whose form is waited for: how many they are, and how many the server gives at a time. */
type Waited = Pick<Schema<'RoundMembersDto'>, 'total' | 'pageSize'>;

/** What is printed: one form without a code, one person's, or those of a page of the people who are waited for (from 1). */
export type ToPrint = { readonly what: 'blank' } | { readonly what: 'one' } | { readonly what: 'page'; readonly page: number };

export interface PrintChoice {
  readonly value: string;
  readonly text: string;
}

/**
 * The choices there are of whose forms are printed.
 * @param person whose form the page was opened for; null: nobody's
 */
export function printChoices({ total, pageSize }: Waited, person: Person | null): PrintChoice[] {
  return [
    { value: 'blank', text: 'One form, with a line for the name' },
    ...(person === null ? [] : [{ value: 'one', text: person.person === person.code ? person.code : `${person.person} (${person.code})` }]),
    ...Array.from({ length: Math.ceil(total / pageSize) }, (_, before) => ({ value: `page ${before + 1}`, text: pageInWords(total, pageSize, before) })),
  ];
}

const number = (count: number): string => count.toLocaleString('en-GB');

function pageInWords(total: number, pageSize: number, before: number): string {
  if (total <= pageSize) return `Everybody who has not returned one: ${total}`;
  return `Those who have not returned one, ${number(before * pageSize + 1)} to ${number(Math.min((before + 1) * pageSize, total))} of ${number(total)}`;
}

/** @returns what a choice stands for; one form without a code where it stands for nothing that is there */
export function toPrint(value: string): ToPrint {
  const [what, page = ''] = value.split(' ') as [string, string?];
  if (what === 'one') return { what };
  return what === 'page' ? { what, page: Number(page) } : { what: 'blank' };
}
