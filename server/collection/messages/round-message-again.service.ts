import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { leavesFrom, nextMorning } from '../../../shared/calendar/sending-time.ts';
import type { MessageStep } from '../../../shared/vocabulary/message.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { BankHolidaysService } from '../../directory/calendar/bank-holidays.service.ts';
import { PeopleService } from '../../directory/people.service.ts';
import { Problem } from '../../kernel/problem.ts';
import { reached } from '../../kernel/reach.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { OutboxService } from '../../outbox/outbox.service.ts';
import type { MessageAgainDto } from './round-messages.dto.ts';
import { LATEST_STARTED, messageKey, NOT_REACHED, NOT_WRITTEN_TO, sentToday } from './round-recipients.ts';
import { CollectionClock, windowOf } from '../rounds/round-window.ts';

/** Somebody asked, and the latest message that was started: what should have reached them. */
interface Latest {
  roundId: string;
  roundCode: string;
  enrolmentId: string;
  programmeId: string;
  personId: string;
  personCode: string;
  email: string | null;
  opensOn: string;
  closesOn: string | null;
  because: string | null;
  sentToday: boolean;
  step: MessageStep | null;
  messageId: string | null;
  /** It failed, came back, was not needed, or went to another address than theirs. */
  notReached: boolean;
}

/** A message that did not reach somebody goes out once more: after their address was corrected, or because somebody says so. */
@Injectable()
export class RoundMessageAgainService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
    private readonly people: PeopleService,
    private readonly outbox: OutboxService,
    private readonly holidays: BankHolidaysService,
  ) {}

  /**
   * Corrects or adds the address of somebody asked in a round. While the round is open, the latest message that was started
   * leaves for them once more: what should have reached them.
   * @param seen the address that was shown when it was corrected; null: none
   * @throws Problem not_found; rule_broken; conflict with `current`; invalid_input
   */
  async correctAddress(scope: Scope, roundCode: string, enrolmentId: string, email: string, seen: string | null): Promise<MessageAgainDto> {
    return this.db.transaction(async (db) => {
      const { personId } = await this.latest(db, scope, roundCode, enrolmentId);
      const corrected = await this.people.correctAddress(scope, db, personId, email, seen);
      if (!corrected) return { outcome: 'nothing', step: null, leavesAt: null, because: 'The address was this one already.' };
      return this.putAgain(db, scope, await this.latest(db, scope, roundCode, enrolmentId));
    });
  }

  /**
   * Has a message sent again that did not reach somebody: it failed, came back, was not needed for a reason that is no
   * more, or went to an address that is another now.
   * @throws Problem not_found; rule_broken with what is in the way
   */
  async again(scope: Scope, roundCode: string, messageId: string): Promise<MessageAgainDto> {
    return this.db.transaction(async (db) => {
      // Locked: of two who press at once the second finds it waiting.
      const [mine] = (isUuid(messageId)
        ? await db.query(
            `SELECT t.enrolment_id AS "enrolmentId" FROM round_member_message t JOIN message s ON s.id = t.message_id JOIN round o ON o.id = t.round_id
              WHERE t.message_id = $3 AND o.programme_id = $1 AND o.code = $2 FOR UPDATE OF s`,
            [scope.programmeId, roundCode, messageId],
          )
        : []) as { enrolmentId: string }[];
      if (!mine) throw new Problem('not_found', `The round ${roundCode} has no such message.`);
      const latest = await this.latest(db, scope, roundCode, mine.enrolmentId);
      if (latest.messageId !== messageId) throw new Problem('rule_broken', 'A later message of this round has been started since, or this one was stopped.');
      if (!latest.notReached) throw new Problem('rule_broken', 'This message has not failed: it waits, is being sent, or has left for the address that the person has.');
      const done = await this.putAgain(db, scope, latest);
      if (done.outcome === 'nothing') throw new Problem('rule_broken', done.because);
      return done;
    });
  }

  private async putAgain(db: EntityManager, scope: Scope, latest: Latest): Promise<MessageAgainDto> {
    const now = this.clock.now();
    const { step } = latest;
    const nothing = (because: string): MessageAgainDto => ({ outcome: 'nothing', step, leavesAt: null, because });
    if (step === null) return nothing('No message of this round has been started yet.');
    if (windowOf(latest, now) !== 'open') return nothing('The questionnaire is not open.');
    if (latest.because !== null) return nothing(latest.because);
    const id = latest.messageId ?? (await this.made(db, latest, step, now));
    const [again] = await this.outbox.again(db, [id], scope.actor.name, now);
    if (again === undefined) return { outcome: 'under_way', step, leavesAt: null, because: 'It is being sent at this moment, perhaps to the address before.' };
    await this.audit.append(db, scope, { event: 'message.put-again', subject: `round ${latest.roundCode}, person ${latest.personCode}`, detail: { step } });
    const holidays = await this.holidays.days(db);
    return { outcome: 'again', step, leavesAt: latest.sentToday ? nextMorning(now, holidays) : leavesFrom(now, holidays), because: '' };
  }

  /** The message to somebody for whom none could be made before, under the key that it would have had. */
  private async made(db: EntityManager, { roundId, enrolmentId, programmeId, email }: Latest, step: MessageStep, now: Date): Promise<string> {
    const [{ id }] = (await db.query(
      `WITH made AS (
         INSERT INTO message (programme_id, key, kind, about, address, due_at) VALUES ($1, ${messageKey('$2', '$3', '$4')}, 'round', jsonb_build_object('enrolment', $4::text), $5, $6) RETURNING id),
       kept AS (INSERT INTO round_member_message (message_id, round_id, enrolment_id, step) SELECT id, $2::uuid, $4::uuid, $3 FROM made)
       SELECT id FROM made`,
      [programmeId, roundId, step, enrolmentId, email, now],
    )) as [{ id: string }];
    return id;
  }

  /** @throws Problem not_found */
  private async latest(db: EntityManager, scope: Scope, roundCode: string, enrolmentId: string): Promise<Latest> {
    const [found] = (isUuid(enrolmentId)
      ? await db.query(
          `SELECT o.id AS "roundId", o.code AS "roundCode", m.enrolment_id AS "enrolmentId", o.programme_id AS "programmeId", x.id AS "personId", x.code AS "personCode", x.email,
                  o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn", ${NOT_WRITTEN_TO} AS because, ${sentToday('$4')} AS "sentToday",
                  w.step, s.id AS "messageId", coalesce(${NOT_REACHED}, false) AS "notReached"
             FROM round_member m
             JOIN round o ON o.id = m.round_id
             JOIN enrolment e ON e.id = m.enrolment_id
             JOIN person x ON x.id = e.person_id
             LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
            CROSS JOIN LATERAL (SELECT ${LATEST_STARTED} AS step) w
             LEFT JOIN round_member_message t ON t.round_id = m.round_id AND t.enrolment_id = m.enrolment_id AND t.step = w.step
             LEFT JOIN message s ON s.id = t.message_id
            WHERE o.programme_id = $1 AND o.code = $2 AND m.enrolment_id = $3 AND ${reached('e.council_id', '$5')} AND ${reached('e.set_id', '$6')}`,
          [scope.programmeId, roundCode, enrolmentId, this.clock.now(), scope.councilIds, scope.setIds],
        )
      : []) as Latest[];
    if (!found) throw new Problem('not_found', `Nobody of that id is asked in a round ${roundCode} of this programme.`);
    return found;
  }
}
