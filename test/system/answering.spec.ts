/**
 * Many people answer while the server is killed (kill -9) and started again, several times. Each goes on as people do: what was not
 * acknowledged is sent once more. Whatever was acknowledged is there at the end, whole and once.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { hashOfSecret } from '../../server/access/secret.ts';
import { openDataSource } from '../../server/db/data-source.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';

const MAIN = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));
const SENDERS = 120;
/** People who go on writing and never send. */
const WRITERS = 6;
const AT_ONCE = 24;
/** After so many receipts, and a moment more, the server is killed. */
const KILLS = [15, 45, 75];

const PAGES: readonly Record<string, string>[] = [
  { '~shown': 's1 s2 s3 s4', s1: 'agree', s2: 'disagree', s3: '~not_applicable' },
  { '~shown': 'sup', sup: 'yes' },
  { '~shown': 'freq', freq: 'often' },
  { '~shown': 'ways', ways: 'team' },
  { '~shown': 'meets', meets: '3' },
  { '~shown': 'change', 'change~day': '27', 'change~month': '3', 'change~year': '2025' },
];
const STATES = { s1: 'answered', s2: 'answered', s3: 'not_applicable', s4: 'skipped', sup: 'answered', freq: 'answered', ways: 'answered', meets: 'answered', change: 'answered', word: 'answered', more: 'skipped' };

let database: TestDatabase;
let db: DataSource;
let world: QuestionnaireWorld;
let server: ChildProcess | undefined;
let address = '';

beforeAll(async () => {
  database = await createTestDatabase();
  db = await openDataSource(database.url);
  world = await createQuestionnaireWorld(db);
  await db.query(`UPDATE round SET closes_on = NULL WHERE id = $1`, [world.roundId]);
  const people = Array.from({ length: SENDERS + WRITERS }, (_, n) => `K${n}`);
  await db.query(
    `WITH who AS (INSERT INTO person (programme_id, code) SELECT $1, unnest($2::text[]) RETURNING id, code),
          enrolled AS (INSERT INTO enrolment (programme_id, person_id, role, council_id, starter, enrolled_on)
                       SELECT $1, who.id, 'participant', (SELECT min(council_id::text)::uuid FROM enrolment WHERE programme_id = $1), true, '2025-09-01' FROM who RETURNING id, person_id)
     INSERT INTO round_member (round_id, enrolment_id, programme_id, link_hash)
     SELECT $3, enrolled.id, $1, h.hash FROM enrolled JOIN who ON who.id = enrolled.person_id JOIN unnest($2::text[], $4::bytea[]) AS h(code, hash) ON h.code = who.code`,
    [world.programmeId, people, world.roundId, people.map((person) => hashOfSecret(linkOf(person)))],
  );
});
afterAll(async () => {
  server?.kill('SIGKILL');
  await db?.destroy();
  await database?.drop();
});

const linkOf = (person: string): string => `link-of-${person}-`.padEnd(32, 'x');

/** Starts the server as people do, and waits until it says where it is. */
async function start(): Promise<void> {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url, HOST: '127.0.0.1', PORT: '0', WAYMARK_LIMITS: '1000', WAYMARK_SECRET_KEY: 'ab'.repeat(32) };
  const child = spawn(process.execPath, [MAIN], { cwd: path.dirname(MAIN), env, stdio: ['ignore', 'pipe', 'pipe'] });
  server = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (const deadline = Date.now() + 30_000; ; await sleep(5)) {
    const at = /^Waymark is at (\S+)$/m.exec(said)?.[1];
    if (at) return void (address = at);
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The server did not start:\n${said}`);
  }
}

async function killAndStart(): Promise<void> {
  const child = server!;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  address = '';
  child.kill('SIGKILL');
  await gone;
  await start();
}

interface Reply {
  status: number;
  to: string;
  body: string;
}

function ask(method: string, url: string, cookie: string, fields?: Record<string, string>): Promise<Reply> {
  const body = fields && new URLSearchParams(fields).toString();
  const headers = { cookie, ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body), 'sec-fetch-site': 'same-origin' }) };
  return new Promise((resolve, reject) => {
    const request = http.request(new URL(url, address), { method, headers, agent: false }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      reply.once('error', reject).once('end', () => resolve({ status: reply.statusCode!, to: reply.headers.location ?? '', body: text }));
    });
    request.once('error', reject);
    request.end(body);
  });
}

/** Does something until it is acknowledged: no answer, or one that is the server's fault, is no acknowledgement. */
async function insist(method: string, url: string, person: string, fields?: Record<string, string>): Promise<Reply> {
  for (const deadline = Date.now() + 60_000; ; await sleep(20)) {
    if (Date.now() > deadline) throw new Error(`${person}: ${method} ${url} was never acknowledged`);
    if (address === '') continue;
    const reply = await ask(method, url, `waymark-form=${linkOf(person)}`, fields).catch(() => void (brokenOff += 1));
    if (reply && reply.status < 500) return reply;
  }
}

/** How often a request was under way when the server was killed. */
let brokenOff = 0;

const receipts = new Map<string, string>();
const referenceOn = (html: string): string => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(html)![0];

/** From the link to the receipt. */
async function send(person: string): Promise<void> {
  expect((await insist('GET', `/answer/${linkOf(person)}`, person)).to).toBe('/answer');
  for (const [index, page] of PAGES.entries()) {
    const reply = await insist('POST', `/answer/page/${index + 1}`, person, page);
    expect([person, reply.status, reply.to]).toEqual([person, 303, `/answer/page/${index + 2}`]);
  }
  expect((await insist('POST', '/answer/draft', person, { '~shown': 'word', word: `word of ${person}` })).status).toBe(204);
  // Pressed twice by every third, at once.
  const sent = await Promise.all(Array.from({ length: Number(person.slice(1)) % 3 === 0 ? 2 : 1 }, () => insist('POST', '/answer/check', person, { '~confirmed': 'yes' })));
  for (const reply of sent) expect([person, reply.status, reply.to]).toEqual([person, 303, '/answer/sent']);
  const receipt = await insist('GET', '/answer/sent', person);
  expect([person, receipt.status]).toEqual([person, 200]);
  receipts.set(person, referenceOn(receipt.body));
}

/** Writes a draft on and on; the last that was acknowledged must be there, or one that was sent after it and not heard of. */
async function write(person: string, until: () => boolean): Promise<number> {
  let acknowledged = 0;
  for (let n = 1; !until(); n += 1) {
    expect((await insist('POST', '/answer/draft', person, { '~shown': 'word', word: `word ${n}` })).status).toBe(204);
    acknowledged = n;
    await sleep(15);
  }
  return acknowledged;
}

it('keeps every acknowledged answer, and every form once and whole', async () => {
  await start();
  let next = 0;
  let done = false;
  const senders = Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let n = next++; n < SENDERS; n = next++) await send(`K${n}`);
    }),
  ).finally(() => (done = true));
  const writers = Promise.all(Array.from({ length: WRITERS }, (_, n) => write(`K${SENDERS + n}`, () => done)));
  const killer = (async () => {
    for (const after of KILLS) {
      while (receipts.size < after && !done) await sleep(2);
      // In the middle of another piece of work each time, and the same in every run.
      await sleep((after * 7) % 40);
      if (!done) await killAndStart();
    }
  })();
  const [, written] = await Promise.all([senders, writers, killer]);

  expect(brokenOff).toBeGreaterThan(KILLS.length);
  expect(receipts.size).toBe(SENDERS);
  expect(new Set(receipts.values()).size).toBe(SENDERS);
  const forms = (await db.query(
    `SELECT x.code, r.status, r.draft, (SELECT jsonb_object_agg(i.code, a.state) FROM answer a JOIN item i ON i.id = a.item_id WHERE a.response_id = r.id) AS states,
            (SELECT count(*)::int FROM answer a WHERE a.response_id = r.id) AS answers, (SELECT a.text FROM answer a JOIN item i ON i.id = a.item_id AND i.code = 'word' WHERE a.response_id = r.id) AS word
       FROM response r JOIN enrolment e ON e.id = r.enrolment_id JOIN person x ON x.id = e.person_id WHERE r.round_id = $1`,
    [world.roundId],
  )) as { code: string; status: string; draft: { word?: { text: string } }; states: object | null; answers: number; word: string | null }[];
  const sent = forms.filter(({ status }) => status === 'submitted');
  expect(sent.map(({ code }) => code).sort()).toEqual([...receipts.keys()].sort());
  for (const { code, states, answers, word, draft } of sent) {
    expect([code, answers, states, word, draft]).toEqual([code, Object.keys(STATES).length, STATES, `word of ${code}`, {}]);
  }
  // Nobody else has any answers, nor has anybody been given a second form.
  expect(forms).toHaveLength(SENDERS + WRITERS);
  for (const [n, acknowledged] of written.entries()) {
    const form = forms.find(({ code }) => code === `K${SENDERS + n}`)!;
    expect([form.status, form.answers]).toEqual(['draft', 0]);
    expect(acknowledged).toBeGreaterThan(KILLS.length);
    expect(form.draft.word!.text).toBe(`word ${acknowledged}`);
  }
  // The receipt is the same whenever it is asked for.
  for (const [person, reference] of [...receipts].slice(0, 12)) expect(referenceOn((await insist('GET', '/answer/sent', person)).body)).toBe(reference);
}, 120_000);
