import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { fingerprint, refuseStale } from '../../kernel/fingerprint.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { ChangePairingDto, MenteeDto, MenteePageDto, MenteeQuery, MentorDto, NewPairingDto, MentorPairingDto } from './set-up.dto.ts';

const MENTEES_A_PAGE = 50;
const PERSON = (alias: string): string => `coalesce(nullif(${alias}.name, ''), ${alias}.code)`;
const TODAY = `(now() AT TIME ZONE 'Europe/London')::date`;
const ACTIVE = (alias: string): string => `${alias}.void_reason IS NULL AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = ${alias}.id AND w.reversed_at IS NULL)`;
/** Columns of a pairing; `at` sorts it. */
const PAIRINGS = `
  SELECT q.id, q.mentor_id AS "mentorId", ${PERSON('mp')} AS mentor, mc.name AS "mentorCouncil", me.independent, q.mentee_id AS "menteeId", ${PERSON('ep')} AS mentee,
         ec.name AS "menteeCouncil", q.line_manager AS "lineManager", q.starts_on::text AS "startsOn", q.ends_on::text AS "endsOn",
         (SELECT count(DISTINCT t.held_on)::int FROM reading.mentoring_meeting t WHERE t.pairing_id = q.id) AS meetings,
         mp.code AS "mentorCode", ep.code AS "menteeCode"
    FROM mentor_pairing q
    JOIN enrolment me ON me.id = q.mentor_id JOIN person mp ON mp.id = me.person_id LEFT JOIN council mc ON mc.id = me.council_id
    JOIN enrolment e ON e.id = q.mentee_id JOIN person ep ON ep.id = e.person_id LEFT JOIN council ec ON ec.id = e.council_id
   WHERE q.programme_id = $1`;

type Row = MentorPairingDto & { mentorCode: string; menteeCode: string };

/** Who mentors whom. */
@Injectable()
export class PairingsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Mentors who have not withdrawn, by name. */
  mentors(scope: Scope): Promise<MentorDto[]> {
    return this.db.query(
      `SELECT e.id AS "enrolmentId", ${PERSON('p')} AS name, c.name AS council, e.independent,
              (SELECT count(*)::int FROM mentor_pairing q WHERE q.mentor_id = e.id AND (q.ends_on IS NULL OR q.ends_on >= ${TODAY})) AS mentees
         FROM enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN council c ON c.id = e.council_id
        WHERE e.programme_id = $1 AND e.role = 'mentor' AND ${ACTIVE('e')} ORDER BY 2`,
      [scope.programmeId],
    );
  }

  /** Participants who have not withdrawn, a page of them, each with every pairing they had. */
  async mentees(scope: Scope, { without, page = 1 }: MenteeQuery): Promise<MenteePageDto> {
    const alone = `NOT EXISTS (SELECT FROM mentor_pairing q WHERE q.mentee_id = e.id AND (q.ends_on IS NULL OR q.ends_on >= ${TODAY}))`;
    const rows = (await this.db.query(
      `SELECT e.id AS "enrolmentId", ${PERSON('p')} AS name, c.name AS council, s.name AS set, (count(*) OVER ())::int AS total
         FROM enrolment e JOIN person p ON p.id = e.person_id LEFT JOIN council c ON c.id = e.council_id LEFT JOIN learning_set s ON s.id = e.set_id
        WHERE e.programme_id = $1 AND e.role = 'participant' AND ${ACTIVE('e')} ${without ? `AND ${alone}` : ''}
        ORDER BY c.name NULLS LAST, 2, p.code LIMIT ${MENTEES_A_PAGE} OFFSET ${(page - 1) * MENTEES_A_PAGE}`,
      [scope.programmeId],
    )) as (Omit<MenteeDto, 'pairings'> & { total: number })[];
    const pairings = await this.rows(this.db.manager, scope, 'AND q.mentee_id = ANY($2)', [rows.map(({ enrolmentId }) => enrolmentId)]);
    const [{ withoutMentor }] = (await this.db.query(`SELECT count(*)::int AS "withoutMentor" FROM enrolment e WHERE e.programme_id = $1 AND e.role = 'participant' AND ${ACTIVE('e')} AND ${alone}`, [scope.programmeId])) as [{ withoutMentor: number }];
    const total = rows[0]?.total ?? 0;
    return {
      mentees: rows.map(({ total: _, ...row }) => ({ ...row, pairings: pairings.filter(({ menteeId }) => menteeId === row.enrolmentId).map(shown) })),
      total, withoutMentor, page, pages: Math.max(1, Math.ceil(total / MENTEES_A_PAGE)),
    };
  }

  /**
   * Gives mentees a mentor, in one go. A pairing that was ended is taken up again; one that is there stays.
   * @returns the pairings of that mentor
   * @throws Problem invalid_input for somebody who is not a mentor or not a mentee, or would mentor themselves
   */
  async pair(scope: Scope, { mentorId, menteeIds, lineManager, startsOn }: NewPairingDto): Promise<MentorPairingDto[]> {
    return this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const found = (await db.query(
        `SELECT e.id, e.person_id AS "personId", e.role, p.code, ${PERSON('p')} AS name FROM enrolment e JOIN person p ON p.id = e.person_id
          WHERE e.programme_id = $1 AND e.id = ANY($2) AND ${ACTIVE('e')}`,
        [scope.programmeId, [mentorId, ...menteeIds]],
      )) as { id: string; personId: string; role: string; code: string; name: string }[];
      const mentor = found.find(({ id, role }) => id === mentorId && role === 'mentor');
      if (!mentor) throw fault('mentorId', 'Choose a mentor of the programme who has not withdrawn.');
      const mentees = found.filter(({ id, role }) => menteeIds.includes(id) && role === 'participant');
      if (mentees.length < new Set(menteeIds).size) throw fault('menteeIds', 'Choose participants of the programme who have not withdrawn.');
      const self = mentees.find(({ personId }) => personId === mentor.personId);
      if (self) throw fault('menteeIds', `${self.name} cannot mentor themselves. Choose somebody else.`);
      const made = (await db.query(
        `INSERT INTO mentor_pairing (programme_id, mentor_id, mentee_id, line_manager, starts_on)
         SELECT $1, $2, m, $4, $5 FROM unnest($3::uuid[]) m
         ON CONFLICT (mentor_id, mentee_id) DO UPDATE SET ends_on = NULL, line_manager = excluded.line_manager
            WHERE mentor_pairing.ends_on IS NOT NULL
         RETURNING mentee_id`,
        [scope.programmeId, mentorId, mentees.map(({ id }) => id), lineManager, startsOn],
      )) as { mentee_id: string }[];
      if (made.length > 0) {
        const codes = mentees.filter(({ id }) => made.some((one) => one.mentee_id === id)).map(({ code }) => code);
        await this.audit.append(db, scope, { event: 'pairing.changed', subject: `mentor ${mentor.code}`, detail: { mentees: codes, lineManager } });
      }
      return (await this.rows(db, scope, 'AND q.mentor_id = $2', [mentorId])).map(shown);
    });
  }

  /** Corrects a pairing, or ends it with its last day. @throws Problem not_found; conflict with `now`; invalid_input */
  async change(scope: Scope, id: string, { version, lineManager, startsOn, endsOn }: ChangePairingDto): Promise<MentorPairingDto> {
    return this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const now = await this.find(db, scope, id);
      if (now.lineManager === lineManager && now.startsOn === startsOn && now.endsOn === endsOn) return shown(now);
      refuseStale('the pairing', version, shown(now));
      if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw fault('endsOn', `They began on ${dayInWords(startsOn)}. Use that day or a later one.`);
      const [late] = endsOn === null ? [] : (await db.query(`SELECT max(held_on)::text AS day FROM reading.mentoring_meeting WHERE pairing_id = $1 AND held_on > $2 HAVING count(*) > 0`, [id, endsOn])) as { day: string }[];
      if (late) throw fault('endsOn', `They met on ${dayInWords(late.day)}. Use that day or a later one, or correct the log first.`);
      await db.query(`UPDATE mentor_pairing SET line_manager = $2, starts_on = $3, ends_on = $4 WHERE id = $1`, [id, lineManager, startsOn, endsOn]);
      await this.audit.append(db, scope, { event: 'pairing.changed', subject: `pairing ${now.mentorCode} with ${now.menteeCode}`, detail: { lineManager, startsOn, endsOn } });
      return shown(await this.find(db, scope, id));
    });
  }

  /** Removes a pairing made by mistake. @throws Problem not_found; rule_broken when they have met */
  async remove(scope: Scope, id: string): Promise<void> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const now = await this.find(db, scope, id);
      if (now.meetings > 0) throw new Problem('rule_broken', `${now.mentor} and ${now.mentee} have met ${now.meetings} times. End the pairing with its last day instead.`);
      await db.query(`DELETE FROM mentor_pairing WHERE id = $1`, [id]);
      await this.audit.append(db, scope, { event: 'pairing.changed', subject: `pairing ${now.mentorCode} with ${now.menteeCode}`, detail: { removed: true } });
    });
  }

  private lock(db: EntityManager, scope: Scope): Promise<unknown> {
    return db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
  }

  private async find(db: EntityManager, scope: Scope, id: string): Promise<Row> {
    const [found] = isUuid(id) ? await this.rows(db, scope, 'AND q.id = $2', [id]) : [];
    if (!found) throw new Problem('not_found', `There is no pairing ${id} in the programme ${scope.programmeCode}.`);
    return found;
  }

  private async rows(db: EntityManager, scope: Scope, where: string, values: unknown[]): Promise<Row[]> {
    const rows = (await db.query(`${PAIRINGS} ${where} ORDER BY q.ends_on IS NOT NULL, mp.name, mp.code, ep.code`, [scope.programmeId, ...values])) as Omit<Row, 'version'>[];
    return rows.map((row) => ({ ...row, version: fingerprint([row.lineManager, row.startsOn, row.endsOn]) }));
  }
}

function shown({ mentorCode: _m, menteeCode: _e, ...row }: Row): MentorPairingDto {
  return row;
}

function fault(field: string, message: string): Problem {
  return new Problem('invalid_input', message, [{ field, message }]);
}
