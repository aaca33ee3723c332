/** Servers that send at once, one of them killed with -9 in the middle: every message is noted once, and nobody is written to twice. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import type { MailSettings } from '../../server/outbox/outbox.module.ts';
import { openDataSource } from '../../server/db/data-source.ts';
import { startMailServer } from '../api/mail-server.ts';
import { NOTIFY_KEY, NOTIFY_TEMPLATE, startNotifyServer } from '../api/notify-server.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const built = path.resolve(here, '../../dist/server');
const PEOPLE = 200;
/** What one process has in hand at most: two batches of six. */
const IN_HAND = 12;
/** Longer than a batch takes here by far, as ten minutes are where mail servers are slow. */
const HELD_SECONDS = 5;

let database: TestDatabase;
let db: DataSource;
let children: ChildProcess[];

beforeEach(async () => {
  children = [];
  database = await createTestDatabase();
  db = await openDataSource(database.url);
  // A round that is open since this morning, and whose invitation is approved.
  await db.query(
    `WITH g AS (INSERT INTO programme (code, name, starts_on, ends_on) VALUES ('KILL', 'Kill', '2026-01-05', '2026-12-31') RETURNING id),
          x AS (INSERT INTO person (programme_id, code, email) SELECT g.id, 'P' || n, 'p' || n || '@example.org' FROM g, generate_series(1, ${PEOPLE}) n RETURNING id, programme_id),
          e AS (INSERT INTO enrolment (programme_id, person_id, role, enrolled_on) SELECT programme_id, id, 'participant', '2026-01-05' FROM x RETURNING id, programme_id),
          q AS (INSERT INTO questionnaire (programme_id, code) SELECT id, 'Q' FROM g RETURNING id, programme_id),
          v AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) SELECT programme_id, id, 1, 'Q' FROM q RETURNING id, programme_id),
          r AS (INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on, closes_on, frozen_at) SELECT programme_id, 'R', 'R', id, 'named', 'other', 'participant', '2026-03-10', '2026-03-31', now() FROM v RETURNING id, programme_id),
          w AS (INSERT INTO round_message (round_id, step, programme_id, due_on, subject, body, body_begun, status, touched) SELECT id, 'invitation', programme_id, '2026-03-10', 'Your answers', 'Here: {link}', 'Here: {link}', 'approved', true FROM r)
     INSERT INTO round_member (round_id, enrolment_id, programme_id) SELECT r.id, e.id, e.programme_id FROM r, e`,
  );
});
afterEach(async () => {
  killAll();
  await db.destroy();
  await database.drop();
});

/** Their connections end with them: a mail server that closes waits for those. */
function killAll(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL');
}

async function startServer(mail: MailSettings): Promise<ChildProcess> {
  const options = { databaseUrl: database.url, mail, heldSeconds: HELD_SECONDS, ahead: Date.parse('2026-03-10T10:00:00Z') - started };
  const child = spawn(process.execPath, [path.join(here, 'server-process.mjs'), built, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await new Promise((resolve, reject) => {
    child.stdout!.once('data', resolve);
    child.once('exit', () => reject(new Error('a server ended before it listened')));
  });
  return child;
}
const started = Date.now();

async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; !(await so()); await sleep(10)) if (Date.now() > deadline) throw new Error('it did not come to that');
}

const openMessages = async (): Promise<number> => ((await db.query(`SELECT count(*)::int AS n FROM message WHERE status IN ('waiting', 'sending')`)) as { n: number }[])[0]!.n;

/**
 * Two servers send; one is killed once `leaving` have left, and another starts.
 * @returns the addresses of what was in anybody's hand at that moment
 */
async function killOneInTheMiddle(mail: MailSettings, left: () => number): Promise<Set<string>> {
  const [one] = await Promise.all([startServer(mail), startServer(mail)]);
  await until(() => left() >= PEOPLE / 3);
  one.kill('SIGKILL');
  const inHand = (await db.query(`SELECT address FROM message WHERE status = 'sending'`)) as { address: string }[];
  await startServer(mail);
  await until(async () => (await openMessages()) === 0);
  expect(inHand.length).toBeGreaterThan(0);
  expect(inHand.length).toBeLessThanOrEqual(2 * IN_HAND);
  return new Set(inHand.map(({ address }) => address));
}

/** Of each person: one message, sent, put in the outbox once; tried twice only where a process had died over it. */
async function everyMessageIsNotedOnce(inHand: ReadonlySet<string>): Promise<Map<string, number>> {
  const rows = (await db.query(
    `SELECT s.address, s.status, s.attempts, s.times, s.reference IS NOT NULL AS known, count(*) OVER (PARTITION BY t.enrolment_id)::int AS of_person,
            (SELECT count(*)::int FROM mailed_link l WHERE l.enrolment_id = t.enrolment_id) AS links
       FROM message s JOIN round_member_message t ON t.message_id = s.id`,
  )) as { address: string; status: string; attempts: number; times: number; known: boolean; of_person: number; links: number }[];
  expect(rows).toHaveLength(PEOPLE);
  for (const { address, attempts, links, ...row } of rows) {
    expect([address, row]).toEqual([address, { status: 'sent', times: 1, known: true, of_person: 1 }]);
    // A process may die before it has made the link.
    expect([address, links >= 1 && links <= attempts]).toEqual([address, true]);
    if (attempts > 1) expect(inHand.has(address)).toBe(true);
  }
  expect(await db.query(`SELECT count(*)::int AS tries FROM message_try`)).toEqual([{ tries: 0 }]);
  const again = rows.filter(({ attempts }) => attempts > 1);
  expect(again.length).toBeLessThanOrEqual(IN_HAND);
  return new Map(rows.map(({ address, attempts }) => [address, attempts]));
}

it('through a slow mail server nobody has two messages, and a second copy, of what was in flight alone, has the same Message-ID', async () => {
  const mail = await startMailServer({ slowMs: 60 });
  try {
    const inHand = await killOneInTheMiddle({ smtpUrl: mail.url, from: 'waymark@example.org' }, () => mail.received.length);
    const attempts = await everyMessageIsNotedOnce(inHand);
    expect(new Set(mail.received.map(({ to }) => to)).size).toBe(PEOPLE);
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(PEOPLE);
    expect(new Set(mail.received.map(({ to, messageId }) => `${to} ${messageId}`)).size).toBe(PEOPLE);
    for (const [address, tries] of attempts) expect(mail.received.filter(({ to }) => to === address).length).toBeLessThanOrEqual(tries);
  } finally {
    killAll();
    await mail.close();
  }
}, 120_000);

it('through GOV.UK Notify, which is asked first, nothing is given twice at all', async () => {
  const notify = await startNotifyServer({ slowMs: 60 });
  try {
    const inHand = await killOneInTheMiddle({ notifyKey: NOTIFY_KEY, notifyTemplate: NOTIFY_TEMPLATE, notifyUrl: notify.url }, () => notify.notifications.length);
    await everyMessageIsNotedOnce(inHand);
    expect(notify.notifications).toHaveLength(PEOPLE);
    expect(new Set(notify.notifications.map(({ to }) => to)).size).toBe(PEOPLE);
    expect(new Set(notify.notifications.map(({ reference }) => reference)).size).toBe(PEOPLE);
  } finally {
    killAll();
    await notify.close();
  }
}, 120_000);
