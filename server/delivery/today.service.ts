import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WatchService } from '../enrolment/watch.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import type { Scope } from '../kernel/scope.ts';
import { WHO } from './action.service.ts';
import { MentoringLogService } from './mentoring-log.service.ts';
import type { TodayDto, TodoDto, TodoListDto } from './overview.dto.ts';
import { rosterOf } from './roster.ts';

/** How many of each list are named on the page. */
const NAMED = 5;
const WEEKS_AHEAD = 4;

const NAME = `coalesce(nullif(p.name, ''), p.code)`;
const DAY = (column: string): string => `(${column} AT TIME ZONE 'Europe/London')::date`;

/** Lists of what needs doing, each as rows with a `total`. $1 programme, $2 the day, $3 how many, $4 sets or null. */
const LISTS = {
  /** Begun, nobody counted by head alone, and somebody expected without a mark. */
  registers: `
    SELECT s.title AS what, s.code AS session, ${DAY('s.starts_at')}::text AS day, coalesce(n.marked, 0) AS marked, coalesce(n.blank, 0) AS blank
      FROM session s
      LEFT JOIN (SELECT session_id, (count(*) FILTER (WHERE expected AND mark IS NOT NULL))::int AS marked, (count(*) FILTER (WHERE expected AND mark IS NULL))::int AS blank
                   FROM register_entry WHERE programme_id = $1 GROUP BY session_id) n ON n.session_id = s.id
     WHERE s.programme_id = $1 AND s.status <> 'cancelled' AND s.starts_at <= now() AND ${DAY('s.starts_at')} <= $2::date AND ($4::uuid[] IS NULL OR s.set_id = ANY($4))
       AND (coalesce(n.blank, 0) > 0
            OR (coalesce(n.marked, 0) = 0 AND s.headcount IS NULL AND s.kind IN ('launch', 'set_meeting', 'mentor_session', 'study_day')))`,
  apologies: `
    SELECT ${NAME} AS what, p.code AS person, s.code AS session, s.title AS title, ${DAY('s.starts_at')}::text AS day
      FROM register_entry r
      JOIN session s ON s.id = r.session_id AND s.status <> 'cancelled' AND ($4::uuid[] IS NULL OR s.set_id = ANY($4))
      JOIN enrolment e ON e.id = r.enrolment_id AND e.void_reason IS NULL
      JOIN person p ON p.id = e.person_id
     WHERE r.programme_id = $1 AND r.mark IN ('apologies_in_advance', 'apologies_on_day') AND r.reason IS NULL AND ${DAY('s.starts_at')} <= $2::date`,
  cover: `
    SELECT ${NAME} AS what, p.code AS person, c.name AS council, e.cover_agreed AS agreed, g.starts_on::text AS day
      FROM enrolment e
      JOIN programme g ON g.id = e.programme_id AND g.ends_on >= $2::date
      JOIN person p ON p.id = e.person_id AND p.died_on IS NULL
      LEFT JOIN council c ON c.id = e.council_id
     WHERE e.programme_id = $1 AND e.role = 'participant' AND e.void_reason IS NULL AND e.cover_agreed <> 'yes' AND e.enrolled_on <= $2::date AND ($4::uuid[] IS NULL OR e.set_id = ANY($4))
       AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL AND w.withdrew_on <= $2::date)`,
  actions: `
    SELECT a.what, ${WHO} AS who, s.code AS session, a.due_on::text AS day
      FROM session_action a LEFT JOIN enrolment e ON e.id = a.enrolment_id LEFT JOIN person p ON p.id = e.person_id JOIN session s ON s.id = a.session_id AND ($4::uuid[] IS NULL OR s.set_id = ANY($4))
     WHERE a.programme_id = $1 AND a.due_on < $2::date AND (a.done_on IS NULL OR a.done_on > $2::date)`,
  coming: `
    SELECT s.id, s.title AS what, s.code AS session, ${DAY('s.starts_at')}::text AS day, s.place, s.capacity
      FROM session s
     WHERE s.programme_id = $1 AND s.status <> 'cancelled' AND ($4::uuid[] IS NULL OR s.set_id = ANY($4))
       AND ${DAY('s.starts_at')} BETWEEN $2::date AND $2::date + ${WEEKS_AHEAD * 7}`,
};

const ORDER: Readonly<Record<keyof typeof LISTS, string>> = { registers: 'day, session', apologies: 'day DESC, what', cover: 'council NULLS LAST, what', actions: 'day, what', coming: 'day, session' };

type Row = { total: number; what: string; day: string; session?: string; person?: string } & Record<string, string | number | null | undefined>;

/** What needs doing in a programme today: a count, the first few, and where to do it. */
@Injectable()
export class TodayService {
  constructor(
    private readonly db: DataSource,
    private readonly watches: WatchService,
    private readonly mentoring: MentoringLogService,
  ) {}

  /** @param on 'YYYY-MM-DD'; today in Europe/London when left out */
  async read(scope: Scope, on?: string): Promise<TodayDto> {
    const watch = await this.watches.watch(scope, on);
    const day = watch.on;
    const [registers, apologies, cover, actions, coming, pairs] = await Promise.all([
      this.rows(scope, 'registers', day), this.rows(scope, 'apologies', day), this.rows(scope, 'cover', day), this.rows(scope, 'actions', day), this.rows(scope, 'coming', day),
      this.mentoring.list(scope, { only: 'silent', on: day }, NAMED),
    ]);
    const expected = await this.expectedAt(scope, coming.map((row) => String(row.id)));
    return {
      on: day,
      silentWeeks: watch.setting.silentWeeks,
      registers: listOf(registers, ({ day: held, marked, blank }) => `${dayInWords(held)}: ${marked === 0 ? 'no register taken' : `${blank} not recorded`}`),
      apologies: listOf(apologies, ({ title, day: held }) => `${title}, ${dayInWords(held)}`),
      slipping: {
        count: watch.prompts.length,
        first: watch.prompts.slice(0, NAMED).map(({ person, personCode, council, running }) => todo(person, `${council ? `${council}, ` : ''}silent at ${running} sessions running`, { person: personCode })),
      },
      silentPairs: {
        count: pairs.total,
        first: pairs.pairs.map(({ pairingId, mentee, mentor, lastHeldOn }) => todo(`${mentee} with ${mentor}`, lastHeldOn ? `last met on ${dayInWords(lastHeldOn)}` : 'no meeting logged', { pairing: pairingId })),
      },
      cover: listOf(cover, ({ council, agreed }) => [council, agreed === 'partly' ? 'partly agreed' : agreed === 'no' ? 'not agreed' : 'not known'].filter(Boolean).join(', ')),
      actions: listOf(actions, ({ who, day: due }) => `${who ? `${who}, ` : ''}due ${dayInWords(due)}`),
      coming: listOf(coming, (row) => `${dayInWords(row.day)}: ${expected.get(String(row.id)) ? `${expected.get(String(row.id))} expected` : 'nobody expected by name'}${row.capacity === null ? '' : `, room for ${row.capacity}`}${row.place ? `, ${row.place}` : ', no venue yet'}`),
    };
  }

  private rows(scope: Scope, list: keyof typeof LISTS, day: string): Promise<Row[]> {
    return this.db.query(`SELECT count(*) OVER ()::int AS total, l.* FROM (${LISTS[list]}) l ORDER BY ${ORDER[list]} LIMIT $3`, [scope.programmeId, day, NAMED, scope.setIds]);
  }

  private async expectedAt(scope: Scope, sessions: readonly string[]): Promise<Map<string, number>> {
    if (sessions.length === 0) return new Map();
    const rows = (await this.db.query(
      `SELECT session_id AS id, (count(*) FILTER (WHERE expected AND mark IS DISTINCT FROM 'apologies_in_advance'))::int AS n FROM (${rosterOf('s.id = ANY($2::uuid[])')}) r GROUP BY session_id`,
      [scope.programmeId, sessions],
    )) as { id: string; n: number }[];
    return new Map(rows.map(({ id, n }) => [id, n]));
  }
}

function listOf(rows: readonly Row[], detail: (row: Row) => string): TodoListDto {
  return { count: rows[0]?.total ?? 0, first: rows.map((row) => todo(row.what, detail(row), { session: row.session ?? null, person: row.person ?? null })) };
}

function todo(what: string, detail: string, links: Partial<Pick<TodoDto, 'session' | 'person' | 'pairing'>>): TodoDto {
  return { what, detail, session: null, person: null, pairing: null, ...links };
}
