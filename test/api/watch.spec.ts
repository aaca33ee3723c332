import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import path from 'node:path';
import type { WatchDto, WatchPromptDto } from '../../server/enrolment/watch.dto.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { FIXTURES } from '../measures/imported.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test?.close());

/** What a prompt says, in a line. */
const says = ({ personCode, silent, lastPresent, lastApology, lastMeeting }: WatchPromptDto): string =>
  `${personCode}: silent ${silent.map(({ heldOn }) => heldOn).join(' and ')}; present ${lastPresent?.heldOn ?? 'never'}; apology ${lastApology?.heldOn ?? 'never'}; met ${lastMeeting?.heldOn ?? 'never'}`;

describe('the reference programme as it stood after January 2011', () => {
  let manager: { cookie: string };
  const at = '/api/programmes/APIR';
  const read = async (on = '2011-01-31'): Promise<WatchDto> => (await test.send('GET', `${at}/watch?on=${on}`, manager)).json();
  const enrolmentOf = async (code: string): Promise<string> =>
    (await test.db.query(`SELECT e.id FROM enrolment e JOIN person p ON p.id = e.person_id JOIN programme g ON g.id = e.programme_id WHERE g.code = 'APIR' AND p.code = $1`, [code]))[0].id;

  beforeAll(async () => {
    await importBundle(test.db, path.join(FIXTURES, 'apir'));
    manager = await signInAs(test.app, { programme: 'APIR', roles: ['programme_manager'], name: 'Manager' });
    // Before anybody confirmed it: the record has the two as withdrawn in effect from February on.
    for (const code of ['P15', 'P16']) expect((await test.send('DELETE', `${at}/enrolments/${await enrolmentOf(code)}/withdrawal`, manager)).statusCode).toBe(204);
  });

  it('raises the two of North Somerset, and says why for everybody it raises', async () => {
    const { prompts, on, snoozed } = await read();
    expect([on, snoozed]).toEqual(['2011-01-31', 0]);
    expect(prompts.filter(({ council }) => council === 'North Somerset').filter(({ role }) => role === 'participant').map(says)).toEqual([
      'P15: silent 2010-12-07 and 2011-01-18; present 2010-06-29; apology 2010-10-19; met never',
      'P16: silent 2010-12-07 and 2011-01-18; present 2010-05-25; apology 2010-10-19; met never',
    ]);
    expect(prompts.filter(({ council, role }) => council !== 'North Somerset' || role !== 'participant').map(says)).toEqual(OTHERS);
  });

  it('raised neither before the second silent session', async () => {
    expect((await read('2011-01-17')).prompts.filter(({ role }) => role === 'participant')).toEqual([]);
  });

  it('withdraws nobody by itself', async () => {
    await read();
    expect((await test.send('GET', `${at}/enrolments?withdrew=yes`, manager)).json().map(({ person }: { person: string }) => person)).not.toContain('P15');
  });

  it('records a withdrawal in effect, dated by the evidence, once somebody confirms it; and asks again when that is reversed', async () => {
    const prompt = (await read()).prompts.find(({ personCode }) => personCode === 'P15')!;
    const reply = { enrolmentId: prompt.enrolmentId, evidence: prompt.evidence, answer: 'confirmed', on: '2011-01-31' };
    const answer = await test.send('POST', `${at}/watch/replies`, manager, reply);
    expect(answer.json()).toEqual({ answer: 'confirmed', withdrewOn: '2011-01-18', snoozedUntil: null });
    const [stored] = await test.db.query(`SELECT kind, withdrew_on::text, reason, date_note FROM withdrawal WHERE enrolment_id = $1 AND reversed_at IS NULL`, [prompt.enrolmentId]);
    expect(stored).toEqual({ kind: 'in_effect', withdrew_on: '2011-01-18', reason: 'stopped_coming', date_note: 'nothing heard after 19 October 2010' });
    expect((await read()).prompts.map(({ personCode }) => personCode)).not.toContain('P15');
    expect((await test.send('POST', `${at}/watch/replies`, manager, reply)).json().code).toBe('conflict');
    const journal = await test.db.query(`SELECT subject, detail FROM audit_entry WHERE event = 'watch.answered'`);
    expect(journal).toEqual([{ subject: 'enrolment P15', detail: { answer: 'confirmed' } }]);
    await test.send('DELETE', `${at}/enrolments/${prompt.enrolmentId}/withdrawal`, manager);
    expect((await read()).prompts.map(({ personCode }) => personCode)).toContain('P15');
  });
});

/**
 * Everybody else whom the rule raises by the same record, and why: the two's own mentor, who came to neither session of the mentors
 * and logged nothing; and somebody who last met their mentor in September and was at neither of the last two meetings.
 */
const OTHERS: string[] = [
  'M07: silent 2010-09-07 and 2010-11-30; present 2010-04-27; apology never; met never',
  'P23: silent 2010-12-07 and 2011-01-18; present 2010-06-29; apology 2010-10-19; met 2010-09-02',
];

describe('a prompt', () => {
  let world: ProgrammeWorld;
  let manager: { cookie: string };
  let count = 0;
  const at = (): string => `/api/programmes/${world.code}`;
  const read = async (on = '2024-06-01'): Promise<WatchDto> => (await test.send('GET', `${at()}/watch?on=${on}`, manager)).json();
  const reply = (prompt: WatchPromptDto, more: object) => test.send('POST', `${at()}/watch/replies`, manager, { enrolmentId: prompt.enrolmentId, evidence: prompt.evidence, on: '2024-06-01', ...more });
  const mark = (session: string, marks: Record<string, string | null>): Promise<unknown> =>
    test.db.query(
      `INSERT INTO register_entry (programme_id, session_id, enrolment_id, mark) SELECT $1, $2, e, m FROM unnest($3::uuid[], $4::text[]) AS n (e, m)
       ON CONFLICT (session_id, enrolment_id) DO UPDATE SET mark = excluded.mark`,
      [world.programmeId, world.sessions[session], Object.keys(marks).map((person) => world.enrolments[person]), Object.values(marks)],
    );

  beforeEach(async () => {
    world = await createProgrammeWorld(test.db, { code: `WATCH${++count}` });
    manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    await test.db.query(`UPDATE session SET status = 'held' WHERE id = $1`, [world.sessions['north-2']]);
    await mark('launch', { P1: 'in_person', P2: 'in_person', P3: 'in_person' });
    await mark('north-1', { P1: 'absent', P2: 'absent', P3: 'absent' });
    await mark('north-2', { P1: 'absent', P2: 'apologies_on_day', P3: null });
  });

  it('is put of who was silent twice running, not of who sent apologies nor of who has no mark', async () => {
    expect((await read()).prompts.map(({ personCode }) => personCode)).toEqual(['P1']);
  });

  it('is not put of somebody who died, nor of somebody who met their mentor in that time', async () => {
    await test.db.query(`UPDATE person SET died_on = '2024-04-01' WHERE programme_id = $1 AND code = 'P1'`, [world.programmeId]);
    expect((await read()).prompts).toEqual([]);
    await test.db.query(`UPDATE person SET died_on = NULL WHERE programme_id = $1`, [world.programmeId]);
    await test.db.query(`INSERT INTO mentoring_meeting (programme_id, pairing_id, held_on, logged_by) VALUES ($1, $2, '2024-03-20', 'mentee')`, [world.programmeId, world.pairings.P1]);
    expect((await read()).prompts).toEqual([]);
  });

  it('that is dismissed with a reason is not put again on the same evidence, and is on new', async () => {
    const [prompt] = (await read()).prompts;
    const unsaid = await reply(prompt!, { answer: 'dismissed' });
    expect(unsaid.statusCode).toBe(400);
    expect((await reply(prompt!, { answer: 'dismissed', reason: 'On leave until summer' })).statusCode).toBe(200);
    expect((await read()).prompts).toEqual([]);
    await mark('catch-up', { P1: 'absent' });
    const again = await read('2024-07-01');
    expect(again.prompts.map(says)).toEqual(['P1: silent 2024-05-07 and 2024-06-11; present 2024-02-01; apology never; met never']);
  });

  it('that is put off is put again from its day on', async () => {
    const [prompt] = (await read()).prompts;
    const past = await reply(prompt!, { answer: 'snoozed', until: '2024-06-02' });
    expect(past.json().faults).toEqual([{ field: 'until', message: expect.stringMatching(/2 June 2024 is not in the future/) }]);
    expect((await reply(prompt!, { answer: 'snoozed', until: '2998-01-01' })).statusCode).toBe(200);
    expect(await read()).toMatchObject({ prompts: [], snoozed: 1 });
    expect((await read('2998-01-01')).prompts).toHaveLength(1);
  });

  it('answered on evidence that is no longer so is refused', async () => {
    const [prompt] = (await read()).prompts;
    await mark('north-2', { P1: 'in_person' });
    const answer = await reply(prompt!, { answer: 'confirmed' });
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'conflict']);
    expect(await test.db.query(`SELECT 1 FROM withdrawal WHERE enrolment_id = $1`, [prompt!.enrolmentId])).toEqual([]);
  });

  it('confirmed by two people at once is recorded once', async () => {
    const [prompt] = (await read()).prompts;
    const answers = await Promise.all([reply(prompt!, { answer: 'confirmed' }), reply(prompt!, { answer: 'confirmed' })]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(await test.db.query(`SELECT kind FROM withdrawal WHERE enrolment_id = $1`, [prompt!.enrolmentId])).toEqual([{ kind: 'in_effect' }]);
  });

  it('comes after as many sessions as the programme says', async () => {
    expect((await test.send('PUT', `${at()}/watch/setting`, manager, { silentSessions: 3, silentWeeks: 6 })).statusCode).toBe(200);
    expect(await read()).toMatchObject({ prompts: [], setting: { silentSessions: 3, silentWeeks: 6 } });
    expect((await test.send('PUT', `${at()}/watch/setting`, manager, { silentSessions: 0, silentWeeks: 60 })).json().faults).toHaveLength(2);
    await test.send('PUT', `${at()}/watch/setting`, manager, { silentSessions: 1, silentWeeks: 6 });
    expect((await read()).prompts.map(({ personCode }) => personCode)).toEqual(['P1', 'P3']);
  });

  it('is of one role of somebody who has two', async () => {
    const [{ id: personId, council }] = await test.db.query(`SELECT p.id, e.council_id AS council FROM person p JOIN enrolment e ON e.person_id = p.id WHERE p.programme_id = $1 AND p.code = 'P1'`, [world.programmeId]);
    await test.db.query(`INSERT INTO enrolment (programme_id, person_id, role, council_id, enrolled_on) VALUES ($1, $2, 'mentor', $3, '2024-01-15')`, [world.programmeId, personId, council]);
    const { prompts } = await read();
    expect(prompts.map(({ personCode, role }) => [personCode, role])).toEqual([['P1', 'participant']]);
    await reply(prompts[0]!, { answer: 'confirmed' });
    expect((await test.db.query(`SELECT e.role FROM withdrawal w JOIN enrolment e ON e.id = w.enrolment_id WHERE e.person_id = $1`, [personId]))).toEqual([{ role: 'participant' }]);
  });
});
