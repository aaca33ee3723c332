import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listPage, onPage } from '../../kernel/list-page.ts';
import { Problem } from '../../kernel/problem.ts';
import { reached } from '../../kernel/reach.ts';
import type { Scope } from '../../kernel/scope.ts';
import { MEMBER_STATE } from './round-members.ts';
import type { MembersShown, RoundMemberDto, RoundMembersDto } from './rounds.dto.ts';

/** Who is asked in a round, and whether their form has come back; never what it says. */
@Injectable()
export class RoundMembersService {
  constructor(private readonly db: DataSource) {}

  /**
   * The people asked in a round whom the scope reaches, by name, a page at a time.
   * @param search part of a name, an e-mail address or a code; empty for everybody
   * @param shown whose form stands so; null for everybody
   * @param page from 1; the last one where there are fewer
   * @throws Problem not_found: no such round in this programme.
   */
  async list(scope: Scope, roundCode: string, search: string, shown: MembersShown | null, page: number): Promise<RoundMembersDto> {
    const [round] = (await this.db.query(`SELECT id FROM round WHERE programme_id = $1 AND code = $2`, [scope.programmeId, roundCode])) as { id: string }[];
    if (!round) throw new Problem('not_found', `This programme has no round ${roundCode}.`);
    const found = (await this.db.query(MEMBERS, [round.id, scope.councilIds, scope.setIds, search, shown, page])) as (RoundMemberDto & { total: number })[];
    const { rows, ...of } = listPage(found, page);
    return { ...of, members: rows };
  }
}

// What takes a look into other tables a person is read for one page only.
const MEMBERS = `
  WITH asked AS (
    SELECT m.enrolment_id AS "enrolmentId", coalesce(nullif(x.name, ''), x.code) AS person, x.code, e.council_id, ${MEMBER_STATE} AS state, coalesce(r.on_paper, false) AS "onPaper",
           x.id AS person_id, nullif(x.email, '') AS email, x.mail_stopped AS "mailStopped", x.came_back OR x.mail_stopped IS NOT DISTINCT FROM 'bounced' AS bounced, x.died_on IS NOT NULL AS died, e.void_reason
      FROM round_member m
      JOIN enrolment e ON e.id = m.enrolment_id
      JOIN person x ON x.id = e.person_id
      LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
     WHERE m.round_id = $1 AND ${reached('e.council_id', '$2')} AND ${reached('e.set_id', '$3')}),
  stood AS (SELECT asked.*, state IN ('not_started', 'draft') AND NOT died AND void_reason IS NULL AS "waitedFor" FROM asked),
  found AS (
    SELECT * FROM stood
     WHERE ($4 = '' OR strpos(lower(person), lower($4)) > 0 OR strpos(lower(code), lower($4)) > 0 OR strpos(lower(email), lower($4)) > 0)
       AND CASE WHEN $5::text IS NULL THEN true
                WHEN $5 = 'waited_for' THEN "waitedFor"
                WHEN $5 = 'not_reachable' THEN "waitedFor" AND (email IS NULL OR "mailStopped" IS NOT NULL)
                ELSE state = $5 END)
  SELECT f."enrolmentId", f.person, f.code, c.name AS council, f.state, f."onPaper", f."waitedFor",
         (SELECT count(*)::int FROM mentor_pairing g JOIN enrolment t ON t.id = g.mentee_id JOIN person y ON y.id = t.person_id
           WHERE g.mentor_id = f."enrolmentId" AND y.died_on IS NULL AND t.void_reason IS NULL) AS mentees,
         f.email, f."mailStopped", f.bounced, f.died,
         CASE WHEN f.bounced THEN coalesce((SELECT s.because FROM enrolment oe JOIN round_member_message t ON t.enrolment_id = oe.id JOIN message s ON s.id = t.message_id
           WHERE oe.person_id = f.person_id AND s.status = 'bounced' AND s.address = f.email ORDER BY s.due_at DESC LIMIT 1), '') ELSE '' END AS "cameBack",
         f.total
    FROM (SELECT found.*, (SELECT count(*)::int FROM found) AS total FROM found ORDER BY person, "enrolmentId" ${onPage('found', '$6')}) f
    LEFT JOIN council c ON c.id = f.council_id
   ORDER BY f.person, f."enrolmentId"`;
