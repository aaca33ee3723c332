import { BUNDLE_FILES } from './bundle-files.ts';
import type { Bundle, BundleTable } from './bundle-table.ts';
import { checkCells } from './check-cells.ts';
import { checkPresence } from './check-presence.ts';
import { checkReferences } from './check-references.ts';
import { checkRules } from './check-rules.ts';
import { completeAnswers } from './complete-answers.ts';
import { Faults } from './faults.ts';
import { parseCsv } from './parse-csv.ts';
import { readBundle } from './read-bundle.ts';

/**
 * Reads a bundle and checks all that can be checked without the database.
 * @param from a folder, or a zip of one
 * @returns the bundle, every file of the format in it (an absent one has no rows), and the answers that it implies
 * @throws BundleRefused with every fault found
 */
export async function checkBundle(from: string, progress: (line: string) => void = () => {}): Promise<Bundle> {
  const faults = new Faults();
  const texts = await readBundle(from, faults);
  const read = new Map<string, BundleTable>();
  for (const file of BUNDLE_FILES) {
    const text = texts.get(file.name);
    const csv = typeof text === 'string' ? parseCsv(file.name, text, faults) : null;
    // A file that is there but could not be read must not make others look wrong.
    const absent = { file, present: texts.has(file.name), sound: !texts.has(file.name), rows: [] };
    read.set(file.name, csv ? checkCells(file, csv, faults) : absent);
    texts.delete(file.name);
    if (csv) progress(`${file.name}: read ${csv.rows.length.toLocaleString('en-GB')} ${csv.rows.length === 1 ? 'row' : 'rows'}`);
  }
  // Nothing was read: what would be missing is not the fault.
  if ([...read.values()].every((table) => !table.present)) faults.refuseIfAny();
  const bundle = checkPresence(read, faults);
  checkReferences(bundle, faults);
  const items = checkRules(bundle, faults);
  faults.refuseIfAny();
  return completeAnswers(bundle, items);
}
