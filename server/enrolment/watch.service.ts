import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { evidenceKey, inEffectEvidence, isToBeAsked, type EarlierReply, type WatchedMeeting, type WatchedSession } from './in-effect-watch.ts';
import type { WatchDto, WatchPromptDto, WatchRepliedDto, WatchReplyDto, WatchSettingDto } from './watch.dto.ts';
import { WithdrawalService } from './withdrawal.service.ts';

interface WatchedPerson extends Pick<WatchPromptDto, 'enrolmentId' | 'person' | 'personCode' | 'role' | 'council' | 'set'> {
  sessions: WatchedSession[];
  meetings: WatchedMeeting[];
  replies: EarlierReply[];
}

/**
 * $1 programme, $2 as of which day, $3 councils or null, $4 sets or null, $5 one enrolment or null. One row for everybody who is
 * still in the programme and whose last session with a mark was silent: whoever else is there the rule does not ask about.
 */
const WATCHED = `
  WITH lines AS MATERIALIZED (
    SELECT r.enrolment_id, r.session_id, r.session_code, r.held_on, r.starts_at, r.mark,
           CASE WHEN r.mark IN ('in_person', 'online', 'in_part') THEN 'present'
                WHEN r.mark IN ('apologies_in_advance', 'apologies_on_day') THEN 'apology'
                WHEN r.mark = 'absent' THEN 'absent' ELSE 'not_recorded' END AS sign
      FROM reading.register r
     WHERE r.programme_id = $1 AND r.held AND r.expected AND r.held_on <= $2::date
       AND r.role IN ('participant', 'mentor') AND ($5::uuid IS NULL OR r.enrolment_id = $5)),
  silent AS (
    SELECT enrolment_id FROM (SELECT DISTINCT ON (enrolment_id) enrolment_id, mark FROM lines WHERE mark IS NOT NULL ORDER BY enrolment_id, starts_at DESC) latest
     WHERE mark = 'absent'),
  history AS (
    SELECT l.enrolment_id, json_agg(json_build_object('sessionId', l.session_id, 'title', s.title, 'heldOn', l.held_on, 'sign', l.sign) ORDER BY l.starts_at, l.session_code) AS sessions
      FROM lines l JOIN silent USING (enrolment_id) JOIN reading.session s ON s.session_id = l.session_id
     GROUP BY l.enrolment_id),
  met AS (
    SELECT x.enrolment_id, json_agg(json_build_object('heldOn', m.held_on, 'loggedBy',
             array_remove(ARRAY[CASE WHEN m.by_mentor THEN 'mentor' END, CASE WHEN m.by_mentee THEN 'mentee' END, CASE WHEN m.by_staff THEN 'staff' END], NULL)) ORDER BY m.held_on) AS meetings
      FROM reading.mentoring_meeting m
     CROSS JOIN LATERAL (VALUES (m.mentee_id), (m.mentor_id)) x (enrolment_id)
     WHERE m.programme_id = $1 AND m.held_on <= $2::date AND x.enrolment_id IN (SELECT enrolment_id FROM silent)
     GROUP BY x.enrolment_id),
  replied AS (
    SELECT y.enrolment_id, json_agg(json_build_object('answer', y.answer, 'evidence', y.evidence, 'snoozedUntil', y.snoozed_until) ORDER BY y.id DESC) AS replies
      FROM watch_reply y WHERE y.programme_id = $1 GROUP BY y.enrolment_id)
  SELECT e.id AS "enrolmentId", coalesce(nullif(p.name, ''), p.code) AS person, p.code AS "personCode", e.role, c.name AS council, g.name AS set,
         h.sessions, coalesce(met.meetings, '[]') AS meetings, coalesce(replied.replies, '[]') AS replies
    FROM history h
    JOIN enrolment e ON e.id = h.enrolment_id AND e.void_reason IS NULL
    JOIN person p ON p.id = e.person_id AND (p.died_on IS NULL OR p.died_on > $2::date)
    LEFT JOIN met ON met.enrolment_id = e.id
    LEFT JOIN replied ON replied.enrolment_id = e.id
    LEFT JOIN council c ON c.id = e.council_id
    LEFT JOIN learning_set g ON g.id = e.set_id
   WHERE NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL AND w.withdrew_on <= $2::date)
     AND ($3::uuid[] IS NULL OR e.council_id = ANY($3)) AND ($4::uuid[] IS NULL OR e.set_id = ANY($4))
     -- Apologies for a session to come are a sign of life too, when it is asked for today.
     AND ($2::date < (now() AT TIME ZONE 'Europe/London')::date
          OR NOT EXISTS (SELECT FROM reading.register a
                          WHERE a.programme_id = $1 AND a.enrolment_id = e.id AND NOT a.held AND NOT a.cancelled
                            AND a.mark IN ('apologies_in_advance', 'apologies_on_day')))
   ORDER BY c.name NULLS LAST, e.role DESC, person, p.code`;

/** Asks the programme manager about people who may have left in effect, and keeps what was answered. Withdraws nobody by itself. */
@Injectable()
export class WatchService {
  constructor(
    private readonly db: DataSource,
    private readonly withdrawals: WithdrawalService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Whom to ask about, with the evidence, as the record stood at the end of a day.
   * @param on 'YYYY-MM-DD'; today in Europe/London when left out
   */
  async watch(scope: Scope, on?: string): Promise<WatchDto> {
    const day = on ?? (await this.today(this.db.manager));
    const setting = await this.setting(scope);
    const all = await this.people(this.db.manager, scope, day, null);
    const found = all.flatMap((one) => promptOf(one, setting.silentSessions));
    const open = found.filter(({ prompt, replies }) => isToBeAsked(prompt.evidence, replies, day));
    return {
      on: day,
      setting,
      prompts: open.map(({ prompt }) => prompt),
      snoozed: found.filter(({ replies }) => replies[0]?.answer === 'snoozed' && replies[0].snoozedUntil! > day).length,
    };
  }

  /** When somebody counts as silent in this programme: what was set, or two sessions and eight weeks. */
  async setting(scope: Scope): Promise<WatchSettingDto> {
    const [set] = (await this.db.query(
      `SELECT silent_sessions AS "silentSessions", silent_weeks AS "silentWeeks" FROM watch_setting WHERE programme_id = $1`,
      [scope.programmeId],
    )) as WatchSettingDto[];
    return set ?? { silentSessions: 2, silentWeeks: 8 };
  }

  async change(scope: Scope, { silentSessions, silentWeeks }: WatchSettingDto): Promise<WatchSettingDto> {
    await this.db.transaction(async (db) => {
      await db.query(
        `INSERT INTO watch_setting (programme_id, silent_sessions, silent_weeks) VALUES ($1, $2, $3)
         ON CONFLICT (programme_id) DO UPDATE SET silent_sessions = excluded.silent_sessions, silent_weeks = excluded.silent_weeks`,
        [scope.programmeId, silentSessions, silentWeeks],
      );
      await this.audit.append(db, scope, { event: 'watch.set', subject: 'in-effect watch', detail: { silentSessions, silentWeeks } });
    });
    return { silentSessions, silentWeeks };
  }

  /**
   * Keeps the answer to a prompt. A confirmation records a withdrawal in effect, dated by the last silent session of the evidence.
   *
   * @throws Problem conflict: the record says something else by now, so the prompt is gone or rests on other sessions;
   *   invalid_input: a snooze that is not after the day; whatever a withdrawal is refused for
   */
  async reply(scope: Scope, given: WatchReplyDto): Promise<WatchRepliedDto> {
    const { enrolmentId, evidence, answer } = given;
    const { silentSessions } = await this.setting(scope);
    return this.db.transaction(async (db) => {
      await db.query(`SELECT id FROM enrolment WHERE programme_id = $1 AND id = $2 FOR NO KEY UPDATE`, [scope.programmeId, enrolmentId]);
      const today = await this.today(db);
      const day = given.on ?? today;
      const [person] = await this.people(db, scope, day, enrolmentId);
      const [found] = person ? promptOf(person, silentSessions) : [];
      if (!found || found.prompt.evidence !== evidence) {
        throw new Problem('conflict', 'Nothing was saved. The record of this person has changed since the question was put. Look at the list again: they may have been heard of, withdrawn, or missed another session.');
      }
      if (answer === 'snoozed' && given.until! <= today) {
        const message = `${dayInWords(given.until!)} is not in the future. Choose a later day to be asked again.`;
        throw new Problem('invalid_input', message, [{ field: 'until', message }]);
      }
      const last = found.prompt.withdrewOn;
      if (answer === 'confirmed') {
        await this.withdrawals.withdraw(scope, enrolmentId, {
          kind: 'in_effect', withdrewOn: last, datePrecision: 'month', dateNote: `nothing heard ${heardWords(found.prompt)}`, reason: 'stopped_coming',
          note: noteOf(found.prompt), toldBy: 'nobody: found from the registers',
        }, db);
      }
      const snoozedUntil = answer === 'snoozed' ? given.until! : null;
      await db.query(
        `INSERT INTO watch_reply (programme_id, enrolment_id, answer, evidence, reason, snoozed_until, answered_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [scope.programmeId, enrolmentId, answer, evidence, given.reason?.trim() ?? '', snoozedUntil, scope.actor.name],
      );
      await this.audit.append(db, scope, { event: 'watch.answered', subject: `enrolment ${found.prompt.personCode}`, detail: { answer, ...(snoozedUntil ? { until: snoozedUntil } : {}) } });
      return { answer, withdrewOn: answer === 'confirmed' ? last : null, snoozedUntil };
    });
  }

  private people(db: EntityManager, scope: Scope, day: string, enrolmentId: string | null): Promise<WatchedPerson[]> {
    return db.query(WATCHED, [scope.programmeId, day, scope.councilIds, scope.setIds, enrolmentId]);
  }

  private async today(db: EntityManager): Promise<string> {
    const [now] = (await db.query(`SELECT (now() AT TIME ZONE 'Europe/London')::date::text AS today`)) as { today: string }[];
    return now!.today;
  }
}

function promptOf({ sessions, meetings, replies, ...person }: WatchedPerson, needed: number): { prompt: WatchPromptDto; replies: EarlierReply[] }[] {
  const evidence = inEffectEvidence({ sessions, meetings }, needed);
  if (!evidence) return [];
  const short = ({ title, heldOn }: WatchedSession): { title: string; heldOn: string } => ({ title, heldOn });
  const prompt: WatchPromptDto = {
    ...person,
    evidence: evidenceKey(evidence),
    silent: evidence.silent.map(short),
    running: evidence.running,
    notRecorded: evidence.notRecorded.map(short),
    lastPresent: evidence.lastPresent,
    lastApology: evidence.lastApology,
    lastMeeting: evidence.lastMeeting && { heldOn: evidence.lastMeeting.heldOn, loggedBy: [...evidence.lastMeeting.loggedBy] },
    since: evidence.since,
    withdrewOn: evidence.silent.at(-1)!.heldOn,
  };
  return [{ prompt, replies }];
}

function heardWords({ lastPresent, lastApology, lastMeeting }: WatchPromptDto): string {
  const days = [lastPresent?.heldOn, lastApology?.heldOn, lastMeeting?.heldOn].filter((day) => day !== undefined).sort();
  return days.length === 0 ? 'since they were enrolled' : `after ${dayInWords(days.at(-1)!)}`;
}

function noteOf(prompt: WatchPromptDto): string {
  const at = prompt.silent.map(({ title, heldOn }) => `${title} on ${dayInWords(heldOn)}`).join(' and ');
  return `Neither there nor apologies at ${at}, and no mentoring contact in that time. Confirmed by the programme manager.`.slice(0, 1000);
}
