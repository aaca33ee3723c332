/** Downloads whose readers stop reading, over real connections: what they hold must not be everything. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExportLimits } from '../../server/exchange/export/export-limits.ts';
import { signInAs } from '../api/sign-in.ts';
import { startTestApp, type TestApp } from '../api/test-app.ts';

/** As many as the pool has connections. */
const READERS = 10;
const FORMS = 4000;

let test: TestApp;
let file: string;
let headers: { cookie: string };
let open: http.IncomingMessage[] = [];

beforeAll(async () => {
  test = await startTestApp();
  // More than the buffers of a connection take, so that a reader who stops stops the database too.
  await test.db.query(
    `WITH p AS (INSERT INTO programme (code, name, starts_on, ends_on) VALUES ('WORDY', 'Wordy', '2024-01-01', '2024-12-31') RETURNING id),
          q AS (INSERT INTO questionnaire (programme_id, code) SELECT id, 'q' FROM p RETURNING id, programme_id),
          v AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) SELECT programme_id, id, 1, 'Q' FROM q RETURNING id, programme_id),
          i AS (INSERT INTO item (programme_id, version_id, code, position, kind, wording) SELECT programme_id, id, 'say', 1, 'long_text', 'Say' FROM v RETURNING id, programme_id),
          r AS (INSERT INTO round (programme_id, code, title, version_id, mode, purpose, opens_on) SELECT programme_id, 'day', 'Day', id, 'anonymous', 'other', '2024-01-01' FROM v RETURNING id, programme_id),
          f AS (INSERT INTO response (programme_id, round_id, status, submitted_at) SELECT programme_id, id, 'submitted', now() FROM r, generate_series(1, ${FORMS}) RETURNING id, programme_id)
     INSERT INTO answer (programme_id, response_id, item_id, state, text) SELECT f.programme_id, f.id, i.id, 'answered', repeat('wordy ', 1500) FROM f, i`,
  );
  headers = await signInAs(test.app, { programme: 'WORDY', roles: ['evaluator'] });
  await test.app.listen(0, '127.0.0.1');
  const { port } = test.app.getHttpServer().address() as AddressInfo;
  file = `http://127.0.0.1:${port}/api/programmes/WORDY/rounds/day/responses.csv`;
}, 60_000);
afterEach(async () => {
  for (const reply of open) reply.destroy();
  open = [];
  await until(async () => (await held()) === 0 && taken() === 0);
});
afterAll(() => test.close());

/** Asks for the file and reads nothing of it. */
const ask = (): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = http.get(file, { headers, agent: false }, (reply) => {
      reply.on('error', () => {});
      open.push(reply);
      resolve(reply);
    });
    request.once('error', reject);
  });

const health = (): Promise<number | undefined> =>
  new Promise((resolve, reject) => http.get(new URL('/api/health', file), { agent: false }, (reply) => resolve(reply.resume().statusCode)).once('error', reject));

async function whole(reply: http.IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of reply.setEncoding('utf8')) text += chunk as string;
  return text;
}

/** Transactions that wait for a reader. */
const held = async (): Promise<number> =>
  ((await test.db.query(`SELECT count(*)::int AS held FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction' AND query LIKE 'FETCH%'`)) as { held: number }[])[0]!.held;

/** Places that are taken. */
const taken = (): number => test.app.get(ExportLimits)['taken'];

async function until(so: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 15_000; !(await so()); await sleep(50)) if (Date.now() > deadline) throw new Error('it did not come to that');
}

describe('downloads that nobody reads', () => {
  it('leave the rest of the server its connections: three at a time, and then 429 with when to come back', async () => {
    const replies = await Promise.all(Array.from({ length: READERS }, ask));
    const statuses = replies.map((reply) => reply.statusCode);
    // Health first: it is what a server without connections does not answer.
    expect(await health()).toBe(200);
    expect(statuses.filter((status) => status === 200)).toHaveLength(3);
    const refused = replies.filter((reply) => reply.statusCode === 429);
    expect(refused).toHaveLength(READERS - 3);
    expect(refused[0]!.headers['retry-after']).toBe('30');
    expect(JSON.parse(await whole(refused[0]!))).toMatchObject({ code: 'too_many_requests', detail: expect.stringContaining('Try again') as string });
    await until(async () => (await held()) === 3);
    expect(await health()).toBe(200);
  });

  it('give their place back when they are broken off', async () => {
    for (let round = 0; round < 3; round++) {
      const replies = await Promise.all([ask(), ask(), ask()]);
      expect(replies.map((reply) => reply.statusCode)).toEqual([200, 200, 200]);
      await until(async () => (await held()) === 3);
      for (const reply of replies) reply.destroy();
      // The journal is told of the file that broke off before its place is free.
      await until(async () => (await held()) === 0 && taken() === 0);
    }
    const text = await whole(await ask());
    expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(FORMS + 1);
  });

  it('are ended by the database after a while, each with its connection and its place', async () => {
    const limits = test.app.get(ExportLimits);
    limits.idleSeconds = 1;
    const replies = await Promise.all([ask(), ask(), ask()]);
    await until(async () => (await held()) === 3);
    expect((await ask()).statusCode).toBe(429);
    await until(async () => (await held()) === 0 && taken() === 0);
    limits.idleSeconds = 60;
    const next = await ask();
    expect(next.statusCode).toBe(200);
    expect(await whole(next)).toContain('wordy');
    // Broken off, and not ended as if that were all.
    await expect(whole(replies[0]!)).rejects.toThrow();
  });
});
