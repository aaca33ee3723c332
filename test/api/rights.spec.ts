/** People's rights: everything held about somebody, out or away, and figures that still explain themselves. */
import { jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AnswerWithdrawalService } from '../../server/rights/answer-withdrawal.service.ts';
import { HELD, NOT_GIVEN } from '../../server/rights/held-data.ts';
import { RetentionJob } from '../../server/rights/retention-job.ts';
import { RIGHTS_COMMANDS } from '../../server/rights/rights.commands.ts';
import type { PersonScope } from '../../server/kernel/scope.ts';
import { PersonDataService } from '../../server/rights/person-data.service.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { hashOfSecret } from '../../server/access/secret.ts';
import { Respondent } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: QuestionnaireWorld;
let manager: { cookie: string };
const at = (rest: string): string => `/api/programmes/${world.code}/${rest}`;
const one = async <T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T> => ((await test.db.query(sql, values)) as T[])[0]!;
const personId = async (code = 'P1'): Promise<string> => (await one<{ id: string }>(`SELECT id FROM person WHERE programme_id = $1 AND code = $2`, [world.programmeId, code])).id;

beforeAll(async () => {
  test = await startTestApp();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => test.close());

/** Words that stand in the record of P1 alone, so that what is left of them can be found anywhere. */
let MARKED: string[];

beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  const { programmeId, participant, other, mentor } = world;
  MARKED = ['Zebedee', 'zebedee.example', 'THEME', 'NOTE', 'TOLD', 'WORDS', 'ABOUT'].map((word) => `${word}-${world.code}-marked`);
  const item = async (code: string): Promise<string> => (await one<{ id: string }>(`SELECT id FROM item WHERE programme_id = $1 AND code = $2 LIMIT 1`, [programmeId, code])).id;
  const send = async (roundId: string, enrolmentId: string, answers: [string, string | null, string[] | null, string | null][]): Promise<void> => {
    const { id } = await one<{ id: string }>(`INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at) VALUES ($1, $2, $3, 'submitted', '2026-03-01T09:00Z') RETURNING id`, [programmeId, roundId, enrolmentId]);
    for (const [code, text, choices, mentee] of answers) {
      await test.db.query(`INSERT INTO answer (programme_id, response_id, item_id, mentee_id, state, text, choices) VALUES ($1, $2, $3, $4, 'answered', $5, $6)`, [programmeId, id, await item(code), mentee, text, choices]);
    }
  };
  await test.db.query(`UPDATE person SET name = $2, email = $3 WHERE programme_id = $1 AND code = 'P1'`, [programmeId, MARKED[0], MARKED[1]]);
  await test.db.query(`UPDATE round SET counts_as_contribution = true WHERE programme_id = $1 AND mode = 'named'`, [programmeId]);
  await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on, reason, note, told_by) VALUES ($1, $2, 'formal', '2026-01-05', 'ill_health', $3, $4)`, [programmeId, participant.enrolmentId, MARKED[3], MARKED[4]]);
  await test.db.query(
    `INSERT INTO mentoring_meeting (programme_id, pairing_id, held_on, logged_by, themes) SELECT $1, id, '2025-11-03', 'mentee', $3 FROM mentor_pairing WHERE mentee_id = $2`,
    [programmeId, participant.enrolmentId, MARKED[2]],
  );
  const session = await one<{ id: string }>(`INSERT INTO session (programme_id, code, kind, title, starts_at, status) VALUES ($1, 'L', 'launch', 'The launch', '2025-09-10T09:00Z', 'held') RETURNING id`, [programmeId]);
  await test.db.query(`INSERT INTO register_entry (programme_id, session_id, enrolment_id, mark) VALUES ($1, $2, $3, 'absent')`, [programmeId, session.id, participant.enrolmentId]);
  await test.db.query(`UPDATE register_entry SET mark = 'online' WHERE enrolment_id = $1`, [participant.enrolmentId]);
  const group = await one<{ id: string }>(`INSERT INTO group_feedback (programme_id, code, kind, title, held_on) VALUES ($1, 'G', 'focus_group', 'The focus group', '2026-02-01') RETURNING id`, [programmeId]);
  await test.db.query(`INSERT INTO group_feedback_person (group_feedback_id, enrolment_id, programme_id, contributed) VALUES ($1, $2, $3, true)`, [group.id, participant.enrolmentId, programmeId]);
  await send(world.roundId, participant.enrolmentId, [['s1', null, ['agree'], null], ['more', MARKED[5]!, null, null]]);
  await send(world.roundId, other.enrolmentId, [['s1', null, ['disagree'], null], ['more', 'somebody else’s words', null, null]]);
  await send(world.mentorRoundId, mentor.enrolmentId, [['grown', null, ['high'], participant.enrolmentId], ['why', MARKED[6]!, null, participant.enrolmentId], ['grown', null, ['low'], other.enrolmentId]]);
});

/** What a figure counts, and what it leaves out and why. */
async function figure(measure: string, of: Record<string, string>): Promise<{ counted: number; excluded: number; reasons: string[] }> {
  const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
  const reply = (await test.send('GET', at(`measures/${measure}/rows?${new URLSearchParams(of).toString()}`), evaluator)).json() as { counted: number; excluded: number; rows: string[][] };
  return { counted: reply.counted, excluded: reply.excluded, reasons: reply.rows.map((row) => row.at(-1)!).filter(Boolean).sort() };
}

/** Every place of the whole database in which one of the words stands, but the journal's own. */
async function placesOf(words: readonly string[]): Promise<string[]> {
  const tables = (await test.db.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)) as { name: string }[];
  const found: string[] = [];
  for (const { name } of tables) {
    for (const word of words) {
      const [{ hits }] = (await test.db.query(`SELECT count(*)::int AS hits FROM "${name}" t WHERE to_jsonb(t)::text LIKE '%' || $1 || '%'`, [word])) as [{ hits: number }];
      if (hits > 0) found.push(`${name}: ${word}`);
    }
  }
  return found;
}

describe('everything that is held about somebody', () => {
  it('is in the list for every table that leads to a person, found in the catalogue', async () => {
    const tables = (await test.db.query(`
      WITH RECURSIVE leads AS (
        SELECT 'person'::regclass::oid AS id
        UNION SELECT c.conrelid FROM pg_constraint c JOIN leads l ON c.confrelid = l.id WHERE c.contype = 'f')
      SELECT l.id::regclass::text AS name FROM leads l
      UNION SELECT table_name FROM information_schema.columns
             WHERE table_schema = 'public' AND (column_name ~ '^(person|enrolment|mentor|mentee|participant|actor)(_id|_code|_name)?$' OR column_name IN ('email', 'name', 'code_hash'))`)) as { name: string }[];
    // Named things that are nobody: a council, a set, a programme.
    const things = ['council', 'learning_set', 'programme', 'migration'];
    const known = new Set([...HELD.flatMap((section) => section.tables), ...Object.keys(NOT_GIVEN), ...things]);
    expect(tables.length).toBeGreaterThan(12);
    expect(tables.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('says to staff that somebody answered and never what they said, neither sent nor typed so far', async () => {
    await test.db.query(
      `INSERT INTO response (programme_id, round_id, enrolment_id, status, draft) SELECT $1, $2, m.enrolment_id, 'draft', '{"more": {"text": "TYPED-SO-FAR"}}' FROM round_member m
        WHERE m.round_id = $2 AND NOT EXISTS (SELECT FROM response r WHERE r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id)`,
      [world.programmeId, world.roundId],
    );
    for (const code of ['P1', ...((await test.db.query(`SELECT x.code FROM response r JOIN enrolment e ON e.id = r.enrolment_id JOIN person x ON x.id = e.person_id WHERE r.programme_id = $1 AND r.status = 'draft'`, [world.programmeId])) as { code: string }[]).map((row) => row.code)]) {
      for (const file of ['data', 'data.json', 'data.html']) {
        const { body, statusCode } = await test.send('GET', at(`people/${await personId(code)}/${file}`), manager);
        expect([code, file, statusCode, body.includes(MARKED[5]!), body.includes('TYPED-SO-FAR'), body.includes('Statement 1')]).toEqual([code, file, 200, false, false, false]);
      }
    }
    const { sections } = (await test.send('GET', at(`people/${await personId()}/data.json`), manager)).json<{ sections: { key: string; records: object[] }[] }>();
    expect(sections.find(({ key }) => key === 'answers')!.records).toEqual([{ questionnaire: 'end', answers: 2 }]);
  });

  it('has, for themselves, every word of theirs, and no answer that a mentor gave about them', async () => {
    const data = await test.app.get(PersonDataService).of({ programmeId: world.programmeId, personId: await personId() }, 'person');
    const text = JSON.stringify(data);
    for (const word of MARKED.slice(0, 6)) expect([word, text.includes(word)]).toEqual([word, true]);
    for (const word of [MARKED[6]!, 'somebody else’s words']) expect([word, text.includes(word)]).toEqual([word, false]);
    const sections = Object.fromEntries(data.sections.map(({ key, records }) => [key, records]));
    expect(Object.fromEntries(Object.entries(sections).filter(([key]) => key !== 'journal').map(([key, records]) => [key, records.length]))).toEqual({
      identity: 1, enrolments: 1, withdrawals: 1, pairings: 1, mentoring: 1, registers: 1, corrections: 1, asked: 1, forms: 1, answers: 2, answersAboutYou: 2, groupFeedback: 1,
      messages: 0, ownPage: 0, besideRegisters: 0, actions: 0, setChanges: 0, watch: 0, pasted: 0,
    });
    expect(sections.corrections![0]).toMatchObject({ mark: 'absent', session: 'The launch' });
    expect(sections.answers).toContainEqual(expect.objectContaining({ question: 'Statement 1', chosen: ['Agree'] }));
    expect(text).not.toContain('link_hash');
  });

  it('is a page too, with what was written made safe', async () => {
    await test.db.query(`UPDATE person SET name = '<script>alert(1)</script>' WHERE programme_id = $1 AND code = 'P1'`, [world.programmeId]);
    const reply = await test.send('GET', at(`people/${await personId()}/data.html`), manager);
    expect(reply.body).toContain('&lt;script&gt;alert(1)');
    expect(reply.body).not.toContain('<script>');
    const journal = (await test.send('GET', at('journal?event=person-data.exported'), manager)).json() as { entries: { record: string; details: string }[] };
    expect(journal.entries[0]).toMatchObject({ record: 'person P1', details: expect.stringMatching(/^file: html; \d+ rows$/) });
  });

  it('is of nobody in another programme', async () => {
    const elsewhere = await createQuestionnaireWorld(test.db);
    const { id } = await one<{ id: string }>(`SELECT id FROM person WHERE programme_id = $1 LIMIT 1`, [elsewhere.programmeId]);
    for (const rest of ['data', 'data.json', 'data.html', 'erasure']) expect((await test.send('GET', at(`people/${id}/${rest}`), manager)).statusCode).toBe(404);
    expect((await test.send('GET', at('people/nobody/data'), manager)).statusCode).toBe(404);
    expect((await test.send('POST', at(`people/${id}/erasure`), manager, { code: 'P1' })).statusCode).toBe(404);
    expect((await test.send('POST', at(`people/${id}/forms/end/withdrawal`), manager)).statusCode).toBe(404);
  });
});

describe('withdrawing answers', () => {
  const withdraw = async (round = 'end'): Promise<{ statusCode: number; json(): Record<string, unknown> }> => test.send('POST', at(`people/${await personId()}/forms/${round}/withdrawal`), manager);
  const until = (day: string | null): Promise<{ statusCode: number }> => test.send('PUT', at('rounds/end/answers-until'), manager, { until: day });

  it('is possible until 14 days after the round closed, and not after it', async () => {
    const forms = (await test.send('GET', at(`people/${await personId()}/forms`), manager)).json() as object[];
    expect(forms).toEqual([expect.objectContaining({ round: 'end', until: '2026-03-27', past: true, withdrawnAt: null })]);
    const late = await withdraw();
    expect(late.statusCode).toBe(422);
    expect(late.json()).toMatchObject({ code: 'rule_broken', detail: expect.stringContaining('27 March 2026') });
    expect((await figure('item-agreement', { item: 's1', rounds: 'end' })).counted).toBe(2);
  });

  it('leaves the form out of every figure, which say so', async () => {
    expect(await figure('item-agreement', { item: 's1', rounds: 'end' })).toEqual({ counted: 2, excluded: 0, reasons: [] });
    expect((await figure('contribution', {})).counted).toBe(6);
    const contributed = async (): Promise<number> => (await one<{ n: number }>(`SELECT count(*)::int AS n FROM reading.contribution WHERE programme_id = $1`, [world.programmeId])).n;
    expect(await contributed()).toBe(3);
    expect((await until('2999-01-01')).statusCode).toBe(204);
    expect((await withdraw()).statusCode).toBe(200);
    expect(await figure('item-agreement', { item: 's1', rounds: 'end' })).toEqual({ counted: 1, excluded: 1, reasons: ['Taken back by its writer'] });
    expect(await contributed()).toBe(2);
    expect(await one(`SELECT returned, disposition FROM reading.round_person WHERE programme_id = $1 AND enrolment_id = $2`, [world.programmeId, world.participant.enrolmentId])).toEqual({ returned: false, disposition: 'withdrawn' });
    expect(await placesOf([MARKED[5]!])).toEqual([]);
    // Once more changes nothing.
    const again = await withdraw();
    expect([again.statusCode, again.json().withdrawnAt]).toEqual([200, expect.any(String)]);
    expect(await one(`SELECT count(*)::int AS n FROM audit_entry WHERE event = 'answers.withdrawn' AND programme_id = $1`, [world.programmeId])).toEqual({ n: 1 });
    expect((await test.send('GET', at('rounds/end/members'), manager)).json<{ members: object[] }>().members).toContainEqual(expect.objectContaining({ enrolmentId: world.participant.enrolmentId, state: 'withdrawn' }));
  });

  it('is open to the respondent, whose link then says so and takes nothing more', async () => {
    await until('2999-01-01');
    const scope: PersonScope = { actor: { kind: 'person', id: await personId(), name: 'P1' }, personId: await personId(), personCode: 'P1', programmeId: world.programmeId, programmeCode: world.code, enrolments: [] };
    const service = test.app.get(AnswerWithdrawalService, { strict: false });
    await Promise.all([service.withdraw(scope, 'end'), service.withdraw(scope, 'end')]);
    expect(await one(`SELECT count(*)::int AS n, min(actor_kind) AS kind FROM audit_entry WHERE event = 'answers.withdrawn' AND programme_id = $1`, [world.programmeId])).toEqual({ n: 1, kind: 'person' });
    await expect(service.withdraw(scope, 'day')).rejects.toMatchObject({ code: 'not_found' });
    await test.db.query(`UPDATE round SET closes_on = NULL WHERE id = $1`, [world.roundId]);
    const respondent = new Respondent(test.app);
    await respondent.open(world.participant.link);
    expect((await respondent.get('/answer')).body).toContain('You have taken your answers back');
    expect((await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(409);
    expect((await respondent.post('/answer/check')).statusCode).toBe(409);
  });

  it('is the only way: the database refuses every other', async () => {
    // What is refused is also logged.
    jest.spyOn(console, 'error').mockImplementation(() => {});
    const { id } = await one<{ id: string }>(`SELECT id FROM response WHERE enrolment_id = $1`, [world.participant.enrolmentId]);
    const refused = async (sql: string): Promise<void> => expect(test.db.query(sql, [id])).rejects.toMatchObject({ code: expect.stringMatching(/^(WM003|23514)$/) });
    await refused(`DELETE FROM answer WHERE response_id = $1`);
    await refused(`UPDATE answer SET text = NULL WHERE response_id = $1`);
    await refused(`UPDATE response SET status = 'withdrawn' WHERE id = $1`);
    await refused(`UPDATE response SET status = 'withdrawn', withdrawn_at = now(), submitted_at = now() WHERE id = $1`);
    await refused(`UPDATE response SET status = 'draft' WHERE id = $1`);
    await test.db.query(`UPDATE response SET status = 'withdrawn', withdrawn_at = now() WHERE id = $1`, [id]);
    await refused(`UPDATE response SET status = 'submitted', withdrawn_at = NULL WHERE id = $1`);
  });
});

describe('erasing somebody', () => {
  const erase = async (id: string, code = 'P1'): Promise<{ statusCode: number; json(): unknown }> => test.send('POST', at(`people/${id}/erasure`), manager, { code });

  it('says first what would go and what would stay, and changes nothing', async () => {
    const reply = (await test.send('GET', at(`people/${await personId()}/erasure`), manager)).json() as { code: string; removes: { what: string; count: number }[] };
    expect(reply.code).toBe('P1');
    expect(Object.fromEntries(reply.removes.map(({ what, count }) => [what.split(/[ ,]/)[0], count]))).toEqual({ Name: 1, 'E-mail': 1, Marks: 1, Withdrawals: 1, Forms: 1, Drafts: 0, Answers: 2, Places: 1, Themes: 1, Actions: 0, Personal: 1 });
    expect((await erase(await personId(), 'P2')).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'code' }] });
    expect(await placesOf(MARKED)).not.toEqual([]);
  });

  it('leaves no word of theirs anywhere, and figures that say that somebody was left out', async () => {
    const id = await personId();
    expect((await erase(id)).statusCode).toBe(204);
    expect(await placesOf(MARKED)).toEqual([]);
    expect(await one(`SELECT name, email, code LIKE 'erased-%' AS renamed FROM person WHERE id = $1`, [id])).toEqual({ name: '', email: null, renamed: true });
    expect(await figure('item-agreement', { item: 's1', rounds: 'end' })).toEqual({ counted: 1, excluded: 1, reasons: ['Erased'] });
    expect((await figure('response-rate', { rounds: 'end' })).reasons).toContain('Erased');
    expect((await figure('starters', {})).reasons).toEqual(['Erased']);
    // What others said of others stays.
    expect(await one(`SELECT count(*)::int AS n FROM answer a JOIN response r ON r.id = a.response_id WHERE r.enrolment_id = $1`, [world.mentor.enrolmentId])).toEqual({ n: 1 });
    const respondent = new Respondent(test.app);
    expect((await respondent.open(world.participant.link)).statusCode).toBe(404);
    // Once more changes nothing, whatever code is typed.
    expect((await erase(id)).statusCode).toBe(204);
    expect(await one(`SELECT count(*)::int AS n FROM audit_entry WHERE event = 'person.erased' AND programme_id = $1`, [world.programmeId])).toEqual({ n: 1 });
  });

  it('reaches what was sent to them, also before it was sent again; that it was sent stays', async () => {
    await test.db.query(
      `WITH s AS (INSERT INTO message (programme_id, key, kind, address, subject, body, status, times, due_at) VALUES ($1::uuid, 'erasure ' || $1::uuid, 'round', 'new.marked@example.org', 'Dear Marked', 'Dear Marked', 'sent', 2, now()) RETURNING id),
            y AS (INSERT INTO message_try (message_id, number, address, subject, body, status, because, again_by) SELECT id, 1, 'old.marked@example.org', 'Dear Marked', 'Dear Marked', 'bounced', '550 old.marked@example.org', 'Jo' FROM s)
       INSERT INTO round_member_message (message_id, round_id, enrolment_id, step) SELECT id, $2::uuid, $3::uuid, 'invitation' FROM s`,
      [world.programmeId, world.roundId, world.participant.enrolmentId],
    );
    const id = await personId();
    await test.db.query(`UPDATE person SET mail_stopped = 'opted_out', came_back = true WHERE id = $1`, [id]);
    const { sections } = await test.app.get(PersonDataService).of({ programmeId: world.programmeId, personId: id }, 'person');
    const held = sections.find(({ key }) => key === 'messages')!.records as { address: string; status: string }[];
    expect(held.map(({ address, status }) => [address, status]).sort()).toEqual([['new.marked@example.org', 'sent'], ['old.marked@example.org', 'bounced']]);
    expect((await erase(id)).statusCode).toBe(204);
    expect(await placesOf(['marked@example.org', 'Dear Marked'])).toEqual([]);
    expect(await one(`SELECT s.status, y.status AS before, x.mail_stopped AS stopped FROM message s JOIN message_try y ON y.message_id = s.id, person x WHERE s.programme_id = $1 AND x.id = $2`, [world.programmeId, id])).toEqual({ status: 'sent', before: 'bounced', stopped: null });
  });

  it('reaches what a mentor has begun to say of them, and nothing else of that draft', async () => {
    const about = `m1:${world.participant.enrolmentId}`;
    await test.db.query(`INSERT INTO response (programme_id, round_id, enrolment_id, status, draft) VALUES ($1, $2, $3, 'draft', $4)`, [
      world.programmeId, world.roundId, world.withdrawn.enrolmentId, JSON.stringify({ s1: 'agree', [about]: 'said of them', [`m1:${world.mentor.enrolmentId}`]: 'said of another' }),
    ]);
    expect((await erase(await personId())).statusCode).toBe(204);
    expect(await one(`SELECT draft FROM response WHERE enrolment_id = $1`, [world.withdrawn.enrolmentId])).toEqual({ draft: { s1: 'agree', [`m1:${world.mentor.enrolmentId}`]: 'said of another' } });
  });

  it('happens once when it is asked twice at the same time', async () => {
    const id = await personId();
    const replies = await Promise.all([erase(id), erase(id), erase(id)]);
    expect(replies.map((reply) => reply.statusCode)).toEqual([204, 204, 204]);
    expect(await one(`SELECT count(*)::int AS n FROM erasure WHERE programme_code = $1 AND extent = 'person'`, [world.code])).toEqual({ n: 1 });
  });

  it('is done again after a restore, from a list that knows nobody’s code, once', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'waymark-test-erasures-'));
    try {
      const list = path.join(folder, 'erasures.csv');
      const run = async (name: string, ...args: string[]): Promise<{ status: number; out: string; err: string }> => {
        const said = { out: '', err: '' };
        const status = await RIGHTS_COMMANDS.find((command) => command.name === name)!.run(args, { databaseUrl: (test.db.options as { url: string }).url, out: (text) => (said.out += text), err: (line) => (said.err += line) });
        return { status, ...said };
      };
      await test.send('PUT', at('rounds/end/answers-until'), manager, { until: '2999-01-01' });
      const [first, second] = [await personId('P1'), await personId('P2')];
      expect((await test.send('POST', at(`people/${second}/forms/end/withdrawal`), manager)).statusCode).toBe(200);
      expect((await erase(first)).statusCode).toBe(204);
      expect((await run('erasures', 'export', list)).status).toBe(0);
      const mine = readFileSync(list, 'utf8').split('\r\n').filter((line, index) => index === 0 || line.startsWith(world.code));
      expect(mine).toHaveLength(3);
      expect(mine.join('\n')).not.toMatch(/\bP[12]\b/);
      writeFileSync(list, [...mine, 'NOWHERE,' + 'a'.repeat(64) + ',person,2026-01-01T00:00:00Z', ''].join('\r\n'));

      // A restore brings both back.
      await test.db.query(`UPDATE person SET code = 'P1', name = $2 WHERE id = $1`, [first, MARKED[0]]);
      await test.db.query(`UPDATE enrolment SET void_reason = NULL WHERE id = $1`, [world.participant.enrolmentId]);
      await test.db.query(`DELETE FROM response WHERE enrolment_id = $1`, [world.other.enrolmentId]);
      await test.db.query(`INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at) VALUES ($1, $2, $3, 'submitted', now())`, [world.programmeId, world.roundId, world.other.enrolmentId]);
      await test.db.query(`DELETE FROM erasure WHERE programme_code = $1`, [world.code]);

      expect((await run('erasures', 'apply', list)).out).toBe('Erased again: 2. Nothing left to erase: 0. Of programmes that are not here: 1.\n');
      expect(await placesOf([MARKED[0]!])).toEqual([]);
      expect(await one(`SELECT status FROM response WHERE enrolment_id = $1`, [world.other.enrolmentId])).toEqual({ status: 'withdrawn' });
      expect((await run('erasures', 'apply', list)).out).toBe('Erased again: 0. Nothing left to erase: 2. Of programmes that are not here: 1.\n');

      writeFileSync(list, 'programme,code_sha256,extent,erased_at\nX,short,person,2026-01-01\n');
      expect(await run('erasures', 'apply', list)).toMatchObject({ status: 1, err: expect.stringContaining('line 2: code_sha256 has 64 characters') });
      expect((await run('erasures', 'apply', `${list}.none`)).err).toContain('There is no file');
      expect((await run('erasures')).status).toBe(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('how long things are kept', () => {
  const DEFAULTS = { controller: '', contact: '', purpose: '', withdrawalDays: 14, linkDays: 30, draftDays: 90, freeTextMonths: 24, identityMonths: 36, retentionOn: false };
  const privacy = async (): Promise<{ settings: typeof DEFAULTS; due: { kept: string; count: number }[] }> => (await test.send('GET', at('privacy'), manager)).json();
  const save = (changes: object): Promise<{ statusCode: number; json(): unknown }> => test.send('PUT', at('privacy'), manager, { ...DEFAULTS, ...changes });
  const due = async (): Promise<Record<string, number>> => Object.fromEntries((await privacy()).due.map(({ kept, count }) => [kept, count]));

  beforeEach(async () => {
    await test.db.query(`UPDATE programme SET demonstration = false, starts_on = '2019-01-01', ends_on = '2020-03-31' WHERE id = $1`, [world.programmeId]);
    await test.db.query(`INSERT INTO response (programme_id, round_id, enrolment_id, status, draft) VALUES ($1, $2, $3, 'draft', '{"s1": "agree"}')`, [world.programmeId, world.roundId, world.withdrawn.enrolmentId]);
    await test.db.query(`UPDATE round SET opens_on = '2020-01-01', closes_on = '2020-03-01' WHERE programme_id = $1`, [world.programmeId]);
  });

  it('is stated, can be changed, and says what is wrong with a period', async () => {
    expect((await privacy()).settings).toEqual(DEFAULTS);
    expect((await save({ linkDays: -1, identityMonths: 0 })).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'linkDays' }, { field: 'identityMonths' }] });
    expect((await save({ controller: '  The Consortium ', linkDays: 7 })).statusCode).toBe(200);
    expect((await privacy()).settings).toMatchObject({ controller: 'The Consortium', linkDays: 7 });
    const journal = (await test.send('GET', at('journal?event=privacy.changed'), manager)).json() as { entries: { details: string }[] };
    expect(journal.entries[0]!.details).toContain('link days: 30 → 7');
  });

  it('is tried dry first, then removes exactly that, once a day, by one of several servers; figures stay', async () => {
    const before = await figure('item-agreement', { item: 's1', rounds: 'end' });
    const expected = { links: 6, drafts: 1, freeText: 5, identity: 1 };
    expect(await due()).toEqual(expected);
    await save({ freeTextMonths: 240, identityMonths: 240 });
    expect(await due()).toEqual({ ...expected, freeText: 0, identity: 0 });
    const job = test.app.get(RetentionJob, { strict: false });
    await test.db.query(`DELETE FROM setting WHERE key = 'retention'`);
    // Switched off: nothing goes.
    await save({});
    expect(await job.runIfDue()).toBe(true);
    expect(await due()).toEqual(expected);
    await save({ retentionOn: true });
    await test.db.query(`DELETE FROM setting WHERE key = 'retention'`);
    const done = await Promise.all([job.runIfDue(), job.runIfDue(), job.runIfDue()]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await job.runIfDue()).toBe(false);
    expect(await due()).toEqual({ links: 0, drafts: 0, freeText: 0, identity: 0 });
    expect(await placesOf(MARKED)).toEqual([]);
    expect(await figure('item-agreement', { item: 's1', rounds: 'end' })).toEqual(before);
    expect(await one(`SELECT detail FROM audit_entry WHERE event = 'retention.applied' AND programme_id = $1`, [world.programmeId])).toEqual({ detail: expected });
  });

  it('reaches names and links in messages, in lines that were pasted and in what was answered about people', async () => {
    const { enrolmentId } = world.participant;
    const before = await due();
    await test.db.query(
      `WITH s AS (INSERT INTO message (programme_id, key, kind, address, subject, body, status, due_at) VALUES ($1::uuid, 'retention ' || $1::uuid, 'round', 'x@example.org', 'Dear Marked Name', 'Dear Marked Name', 'sent', now()) RETURNING id),
            l AS (INSERT INTO mailed_link (link_hash, round_id, enrolment_id) VALUES (sha256(($1::uuid)::text::bytea), $2::uuid, $3::uuid)),
            b AS (INSERT INTO people_batch (programme_id, made_by, lines, added, changed, left_out) VALUES ($1::uuid, 'Somebody', 1, 0, 1, 0) RETURNING id),
            r AS (INSERT INTO people_batch_row (batch_id, position, enrolment_id, before, after) SELECT id, 1, $3::uuid, '{"name": "Marked Name"}', '{"name": "Marked Name"}' FROM b),
            w AS (INSERT INTO watch_reply (programme_id, enrolment_id, answer, evidence, reason, answered_by) VALUES ($1::uuid, $3::uuid, 'dismissed', 'e', 'Marked Name is ill', 'Somebody')),
            y AS (INSERT INTO message_try (message_id, number, address, subject, body, status, because, again_by) SELECT id, 1, 'x@example.org', '', 'Dear Marked Name', 'bounced', '', 'Somebody' FROM s)
       INSERT INTO round_member_message (message_id, round_id, enrolment_id, step) SELECT id, $2::uuid, $3::uuid, 'invitation' FROM s`,
      [world.programmeId, world.roundId, enrolmentId],
    );
    expect(await due()).toEqual({ ...before, links: before.links! + 1, freeText: before.freeText! + 1, identity: before.identity! + 3 });
    await save({ retentionOn: true });
    await test.db.query(`DELETE FROM setting WHERE key = 'retention'`);
    expect(await test.app.get(RetentionJob, { strict: false }).runIfDue()).toBe(true);
    expect(await due()).toEqual({ links: 0, drafts: 0, freeText: 0, identity: 0 });
    expect(await placesOf(['Marked Name', 'x@example.org'])).toEqual([]);
    // That it was sent stays.
    expect(await one(`SELECT status FROM message WHERE programme_id = $1`, [world.programmeId])).toEqual({ status: 'sent' });
  });

  it('never touches a demonstration', async () => {
    await save({ retentionOn: true });
    await test.db.query(`UPDATE programme SET demonstration = true WHERE id = $1`, [world.programmeId]);
    await test.db.query(`DELETE FROM setting WHERE key = 'retention'`);
    await test.app.get(RetentionJob, { strict: false }).runIfDue();
    expect((await due()).links).toBe(6);
    expect(hashOfSecret(world.participant.link)).toHaveLength(32);
  });
});

describe('the notices', () => {
  it('are open to everybody and say what the settings say', async () => {
    const read = async (page: string): Promise<string> => (await test.send('GET', `/programmes/${world.code}/${page}`)).body;
    expect(await read('privacy')).toContain('attendance is not reported by council'.replace(/^a/, 'A'));
    await test.db.query(`UPDATE programme SET attendance_by_council = true WHERE id = $1`, [world.programmeId]);
    await test.send('PUT', at('privacy'), manager, { controller: 'The <b>Consortium</b>', contact: 'data@example.org', purpose: '', withdrawalDays: 21, linkDays: 30, draftDays: 90, freeTextMonths: 12, identityMonths: 36, retentionOn: true });
    const text = await read('privacy');
    for (const said of ['The &lt;b&gt;Consortium', 'data@example.org', '21 days after the questionnaire closed', '12 months after the programme ended', 'Attendance is reported by council', 'confidential, not anonymous', 'Information Commissioner']) expect(text).toContain(said);
    expect(text).not.toContain('same person facilitates');
    await signInAs(test.app, { programme: world.code, roles: ['facilitator', 'evaluator'] });
    expect(await read('privacy')).toContain('same person facilitates');
    expect(await read('joining')).toContain('attendance is reported by council');
    expect((await test.send('GET', '/programmes/NONE/privacy')).statusCode).toBe(404);
  });

  it('are linked from the first page of a questionnaire', async () => {
    await test.db.query(`UPDATE round SET closes_on = NULL WHERE id = $1`, [world.roundId]);
    const respondent = new Respondent(test.app);
    await respondent.open(world.withdrawn.link);
    expect((await respondent.get('/answer')).body).toContain(`href="/programmes/${world.code}/privacy"`);
  });
});
