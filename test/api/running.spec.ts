import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exportBundle } from '../../server/exchange/bundle/export-bundle.ts';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import type { FollowUpDto } from '../../server/delivery/follow-up.dto.ts';
import type { GridDto, TimelineDto, TodayDto } from '../../server/delivery/overview.dto.ts';
import type { PairsDto } from '../../server/delivery/mentoring-log.dto.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };
let count = 0;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createProgrammeWorld(test.db, { code: `RUN${++count}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Pat Manager' });
});

const at = (path: string): string => `/api/programmes/${world.code}${path}`;
const get = async <T>(path: string): Promise<T> => (await test.send('GET', at(path), manager)).json();
const put = (path: string, body: object) => test.send('PUT', at(path), manager, body);
const post = (path: string, body: object) => test.send('POST', at(path), manager, body);
const mark = async (session: string, marks: Record<string, [mark: string | null, reason?: string]>): Promise<void> => {
  const { entries } = await get<{ entries: { enrolmentId: string; version: number }[] }>(`/sessions/${session}/register`);
  const answer = await put(`/sessions/${session}/register`, {
    entries: Object.entries(marks).map(([person, [says, reason]]) => ({ enrolmentId: world.enrolments[person], expected: true, mark: says, reason: reason ?? null, version: entries.find(({ enrolmentId }) => enrolmentId === world.enrolments[person])?.version ?? 0 })),
  });
  expect(answer.statusCode).toBe(200);
};
const journal = async (event: string): Promise<{ subject: string; detail: object; rows: number | null }[]> =>
  test.db.query(`SELECT subject, detail, rows FROM audit_entry WHERE programme_id = $1 AND event = $2 ORDER BY id`, [world.programmeId, event]);

describe('what comes of a session', () => {
  const material = (body: object) => put('/sessions/north-1/follow-up/material', { kind: 'note', title: 'Notes', link: '', body: 'What was said', ...body });

  it('is notes and material, by link or as text, once however often they are sent', async () => {
    const id = '0a000000-0000-4000-8000-000000000001';
    await material({ id });
    await material({ id });
    const { materials } = (await material({ kind: 'material', title: 'Slides', link: 'https://files.example/slides', body: '' })).json<FollowUpDto>();
    expect(materials.map(({ kind, title }) => [kind, title])).toEqual([['note', 'Notes'], ['material', 'Slides']]);
    expect((await material({ body: '' })).json().faults[0].message).toMatch(/a link to where it is kept, or the text itself/);
    expect((await test.send('DELETE', at(`/sessions/north-1/follow-up/material/${id}`), manager)).json<FollowUpDto>().materials).toHaveLength(1);
    expect(await journal('session.material')).toHaveLength(3);
  });

  it('names a buddy of somebody absent, and who was sent the notes', async () => {
    await mark('north-1', { P1: ['absent'], P2: ['in_person'], P3: ['apologies_on_day', 'illness'] });
    const save = (entries: object[]) => put('/sessions/north-1/follow-up/people', { entries });
    const said = await save([{ enrolmentId: world.enrolments.P1, sentOn: '2024-03-06', buddyId: world.enrolments.P2 }, { enrolmentId: world.enrolments.P2, sentOn: '2024-03-06', buddyId: null }]);
    expect(said.json<FollowUpDto>().people.map(({ person, absent, sentOn, buddy }) => [person, absent, sentOn, buddy])).toEqual([
      ['P1', true, '2024-03-06', 'Person 2'], ['Person 3', true, null, null], ['Person 2', false, '2024-03-06', null],
    ]);
    const wrong = await save([
      { enrolmentId: world.enrolments.P1, sentOn: '2024-03-04', buddyId: world.enrolments.P3 },
      { enrolmentId: world.enrolments.P3, sentOn: null, buddyId: world.enrolments.P3 },
      { enrolmentId: world.enrolments.P4, sentOn: null, buddyId: null },
    ]);
    expect(wrong.json().faults.map(({ field }: { field: string }) => field)).toEqual(['entries.0.sentOn', 'entries.0.buddyId', 'entries.1.buddyId', 'entries.2.enrolmentId']);
    expect((await get<FollowUpDto>('/sessions/north-1/follow-up')).people[0]!.sentOn).toBe('2024-03-06');
  });

  it('is actions, carried to the later sessions of the set until one ticks them off', async () => {
    const { id, version } = (await post('/sessions/north-1/actions', { what: 'Try a joint visit', who: 'P1', dueOn: '2024-04-30' })).json();
    const carried = async (session: string): Promise<string[]> => (await get<FollowUpDto>(`/sessions/${session}/follow-up`)).carried.map(({ what }) => what);
    expect(await Promise.all(['north-1', 'north-2', 'north-3', 'south-1'].map(carried))).toEqual([[], ['Try a joint visit'], ['Try a joint visit'], []]);
    const tick = (part: object) => put(`/actions/${id}`, { what: 'Try a joint visit', who: 'P1', dueOn: '2024-04-30', doneOn: '2024-05-07', doneAt: 'north-2', version, ...part });
    expect((await tick({ doneOn: '2024-01-01' })).json().faults[0]).toMatchObject({ field: 'doneOn', message: expect.stringMatching(/5 March 2024, when it was agreed/) });
    expect((await tick({})).json()).toMatchObject({ doneOn: '2024-05-07', doneAt: 'Session north-2', overdue: false, version: 2 });
    expect((await tick({})).json().version).toBe(2);
    expect((await tick({ what: 'Something else' })).json().code).toBe('conflict');
    expect(await Promise.all(['north-2', 'north-3'].map(carried))).toEqual([['Try a joint visit'], []]);
    expect((await journal('action.recorded')).map(({ detail }) => detail)).toEqual([{ change: 'agreed' }, { change: 'done' }]);
  });
});

describe('mentoring', () => {
  const log = (loggedBy: string, heldOn: string, more: object = {}) => post('/mentoring-meetings', { pairingIds: [world.pairings.P1], heldOn, loggedBy, medium: 'in_person', minutes: 60, ...more });

  it('shows both logs of a pair side by side, and where they differ', async () => {
    await log('mentor', '2024-03-01', { themes: 'Supervision' });
    await log('mentee', '2024-03-01', { minutes: 45, medium: 'video' });
    await log('mentee', '2024-04-01');
    const compared = await get<{ days: object[] }>(`/pairings/${world.pairings.P1}/logs`);
    expect(compared).toMatchObject({ mentee: 'P1', meetings: 2, byMentor: 1, byMentee: 2, oneSided: 1, recommended: 6 });
    expect(compared.days).toEqual([
      { heldOn: '2024-04-01', mentor: null, mentee: expect.objectContaining({ minutes: 60 }), staff: null, differs: [] },
      { heldOn: '2024-03-01', mentor: expect.objectContaining({ minutes: 60, themes: 'Supervision' }), mentee: expect.objectContaining({ minutes: 45 }), staff: null, differs: ['minutes', 'medium'] },
    ]);
    expect((await test.send('GET', at(`/pairings/${world.programmeId}/logs`), manager)).statusCode).toBe(404);
  });

  it('flags pairs with nothing for as many weeks as is set, while they are paired and in the programme', async () => {
    await log('mentor', '2024-05-20');
    const silent = async (on: string): Promise<string[]> => (await get<PairsDto>(`/mentoring?only=silent&on=${on}`)).pairs.map(({ mentee }) => mentee);
    expect(await silent('2024-03-01')).toEqual([]);
    expect(await silent('2024-06-01')).toEqual(['Person 2', 'Person 3', 'Person 4', 'Person 5', 'Person 6']);
    await test.db.query(`UPDATE mentor_pairing SET ends_on = '2024-05-31' WHERE id = $1`, [world.pairings.P2]);
    await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2024-05-01')`, [world.programmeId, world.enrolments.P3]);
    expect(await silent('2024-06-01')).toEqual(['Person 4', 'Person 5', 'Person 6']);
    expect(await silent('2024-07-15')).toEqual(['P1', 'Person 4', 'Person 5', 'Person 6']);
    expect(await silent('2025-06-01')).toEqual([]);
    await put('/watch/setting', { silentSessions: 2, silentWeeks: 20 });
    expect(await silent('2024-06-01')).toEqual([]);
  });

  it('is found by name, in pages', async () => {
    expect(await get<PairsDto>('/mentoring?find=person%204')).toMatchObject({ total: 1, page: 1, pages: 1, pairs: [{ mentee: 'Person 4', council: 'Barton' }] });
    expect((await test.send('GET', at('/mentoring?page=0'), manager)).statusCode).toBe(400);
  });
});

describe('the grid', () => {
  beforeEach(async () => {
    await mark('launch', { P1: ['in_person'], P2: ['online'], P3: ['absent'], P4: ['apologies_on_day'], P5: ['in_part'], P6: [null] });
    await mark('north-1', { P1: ['in_person'], P2: ['absent'] });
  });

  it('puts the n-th meetings of all sets into one column, with what the register says of everybody', async () => {
    const grid = await get<GridDto>('/grid');
    expect(grid.columns.map(({ key, sessions, attended, recorded, expected }) => [key, sessions, attended, recorded, expected])).toEqual([
      ['launch:1', 1, 3, 5, 6], ['set_meeting:1', 2, 1, 2, 6], ['set_meeting:2', 1, 0, 0, 3], ['set_meeting:3', 1, 0, 0, 0], ['set_meeting:4', 1, 0, 0, 3],
    ]);
    const says = (person: string): string[] => grid.people.find(({ personCode }) => personCode === person)!.cells.map(({ column, says: one }) => `${column} ${one}`).sort();
    expect(says('P2')).toEqual(['launch:1 online', 'set_meeting:1 absent', 'set_meeting:2 not_recorded', 'set_meeting:3 cancelled', 'set_meeting:4 planned']);
    expect(says('P4')).toEqual(['launch:1 apologies_on_day', 'set_meeting:1 not_recorded']);
    expect(grid.people.map(({ personCode, attended, maximum }) => [personCode, attended, maximum])).toEqual([['P1', 2, 2], ['P2', 1, 2], ['P3', 0, 2], ['P4', 0, 2], ['P5', 1, 2], ['P6', 0, 2]]);
  });

  it('says of somebody who withdrew that they had, and of who moved set what was marked where they were', async () => {
    await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2024-02-20')`, [world.programmeId, world.enrolments.P3]);
    await test.db.query(`UPDATE enrolment SET set_id = (SELECT set_id FROM session WHERE id = $2) WHERE id = $1`, [world.enrolments.P1, world.sessions['south-1']]);
    const { people } = await get<GridDto>('/grid');
    const cell = (person: string, column: string) => people.find(({ personCode }) => personCode === person)!.cells.find((one) => one.column === column);
    expect(cell('P3', 'set_meeting:2')).toMatchObject({ says: 'left' });
    expect(cell('P1', 'set_meeting:1')).toEqual({ column: 'set_meeting:1', session: 'north-1', says: 'in_person' });
  });

  it('is filtered by council, set, name and role on the server, and its totals with it', async () => {
    const codes = async (query: string): Promise<string[]> => (await get<GridDto>(`/grid?${query}`)).people.map(({ personCode }) => personCode);
    expect(await codes('council=Barton')).toEqual(['P4', 'P5', 'P6']);
    expect(await codes('set=north')).toEqual(['P1', 'P2', 'P3']);
    expect(await codes('find=person%205')).toEqual(['P5']);
    expect(await codes('role=mentor')).toEqual(['M1', 'M2']);
    expect((await get<GridDto>('/grid?council=Barton')).columns[0]).toMatchObject({ attended: 1, recorded: 2, expected: 3 });
    expect(await get<GridDto>('/grid?page=2')).toMatchObject({ people: [], total: 6, page: 2, pages: 1 });
  });

  it('goes out as CSV with formulas disarmed, and the journal says so', async () => {
    await test.db.query(`UPDATE person SET name = '=HYPERLINK("x")' WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId]);
    const answer = await test.send('GET', at('/grid.csv?set=north'), manager);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = answer.body.split('\r\n');
    expect(lines[0]).toBe('\uFEFFPerson,Code,Council,Set,Starter,Withdrew on,Travel minutes,Session launch (2024-02-01),Session north-1 (2024-03-05),Session north-2 (2024-05-07),Session north-off (2024-06-04),Session north-3 (2999-01-05),Attended,Maximum');
    expect(lines[1]).toBe(`"'=HYPERLINK(""x"")",P2,Ashby,The north set,yes,,,Attended online,Absent without apology,Not recorded,Cancelled,Still to come,1,2`);
    expect(lines).toHaveLength(5);
    expect(await journal('table.exported')).toEqual([{ subject: 'grid', detail: { set: 'north' }, rows: 3 }]);
  });
});

describe('every table', () => {
  it.each(['sessions.csv', 'sessions/north-1/register.csv', 'grid.csv', 'mentoring.csv', 'enrolments.csv', 'watch.csv', 'actions.csv', 'people/P1/timeline.csv'])('%s is a file with as many rows as the journal says', async (path) => {
    const answer = await test.send('GET', at(`/${path}`), manager);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toMatch(new RegExp(`^attachment; filename="${world.code}-[\\w-]+\\.csv"$`));
    const [entry] = await journal('table.exported');
    expect(answer.body.trimEnd().split('\r\n')).toHaveLength(entry!.rows! + 1);
  });
});

describe('the manager’s day', () => {
  const today = (on: string): Promise<TodayDto> => get(`/today?on=${on}`);

  it('counts what needs doing and names the first few', async () => {
    await mark('launch', { P1: ['in_person'], P2: ['apologies_in_advance'], P3: ['absent'], P4: ['in_person'], P5: ['in_person'], P6: ['in_person'], M1: ['in_person'] });
    await mark('north-1', { P1: ['in_person'], P2: ['in_person'], P3: ['absent'] });
    await post('/sessions/north-1/actions', { what: 'Try a joint visit', who: 'P1', dueOn: '2024-04-01' });
    await test.db.query(`UPDATE enrolment SET cover_agreed = 'yes' WHERE id <> $1`, [world.enrolments.P4]);
    const day = await today('2024-05-01');
    expect(day.registers).toEqual({
      count: 3,
      first: [
        expect.objectContaining({ session: 'launch', detail: '1 February 2024: 1 not recorded' }),
        expect.objectContaining({ session: 'south-1', detail: '7 March 2024: no register taken' }),
        expect.objectContaining({ session: 'mentors-1', detail: '4 April 2024: no register taken' }),
      ],
    });
    expect(day.apologies).toEqual({ count: 1, first: [expect.objectContaining({ what: 'Person 2', person: 'P2', session: 'launch' })] });
    expect(day.slipping).toEqual({ count: 1, first: [expect.objectContaining({ person: 'P3', detail: 'Ashby, silent at 2 sessions running' })] });
    expect(day.silentPairs.count).toBe(6);
    expect(day.silentPairs.first).toHaveLength(5);
    expect(day.cover).toEqual({ count: 1, first: [expect.objectContaining({ person: 'P4', detail: 'Barton, not known' })] });
    expect(day.actions).toEqual({ count: 1, first: [expect.objectContaining({ what: 'Try a joint visit', detail: 'P1, due 1 April 2024' })] });
    expect(day.coming).toEqual({ count: 1, first: [expect.objectContaining({ session: 'north-2', detail: '7 May 2024: 3 expected, no venue yet' })] });
  });

  it('has nothing to do before anything was due', async () => {
    const day = await today('2024-01-20');
    expect([day.registers, day.apologies, day.slipping, day.silentPairs, day.actions].map(({ count: n }) => n)).toEqual([0, 0, 0, 0, 0]);
    expect(day.coming.first.map(({ session }) => session)).toEqual(['launch']);
  });
});

describe('somebody’s timeline', () => {
  it('tells what happened, corrections and reversals too, the latest first', async () => {
    await mark('launch', { P1: ['absent'] });
    await mark('launch', { P1: ['apologies_on_day', 'weather'] });
    await post('/mentoring-meetings', { pairingIds: [world.pairings.P1], heldOn: '2024-03-01', loggedBy: 'mentor', medium: 'in_person' });
    const withdrawal = at(`/enrolments/${world.enrolments.P1}/withdrawal`);
    await test.send('POST', withdrawal, manager, { kind: 'formal', withdrewOn: '2024-05-01', datePrecision: 'day', reason: 'resignation' });
    await test.send('DELETE', withdrawal, manager);
    const { entries, roles, council } = await get<TimelineDto>('/people/P1/timeline');
    expect([roles, council]).toEqual([['participant'], 'Ashby']);
    const what = entries.map((entry) => `${entry.kind}: ${entry.what}`);
    expect(what).toEqual(expect.arrayContaining([
      'enrolled: Enrolled, a starter', 'session: Session launch: apologies on the day (weather)', 'correction: Register of Session launch corrected; it said “absent without apology” before',
      'paired: Paired with Mentor 1', 'mentoring: Met Mentor 1, in the log of the mentor', 'reversal: The withdrawal of 1 May 2024 was reversed', expect.stringMatching(/^withdrawal: Withdrew formally: resignation; recorded on/),
    ]));
    expect(entries.map(({ on }) => on)).toEqual(entries.map(({ on }) => on).sort().reverse());
    expect((await test.send('GET', at('/people/P99/timeline'), manager)).statusCode).toBe(404);
  });

  it('of somebody in two roles tells both', async () => {
    await test.db.query(`INSERT INTO enrolment (programme_id, person_id, role, council_id, enrolled_on) SELECT programme_id, person_id, 'mentor', council_id, '2024-02-15' FROM enrolment WHERE id = $1`, [world.enrolments.P1]);
    const { roles, entries } = await get<TimelineDto>('/people/P1/timeline');
    expect(roles).toEqual(['participant', 'mentor']);
    expect(entries.filter(({ kind }) => kind === 'enrolled').map(({ role }) => role)).toEqual(['mentor', 'participant']);
  });
});

describe('a withdrawal', () => {
  const effects = (query: string) => get<Record<string, unknown>>(`/enrolments/${world.enrolments.P1}/withdrawal-effects?${query}`);

  it('says beforehand that they stop being a finisher, what stops, and that questionnaires still ask', async () => {
    await mark('north-2', { P1: ['in_person'] });
    expect(await effects('withdrewOn=2024-06-01')).toMatchObject({ stopsFinisher: true, messagesStop: 1, stillAsked: true });
    expect(await effects('withdrewOn=2024-06-01&reason=death')).toMatchObject({ stillAsked: false });
  });

  it('that was taken back stays in the history', async () => {
    const url = at(`/enrolments/${world.enrolments.P1}/withdrawal`);
    await test.send('POST', url, manager, { kind: 'formal', withdrewOn: '2024-05-01', datePrecision: 'day', reason: 'resignation' });
    await test.send('DELETE', url, manager);
    await test.send('POST', url, manager, { kind: 'in_effect', withdrewOn: '2024-06-01', datePrecision: 'month', reason: 'stopped_coming' });
    const history = await get<{ withdrewOn: string; reversedAt: string | null }[]>(`/enrolments/${world.enrolments.P1}/withdrawals`);
    expect(history.map(({ withdrewOn, reversedAt }) => [withdrewOn, reversedAt !== null])).toEqual([['2024-06-01', false], ['2024-05-01', true]]);
  });
});

describe('a bundle', () => {
  it('carries what sessions are for and what came of them, and the same again changes nothing', async () => {
    await mark('north-1', { P1: ['absent'], P2: ['in_person'] });
    await put('/sessions/north-1/follow-up/material', { kind: 'note', title: 'Notes', link: '', body: 'What was said,\nand done' });
    await put('/sessions/north-1/follow-up/people', { entries: [{ enrolmentId: world.enrolments.P1, sentOn: '2024-03-06', buddyId: world.enrolments.P2 }] });
    await post('/sessions/north-1/actions', { what: 'Try a joint visit', who: 'P1', dueOn: '2024-04-30' });
    await test.db.query(`UPDATE session SET link = 'https://meet.example/1', learning_outcomes = E'One\nTwo', timetable = '[{"at": "09:30", "what": "Welcome"}, {"at": "10:00", "what": "Issues"}]' WHERE id = $1`, [world.sessions['north-1']]);
    await test.db.query(`INSERT INTO council_code (council_id, code) SELECT id, 'E0' || name FROM council WHERE name IN ('Ashby', 'Barton') ON CONFLICT DO NOTHING`);
    await test.db.query(`UPDATE session SET starts_at = '2024-12-10T09:30Z' WHERE id = $1`, [world.sessions['north-3']]);
    const [out, again] = [mkdtempSync(path.join(os.tmpdir(), 'waymark-running-')), mkdtempSync(path.join(os.tmpdir(), 'waymark-running-'))];
    try {
      await exportBundle(test.db, world.code, path.join(out, 'bundle'));
      expect((await importBundle(test.db, path.join(out, 'bundle'))).total).toMatchObject({ added: 0, changed: 0 });
      for (const table of ['session_material', 'session_catch_up', 'session_action']) await test.db.query(`DELETE FROM ${table} WHERE programme_id = $1`, [world.programmeId]);
      await test.db.query(`UPDATE session SET link = '', learning_outcomes = '', timetable = '[]' WHERE programme_id = $1`, [world.programmeId]);
      expect((await importBundle(test.db, path.join(out, 'bundle'))).total).toMatchObject({ added: 4, changed: 0 });
      await exportBundle(test.db, world.code, path.join(again, 'bundle'));
      for (const file of ['session_details.csv', 'session_materials.csv', 'session_people.csv', 'session_actions.csv']) {
        expect([file, readFileSync(path.join(again, 'bundle', file), 'utf8')]).toEqual([file, readFileSync(path.join(out, 'bundle', file), 'utf8')]);
      }
    } finally {
      for (const folder of [out, again]) rmSync(folder, { recursive: true, force: true });
    }
  });
});
