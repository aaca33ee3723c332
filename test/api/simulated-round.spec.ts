/**
 * A round of 2,000 people over Easter and the change of clocks, lived through day by day: whatever becomes of people and of their
 * addresses, the mail server gets what an independent model says, and the record accounts for every message.
 */
import { RoundMessagesService } from '../../server/collection/messages/round-messages.service.ts';
import { MailStopService } from '../../server/directory/mail-stop.service.ts';
import { SYSTEM } from '../../server/kernel/actor.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { MailedRound } from './mailed-round.ts';
import { london, RoundModel, type Expected, type ModelPerson, type Refusals } from './round-model.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';

const PEOPLE = 2000;
const OPENS = '2026-03-23';
const CLOSES = '2026-04-17';
/** By hand: three working days on; five more; Good Friday and Easter Monday are none; 15, 16 and 17 April are left after the 14th. */
const STEPS = [
  { step: 'invitation', dueOn: '2026-03-23' },
  { step: 'reminder_1', dueOn: '2026-03-26' },
  { step: 'reminder_2', dueOn: '2026-04-02' },
  { step: 'personal', dueOn: '2026-04-14' },
];
/** When the clockwork runs, and when things happen to people, on every day: also at night, on weekends and on Easter Monday. */
const TICKS = ['07:00', '09:29', '09:30', '09:31', '09:32', '09:33', '12:00', '12:01', '16:45', '16:46', '22:00', '22:01'];
const HAPPENS = ['08:00', '09:15', '10:30', '14:00', '18:00', '23:00'];
const DAYS = Array.from({ length: 33 }, (_, index) => new Date(Date.parse('2026-03-20T12:00:00Z') + index * 86_400_000).toISOString().slice(0, 10));
const OPEN_DAYS = DAYS.filter((day) => day >= OPENS && day <= CLOSES);

type Kind = 'answers' | 'begins' | 'declines' | 'withdraws' | 'dies' | 'stops' | 'resumes' | 'is corrected';
interface Event {
  readonly day: string;
  readonly time: string;
  readonly kind: Kind;
  readonly person: ModelPerson;
  readonly email: string;
}

/** The same numbers every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Who they are, what their mail servers say, and what becomes of them. */
function invent(seed: number): { people: ModelPerson[]; refusals: Refusals; events: Event[] } {
  const random = dice(seed);
  const chance = (share: number): boolean => random() < share;
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const refusals: Refusals = new Map();
  const events: Event[] = [];
  const people = Array.from({ length: PEOPLE }, (_, index): ModelPerson => {
    const code = `X${index + 1}`;
    const lot = random();
    const email = lot < 0.03 ? null : `${code.toLowerCase()}@example.org`;
    const person: ModelPerson = { code, email, stopped: null, answered: false, begun: false, declined: false, withdrew: false, died: false, messages: new Map() };
    const said = lot < 0.03 ? null : lot < 0.07 ? [550] : lot < 0.09 ? [451, 550] : lot < 0.14 ? Array<number>(1 + Math.floor(random() * 5)).fill(451) : lot < 0.155 ? Array<number>(7 + Math.floor(random() * 8)).fill(451) : null;
    if (said) refusals.set(email!, said);
    const happens = (kind: Kind, share: number, after = 0): void => {
      if (!chance(share)) return;
      const from = Math.min(after, OPEN_DAYS.length - 1);
      events.push({ day: OPEN_DAYS[from + Math.floor(random() * (OPEN_DAYS.length - from))]!, time: oneOf(HAPPENS), kind, person, email: `${code.toLowerCase()}.${kind === 'is corrected' ? events.length : ''}@new.example.org` });
    };
    happens('begins', 0.25);
    happens('answers', 0.75);
    happens('declines', 0.04);
    happens('withdraws', 0.03);
    happens('dies', 0.01);
    happens('stops', 0.04);
    if (events.at(-1)?.kind === 'stops') happens('resumes', 0.5, OPEN_DAYS.indexOf(events.at(-1)!.day));
    happens('is corrected', lot < 0.09 ? 0.6 : 0.03);
    if (events.at(-1)?.kind === 'is corrected' && chance(0.2)) refusals.set(events.at(-1)!.email, [550]);
    return person;
  });
  return { people, refusals, events };
}

let mail: MailServer;
let test: TestApp;
let world: ProgrammeWorld;
let round: MailedRound;
const { people, refusals, events } = invent(20_260_329);
const enrolments = new Map<string, string>();
const model = new RoundModel(people, { opensOn: OPENS, closesOn: CLOSES, steps: STEPS }, new Map([...refusals].map(([address, said]) => [address, [...said]])));
/** What the mail server was given: when, and what it says of itself. */
const log: (Expected & { at: Date; messageId: string })[] = [];

beforeAll(async () => {
  mail = await startMailServer();
  for (const [address, said] of refusals) mail.refuses.set(address, said);
  test = await startTestApp({ publicUrl: 'https://waymark.example', mail: { smtpUrl: mail.url, from: 'Waymark <waymark@example.org>' } });
  world = await createProgrammeWorld(test.db, { code: 'SIM', participantsPerCouncil: 0 });
  round = new MailedRound(test, world, await signInAs(test.app, { programme: 'SIM', roles: ['programme_manager'] }));
  round.clock('2026-03-16T10:00:00Z');
  await test.db.query(`INSERT INTO person (programme_id, code, name) SELECT $1, code, 'Person ' || code FROM unnest($2::text[]) code`, [world.programmeId, people.map(({ code }) => code)]);
  const made = (await test.db.query(
    `INSERT INTO enrolment (programme_id, person_id, role, enrolled_on) SELECT programme_id, id, 'participant', '2026-01-05' FROM person WHERE programme_id = $1 AND code LIKE 'X%' RETURNING id, (SELECT code FROM person x WHERE x.id = person_id) AS code`,
    [world.programmeId],
  )) as { id: string; code: string }[];
  for (const { id, code } of made) enrolments.set(code, id);
  await round.open(OPENS, CLOSES);
  await test.db.query(`UPDATE person x SET email = p.email FROM unnest($2::text[], $3::text[]) AS p (code, email) WHERE x.programme_id = $1 AND x.code = p.code`, [world.programmeId, people.map(({ code }) => code), people.map(({ email }) => email)]);
  await test.db.query(`UPDATE round SET asks_withdrawn = false WHERE programme_id = $1`, [world.programmeId]);
  await test.db.query(`UPDATE enrolment SET void_reason = 'enrolled_in_error' WHERE programme_id = $1 AND role = 'participant' AND id <> ALL ($2)`, [world.programmeId, [...enrolments.values()]]);
}, 60_000);
afterAll(async () => {
  await test.close();
  await mail.close();
});

const STEP_OF: readonly [RegExp, string][] = [
  [/your answers, please$/, 'invitation'],
  [/a reminder$/, 'reminder_1'],
  [/not heard from you yet$/, 'reminder_2'],
  [/could you let us have your answers/, 'personal'],
];

/** What came since is noted with the day and the instant at which it came. */
function note(day: string, at: Date): void {
  for (const { to, subject, text, messageId } of mail.received.splice(0)) {
    log.push({ day, at, to, messageId, step: STEP_OF.find(([words]) => words.test(subject))![1], begun: /[Yy]ou have begun|are nearly there/.test(text) });
  }
}

/** Writes in the record what happened, and tells the model. */
async function happen(day: string, time: string): Promise<void> {
  const now = events.filter((event) => event.day === day && event.time === time && !event.person.died);
  const ids = (kind: Kind): string[] => now.filter((event) => event.kind === kind).map(({ person }) => enrolments.get(person.code)!);
  const form = (status: 'draft' | 'submitted', those: string[]): Promise<unknown> =>
    test.db.query(
      `INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at)
       SELECT m.programme_id, m.round_id, m.enrolment_id, $2, CASE WHEN $2 = 'submitted' THEN now() END FROM round_member m WHERE m.enrolment_id = ANY ($1)
       ON CONFLICT (round_id, enrolment_id) WHERE enrolment_id IS NOT NULL DO UPDATE SET status = excluded.status, submitted_at = excluded.submitted_at WHERE response.status = 'draft'`,
      [those, status],
    );
  await form('draft', ids('begins'));
  await form('submitted', ids('answers'));
  await test.db.query(`UPDATE round_member SET declined_at = now() WHERE enrolment_id = ANY ($1)`, [ids('declines')]);
  await test.db.query(`INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on, reason) SELECT $1, e, 'formal', $3, 'unknown' FROM unnest($2::uuid[]) e`, [world.programmeId, ids('withdraws'), day]);
  await test.db.query(`UPDATE person SET died_on = $2 WHERE id IN (SELECT person_id FROM enrolment WHERE id = ANY ($1))`, [ids('dies'), day]);
  for (const { kind, person } of now) {
    if (kind === 'begins' && !person.answered) person.begun = true;
    else if (kind === 'answers') person.answered = true;
    else if (kind === 'declines') person.declined = true;
    else if (kind === 'withdraws') person.withdrew = true;
    else if (kind === 'dies') person.died = true;
    else if (kind === 'stops' || kind === 'resumes') {
      await test.app.get(MailStopService).set({ actor: SYSTEM, programmeId: world.programmeId }, person.code, kind === 'stops');
      if (kind === 'stops') person.stopped = 'opted_out';
      else if (person.stopped === 'opted_out') person.stopped = null;
    }
  }
  // Once it is known who died.
  for (const { kind, person, email } of now.filter(({ kind: one, person: { died } }) => one === 'is corrected' && !died)) {
    const reply = await test.send('PUT', `/api/programmes/SIM/rounds/end/members/${enrolments.get(person.code)!}/address`, round.manager, { email, seen: person.email });
    expect([kind, person.code, reply.statusCode, reply.json<{ outcome: string }>().outcome]).toEqual([kind, person.code, 200, model.correct(person, email, day, time) ? 'again' : 'nothing']);
  }
}

/** The programme manager goes through what failed, and has it sent again: all of it, and nothing else can be. */
async function sendFailedAgain(day: string, time: string): Promise<number> {
  const offered: { id: string; person: string }[] = [];
  for (let page = 1; ; page += 1) {
    const sent = await round.sent(`?status=failed&page=${page}`);
    offered.push(...sent.filter(({ canGoAgain }) => canGoAgain));
    if (sent.length === 0) break;
  }
  const failed = people.filter((person) => model.hasFailed(person));
  expect(offered.map(({ person }) => person).sort()).toEqual(failed.map(({ code }) => `Person ${code}`).sort());
  for (const { id } of offered) expect((await round.again(id)).statusCode).toBe(200);
  for (const person of failed) model.again(person, day, time);
  return failed.length;
}

it('is planned for the days that were worked out by hand, and approved', async () => {
  expect((await round.plan()).map(({ step, dueOn }) => ({ step, dueOn }))).toEqual(STEPS);
  await round.change('personal', { signedBy: 'Jo Invented' });
  for (const { step } of STEPS) expect((await round.approve(step)).statusCode).toBe(204);
});

it('gives everybody on every day just what the model says', async () => {
  let again = 0;
  for (const day of DAYS) {
    for (const time of [...TICKS, ...HAPPENS].sort()) {
      round.clock(london(day, time).toISOString());
      if (HAPPENS.includes(time)) {
        await happen(day, time);
        if (time === '14:00' && ['2026-03-24', '2026-03-31', '2026-04-10'].includes(day)) again += await sendFailedAgain(day, time);
      } else {
        await round.tick();
        model.tick(day, time);
        note(day, london(day, time));
      }
    }
    const line = ({ to, step, begun }: Expected): string => `${step} ${begun ? '(begun) ' : ''}to ${to}`;
    expect([day, log.filter((one) => one.day === day).map(line).sort()]).toEqual([day, model.expected.filter((one) => one.day === day).map(line).sort()]);
  }
  expect(again).toBeGreaterThan(5);
}, 120_000);

it('gives nobody more than an invitation and three reminders, one a day, on working days from half past nine on', () => {
  const days = [...new Set(log.map(({ day }) => day))];
  expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()) || ['2026-04-03', '2026-04-06'].includes(day))).toEqual([]);
  // What was put off, or corrected, on the days before Easter and over the change of clocks came after.
  expect(days).toEqual(expect.arrayContaining(['2026-03-30', '2026-04-07']));
  expect(log.filter(({ at, day }) => at < london(day, '09:30'))).toEqual([]);
  const personOf = new Map(people.flatMap(({ code }): [string, string][] => [[`${code.toLowerCase()}@example.org`, code]]).concat(events.map(({ email, person }) => [email, person.code])));
  const byPerson = new Map<string, typeof log>();
  for (const one of log) byPerson.set(personOf.get(one.to)!, [...(byPerson.get(personOf.get(one.to)!) ?? []), one]);
  for (const [code, those] of byPerson) {
    expect([code, new Set(those.map(({ messageId }) => messageId)).size <= 4]).toEqual([code, true]);
    expect([code, new Set(those.map(({ step }) => step)).size]).toEqual([code, new Set(those.map(({ messageId }) => messageId)).size]);
    expect([code, new Set(those.map(({ day }) => day)).size]).toEqual([code, those.length]);
    // The same message twice only to two addresses of theirs.
    expect([code, new Set(those.map(({ to, messageId }) => `${to} ${messageId}`)).size]).toEqual([code, those.length]);
  }
});

it('is accounted for in the record, message by message and try by try', async () => {
  expect(await test.app.get(RoundMessagesService).startDue()).toBe(0);
  const rows = (await test.db.query(
    `SELECT x.code, t.step, s.status, s.address, s.times, (SELECT array_agg(y.status ORDER BY y.number) FROM message_try y WHERE y.message_id = s.id) AS before
       FROM round_member_message t JOIN message s ON s.id = t.message_id JOIN enrolment e ON e.id = t.enrolment_id JOIN person x ON x.id = e.person_id`,
  )) as { code: string; step: string; status: string; address: string; times: number; before: string[] | null }[];
  const found = rows.map(({ code, step, status, address, times, before }) => [code, step, status, status === 'sent' ? address : null, times, before ?? []].join());
  const wanted = people.flatMap(({ code, messages }) =>
    [...messages].map(([step, { status, address, before }]) => [code, step, status, status === 'sent' ? address : null, before.length + 1, before.map((one) => one.status)].join()),
  );
  expect(found.sort()).toEqual(wanted.sort());
  // Nothing is left under way, and all of it came to pass.
  const counts = new Map<string, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual(['bounced', 'failed', 'not_needed', 'sent']);
  for (const count of counts.values()) expect(count).toBeGreaterThan(2);
  expect(rows.filter(({ times }) => times > 1).length).toBeGreaterThan(50);
  // What was taken is what is noted, and the plan says the same.
  expect(log).toHaveLength(rows.filter(({ status }) => status === 'sent').length + rows.flatMap(({ before }) => before ?? []).filter((status) => status === 'sent').length);
  const planned = Object.fromEntries((await round.plan()).flatMap(({ messages }) => messages.map(({ status, messages: count }): [string, number] => [status, count])).reduce((sums, [status, count]) => sums.set(status, (sums.get(status) ?? 0) + count), new Map<string, number>()));
  expect(planned).toEqual(Object.fromEntries(counts));
});
