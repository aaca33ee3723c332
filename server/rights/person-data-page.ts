import { page } from '../kernel/page.ts';
import type { PersonData } from './person-data.service.ts';

const e = page.escape;

/** The same as the JSON, to be read: a page that stands alone, also when it is saved and opened without a network. */
export function personDataPage(data: PersonData): string {
  const sections = data.sections.map(({ title, records }) => {
    const columns = [...new Set(records.flatMap((record) => Object.keys(record)))].filter((column) => records.some((record) => !isEmpty(record[column])));
    const body =
      records.length === 0
        ? '<p class="govuk-body">Nothing.</p>'
        : `<div class="wm-scroll" role="region" aria-label="${e(title)}" tabindex="0"><table class="govuk-table"><thead><tr>${columns.map((column) => `<th scope="col" class="govuk-table__header">${e(inWords(column))}</th>`).join('')}</tr></thead><tbody>${records
            .map((record) => `<tr>${columns.map((column) => `<td class="govuk-table__cell">${e(valueInWords(record[column]))}</td>`).join('')}</tr>`)
            .join('')}</tbody></table></div>`;
    return `<h2 class="govuk-heading-m">${e(title)}</h2>${body}`;
  });
  return page({
    title: `What is held about ${data.person}`,
    main: `<h1 class="govuk-heading-xl">What ${e(data.programme.name)} holds about ${e(data.person)}</h1>
<p class="govuk-body">Put together on ${e(data.at)}. Everything that Waymark keeps about this person in this programme is here, or it is said why not.</p>
${sections.join('\n')}`,
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function inWords(column: string): string {
  const words = column.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueInWords(value: unknown): string {
  if (isEmpty(value)) return '–';
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}
