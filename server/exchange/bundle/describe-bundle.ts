import { BUNDLE_FILES, type BundleColumn, type BundleFile, type BundleReference } from './bundle-files.ts';
import { describe } from './check-cells.ts';

/** The tables of docs/data-formats.md, as Markdown: every file of a bundle and every column of it. */
export function describeBundle(): string {
  return BUNDLE_FILES.map(describeFile).join('\n');
}

function describeFile(file: BundleFile): string {
  const lines = [
    `### ${file.name}`,
    '',
    `One row is ${file.row}. No two rows have the same ${list(file.key)}.`,
    '',
    '| Column | Holds | Blank means | About |',
    '| --- | --- | --- | --- |',
    ...file.columns.map((column) => describeColumn(file, column)),
    '',
  ];
  return lines.join('\n');
}

function describeColumn(file: BundleFile, column: BundleColumn): string {
  const holds = `${describe(column.type)}${namedIn(file, column)}`;
  const blank = column.required ? 'not allowed' : (column.blank ?? 'nothing to say');
  return `| ${column.name} | ${cell(holds)} | ${cell(blank)} | ${cell(column.about)} |`;
}

/** Where the row must be that this column names: it closes the reference, or is all of it. */
function namedIn(file: BundleFile, column: BundleColumn): string {
  const ends = (reference: BundleReference) => reference.columns.at(-1) === column.name;
  const files = (file.references ?? []).filter(ends).map((reference) => (reference.columns.length > 2 ? `${list(reference.columns.slice(1))} together in ${reference.file}` : `in ${reference.file}`));
  return files.length > 0 ? `; ${files.join('; ')}` : '';
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
