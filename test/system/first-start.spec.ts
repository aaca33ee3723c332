import path from 'node:path';
import { DemonstrationAccess } from '../../server/access/demonstration-access.ts';
import { SignInService } from '../../server/access/sign-in.service.ts';
import { openDataSource } from '../../server/db/data-source.ts';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { loadDemonstration } from '../../server/exchange/demonstration.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { FIXTURES } from '../measures/imported.ts';
import type { DataSource } from 'typeorm';

let database: TestDatabase;
let db: DataSource;
beforeEach(async () => {
  database = await createTestDatabase();
  db = await openDataSource(database.url);
});
afterEach(async () => {
  await db.destroy();
  await database.drop();
});

const programmes = async (): Promise<string[]> => ((await db.query(`SELECT code FROM programme ORDER BY code`)) as { code: string }[]).map((row) => row.code);
const insert = (code: string): Promise<unknown> => db.query(`INSERT INTO programme (code, name, starts_on, ends_on) VALUES ($1, $1, '2024-01-01', '2024-12-31')`, [code]);
const markIs = async (value: string): Promise<void> => void (await db.query(`INSERT INTO setting (key, value) VALUES ('demonstration', $1)`, [value]));

describe('the demonstration', () => {
  it('is loaded into an empty database once, and what is deleted stays deleted', async () => {
    expect(await loadDemonstration(db)).toEqual(['APIR', 'NORTHERN']);
    expect(await loadDemonstration(db)).toEqual([]);
    await db.query(`UPDATE programme SET code = 'GONE' WHERE code = 'NORTHERN'`);
    expect(await loadDemonstration(db)).toEqual([]);
    await db.query(`UPDATE programme SET code = 'GONE-TOO' WHERE code = 'APIR'`);
    expect(await loadDemonstration(db)).toEqual([]);
  });

  it('is made whole when one of its programmes was imported by hand before', async () => {
    await importBundle(db, path.join(FIXTURES, 'apir'));
    expect(await loadDemonstration(db)).toEqual(['NORTHERN']);
    expect(await programmes()).toEqual(['APIR', 'NORTHERN']);
  });

  it('is finished when it was stopped half-way, whatever was imported since', async () => {
    await insert('APIR');
    await insert('OWN');
    await markIs('loading');
    expect(await loadDemonstration(db)).toEqual(['NORTHERN']);
    expect(await db.query(`SELECT value FROM setting WHERE key = 'demonstration'`)).toEqual([{ value: 'loaded' }]);
  });

  it('leaves a mark before its first programme is in', async () => {
    await db.query(`CREATE FUNCTION stop_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stopped'; END $$`);
    await db.query(`CREATE TRIGGER stop_here BEFORE INSERT ON programme FOR EACH ROW EXECUTE FUNCTION stop_here()`);
    await expect(loadDemonstration(db)).rejects.toThrow('stopped');
    expect(await db.query(`SELECT value FROM setting WHERE key = 'demonstration'`)).toEqual([{ value: 'loading' }]);
  });

  it('is not mixed with programmes of one’s own, and the link that is printed says how to see those', async () => {
    await insert('OWN');
    expect(await loadDemonstration(db)).toEqual([]);
    expect(await programmes()).toEqual(['OWN']);
    const access = new DemonstrationAccess(db, new SignInService(db));
    expect(await access.nothingToSee()).toMatch(/nothing to look at.*sign-in-link CODE \(there are: OWN\)/);
    await db.query(`UPDATE programme SET demonstration = true`);
    expect(await access.nothingToSee()).toBeNull();
  });

  it('is offered to a database that was emptied', async () => {
    await insert('OWN');
    await loadDemonstration(db);
    await db.query(`DELETE FROM programme`);
    expect(await loadDemonstration(db)).toEqual(['APIR', 'NORTHERN']);
  });
});
