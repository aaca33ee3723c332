import { jest } from '@jest/globals';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { Respondent } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: QuestionnaireWorld;
let manager: { cookie: string };
const rounds = (rest = ''): string => `/api/programmes/${world.code}/rounds${rest}`;

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:00Z'));
});
afterAll(() => test.close());

async function respond(link: string, send: boolean): Promise<void> {
  const respondent = new Respondent(test.app);
  await respondent.open(link);
  await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'agree' });
  if (send) await respondent.post('/answer/check');
}

describe('the rounds of a programme', () => {
  it('say how many were asked, have begun and have returned a form', async () => {
    await respond(world.participant.link, true);
    await respond(world.other.link, false);
    const reply = await test.send('GET', rounds(), manager);
    expect(reply.statusCode).toBe(200);
    const days = { purpose: 'end_of_programme', session: null, opensOn: '2026-02-16', closesOn: '2026-03-13', open: true };
    expect(reply.json()).toEqual([
      { code: 'day', title: 'day', mode: 'anonymous', role: null, asked: null, returned: 0, drafts: 0, ...days },
      { code: 'end', title: 'end', mode: 'named', role: 'participant', asked: 4, returned: 1, drafts: 1, ...days },
      { code: 'end-mentors', title: 'end-mentors', mode: 'named', role: 'mentor', asked: 2, returned: 0, drafts: 0, ...days },
    ]);
  });

  it('are no longer open after their last day, grace or not', async () => {
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-14T00:10:00Z'));
    const reply = await test.send('GET', rounds(), manager);
    expect((reply.json() as { open: boolean }[]).map(({ open }) => open)).toEqual([false, false, false]);
  });

  it('are those of the programme in the address, for people with a role in it', async () => {
    const elsewhere = await createQuestionnaireWorld(test.db);
    expect((await test.send('GET', `/api/programmes/${elsewhere.code}/rounds`, manager)).statusCode).toBe(404);
    expect((await test.send('GET', rounds())).statusCode).toBe(401);
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await test.send('GET', rounds(), evaluator)).statusCode).toBe(200);
  });
});

describe('the window of a round', () => {
  const openings = async (): Promise<Record<string, boolean>> =>
    Object.fromEntries((await test.send('GET', rounds(), manager)).json().map((round: { code: string; open: boolean }) => [round.code, round.open]));

  it('opens again with a later last day, and takes answers then', async () => {
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-05-02T10:15:00Z'));
    expect((await openings()).end).toBe(false);
    expect((await test.send('PUT', rounds('/end/window'), manager, { closesOn: '2026-05-31' })).statusCode).toBe(204);
    expect(await openings()).toMatchObject({ end: true, 'end-mentors': false });
    await respond(world.participant.link, true);
    const [end] = (await test.send('GET', rounds(), manager)).json().filter((round: { code: string }) => round.code === 'end');
    expect(end.returned).toBe(1);
  });

  it('stays open without a last day', async () => {
    expect((await test.send('PUT', rounds('/end/window'), manager, { closesOn: null })).statusCode).toBe(204);
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2036-05-02T10:15:00Z'));
    expect((await openings()).end).toBe(true);
  });

  it('does not close on a day that is past while somebody may be answering; what has closed can be put right', async () => {
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:00Z'));
    const refused = await test.send('PUT', rounds('/end/window'), manager, { closesOn: '2026-03-01' });
    expect([refused.statusCode, refused.json().faults]).toEqual([400, [{ field: 'closesOn', message: 'is past, and somebody may be answering now; choose today, 2 March 2026, or later' }]]);
    expect((await test.send('PUT', rounds('/end/window'), manager, { closesOn: '2026-03-02' })).statusCode).toBe(204);
    // A form that was begun today can be sent until the end of the day, and for an hour.
    const respondent = new Respondent(test.app);
    await respondent.open(world.participant.link);
    await respondent.walk({ s1: 'agree' });
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-03T00:30:00Z'));
    expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
    jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-05-02T10:15:00Z'));
    expect((await test.send('PUT', rounds('/end/window'), manager, { closesOn: '2026-03-01' })).statusCode).toBe(204);
  });

  it('does not close before it opens, and needs a day of the calendar', async () => {
    for (const closesOn of ['2026-02-15', '2026-02-30', 'soon', 5]) {
      const reply = await test.send('PUT', rounds('/end/window'), manager, { closesOn });
      expect([closesOn, reply.statusCode, reply.json().faults?.[0]?.field]).toEqual([closesOn, 400, 'closesOn']);
    }
    expect((await test.send('PUT', rounds('/nowhere/window'), manager, { closesOn: null })).statusCode).toBe(404);
  });

  it('is the programme manager’s to change', async () => {
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await test.send('PUT', rounds('/end/window'), evaluator, { closesOn: null })).statusCode).toBe(404);
  });
});

describe('the people asked in a round', () => {
  it('are named with whether they returned a form, and with nothing they said', async () => {
    await respond(world.participant.link, true);
    await respond(world.other.link, false);
    const reply = await test.send('GET', rounds('/end/members'), manager);
    const council = `Council of ${world.code}`;
    const reached = { email: null, mailStopped: null, bounced: false, cameBack: '', died: false };
    expect(reply.json()).toEqual({ total: 4, page: 1, pageSize: 50, members: [
      { enrolmentId: world.participant.enrolmentId, person: 'Ada Holloway', code: 'P1', council, onPaper: false, waitedFor: false, mentees: 0, state: 'returned', ...reached },
      { enrolmentId: world.other.enrolmentId, person: 'P2', code: 'P2', council, onPaper: false, waitedFor: true, mentees: 0, state: 'draft', ...reached },
      { enrolmentId: world.withdrawn.enrolmentId, person: 'P3', code: 'P3', council, onPaper: false, waitedFor: true, mentees: 0, state: 'not_started', ...reached },
      { enrolmentId: world.dead.enrolmentId, person: 'P4', code: 'P4', council, onPaper: false, waitedFor: false, mentees: 0, state: 'not_started', ...reached, died: true },
    ] });
    expect(reply.body).not.toContain('agree');
  });

  it('are nobody in an anonymous round', async () => {
    expect((await test.send('GET', rounds('/day/members'), manager)).json()).toEqual({ total: 0, page: 1, pageSize: 50, members: [] });
  });

  describe('in a list', () => {
    interface Listed { total: number; page: number; members: { person: string; code: string; state: string }[] }
    const list = async (query = ''): Promise<Listed> => (await test.send('GET', rounds(`/end/members${query}`), manager)).json<Listed>();
    const codes = async (query: string): Promise<string[]> => (await list(query)).members.map(({ code }) => code);

    it('are fifty a page, everybody on one of them, the last page standing for those behind it', async () => {
      await test.db.query(
        `WITH x AS (INSERT INTO person (programme_id, code, name) SELECT $1, 'P' || n, 'Person ' || lpad(n::text, 4, '0') FROM generate_series(5, 124) n RETURNING id),
              e AS (INSERT INTO enrolment (programme_id, person_id, role, starter, enrolled_on) SELECT $1, id, 'participant', true, '2026-01-05' FROM x RETURNING id)
         INSERT INTO round_member (round_id, enrolment_id, programme_id) SELECT $2, id, $1 FROM e`,
        [world.programmeId, world.roundId],
      );
      const pages = [await list(), await list('?page=2'), await list('?page=3')];
      expect(pages.map(({ total, page, members }) => [total, page, members.length])).toEqual([[124, 1, 50], [124, 2, 50], [124, 3, 24]]);
      expect(new Set(pages.flatMap(({ members }) => members.map(({ code }) => code))).size).toBe(124);
      expect(await list('?page=9')).toEqual(pages[2]);
      expect(await codes('?search=person%200124')).toEqual(['P124']);
      expect(await list('?search=PERSON&page=3')).toMatchObject({ total: 120, page: 3, members: { length: 20 } });
    });

    it('are looked up by a part of their name, address or code, taken as it is written', async () => {
      await test.db.query(`UPDATE person SET email = 'odd_one%@example.org' WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId]);
      expect([await codes('?search=%20hollow'), await codes('?search=p3'), await codes('?search=e_%25'), await codes('?search=one%25@'), await codes('?search=nobody')]).toEqual([['P1'], ['P3'], [], ['P2'], []]);
    });

    it('are those whose form stands as asked, is waited for, or is waited for from somebody who cannot be written to', async () => {
      await respond(world.participant.link, true);
      await respond(world.other.link, false);
      await test.db.query(`UPDATE person SET email = lower(code) || '@example.org', mail_stopped = CASE code WHEN 'P2' THEN 'opted_out' WHEN 'P1' THEN 'bounced' END WHERE programme_id = $1`, [world.programmeId]);
      const shown = ['returned', 'draft', 'not_started', 'declined', 'withdrawn', 'waited_for', 'not_reachable'];
      const found = Object.fromEntries(await Promise.all(shown.map(async (one) => [one, await codes(`?shown=${one}`)] as const)));
      expect(found).toEqual({ returned: ['P1'], draft: ['P2'], not_started: ['P3', 'P4'], declined: [], withdrawn: [], waited_for: ['P2', 'P3'], not_reachable: ['P2'] });
      await test.db.query(`UPDATE person SET email = NULL WHERE programme_id = $1 AND code IN ('P3', 'P4')`, [world.programmeId]);
      expect(await codes('?shown=not_reachable')).toEqual(['P2', 'P3']);
      expect(await codes('?shown=waited_for&search=p3')).toEqual(['P3']);
    });

    it('are not asked for in a way there is not', async () => {
      for (const [query, field] of [['shown=late', 'shown'], ['page=0', 'page'], ['page=two', 'page'], [`search=${'x'.repeat(101)}`, 'search']] as const) {
        const reply = await test.send('GET', rounds(`/end/members?${query}`), manager);
        expect([query, reply.statusCode, (reply.json() as { faults: { field: string }[] }).faults[0]!.field]).toEqual([query, 400, field]);
      }
    });
  });

  it('are shown to the programme manager alone', async () => {
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await test.send('GET', rounds('/end/members'), evaluator)).statusCode).toBe(404);
    expect((await test.send('POST', rounds(`/end/members/${world.participant.enrolmentId}/link`), evaluator)).statusCode).toBe(404);
  });

  it('are not found in a round that the programme does not have', async () => {
    expect((await test.send('GET', rounds('/nosuch/members'), manager)).json()).toMatchObject({ code: 'not_found' });
  });
});

describe('a new personal link', () => {
  const renew = (enrolmentId: string, round = 'end') => test.send('POST', rounds(`/${round}/members/${enrolmentId}/link`), manager);

  it('opens the form of its person, and ends the link before', async () => {
    const reply = await renew(world.participant.enrolmentId);
    expect(reply.statusCode).toBe(201);
    const { url } = reply.json() as { url: string };
    expect(url).toMatch(/^http:\/\/localhost(:\d+)?\/answer\/[\w-]{32}$/);
    expect((await new Respondent(test.app).open(url.split('/').at(-1)!)).statusCode).toBe(303);
    expect((await new Respondent(test.app).open(world.participant.link)).statusCode).toBe(404);
  });

  it('opens nothing that somebody has begun: that is discarded once it was agreed to', async () => {
    const respondent = new Respondent(test.app);
    await respondent.open(world.participant.link);
    await respondent.walk({ s1: 'agree' });
    expect((await renew(world.participant.enrolmentId)).json()).toMatchObject({ status: 409, code: 'confirmation_needed', detail: expect.stringContaining('has begun their form') as string });
    expect((await new Respondent(test.app).open(world.participant.link)).statusCode).toBe(303);
    const reply = await test.send('POST', rounds(`/end/members/${world.participant.enrolmentId}/link`), manager, { discardsDraft: true });
    expect(reply.statusCode).toBe(201);
    const made = new Respondent(test.app);
    await made.open((reply.json() as { url: string }).url.split('/').at(-1)!);
    expect((await made.get('/answer/check')).body).toContain('You have not answered any question yet');
  });

  it('begins with the configured public address, whatever host the request claims', async () => {
    const url = rounds(`/end/members/${world.participant.enrolmentId}/link`);
    const behind = await startTestApp({ publicUrl: 'https://waymark.example.org' });
    try {
      const there = await createQuestionnaireWorld(behind.db);
      const signedIn = await signInAs(behind.app, { programme: there.code, roles: ['programme_manager'] });
      const address = `/api/programmes/${there.code}/rounds/end/members/${there.participant.enrolmentId}/link`;
      expect((await behind.send('POST', address, { ...signedIn, host: 'elsewhere.example' })).statusCode).toBe(421);
      const reply = await behind.send('POST', address, { ...signedIn, host: 'localhost:3000' });
      expect((reply.json() as { url: string }).url).toMatch(/^https:\/\/waymark\.example\.org\/answer\/[\w-]{32}$/);
    } finally {
      await behind.close();
    }
    expect((await test.send('POST', url, { ...manager, host: 'localhost:3000' })).json()).toMatchObject({ url: expect.stringMatching(/^http:\/\/localhost:3000\/answer\//) as string });
  });

  it('is another one every time', async () => {
    const urls = await Promise.all(Array.from({ length: 5 }, async () => ((await renew(world.other.enrolmentId)).json() as { url: string }).url));
    expect(new Set(urls).size).toBe(5);
    const opened = await Promise.all(urls.map(async (url) => (await new Respondent(test.app).open(url.split('/').at(-1)!)).statusCode));
    expect(opened.filter((status) => status === 303)).toHaveLength(1);
  });

  it('is never made for somebody who died', async () => {
    const reply = await renew(world.dead.enrolmentId);
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({ code: 'rule_broken', detail: expect.stringContaining('died') as string });
  });

  it('is not made for an enrolment in error', async () => {
    await test.db.query(`UPDATE enrolment SET void_reason = 'enrolled_in_error' WHERE id = $1`, [world.other.enrolmentId]);
    expect((await renew(world.other.enrolmentId)).json()).toMatchObject({ code: 'rule_broken' });
    expect((await new Respondent(test.app).open(world.other.link)).statusCode).toBe(404);
  });

  it('is not found for anybody who is not asked, in a round that is not there, or in another programme', async () => {
    const elsewhere = await createQuestionnaireWorld(test.db);
    for (const reply of [
      await renew(world.mentor.enrolmentId),
      await renew('not-an-id'),
      await renew(elsewhere.participant.enrolmentId),
      await renew(world.participant.enrolmentId, 'nosuch'),
      await renew(world.participant.enrolmentId, 'day'),
    ]) {
      expect([reply.statusCode, (reply.json() as { code: string }).code]).toEqual([404, 'not_found']);
    }
    expect((await new Respondent(test.app).open(elsewhere.participant.link)).statusCode).toBe(303);
  });
});
