import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { planMessages } from '../../../shared/calendar/reminder-plan.ts';
import { mayLeave } from '../../../shared/calendar/sending-time.ts';
import { londonDay } from '../../../shared/calendar/london.ts';
import { isWorkingDay, workingDayFrom } from '../../../shared/calendar/working-day.ts';
import { faultsOfWords, fillIn, replyWords, USUAL_WORDS } from '../../../shared/questionnaire/message-text.ts';
import { MESSAGE_STEPS, type MessageStep } from '../../../shared/vocabulary/message.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { BankHolidaysService } from '../../directory/calendar/bank-holidays.service.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { Problem, type FieldFault } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { DueJobs } from '../../outbox/due-jobs.ts';
import { OutboxService } from '../../outbox/outbox.service.ts';
import { LINK_LEFT_OUT, STOPPED } from './round-message.writer.ts';
import type { ChangeRoundMessageDto, RoundMessageDto, RoundMessagePreviewDto, RoundMessagesDto, SentMessagesDto } from './round-messages.dto.ts';
import { CAN_HAVE_COME_BACK, LATEST_STARTED, messageKey, NOT_REACHED, NOT_WRITTEN_TO } from './round-recipients.ts';
import { RoundSetupService } from '../rounds/round-setup.service.ts';
import { CollectionClock, windowOf } from '../rounds/round-window.ts';

interface Round {
  id: string;
  code: string;
  mode: string;
  opensOn: string;
  closesOn: string | null;
  programme: string;
  title: string;
}

const PAGE = 50;
const STEP_WORDS: Record<MessageStep, string> = { invitation: 'invitation', reminder_1: 'first reminder', reminder_2: 'second reminder', personal: 'personal reminder' };
/** An invented person: a preview shows nobody's name. */
const SOMEBODY = 'Sam Example';

/** What a round writes to the people asked: planned from its window, changed, approved, started on its day, followed up. */
@Injectable()
export class RoundMessagesService implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
    private readonly holidays: BankHolidaysService,
    private readonly outbox: OutboxService,
    private readonly setups: RoundSetupService,
    private readonly jobs: DueJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'open rounds and start their messages', everySeconds: 60, run: () => this.startDue() });
  }

  /**
   * The messages of a named round, proposed from its window where nobody has touched them.
   * @throws Problem not_found; rule_broken for an anonymous round, which writes to nobody
   */
  async plan(scope: Scope, roundCode: string): Promise<RoundMessagesDto> {
    const round = await this.round(this.db.manager, scope, roundCode);
    await this.propose(scope, round);
    const steps = (await this.db.query(
      `SELECT w.step, w.due_on::text AS "dueOn", w.subject, w.body, w.body_begun AS "bodyBegun", w.signed_by AS "signedBy", w.reply_to AS "replyTo", w.status, w.approved_by AS "approvedBy", w.revision,
              (SELECT coalesce(json_agg(c ORDER BY c.status), '[]') FROM (
                 SELECT s.status, count(*)::int AS messages FROM round_member_message m JOIN message s ON s.id = m.message_id
                  WHERE m.round_id = w.round_id AND m.step = w.step GROUP BY s.status) c) AS messages
         FROM round_message w WHERE w.round_id = $1`,
      [round.id],
    )) as RoundMessageDto[];
    return { transport: this.outbox.transportName, steps: steps.sort((one, other) => MESSAGE_STEPS.indexOf(one.step) - MESSAGE_STEPS.indexOf(other.step)) };
  }

  /**
   * Changes the day and the words of a message that has not started; it has to be approved (again) then.
   * @throws Problem not_found; rule_broken once it started; conflict when somebody changed it since; invalid_input
   */
  async change(scope: Scope, roundCode: string, step: MessageStep, given: ChangeRoundMessageDto): Promise<void> {
    const round = await this.round(this.db.manager, scope, roundCode);
    const faults: FieldFault[] = [...faultsOfWords(step, given, given.signedBy), ];
    const holidays = await this.holidays.days();
    await this.db.transaction(async (db) => {
      await this.touch(db, round, step, given.revision);
      faults.push(...(await this.faultsOfDay(db, round, step, given.dueOn, holidays)));
      if (faults.length > 0) throw refused(faults);
      await db.query(
        `UPDATE round_message SET due_on = $3, subject = $4, body = $5, body_begun = $6, signed_by = $7, reply_to = $8, status = 'planned', approved_by = '', touched = true, revision = revision + 1
          WHERE round_id = $1 AND step = $2`,
        [round.id, step, given.dueOn, given.subject.trim(), given.body.trim(), given.bodyBegun.trim(), given.signedBy.trim(), given.replyTo.trim()],
      );
      await this.audit.append(db, scope, { event: 'round.message-changed', subject: `round ${round.code}`, detail: { step, dueOn: given.dueOn } });
    });
  }

  /**
   * Approves a message: it starts by itself on its day. Once more changes nothing.
   * @throws Problem not_found; rule_broken; conflict when it is not what was read; invalid_input when it is not complete
   */
  async approve(scope: Scope, roundCode: string, step: MessageStep, revision: number): Promise<void> {
    const round = await this.round(this.db.manager, scope, roundCode);
    // Where the days of the round, or a bank holiday, have moved it since it was read, that is another message.
    await this.propose(scope, round);
    const holidays = await this.holidays.days();
    await this.db.transaction(async (db) => {
      const message = await this.touch(db, round, step, revision);
      if (message.status === 'approved') return;
      const faults = [...faultsOfWords(step, message, message.signedBy), ...(await this.faultsOfDay(db, round, step, message.dueOn, holidays))];
      if (faults.length > 0) throw refused(faults);
      await db.query(`UPDATE round_message SET status = 'approved', approved_by = $3, touched = true WHERE round_id = $1 AND step = $2`, [round.id, step, scope.actor.name]);
      await this.audit.append(db, scope, { event: 'round.message-approved', subject: `round ${round.code}`, detail: { step, revision } });
    });
  }

  /** Stops a message: what has not left stays here. @throws Problem not_found */
  async stop(scope: Scope, roundCode: string, step: MessageStep): Promise<void> {
    const round = await this.round(this.db.manager, scope, roundCode);
    await this.db.transaction(async (db) => {
      const stopped = (await db.query(
        `WITH stopped AS (UPDATE round_message SET status = 'cancelled', touched = true, revision = revision + 1 WHERE round_id = $1 AND step = $2 AND status <> 'cancelled' RETURNING step) SELECT * FROM stopped`,
        [round.id, step],
      )) as object[];
      if (stopped.length > 0) await this.audit.append(db, scope, { event: 'round.message-stopped', subject: `round ${round.code}`, detail: { step } });
    });
  }

  /** Whom a message would go to now, and its words to somebody invented. @throws Problem not_found */
  async preview(scope: Scope, roundCode: string, step: MessageStep): Promise<RoundMessagePreviewDto> {
    const round = await this.round(this.db.manager, scope, roundCode);
    const { steps } = await this.plan(scope, roundCode);
    const message = steps.find((one) => one.step === step);
    if (!message) throw new Problem('not_found', `The round ${roundCode} has no such message.`);
    const [counts] = (await this.db.query(
      `WITH who AS (${this.recipients('m.round_id = $1')})
       SELECT (SELECT count(*)::int FROM who WHERE because IS NULL AND NOT begun) AS "notBegun", (SELECT count(*)::int FROM who WHERE because IS NULL AND begun) AS begun,
              (SELECT coalesce(json_agg(n ORDER BY n.because), '[]') FROM (SELECT because, count(*)::int AS people FROM who WHERE because IS NOT NULL GROUP BY because) n) AS "notWrittenTo"`,
      [round.id],
    )) as [Pick<RoundMessagePreviewDto, 'notBegun' | 'begun' | 'notWrittenTo'>];
    const values = { name: SOMEBODY, programme: round.programme, title: round.title, closes: round.closesOn ? dayInWords(round.closesOn) : 'we close it', link: LINK_LEFT_OUT, signature: message.signedBy || round.programme, reply: replyWords(message.replyTo) };
    return { ...counts, subject: fillIn(message.subject, values), text: fillIn(message.body, values), textBegun: fillIn(message.bodyBegun, values) };
  }

  /**
   * Every message to everybody, the newest first.
   * @param search part of a name or code, or of the address it went to; empty for all
   * @throws Problem not_found
   */
  async sent(scope: Scope, roundCode: string, status: string | null, search: string, page: number): Promise<SentMessagesDto> {
    const round = await this.round(this.db.manager, scope, roundCode);
    const open = windowOf(round, this.clock.now()) === 'open';
    const rows = (await this.db.query(
      `SELECT s.id, $4::text AS round, t.step, coalesce(nullif(x.name, ''), x.code) AS person, x.code, s.address, s.status, s.because, s.due_at AS "dueAt", s.sent_at AS "sentAt", s.subject, s.body,
              coalesce($5 AND t.step = ${LATEST_STARTED} AND ${NOT_REACHED} AND ${NOT_WRITTEN_TO} IS NULL, false) AS "canGoAgain", ${CAN_HAVE_COME_BACK} AS "canHaveComeBack",
              (SELECT coalesce(json_agg(json_build_object('address', y.address, 'status', y.status, 'because', y.because, 'sentAt', y.sent_at, 'againAt', y.again_at, 'againBy', y.again_by) ORDER BY y.number), '[]')
                 FROM message_try y WHERE y.message_id = s.id) AS earlier,
              count(*) OVER ()::int AS total
         FROM round_member_message t JOIN message s ON s.id = t.message_id JOIN round o ON o.id = t.round_id
         JOIN round_member m ON m.round_id = t.round_id AND m.enrolment_id = t.enrolment_id
         JOIN enrolment e ON e.id = t.enrolment_id JOIN person x ON x.id = e.person_id
         LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
        WHERE t.round_id = $1 AND ($2::text IS NULL OR s.status = $2)
          AND ($6 = '' OR strpos(lower(x.name), lower($6)) > 0 OR strpos(lower(x.code), lower($6)) > 0 OR strpos(lower(s.address), lower($6)) > 0)
        ORDER BY s.due_at DESC, person, s.id LIMIT ${PAGE} OFFSET $3`,
      [round.id, status, (page - 1) * PAGE, round.code, open, search],
    )) as (SentMessagesDto['messages'][number] & { total: number })[];
    return { total: rows[0]?.total ?? 0, messages: rows.map(({ total: _, ...message }) => message) };
  }

  /**
   * Opens rounds whose day has come, and, from half past nine on a working day, puts the approved messages of open rounds whose day has come in the outbox:
   * one for everybody who is to be written to now. Each message is started once, however many processes do this.
   * @returns how many messages to people were planned
   */
  async startDue(): Promise<number> {
    await this.setups.openDue();
    const now = this.clock.now();
    if (!mayLeave(now, await this.holidays.days())) return 0;
    let planned = 0;
    for (;;) {
      const made = await this.db.transaction((db) => this.startOne(db, now));
      if (made === null) return planned;
      planned += made;
    }
  }

  private async startOne(db: EntityManager, now: Date): Promise<number | null> {
    const [due] = (await db.query(
      `SELECT w.round_id AS "roundId", w.step, w.programme_id AS "programmeId", w.approved_by AS "approvedBy", o.code FROM round_message w JOIN round o ON o.id = w.round_id
        WHERE w.status = 'approved' AND o.frozen_at IS NOT NULL AND ((w.due_on + time '09:30') AT TIME ZONE 'Europe/London') <= $1 AND o.opens_on <= $2 AND (o.closes_on IS NULL OR o.closes_on >= $2)
        ORDER BY w.due_on, w.round_id LIMIT 1 FOR UPDATE OF w SKIP LOCKED`,
      [now, londonDay(now)],
    )) as { roundId: string; step: MessageStep; programmeId: string; approvedBy: string; code: string }[];
    if (!due) return null;
    const [{ made }] = (await db.query(
      `WITH who AS (${this.recipients('m.round_id = $1')}),
            made AS (
              INSERT INTO message (programme_id, key, kind, about, address, due_at)
              SELECT $3, ${messageKey('$1', '$2', 'enrolment_id')}, 'round', jsonb_build_object('enrolment', enrolment_id), email, $4
                FROM who WHERE because IS NULL
              ON CONFLICT (key) DO NOTHING
              RETURNING id, (about ->> 'enrolment')::uuid AS enrolment_id),
            kept AS (INSERT INTO round_member_message (message_id, round_id, enrolment_id, step) SELECT id, $1, enrolment_id, $2 FROM made)
       SELECT count(*)::int AS made FROM made`,
      [due.roundId, due.step, due.programmeId, now],
    )) as [{ made: number }];
    // It was stopped half-way, and approved once more: what stayed here leaves now.
    const stayed = (await db.query(`SELECT s.id FROM round_member_message m JOIN message s ON s.id = m.message_id WHERE m.round_id = $1 AND m.step = $2 AND s.status = 'not_needed' AND s.because = $3`, [due.roundId, due.step, STOPPED])) as { id: string }[];
    const again = await this.outbox.again(db, stayed.map(({ id }) => id), due.approvedBy, now);
    await db.query(`UPDATE round_message SET status = 'started', revision = revision + 1 WHERE round_id = $1 AND step = $2`, [due.roundId, due.step]);
    await this.audit.append(db, { actor: SYSTEM, programmeId: due.programmeId }, { event: 'round.message-started', subject: `round ${due.code}`, detail: { step: due.step, people: made + again.length } });
    return made + again.length;
  }

  private recipients(where: string): string {
    return `SELECT m.enrolment_id, x.email, r.id IS NOT NULL AS begun, ${NOT_WRITTEN_TO} AS because
              FROM round_member m JOIN round o ON o.id = m.round_id JOIN enrolment e ON e.id = m.enrolment_id JOIN person x ON x.id = e.person_id
              LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
             WHERE ${where}`;
  }

  private async propose(scope: Scope, round: Round): Promise<void> {
    const planned = planMessages(round, await this.holidays.days());
    await this.db.query(
      `INSERT INTO round_message (round_id, step, programme_id, due_on, subject, body, body_begun)
       SELECT $1, p.step, $2, p."dueOn", p.subject, p.body, p."bodyBegun"
         FROM jsonb_to_recordset($3::jsonb) AS p(step text, "dueOn" date, subject text, body text, "bodyBegun" text)
       ON CONFLICT (round_id, step) DO UPDATE SET due_on = excluded.due_on, revision = round_message.revision + 1
         -- Nobody has touched it, and the window of the round or a bank holiday has moved.
         WHERE NOT round_message.touched AND round_message.due_on <> excluded.due_on`,
      [round.id, scope.programmeId, JSON.stringify(planned.map(({ step, dueOn }) => ({ step, dueOn, ...USUAL_WORDS[step] })))],
    );
    await this.db.query(`DELETE FROM round_message WHERE round_id = $1 AND NOT touched AND step <> ALL ($2)`, [round.id, planned.map(({ step }) => step)]);
  }

  /** What is wrong with the day of a message, beside those of the round's other messages. */
  private async faultsOfDay(db: EntityManager, round: Round, step: MessageStep, dueOn: string, holidays: ReadonlySet<string>): Promise<FieldFault[]> {
    const faults: FieldFault[] = [];
    const today = londonDay(this.clock.now());
    if (dueOn < today) return [{ field: 'dueOn', message: `is past; choose ${dayInWords(workingDayFrom(today, holidays))} or later` }];
    if (!isWorkingDay(dueOn, holidays)) faults.push({ field: 'dueOn', message: 'is no working day; choose one' });
    if (dueOn < round.opensOn || (round.closesOn !== null && dueOn > round.closesOn)) {
      faults.push({ field: 'dueOn', message: `must be while the round is open: ${dayInWords(round.opensOn)}${round.closesOn ? ` to ${dayInWords(round.closesOn)}` : ' or later'}` });
    }
    if (faults.length > 0) return faults;
    const others = (await db.query(`SELECT step, due_on::text AS "dueOn" FROM round_message WHERE round_id = $1 AND step <> $2 AND status <> 'cancelled'`, [round.id, step])) as { step: MessageStep; dueOn: string }[];
    for (const other of others) {
      const comesFirst = MESSAGE_STEPS.indexOf(other.step) < MESSAGE_STEPS.indexOf(step);
      if (comesFirst ? dueOn <= other.dueOn : dueOn >= other.dueOn) faults.push({ field: 'dueOn', message: `must be ${comesFirst ? 'after' : 'before'} ${dayInWords(other.dueOn)}, the day of the ${STEP_WORDS[other.step]}` });
    }
    return faults;
  }

  /** The message as it stands, locked. @throws Problem not_found; rule_broken when it has started; conflict */
  private async touch(db: EntityManager, round: Round, step: MessageStep, revision: number): Promise<RoundMessageDto> {
    const [message] = (await db.query(
      `SELECT step, due_on::text AS "dueOn", status, subject, body, body_begun AS "bodyBegun", signed_by AS "signedBy", reply_to AS "replyTo", approved_by AS "approvedBy", revision FROM round_message WHERE round_id = $1 AND step = $2 FOR UPDATE`,
      [round.id, step],
    )) as RoundMessageDto[];
    if (!message) throw new Problem('not_found', `The round ${round.code} has no such message.`);
    if (message.status === 'started') throw new Problem('rule_broken', 'This message has been put in the outbox already. It can be stopped, not changed.');
    if (message.revision !== revision) throw new Problem('conflict', 'This message was changed since you opened it, by somebody else or because the days of the round moved. Read it again first.', [], { current: message });
    return message;
  }

  private async round(db: EntityManager, scope: Scope, code: string): Promise<Round> {
    const [round] = (await db.query(
      `SELECT o.id, o.code, o.mode, o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn", p.name AS programme, v.title
         FROM round o JOIN programme p ON p.id = o.programme_id JOIN questionnaire_version v ON v.id = o.version_id
        WHERE o.programme_id = $1 AND o.code = $2`,
      [scope.programmeId, code],
    )) as Round[];
    if (!round) throw new Problem('not_found', `This programme has no round ${code}.`);
    if (round.mode === 'anonymous') throw new Problem('rule_broken', 'An anonymous round writes to nobody: it does not know who has answered.');
    return round;
  }
}

function refused(faults: readonly FieldFault[]): Problem {
  return new Problem('invalid_input', faults.map(({ field, message }) => `${field}: ${message}`).join('; '), faults);
}
