/** The outbox by itself: what is taken up, noted, given back and put in again, whatever a message says. */
import type { DataSource } from 'typeorm';
import type { DueMessage, MessageWriter, Written } from '../../server/outbox/message-writer.ts';
import { OutboxService } from '../../server/outbox/outbox.service.ts';
import { Rejected, type Mail, type Transport } from '../../server/outbox/transport.ts';
import { openDataSource } from '../../server/db/data-source.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

let database: TestDatabase;
let db: DataSource;
let outbox: OutboxService;
let left: Mail[];
/** What the transport does with a mail. */
let send: (mail: Mail) => Promise<string | null>;
/** What the writer says of a message. */
let says: (message: DueMessage) => Written;
let bounces: [string, string][];

const NOW = new Date('2026-03-10T10:00:00Z');
const transport: Transport = { name: 'smtp', send: (mail) => (left.push(mail), send(mail)), close: async () => {} };
const writer: MessageWriter = {
  kind: 'letter',
  write: async (messages) => new Map(messages.map((message) => [message.id, says(message)])),
  bounced: async (_, { address }, because) => void bounces.push([address, because]),
};
const post = async (count: number, kind = 'letter'): Promise<void> =>
  void (await db.query(`INSERT INTO message (key, kind, address, due_at) SELECT 'k' || n, $2, 'a' || n || '@example.org', timestamptz '2026-03-10T09:00:00Z' + n * interval '1 second' FROM generate_series(1, $1::int) n`, [count, kind]));
const rows = (): Promise<Record<string, unknown>[]> => db.query(`SELECT key, status, attempts, times, because, address FROM message ORDER BY due_at, key`);
const newOutbox = (): OutboxService => {
  const made = new OutboxService(db, transport, 'waymark.example');
  made.now = () => NOW;
  made.register(writer);
  return made;
};

beforeAll(async () => {
  database = await createTestDatabase();
  db = await openDataSource(database.url);
});
beforeEach(async () => {
  await db.query(`DELETE FROM message`);
  left = [];
  bounces = [];
  send = async ({ messageId }) => messageId;
  says = ({ address }) => ({ send: true, to: address, subject: 'S', text: 'with the link', shown: 'without' });
  outbox = newOutbox();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

it('sends what is due, each once, in the order in which it was due, and keeps what may be shown', async () => {
  await post(30);
  await db.query(`UPDATE message SET due_at = '2026-03-10T10:00:01Z' WHERE key = 'k30'`);
  expect(await outbox.sendDue()).toBe(29);
  expect(left.map(({ to }) => to).slice(0, 6).sort()).toEqual(['a1@example.org', 'a2@example.org', 'a3@example.org', 'a4@example.org', 'a5@example.org', 'a6@example.org']);
  expect(new Set(left.map(({ messageId }) => messageId)).size).toBe(29);
  expect(await db.query(`SELECT DISTINCT status, attempts, body FROM message WHERE key <> 'k30'`)).toEqual([{ status: 'sent', attempts: 1, body: 'without' }]);
  expect(await outbox.sendDue()).toBe(0);
});

it('gives back what it has not begun when the server stops, as if it had not been taken up', async () => {
  await post(40);
  let begun = 0;
  send = async ({ messageId }) => {
    begun += 1;
    if (begun === 1) outbox.onModuleDestroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return messageId;
  };
  await outbox.sendDue();
  // What was in hand is finished and noted; the rest waits for another server.
  expect(left.length).toBeLessThanOrEqual(12);
  expect(await db.query(`SELECT status, attempts, count(*)::int AS n FROM message GROUP BY 1, 2 ORDER BY 1`)).toEqual([
    { status: 'sent', attempts: 1, n: left.length },
    { status: 'waiting', attempts: 0, n: 40 - left.length },
  ]);
  const rest = 40 - left.length;
  expect(await newOutbox().sendDue()).toBe(rest);
  expect(left).toHaveLength(40);
});

it('lets a process that was thought dead undo nothing that another did since', async () => {
  await post(1);
  let release = (): void => {};
  send = ({ messageId }) => new Promise((resolve) => (release = () => resolve(messageId)));
  const slow = outbox.sendDue();
  while (left.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  // Ten minutes later another takes it up, and it comes back.
  const other = newOutbox();
  send = () => Promise.reject(new Rejected('550 no such mailbox', true));
  expect(await other.sendDue(new Date(NOW.getTime() + 601_000))).toBe(1);
  // Somebody has it sent again meanwhile; then the first one wakes up.
  const [{ id }] = (await db.query(`SELECT id FROM message`)) as [{ id: string }];
  await outbox.again(db.manager, [id], 'Jo', new Date(NOW.getTime() + 86_400_000));
  release();
  await slow;
  expect(await rows()).toMatchObject([{ status: 'waiting', attempts: 0, times: 2 }]);
  expect(bounces).toEqual([['a1@example.org', '550 no such mailbox']]);
});

it('puts a message in again with what became of it kept, under the same Message-ID and another reference', async () => {
  await post(1);
  send = () => Promise.reject(new Rejected('554 refused', false));
  await outbox.sendDue();
  const [{ id }] = (await db.query(`SELECT id FROM message`)) as [{ id: string }];
  for (let time = 0; time < 2; time += 1) expect(await outbox.again(db.manager, [id], 'Jo', NOW)).toEqual([id]);
  send = async ({ messageId }) => messageId;
  says = () => ({ send: true, to: 'b@example.org', subject: 'S', text: 'T', shown: 'T' });
  await outbox.sendDue();
  expect(await rows()).toMatchObject([{ status: 'sent', attempts: 1, times: 2, address: 'b@example.org' }]);
  // Asked for twice, it went in once: there was nothing new to keep.
  expect(await db.query(`SELECT number, status, because, address, again_by FROM message_try`)).toEqual([{ number: 1, status: 'failed', because: '554 refused', address: 'a1@example.org', again_by: 'Jo' }]);
  expect(left[0]!.messageId).toBe(left[1]!.messageId);
  expect(left[0]!.reference).not.toBe(left[1]!.reference);
});

it('leaves what is being sent at this moment alone', async () => {
  await post(1);
  await db.query(`UPDATE message SET status = 'sending', attempts = 1, held_until = '2026-03-10T10:05:00Z'`);
  const [{ id }] = (await db.query(`SELECT id FROM message`)) as [{ id: string }];
  expect(await outbox.again(db.manager, [id], 'Jo', NOW)).toEqual([]);
  expect(await rows()).toMatchObject([{ status: 'sending', attempts: 1, times: 1 }]);
});

it('tells of a bounce with the address that was written to, not the one that was planned', async () => {
  await post(1);
  says = () => ({ send: true, to: 'corrected@example.org', subject: 'S', text: 'T', shown: 'T' });
  send = () => Promise.reject(new Rejected('550 no such mailbox', true));
  await outbox.sendDue();
  expect(bounces).toEqual([['corrected@example.org', '550 no such mailbox']]);
  expect(await rows()).toMatchObject([{ status: 'bounced', address: 'corrected@example.org' }]);
});

it('says of what nobody writes that nobody does, and goes on with the rest', async () => {
  await post(1, 'unheard of');
  await db.query(`INSERT INTO message (key, kind, address, due_at) VALUES ('k2', 'letter', 'a2@example.org', '2026-03-10T09:00:00Z')`);
  await outbox.sendDue();
  expect(await rows()).toMatchObject([{ key: 'k2', status: 'sent' }, { key: 'k1', status: 'failed', because: 'nobody writes messages of kind unheard of' }]);
});

it('puts off what its writer fails over, and counts it as a try', async () => {
  await post(2);
  says = () => {
    throw new Error('the database does not answer');
  };
  await outbox.sendDue();
  expect(await rows()).toMatchObject([{ status: 'waiting', attempts: 1, because: 'the database does not answer' }, { status: 'waiting', attempts: 1 }]);
  expect(left).toEqual([]);
});
