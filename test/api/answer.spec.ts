import { jest } from '@jest/globals';
import pg from 'pg';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { newSecret } from '../../server/access/secret.ts';
import { clientEntry } from '../../server/web/client-files.ts';
import { createQuestionnaireWorld, PARTICIPANT_ITEMS, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { decode, formsOf, Respondent, type Filled } from './respondent.ts';
import { startTestApp, type TestApp } from './test-app.ts';

const DURING = new Date('2026-03-02T10:15:00Z');
const ALL: Filled = {
  s1: 'strongly_agree',
  s2: '~not_applicable',
  s3: '~dont_know',
  sup: 'yes',
  freq: 'often',
  ways: ['team', 'recording'],
  meets: '3',
  'change~day': '27',
  'change~month': 'March',
  'change~year': '2025',
  word: 'Time',
  more: 'Two lines,\r\nand “quotes” & <b>',
};

interface StoredAnswer {
  item: string;
  mentee: string | null;
  state: string;
  value: unknown;
}

let test: TestApp;
let world: QuestionnaireWorld;

async function answersOf(enrolmentId: string): Promise<StoredAnswer[]> {
  return test.db.query(
    `SELECT i.code AS item, a.mentee_id AS mentee, a.state, coalesce(to_jsonb(a.choices), to_jsonb(a.number), to_jsonb(a.text)) AS value
       FROM answer a JOIN response r ON r.id = a.response_id JOIN item i ON i.id = a.item_id
      WHERE r.enrolment_id = $1 ORDER BY i.position, a.mentee_id`,
    [enrolmentId],
  );
}

async function formOf(enrolmentId: string): Promise<{ id: string; status: string; draft: Record<string, unknown> } | undefined> {
  return ((await test.db.query(`SELECT id, status, draft FROM response WHERE enrolment_id = $1`, [enrolmentId])) as never[])[0];
}

/** Everything the record says, to compare. */
async function dump(): Promise<unknown> {
  const tables = (await test.db.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)) as { tablename: string }[];
  const all: Record<string, unknown> = {};
  for (const { tablename } of tables) all[tablename] = await test.db.query(`SELECT to_jsonb(t) AS row FROM ${tablename} t ORDER BY to_jsonb(t)::text`);
  return all;
}

function setTime(now: Date): void {
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(now);
}

async function opened(link: string): Promise<Respondent> {
  const respondent = new Respondent(test.app);
  await respondent.open(link);
  return respondent;
}

/** Works on a connection of its own; `untilBlocked` waits until the application waits for a lock, and tells by which process. */
async function besideApp(work: (other: pg.Client, untilBlocked: () => Promise<number>) => Promise<void>): Promise<void> {
  const other = new pg.Client({ connectionString: (test.db.options as { url: string }).url });
  await other.connect();
  try {
    await work(other, async () => {
      for (let n = 0; n < 250; n += 1) {
        const { rows } = await other.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()`,
        );
        if (rows[0]) return rows[0].pid;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error('the application did not wait for any lock');
    });
  } finally {
    await other.end();
  }
}

const referenceOn = (html: string): string => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(html)![0];
const titleOf = (html: string): string => decode(/<title>([^<]*)/.exec(html)![1]!);
const h1Of = (html: string): string => decode(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)![1]!.replace(/<[^>]+>/g, ''));

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  setTime(DURING);
});
afterAll(() => test.close());

describe('opening a personal link', () => {
  it('changes nothing in the record, however often it is opened and looked through', async () => {
    const before = await dump();
    for (let n = 0; n < 3; n += 1) {
      const respondent = await opened(world.participant.link);
      for (const url of ['/answer', '/answer/page/1', '/answer/page/3', '/answer/check', '/answer/sent']) await respondent.get(url);
    }
    expect(await dump()).toEqual(before);
  });

  it('puts the link into a cookie that scripts cannot read and goes on to a clean address', async () => {
    const reply = await new Respondent(test.app).open(world.participant.link);
    expect(reply.statusCode).toBe(303);
    expect(reply.headers.location).toBe('/answer');
    expect(reply.cookies).toEqual([expect.objectContaining({ name: 'waymark-form', httpOnly: true, sameSite: 'Lax', path: '/' })]);
    expect(reply.headers['referrer-policy']).toBe('no-referrer');
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('keeps only the hash of the link', async () => {
    expect(JSON.stringify(await dump())).not.toContain(world.participant.link);
  });

  it('is refused over plain HTTP, except on this very machine', async () => {
    const reply = await test.app.inject({ method: 'GET', url: `/answer/${world.participant.link}`, headers: { host: 'waymark.example' } });
    expect(reply.statusCode).toBe(403);
    expect(reply.cookies).toEqual([]);
    expect(reply.body).toContain('HTTPS');
  });

  it('says the same of every link that is not recognised', async () => {
    const { link } = world.participant;
    const tries = [
      newSecret(),
      `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`,
      link.slice(0, -1),
      `${link}A`,
      link.toLowerCase(),
      'x'.repeat(500),
      'a/b/c',
      "' OR 1=1 --",
      '%00',
      world.dead.link,
    ];
    const replies = await Promise.all(tries.map((tried) => new Respondent(test.app).open(encodeURI(tried))));
    for (const reply of replies) {
      expect(reply.statusCode).toBe(404);
      expect(reply.body).toBe(replies[0]!.body);
      expect(reply.cookies).toEqual([]);
    }
    expect(h1Of(replies[0]!.body)).toBe('This link is not recognised');
  });

  it('says the same without a cookie, or with one that is not recognised', async () => {
    const nobody = new Respondent(test.app);
    const unknown = (await nobody.open(newSecret())).body;
    for (const cookie of ['', `waymark-form=${newSecret()}`, 'waymark-form=']) {
      nobody.cookie = cookie;
      for (const url of ['/answer', '/answer/page/1', '/answer/check', '/answer/sent']) {
        const reply = await nobody.get(url);
        expect([reply.statusCode, reply.body]).toEqual([404, unknown]);
      }
      expect((await nobody.post('/answer/check')).statusCode).toBe(404);
      expect((await nobody.post('/answer/page/1', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(404);
      expect((await nobody.post('/answer/draft', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(404);
    }
  });

  it('refuses only failed tries when there have been too many', async () => {
    const from = (url: string) => test.app.inject({ method: 'GET', url, remoteAddress: '198.51.100.7' });
    let tries = 0;
    while (tries < 1000 && (await from(`/answer/${newSecret()}`)).statusCode === 404) tries += 1;
    // A hundred at once, and one more for every two seconds that they took.
    expect(tries).toBeGreaterThanOrEqual(100);
    expect(tries).toBeLessThan(200);
    expect((await from(`/answer/${newSecret()}`)).statusCode).toBe(429);
    expect((await from(`/answer/${world.participant.link}`)).statusCode).toBe(303);
  });
});

describe('answering without JavaScript', () => {
  it('starts by saying who asks, that it is confidential and not anonymous, and how long it takes', async () => {
    const respondent = await opened(world.participant.link);
    const { body } = await respondent.get('/answer');
    expect(h1Of(body)).toBe('Looking back');
    for (const said of ['Managing well', '13 March 2026', 'confidential, not anonymous', 'You can leave out any question.', 'minutes', '/answer/page/1']) expect(body).toContain(said);
  });

  it('has one style sheet, with everything its pages need', () => {
    expect(clientEntry('respond/enhance.ts')!.styles).toHaveLength(1);
  });

  it('shows one question a page, or statements of one scale together, none chosen beforehand', async () => {
    const respondent = await opened(world.participant.link);
    const first = (await respondent.get('/answer/page/1')).body;
    expect(first.match(/<fieldset/g)).toHaveLength(4);
    expect(first).toContain('Page 1 of 7');
    expect(first).not.toContain('checked');
    const second = (await respondent.get('/answer/page/2')).body;
    expect(second.match(/<fieldset/g)).toHaveLength(1);
    expect(h1Of(second)).toBe('Do you supervise anybody? (optional)');
  });

  it('goes from the link to the receipt, and stores one state for every item', async () => {
    const respondent = await opened(world.participant.link);
    expect(await respondent.walk(ALL)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `/answer/page/${n}`));
    const check = await respondent.get('/answer/check');
    for (const shown of ['Strongly agree', 'Not applicable', 'Don&#x27;t know', 'Left out', 'In the team', '27 March 2025', 'You left out 1 of 11 questions']) {
      expect(check.body).toContain(shown);
    }
    const sending = await respondent.fill('/answer/check', {});
    expect([sending.statusCode, sending.headers.location]).toEqual([303, '/answer/sent']);
    const receipt = (await respondent.get('/answer/sent')).body;
    expect(h1Of(receipt)).toBe('Your answers have been sent');
    expect(receipt).toContain('2 March 2026 at 10:15am');
    expect(await answersOf(world.participant.enrolmentId)).toEqual([
      { item: 's1', mentee: null, state: 'answered', value: ['strongly_agree'] },
      { item: 's2', mentee: null, state: 'not_applicable', value: null },
      { item: 's3', mentee: null, state: 'dont_know', value: null },
      { item: 's4', mentee: null, state: 'skipped', value: null },
      { item: 'sup', mentee: null, state: 'answered', value: ['yes'] },
      { item: 'freq', mentee: null, state: 'answered', value: ['often'] },
      { item: 'ways', mentee: null, state: 'answered', value: ['team', 'recording'] },
      { item: 'meets', mentee: null, state: 'answered', value: 3 },
      { item: 'change', mentee: null, state: 'answered', value: '2025-03-27' },
      { item: 'word', mentee: null, state: 'answered', value: 'Time' },
      { item: 'more', mentee: null, state: 'answered', value: 'Two lines,\nand “quotes” & <b>' },
    ]);
    expect((await formOf(world.participant.enrolmentId))!.draft).toEqual({});
  });

  it('lets any question be left out, but for one', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk({});
    // Nothing at all is not an answer, and no form is begun for it.
    expect(await formOf(world.participant.enrolmentId)).toBeUndefined();
    const nothing = await respondent.post('/answer/check');
    expect([nothing.statusCode, nothing.headers.location]).toEqual([400, undefined]);
    expect(nothing.body).toContain('You have not answered any question yet');
    expect((await respondent.get('/answer/check')).body).toContain('You have not answered any question yet');
    await respondent.walk({ word: 'Useful' });
    expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
    const stored = await answersOf(world.participant.enrolmentId);
    expect(stored).toHaveLength(PARTICIPANT_ITEMS.length);
    expect(stored.filter(({ state }) => state === 'skipped')).toHaveLength(PARTICIPANT_ITEMS.length - 2);
    expect(stored.find(({ item }) => item === 'freq')!.state).toBe('not_asked');
  });

  it('shows what was answered when a page is opened again, and lets a chosen answer be taken back', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    expect(formsOf((await respondent.get('/answer/page/1')).body)[0]!.values).toMatchObject({ s1: 'strongly_agree', s2: '~not_applicable' });
    expect(formsOf((await respondent.get('/answer/page/8')).body)[0]!.values.more).toBe('Two lines,\nand “quotes” & <b>');
    await respondent.fill('/answer/page/1', { s1: '' });
    expect(formsOf((await respondent.get('/answer/page/1')).body)[0]!.values).not.toHaveProperty('s1');
  });

  it('goes back to checking after a change, by way of questions the change has brought', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk({ ...ALL, sup: 'no' });
    expect((await respondent.get('/answer/check')).body).toContain('/answer/page/2?from=check#item-sup');
    const changed = await respondent.fill('/answer/page/2?from=check', { sup: 'yes' });
    expect(changed.headers.location).toBe('/answer/page/3?from=check');
    expect((await respondent.fill('/answer/page/3?from=check', { freq: 'always' })).headers.location).toBe('/answer/check');
  });

  it('can be gone on with on another device with the same link', async () => {
    const first = await opened(world.participant.link);
    await first.fill('/answer/page/1', { s1: 'agree' });
    const second = await opened(world.participant.link);
    expect((await second.get('/answer')).body).toMatch(/href="\/answer\/page\/2"[^>]*>Continue where you left off/);
    expect(formsOf((await second.get('/answer/page/1')).body)[0]!.values.s1).toBe('agree');
  });

  it('reaches one form only: the cookie of one person shows nothing of another', async () => {
    const ada = await opened(world.participant.link);
    await ada.fill('/answer/page/1', { s1: 'disagree' });
    const other = await opened(world.other.link);
    expect((await other.get('/answer/page/1')).body).not.toContain('checked');
    expect(await formOf(world.other.enrolmentId)).toBeUndefined();
  });

  it('asks people who withdrew as well', async () => {
    const respondent = await opened(world.withdrawn.link);
    await respondent.walk({ s1: 'agree' });
    await respondent.post('/answer/check');
    expect((await formOf(world.withdrawn.enrolmentId))!.status).toBe('submitted');
  });

  it('knows no page that the form does not have', async () => {
    const respondent = await opened(world.participant.link);
    for (const n of ['0', '9', '-1', '1.5', 'one', '99999999999999999999']) expect((await respondent.get(`/answer/page/${n}`)).statusCode).toBe(404);
    // Page 3 hangs on an answer that was not given.
    expect((await respondent.get('/answer/page/3')).headers.location).toBe('/answer/page/4');
  });
});

describe('branching', () => {
  it('does not ask, and does not send, what hangs on another answer', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    await respondent.fill('/answer/page/2', { sup: 'no' });
    expect((await respondent.get('/answer/check')).body).not.toContain('How often do you bring');
    await respondent.post('/answer/check');
    expect((await answersOf(world.participant.enrolmentId)).find(({ item }) => item === 'freq')).toEqual({ item: 'freq', mentee: null, state: 'not_asked', value: null });
  });

  it('ignores an answer to a question that is not asked, and to one that does not exist', async () => {
    const respondent = await opened(world.participant.link);
    const reply = await respondent.post('/answer/page/2', { '~shown': 'sup freq nosuch', sup: 'no', freq: 'often', nosuch: 'x', 'grown:1': 'high' });
    expect(reply.headers.location).toBe('/answer/page/4');
    expect(Object.keys((await formOf(world.participant.enrolmentId))!.draft).sort()).toEqual(['freq', 'sup']);
    await respondent.post('/answer/check');
    expect((await answersOf(world.participant.enrolmentId)).find(({ item }) => item === 'freq')!.state).toBe('not_asked');
  });
});

describe('items asked about each mentee', () => {
  it('are repeated for every living mentee, by name or code', async () => {
    const mentor = await opened(world.mentor.link);
    const pages = await mentor.walk({
      before: 'yes',
      [`grown:${world.participant.enrolmentId}`]: 'high',
      [`why:${world.participant.enrolmentId}`]: 'She asks more.',
      [`grown:${world.other.enrolmentId}`]: '~dont_know',
    });
    expect(pages).toHaveLength(4);
    expect((await mentor.get(pages[1]!)).body).toContain('About Ada Holloway');
    await mentor.post('/answer/check');
    const stored = await answersOf(world.mentor.enrolmentId);
    expect(stored.filter(({ mentee }) => mentee === world.dead.enrolmentId)).toEqual([]);
    expect(stored.filter(({ mentee }) => mentee === world.participant.enrolmentId)).toEqual([
      { item: 'grown', mentee: world.participant.enrolmentId, state: 'answered', value: ['high'] },
      { item: 'why', mentee: world.participant.enrolmentId, state: 'answered', value: 'She asks more.' },
    ]);
    expect(stored.filter(({ mentee }) => mentee === world.other.enrolmentId).map(({ state }) => state)).toEqual(['dont_know', 'not_asked']);
  });

  it('are not asked of a mentor without mentees, and stored once as such', async () => {
    const mentor = await opened(world.lonelyMentor.link);
    expect(await mentor.walk({ before: 'no' })).toHaveLength(1);
    await mentor.post('/answer/check');
    expect((await answersOf(world.lonelyMentor.enrolmentId)).map(({ item, mentee, state }) => [item, mentee, state])).toEqual([
      ['before', null, 'answered'],
      ['grown', null, 'not_asked'],
      ['why', null, 'not_asked'],
    ]);
  });
});

describe('what is not right yet', () => {
  it.each([
    [5, { meets: 'three' }, 'Enter a whole number between 0 and 9,999', '#item-meets'],
    [5, { meets: '3', 'meets~instead': '~dont_know' }, 'Enter a number, or select “Don’t know”, not both', '#item-meets'],
    [6, { 'change~day': '27', 'change~month': '3' }, 'Date must include a year', '#item-change~year'],
    [7, { word: 'a'.repeat(201) }, 'Answer must be 200 characters or fewer. It has 201', '#item-word'],
    [4, { ways: ['team', '~not_applicable'] }, 'Select the answers that apply, or select “Not applicable”, not both', '#item-ways'],
  ] as [number, Filled, string, string][])('is said on page %i for %j, above the heading and beside the field', async (page, fields, message, link) => {
    const respondent = await opened(world.participant.link);
    const reply = await respondent.fill(`/answer/page/${page}`, fields);
    expect(reply.statusCode).toBe(400);
    const html = decode(reply.body);
    expect(titleOf(html)).toMatch(/^Error: /);
    expect(html).toContain(`<a href="${link}">${message}</a>`);
    expect(html).toContain(`<span class="govuk-visually-hidden">Error:</span> ${message}</p>`);
    expect(html.indexOf('There is a problem')).toBeLessThan(html.indexOf('<h1'));
    expect(html).toContain(`id="${link.slice(1)}"`);
    // What was typed is still there.
    expect(formsOf(reply.body)[0]!.values).toMatchObject(fields);
  });

  it.each<Filled>([
    { s1: 'rather_agree' },
    { s1: '6' },
    { s1: ['agree', 'disagree'] },
    { sup: 'perhaps' },
    { sup: '~not_applicable' },
  ])('is an answer that is not offered: %j', async (fields) => {
    const respondent = await opened(world.participant.link);
    const [key] = Object.keys(fields);
    const reply = await respondent.post(`/answer/page/${key === 's1' ? 1 : 2}`, { '~shown': key!, ...fields });
    expect(reply.statusCode).toBe(400);
    expect(reply.body).toMatch(/Select one (of the answers shown|answer only)/);
    await respondent.post('/answer/check');
    expect(await answersOf(world.participant.enrolmentId)).not.toContainEqual(expect.objectContaining({ item: key, state: 'answered', value: ['rather_agree'] }));
  });

  it('is said again before sending, and nothing is sent', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.post('/answer/draft', { '~shown': 'meets', meets: 'three' });
    for (const reply of [await respondent.get('/answer/check'), await respondent.post('/answer/check')]) {
      expect(titleOf(reply.body)).toMatch(/^Error: /);
      expect(reply.body).toContain('<a href="/answer/page/5?from=check#item-meets">Enter a whole number between 0 and 9,999</a>');
    }
    expect((await respondent.post('/answer/check')).statusCode).toBe(400);
    expect((await formOf(world.participant.enrolmentId))!.status).toBe('draft');
    expect((await respondent.get('/answer/page/5?from=check')).body).toContain('There is a problem');
  });

  it('is a body that is no form of ours', async () => {
    const respondent = await opened(world.participant.link);
    const post = (payload: unknown, type = 'application/json') =>
      test.app.inject({ method: 'POST', url: '/answer/page/1', headers: { cookie: respondent.cookie, 'content-type': type }, payload: payload as string });
    expect((await post('{"~shown": {"s1": 1}}')).statusCode).toBe(400);
    expect((await post('["s1"]')).statusCode).toBe(400);
    expect((await post('not json')).statusCode).toBe(400);
    expect((await post('', 'application/x-www-form-urlencoded')).statusCode).toBe(400);
    expect((await post('<s1>agree</s1>', 'application/xml')).statusCode).toBe(415);
    expect((await respondent.post('/answer/page/1', { '~shown': 'nosuch', s1: 'agree' })).statusCode).toBe(400);
    expect(await formOf(world.participant.enrolmentId)).toBeUndefined();
  });

  it('is a body of ten megabytes', async () => {
    const respondent = await opened(world.participant.link);
    const reply = await respondent.post('/answer/page/8', { '~shown': 'more', more: 'a'.repeat(10 * 1024 * 1024) });
    expect(reply.statusCode).toBe(413);
    expect(reply.headers['content-type']).toContain('text/html');
    expect(h1Of(reply.body)).toBe('Too large');
  });

  it('comes from another site', async () => {
    const respondent = await opened(world.participant.link);
    const from = (headers: Record<string, string>) =>
      test.app.inject({ method: 'POST', url: '/answer/check', headers: { cookie: respondent.cookie, ...headers } });
    expect((await from({ origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await from({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  });
});

describe('text of every script', () => {
  it.each(['👩🏽‍⚖️ judged 🏳️‍🌈', 'مرحبا، هذا رأيي', 'שלום עולם', 'Ｆｕｌｌ 日本語', 'e\u0301 and é', '</textarea><script>alert(1)</script>', "Robert'); DROP TABLE answer;--", '\\u0000 ${x} {{y}}'])(
    'comes back as it was written: %s',
    async (text) => {
      const respondent = await opened(world.participant.link);
      await respondent.walk({ word: text, more: `${text}\n\n${text}` });
      const shown = (await respondent.get('/answer/check')).body;
      expect(decode(shown)).toContain(text);
      expect(shown).not.toContain('<script>alert');
      expect(formsOf((await respondent.get('/answer/page/7')).body)[0]!.values.word).toBe(text);
      await respondent.post('/answer/check');
      const stored = await answersOf(world.participant.enrolmentId);
      expect(stored.find(({ item }) => item === 'word')!.value).toBe(text);
      expect(stored.find(({ item }) => item === 'more')!.value).toBe(`${text}\n\n${text}`);
    },
  );

  it('is cleaned of what cannot be stored', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk({ word: 'a\u0000b\u001Fc', more: 'half \uD83D pair' });
    await respondent.post('/answer/check');
    const stored = await answersOf(world.participant.enrolmentId);
    expect(stored.find(({ item }) => item === 'word')!.value).toBe('abc');
    expect(stored.find(({ item }) => item === 'more')!.value).toBe('half \uFFFD pair');
  });
});

describe('saving as you go', () => {
  it('keeps the page, faults and all, without counting it as seen', async () => {
    const respondent = await opened(world.participant.link);
    const saved = await respondent.post('/answer/draft', { '~shown': 's1 s2 s3 s4', s2: 'agree' });
    expect([saved.statusCode, saved.body]).toEqual([204, '']);
    expect((await formOf(world.participant.enrolmentId))!.draft).toEqual({ s2: { ticked: ['agree'] } });
    expect((await respondent.get('/answer')).body).toMatch(/href="\/answer\/page\/1"[^>]*>Continue/);
    await respondent.post('/answer/draft', { '~shown': 'meets', meets: 'thr' });
    expect((await respondent.get('/answer/page/5')).body).not.toContain('There is a problem');
    expect(formsOf((await respondent.get('/answer/page/5')).body)[0]!.values.meets).toBe('thr');
  });

  it('begins no form for a page on which nothing was entered', async () => {
    const respondent = await opened(world.participant.link);
    expect((await respondent.post('/answer/draft', { '~shown': 's1 s2 s3 s4' })).statusCode).toBe(204);
    expect(await formOf(world.participant.enrolmentId)).toBeUndefined();
  });

  it('adds up what two tabs say', async () => {
    const [one, two] = [await opened(world.participant.link), await opened(world.participant.link)];
    await Promise.all([
      one.post('/answer/draft', { '~shown': 's1 s2 s3 s4', s1: 'agree' }),
      two.post('/answer/draft', { '~shown': 'word', word: 'Time' }),
      one.post('/answer/draft', { '~shown': 'sup', sup: 'no' }),
    ]);
    expect(Object.keys((await formOf(world.participant.enrolmentId))!.draft).sort()).toEqual(['s1', 'sup', 'word']);
  });

  it('changes nothing once the form is sent', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    await respondent.post('/answer/check');
    const before = await dump();
    expect((await respondent.post('/answer/draft', { '~shown': 's1', s1: 'disagree' })).statusCode).toBe(409);
    expect((await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'disagree' })).headers.location).toBe('/answer');
    for (const url of ['/answer/page/1', '/answer/check']) expect((await respondent.get(url)).headers.location).toBe('/answer');
    expect(h1Of((await respondent.get('/answer')).body)).toBe('You have sent this form already');
    expect(await dump()).toEqual(before);
  });
});

describe('sending', () => {
  it('ten times at once makes one form, and every receipt is the same', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    const replies = await Promise.all(Array.from({ length: 10 }, () => respondent.post('/answer/check')));
    for (const reply of replies) expect([reply.statusCode, reply.headers.location]).toEqual([303, '/answer/sent']);
    const receipts = await Promise.all(replies.map(() => respondent.get('/answer/sent')));
    expect(new Set(receipts.map(({ body }) => body)).size).toBe(1);
    const [count] = await test.db.query(`SELECT count(*)::int AS forms FROM response WHERE enrolment_id = $1`, [world.participant.enrolmentId]);
    expect(count).toEqual({ forms: 1 });
    expect(await answersOf(world.participant.enrolmentId)).toHaveLength(PARTICIPANT_ITEMS.length);
  });

  it('takes nothing of a save that arrives while the form is being sent', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    await besideApp(async (other, untilBlocked) => {
      await other.query('BEGIN');
      await other.query(`SELECT FROM response WHERE enrolment_id = $1 FOR UPDATE`, [world.participant.enrolmentId]);
      const saving = respondent.post('/answer/draft', { '~shown': 's4', s4: 'agree' });
      await untilBlocked();
      await other.query(`UPDATE response SET status = 'submitted', submitted_at = now(), draft = '{}' WHERE enrolment_id = $1`, [world.participant.enrolmentId]);
      await other.query('COMMIT');
      expect((await saving).statusCode).toBe(409);
    });
    expect((await formOf(world.participant.enrolmentId))!.draft).toEqual({});
  });

  it('waits for whoever declines at that moment, and is not sent then', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    await besideApp(async (other, untilBlocked) => {
      await other.query('BEGIN');
      await other.query(`UPDATE round_member SET declined_at = now() WHERE enrolment_id = $1`, [world.participant.enrolmentId]);
      const sending = respondent.post('/answer/check');
      await untilBlocked();
      await other.query('COMMIT');
      expect((await sending).headers.location).toBe('/answer');
    });
    expect((await formOf(world.participant.enrolmentId))!.status).toBe('draft');
    expect(await answersOf(world.participant.enrolmentId)).toEqual([]);
  });

  it('is not undone by whoever declines at that moment', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    await besideApp(async (other, untilBlocked) => {
      await other.query('BEGIN');
      await other.query(`SELECT FROM round_member WHERE enrolment_id = $1 FOR SHARE`, [world.participant.enrolmentId]);
      await other.query(`UPDATE response SET status = 'submitted', submitted_at = now(), draft = '{}' WHERE enrolment_id = $1`, [world.participant.enrolmentId]);
      const declining = respondent.post('/answer/not-taking-part', { decision: 'no' });
      await untilBlocked();
      await other.query('COMMIT');
      expect((await declining).headers.location).toBe('/answer');
    });
    expect(await test.db.query(`SELECT declined_at FROM round_member WHERE enrolment_id = $1`, [world.participant.enrolmentId])).toEqual([{ declined_at: null }]);
  });

  it('again, later or elsewhere, gives the same receipt and changes nothing', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    await respondent.post('/answer/check');
    const reference = referenceOn((await respondent.get('/answer/sent')).body);
    const before = await dump();
    setTime(new Date('2026-03-05T08:00:00Z'));
    const again = await opened(world.participant.link);
    expect((await again.post('/answer/check')).headers.location).toBe('/answer/sent');
    expect(referenceOn((await again.get('/answer/sent')).body)).toBe(reference);
    expect(referenceOn((await again.get('/answer')).body)).toBe(reference);
    expect(await dump()).toEqual(before);
  });

  it('without having begun says what to do instead, and makes no form', async () => {
    const respondent = await opened(world.participant.link);
    expect((await respondent.post('/answer/check')).body).toContain('You have not answered any question yet');
    expect((await respondent.get('/answer/sent')).headers.location).toBe('/answer');
    expect(await formOf(world.participant.enrolmentId)).toBeUndefined();
  });

  it.each(['participant', 'mentor'] as const)('takes at most eight statements (%s)', async (who) => {
    const respondent = await opened(world[who].link);
    await respondent.walk({ ...ALL, before: 'yes' });
    // Counted at the database itself, on the connection that the application uses.
    const statements = jest.spyOn(pg.Client.prototype, 'query');
    const counted = statements.mock.calls;
    await respondent.post('/answer/check');
    const sql = counted.map(([query]) => String((query as { text?: string }).text ?? query).trim());
    statements.mockRestore();
    expect(sql.filter((one) => /^(INSERT|WITH[\s\S]*INSERT INTO answer)/.test(one))).toHaveLength(1);
    expect(sql.length).toBeGreaterThan(0);
    // One more where this process has not read the version yet.
    expect(sql.length + 1).toBeLessThanOrEqual(8);
    expect((await formOf(world[who].enrolmentId))!.status).toBe('submitted');
  });

  it('leaves nothing half when the connection to the database is lost on the way', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    const form = (await formOf(world.participant.enrolmentId))!;
    const [{ item }] = (await test.db.query(`SELECT id AS item FROM item WHERE version_id = $1 AND code = 'more'`, [world.versionId])) as [{ item: string }];
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    await besideApp(async (other, untilBlocked) => {
      // Holds the last row that the statement needs, so that it stops with everything else written.
      await other.query('BEGIN');
      await other.query('SELECT FROM item WHERE id = $1 FOR UPDATE', [item]);
      const sending = respondent.post('/answer/check');
      await other.query('SELECT pg_terminate_backend($1)', [await untilBlocked()]);
      expect((await sending).statusCode).toBe(500);
      await other.query('ROLLBACK');
    });
    log.mockRestore();
    expect(await formOf(world.participant.enrolmentId)).toEqual(form);
    expect(await answersOf(world.participant.enrolmentId)).toEqual([]);
    expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
    expect(await answersOf(world.participant.enrolmentId)).toHaveLength(PARTICIPANT_ITEMS.length);
  });
});

describe('a round that is not open', () => {
  it('is not answered before its first day', async () => {
    setTime(new Date('2026-02-15T12:00:00Z'));
    const respondent = await opened(world.participant.link);
    const { body } = await respondent.get('/answer');
    expect(h1Of(body)).toBe('This questionnaire is not open yet');
    expect(body).toContain('16 February 2026');
    expect((await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(409);
    expect(await formOf(world.participant.enrolmentId)).toBeUndefined();
  });

  it('takes nothing after its last day and the hour of grace', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    setTime(new Date('2026-03-14T01:00:00Z'));
    const before = await dump();
    for (const url of ['/answer', '/answer/page/1', '/answer/check']) {
      const { body } = await respondent.get(url);
      expect(h1Of(body)).toBe('This questionnaire has closed');
      expect(body).toContain('was not sent');
    }
    expect((await respondent.post('/answer/check')).statusCode).toBe(409);
    expect((await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(409);
    expect((await respondent.post('/answer/draft', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(409);
    expect(await dump()).toEqual(before);
  });

  it('can still be sent within the hour of grace by whoever had begun', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.fill('/answer/page/1', { s1: 'agree' });
    setTime(new Date('2026-03-14T00:59:00Z'));
    expect((await respondent.get('/answer/check')).body).toContain('you can still send your answers until 60 minutes after midnight');
    await respondent.fill('/answer/page/2', { sup: 'no' });
    expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
    expect((await answersOf(world.participant.enrolmentId)).find(({ item }) => item === 'sup')!.value).toEqual(['no']);
  });

  it('cannot be begun within the hour of grace', async () => {
    setTime(new Date('2026-03-14T00:01:00Z'));
    const respondent = await opened(world.participant.link);
    expect(h1Of((await respondent.get('/answer')).body)).toBe('This questionnaire has closed');
    expect((await respondent.post('/answer/page/1', { '~shown': 's1', s1: 'agree' })).statusCode).toBe(409);
    expect(await formOf(world.participant.enrolmentId)).toBeUndefined();
  });

  it('still shows the receipt of what was sent in time', async () => {
    const respondent = await opened(world.participant.link);
    await respondent.walk(ALL);
    await respondent.post('/answer/check');
    setTime(new Date('2027-01-01T00:00:00Z'));
    expect(h1Of((await respondent.get('/answer')).body)).toBe('You have sent this form already');
    expect((await respondent.post('/answer/check')).headers.location).toBe('/answer/sent');
  });
});
