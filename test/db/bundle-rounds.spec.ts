/** Whom a round asks, and what it says to them, goes with it from one server to the next. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../server/db/data-source.ts';
import { exportBundle } from '../../server/exchange/bundle/export-bundle.ts';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const world = path.resolve('fixtures', 'worlds', 'one-council');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'waymark-rounds-'));
const open: { database: TestDatabase; db: DataSource }[] = [];
let db: DataSource;

async function fresh(): Promise<DataSource> {
  const database = await createTestDatabase();
  const source = await openDataSource(database.url, { logging: false, poolSize: 3 });
  open.push({ database, db: source });
  return source;
}

const rounds = (of: DataSource): Promise<Record<string, unknown>[]> =>
  of.query(
    `SELECT o.code, o.asks_withdrawn, o.asks_never_attended, o.privacy_text, o.words, o.give_back_to,
            ARRAY(SELECT l.code FROM round_set t JOIN learning_set l ON l.id = t.set_id WHERE t.round_id = o.id ORDER BY l.code) AS sets
       FROM round o ORDER BY o.code`,
  );

const SAID = { asks_withdrawn: false, asks_never_attended: false, privacy_text: 'Kept until July.', words: { cy: { privacyText: 'Cedwir tan fis Gorffennaf.' } }, give_back_to: 'Ann Rees, Hartsmere' };
const NOTHING = { asks_withdrawn: true, asks_never_attended: true, privacy_text: '', words: {}, give_back_to: '', sets: [] };

/** The world with a rounds.csv that `change` makes of its lines. */
function worldWith(change: (line: string, index: number) => string): string {
  const folder = mkdtempSync(path.join(scratch, 'world-'));
  cpSync(world, folder, { recursive: true });
  const file = path.join(folder, 'rounds.csv');
  writeFileSync(file, readFileSync(file, 'utf8').trimEnd().split('\n').map(change).join('\n') + '\n');
  return folder;
}

beforeEach(async () => {
  db = await fresh();
  await importBundle(db, world);
  await db.query(`INSERT INTO learning_set (programme_id, code, name) SELECT id, 'B', 'Set B' FROM programme`);
});
afterEach(async () => {
  for (const { database, db: source } of open.splice(0)) {
    await source.destroy();
    await database.drop();
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The round of participants asks set A alone, and neither who withdrew nor who never came. */
async function setUp(): Promise<void> {
  await db.query(
    `UPDATE round SET asks_withdrawn = false, asks_never_attended = false, privacy_text = $1, words = $2, give_back_to = $3 WHERE code = 'E'`,
    [SAID.privacy_text, JSON.stringify(SAID.words), SAID.give_back_to],
  );
  await db.query(`INSERT INTO round_set (round_id, set_id, programme_id) SELECT o.id, l.id, o.programme_id FROM round o JOIN learning_set l USING (programme_id) WHERE o.code = 'E' AND l.code = 'A'`);
}

describe('a round in a bundle', () => {
  it('asks the same people of another server, and tells them the same', async () => {
    await setUp();
    const out = path.join(scratch, 'out');
    await exportBundle(db, 'ONE', out);
    const other = await fresh();
    await importBundle(other, out);
    expect(await rounds(other)).toEqual(await rounds(db));
    expect(await rounds(other)).toEqual([{ code: 'E', ...SAID, sets: ['A'] }, { code: 'EM', ...NOTHING }, { code: 'L', ...NOTHING }]);
    for (const server of [db, other]) expect((await importBundle(server, out)).total).toMatchObject({ added: 0, changed: 0 });
  });

  it('keeps whom it asks when an older file does not say it', async () => {
    await setUp();
    const before = await rounds(db);
    expect((await importBundle(db, world)).total).toMatchObject({ added: 0, changed: 0 });
    expect(await rounds(db)).toEqual(before);
  });

  it('asks other sets when the file names others, and those alone', async () => {
    await setUp();
    const folder = worldWith((line, index) => `${line},${index === 0 ? 'sets' : line.startsWith('ONE,E,') ? 'B' : ''}`);
    writeFileSync(path.join(folder, 'sets.csv'), `${readFileSync(path.join(folder, 'sets.csv'), 'utf8')}ONE,B,Set B,\n`);
    expect((await importBundle(db, folder)).total).toMatchObject({ added: 1, changed: 1 });
    expect((await rounds(db))[0]).toEqual({ code: 'E', ...SAID, sets: ['B'] });
    expect((await importBundle(db, folder)).total).toMatchObject({ added: 0, changed: 0 });
  });
});
