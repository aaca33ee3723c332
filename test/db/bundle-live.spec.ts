/** What people send through the form, out as a bundle and in again elsewhere: the same record, the same figures. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { openDataSource } from '../../server/db/data-source.ts';
import { exportBundle } from '../../server/exchange/bundle/export-bundle.ts';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { CATALOGUE_IDS } from '../../server/measures/catalogue.ts';
import { MeasureService } from '../../server/measures/measure.service.ts';
import type { AnswerState } from '../../shared/vocabulary/questionnaire.ts';
import { completeness } from '../../shared/questionnaire/submission.ts';
import { Respondent, type Filled } from '../api/respondent.ts';
import { startTestApp, type TestApp } from '../api/test-app.ts';
import { createTestDatabase } from '../database/test-database.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'waymark-live-'));
let test: TestApp;
let world: QuestionnaireWorld;
let live: string;

async function send(link: string, answers: Filled): Promise<void> {
  const respondent = new Respondent(test.app);
  await respondent.open(link);
  await respondent.walk(answers);
  expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
}

async function inFresh<T>(work: (db: DataSource) => Promise<T>): Promise<T> {
  const database = await createTestDatabase();
  const db = await openDataSource(database.url, { logging: false, poolSize: 3 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
    await database.drop();
  }
}

const readAll = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));

/** Every figure of the programme as it is counted: ids, which differ from one database to the next, left out. */
async function figuresOf(db: DataSource): Promise<unknown[]> {
  const [programme] = (await db.query(`SELECT id FROM programme WHERE code = $1`, [world.code])) as { id: string }[];
  const figures = await new MeasureService(db).figures({ programmeId: programme!.id, councilIds: null }, CATALOGUE_IDS);
  return [...figures.values()].flat().map(({ measure, of, numerator, denominator, value, excluded }) => ({ measure, of, numerator, denominator, value, excluded }));
}

/** Form by form: what the record's view makes of it, and its states, from which the form itself would count. */
async function formsOf(db: DataSource): Promise<{ asked: number; addressed: number; disposition: string; states: AnswerState[] }[]> {
  return db.query(
    `SELECT r.asked::int, r.addressed::int, r.disposition, (SELECT array_agg(a.state ORDER BY a.state) FROM reading.answer a WHERE a.response_id = r.response_id) AS states
       FROM reading.returned r ORDER BY r.round_code, 1, 2, 4`,
  );
}

beforeAll(async () => {
  test = await startTestApp();
  world = await createQuestionnaireWorld(test.db, 'LIVE');
  await test.db.query(`INSERT INTO council_code (council_id, code) SELECT id, 'X06009077' FROM council WHERE name = 'Council of LIVE'`);
  await test.db.query(`INSERT INTO programme_council (programme_id, council_id) SELECT $1, id FROM council WHERE name = 'Council of LIVE'`, [world.programmeId]);
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:30Z'));
  // A condition that is met, one that is not, not applicable, don't know, things left out.
  await send(world.participant.link, { s1: 'agree', s2: '~not_applicable', s3: '~dont_know', sup: 'yes', freq: 'often', ways: ['team', 'recording'], meets: '0', 'change~day': '27', 'change~month': '3', 'change~year': '2025', word: 'Time', more: 'One line,\r\n"and" another' });
  await send(world.other.link, { s1: 'disagree', sup: 'no', 'meets~instead': '~dont_know' });
  await send(world.withdrawn.link, { s1: 'agree' });
  // About two mentees (the third had died): one is rated high and why is left out, one is skipped.
  await send(world.mentor.link, { before: 'yes', [`grown:${world.participant.enrolmentId}`]: 'high' });
  await send(world.lonelyMentor.link, { before: 'no' });
  live = path.join(scratch, 'live');
  await exportBundle(test.db, 'LIVE', live);
});

afterAll(async () => {
  await test.close();
  rmSync(scratch, { recursive: true, force: true });
});

describe('forms that were sent through the page', () => {
  it('hold everything that a form can say', () => {
    const answers = readFileSync(path.join(live, 'answers.csv'), 'utf8').split('\n').map((line) => line.split(',').slice(3).join(','));
    for (const row of ['s2,,not_applicable,,', 's3,,dont_know,,', 'freq,,not_asked,,', 'meets,,answered,0,', 's4,,skipped,,', 'grown,P1,answered,high,', 'grown,P2,skipped,,', 'why,P1,skipped,,', 'why,P2,not_asked,,', 'grown,,not_asked,,', 'why,,not_asked,,']) {
      expect(answers).toContain(row);
    }
  });

  it('come out of another database as they went in, with the same figures', async () => {
    const figures = await figuresOf(test.db);
    await inFresh(async (db) => {
      await importBundle(db, live);
      const second = path.join(scratch, 'second');
      await exportBundle(db, 'LIVE', second);
      expect(readAll(second)).toEqual(readAll(live));
      expect(await figuresOf(db)).toEqual(figures);
    });
  });

  it('are not changed by their own export', async () => {
    expect((await importBundle(test.db, live)).total).toMatchObject({ added: 0, changed: 0 });
  });

  it('count the same when a bundle leaves out all that was skipped or not asked', async () => {
    const terse = path.join(scratch, 'terse');
    cpSync(live, terse, { recursive: true });
    const file = path.join(terse, 'answers.csv');
    const before = readFileSync(file, 'utf8');
    const after = before.replace(/^LIVE,.*,(skipped|not_asked),,\n/gm, '');
    expect(after.split('\n').length).toBeLessThan(before.split('\n').length / 2);
    writeFileSync(file, after);
    const [figures, forms] = [await figuresOf(test.db), await formsOf(test.db)];
    await inFresh(async (db) => {
      await importBundle(db, terse);
      expect(await figuresOf(db)).toEqual(figures);
      expect(await formsOf(db)).toEqual(forms);
    });
    // Nor is it news to the record itself.
    expect((await importBundle(test.db, terse)).total).toMatchObject({ added: 0, changed: 0 });
  });
});

describe('how much of a form is addressed', () => {
  it.each(['rates', 'gaps', 'two-roles', 'one-council'])('is the same to the record’s view as to the questionnaire: %s', async (name) => {
    await inFresh(async (db) => {
      await importBundle(db, path.resolve('fixtures', 'worlds', name));
      const forms = await formsOf(db);
      expect(forms.length).toBeGreaterThan(0);
      for (const { states, ...counted } of forms) expect(counted).toEqual(completeness(states.map((state) => ({ state }))));
    });
  });
});
