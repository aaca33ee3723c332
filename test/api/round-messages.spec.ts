import { randomUUID } from 'node:crypto';
import { RoundMessagesService } from '../../server/collection/messages/round-messages.service.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { MailedRound, type Step } from './mailed-round.ts';
import { Respondent } from './respondent.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let mail: MailServer;
let test: TestApp;
let world: ProgrammeWorld;
let manager: { cookie: string };
let round: MailedRound;
let number = 0;

const at = (rest = ''): string => round.at(rest);
const plan = (): Promise<Step[]> => round.plan();
const stepOf = (step: string): Promise<Step> => round.stepOf(step);
const clock = (instant: string): void => round.clock(instant);
const approve: MailedRound['approve'] = (step) => round.approve(step);
const change: MailedRound['change'] = (step, to) => round.change(step, to);
const tick = (): Promise<void> => round.tick();
/** Two reminders of one day: no manager can have that, but two rounds have, or a server that was down for a week. */
const bothDue = (day: string): Promise<unknown> => test.db.query(`UPDATE round_message SET due_on = $2 WHERE programme_id = $1 AND step LIKE 'reminder%'`, [world.programmeId, day]);
const receivers = (): string[] => mail.received.map(({ to }) => to.split('@')[0]!).sort();
const linkIn = ({ text }: { text: string }): string => /\/answer\/(\S+)/.exec(text)![1]!;
const mailTo = (person: string): MailServer['received'][number] => mail.received.findLast(({ to }) => to.startsWith(`${person}@`))!;

beforeAll(async () => {
  mail = await startMailServer();
  test = await startTestApp({ publicUrl: 'https://waymark.example', mail: { smtpUrl: mail.url, from: 'Waymark <waymark@example.org>' } });
});
beforeEach(async () => {
  number += 1;
  world = await createProgrammeWorld(test.db, { code: `M${number}` });
  manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
  // Nothing of the tests before is left to be sent.
  await test.db.query(`DELETE FROM round_message`);
  await test.db.query(`DELETE FROM message`);
  mail.received.length = 0;
  mail.refuses.clear();
  round = new MailedRound(test, world, manager);
  // Monday 9 March; reminders Thursday 12 and Thursday 19; closes Friday 27: 25, 26 and 27 are left after Tuesday 24.
  await round.open('2026-03-09', '2026-03-27');
});
afterAll(async () => {
  await test.close();
  await mail.close();
});

describe('the plan of a round', () => {
  it('is made from its window, with words for people who have begun and who have not', async () => {
    expect((await plan()).map(({ step, dueOn, status }) => [step, dueOn, status])).toEqual([
      ['invitation', '2026-03-09', 'planned'], ['reminder_1', '2026-03-12', 'planned'], ['reminder_2', '2026-03-19', 'planned'], ['personal', '2026-03-24', 'planned'],
    ]);
    const preview = (await test.send('GET', at('/reminder_1/preview'), manager)).json<{ notBegun: number; text: string; textBegun: string }>();
    expect(preview.text).toContain('Dear Sam Example');
    expect(preview.text).toContain('The M');
    expect(preview.text).not.toMatch(/\{|\/answer\//);
    expect(preview.textBegun).not.toBe(preview.text);
  });

  it('follows the window while nobody has touched it', async () => {
    await change('reminder_1', { dueOn: '2026-03-13' });
    await test.send('PUT', `/api/programmes/${world.code}/rounds/end/window`, manager, { closesOn: '2026-04-10' });
    // Good Friday and Easter Monday are no working days: 7, 8, 9 are left after Thursday 2 April, 10 April is a Friday: 8, 9, 10 after Tuesday 7.
    expect(Object.fromEntries((await plan()).map(({ step, dueOn }) => [step, dueOn]))).toEqual({ invitation: '2026-03-09', reminder_1: '2026-03-13', reminder_2: '2026-03-19', personal: '2026-04-07' });
  });

  it('sends nothing that nobody approved', async () => {
    clock('2026-03-20T12:00:00Z');
    await plan();
    await tick();
    expect(mail.received).toEqual([]);
  });

  it.each<[string, Partial<Step>, string]>([
    ['a placeholder that stands for nothing', { body: 'Dear {nmae} {link}' }, 'body'],
    ['no link', { bodyBegun: 'Dear {name}' }, 'bodyBegun'],
    ['a subject of two lines', { subject: 'One\nTwo' }, 'subject'],
    ['a Sunday', { dueOn: '2026-03-15' }, 'dueOn'],
    ['a day after the round', { dueOn: '2026-03-30' }, 'dueOn'],
    ['a day that is past', { dueOn: '2026-02-27' }, 'dueOn'],
    ['the day of the invitation', { dueOn: '2026-03-09' }, 'dueOn'],
    ['a day after the second reminder', { dueOn: '2026-03-20' }, 'dueOn'],
  ])('is not changed to %s', async (_, to, field) => {
    expect((await change('reminder_1', to)).json()).toMatchObject({ status: 400, faults: [{ field }] });
  });

  it('is not approved for a day that is past', async () => {
    clock('2026-03-13T08:00:00Z');
    expect((await approve('reminder_1')).json()).toMatchObject({ status: 400, faults: [{ field: 'dueOn', message: 'is past; choose 13 March 2026 or later' }] });
  });

  it('that was approved for a day on which the round has closed by then has to be approved again', async () => {
    await change('personal', { signedBy: 'Jo Invented' });
    for (const step of ['reminder_2', 'personal']) expect((await approve(step)).statusCode).toBe(204);
    await test.send('PUT', `/api/programmes/${world.code}/rounds/end/window`, manager, { closesOn: '2026-03-20' });
    expect((await plan()).map(({ step, status }) => [step, status])).toEqual([['invitation', 'planned'], ['reminder_1', 'planned'], ['reminder_2', 'approved'], ['personal', 'planned']]);
    expect((await approve('personal')).json()).toMatchObject({ status: 400, faults: [{ field: 'dueOn' }] });
  });

  it('that was approved does not start once the round has closed', async () => {
    await approve('reminder_2');
    clock('2026-03-30T10:00:00Z');
    await tick();
    expect((await stepOf('reminder_2')).status).toBe('approved');
    expect(mail.received).toEqual([]);
  });

  it('needs somebody who signs the last reminder', async () => {
    expect((await approve('personal')).json()).toMatchObject({ faults: [{ field: 'signedBy' }] });
    await change('personal', { signedBy: 'Jo Invented' });
    expect((await approve('personal')).statusCode).toBe(204);
  });

  it('is approved as it was read, and has to be approved again when it is changed', async () => {
    const { revision } = await stepOf('invitation');
    await change('invitation', { subject: 'Other words' });
    expect((await test.send('POST', at('/invitation/approval'), manager, { revision })).json()).toMatchObject({ code: 'conflict' });
    await approve('invitation');
    await change('invitation', { subject: 'Words once more' });
    expect((await stepOf('invitation')).status).toBe('planned');
  });

  it('is of named rounds alone, and of programme managers', async () => {
    await test.db.query(`UPDATE round SET mode = 'anonymous', counts_as_contribution = false WHERE programme_id = $1`, [world.programmeId]);
    expect((await test.send('GET', at(), manager)).json()).toMatchObject({ code: 'rule_broken' });
    const evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
    expect((await test.send('GET', at(), evaluator)).statusCode).toBe(404);
  });
});

describe('a message', () => {
  it('is sent to everybody asked at half past nine of its day, once, with a link that opens their form', async () => {
    await approve('invitation');
    clock('2026-03-09T09:29:00Z');
    await tick();
    expect(mail.received).toEqual([]);
    clock('2026-03-09T09:30:00Z');
    await Promise.all([tick(), tick(), tick()]);
    await tick();
    expect(receivers()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(mailTo('p2').subject).toBe(`The ${world.code} programme: your answers, please`);
    expect(mailTo('p2').text).toContain('Dear Person 2');
    const respondent = new Respondent(test.app);
    expect((await respondent.open(linkIn(mailTo('p2')))).statusCode).toBe(303);
    // What is kept of it opens nothing.
    const { messages } = (await test.send('GET', at('/sent'), manager)).json<{ messages: { body: string; status: string; person: string }[] }>();
    expect(messages.map(({ status }) => status)).toEqual(Array(6).fill('sent'));
    for (const { body } of messages) expect(body).not.toContain('/answer/');
  });

  it('has other words for those who have begun, and none for those who have answered, died, or have nothing to be written to at', async () => {
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await tick();
    for (const [person, send] of [['p1', true], ['p2', false]] as const) {
      const respondent = new Respondent(test.app);
      await respondent.open(linkIn(mailTo(person)));
      await respondent.post('/answer/page/1', { '~shown': 'a', a: 'Much' });
      if (send) await respondent.post('/answer/check');
    }
    await test.db.query(`UPDATE person SET died_on = '2026-03-10' WHERE programme_id = $1 AND code = 'P3'`, [world.programmeId]);
    await test.db.query(`UPDATE person SET email = NULL WHERE programme_id = $1 AND code = 'P4'`, [world.programmeId]);
    mail.received.length = 0;
    clock('2026-03-12T10:00:00Z');
    const preview = (await test.send('GET', at('/reminder_1/preview'), manager)).json();
    expect(preview).toMatchObject({ notBegun: 2, begun: 1, notWrittenTo: [{ because: 'The form has been returned.', people: 1 }, { because: 'The person has died.', people: 1 }, { because: 'There is no e-mail address.', people: 1 }] });
    await approve('reminder_1');
    await tick();
    expect(receivers()).toEqual(['p2', 'p5', 'p6']);
    expect(mailTo('p2').text).toContain('You have begun');
    expect(mailTo('p5').text).not.toContain('You have begun');
    // The link before still works.
    const respondent = new Respondent(test.app);
    expect((await respondent.open(linkIn(mailTo('p2')))).statusCode).toBe(303);
  });

  it('is looked at once more when it leaves: somebody who answered in between gets none', async () => {
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await test.app.get(RoundMessagesService).startDue();
    await test.db.query(
      `INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at) SELECT programme_id, round_id, enrolment_id, 'submitted', now() FROM round_member WHERE enrolment_id = $1`,
      [world.enrolments.P1],
    );
    await test.db.query(`UPDATE person SET died_on = '2026-03-09' WHERE programme_id = $1 AND code = 'P2'`, [world.programmeId]);
    await tick();
    expect(receivers()).toEqual(['p3', 'p4', 'p5', 'p6']);
    const { messages } = (await test.send('GET', at('/sent?status=not_needed'), manager)).json<{ messages: { person: string; because: string }[] }>();
    expect(messages.map(({ because }) => because).sort()).toEqual(['The form has been returned.', 'The person has died.']);
  });

  it('stops by itself when a form came back on paper, and goes on when that is taken back', async () => {
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await tick();
    const form = `/api/programmes/${world.code}/rounds/end/paper-forms/${randomUUID()}`;
    await approve('reminder_1');
    clock('2026-03-12T10:00:00Z');
    await test.app.get(RoundMessagesService).startDue();
    expect((await test.send('PUT', form, manager, { enrolmentId: world.enrolments.P1, handedInOn: '2026-03-11', replacesDraft: false, entries: {} })).statusCode).toBe(200);
    mail.received.length = 0;
    await tick();
    expect(receivers()).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
    expect((await test.send('DELETE', form, manager, { because: 'wrong_person' })).statusCode).toBe(204);
    await approve('reminder_2');
    clock('2026-03-19T10:00:00Z');
    mail.received.length = 0;
    await tick();
    expect(receivers()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  });

  it('is not written to somebody who has taken their answers back', async () => {
    await test.db.query(`UPDATE round SET opens_on = '2026-03-09' WHERE programme_id = $1`, [world.programmeId]);
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await tick();
    await test.db.query(
      `INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at, withdrawn_at) SELECT programme_id, round_id, enrolment_id, 'withdrawn', now(), now() FROM round_member WHERE enrolment_id = $1`,
      [world.enrolments.P1],
    );
    mail.received.length = 0;
    clock('2026-03-12T10:00:00Z');
    expect((await test.send('GET', at('/reminder_1/preview'), manager)).json()).toMatchObject({ begun: 0, notWrittenTo: [{ because: 'The person has taken their answers back.', people: 1 }] });
    await approve('reminder_1');
    await tick();
    expect(receivers()).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
  });

  it('leaves no demonstration programme, where anybody may write anything to anybody', async () => {
    await test.db.query(`UPDATE programme SET demonstration = true WHERE id = $1`, [world.programmeId]);
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await tick();
    expect(mail.received).toEqual([]);
    const { messages } = (await test.send('GET', at('/sent?status=not_needed'), manager)).json<{ messages: { because: string }[] }>();
    expect(new Set(messages.map(({ because }) => because))).toEqual(new Set(['A demonstration programme mails nobody.']));
  });

  it('can be stopped while it is leaving', async () => {
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await test.app.get(RoundMessagesService).startDue();
    expect((await test.send('DELETE', at('/invitation'), manager)).statusCode).toBe(204);
    await tick();
    expect(mail.received).toEqual([]);
    expect((await stepOf('invitation')).messages).toEqual([{ status: 'not_needed', messages: 6 }]);
  });

  it('is not written to an address that came back, until somebody corrects it', async () => {
    mail.refuses.set('p1@example.org', 550).set('p2@example.org', 451);
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await tick();
    expect((await stepOf('invitation')).messages).toEqual([{ status: 'bounced', messages: 1 }, { status: 'sent', messages: 4 }, { status: 'waiting', messages: 1 }]);
    // What the mail server only puts off is tried again.
    mail.refuses.clear();
    clock('2026-03-09T10:05:00Z');
    await tick();
    expect(receivers()).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
    mail.received.length = 0;
    clock('2026-03-12T10:00:00Z');
    await approve('reminder_1');
    await tick();
    expect(receivers()).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
    const one = (await test.send('GET', `/api/programmes/${world.code}/set-up/people/${world.enrolments.P1}`, manager)).json<Record<string, unknown>>();
    const { name, councilId, selectedBy, lineManagerSupport, coverAgreed, travelMinutes, independent, version } = one;
    const corrected = await test.send('PUT', `/api/programmes/${world.code}/set-up/people/${world.enrolments.P1}`, manager, {
      name: name || 'Person 1', email: 'p1@new.example.org', councilId, selectedBy, lineManagerSupport, coverAgreed, travelMinutes, independent, version,
    });
    expect(corrected.statusCode).toBe(200);
    mail.received.length = 0;
    clock('2026-03-19T10:00:00Z');
    await approve('reminder_2');
    await tick();
    expect(receivers()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(mailTo('p1').to).toBe('p1@new.example.org');
  });

  it('is one a person a day, also of two that leave at the same moment', async () => {
    await approve('invitation');
    clock('2026-03-09T08:00:00Z');
    await tick();
    await test.db.query(`DELETE FROM round_member WHERE programme_id = $1 AND enrolment_id <> $2`, [world.programmeId, world.enrolments.P1]);
    for (const step of ['reminder_1', 'reminder_2']) await approve(step);
    await bothDue('2026-03-13');
    await test.db.query(`UPDATE round_message SET status = 'cancelled' WHERE programme_id = $1 AND step = 'invitation'`, [world.programmeId]);
    // Where they are in different hands both wait, and the first comes back a minute later.
    for (const minute of ['00', '01', '02', '03']) {
      clock(`2026-03-13T10:${minute}:00Z`);
      await tick();
    }
    expect(receivers()).toEqual(['p1']);
    clock('2026-03-16T09:31:00Z');
    await tick();
    expect(receivers()).toEqual(['p1', 'p1']);
  });

  it('is one a person a day: a second waits for the next working day', async () => {
    await approve('invitation');
    await approve('reminder_1');
    await approve('reminder_2');
    await bothDue('2026-03-13');
    // Of those that are in hand in different places at once all wait some minutes, and then one goes.
    const sendFrom = async (day: string): Promise<void> => {
      for (let minute = 30; minute < 38; minute += 1) {
        clock(`${day}T09:${minute}:00Z`);
        await tick();
      }
    };
    await sendFrom('2026-03-13');
    expect(receivers()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    await sendFrom('2026-03-16');
    expect(receivers()).toHaveLength(12);
    await sendFrom('2026-03-17');
    expect(receivers()).toHaveLength(18);
    for (const person of ['p1', 'p6']) expect(mail.received.filter(({ to }) => to.startsWith(person))).toHaveLength(3);
  });

  it('is one a person a day, whoever sends: of two reminders to 150 people on one day by three at once', async () => {
    await test.db.query(
      `WITH p AS (INSERT INTO person (programme_id, code, email) SELECT $1, 'X' || n, 'x' || n || '@example.org' FROM generate_series(1, 150) n RETURNING id)
       INSERT INTO enrolment (programme_id, person_id, role, enrolled_on) SELECT $1, id, 'participant', '2026-01-01' FROM p`,
      [world.programmeId],
    );
    await plan();
    for (const step of ['reminder_1', 'reminder_2']) await approve(step);
    await bothDue('2026-03-12');
    clock('2026-03-12T10:00:00Z');
    await test.app.get(RoundMessagesService).startDue();
    // Mixed, so that the two messages of a person are in different hands.
    await test.db.query(`UPDATE message SET due_at = timestamptz '2026-03-12T09:30:00Z' + random() * interval '20 minutes' WHERE programme_id = $1`, [world.programmeId]);
    const times = (): Map<string, number> => mail.received.reduce((counts, { to }) => counts.set(to, (counts.get(to) ?? 0) + 1), new Map<string, number>());
    for (const minute of ['00', '01', '02', '03', '04', '05', '06', '07']) {
      clock(`2026-03-12T10:${minute}:00Z`);
      await Promise.all([tick(), tick(), tick()]);
      expect(Math.max(...times().values())).toBe(1);
    }
    expect(times().size).toBe(156);
    clock('2026-03-13T10:00:00Z');
    await tick();
    expect([...new Set(times().values())]).toEqual([2]);
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(312);
  });

  it('waits while another to the same person is in hand in another process, and that one died: neither is lost, and never both go', async () => {
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await test.app.get(RoundMessagesService).startDue();
    await test.db.query(`UPDATE message SET status = 'sending', attempts = 1, held_until = '2026-03-09T10:10:00Z' WHERE programme_id = $1 AND address = 'p1@example.org'`, [world.programmeId]);
    await approve('reminder_1');
    await bothDue('2026-03-09');
    for (const at of ['10:00', '10:05', '10:09']) {
      clock(`2026-03-09T${at}:00Z`);
      await tick();
    }
    expect(mail.received.filter(({ to }) => to === 'p1@example.org')).toEqual([]);
    // Taken to be dead: its message goes, and the other one on the next working day.
    for (const at of ['2026-03-09T10:12:00Z', '2026-03-09T10:13:00Z', '2026-03-09T10:14:00Z', '2026-03-09T18:00:00Z']) {
      clock(at);
      await tick();
    }
    expect(mail.received.filter(({ to }) => to === 'p1@example.org')).toHaveLength(1);
    clock('2026-03-10T09:30:00Z');
    await tick();
    const subjects = mail.received.filter(({ to }) => to === 'p1@example.org').map(({ subject }) => subject);
    expect(subjects.sort()).toEqual([`The ${world.code} programme: a reminder`, `The ${world.code} programme: your answers, please`]);
  });

  it('is tried again under the same Message-ID by another process when one was killed over it', async () => {
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    await test.app.get(RoundMessagesService).startDue();
    // Handed to the mail server, and killed before that was noted.
    await test.db.query(`UPDATE message SET status = 'sending', attempts = 1, held_until = '2026-03-09T10:02:00Z' WHERE programme_id = $1 AND address = 'p1@example.org'`, [world.programmeId]);
    await tick();
    expect(receivers()).toEqual(['p2', 'p3', 'p4', 'p5', 'p6']);
    clock('2026-03-09T10:03:00Z');
    await tick();
    expect(receivers()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    const [{ n }] = (await test.db.query(`SELECT count(*)::int AS n FROM message WHERE programme_id = $1 AND status = 'sent'`, [world.programmeId])) as [{ n: number }];
    expect(n).toBe(6);
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(6);
  });

  it('to 10,000 people is planned in one statement', async () => {
    await test.db.query(
      `WITH p AS (INSERT INTO person (programme_id, code, email) SELECT $1, 'X' || n, 'x' || n || '@example.org' FROM generate_series(1, 10000) n RETURNING id)
       INSERT INTO enrolment (programme_id, person_id, role, enrolled_on) SELECT $1, id, 'participant', '2026-01-01' FROM p`,
      [world.programmeId],
    );
    await approve('invitation');
    clock('2026-03-09T10:00:00Z');
    const before = process.memoryUsage().heapUsed;
    expect(await test.app.get(RoundMessagesService).startDue()).toBe(10_006);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
    await test.db.query(`DELETE FROM message WHERE programme_id = $1`, [world.programmeId]);
  });
});
