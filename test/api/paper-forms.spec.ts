import { PLAIN_ITEM } from '../../shared/questionnaire/question.ts';
import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { Respondent } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: QuestionnaireWorld;
let manager: { cookie: string };
let facilitator: { cookie: string };
let setId: string;
const at = (rest = ''): string => `/api/programmes/${world.code}/rounds${rest}`;
const now = (instant: string): unknown => jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date(instant));
const one = async <T>(sql: string, values: unknown[] = []): Promise<T> => ((await test.db.query(sql, values)) as T[])[0]!;

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  setId = (await one<{ id: string }>(`INSERT INTO learning_set (programme_id, code, name) VALUES ($1, 'north', 'The north set') RETURNING id`, [world.programmeId])).id;
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Mo Clerk' });
  facilitator = await signInAs(test.app, { programme: world.code, roles: ['facilitator'], sets: ['north'], name: 'Fay Facilitator' });
  now('2026-03-02T10:15:00Z');
});
afterAll(() => test.close());

const ANSWERS = {
  s1: { ticked: ['agree'] }, s2: { ticked: ['~not_applicable'] }, s3: { ticked: ['~dont_know'] }, sup: { ticked: ['no'] }, freq: { ticked: ['often'] },
  ways: { ticked: ['recording', 'team'] }, meets: { text: '3' }, change: { day: '27', month: 'march', year: '2025' }, more: { text: 'What was written\r\nby hand 🙂' },
};
interface Given {
  enrolmentId?: string | null;
  handedInOn?: string;
  replacesDraft?: boolean;
  entries?: Record<string, unknown>;
}
const form = (given: Given = {}): object => ({ enrolmentId: world.participant.enrolmentId, handedInOn: '2026-02-27', replacesDraft: false, entries: ANSWERS, ...given });
const enter = (given: Given = {}, { id = randomUUID() as string, who = manager, round = 'end' } = {}): Promise<LightMyRequestResponse> => test.send('PUT', at(`/${round}/paper-forms/${id}`), who, form(given));
const takeBack = (id: string, { because = 'mistyped', who = manager, round = 'end' } = {}): Promise<LightMyRequestResponse> => test.send('DELETE', at(`/${round}/paper-forms/${id}`), who, { because });
const faultsOf = (reply: LightMyRequestResponse): Record<string, string> => Object.fromEntries(((reply.json() as { faults?: { field: string; message: string }[] }).faults ?? []).map(({ field, message }) => [field, message]));
const said = (reply: LightMyRequestResponse): [number, string] => [reply.statusCode, (reply.json() as { code: string }).code];

/** What is stored of the forms of a round: no more than one a person. */
const stored = (roundId = world.roundId): Promise<{ status: string; onPaper: boolean; day: string | null; draft: object; answers: number }[]> =>
  test.db.query(
    `SELECT r.status, r.on_paper AS "onPaper", to_char(r.submitted_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD HH24:MI') AS day, r.draft, (SELECT count(*)::int FROM answer a WHERE a.response_id = r.id) AS answers
       FROM response r WHERE r.round_id = $1 ORDER BY r.id`,
    [roundId],
  );
const answersOf = async (enrolmentId: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    ((await test.db.query(
      `SELECT i.code || coalesce(':' || x.code, '') AS item, a.state, coalesce(array_to_string(a.choices, ';'), a.number::text, a.text) AS value
         FROM answer a JOIN item i ON i.id = a.item_id JOIN response r ON r.id = a.response_id LEFT JOIN enrolment e ON e.id = a.mentee_id LEFT JOIN person x ON x.id = e.person_id
        WHERE r.enrolment_id = $1 ORDER BY i.position`,
      [enrolmentId],
    )) as { item: string; state: string; value: string | null }[]).map(({ item, state, value }) => [item, value ?? state]),
  );
const journal = (event: string): Promise<{ subject: string; detail: Record<string, unknown>; actor: string }[]> =>
  test.db.query(`SELECT subject, detail, actor_name AS actor FROM audit_entry WHERE programme_id = $1 AND event = $2 ORDER BY id`, [world.programmeId, event]);
const begin = async (link = world.participant.link): Promise<Respondent> => {
  const respondent = new Respondent(test.app);
  await respondent.open(link);
  await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'disagree' });
  return respondent;
};

describe('a form from paper', () => {
  it('is stored as an online form is: every item with what became of it, from the day on which it was handed in', async () => {
    const reply = await enter();
    expect([reply.statusCode, reply.json()]).toEqual([200, { reference: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/) as string, handedInOn: '2026-02-27' }]);
    expect(await stored()).toEqual([{ status: 'submitted', onPaper: true, day: '2026-02-27 00:00', draft: {}, answers: 11 }]);
    expect(await answersOf(world.participant.enrolmentId)).toEqual({
      s1: 'agree', s2: 'not_applicable', s3: 'dont_know', s4: 'skipped', sup: 'no', freq: 'not_asked', ways: 'team;recording', meets: '3', change: '2025-03-27', word: 'skipped', more: 'What was written\nby hand 🙂',
    });
  });

  it('says in the journal who typed it in for which code in which round, and nothing that it says', async () => {
    await enter();
    expect(await journal('paper-form.entered')).toEqual([{ subject: 'round end, P1', detail: { handedInOn: '2026-02-27', inPlaceOfDraft: false }, actor: 'Mo Clerk' }]);
    const [{ text }] = (await test.db.query(`SELECT string_agg(to_jsonb(a)::text, '') AS text FROM audit_entry a WHERE programme_id = $1`, [world.programmeId])) as [{ text: string }];
    for (const word of ['agree', 'recording', 'by hand']) expect(text).not.toContain(word);
  });

  it('shows as returned, on paper, and is counted where online forms are', async () => {
    await enter();
    const { members: [ada] } = (await test.send('GET', at('/end/members'), manager)).json() as { members: { person: string; state: string; onPaper: boolean }[] };
    expect(ada).toMatchObject({ person: 'Ada Holloway', code: 'P1', state: 'returned', onPaper: true });
    const [round] = ((await test.send('GET', at(), manager)).json() as { code: string; returned: number }[]).filter(({ code }) => code === 'end');
    expect(round!.returned).toBe(1);
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    const rows = (await test.send('GET', `/api/programmes/${world.code}/rounds/end/responses.csv?values=codes`, evaluator)).body;
    expect(rows).toContain('2026-02-27T00:00,yes,en,complete,agree,-98,-96,-99,no,-97');
    const counted = (await test.db.query(`SELECT returned, disposition FROM reading.round_person WHERE round_id = $1 AND enrolment_id = $2`, [world.roundId, world.participant.enrolmentId])) as object[];
    expect(counted).toEqual([{ returned: true, disposition: 'complete' }]);
  });

  it('puts to a mentor the questions about each mentee, and none about somebody who died', async () => {
    const [first, second] = [world.participant.enrolmentId, world.other.enrolmentId];
    const person = (await test.send('GET', at(`/end-mentors/members/${world.mentor.enrolmentId}/paper-form`), manager)).json();
    expect(person).toMatchObject({ person: 'M1', code: 'M1', state: 'not_started', begun: false, refused: null, mentees: [{ id: first, name: 'Ada Holloway' }, { id: second, name: 'P2' }] });
    const entries = { before: { ticked: ['yes'] }, [`grown:${first}`]: { ticked: ['high'] }, [`why:${first}`]: { text: 'She asks' }, [`grown:${second}`]: { ticked: ['low'] }, [`why:${second}`]: { text: 'in vain' } };
    expect((await enter({ enrolmentId: world.mentor.enrolmentId, entries }, { round: 'end-mentors' })).statusCode).toBe(200);
    expect(await answersOf(world.mentor.enrolmentId)).toEqual({ before: 'yes', 'grown:P1': 'high', 'grown:P2': 'low', 'why:P1': 'She asks', 'why:P2': 'not_asked' });
    const dead = { [`grown:${world.dead.enrolmentId}`]: { ticked: ['high'] } };
    const refused = await enter({ enrolmentId: world.lonelyMentor.enrolmentId, entries: dead }, { round: 'end-mentors' });
    expect(faultsOf(refused)).toEqual({ [`entries.grown:${world.dead.enrolmentId}`]: 'This form has no such question. Open the page again: who is asked about may have changed' });
  });

  it('may be typed in after the round has closed, when it was handed in in time', async () => {
    now('2026-04-20T10:00:00Z');
    expect((await enter({ handedInOn: '2026-03-13' })).statusCode).toBe(200);
    expect((await stored())[0]).toMatchObject({ day: '2026-03-13 00:00' });
  });

  it('keeps its day in summer too', async () => {
    await test.db.query(`UPDATE round SET closes_on = '2026-07-31' WHERE id = $1`, [world.roundId]);
    now('2026-07-20T10:00:00Z');
    expect((await enter({ handedInOn: '2026-07-19' })).json()).toMatchObject({ handedInOn: '2026-07-19' });
    expect((await stored())[0]).toMatchObject({ day: '2026-07-19 00:00' });
    const { forms: [listed] } = (await test.send('GET', at('/end/paper-forms'), manager)).json() as { forms: { handedInOn: string }[] };
    expect(listed!.handedInOn).toBe('2026-07-19');
  });
});

describe('what is wrong with a form from paper', () => {
  it('is said all at once, at its fields, in the words that respondents get', async () => {
    const reply = await enter({ handedInOn: '2026-02-15', entries: { meets: { text: 'three' }, change: { day: '31', month: '2', year: '2025' }, s1: { ticked: ['perhaps'] }, word: { text: 'x'.repeat(201) } } });
    expect(reply.statusCode).toBe(400);
    expect(faultsOf(reply)).toEqual({
      handedInOn: 'The questionnaire opened on 16 February 2026: enter that day or a later one',
      'entries.s1': 'Select one of the answers shown',
      'entries.meets': 'Enter a whole number between 0 and 9,999',
      'entries.change~day': 'Enter a real date, for example 27 3 2011',
      'entries.word': 'Answer must be 200 characters or fewer. It has 201',
    });
    expect(await stored()).toEqual([]);
    expect(await journal('paper-form.entered')).toEqual([]);
  });

  it('is no fault where a question is not asked', async () => {
    expect((await enter({ entries: { sup: { ticked: ['no'] }, freq: { ticked: ['whenever'] } } })).statusCode).toBe(200);
  });

  it('is a day on which it could not have been handed in', async () => {
    now('2026-03-20T10:00:00Z');
    const faults = async (handedInOn: string): Promise<string | undefined> => faultsOf(await enter({ handedInOn })).handedInOn;
    expect(await faults('2026-03-21')).toBe('The day on which the form was handed in must be today or earlier');
    expect(await faults('2026-03-14')).toBe('The questionnaire closed at the end of 13 March 2026: a form that was handed in later does not count');
    expect(await faults('2026-02-30')).toMatch(/must be a day that exists/);
    now('2026-02-10T10:00:00Z');
    expect(said(await enter({ handedInOn: '2026-02-10' }))).toEqual([409, 'round_not_open']);
  });

  it('is what is not shaped like a form', async () => {
    const faults = await enter({ entries: { s1: 'agree', nothing: { text: 'x' }, meets: { text: 3 }, s2: null, s3: ['agree'] } });
    expect(Object.keys(faultsOf(faults)).sort()).toEqual(['entries.meets', 'entries.nothing', 'entries.s1', 'entries.s2', 'entries.s3']);
    expect(said(await enter({}, { id: 'not-a-uuid' }))).toEqual([400, 'invalid_input']);
    expect(faultsOf(await enter({ enrolmentId: null }))).toEqual({ enrolmentId: 'must say whose form it is' });
    expect(faultsOf(await enter({}, { round: 'day' }))).toEqual({ enrolmentId: 'must be null: this round asks nobody by name' });
    expect((await enter({ enrolmentId: world.mentor.enrolmentId })).statusCode).toBe(404);
    expect((await enter({}, { round: 'none' })).statusCode).toBe(404);
  });
});

describe('somebody whose form comes back on paper', () => {
  const read = async (enrolmentId: string): Promise<{ state: string; begun: boolean; refused: string | null }> => (await test.send('GET', at(`/end/members/${enrolmentId}/paper-form`), manager)).json();

  it('and has begun online in Welsh: what was read in the end is paper, which is in English alone', async () => {
    await begin();
    await test.db.query(`UPDATE response SET language = 'cy' WHERE enrolment_id = $1`, [world.participant.enrolmentId]);
    expect((await enter({ replacesDraft: true })).statusCode).toBe(200);
    expect(await test.db.query(`SELECT language, on_paper FROM response WHERE enrolment_id = $1`, [world.participant.enrolmentId])).toEqual([{ language: 'en', on_paper: true }]);
  });

  it('and has begun online: it is said, never what they entered, and takes the place of that once agreed to', async () => {
    const respondent = await begin();
    const page = await test.send('GET', at(`/end/members/${world.participant.enrolmentId}/paper-form`), manager);
    expect(page.json()).toMatchObject({ state: 'draft', begun: true, refused: null });
    expect(page.body).not.toContain('disagree');
    expect(said(await enter())).toEqual([409, 'confirmation_needed']);
    expect(await stored()).toMatchObject([{ status: 'draft', draft: { s1: { ticked: ['disagree'] } } }]);
    expect((await enter({ replacesDraft: true })).statusCode).toBe(200);
    expect(await stored()).toMatchObject([{ status: 'submitted', draft: {} }]);
    expect((await answersOf(world.participant.enrolmentId)).s1).toBe('agree');
    expect((await journal('paper-form.entered'))[0]!.detail).toEqual({ handedInOn: '2026-02-27', inPlaceOfDraft: true });
    // What they go on entering or send is told honestly.
    expect((await respondent.post('/answer/draft', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(409);
    const sent = await respondent.post('/answer/check');
    const { body } = await respondent.get(sent.headers.location as string).then((reply) => (reply.statusCode === 303 ? respondent.get(reply.headers.location as string) : reply));
    expect(body).toContain('We have your form on paper');
    expect(body).toContain('that you handed in on 27 February 2026 was typed in');
    expect(body).not.toContain('have been sent');
  });

  it('and has sent online: it is refused, and what they sent stays', async () => {
    const respondent = await begin();
    await respondent.post('/answer/check');
    expect((await read(world.participant.enrolmentId)).refused).toBe('This person sent their form online on 2 March 2026. What they sent stays.');
    const reply = await enter({ replacesDraft: true });
    expect(said(reply)).toEqual([409, 'already_submitted']);
    expect((await answersOf(world.participant.enrolmentId)).s1).toBe('disagree');
    expect(await stored()).toMatchObject([{ onPaper: false }]);
  });

  it('and said that they do not want to take part: it counts, for they did', async () => {
    const respondent = await begin();
    await respondent.post('/answer/not-taking-part', { decision: 'no' });
    expect(await read(world.participant.enrolmentId)).toMatchObject({ state: 'declined', begun: true, refused: null });
    expect(said(await enter())).toEqual([409, 'confirmation_needed']);
    expect((await enter({ replacesDraft: true })).statusCode).toBe(200);
    expect(await read(world.participant.enrolmentId)).toMatchObject({ state: 'returned' });
  });

  it('and has taken their answers back, has died, or no longer counts: it is refused', async () => {
    await (await begin(world.other.link)).post('/answer/check');
    await test.db.query(`UPDATE response SET status = 'withdrawn', withdrawn_at = now() WHERE enrolment_id = $1`, [world.other.enrolmentId]);
    await test.db.query(`UPDATE enrolment SET void_reason = 'enrolled_in_error' WHERE id = $1`, [world.withdrawn.enrolmentId]);
    for (const [who, why] of [[world.other, /taken their answers back/], [world.dead, /has died/], [world.withdrawn, /no longer counts/]] as const) {
      const reply = await enter({ enrolmentId: who.enrolmentId });
      expect([...said(reply), (reply.json() as { detail: string }).detail]).toEqual([422, 'rule_broken', expect.stringMatching(why)]);
      expect((await read(who.enrolmentId)).refused).toMatch(why);
    }
  });

  it('is written to no more', async () => {
    await test.db.query(`UPDATE person SET email = 'ada@example.org' WHERE programme_id = $1 AND code = 'P1'`, [world.programmeId]);
    await test.send('GET', at('/end/messages'), manager);
    const preview = async (): Promise<{ notBegun: number; notWrittenTo: { because: string; people: number }[] }> => (await test.send('GET', at('/end/messages/reminder_1/preview'), manager)).json();
    const before = await preview();
    expect(before.notBegun).toBe(1);
    await enter();
    const after = await preview();
    expect([after.notBegun, after.notWrittenTo]).toEqual([0, expect.arrayContaining([{ because: 'The form has been returned.', people: 1 }])]);
  });

  it('finds on their own page that it was handed in on paper, with its day', async () => {
    const { url } = (await test.send('POST', `/api/programmes/${world.code}/people/P1/link`, manager)).json() as { url: string };
    await enter();
    const own = await test.app.inject({
      method: 'POST',
      url: '/my/open',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      payload: new URLSearchParams({ mine: 'yes', link: url.split('/').at(-1)! }).toString(),
    });
    const cookie = own.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    expect((await test.app.inject({ method: 'GET', url: '/my', headers: { cookie } })).body).toContain('You handed it in on paper on 27 February 2026, and it was typed in.');
  });
});

describe('two at once', () => {
  it('two clerks with the same form of one person store one, and the other is told', async () => {
    const other = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    const replies = await Promise.all([enter(), enter({ entries: { s1: { ticked: ['neither'] } } }, { who: other })]);
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(said(replies.find(({ statusCode }) => statusCode === 409)!)).toEqual([409, 'already_submitted']);
    expect(await stored()).toHaveLength(1);
    expect(await journal('paper-form.entered')).toHaveLength(1);
  });

  it('the person sending and a clerk saving leave one form, whole, and neither is lied to', async () => {
    for (const who of [world.participant, world.other, world.withdrawn]) {
      const respondent = await begin(who.link);
      const [saved, sent] = await Promise.all([enter({ enrolmentId: who.enrolmentId, replacesDraft: true }), respondent.post('/answer/check')]);
      const [{ onPaper, answers, s1 }] = (await test.db.query(
        `SELECT r.on_paper AS "onPaper", (SELECT count(*)::int FROM answer a WHERE a.response_id = r.id) AS answers,
                (SELECT a.choices[1] FROM answer a JOIN item i ON i.id = a.item_id WHERE a.response_id = r.id AND i.code = 's1') AS s1
           FROM response r WHERE r.enrolment_id = $1`,
        [who.enrolmentId],
      )) as [{ onPaper: boolean; answers: number; s1: string }];
      expect([saved.statusCode, sent.statusCode, answers, s1]).toEqual([onPaper ? 200 : 409, 303, 11, onPaper ? 'agree' : 'disagree']);
      expect((await respondent.get('/answer')).body).toContain(onPaper ? 'We have your form on paper' : 'You have sent this form already');
    }
  });

  it.each([
    ['begins', `'draft', NULL`, 'confirmation_needed'],
    ['sends', `'submitted', now()`, 'already_submitted'],
  ])('somebody who %s between the look and the write is not overwritten', async (_, status, code) => {
    const theirs = test.db.createQueryRunner();
    await theirs.startTransaction();
    await theirs.query(`INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at) VALUES ($1, $2, $3, ${status})`, [world.programmeId, world.roundId, world.participant.enrolmentId]);
    const ours = enter({ replacesDraft: false });
    const waits = async (): Promise<boolean> => (await one<{ waits: boolean }>(`SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%INSERT INTO response%' AND datname = current_database()) AS waits`)).waits;
    while (!(await waits())) await new Promise((resolve) => setTimeout(resolve, 10));
    await theirs.commitTransaction();
    await theirs.release();
    expect(said(await ours)).toEqual([409, code]);
    expect(await stored()).toMatchObject([{ onPaper: false, answers: 0 }]);
  });

  it('pressing twice, or again after a lost reply, is told the same and changes nothing', async () => {
    const id = randomUUID();
    const [first, second] = await Promise.all([enter({}, { id }), enter({}, { id })]);
    const third = await enter({}, { id });
    expect([first, second, third].map((reply) => [reply.statusCode, reply.json()])).toEqual(Array(3).fill([200, first.json()]));
    expect(await stored()).toHaveLength(1);
    expect(await journal('paper-form.entered')).toHaveLength(1);
  });

  it('the same id with other answers, or by somebody else, says nothing of what is stored', async () => {
    const id = randomUUID();
    const receipt = (await enter({}, { id })).json() as { reference: string };
    const changed = await enter({ entries: { ...ANSWERS, s1: { ticked: ['disagree'] } } }, { id });
    expect([...said(changed), (changed.json() as { detail: string }).detail]).toEqual([409, 'conflict', expect.stringContaining(receipt.reference)]);
    expect(said(await enter({ handedInOn: '2026-02-26' }, { id }))).toEqual([409, 'conflict']);
    const other = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    const [same, different] = [await enter({}, { id, who: other }), await enter({ entries: {} }, { id, who: other })];
    expect([same.statusCode, same.json()]).toEqual([different.statusCode, different.json()]);
    expect(same.statusCode).toBe(409);
    expect((await answersOf(world.participant.enrolmentId)).s1).toBe('agree');
  });
});

describe('a form from paper in a round without names', () => {
  const paper = (given: Given = {}, more: { id?: string; who?: { cookie: string } } = {}): Promise<LightMyRequestResponse> => enter({ enrolmentId: null, ...given }, { round: 'day', ...more });
  const dayId = async (): Promise<string> => (await one<{ id: string }>(`SELECT id FROM round WHERE programme_id = $1 AND code = 'day'`, [world.programmeId])).id;

  it('is nobody’s, and each is one of its own', async () => {
    const id = randomUUID();
    const replies = await Promise.all([paper({}, { id }), paper({}, { id }), paper(), paper()]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(replies[0]!.json()).toEqual(replies[1]!.json());
    const forms = (await test.db.query(`SELECT enrolment_id, token_hash, on_paper, to_char(submitted_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD HH24:MI') AS day FROM response WHERE round_id = $1`, [await dayId()])) as object[];
    expect(forms).toEqual(Array(3).fill({ enrolment_id: null, token_hash: null, on_paper: true, day: '2026-02-27 00:00' }));
    expect((await journal('paper-form.entered'))[0]).toMatchObject({ subject: expect.stringMatching(/^round day, form [0-9A-Z]{5}-[0-9A-Z]{5}$/) as string, detail: { handedInOn: '2026-02-27' } });
  });

  it('is a facilitator’s to type in, of their own sets or of everybody, and named rounds are not', async () => {
    expect((await paper({}, { who: facilitator })).statusCode).toBe(200);
    await test.db.query(`INSERT INTO round_set (round_id, set_id, programme_id) SELECT id, $2, programme_id FROM round WHERE id = $1`, [await dayId(), setId]);
    expect((await paper({}, { who: facilitator })).statusCode).toBe(200);
    const south = await one<{ id: string }>(`INSERT INTO learning_set (programme_id, code, name) VALUES ($1, 'south', 'The south set') RETURNING id`, [world.programmeId]);
    await test.db.query(`UPDATE round_set SET set_id = $2 WHERE round_id = $1`, [await dayId(), south.id]);
    for (const url of ['/day/paper', '/day/paper-forms', '/end/paper', '/end/paper-forms']) expect([url, (await test.send('GET', at(url), facilitator)).statusCode]).toEqual([url, 404]);
    expect((await paper({}, { who: facilitator })).statusCode).toBe(404);
    expect((await enter({}, { who: facilitator })).statusCode).toBe(404);
    expect((await test.send('GET', at(), facilitator)).json()).toEqual([]);
    expect((await test.send('GET', at('/day/paper'), manager)).statusCode).toBe(200);
  });

  it('is not an evaluator’s, a head of service’s or a report reader’s to type in', async () => {
    for (const role of ['evaluator', 'head_of_service', 'report_reader'] as const) {
      const who = await signInAs(test.app, { programme: world.code, roles: [role], council: `Council of ${world.code}` });
      expect([role, (await paper({}, { who })).statusCode]).toEqual([role, 404]);
    }
  });
});

describe('what was typed in wrongly', () => {
  it('is taken back with a reason: they have not returned anything, and can answer online or on paper anew', async () => {
    const id = randomUUID();
    await enter({}, { id });
    expect((await takeBack(id, { because: 'wrong_person' })).statusCode).toBe(204);
    expect(await stored()).toEqual([]);
    expect(((await test.send('GET', at('/end/members'), manager)).json() as { members: { state: string; onPaper: boolean }[] }).members[0]).toMatchObject({ state: 'not_started', onPaper: false });
    expect(await journal('paper-form.taken-back')).toEqual([{ subject: 'round end, P1', detail: { because: 'wrong_person', handedInOn: '2026-02-27', enteredBy: 'Mo Clerk' }, actor: 'Mo Clerk' }]);
    expect((await enter({ entries: { s1: { ticked: ['neither'] } } })).statusCode).toBe(200);
    expect((await answersOf(world.participant.enrolmentId)).s1).toBe('neither');
    await takeBack((await one<{ id: string }>(`SELECT p.id FROM paper_form p WHERE p.programme_id = $1`, [world.programmeId])).id);
    const respondent = await begin();
    await respondent.post('/answer/check');
    expect((await answersOf(world.participant.enrolmentId)).s1).toBe('disagree');
  });

  it('goes back to “does not want to take part” where they had said so', async () => {
    await (await begin()).post('/answer/not-taking-part', { decision: 'no' });
    const id = randomUUID();
    await enter({ replacesDraft: true }, { id });
    await takeBack(id);
    expect(((await test.send('GET', at('/end/members'), manager)).json() as { members: { state: string }[] }).members[0]!.state).toBe('declined');
  });

  it('is taken back once; a second try says that it is gone', async () => {
    const id = randomUUID();
    await enter({}, { id });
    const replies = await Promise.all([takeBack(id), takeBack(id)]);
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404]);
    expect(await journal('paper-form.taken-back')).toHaveLength(1);
  });

  it('needs one of the reasons', async () => {
    const id = randomUUID();
    await enter({}, { id });
    expect(faultsOf(await takeBack(id, { because: 'she asked me to' }))).toEqual({ because: expect.stringContaining('must be one of') as string });
    expect(await stored()).toHaveLength(1);
  });

  it('can be taken back for 30 days, and says until when', async () => {
    const id = randomUUID();
    await enter({}, { id });
    const listed = async (): Promise<unknown> => (await test.send('GET', at('/end/paper-forms'), manager)).json<{ forms: unknown[] }>().forms;
    const row = { id, reference: expect.any(String) as string, person: 'Ada Holloway', handedInOn: '2026-02-27', enteredAt: '2026-03-02T10:15:00.000Z', enteredBy: 'Mo Clerk', untilOn: '2026-04-01' };
    expect(await listed()).toEqual([{ ...row, stays: null }]);
    now('2026-04-02T10:00:00Z');
    expect(await listed()).toEqual([{ ...row, stays: 'It could be taken back until 1 April 2026.' }]);
    expect(said(await takeBack(id))).toEqual([422, 'rule_broken']);
    now('2026-04-01T22:30:00Z');
    expect((await takeBack(id)).statusCode).toBe(204);
  });

  it('stays when its writer has taken the answers back', async () => {
    const id = randomUUID();
    await enter({}, { id });
    await test.db.query(`UPDATE response SET status = 'withdrawn', withdrawn_at = now() WHERE round_id = $1`, [world.roundId]);
    expect(said(await takeBack(id))).toEqual([422, 'rule_broken']);
    expect(said(await enter({}, { id }))).toEqual([409, 'conflict']);
  });

  it('is never what somebody sent online, nor of another round or programme', async () => {
    await (await begin(world.other.link)).post('/answer/check');
    const online = await one<{ id: string }>(`SELECT id FROM response WHERE enrolment_id = $1`, [world.other.enrolmentId]);
    expect((await takeBack(online.id)).statusCode).toBe(404);
    const refused = { code: 'WM003', constraint: 'response_submitted' };
    await expect(test.db.query(`DELETE FROM response WHERE id = $1`, [online.id])).rejects.toMatchObject(refused);
    await expect(test.db.query(`UPDATE response SET on_paper = true WHERE id = $1`, [online.id])).rejects.toMatchObject(refused);
    const id = randomUUID();
    await enter({}, { id });
    expect((await takeBack(id, { round: 'day' })).statusCode).toBe(404);
    expect((await takeBack(id, { who: facilitator })).statusCode).toBe(404);
    // An imported form on paper was not typed in here.
    await test.db.query(`DELETE FROM paper_form WHERE id = $1`, [id]);
    await expect(test.db.query(`DELETE FROM response WHERE enrolment_id = $1`, [world.participant.enrolmentId])).rejects.toMatchObject(refused);
    // A whole programme still goes at once.
    await test.db.query(`DELETE FROM programme WHERE id = $1`, [world.programmeId]);
    expect(await stored()).toEqual([]);
  });

  it('is the facilitator’s too, of a round without names', async () => {
    const id = randomUUID();
    await enter({ enrolmentId: null }, { id, round: 'day', who: facilitator });
    expect((await test.send('GET', at('/day/paper-forms'), facilitator)).json()).toMatchObject({ total: 1, forms: [{ id, person: null, enteredBy: 'Fay Facilitator' }] });
    expect((await takeBack(id, { round: 'day', who: facilitator, because: 'twice' })).statusCode).toBe(204);
    expect((await journal('paper-form.taken-back'))[0]!.subject).toMatch(/^round day, form /);
  });
});

describe('the forms typed in', () => {
  interface Listed { total: number; page: number; forms: { id: string; reference: string; person: string | null }[] }
  const list = async (query = '', round = 'end'): Promise<Listed> => (await test.send('GET', at(`/${round}/paper-forms${query}`), manager)).json<Listed>();

  it('are fifty a page, the latest first, and found by their reference', async () => {
    for (let n = 0; n < 52; n += 1) {
      now(`2026-03-02T10:15:${String(n).padStart(2, '0')}Z`);
      expect((await enter({ enrolmentId: null }, { round: 'day' })).statusCode).toBe(200);
    }
    const [first, second] = [await list('', 'day'), await list('?page=2', 'day')];
    expect([first, second].map(({ total, page, forms }) => [total, page, forms.length])).toEqual([[52, 1, 50], [52, 2, 2]]);
    const all = [...first.forms, ...second.forms].map(({ id }) => id);
    expect(all).toEqual(((await test.db.query(`SELECT p.id FROM paper_form p ORDER BY entered_at DESC`)) as { id: string }[]).map(({ id }) => id).filter((id) => all.includes(id)));
    expect(new Set(all).size).toBe(52);
    const { id, reference } = second.forms[1]!;
    expect((await list(`?search=${reference.slice(0, 8).toLowerCase()}`, 'day')).forms).toMatchObject([{ id, reference }]);
    // The last on its page goes, and the page with it.
    for (const form of second.forms) expect((await takeBack(form.id, { round: 'day' })).statusCode).toBe(204);
    expect(await list('?page=2', 'day')).toMatchObject({ total: 50, page: 1, forms: first.forms });
  });

  it('are found by name or code, and by whether they can be taken back', async () => {
    await enter();
    now('2026-03-03T10:15:00Z');
    await enter({ enrolmentId: world.other.enrolmentId });
    const people = async (query: string): Promise<(string | null)[]> => (await list(query)).forms.map(({ person }) => person);
    expect([await people(''), await people('?search=ADA'), await people('?search=p2'), await people('?search=nobody')]).toEqual([['P2', 'Ada Holloway'], ['Ada Holloway'], ['P2'], []]);
    // Typed in on 2 and 3 March: the days run out one after the other.
    now('2026-04-02T10:00:00Z');
    expect([await people('?shown=can_be_taken_back'), await people('?shown=stays')]).toEqual([['P2'], ['Ada Holloway']]);
    await test.db.query(`UPDATE response SET status = 'withdrawn', withdrawn_at = now() WHERE round_id = $1 AND enrolment_id = $2`, [world.roundId, world.other.enrolmentId]);
    expect([await people('?shown=can_be_taken_back'), await people('?shown=stays')]).toEqual([[], ['P2', 'Ada Holloway']]);
    expect(Object.keys(faultsOf(await test.send('GET', at('/end/paper-forms?shown=all'), manager)))).toEqual(['shown']);
  });
});

describe('a round on paper', () => {
  it('says what is asked, by when and where it is given back, and nothing that anybody said', async () => {
    await enter();
    const sheet = await test.send('GET', at('/end/paper'), manager);
    expect(sheet.json()).toMatchObject({ code: 'end', heading: 'Looking back', introduction: 'You can leave out any question.', mode: 'named', role: 'participant', opensOn: '2026-02-16', closesOn: '2026-03-13', begun: true, open: true, giveBackTo: '' });
    const { items } = sheet.json() as { items: Record<string, unknown>[] };
    expect([items.length, items[5]]).toEqual([11, { ...PLAIN_ITEM, code: 'freq', section: 'Supervising', kind: 'scale', wording: 'How often do you bring a question from the set?', scale: 'frequency', options: expect.any(Array) as unknown[], showIf: 'sup=yes' }]);
    expect(sheet.body).not.toContain('by hand');
    for (const role of ['evaluator', 'facilitator'] as const) {
      const who = await signInAs(test.app, { programme: world.code, roles: [role] });
      expect([role, (await test.send('GET', at('/day/paper'), who)).statusCode]).toEqual([role, 200]);
    }
  });

  it('is given back where the programme manager says', async () => {
    expect((await test.send('PUT', at('/end/paper'), manager, { giveBackTo: '  Ms Lane, room 12  ' })).statusCode).toBe(204);
    expect((await test.send('GET', at('/end/paper'), manager)).json()).toMatchObject({ giveBackTo: 'Ms Lane, room 12' });
    expect(await journal('round.give-back-changed')).toMatchObject([{ subject: 'round end' }]);
    expect(Object.keys(faultsOf(await test.send('PUT', at('/end/paper'), manager, { giveBackTo: 'x'.repeat(301) })))).toEqual(['giveBackTo']);
    expect((await test.send('PUT', at('/day/paper'), facilitator, { giveBackTo: 'me' })).statusCode).toBe(404);
  });

  it('tells how many mentees each is asked about, for the sheets', async () => {
    const { members } = (await test.send('GET', at('/end-mentors/members'), manager)).json() as { members: { code: string; mentees: number }[] };
    expect(members.map(({ code, mentees }) => [code, mentees])).toEqual([['M1', 2], ['M2', 0]]);
  });
});
