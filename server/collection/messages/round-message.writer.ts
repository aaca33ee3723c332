import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { leavesFrom, mayLeave, nextMorning } from '../../../shared/calendar/sending-time.ts';
import { fillIn, replyWords } from '../../../shared/questionnaire/message-text.ts';
import type { MessageStep, PlanStatus } from '../../../shared/vocabulary/message.ts';
import { hashOfSecret, newSecret } from '../../access/secret.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { BankHolidaysService } from '../../directory/calendar/bank-holidays.service.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { PublicAddress } from '../../kernel/public-address.ts';
import type { DueMessage, MessageWriter, Written } from '../../outbox/message-writer.ts';
import { OutboxService } from '../../outbox/outbox.service.ts';
import { stopMail } from './address-came-back.ts';
import { NOT_WRITTEN_TO, sentToday } from './round-recipients.ts';
import { CollectionClock, windowOf, type RoundDays } from '../rounds/round-window.ts';

/** Whom a message is to. */
interface Receiver {
  id: string;
  roundId: string;
  enrolmentId: string;
  step: MessageStep;
  name: string;
  address: string | null;
  begun: boolean;
  because: string | null;
  sentToday: boolean;
  personId: string;
  /** Another message to them is in hand at this moment, here or in another process; and it was due before this one. */
  inHand: boolean;
  comesSecond: boolean;
}

/** What it says, and how the round stands. */
interface Plan extends RoundDays {
  roundId: string;
  step: MessageStep;
  status: PlanStatus;
  subject: string;
  body: string;
  bodyBegun: string;
  signedBy: string;
  replyTo: string;
  programme: string;
  demonstration: boolean;
  title: string;
}

/** The place of the personal link in what is kept of a message: the link itself opens a form. */
export const LINK_LEFT_OUT = '[personal link]';
/** Why a message that somebody stopped has not left. */
export const STOPPED = 'It was stopped before it was sent.';

/** Says what a round writes to one person, at the moment it is sent: also whether it is still to be sent at all. */
@Injectable()
export class RoundMessageWriter implements MessageWriter, OnModuleInit {
  readonly kind = 'round';

  constructor(
    private readonly db: DataSource,
    private readonly outbox: OutboxService,
    private readonly clock: CollectionClock,
    private readonly holidays: BankHolidaysService,
    private readonly audit: AuditService,
    private readonly address: PublicAddress,
  ) {}

  onModuleInit(): void {
    this.outbox.register(this);
  }

  async write(messages: readonly DueMessage[]): Promise<Map<string, Written>> {
    const now = this.clock.now();
    const holidays = await this.holidays.days();
    const receivers = (await this.db.query(PEOPLE, [messages.map(({ id }) => id), now])) as Receiver[];
    const plans = (await this.db.query(PLANS, [[...new Set(receivers.map(({ roundId }) => roundId))]])) as Plan[];
    const written = new Map<string, Written>(messages.map(({ id }) => [id, { send: false, because: 'The round or the person is no longer there.' }]));
    const going = new Set<string>();
    const links: { roundId: string; enrolmentId: string; hash: Buffer }[] = [];
    for (const receiver of receivers) {
      const { id, roundId, enrolmentId, step } = receiver;
      const plan = plans.find((one) => one.roundId === roundId && one.step === step);
      if (!plan) continue;
      const held = this.held(receiver, plan, now, holidays) ?? (going.has(receiver.personId) ? inMinutes(now, 2) : null);
      if (held) {
        written.set(id, held);
        continue;
      }
      going.add(receiver.personId);
      const secret = newSecret();
      links.push({ roundId, enrolmentId, hash: hashOfSecret(secret) });
      written.set(id, words(receiver, plan, `${this.address.known()}/answer/${secret}`));
    }
    if (links.length > 0) {
      await this.db.query(`INSERT INTO mailed_link (link_hash, round_id, enrolment_id) SELECT * FROM unnest($1::bytea[], $2::uuid[], $3::uuid[])`, [
        links.map(({ hash }) => hash),
        links.map(({ roundId }) => roundId),
        links.map(({ enrolmentId }) => enrolmentId),
      ]);
    }
    return written;
  }

  /** What is said in its place when it does not leave now; null when it does. */
  private held(receiver: Receiver, plan: Plan, now: Date, holidays: ReadonlySet<string>): Written | null {
    if (plan.status !== 'started') return { send: false, because: STOPPED };
    if (receiver.because) return { send: false, because: receiver.because };
    if (windowOf(plan, now) !== 'open') return { send: false, because: 'The questionnaire was not open.' };
    // Anybody may look around there, and write what they like to whom they like.
    if (plan.demonstration && this.outbox.transportName !== 'outbox') return { send: false, because: 'A demonstration programme mails nobody.' };
    if (!mayLeave(now, holidays)) return { send: 'later', at: leavesFrom(now, holidays) };
    if (receiver.sentToday) return { send: 'later', at: nextMorning(now, holidays) };
    // Whoever sees the other waits, so that never both go; of two who see each other the one that was due first comes back first.
    return receiver.inHand ? inMinutes(now, receiver.comesSecond ? 2 : 1) : null;
  }

  /** Nothing more is mailed to an address that does not work, until somebody corrects it. */
  async bounced(db: EntityManager, message: DueMessage, because: string): Promise<void> {
    const person = await stopMail(db, message.id, message.address);
    if (person) await this.audit.append(db, { actor: SYSTEM, programmeId: person.programmeId }, { event: 'message.bounced', subject: `person ${person.code}`, detail: { because: withoutAddresses(because).slice(0, 200) } });
  }
}

/** Mail servers repeat whom they refuse; the journal knows people by their codes, and can never be emptied. */
const withoutAddresses = (text: string): string => text.replace(/[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g, '[address]');

/** Another message to the same person is in hand: by then it is known whether it has left today. */
const inMinutes = (now: Date, minutes: number): Written => ({ send: 'later', at: new Date(now.getTime() + minutes * 60_000) });

function words({ name, address, begun }: Receiver, plan: Plan, link: string): Written {
  const { programme, title, closesOn, subject, signedBy, replyTo } = plan;
  const values = { name, programme, title, closes: closesOn ? dayInWords(closesOn) : 'we close it', signature: signedBy || programme, reply: replyWords(replyTo) };
  const text = begun ? plan.bodyBegun : plan.body;
  return {
    send: true,
    to: address!,
    subject: fillIn(subject, { ...values, link: '' }),
    text: fillIn(text, { ...values, link }),
    shown: fillIn(text, { ...values, link: LINK_LEFT_OUT }),
    ...(replyTo && { replyTo }),
  };
}

// Two short statements: one over all these tables takes the database longer to plan than to run. The few messages come first by
// their ids, whatever the database believes of the tables: right after a round was planned its figures are stale.
const PEOPLE = `
  WITH mine AS MATERIALIZED (
    SELECT s.id, s.due_at, s.created_at, t.round_id, t.enrolment_id, t.step FROM message s JOIN round_member_message t ON t.message_id = s.id WHERE s.id = ANY ($1))
  SELECT mine.id, mine.round_id AS "roundId", mine.enrolment_id AS "enrolmentId", mine.step, coalesce(nullif(x.name, ''), 'colleague') AS name, x.email AS address,
         r.id IS NOT NULL AS begun, ${NOT_WRITTEN_TO} AS because,
         ${sentToday('$2')} AS "sentToday", x.id AS "personId",
         other.n > 0 AS "inHand", other.first > 0 AS "comesSecond"
    FROM mine
    JOIN round_member m ON m.round_id = mine.round_id AND m.enrolment_id = mine.enrolment_id
    JOIN round o ON o.id = mine.round_id
    JOIN enrolment e ON e.id = mine.enrolment_id
    JOIN person x ON x.id = e.person_id
    LEFT JOIN response r ON r.round_id = mine.round_id AND r.enrolment_id = mine.enrolment_id
   CROSS JOIN LATERAL (
     SELECT count(*)::int AS n, count(*) FILTER (WHERE (s.due_at, s.created_at, s.id) < (mine.due_at, mine.created_at, mine.id))::int AS first
       FROM enrolment oe JOIN round_member_message om ON om.enrolment_id = oe.id JOIN message s ON s.id = om.message_id
      WHERE oe.person_id = x.id AND s.status = 'sending' AND s.held_until > $2 AND s.id <> ALL ($1)) other
   ORDER BY mine.due_at, mine.created_at, mine.id`;

const PLANS = `
  SELECT w.round_id AS "roundId", w.step, w.status, w.subject, w.body, w.body_begun AS "bodyBegun", w.signed_by AS "signedBy", w.reply_to AS "replyTo",
         p.name AS programme, p.demonstration, v.title, o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn"
    FROM round_message w
    JOIN round o ON o.id = w.round_id
    JOIN questionnaire_version v ON v.id = o.version_id
    JOIN programme p ON p.id = o.programme_id
   WHERE w.round_id = ANY ($1)`;
