/** Messages that did not reach somebody, and people who asked not to be written to. */
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { MailStopService } from '../../server/directory/mail-stop.service.ts';
import { RoundMessagesService } from '../../server/collection/messages/round-messages.service.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { MailedRound } from './mailed-round.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let mail: MailServer;
let test: TestApp;
let world: ProgrammeWorld;
let round: MailedRound;
let number = 0;

const receivers = (): string[] => mail.received.map(({ to }) => to).sort();
/** The invitation goes out on Monday 9 March at ten, in winter time; what was received is forgotten. */
const invite = async (): Promise<void> => {
  await round.approve('invitation');
  round.clock('2026-03-09T10:00:00Z');
  await round.tick();
  mail.received.length = 0;
};
const personOf = async (code: string): Promise<Record<string, unknown>> =>
  ((await test.db.query(`SELECT email, mail_stopped AS "mailStopped" FROM person WHERE programme_id = $1 AND code = $2`, [world.programmeId, code])) as Record<string, unknown>[])[0]!;
const set = (code: string, column: string, value: unknown): Promise<unknown> => test.db.query(`UPDATE person SET ${column} = $3 WHERE programme_id = $1 AND code = $2`, [world.programmeId, code, value]);
const events = async (): Promise<string[]> =>
  ((await test.db.query(`SELECT event || ' ' || subject AS line FROM audit_entry WHERE programme_id = $1 AND event ~ '^(message.put|person.)' ORDER BY id`, [world.programmeId])) as { line: string }[]).map(({ line }) => line);
const messages = async (): Promise<number> => ((await test.db.query(`SELECT count(*)::int AS n FROM message WHERE programme_id = $1`, [world.programmeId])) as { n: number }[])[0]!.n;

beforeAll(async () => {
  mail = await startMailServer();
  test = await startTestApp({ publicUrl: 'https://waymark.example', mail: { smtpUrl: mail.url, from: 'Waymark <waymark@example.org>' } });
});
beforeEach(async () => {
  number += 1;
  world = await createProgrammeWorld(test.db, { code: `A${number}` });
  const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'], name: 'Jo Invented' });
  // Nothing of the tests before is left to be sent.
  await test.db.query(`DELETE FROM round_message`);
  await test.db.query(`DELETE FROM message`);
  mail.received.length = 0;
  mail.refuses.clear();
  round = new MailedRound(test, world, manager);
  await round.open('2026-03-09', '2026-03-27');
});
afterAll(async () => {
  await test.close();
  await mail.close();
});

describe('an address that is corrected', () => {
  it('has the message that came back leave again, at once and to nobody else, as one more try of the same message', async () => {
    mail.refuses.set('p1@example.org', 550);
    await invite();
    expect(receivers()).toEqual([]);
    const [before] = await round.to('P1');
    expect(before).toMatchObject({ status: 'bounced', address: 'p1@example.org', canGoAgain: false });
    const reply = await round.correct('P1', 'p1@new.example.org', 'p1@example.org');
    expect(reply.json()).toEqual({ outcome: 'again', step: 'invitation', leavesAt: '2026-03-09T10:00:00.000Z', because: '' });
    await round.tick();
    await round.tick();
    expect(receivers()).toEqual(['p1@new.example.org']);
    const [after] = await round.to('P1');
    expect(after).toMatchObject({ id: before!.id, status: 'sent', address: 'p1@new.example.org' });
    expect(after!.earlier).toEqual([expect.objectContaining({ address: 'p1@example.org', status: 'bounced', againBy: 'Jo Invented' })]);
    expect(await messages()).toBe(6);
    expect(await events()).toEqual(['person.address-corrected person P1', `message.put-again round end, person P1`]);
  });

  it('has the latest message that was started leave, and that one alone', async () => {
    mail.refuses.set('p1@example.org', 550);
    await invite();
    await round.approve('reminder_1');
    round.clock('2026-03-12T10:00:00Z');
    await round.tick();
    // No message was made for P1: nothing is planned for an address that came back.
    expect(await round.to('P1')).toMatchObject([{ step: 'invitation' }]);
    mail.received.length = 0;
    expect((await round.correct('P1', 'p1@new.example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'again', step: 'reminder_1' });
    await round.tick();
    expect(mail.received.map(({ to, subject }) => [to, subject])).toEqual([['p1@new.example.org', `The ${world.code} programme: a reminder`]]);
    const [reminder, invitation] = await round.to('P1');
    expect([reminder, invitation]).toMatchObject([{ step: 'reminder_1', status: 'sent', earlier: [] }, { step: 'invitation', status: 'bounced', canGoAgain: false }]);
    // Its key is the one it would have had: started again, it is not made twice.
    await test.db.query(`UPDATE round_message SET status = 'approved' WHERE programme_id = $1 AND step = 'reminder_1'`, [world.programmeId]);
    expect(await test.app.get(RoundMessagesService).startDue()).toBe(0);
  });

  it('where there was none has the message leave that could not be made', async () => {
    await set('P2', 'email', null);
    await invite();
    expect(await messages()).toBe(5);
    expect((await round.correct('P2', 'p2@example.org', null)).json()).toMatchObject({ outcome: 'again', step: 'invitation' });
    await round.tick();
    expect(receivers()).toEqual(['p2@example.org']);
    expect(await messages()).toBe(6);
    // The next reminder goes to everybody once.
    mail.received.length = 0;
    await round.approve('reminder_1');
    round.clock('2026-03-12T10:00:00Z');
    await round.tick();
    expect(receivers()).toHaveLength(6);
  });

  it('waits for the next working day where one was sent to the other address today: one a person a day', async () => {
    await round.approve('invitation');
    round.clock('2026-03-13T10:00:00Z');
    await round.tick();
    mail.received.length = 0;
    // Accepted by the mail server, so nothing says that it did not arrive.
    expect((await round.correct('P1', 'p1@new.example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'again', leavesAt: '2026-03-16T09:30:00.000Z' });
    await round.tick();
    expect(receivers()).toEqual([]);
    for (const at of ['2026-03-14T12:00:00Z', '2026-03-16T09:29:00Z']) {
      round.clock(at);
      await round.tick();
    }
    expect(receivers()).toEqual([]);
    round.clock('2026-03-16T09:30:00Z');
    await round.tick();
    expect(receivers()).toEqual(['p1@new.example.org']);
    expect(await round.to('P1')).toMatchObject([{ status: 'sent', earlier: [{ status: 'sent', address: 'p1@example.org' }] }]);
  });

  it('in the evening or on a Saturday has it leave on the next working day at half past nine', async () => {
    mail.refuses.set('p1@example.org', 550);
    await invite();
    round.clock('2026-03-28T12:00:00Z');
    await test.db.query(`UPDATE round SET closes_on = '2026-04-17' WHERE programme_id = $1`, [world.programmeId]);
    // Clocks go forward on Sunday 29 March.
    expect((await round.correct('P1', 'p1@new.example.org', 'p1@example.org')).json()).toMatchObject({ leavesAt: '2026-03-30T08:30:00.000Z' });
    await round.tick();
    expect(receivers()).toEqual([]);
    round.clock('2026-03-30T08:30:00Z');
    await round.tick();
    expect(receivers()).toEqual(['p1@new.example.org']);
  });

  it('sends nothing before anything was started, after the round, or to somebody who has answered', async () => {
    round.clock('2026-03-09T08:00:00Z');
    await round.tick();
    expect((await round.correct('P1', 'a@example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'nothing', because: 'No message of this round has been started yet.' });
    await invite();
    await test.db.query(
      `INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at) SELECT programme_id, round_id, enrolment_id, 'submitted', now() FROM round_member WHERE enrolment_id = $1`,
      [world.enrolments.P2],
    );
    expect((await round.correct('P2', 'b@example.org', 'p2@example.org')).json()).toMatchObject({ outcome: 'nothing', because: 'The form has been returned.' });
    round.clock('2026-03-28T10:00:00Z');
    expect((await round.correct('P3', 'c@example.org', 'p3@example.org')).json()).toMatchObject({ outcome: 'nothing', because: 'The questionnaire is not open.' });
    await round.tick();
    expect(receivers()).toEqual([]);
    expect(await personOf('P3')).toEqual({ email: 'c@example.org', mailStopped: null });
  });

  it('is refused where it is no address, somebody else’s, of somebody who died, or of another programme', async () => {
    round.clock('2026-03-09T08:00:00Z');
    await round.tick();
    expect((await round.correct('P1', 'nobody at all', 'p1@example.org')).json()).toMatchObject({ status: 400, faults: [{ field: 'email', message: 'Enter an e-mail address such as name@council.gov.uk' }] });
    expect((await round.correct('P1', 'P2@Example.org', 'p1@example.org')).json()).toMatchObject({ status: 400, faults: [{ field: 'email', message: 'Person 2 has this e-mail address. Use another one.' }] });
    await set('P3', 'died_on', '2026-03-01');
    expect((await round.correct('P3', 'p3@new.example.org', 'p3@example.org')).json()).toMatchObject({ code: 'rule_broken' });
    const elsewhere = await createProgrammeWorld(test.db, { code: `B${number}` });
    const stranger = await signInAs(test.app, { programme: elsewhere.code, roles: ['programme_manager'] });
    expect((await round.correct('P1', 'p1@new.example.org', 'p1@example.org', stranger)).statusCode).toBe(404);
    expect(await personOf('P1')).toEqual({ email: 'p1@example.org', mailStopped: null });
  });

  it('is not written over what somebody else has corrected meanwhile, and the same once more changes nothing', async () => {
    mail.refuses.set('p1@example.org', 550);
    await invite();
    const replies = await Promise.all(['a', 'b', 'a', 'b'].map((name) => round.correct('P1', `${name}@example.org`, 'p1@example.org')));
    const { email } = await personOf('P1');
    const [won, lost] = email === 'a@example.org' ? ['a', 'b'] : ['b', 'a'];
    const outcomes = (name: string): unknown[] => ['a', 'b', 'a', 'b'].flatMap((one, index) => (one === name ? [replies[index]!.json<Record<string, unknown>>()] : []));
    expect(outcomes(won).map((one) => (one as { outcome: string }).outcome).sort()).toEqual(['again', 'nothing']);
    for (const one of outcomes(lost)) expect(one).toMatchObject({ code: 'conflict', current: { email, mailStopped: null } });
    await round.tick();
    expect(receivers()).toEqual([email]);
    expect(await messages()).toBe(6);
  });

  it('is right after all when it is given once more: the mark that it came back goes', async () => {
    mail.refuses.set('p1@example.org', [550]);
    await invite();
    expect(await personOf('P1')).toEqual({ email: 'p1@example.org', mailStopped: 'bounced' });
    expect((await round.correct('P1', 'p1@example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'again' });
    await round.tick();
    expect(receivers()).toEqual(['p1@example.org']);
  });

  it('is shown with how each person can be reached', async () => {
    mail.refuses.set('p1@example.org', '550 5.1.1 No such mailbox');
    await invite();
    await set('P2', 'email', null);
    await set('P3', 'mail_stopped', 'opted_out');
    await set('P4', 'died_on', '2026-03-01');
    const { members } = (await test.send('GET', `/api/programmes/${world.code}/rounds/end/members`, round.manager)).json<{ members: Record<string, unknown>[] }>();
    expect(members.map(({ code, email, mailStopped, cameBack, died }) => [code, email, mailStopped, cameBack, died])).toEqual([
      ['P1', 'p1@example.org', 'bounced', '550 5.1.1 No such mailbox', false], ['P2', null, null, '', false], ['P3', 'p3@example.org', 'opted_out', '', false],
      ['P4', 'p4@example.org', null, '', true], ['P5', 'p5@example.org', null, '', false], ['P6', 'p6@example.org', null, '', false],
    ]);
  });

  it('that came back is in no line of the journal, whatever the mail server repeats', async () => {
    mail.refuses.set('p1@example.org', '550 5.1.1 <p1@example.org>: Recipient address rejected, p1@example.org unknown');
    await invite();
    const [entry] = (await test.db.query(`SELECT detail FROM audit_entry WHERE programme_id = $1 AND event = 'message.bounced'`, [world.programmeId])) as { detail: { because: string } }[];
    expect(entry!.detail.because).toBe('550 5.1.1 <[address]>: Recipient address rejected, [address] unknown');
  });

  it('in mid-send is the one that the next try goes to, and can be sent to by hand where it was not', async () => {
    await round.approve('invitation');
    round.clock('2026-03-09T10:00:00Z');
    await test.app.get(RoundMessagesService).startDue();
    await test.db.query(`UPDATE message SET status = 'sending', attempts = 1, held_until = '2026-03-09T10:05:00Z' WHERE programme_id = $1 AND address = 'p1@example.org'`, [world.programmeId]);
    expect((await round.correct('P1', 'p1@new.example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'under_way' });
    await round.tick();
    expect(receivers()).not.toContain('p1@new.example.org');
    // It had left for the old address, and that was noted only then.
    await test.db.query(`UPDATE message SET status = 'sent', sent_at = '2026-03-09T10:00:01Z', held_until = NULL WHERE programme_id = $1 AND address = 'p1@example.org'`, [world.programmeId]);
    const [one] = await round.to('P1');
    expect(one).toMatchObject({ address: 'p1@example.org', status: 'sent', canGoAgain: true });
    expect((await round.again(one!.id)).json()).toMatchObject({ outcome: 'again', leavesAt: '2026-03-10T09:30:00.000Z' });
  });
});

describe('a message that failed', () => {
  it('is tried six times, and once more when somebody says so, with as many tries again', async () => {
    mail.refuses.set('p1@example.org', Array(7).fill(451));
    await invite();
    for (const at of ['10:02', '10:10', '10:30', '11:40', '16:30']) {
      round.clock(`2026-03-09T${at}:00Z`);
      await round.tick();
    }
    const [failed] = await round.to('P1');
    expect(failed).toMatchObject({ status: 'failed', canGoAgain: true });
    const both = await Promise.all([round.again(failed!.id), round.again(failed!.id)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
    await round.tick();
    expect(await round.to('P1')).toMatchObject([{ status: 'waiting', because: expect.stringContaining('451') as string, canGoAgain: false, earlier: [{ status: 'failed' }] }]);
    round.clock('2026-03-10T10:00:00Z');
    await round.tick();
    expect(receivers()).toEqual(['p1@example.org']);
    expect(await round.to('P1')).toMatchObject([{ status: 'sent', canGoAgain: false }]);
  });

  it('is sent by hand only where it failed, is the latest, and the person is still to be written to', async () => {
    mail.refuses.set('p1@example.org', '554 5.7.1 Refused by policy').set('p2@example.org', '550 5.7.1 Refused by policy');
    await invite();
    // A policy says nothing of the address.
    expect(await personOf('P2')).toMatchObject({ mailStopped: null });
    const [one, two, three] = [(await round.to('P1'))[0]!, (await round.to('P2'))[0]!, (await round.to('P3'))[0]!];
    expect([one, two, three]).toMatchObject([{ status: 'failed', canGoAgain: true }, { status: 'failed', canGoAgain: true }, { status: 'sent', canGoAgain: false }]);
    expect((await round.again(three.id)).json()).toMatchObject({ code: 'rule_broken' });
    await set('P2', 'died_on', '2026-03-09');
    expect((await round.again(two.id)).json()).toMatchObject({ code: 'rule_broken', detail: 'The person has died.' });
    await round.approve('reminder_1');
    round.clock('2026-03-12T10:00:00Z');
    await round.tick();
    expect((await round.again(one.id)).json()).toMatchObject({ code: 'rule_broken', detail: expect.stringContaining('later message') as string });
    expect((await round.again('00000000-0000-4000-8000-000000000000')).statusCode).toBe(404);
  });

  it('because the mail server does not know our password fails for nobody', async () => {
    const strict = await startMailServer({ knows: false });
    const locked = await startTestApp({ publicUrl: 'https://waymark.example', mail: { smtpUrl: strict.url.replace('//', '//waymark:wrong@'), from: 'waymark@example.org' } });
    try {
      const there = await createProgrammeWorld(locked.db, { code: 'LOCKED' });
      const closed = new MailedRound(locked, there, await signInAs(locked.app, { programme: 'LOCKED', roles: ['programme_manager'] }));
      await closed.open('2026-03-09', '2026-03-27');
      await closed.approve('invitation');
      closed.clock('2026-03-09T10:00:00Z');
      await closed.tick();
      expect((await closed.stepOf('invitation')).messages).toEqual([{ status: 'waiting', messages: 6 }]);
      expect(await closed.sent()).toMatchObject([{ because: expect.stringContaining('535 5.7.8') as string }, {}, {}, {}, {}, {}]);
    } finally {
      await locked.close();
      await strict.close();
    }
  });

  it('was stopped half-way leaves for the rest when it is approved once more', async () => {
    mail.refuses.set('p1@example.org', [451]);
    await invite();
    expect((await test.send('DELETE', round.at('/invitation'), round.manager)).statusCode).toBe(204);
    round.clock('2026-03-09T10:10:00Z');
    await round.tick();
    expect((await round.stepOf('invitation')).messages).toEqual([{ status: 'not_needed', messages: 1 }, { status: 'sent', messages: 5 }]);
    await round.change('invitation', { subject: 'Better words' });
    await round.approve('invitation');
    await round.tick();
    expect(mail.received.map(({ to, subject }) => [to, subject])).toEqual([['p1@example.org', 'Better words']]);
    expect(await messages()).toBe(6);
  });
});

describe('a message', () => {
  it('that was put off leaves in no night and on no bank holiday, also one that nobody knew of when it was planned', async () => {
    // All tries but the last fall into the evening.
    mail.refuses.set('p1@example.org', [451, 451, 451, 451]);
    await round.approve('invitation');
    round.clock('2026-03-09T22:00:00Z');
    await round.tick();
    await test.db.query(`INSERT INTO bank_holiday (day, name) VALUES ('2026-03-10', 'A day of mourning')`);
    try {
      for (const at of ['2026-03-09T22:02:00Z', '2026-03-09T22:10:00Z', '2026-03-09T22:40:00Z', '2026-03-10T00:10:00Z', '2026-03-10T12:00:00Z', '2026-03-11T09:29:00Z']) {
        round.clock(at);
        await round.tick();
      }
      expect(receivers()).not.toContain('p1@example.org');
      round.clock('2026-03-11T09:30:00Z');
      await round.tick();
      expect(receivers()).toContain('p1@example.org');
    } finally {
      await test.db.query(`DELETE FROM bank_holiday WHERE day = '2026-03-10'`);
    }
  });

  it('that nobody has touched moves when a bank holiday is added, and is approved only as it was read', async () => {
    const administrator = await signInAs(test.app, { programme: world.code, roles: [], administrator: true, name: 'Root' });
    const { revision } = await round.stepOf('reminder_1');
    await round.change('reminder_2', { signedBy: 'Jo' });
    expect((await test.send('PUT', '/api/bank-holidays/2026-03-12', administrator, { name: 'A coronation' })).statusCode).toBe(204);
    try {
      const { holidays } = (await test.send('GET', '/api/bank-holidays', round.manager)).json<{ holidays: { day: string; name: string; changedBy: string }[] }>();
      expect(holidays.filter(({ day }) => day.startsWith('2026-0'))).toMatchObject([
        { day: '2026-01-01', changedBy: '' }, { day: '2026-03-12', name: 'A coronation', changedBy: 'Root' }, { day: '2026-04-03', changedBy: '' }, { day: '2026-04-06', changedBy: '' },
        { day: '2026-05-04', changedBy: '' }, { day: '2026-05-25', changedBy: '' }, { day: '2026-08-31', changedBy: '' },
      ]);
      // Whoever approves has the day of the page that they opened before.
      expect((await test.send('POST', round.at('/reminder_1/approval'), round.manager, { revision })).json()).toMatchObject({ code: 'conflict' });
      expect(Object.fromEntries((await round.plan()).map(({ step, dueOn }) => [step, dueOn]))).toMatchObject({ reminder_1: '2026-03-13', reminder_2: '2026-03-19' });
      expect((await round.approve('reminder_1')).statusCode).toBe(204);
      await test.send('PUT', '/api/bank-holidays/2026-03-19', administrator, { name: 'Another' });
      // Somebody has touched it, so it stays; and cannot be approved for a day that is none.
      expect((await round.approve('reminder_2')).json()).toMatchObject({ faults: [{ field: 'dueOn', message: 'is no working day; choose one' }] });
    } finally {
      for (const day of ['2026-03-12', '2026-03-19']) await test.send('DELETE', `/api/bank-holidays/${day}`, administrator);
    }
    // An approved one stays where it was approved.
    expect((await round.stepOf('reminder_1')).dueOn).toBe('2026-03-13');
  });

  it('is answered to the address that was given, and says so', async () => {
    expect((await round.change('personal', { signedBy: 'Jo Invented', replyTo: 'jo at home' })).json()).toMatchObject({ status: 400, faults: [{ field: 'replyTo' }] });
    await round.change('personal', { signedBy: 'Jo Invented', replyTo: 'jo@council.example.org' });
    await round.approve('personal');
    round.clock('2026-03-24T10:00:00Z');
    const preview = (await test.send('GET', round.at('/personal/preview'), round.manager)).json<{ text: string }>();
    expect(preview.text).toContain('If something keeps you from answering, write to jo@council.example.org: I would be glad to hear what.');
    await round.tick();
    expect(mail.received).toHaveLength(6);
    for (const { replyTo, text } of mail.received) {
      expect(replyTo).toBe('jo@council.example.org');
      expect(text.trimEnd().endsWith('Jo Invented')).toBe(true);
    }
    mail.received.length = 0;
    await round.approve('invitation');
    round.clock('2026-03-25T10:00:00Z');
    await round.tick();
    for (const { replyTo, text } of mail.received) {
      expect(replyTo).toBe('');
      expect(text).toContain('reply to this message to say so');
    }
  });
});

describe('a message that comes back by a mail later', () => {
  const remind = async (): Promise<void> => {
    await round.approve('reminder_1');
    round.clock('2026-03-12T10:00:00Z');
    await round.tick();
  };
  const noted = async (): Promise<object[]> => test.db.query(`SELECT actor_name AS who, subject, detail FROM audit_entry WHERE programme_id = $1 AND event = 'message.noted-as-returned' ORDER BY id`, [world.programmeId]);

  it('is noted by whoever reads that: nothing more is sent to its address, until it is corrected', async () => {
    await invite();
    const [before] = await round.to('P1');
    expect(before).toMatchObject({ status: 'sent', canHaveComeBack: true, canGoAgain: false });
    for (let time = 0; time < 2; time += 1) expect((await round.cameBack(before!.id)).statusCode).toBe(204);
    expect(await personOf('P1')).toEqual({ email: 'p1@example.org', mailStopped: 'bounced' });
    expect((await round.to('P1'))[0]).toMatchObject({ status: 'bounced', because: 'Noted by Jo Invented', canHaveComeBack: false, canGoAgain: false });
    expect(await noted()).toMatchObject([{ subject: 'round end, person P1', detail: { step: 'invitation', mail: 'stopped' } }]);
    await remind();
    expect(receivers()).toEqual(['p2', 'p3', 'p4', 'p5', 'p6'].map((code) => `${code}@example.org`));
    mail.received.length = 0;
    expect((await round.correct('P1', 'p1@new.example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'again', step: 'reminder_1' });
    await round.tick();
    expect(receivers()).toEqual(['p1@new.example.org']);
  });

  it('says nothing of an address that the person has by now', async () => {
    await invite();
    const [before] = await round.to('P1');
    await set('P1', 'email', 'p1@new.example.org');
    expect((await round.cameBack(before!.id)).statusCode).toBe(204);
    expect(await personOf('P1')).toEqual({ email: 'p1@new.example.org', mailStopped: null });
    expect((await round.to('P1'))[0]).toMatchObject({ status: 'bounced', canGoAgain: true });
    expect(await noted()).toMatchObject([{ detail: { mail: 'as before' } }]);
    await remind();
    expect(receivers()).toContain('p1@new.example.org');
  });

  it('cannot have come back where it has not left, and is noted once by two at once', async () => {
    mail.refuses.set('p2@example.org', [451]);
    await set('P3', 'mail_stopped', 'opted_out');
    await invite();
    const [waits] = await round.to('P2');
    expect(waits).toMatchObject({ status: 'waiting', canHaveComeBack: false });
    const refused = await round.cameBack(waits!.id);
    expect([refused.statusCode, refused.json()]).toEqual([422, expect.objectContaining({ code: 'rule_broken', detail: 'This message has not left for anybody, so it cannot have come back.' })]);
    expect(await personOf('P2')).toMatchObject({ mailStopped: null });
    const [sent] = await round.to('P1');
    expect((await Promise.all([round.cameBack(sent!.id), round.cameBack(sent!.id)])).map(({ statusCode }) => statusCode)).toEqual([204, 204]);
    expect(await noted()).toHaveLength(1);
  });

  it('is noted by programme managers alone, of their own programme', async () => {
    await invite();
    const [sent] = await round.to('P1');
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect([(await round.cameBack(sent!.id, evaluator)).statusCode, (await round.cameBack('not-there')).statusCode]).toEqual([404, 404]);
    expect((await round.to('P1'))[0]).toMatchObject({ status: 'sent' });
  });

  it('is found by a part of a name, a code or the address it went to', async () => {
    await set('P2', 'name', 'Bea Twoname');
    await invite();
    await set('P3', 'email', 'elsewhere@example.org');
    const found = async (search: string): Promise<string[]> => (await round.sent(`?search=${encodeURIComponent(search)}`)).map(({ address }) => address);
    expect([await found('twon'), await found('p4'), await found('P3@example.org'), await found('elsewhere'), await found('%')]).toEqual([['p2@example.org'], ['p4@example.org'], ['p3@example.org'], [], []]);
    expect(await found('')).toHaveLength(6);
  });
});

describe('somebody who asked not to be written to', () => {
  const stop = (method: 'POST' | 'DELETE', person: string, as = round.manager): Promise<{ statusCode: number }> => test.send(method, `/api/programmes/${world.code}/people/${person}/mail-stop`, as);

  it('gets no message, is asked all the same, and gets them again when they change their mind', async () => {
    for (let time = 0; time < 2; time += 1) expect((await stop('POST', 'P1')).statusCode).toBe(204);
    await invite();
    expect((await round.stepOf('invitation')).messages).toEqual([{ status: 'sent', messages: 5 }]);
    const { members } = (await test.send('GET', `/api/programmes/${world.code}/rounds/end/members`, round.manager)).json<{ members: { code: string; mailStopped: string | null }[] }>();
    expect(members.find(({ code }) => code === 'P1')).toMatchObject({ mailStopped: 'opted_out', state: 'not_started' });
    expect((await test.send('GET', `/api/programmes/${world.code}/set-up/people/${world.enrolments.P1!}`, round.manager)).json()).toMatchObject({ mailStopped: 'opted_out' });
    for (let time = 0; time < 2; time += 1) expect((await stop('DELETE', 'P1')).statusCode).toBe(204);
    await round.approve('reminder_1');
    round.clock('2026-03-12T10:00:00Z');
    await round.tick();
    expect(receivers()).toContain('p1@example.org');
    expect(await events()).toEqual(['person.mail-stopped person P1', 'person.mail-resumed person P1']);
  });

  it('stays so when their address is corrected, and gets nothing that waits already', async () => {
    mail.refuses.set('p1@example.org', [451]);
    await invite();
    await test.app.get(MailStopService).set({ actor: { kind: 'system', id: null, name: 'Test' }, programmeId: world.programmeId }, 'P1', true);
    expect((await round.correct('P1', 'p1@new.example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'nothing', because: 'The person asked not to be written to.' });
    expect(await personOf('P1')).toEqual({ email: 'p1@new.example.org', mailStopped: 'opted_out' });
    round.clock('2026-03-09T11:00:00Z');
    await round.tick();
    expect(receivers()).toEqual([]);
    const [one] = await round.to('P1');
    expect(one).toMatchObject({ status: 'not_needed', because: 'The person asked not to be written to.', canGoAgain: false });
    // They change their mind: what they missed can be sent.
    await stop('DELETE', 'P1');
    expect((await round.to('P1'))[0]).toMatchObject({ canGoAgain: true });
    expect((await round.again(one!.id)).json()).toMatchObject({ outcome: 'again' });
    await round.tick();
    expect(receivers()).toEqual(['p1@new.example.org']);
  });

  const shown = async (): Promise<Record<string, unknown>> =>
    (await test.send('GET', `/api/programmes/${world.code}/rounds/end/members?search=P1`, round.manager)).json<{ members: Record<string, unknown>[] }>().members[0]!;

  it('and changes their mind has an address that came back before all the same, until it is corrected', async () => {
    mail.refuses.set('p1@example.org', '550 5.1.1 No such mailbox');
    await invite();
    expect((await stop('POST', 'P1')).statusCode).toBe(204);
    expect(await shown()).toMatchObject({ mailStopped: 'opted_out', bounced: true, cameBack: '550 5.1.1 No such mailbox' });
    for (let time = 0; time < 2; time += 1) expect((await stop('DELETE', 'P1')).statusCode).toBe(204);
    expect(await shown()).toMatchObject({ mailStopped: 'bounced', bounced: true });
    await round.approve('reminder_1');
    round.clock('2026-03-12T10:00:00Z');
    await round.tick();
    expect(receivers()).not.toContain('p1@example.org');
    expect((await round.to('P1'))[0]).toMatchObject({ step: 'invitation', status: 'bounced' });
  });

  it('has an address that comes back meanwhile noted, and another one instead of it works', async () => {
    await invite();
    await stop('POST', 'P1');
    expect((await round.cameBack((await round.to('P1'))[0]!.id)).statusCode).toBe(204);
    expect(await shown()).toMatchObject({ mailStopped: 'opted_out', bounced: true });
    await stop('DELETE', 'P1');
    expect(await personOf('P1')).toMatchObject({ mailStopped: 'bounced' });
    await stop('POST', 'P1');
    expect((await round.correct('P1', 'p1@new.example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'nothing', because: 'The person asked not to be written to.' });
    expect(await shown()).toMatchObject({ mailStopped: 'opted_out', bounced: false });
    await stop('DELETE', 'P1');
    expect(await personOf('P1')).toEqual({ email: 'p1@new.example.org', mailStopped: null });
  });

  it('has the same address work again once somebody says that it is right after all', async () => {
    mail.refuses.set('p1@example.org', 550);
    await invite();
    await stop('POST', 'P1');
    expect((await round.correct('P1', 'p1@example.org', 'p1@example.org')).json()).toMatchObject({ outcome: 'nothing' });
    expect(await shown()).toMatchObject({ mailStopped: 'opted_out', bounced: false });
    await stop('DELETE', 'P1');
    expect(await personOf('P1')).toMatchObject({ mailStopped: null });
  });

  it('is noted by programme managers alone, of their own programme', async () => {
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await stop('POST', 'P1', evaluator)).statusCode).toBe(404);
    expect((await stop('POST', 'P99')).statusCode).toBe(404);
    expect(await personOf('P1')).toMatchObject({ mailStopped: null });
  });
});
