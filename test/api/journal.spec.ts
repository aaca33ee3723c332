/** What the record writes into the journal, and who may read it there. */
import path from 'node:path';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { FIXTURES } from '../measures/imported.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

interface Entry {
  id: string;
  who: string;
  role: string | null;
  programme: string | null;
  event: string;
  happened: string;
  record: string;
  details: string;
}

let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };
let evaluator: { cookie: string };
const api = (rest: string): string => `/api/programmes/WORLD/${rest}`;

beforeAll(async () => {
  test = await startTestApp();
  world = await createProgrammeWorld(test.db);
  manager = await signInAs(test.app, { programme: 'WORLD', roles: ['programme_manager'], name: 'Meera Patel' });
  await importBundle(test.db, path.join(FIXTURES, 'apir'));
  evaluator = await signInAs(test.app, { programme: 'APIR', roles: ['evaluator'], name: 'Eve' });
});
afterAll(() => test.close());

const journal = async (query = '', headers = manager, of = 'WORLD'): Promise<{ entries: Entry[]; total: number; events: { event: string }[] }> => {
  const reply = await test.send('GET', `/api/programmes/${of}/journal${query}`, headers);
  expect(reply.statusCode).toBe(200);
  return reply.json();
};
const newest = async (): Promise<Entry> => (await journal()).entries[0]!;
const count = async (): Promise<number> => (await journal()).total;

describe('every write leaves an entry', () => {
  it('a register: how many were marked and corrected, and nothing when nothing changed', async () => {
    const mark = (marks: Record<string, string>, version: number): Promise<{ statusCode: number }> =>
      test.send('PUT', api('sessions/north-1/register'), manager, {
        entries: Object.entries(marks).map(([person, one]) => ({ enrolmentId: world.enrolments[person], expected: true, mark: one, reason: null, version })),
      });
    expect((await mark({ P1: 'in_person', P2: 'online' }, 0)).statusCode).toBe(200);
    expect(await newest()).toMatchObject({ event: 'register.marked', who: 'Meera Patel', role: 'Programme manager', programme: 'WORLD', record: 'session north-1', details: 'marked: 2, corrected: 0' });
    expect((await mark({ P1: 'absent' }, 1)).statusCode).toBe(200);
    expect((await newest()).details).toBe('marked: 1, corrected: 1');
    const before = await count();
    expect((await mark({ P1: 'absent' }, 2)).statusCode).toBe(200);
    expect((await mark({ P1: 'nonsense' }, 2)).statusCode).toBe(400);
    expect(await count()).toBe(before);
  });

  it('a mentoring meeting, by codes', async () => {
    const log = (): Promise<{ statusCode: number }> =>
      test.send('POST', api('mentoring-meetings'), manager, { pairingIds: [world.pairings.P2], heldOn: '2024-03-01', loggedBy: 'mentor', mentor: world.enrolments.M1, medium: 'video', themes: 'a secret theme' });
    const reply = await log();

    if (reply.statusCode >= 400) throw new Error((reply as unknown as { body: string }).body);
    const entry = await newest();
    expect(entry).toMatchObject({ event: 'mentoring.logged', record: 'pairing M1 with P2', details: 'added: 1, held on: 2024-03-01, logged by: mentor, replaced: 0' });
    const before = await count();
    await log();
    expect(await count()).toBe(before);
  });

  it('a withdrawal without its reason, and its reversal', async () => {
    const at = api(`enrolments/${world.enrolments.P3}/withdrawal`);
    const body = { kind: 'formal', withdrewOn: '2024-05-01', datePrecision: 'day', reason: 'ill_health', note: 'a private note', toldBy: 'her manager' };
    expect((await test.send('POST', at, manager, body)).statusCode).toBe(200);
    const entry = await newest();
    expect(entry).toMatchObject({ event: 'withdrawal.recorded', record: 'enrolment P3 (participant)' });
    expect(JSON.stringify(entry)).not.toMatch(/ill_health|private|her manager/);
    expect((await test.send('DELETE', at, manager)).statusCode).toBe(204);
    expect(await newest()).toMatchObject({ event: 'withdrawal.reversed', record: 'enrolment P3 (participant)' });
    const before = await count();
    expect((await test.send('DELETE', at, manager)).statusCode).toBe(204);
    expect(await count()).toBe(before);
  });

  it('and reads of rows, tables of figures and responses, with how many rows left', async () => {
    const seen = (): Promise<Entry[]> =>
      test.db.query(`SELECT e.event, e.subject AS record, e.detail, e.rows FROM audit_entry e JOIN programme p ON p.id = e.programme_id WHERE p.code = 'APIR' AND e.event <> 'bundle.imported' ORDER BY e.id`);
    expect((await test.send('GET', '/api/programmes/APIR/measures/starters/rows?roles=participant', evaluator)).statusCode).toBe(200);
    expect((await test.send('GET', '/api/programmes/APIR/dashboards/overview/panels/nothing.csv', evaluator)).statusCode).toBe(404);
    const csv = await test.send('GET', '/api/programmes/APIR/rounds/launch-form/responses.csv?values=codes', evaluator);
    expect(csv.statusCode).toBe(200);
    expect(await seen()).toEqual([
      { event: 'rows.read', record: 'measure starters', detail: { roles: 'participant', page: 1 }, rows: 23 },
      { event: 'responses.export-begun', record: 'round launch-form', detail: { values: 'codes' }, rows: null },
      { event: 'responses.exported', record: 'round launch-form', detail: { values: 'codes', complete: true }, rows: csv.body.trimEnd().split('\n').length - 1 },
    ]);
    expect(await test.db.query(`SELECT actor_kind, subject FROM audit_entry WHERE event = 'bundle.imported'`)).toEqual([{ actor_kind: 'system', subject: 'programme APIR' }]);
  });
});

describe('the journal of a programme', () => {
  it('is searched by who, what, which record and when, and pages newest first', async () => {
    const { events } = await journal();
    expect(events.length).toBeGreaterThan(20);
    const found = async (query: string): Promise<string[]> => (await journal(`?${query}`)).entries.map((entry) => entry.event);
    expect(await found('event=withdrawal.recorded')).toEqual(['withdrawal.recorded']);
    expect(await found('record=NORTH-1&who=meera')).toEqual(['register.marked', 'register.marked']);
    expect(await found('who=programme%20manager&record=M1')).toEqual(['mentoring.logged']);
    // What is typed is no pattern.
    expect(await found('record=%25')).toEqual([]);
    expect(await found('from=2999-01-01')).toEqual([]);
    expect(await found('to=2001-01-01')).toEqual([]);
    await test.db.query(
      `INSERT INTO audit_entry (programme_id, actor_kind, actor_name, event, subject) SELECT $1, 'system', 'Waymark', 'rows.read', 'measure ' || n FROM generate_series(1, 60) n`,
      [world.programmeId],
    );
    const [first, second] = [await journal('?event=rows.read'), await journal('?event=rows.read&page=2')];
    expect([first.total, first.entries.length, second.entries.length, first.entries[0]!.record]).toEqual([60, 50, 10, 'measure 60']);
  });

  it.each([['event=other'], ['from=2024-13-01'], ['page=0'], ['page=x'], ['other=1'], [`who=${'x'.repeat(101)}`]])('says what is wrong with %s', async (query) => {
    expect((await test.send('GET', api(`journal?${query}`), manager)).json()).toMatchObject({ code: 'invalid_input', faults: expect.arrayContaining([expect.objectContaining({ field: query.split('=')[0] })]) });
  });

  it('is a file for Excel, and taking it is an entry', async () => {
    const reply = await test.send('GET', api('journal.csv?event=withdrawal.recorded'), manager);
    expect(reply.headers['content-disposition']).toContain('WORLD-journal.csv');
    const lines = reply.body.trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('Recorded a withdrawal');
    expect(await newest()).toMatchObject({ event: 'journal.exported', details: 'event: withdrawal.recorded, complete: yes; 1 row' });
  });

  it('shows nothing of another programme, and nothing to other roles; administrators see everything', async () => {
    expect((await journal()).entries.every((entry) => entry.programme === 'WORLD')).toBe(true);
    expect((await test.send('GET', '/api/programmes/APIR/journal', manager)).statusCode).toBe(404);
    expect((await test.send('GET', '/api/programmes/APIR/journal', evaluator)).statusCode).toBe(404);
    expect((await test.send('GET', '/api/journal', manager)).statusCode).toBe(404);
    const administrator = await signInAs(test.app, { programme: 'WORLD', roles: [], name: 'Ada Min' });
    await test.db.query(`UPDATE account SET administrator = true WHERE name = 'Ada Min'`);
    const [{ total }] = (await test.db.query(`SELECT count(*)::int AS total FROM audit_entry`)) as [{ total: number }];
    expect((await test.send('GET', '/api/journal', administrator)).json()).toMatchObject({ total });
    expect(((await test.send('GET', '/api/journal?event=bundle.imported', administrator)).json() as { entries: Entry[] }).entries[0]!.programme).toBe('APIR');
    expect((await test.send('GET', '/api/journal.csv', administrator)).statusCode).toBe(200);
  });
});
