/** Messages through GOV.UK Notify, as far as its documentation tells: what it says of them later, and that nothing goes twice. */
import { OutboxService } from '../../server/outbox/outbox.service.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { MailedRound } from './mailed-round.ts';
import { NOTIFY_KEY, NOTIFY_TEMPLATE, startNotifyServer, type Notification, type NotifyServer } from './notify-server.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let notify: NotifyServer;
let test: TestApp;
let world: ProgrammeWorld;
let round: MailedRound;
let number = 0;

const receipts = (): Promise<number> => test.app.get(OutboxService).readReceipts();
const noteOf = (person: string): Notification => notify.notifications.findLast(({ to }) => to.startsWith(`${person}@`))!;

beforeAll(async () => {
  notify = await startNotifyServer();
  test = await startTestApp({ publicUrl: 'https://waymark.example', mail: { notifyKey: NOTIFY_KEY, notifyTemplate: NOTIFY_TEMPLATE, notifyUrl: notify.url } });
});
beforeEach(async () => {
  number += 1;
  await test.db.query(`DELETE FROM round_message`);
  await test.db.query(`DELETE FROM message`);
  notify.notifications.length = 0;
  notify.asked.length = 0;
  notify.refuses.length = 0;
  world = await createProgrammeWorld(test.db, { code: `N${number}` });
  round = new MailedRound(test, world, await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] }));
  await round.open('2026-03-09', '2026-03-27');
  await round.approve('invitation');
  round.clock('2026-03-09T10:00:00Z');
});
afterAll(async () => {
  await test.close();
  await notify.close();
});

it('leaves once each, with its subject and its words, and says how messages leave', async () => {
  await Promise.all([round.tick(), round.tick()]);
  expect(notify.notifications.map(({ to }) => to).sort()).toEqual(['p1@example.org', 'p2@example.org', 'p3@example.org', 'p4@example.org', 'p5@example.org', 'p6@example.org']);
  expect(noteOf('p2')).toMatchObject({ subject: `The ${world.code} programme: your answers, please`, body: expect.stringMatching(/Dear Person 2[\s\S]*https:\/\/waymark\.example\/answer\//) as string });
  expect((await test.send('GET', round.at(), round.manager)).json()).toMatchObject({ transport: 'notify' });
});

it('is asked for by its reference before it is tried again, so that what Notify has is not given twice', async () => {
  // Notify had it, and the process was killed before that was noted.
  await round.tick();
  await test.db.query(`UPDATE message SET status = 'sending', held_until = '2026-03-09T10:05:00Z', reference = NULL WHERE address = 'p1@example.org'`);
  round.clock('2026-03-09T10:06:00Z');
  await round.tick();
  expect(notify.notifications).toHaveLength(6);
  expect(await round.to('P1')).toMatchObject([{ status: 'sent' }]);
});

it('says what became of each: delivered, no such address, mailbox full, a fault of Notify', async () => {
  await round.tick();
  noteOf('p1').status = 'delivered';
  noteOf('p2').status = 'permanent-failure';
  noteOf('p3').status = 'temporary-failure';
  noteOf('p4').status = 'technical-failure';
  noteOf('p5').status = 'sending';
  round.clock('2026-03-09T10:02:00Z');
  expect(await receipts()).toBe(4);
  const become = Object.fromEntries((await round.sent()).map(({ address, status, because, canGoAgain }) => [address.slice(0, 2), [status, because, canGoAgain]]));
  expect(become).toEqual({
    p1: ['delivered', '', false],
    p2: ['bounced', 'GOV.UK Notify: the address does not exist (permanent-failure)', false],
    p3: ['failed', 'GOV.UK Notify could not deliver it within three days: the mailbox may be full or its server away (temporary-failure)', true],
    p4: ['failed', 'GOV.UK Notify could not send it because of a fault between it and the mail provider (technical-failure)', true],
    p5: ['sent', '', false],
    p6: ['sent', '', false],
  });
  // Nothing more goes to the address that does not exist; what failed can be sent again, and goes under another reference.
  expect(await test.db.query(`SELECT code FROM person WHERE programme_id = $1 AND mail_stopped = 'bounced'`, [world.programmeId])).toEqual([{ code: 'P2' }]);
  const before = noteOf('p3').reference;
  expect((await round.again((await round.to('P3'))[0]!.id)).json()).toMatchObject({ outcome: 'again', leavesAt: '2026-03-09T10:02:00.000Z' });
  await round.tick();
  await round.tick();
  expect(notify.notifications).toHaveLength(7);
  expect(noteOf('p3').reference).not.toBe(before);
  noteOf('p3').status = 'delivered';
  round.clock('2026-03-09T10:10:00Z');
  await receipts();
  expect((await round.to('P3'))[0]).toMatchObject({ status: 'delivered', earlier: [{ status: 'failed' }] });
});

it('is asked about soon, then less and less often, and after four days no more', async () => {
  await round.tick();
  notify.asked.length = 0;
  const asked = async (at: string): Promise<number> => {
    round.clock(at);
    await receipts();
    return notify.asked.splice(0).length;
  };
  expect(await asked('2026-03-09T10:00:30Z')).toBe(0);
  expect(await asked('2026-03-09T10:01:00Z')).toBe(6);
  expect(await asked('2026-03-09T10:02:00Z')).toBe(0);
  expect(await asked('2026-03-09T10:06:00Z')).toBe(6);
  expect(await asked('2026-03-10T10:00:00Z')).toBe(6);
  expect(await asked('2026-03-10T12:59:00Z')).toBe(0);
  expect(await asked('2026-03-10T13:00:00Z')).toBe(6);
  // Three days after it left Notify gives up, and says so.
  noteOf('p1').status = 'temporary-failure';
  expect(await asked('2026-03-12T20:00:00Z')).toBe(6);
  expect(await asked('2026-03-13T10:00:01Z')).toBe(5);
  expect(await asked('2026-03-13T20:00:00Z')).toBe(0);
  expect((await round.stepOf('invitation')).messages).toEqual([{ status: 'failed', messages: 1 }, { status: 'sent', messages: 5 }]);
});

it('of 250 open messages settles every one, also when the oldest stay open and Notify stops answering half-way', async () => {
  await round.tick();
  await test.db.query(
    `WITH p AS (INSERT INTO person (programme_id, code, email) SELECT $1, 'X' || n, 'x' || n || '@example.org' FROM generate_series(1, 250) n RETURNING id),
          e AS (INSERT INTO enrolment (programme_id, person_id, role, enrolled_on) SELECT $1, id, 'participant', '2026-01-01' FROM p RETURNING id)
     INSERT INTO round_member (round_id, enrolment_id, programme_id) SELECT r.id, e.id, $1 FROM e, round r WHERE r.programme_id = $1`,
    [world.programmeId],
  );
  await test.db.query(`UPDATE round_message SET status = 'approved' WHERE programme_id = $1 AND step = 'invitation'`, [world.programmeId]);
  round.clock('2026-03-09T10:01:00Z');
  await round.tick();
  expect(notify.notifications).toHaveLength(256);
  for (const one of notify.notifications) if (one.to.startsWith('x')) one.status = 'delivered';
  round.clock('2026-03-09T10:20:00Z');
  notify.refuses.push(...Array.from({ length: 5 }, () => ({ status: 429, error: 'RateLimitError', message: 'Exceeded rate limit' })));
  // The first five answers are refusals: that run says so, and the next goes on with the others.
  await expect(receipts()).rejects.toThrow('Exceeded rate limit');
  round.clock('2026-03-09T10:21:00Z');
  await receipts();
  round.clock('2026-03-09T10:40:00Z');
  await receipts();
  expect((await round.stepOf('invitation')).messages).toEqual([{ status: 'delivered', messages: 250 }, { status: 'sent', messages: 6 }]);
});

it('is put off while Notify takes no more, and comes back where it takes no such address', async () => {
  await test.db.query(`UPDATE person SET email = 'p2 at home' WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId]);
  notify.refuses.push({ status: 429, error: 'TooManyRequestsError', message: 'Exceeded send limits (50) for today' });
  await round.tick();
  expect(await round.stepOf('invitation')).toMatchObject({ messages: [{ status: 'bounced', messages: 1 }, { status: 'sent', messages: 4 }, { status: 'waiting', messages: 1 }] });
  expect((await round.sent('?status=waiting'))[0]).toMatchObject({ because: 'Notify: Exceeded send limits (50) for today' });
  expect((await round.to('P2'))[0]).toMatchObject({ status: 'bounced', because: 'Notify: email_address Not a valid email address' });
  round.clock('2026-03-09T10:05:00Z');
  await round.tick();
  expect(notify.notifications).toHaveLength(5);
});
