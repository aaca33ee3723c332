import type { EntityManager } from 'typeorm';
import { fingerprint } from '../../kernel/fingerprint.ts';
import type { EnrolledDto } from './set-up.dto.ts';

/** SELECT of one row an enrolment of a programme ($1), with `total` of all that match; add WHERE conditions behind it. */
const ENROLLED = `
  SELECT e.id AS "enrolmentId", p.code, p.name, p.email, p.mail_stopped AS "mailStopped", e.role, e.council_id AS "councilId", c.name AS council, e.set_id AS "setId", s.name AS set,
         e.starter, NOT e.starter AND g.starters_frozen_at IS NOT NULL AND e.role IN ('participant', 'mentor') AS "lateJoiner",
         e.enrolled_on::text AS "enrolledOn", e.selected_by AS "selectedBy", e.line_manager_support AS "lineManagerSupport",
         e.cover_agreed AS "coverAgreed", e.travel_minutes AS "travelMinutes", e.independent, e.void_reason AS "voidReason",
         w.withdrew_on::text AS "withdrewOn", coalesce(m.mentors, '[]') AS mentors, (count(*) OVER ())::int AS total
    FROM enrolment e
    JOIN programme g ON g.id = e.programme_id
    JOIN person p ON p.id = e.person_id
    LEFT JOIN council c ON c.id = e.council_id
    LEFT JOIN learning_set s ON s.id = e.set_id
    LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('pairingId', q.id, 'name', coalesce(nullif(mp.name, ''), mp.code), 'lineManager', q.line_manager) ORDER BY mp.name, mp.code) AS mentors
        FROM mentor_pairing q JOIN enrolment me ON me.id = q.mentor_id JOIN person mp ON mp.id = me.person_id
       WHERE q.mentee_id = e.id AND (q.ends_on IS NULL OR q.ends_on >= (now() AT TIME ZONE 'Europe/London')::date)) m ON true
   WHERE e.programme_id = $1`;

export type EnrolledRow = EnrolledDto & { total: number };

/** @param where further conditions, with parameters from $2 on */
export async function enrolledRows(db: EntityManager, programmeId: string, where: string, values: readonly unknown[], rest = ''): Promise<EnrolledRow[]> {
  const rows = (await db.query(`${ENROLLED} ${where} ORDER BY coalesce(nullif(p.name, ''), p.code), p.code, e.role ${rest}`, [programmeId, ...values])) as Omit<EnrolledRow, 'version'>[];
  return rows.map((row) => ({ ...row, version: versionOf(row) }));
}

/** What a change is made on: everything of an enrolment that a programme manager sets by hand. */
function versionOf(row: Omit<EnrolledRow, 'version'>): string {
  const { name, email, councilId, setId, starter, selectedBy, lineManagerSupport, coverAgreed, travelMinutes, independent, voidReason } = row;
  return fingerprint([name, email, councilId, setId, starter, selectedBy, lineManagerSupport, coverAgreed, travelMinutes, independent, voidReason]);
}
