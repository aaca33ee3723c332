import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { launchGaps, type LaunchFacts } from '../../shared/set-up/launch-gaps.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import type { LaunchDto, StartDto } from './setup.dto.ts';

/** One row of everything the list is made from. Those who withdrew or were enrolled in error are left out. */
const FACTS = `
  WITH here AS (
    SELECT e.*, p.email, p.died_on FROM enrolment e JOIN person p ON p.id = e.person_id
     WHERE e.programme_id = $1 AND e.void_reason IS NULL AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL)
  ), counts AS (
    SELECT count(*) FILTER (WHERE role = 'participant')::int AS participants, count(*) FILTER (WHERE role = 'mentor')::int AS mentors,
           count(*) FILTER (WHERE starter AND role = 'participant')::int AS "starterParticipants", count(*) FILTER (WHERE starter AND role = 'mentor')::int AS "starterMentors",
           count(*) FILTER (WHERE NOT starter AND role IN ('participant', 'mentor'))::int AS "notStarters",
           count(*) FILTER (WHERE council_id IS NULL AND role <> 'facilitator')::int AS "withoutCouncil", count(*) FILTER (WHERE set_id IS NULL AND role = 'participant')::int AS "withoutSet",
           count(*) FILTER (WHERE email IS NULL AND died_on IS NULL)::int AS "withoutEmail",
           count(*) FILTER (WHERE role = 'participant' AND NOT EXISTS (SELECT FROM mentor_pairing q WHERE q.mentee_id = here.id AND (q.ends_on IS NULL OR q.ends_on >= (now() AT TIME ZONE 'Europe/London')::date)))::int AS "withoutMentor",
           count(*) FILTER (WHERE role = 'participant' AND cover_agreed <> 'yes')::int AS "coverNotAgreed",
           count(*) FILTER (WHERE role = 'participant' AND selected_by = 'unknown')::int AS "selectionUnknown", count(*) FILTER (WHERE role = 'participant' AND travel_minutes > 90)::int AS "longTravel",
           count(*) FILTER (WHERE role = 'facilitator')::int AS facilitators
      FROM here
  )
  SELECT counts.*,
         coalesce((SELECT json_agg(json_build_object('name', s.name, 'members', (SELECT count(*) FROM here WHERE here.set_id = s.id AND here.role = 'participant')) ORDER BY s.name)
                     FROM learning_set s WHERE s.programme_id = g.id), '[]') AS sets,
         (SELECT count(*)::int FROM outcome o WHERE o.programme_id = g.id) AS outcomes,
         (SELECT count(*)::int FROM programme_council c WHERE c.programme_id = g.id AND c.taking_part) AS councils,
         (SELECT count(*)::int FROM programme_council c WHERE c.programme_id = g.id AND c.taking_part AND NOT EXISTS (SELECT FROM here WHERE here.council_id = c.council_id)) AS "councilsWithNobody",
         (SELECT count(*)::int FROM session s WHERE s.programme_id = g.id AND s.status <> 'cancelled') AS sessions,
         (SELECT count(*)::int FROM session s WHERE s.programme_id = g.id AND s.status <> 'cancelled' AND s.place = '') AS "sessionsWithoutPlace",
         (SELECT count(*)::int FROM reading.session s WHERE s.programme_id = g.id AND NOT s.cancelled AND (s.held_on < g.starts_on OR s.held_on > g.ends_on)) AS "sessionsOutside",
         (SELECT count(DISTINCT account_id)::int FROM account_role r WHERE r.programme_id = g.id AND r.role = 'evaluator') AS evaluators,
         (SELECT count(DISTINCT account_id)::int FROM account_role r WHERE r.programme_id = g.id AND r.role = 'facilitator') AS "facilitatorAccounts",
         (SELECT count(*)::int FROM questionnaire q WHERE q.programme_id = g.id) AS questionnaires,
         g.attendance_by_council OR g.notice_settled_at IS NOT NULL AS "noticeSettled", coalesce(g.recommended_mentoring, 0) > 0 AS mentoring,
         to_char(g.starters_frozen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "startedAt"
    FROM programme g, counts WHERE g.id = $1`;

type Facts = LaunchFacts & { starterParticipants: number; starterMentors: number; notStarters: number; facilitatorAccounts: number; startedAt: string | null };

/** What is missing before the launch, and the launch: from then on nobody becomes or stops being a starter. */
@Injectable()
export class LaunchService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  get(scope: Scope): Promise<LaunchDto> {
    return this.read(this.db.manager, scope);
  }

  /**
   * Starts the programme. Once more changes nothing.
   * @throws Problem rule_broken while something it cannot do without is missing; conflict when the starters are others than were shown
   */
  async start(scope: Scope, shown: StartDto): Promise<LaunchDto> {
    return this.db.transaction(async (db) => {
      await db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
      const now = await this.read(db, scope);
      if (now.startedAt) return now;
      const needed = now.gaps.filter(({ level }) => level === 'must');
      if (needed.length > 0) throw new Problem('rule_broken', `The programme cannot start yet: ${needed.map(({ text }) => text).join('; ')}.`);
      if (now.participants !== shown.participants || now.mentors !== shown.mentors) {
        throw new Problem('conflict', `The starters changed since you opened the page: ${now.participants} participants and ${now.mentors} mentors now. Nothing was started: look at them, and start again.`, [], { now });
      }
      await db.query(`UPDATE programme SET starters_frozen_at = now() WHERE id = $1`, [scope.programmeId]);
      await this.audit.append(db, scope, { event: 'programme.started', subject: `programme ${scope.programmeCode}`, detail: { participants: now.participants, mentors: now.mentors, missing: now.gaps.map(({ code }) => code) } });
      return this.read(db, scope);
    });
  }

  private async read(db: EntityManager, scope: Scope): Promise<LaunchDto> {
    const [facts] = (await db.query(FACTS, [scope.programmeId])) as [Facts];
    const { startedAt, starterParticipants, starterMentors, notStarters, facilitatorAccounts } = facts;
    return {
      gaps: startedAt ? [] : launchGaps({ ...facts, facilitators: facts.facilitators + facilitatorAccounts }),
      startedAt, participants: starterParticipants, mentors: starterMentors, notStarters,
    };
  }
}
