import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPOSITIONS } from '../../server/measures/catalogue.ts';
import { measureDefinitions } from '../../server/reports/definitions.ts';

const FILE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../docs/measures.md');
const START = '<!-- measures: start -->';
const END = '<!-- measures: end -->';

type Definition = ReturnType<typeof measureDefinitions>[number];

/** One measure as the page prints it: everything the catalogue says of it in words. */
function describeMeasure({ id, title, definition, unit, base, numerator, caution, source, exclusions }: Definition): string {
  const composition = COMPOSITIONS.find((known) => known.id === id);
  const lines = [
    ['One row is', unit],
    ['Base', base],
    ['Counted', numerator],
    ['Left out', exclusions.map(({ label }) => label).join('; ')],
    ['Made of', composition?.composedOf.map((part) => `\`${part}\``).join(', ')],
    ['Caution', caution],
    ['Source', source],
  ];
  return [`### ${title}`, '', `\`${id}\``, '', definition, '', ...lines.filter(([, text]) => text).map(([label, text]) => `- ${label}: ${text}`), ''].join('\n');
}

const generated = (): string => `\n${measureDefinitions().map(describeMeasure).join('\n')}\n`;

it('lists every measure in docs/measures.md as the catalogue has it', () => {
  const page = readFileSync(FILE, 'utf8');
  const [before, rest] = page.split(START);
  const [list, after] = (rest ?? '').split(END);
  expect(after).toBeDefined();
  // To bring the page up to date: UPDATE_DOCS=1 npm run test:quick -- --testPathPatterns measures-doc
  if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, `${before}${START}${generated()}${END}${after}`);
  else expect(list).toBe(generated());
});

it('lists no measure twice', () => {
  const ids = measureDefinitions().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
