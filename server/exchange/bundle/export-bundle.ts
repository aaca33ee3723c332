import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import Papa from 'papaparse';
import type { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { COMMAND_LINE } from '../../kernel/actor.ts';
import type { BundleCells } from '../../kernel/bundle-store.ts';
import { Problem } from '../../kernel/problem.ts';
import { BUNDLE_FILES, type BundleFile } from './bundle-files.ts';
import { storeOf } from './bundle-stores.ts';

/** The same bytes whenever the same record is exported. The oldest time that a zip can hold. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Writes one programme as a bundle: a folder, or a zip when the name ends in .zip. Every file of the format is
 * written, those without rows as a header alone.
 *
 * @returns rows by file
 * @throws Problem not_found when there is no such programme; conflict when something else is at the path
 */
export async function exportBundle(
  source: DataSource,
  programmeCode: string,
  to: string,
  progress: (line: string) => void = () => {},
): Promise<ReadonlyMap<string, number>> {
  const zip = /\.zip$/i.test(to);
  await refuseToOverwrite(to, zip);
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  // One snapshot, so that no answer is written without its form.
  await source.transaction('REPEATABLE READ', async (db) => {
    await db.query('SET TRANSACTION READ ONLY');
    for (const file of BUNDLE_FILES) {
      const rows = await storeOf(file.name).get(db, programmeCode);
      if (file.name === 'programmes.csv' && rows.length === 0) {
        throw new Problem('not_found', `There is no programme ${programmeCode}.`);
      }
      texts.set(file.name, writeCsv(file, rows));
      counts.set(file.name, rows.length);
      progress(`${file.name}: ${rows.length.toLocaleString('en-GB')} ${rows.length === 1 ? 'row' : 'rows'}`);
    }
  });
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [programme] = (await source.query(`SELECT id FROM programme WHERE code = $1`, [programmeCode])) as { id: string }[];
  // Said before the file is there: one that cannot be written is named too often rather than one that was, never.
  await new AuditService().append(source, { actor: COMMAND_LINE, programmeId: programme!.id }, { event: 'bundle.exported', subject: `programme ${programmeCode}`, rows });
  await (zip ? writeZip(to, texts) : writeFolder(to, texts));
  return counts;
}

/** CSV as the format has it: UTF-8, commas, \n; a cell that begins with = + - or @ stays as it is, for the import. */
function writeCsv(file: BundleFile, rows: readonly BundleCells[]): string {
  const columns = file.columns.map((column) => column.name);
  const cells = rows.map((row) => columns.map((column) => writeCell(row[column])));
  return `${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`;
}

function writeCell(cell: string | number | boolean | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell).replace(/\r\n?/g, '\n');
}

async function refuseToOverwrite(to: string, zip: boolean): Promise<void> {
  const found = await stat(to).catch(() => null);
  if (!found) return;
  if (zip) {
    if (found.isDirectory()) throw new Problem('conflict', `${to} is a folder. Give the name of a zip file.`);
    return;
  }
  if (!found.isDirectory()) throw new Problem('conflict', `${to} is a file. Give a folder, or a name that ends in .zip.`);
  const names = await readdir(to);
  if (names.length > 0 && !names.includes('programmes.csv')) {
    throw new Problem('conflict', `${to} has other things in it and is not a bundle. Give an empty folder, or one that does not exist yet.`);
  }
}

async function writeZip(to: string, texts: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const entries = Object.fromEntries([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const waiting = beside(to);
  try {
    await writeFile(waiting, zipSync(entries, { mtime: NO_TIME }));
    await rename(waiting, to);
  } finally {
    await rm(waiting, { force: true });
  }
}

async function writeFolder(to: string, texts: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  const waiting = beside(to);
  try {
    await mkdir(waiting);
    for (const [name, text] of texts) await writeFile(path.join(waiting, name), text);
    if (!existsSync(to)) await rename(waiting, to);
    // Over an older bundle file by file, each whole: notes that lie beside them stay.
    else for (const name of texts.keys()) await rename(path.join(waiting, name), path.join(to, name));
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

/** A name in the same folder, so that the rename stays on one disk. */
function beside(to: string): string {
  return path.join(path.dirname(path.resolve(to)), `.${path.basename(to)}.${randomUUID()}`);
}
