import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '../../shared/vocabulary/role.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { WithdrawalReason } from '../../shared/vocabulary/withdrawal.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { PeopleService } from '../directory/people.service.ts';
import { Problem } from '../kernel/problem.ts';
import { reached } from '../kernel/reach.ts';
import type { Scope } from '../kernel/scope.ts';
import { faultsOfWithdrawal, type WithdrawalFacts } from './withdrawal-check.ts';
import type { AffectedSessionDto, EnrolmentDto, PastWithdrawalDto, WithdrawalDto, WithdrawalEffectsDto, WithdrawDto } from './withdrawal.dto.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface KnownEnrolment extends WithdrawalFacts {
  id: string;
  personId: string;
  personCode: string;
  role: Role;
  starter: boolean;
  withdrawal: WithdrawalDto | null;
}

const WITHDRAWAL = `CASE WHEN w.id IS NOT NULL THEN json_build_object(
    'kind', w.kind, 'withdrewOn', w.withdrew_on, 'datePrecision', w.date_precision, 'dateNote', w.date_note,
    'reason', w.reason, 'note', w.note, 'toldBy', w.told_by) END AS withdrawal`;

/**
 * Who withdrew, and what that does. Registers belong to another folder: they are read through their read view
 * (reading.register, reading.session), never their table.
 */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly db: DataSource,
    private readonly people: PeopleService,
    private readonly audit: AuditService,
  ) {}

  /** Everybody enrolled whom the scope reaches, or only those who did (`yes`) or did not (`no`) withdraw. Void enrolments are left out. */
  listEnrolments(scope: Scope, withdrew?: 'yes' | 'no'): Promise<EnrolmentDto[]> {
    return this.db.query(
      `SELECT e.id AS "enrolmentId", coalesce(nullif(p.name, ''), p.code) AS person, e.role, c.name AS council, g.name AS set, e.starter,
              e.enrolled_on::text AS "enrolledOn", a.last_present_on::text AS "lastPresentOn", p.died_on::text AS "diedOn", ${WITHDRAWAL}
         FROM enrolment e
         JOIN person p ON p.id = e.person_id
         LEFT JOIN council c ON c.id = e.council_id
         LEFT JOIN learning_set g ON g.id = e.set_id
         LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
         LEFT JOIN (SELECT enrolment_id, max(held_on) AS last_present_on
                      FROM reading.register WHERE programme_id = $1 AND attended GROUP BY enrolment_id) a ON a.enrolment_id = e.id
        WHERE e.programme_id = $1 AND e.void_reason IS NULL
          AND ($2::text IS NULL OR (w.id IS NOT NULL) = ($2 = 'yes'))
          AND ${reached('e.council_id', '$3')} AND ${reached('e.set_id', '$4')}
        ORDER BY c.name NULLS LAST, e.role DESC, person, p.code`,
      [scope.programmeId, withdrew ?? null, scope.councilIds, scope.setIds],
    );
  }

  /**
   * What a withdrawal on that day would change, for whoever is about to record it. Changes nothing.
   * @throws Problem not_found
   */
  async effectsOf(scope: Scope, enrolmentId: string, withdrewOn: string, reason?: WithdrawalReason): Promise<WithdrawalEffectsDto> {
    const db = this.db.manager;
    const enrolment = await this.find(db, scope, enrolmentId);
    const after = await this.sessionsAfter(db, scope, enrolment.id, withdrewOn);
    const others = (await db.query(
      `SELECT e.role FROM enrolment e
        WHERE e.person_id = $1 AND e.id <> $2 AND e.void_reason IS NULL
          AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL)
        ORDER BY e.role`,
      [enrolment.personId, enrolment.id],
    )) as { role: Role }[];
    const [standing] = (await db.query(
      `SELECT coalesce((SELECT t.finisher FROM reading.attendance_total t WHERE t.programme_id = $1 AND t.enrolment_id = $2), false) AS finisher,
              (SELECT count(*)::int FROM reading.session s
                WHERE s.programme_id = $1 AND NOT s.cancelled AND s.starts_at > now() AND s.held_on > $3::date
                  AND (EXISTS (SELECT FROM reading.register r WHERE r.session_id = s.session_id AND r.enrolment_id = $2 AND r.expected)
                       OR EXISTS (SELECT FROM enrolment e WHERE e.id = $2
                                     AND (s.kind = 'launch' OR (s.kind IN ('set_meeting', 'study_day') AND s.set_id = e.set_id) OR (s.kind = 'mentor_session' AND e.role = 'mentor'))))) AS coming`,
      [scope.programmeId, enrolment.id, withdrewOn],
    )) as { finisher: boolean; coming: number }[];
    return {
      stopsFinisher: standing!.finisher,
      messagesStop: standing!.coming,
      stillAsked: reason !== 'death',
      absentFrom: after.filter((session) => session.counts && !session.attended).map(affected),
      attendedAfter: after.filter((session) => session.attended).map(affected),
      staysStarter: enrolment.starter,
      otherRoles: others.map(({ role }) => role),
      forbiddenBecause: faultsOfWithdrawal(withdrewOn, enrolment).map((fault) => fault.message),
    };
  }

  /**
   * Records that somebody withdrew. They stay a starter. Of a death, the person is never written to again.
   * The same content again changes nothing.
   *
   * @param within a transaction of the caller's
   * @throws Problem not_found; invalid_input when the day cannot be; already_withdrawn with what is recorded (`withdrawal`)
   */
  async withdraw(scope: Scope, enrolmentId: string, given: WithdrawDto, within?: EntityManager): Promise<WithdrawalDto> {
    const wanted: WithdrawalDto = {
      kind: given.kind,
      withdrewOn: given.withdrewOn,
      datePrecision: given.datePrecision,
      dateNote: given.dateNote?.trim() ?? '',
      reason: given.reason,
      note: given.note?.trim() ?? '',
      toldBy: given.toldBy?.trim() ?? '',
    };
    const record = async (db: EntityManager): Promise<WithdrawalDto> => {
      await this.lock(db, scope, enrolmentId);
      const enrolment = await this.find(db, scope, enrolmentId);
      const { withdrawal: there, person } = enrolment;
      if (there) {
        if ((Object.keys(wanted) as (keyof WithdrawalDto)[]).every((key) => there[key] === wanted[key])) return there;
        throw new Problem(
          'already_withdrawn',
          `${person} withdrew on ${dayInWords(there.withdrewOn)}. Nothing was changed. To correct that, reverse the withdrawal and record it again.`,
          [],
          { withdrawal: there },
        );
      }
      const faults = faultsOfWithdrawal(wanted.withdrewOn, enrolment);
      if (faults.length > 0) throw new Problem('invalid_input', faults.map((fault) => fault.message).join(' '), faults);
      await db.query(
        `INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on, date_precision, date_note, reason, note, told_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [scope.programmeId, enrolment.id, wanted.kind, wanted.withdrewOn, wanted.datePrecision, wanted.dateNote, wanted.reason, wanted.note, wanted.toldBy],
      );
      if (wanted.reason === 'death') await this.people.recordDeath(scope, db, enrolment.personId, wanted.withdrewOn);
      // Not why: a reason may be somebody's health.
      await this.audit.append(db, scope, { event: 'withdrawal.recorded', subject: subjectOf(enrolment), detail: { kind: wanted.kind, withdrewOn: wanted.withdrewOn } });
      return wanted;
    };
    return within ? record(within) : this.db.transaction(record);
  }

  /**
   * Takes a withdrawal back; its row stays, closed. A recorded death stays too. Once more changes nothing.
   * @throws Problem not_found: no such enrolment, or they never withdrew
   */
  async reverse(scope: Scope, enrolmentId: string): Promise<void> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope, enrolmentId);
      const enrolment = await this.find(db, scope, enrolmentId);
      const { id, person } = enrolment;
      const [reversed] = (await db.query(`WITH r AS (UPDATE withdrawal SET reversed_at = now() WHERE enrolment_id = $1 AND reversed_at IS NULL RETURNING id) SELECT id FROM r`, [id])) as object[];
      if (reversed) await this.audit.append(db, scope, { event: 'withdrawal.reversed', subject: subjectOf(enrolment) });
      const [ever] = (await db.query(`SELECT FROM withdrawal WHERE enrolment_id = $1 LIMIT 1`, [id])) as object[];
      if (!ever) throw new Problem('not_found', `${person} has not withdrawn, so there is nothing to reverse.`);
    });
  }

  /**
   * Every withdrawal of somebody that was ever recorded, the latest first; those taken back say when.
   * @throws Problem not_found
   */
  async history(scope: Scope, enrolmentId: string): Promise<PastWithdrawalDto[]> {
    const { id } = await this.find(this.db.manager, scope, enrolmentId);
    const rows = (await this.db.query(
      `SELECT ${WITHDRAWAL}, w.recorded_at AS "recordedAt", w.reversed_at AS "reversedAt" FROM withdrawal w WHERE w.programme_id = $1 AND w.enrolment_id = $2 ORDER BY w.recorded_at DESC, w.id`,
      [scope.programmeId, id],
    )) as { withdrawal: WithdrawalDto; recordedAt: Date; reversedAt: Date | null }[];
    return rows.map(({ withdrawal, recordedAt, reversedAt }) => ({ ...withdrawal, recordedAt: recordedAt.toISOString(), reversedAt: reversedAt?.toISOString() ?? null }));
  }

  /** Against two withdrawals at once, and against a register that is being marked. */
  private async lock(db: EntityManager, scope: Scope, enrolmentId: string): Promise<void> {
    if (!UUID.test(enrolmentId)) throw notEnrolled(scope, enrolmentId);
    await db.query(`SELECT id FROM enrolment WHERE programme_id = $1 AND id = $2 FOR NO KEY UPDATE`, [scope.programmeId, enrolmentId]);
  }

  private async find(db: EntityManager, scope: Scope, enrolmentId: string): Promise<KnownEnrolment> {
    if (!UUID.test(enrolmentId)) throw notEnrolled(scope, enrolmentId);
    const [found] = (await db.query(
      `SELECT e.id, e.person_id AS "personId", coalesce(nullif(p.name, ''), p.code) AS person, p.code AS "personCode", e.role, e.starter,
              e.enrolled_on::text AS "enrolledOn", (now() AT TIME ZONE 'Europe/London')::date::text AS today, ${WITHDRAWAL},
              (SELECT coalesce(json_agg(json_build_object('title', s.title, 'heldOn', s.held_on) ORDER BY s.starts_at), '[]')
                 FROM reading.register r JOIN reading.session s ON s.session_id = r.session_id
                WHERE r.enrolment_id = e.id AND r.mark IN ('in_person', 'online', 'in_part')) AS attended
         FROM enrolment e
         JOIN person p ON p.id = e.person_id
         LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
        WHERE e.programme_id = $1 AND e.id = $2 AND e.void_reason IS NULL
          AND ${reached('e.council_id', '$3')} AND ${reached('e.set_id', '$4')}`,
      [scope.programmeId, enrolmentId, scope.councilIds, scope.setIds],
    )) as KnownEnrolment[];
    if (!found) throw notEnrolled(scope, enrolmentId);
    return found;
  }

  /** Sessions after that day that are of the person's maximum (`counts`), or that a register has them at. */
  private sessionsAfter(db: EntityManager, scope: Scope, enrolmentId: string, day: string): Promise<(AffectedSessionDto & { counts: boolean; attended: boolean })[]> {
    return db.query(
      `SELECT * FROM (
         SELECT s.session_code AS code, s.title, s.held_on::text AS "heldOn", r.mark,
                coalesce(s.kind = 'launch'
                         OR (s.kind = 'set_meeting' AND e.role = 'participant' AND s.set_id = e.set_id)
                         OR (s.kind = 'mentor_session' AND e.role = 'mentor'), false) AND NOT s.cancelled AS counts,
                coalesce(r.mark IN ('in_person', 'online', 'in_part'), false) AS attended
           FROM reading.session s
           JOIN enrolment e ON e.programme_id = s.programme_id AND e.id = $2 AND e.role IN ('participant', 'mentor')
           LEFT JOIN reading.register r ON r.session_id = s.session_id AND r.enrolment_id = e.id
          WHERE s.programme_id = $1 AND s.held_on > $3) after
        WHERE counts OR attended ORDER BY "heldOn", code`,
      [scope.programmeId, enrolmentId, day],
    );
  }
}

/** As the journal names them: never by name. */
function subjectOf({ personCode, role }: KnownEnrolment): string {
  return `enrolment ${personCode} (${role.replaceAll('_', ' ')})`;
}

function affected({ code, title, heldOn, mark }: AffectedSessionDto): AffectedSessionDto {
  return { code, title, heldOn, mark };
}

function notEnrolled(scope: Scope, enrolmentId: string): Problem {
  return new Problem('not_found', `There is no enrolment ${enrolmentId} in the programme ${scope.programmeCode}.`);
}
