import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { STARTER_ROLES } from '../../shared/vocabulary/role.ts';
import { Problem } from '../kernel/problem.ts';
import { reached } from '../kernel/reach.ts';
import type { Scope } from '../kernel/scope.ts';
import { otherCouncils, type CouncilTotal } from './other-councils.ts';
import type { CouncilComparisonDto, CouncilPersonDto, CouncilPersonSessionsDto, OwnCouncilDto, PersonSessionDto } from './own-council.dto.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NOBODY: Omit<CouncilTotal, 'councilId'> = { people: 0, withdrew: 0, attended: 0, possible: 0, meetings: 0 };

/**
 * People of the councils in $2 as a head of service sees them. A starter's sessions are those of reading.attendance; of a
 * late joiner, those held for them since they joined. $3 one enrolment, or null for all.
 */
const PEOPLE = `
  SELECT e.id AS "enrolmentId", coalesce(nullif(p.name, ''), p.code) AS person, e.role, g.name AS set, e.starter, w.withdrew_on::text AS "withdrewOn",
         CASE WHEN e.starter THEN coalesce(t.attended, 0) ELSE r.attended END AS attended,
         CASE WHEN e.starter THEN coalesce(t.maximum, 0) ELSE r.possible END AS possible,
         r.not_recorded AS "notRecorded",
         CASE WHEN e.role = 'participant' THEN (SELECT count(*)::int FROM reading.mentoring_meeting m WHERE m.programme_id = e.programme_id AND m.mentee_id = e.id) END AS meetings
    FROM enrolment e
    JOIN person p ON p.id = e.person_id
    LEFT JOIN learning_set g ON g.id = e.set_id
    LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
    LEFT JOIN reading.attendance_total t ON t.programme_id = e.programme_id AND t.enrolment_id = e.id
    LEFT JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE l.of_maximum AND l.attended))::int AS attended,
             (count(*) FILTER (WHERE l.of_maximum))::int AS possible,
             (count(*) FILTER (WHERE l.expected AND l.mark IS NULL AND NOT l.withdrew_before))::int AS not_recorded
        FROM reading.register l
       WHERE l.programme_id = e.programme_id AND l.enrolment_id = e.id AND l.held) r ON true
   WHERE e.programme_id = $1 AND e.void_reason IS NULL AND e.role IN ('participant', 'mentor')
     AND ${reached('e.council_id', '$2')} AND ($3::uuid IS NULL OR e.id = $3)`;

/** What a head of service may read of their own council: attendance, mentoring counts and withdrawals. Never answers, never a write. */
@Injectable()
export class OwnCouncilService {
  constructor(private readonly db: DataSource) {}

  /**
   * People of the scope's council by name, and per role the council beside all others together. Empty, with the reason,
   * when the joining notice of the programme does not say that attendance is reported by council.
   */
  async read(scope: Scope): Promise<OwnCouncilDto> {
    const own = scope.councilIds ?? [];
    const [programme] = (await this.db.query(
      `SELECT p.attendance_by_council AS told, p.recommended_mentoring AS recommended, (SELECT string_agg(name, ', ' ORDER BY name) FROM council WHERE id = ANY($2)) AS council
         FROM programme p WHERE p.id = $1`,
      [scope.programmeId, own],
    )) as { told: boolean; recommended: number | null; council: string | null }[];
    const { told, recommended, council } = programme!;
    const because = !told
      ? 'When people joined this programme they were not told that their attendance is reported to their council, so it is not.'
      : council === null
        ? 'No council has been set for your role. Ask a programme manager to set it.'
        : null;
    if (because !== null) return { council, notShown: because, recommendedMentoring: recommended, people: [], comparison: [] };
    const [people, comparison] = await Promise.all([
      this.db.query(`${PEOPLE} ORDER BY e.role DESC, person, p.code`, [scope.programmeId, own, null]) as Promise<CouncilPersonDto[]>,
      this.compare(scope.programmeId, own),
    ]);
    return { council, notShown: null, recommendedMentoring: recommended, people, comparison };
  }

  /**
   * What the registers say of one person, in order of time; without the reasons of apologies.
   * @throws Problem not_found: nobody of the scope's council, or a programme that does not report by council
   */
  async person(scope: Scope, enrolmentId: string): Promise<CouncilPersonSessionsDto> {
    const missing = new Problem('not_found', `There is nobody ${enrolmentId} of your council in the programme ${scope.programmeCode}.`);
    if (!UUID.test(enrolmentId)) throw missing;
    const [found] = (await this.db.query(`${PEOPLE} AND (SELECT attendance_by_council FROM programme WHERE id = $1)`, [scope.programmeId, scope.councilIds ?? [], enrolmentId])) as CouncilPersonDto[];
    if (!found) throw missing;
    const sessions = (await this.db.query(
      `SELECT s.session_code AS code, s.title, s.kind, s.held_on::text AS "heldOn", r.mark,
              coalesce(r.expected, false) AND NOT coalesce(e.withdrew_on < s.held_on, false) AS expected,
              coalesce(e.withdrew_on < s.held_on, false) AS "withdrewBefore",
              CASE WHEN e.starter THEN a.session_id IS NOT NULL ELSE coalesce(r.of_maximum, false) END AS counts,
              coalesce(a.attended, r.attended, false) AS attended
         FROM reading.enrolment e
         JOIN reading.session s ON s.programme_id = e.programme_id AND s.held
         LEFT JOIN reading.attendance a ON a.programme_id = e.programme_id AND a.enrolment_id = e.enrolment_id AND a.session_id = s.session_id
         LEFT JOIN reading.register r ON r.programme_id = e.programme_id AND r.enrolment_id = e.enrolment_id AND r.session_id = s.session_id
        WHERE e.programme_id = $1 AND e.enrolment_id = $2 AND (a.session_id IS NOT NULL OR r.session_id IS NOT NULL)
        ORDER BY s.starts_at, s.session_code`,
      [scope.programmeId, found.enrolmentId],
    )) as PersonSessionDto[];
    return { ...found, sessions };
  }

  private async compare(programmeId: string, own: readonly string[]): Promise<CouncilComparisonDto[]> {
    const rows = (await this.db.query(
      `SELECT t.role, t.council_id AS "councilId", count(*)::int AS people, (count(*) FILTER (WHERE t.withdrew))::int AS withdrew,
              sum(t.attended)::int AS attended, sum(t.maximum)::int AS possible, coalesce(sum(m.meetings), 0)::int AS meetings
         FROM reading.attendance_total t
         LEFT JOIN reading.mentoring_total m ON m.programme_id = t.programme_id AND m.enrolment_id = t.enrolment_id
        WHERE t.programme_id = $1
        GROUP BY t.role, t.council_id`,
      [programmeId],
    )) as (CouncilTotal & { role: string })[];
    return STARTER_ROLES.flatMap((role) => {
      const totals = rows.filter((row) => row.role === role).map(({ councilId, people, withdrew, attended, possible, meetings }) => ({ councilId, people, withdrew, attended, possible, meetings }));
      const mine = totals.find(({ councilId }) => councilId !== null && own.includes(councilId));
      if (totals.length === 0) return [];
      const { councilId: _, ...ours } = mine ?? { councilId: null, ...NOBODY };
      const others = otherCouncils(totals, own);
      return [{ role, own: ours, others: 'total' in others ? others.total : null, notShown: 'notShown' in others ? others.notShown : null }];
    });
  }
}
