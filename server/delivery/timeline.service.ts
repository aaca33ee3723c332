import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APOLOGY_REASON_LABELS, REGISTER_MARK_LABELS, type ApologyReason, type RegisterMark } from '../../shared/vocabulary/register.ts';
import type { Role } from '../../shared/vocabulary/role.ts';
import type { TimelineKind } from '../../shared/vocabulary/timeline.ts';
import { WITHDRAWAL_REASON_LABELS, type WithdrawalReason } from '../../shared/vocabulary/withdrawal.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import type { TimelineDto, TimelineEntryDto } from './overview.dto.ts';

interface Happened {
  on: string | null;
  kind: TimelineKind;
  role: Role;
  says: Record<string, unknown>;
}

/** Everything dated about one person, of all their roles. $1 programme, $2 person's id. */
const HAPPENED = `
  WITH own AS (SELECT e.* FROM enrolment e WHERE e.programme_id = $1 AND e.person_id = $2 AND e.void_reason IS NULL)
  SELECT e.enrolled_on AS at, 'enrolled' AS kind, e.role, json_build_object('starter', e.starter) AS says FROM own e
   UNION ALL
  SELECT s.held_on, 'session', r.role, json_build_object('title', s.title, 'mark', r.mark, 'reason', r.reason, 'cancelled', r.cancelled, 'expected', r.expected)
    FROM own e JOIN reading.register r ON r.programme_id = $1 AND r.enrolment_id = e.id JOIN reading.session s ON s.session_id = r.session_id
   UNION ALL
  SELECT (k.replaced_at AT TIME ZONE 'Europe/London')::date, 'correction', e.role, json_build_object('title', s.title, 'mark', k.mark, 'reason', k.reason, 'expected', k.expected)
    FROM own e JOIN register_correction k ON k.enrolment_id = e.id AND NOT (k.version = 1 AND k.expected AND k.mark IS NULL) JOIN session s ON s.id = k.session_id
   UNION ALL
  SELECT coalesce(g.starts_on, p.starts_on), 'paired', e.role, json_build_object('with', coalesce(nullif(o.name, ''), o.code), 'until', g.ends_on)
    FROM own e JOIN mentor_pairing g ON e.id IN (g.mentor_id, g.mentee_id) JOIN programme p ON p.id = g.programme_id
    JOIN enrolment oe ON oe.id = CASE WHEN g.mentor_id = e.id THEN g.mentee_id ELSE g.mentor_id END JOIN person o ON o.id = oe.person_id
   UNION ALL
  SELECT m.held_on, 'mentoring', e.role, json_build_object('with', coalesce(nullif(o.name, ''), o.code), 'byMentor', m.by_mentor, 'byMentee', m.by_mentee, 'byStaff', m.by_staff, 'inGroup', m.in_group)
    FROM own e JOIN reading.mentoring_meeting m ON m.programme_id = $1 AND e.id IN (m.mentor_id, m.mentee_id)
    JOIN enrolment oe ON oe.id = CASE WHEN m.mentor_id = e.id THEN m.mentee_id ELSE m.mentor_id END JOIN person o ON o.id = oe.person_id
   UNION ALL
  SELECT o.opens_on, 'round', e.role, json_build_object('title', o.title, 'returned', q.returned)
    FROM own e JOIN reading.round_person q ON q.programme_id = $1 AND q.enrolment_id = e.id JOIN reading.round o ON o.round_id = q.round_id
   UNION ALL
  SELECT u.sent_on, 'catch_up', e.role, json_build_object('title', s.title, 'buddy', coalesce(nullif(b.name, ''), b.code))
    FROM own e JOIN session_catch_up u ON u.enrolment_id = e.id AND (u.sent_on IS NOT NULL OR u.buddy_id IS NOT NULL) JOIN session s ON s.id = u.session_id
    LEFT JOIN enrolment be ON be.id = u.buddy_id LEFT JOIN person b ON b.id = be.person_id
   UNION ALL
  SELECT w.withdrew_on, 'withdrawal', e.role, json_build_object('reason', w.reason, 'how', w.kind, 'note', w.date_note, 'recorded', (w.recorded_at AT TIME ZONE 'Europe/London')::date, 'toldBy', w.told_by)
    FROM own e JOIN withdrawal w ON w.enrolment_id = e.id
   UNION ALL
  SELECT (w.reversed_at AT TIME ZONE 'Europe/London')::date, 'reversal', e.role, json_build_object('withdrew', w.withdrew_on)
    FROM own e JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NOT NULL
   UNION ALL
  SELECT (y.answered_at AT TIME ZONE 'Europe/London')::date, 'question', e.role, json_build_object('answer', y.answer, 'reason', y.reason, 'until', y.snoozed_until, 'by', y.answered_by)
    FROM own e JOIN watch_reply y ON y.enrolment_id = e.id`;

/** What happened to one person in a programme. Never an answer to a questionnaire. */
@Injectable()
export class TimelineService {
  constructor(private readonly db: DataSource) {}

  /**
   * @param code of the person
   * @throws Problem not_found
   */
  async read(scope: Scope, code: string): Promise<TimelineDto> {
    const [person] = (await this.db.query(
      `SELECT p.id, coalesce(nullif(p.name, ''), p.code) AS person, p.code AS "personCode", p.died_on::text AS "diedOn",
              json_agg(e.role ORDER BY e.role DESC) AS roles, min(c.name) AS council, min(g.name) AS set
         FROM person p
         JOIN enrolment e ON e.person_id = p.id AND e.void_reason IS NULL
         LEFT JOIN council c ON c.id = e.council_id
         LEFT JOIN learning_set g ON g.id = e.set_id
        WHERE p.programme_id = $1 AND p.code = $2 AND ($3::uuid[] IS NULL OR e.council_id = ANY($3)) AND ($4::uuid[] IS NULL OR e.set_id = ANY($4))
        GROUP BY p.id`,
      [scope.programmeId, code, scope.councilIds, scope.setIds],
    )) as (Omit<TimelineDto, 'entries'> & { id: string })[];
    if (!person) throw new Problem('not_found', `There is nobody with the code ${code} in the programme ${scope.programmeCode}.`);
    const { id, ...who } = person;
    const rows = (await this.db.query(`SELECT h.at::text AS on, h.kind, h.role, h.says FROM (${HAPPENED}) h ORDER BY h.at DESC NULLS LAST, h.kind, h.role, h.says::text`, [scope.programmeId, id])) as Happened[];
    return { ...who, entries: rows.map(entryOf) };
  }
}

function entryOf({ on, kind, role, says }: Happened): TimelineEntryDto {
  return { on, kind, role, what: WORDS[kind](says as never) };
}

interface Line {
  title: string;
  expected: boolean;
  mark: RegisterMark | null;
  reason: ApologyReason | null;
  cancelled?: boolean;
}

const marked = ({ expected, mark, reason }: Line): string =>
  !expected ? 'not expected' : mark === null ? 'not recorded' : `${REGISTER_MARK_LABELS[mark].toLowerCase()}${reason ? ` (${APOLOGY_REASON_LABELS[reason].toLowerCase()})` : ''}`;

const WORDS: Readonly<Record<TimelineKind, (says: never) => string>> = {
  enrolled: ({ starter }: { starter: boolean }) => (starter ? 'Enrolled, a starter' : 'Enrolled, not a starter'),
  session: (line: Line) => `${line.title}: ${line.cancelled ? 'cancelled' : marked(line)}`,
  correction: (line: Line) => `Register of ${line.title} corrected; it said “${marked(line)}” before`,
  paired: ({ with: other, until }: { with: string; until: string | null }) => `Paired with ${other}${until ? `, until ${dayInWords(until)}` : ''}`,
  mentoring: (m: { with: string; byMentor: boolean; byMentee: boolean; byStaff: boolean; inGroup: boolean }) =>
    `Met ${m.with}${m.inGroup ? ' in a group' : ''}, in the log of ${[m.byMentor && 'the mentor', m.byMentee && 'the mentee', m.byStaff && 'staff'].filter(Boolean).join(' and ')}`,
  round: ({ title, returned }: { title: string; returned: boolean }) => `${title}: asked, ${returned ? 'form returned' : 'no form returned'}`,
  catch_up: ({ title, buddy }: { title: string; buddy: string | null }) => `Notes of ${title}${buddy ? `; ${buddy} updates them` : ''}`,
  withdrawal: (w: { reason: WithdrawalReason; how: string; note: string; recorded: string }) =>
    `${w.reason === 'death' ? 'Died' : `Withdrew ${w.how === 'formal' ? 'formally' : 'in effect'}: ${WITHDRAWAL_REASON_LABELS[w.reason].toLowerCase()}`}${w.note ? ` (“${w.note}”)` : ''}; recorded on ${dayInWords(w.recorded)}`,
  reversal: ({ withdrew }: { withdrew: string }) => `The withdrawal of ${dayInWords(withdrew)} was reversed`,
  question: (q: { answer: string; reason: string; until: string | null; by: string }) =>
    `${q.by} ${q.answer === 'confirmed' ? 'confirmed that they left in effect' : q.answer === 'dismissed' ? `said that they have not left${q.reason ? `: ${q.reason}` : ''}` : `put the question off until ${dayInWords(q.until!)}`}`,
};
