import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { BUNDLE_FILES } from './bundle-files.ts';
import { decodeText } from './decode-text.ts';
import { nearest, type Faults } from './faults.ts';
import { unzip } from './unzip.ts';

/** No bundle comes near it; a file that does is something else. */
export const MAX_TOTAL_BYTES = 512 * 1024 * 1024;

const NAMES = BUNDLE_FILES.map((file) => file.name);

/**
 * Reads the text of every file of a bundle.
 * @param from a folder, or a zip of one
 * @returns text by file name; files that could not be read are null and have their fault
 */
export async function readBundle(from: string, faults: Faults): Promise<Map<string, string | null>> {
  const bytes = await readBytes(from, faults);
  const texts = new Map<string, string | null>();
  if (!bytes) return texts;
  for (const name of [...bytes.keys()].sort()) {
    if (!NAMES.includes(name)) {
      const meant = nearest(name, NAMES);
      faults.add(name, null, null, `${name} is not a file of a bundle`, meant ?? `one of ${NAMES.join(', ')}`);
    }
  }
  for (const name of NAMES) {
    const content = bytes.get(name);
    if (content) texts.set(name, decodeText(name, content, faults));
  }
  if (!bytes.has('programmes.csv')) {
    faults.add('programmes.csv', null, null, 'programmes.csv is missing', 'programmes.csv with a row for each programme of the bundle');
  }
  return texts;
}

async function readBytes(from: string, faults: Faults): Promise<Map<string, Uint8Array> | undefined> {
  const name = path.basename(from);
  let found: Stats;
  try {
    found = await stat(from);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const wrong = code === 'ENOENT' || code === 'ENOTDIR' ? `there is nothing at ${from}` : `${from} cannot be read (${code})`;
    faults.add(name, null, null, wrong, 'the path of a folder of CSV files, or of a zip of one');
    return undefined;
  }
  if (found.isDirectory()) return readFolder(from, faults);
  if (found.size > MAX_TOTAL_BYTES) {
    faults.add(name, null, null, `the file has ${mebibytes(found.size)} MB`, `a zip of at most ${mebibytes(MAX_TOTAL_BYTES)} MB`);
    return undefined;
  }
  return unzip(name, await readFile(from), MAX_TOTAL_BYTES, faults);
}

async function readFolder(folder: string, faults: Faults): Promise<Map<string, Uint8Array> | undefined> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const name of (await readdir(folder)).sort()) {
    // Notes and hand-worked answers may lie beside the CSV files; spreadsheets leave lock files.
    if (!/\.csv$/i.test(name) || name.startsWith('.')) continue;
    const file = path.join(folder, name);
    const { size } = await stat(file);
    total += size;
    if (total > MAX_TOTAL_BYTES) {
      faults.add(name, null, null, `the folder has more than ${mebibytes(MAX_TOTAL_BYTES)} MB of CSV files`, 'a bundle of less');
      return undefined;
    }
    files.set(name, await readFile(file));
  }
  return files;
}

function mebibytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
