/** What a published questionnaire was made of stays as it was asked, also when a bundle says otherwise. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../server/db/data-source.ts';
import { BundleRefused, type Fault } from '../../server/exchange/bundle/faults.ts';
import { exportBundle } from '../../server/exchange/bundle/export-bundle.ts';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'waymark-criteria-'));
let database: TestDatabase;
let db: DataSource;
let out: string;

interface Criterion {
  code: string;
  words: string;
  outcome_id: string | null;
  version: number;
}
const criteria = (): Promise<Criterion[]> => db.query(`SELECT code, words, outcome_id, version FROM success_criterion ORDER BY code`);
const ties = (): Promise<{ item: string; criterion: string }[]> => db.query(`SELECT i.code AS item, c.code AS criterion FROM item_criterion x JOIN item i ON i.id = x.item_id JOIN success_criterion c ON c.id = x.criterion_id ORDER BY 1, 2`);

/** What was exported, with one file changed. */
function changed(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(path.join(scratch, 'changed-'));
  cpSync(out, folder, { recursive: true });
  const before = readFileSync(path.join(folder, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path.join(folder, file), after);
  return folder;
}

async function faultsOf(folder: string): Promise<readonly Fault[]> {
  const refused = await importBundle(db, folder).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(BundleRefused);
  return (refused as BundleRefused).faults;
}

// `asked` became the first item of END, which is published; `spoken` was only agreed.
beforeAll(async () => {
  database = await createTestDatabase();
  db = await openDataSource(database.url, { logging: false, poolSize: 3 });
  const world = path.join(scratch, 'world');
  cpSync(path.resolve('fixtures', 'worlds', 'one-council'), world, { recursive: true });
  writeFileSync(path.join(world, 'success_criteria.csv'), 'programme,criterion,session,words,agreed_by\nONE,asked,A1,Time is protected,mentors\nONE,spoken,A1,Notes are kept,mentors\n');
  const items = path.join(world, 'items.csv');
  const [head, ...rest] = readFileSync(items, 'utf8').trimEnd().split('\n');
  const first = rest.findIndex((line) => line.startsWith('ONE,END,1,'));
  writeFileSync(items, [`${head},criteria`, ...rest.map((line, index) => `${line},${index === first ? 'asked' : ''}`)].join('\n') + '\n');
  await importBundle(db, world);
  out = mkdtempSync(path.join(scratch, 'out-'));
  await exportBundle(db, 'ONE', out);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
  rmSync(scratch, { recursive: true, force: true });
});

describe('a criterion that a published version asks', () => {
  it.each([
    ['words', (text: string) => text.replace('Time is protected', 'Time is cut')],
    ['session', (text: string) => text.replace('ONE,asked,A1', 'ONE,asked,A2')],
    ['agreed_by', (text: string) => text.replace('Time is protected,,mentors', 'Time is protected,,participants')],
  ])('is not given another %s by a bundle', async (column, change) => {
    const before = await criteria();
    expect(await faultsOf(changed('success_criteria.csv', change))).toEqual([
      { file: 'success_criteria.csv', line: 2, column, wrong: `asked is stored with another ${column}, and is asked in version 1 of END, which never changes`, right: 'the criterion as it is stored, or another one beside it' },
    ]);
    expect(await criteria()).toEqual(before);
  });

  it.each([
    ['other ones', ',spoken\n'],
    ['one more', ',spoken;asked\n'],
    ['none', ',\n'],
  ])('is not tied to its item anew by a bundle: %s', async (_, instead) => {
    const before = await ties();
    expect(before).toHaveLength(1);
    const faults = await faultsOf(changed('items.csv', (text) => text.replace(',asked\n', instead)));
    expect(faults).toMatchObject([{ file: 'items.csv', column: 'criteria' }]);
    expect(faults[0]!.wrong).toContain('in its criteria, and a published version never changes');
    expect(await ties()).toEqual(before);
  });

  it('is kept by the database itself', async () => {
    for (const sql of [
      `UPDATE success_criterion SET words = 'Time is cut' WHERE code = 'asked'`,
      `DELETE FROM item_criterion`,
      `UPDATE item_criterion SET criterion_id = (SELECT id FROM success_criterion WHERE code = 'spoken')`,
      `INSERT INTO item_criterion (item_id, criterion_id, programme_id) SELECT x.item_id, c.id, c.programme_id FROM item_criterion x, success_criterion c WHERE c.code = 'spoken'`,
    ]) {
      await expect(db.query(sql)).rejects.toMatchObject({ code: 'WM002' });
    }
  });
});

describe('a criterion that no published version asks', () => {
  it('is changed by a bundle, and whoever has it open is told when they save', async () => {
    expect((await criteria()).map(({ version }) => version)).toEqual([1, 1]);
    const folder = changed('success_criteria.csv', (text) => text.replace('Notes are kept', 'Notes are short'));
    expect((await importBundle(db, folder)).total).toMatchObject({ added: 0, changed: 1 });
    expect(await criteria()).toMatchObject([{ code: 'asked', version: 1 }, { code: 'spoken', words: 'Notes are short', version: 2 }]);
    expect((await importBundle(db, folder)).total).toMatchObject({ added: 0, changed: 0 });
    expect((await criteria())[1]!.version).toBe(2);
  });
});
