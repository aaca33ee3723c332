import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem, type FieldFault } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import type { CandidateDto, ChangeExpectedDto, ExpectedChangedDto } from './expected.dto.ts';
import { ROSTER } from './roster.ts';
import { noSession, SessionService } from './session.service.ts';
import { WaitingListService } from './waiting-list.service.ts';

const MOST_FOUND = 20;

interface AskedSession {
  id: string;
  kind: string;
  status: string;
  setId: string | null;
  heldOn: string;
  begun: boolean;
}

interface AskedPerson {
  id: string;
  person: string;
  role: string;
  setId: string | null;
  expected: boolean;
  marked: boolean;
  waiting: boolean;
  gone: string | null;
}

/** Who is expected at a session: by its kind and set, and then as somebody says. */
@Injectable()
export class ExpectedService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly waiting: WaitingListService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Expects people at a session, or no longer. Where it is full they are put on the waiting list, and whoever waits longest gets a place
   * that falls free. All of it or nothing; the same again changes nothing.
   *
   * @throws Problem not_found; invalid_input with every fault and its person
   */
  async change(scope: Scope, code: string, { entries, group }: ChangeExpectedDto): Promise<ExpectedChangedDto> {
    return this.db.transaction(async (db) => {
      const session = await this.lock(db, scope, code);
      if (session.status === 'cancelled') {
        const message = 'The session was cancelled: nobody is expected at it. Take the cancellation back first.';
        throw new Problem('invalid_input', message, [{ field: 'session', message }]);
      }
      const members = group ? await this.membersOf(db, scope, group.role, group.set) : [];
      const wanted = new Map([...members.map((id) => [id, true] as const), ...entries.map(({ enrolmentId, expected }) => [enrolmentId.toLowerCase(), expected] as const)]);
      const people = await this.people(db, scope, session, [...wanted.keys()]);
      const faults = faultsOf(session, people, entries);
      if (faults.length > 0) throw new Problem('invalid_input', `Nothing was saved. ${faults.map(({ message }) => message).join(' ')}`, faults);

      const known = [...people.values()].filter(({ id }) => wanted.has(id));
      const leaving = known.filter((one) => !wanted.get(one.id) && (one.expected || one.waiting));
      // Of a group, whoever has left or is of another set's meeting is simply not among those who are asked.
      const coming = known.filter((one) => wanted.get(one.id) && !one.expected && faultOf(session, one) === null);
      await db.query(`DELETE FROM waiting_place WHERE session_id = $1 AND enrolment_id = ANY($2)`, [session.id, leaving.map(({ id }) => id)]);
      await this.store(db, scope, session.id, leaving.filter(({ expected }) => expected), false);
      const promoted = await this.waiting.promote(db, scope, session.id);
      const asking = coming.filter(({ waiting }) => !waiting);
      const free = session.begun ? null : await this.waiting.free(db, scope, session.id);
      const placed = free === null ? asking : asking.slice(0, free);
      const queued = asking.slice(placed.length);
      await this.store(db, scope, session.id, placed, true);
      await db.query(
        `INSERT INTO waiting_place (programme_id, session_id, enrolment_id) SELECT $1, $2, n.id FROM unnest($3::uuid[]) WITH ORDINALITY AS n (id, place) ORDER BY n.place ON CONFLICT DO NOTHING`,
        [scope.programmeId, session.id, queued.map(({ id }) => id)],
      );
      const counts = { added: placed.length, waiting: queued.length, removed: leaving.length };
      if (placed.length + queued.length + leaving.length > 0) await this.audit.append(db, scope, { event: 'session.expected', subject: `session ${code}`, detail: counts });
      return { ...counts, promoted: promoted.length, session: await this.sessions.read(scope, code, db) };
    });
  }

  /** People who could be expected at a session and are not: the first twenty that fit what was typed. */
  async candidates(scope: Scope, code: string, find = ''): Promise<CandidateDto[]> {
    const [session] = (await this.db.query(`SELECT id FROM session s WHERE programme_id = $1 AND code = $2 AND ($3::uuid[] IS NULL OR set_id = ANY($3))`, [scope.programmeId, code, scope.setIds])) as { id: string }[];
    if (!session) throw noSession(scope, code);
    return this.db.query(
      `SELECT e.id AS "enrolmentId", coalesce(nullif(p.name, ''), p.code) AS person, e.role, c.name AS council, g.name AS set
         FROM enrolment e
         JOIN session s ON s.id = $2
         JOIN person p ON p.id = e.person_id AND p.died_on IS NULL
         LEFT JOIN council c ON c.id = e.council_id
         LEFT JOIN learning_set g ON g.id = e.set_id
        WHERE e.programme_id = $1 AND e.void_reason IS NULL
          AND (s.kind <> 'set_meeting' OR e.role <> 'participant' OR e.set_id = s.set_id)
          AND strpos(lower(concat_ws(' ', p.name, p.code, c.name)), lower($3)) > 0
          AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL AND w.withdrew_on < s.starts_at::date)
          AND NOT EXISTS (SELECT FROM waiting_place w WHERE w.session_id = s.id AND w.enrolment_id = e.id)
          AND e.id NOT IN (SELECT enrolment_id FROM (${ROSTER}) roster WHERE expected)
        ORDER BY person, p.code, e.role LIMIT ${MOST_FOUND}`,
      [scope.programmeId, session.id, find.trim()],
    );
  }

  private async lock(db: EntityManager, scope: Scope, code: string): Promise<AskedSession> {
    const [found] = (await db.query(
      `SELECT id, kind, status, set_id AS "setId", starts_at <= now() AS begun, (starts_at AT TIME ZONE 'Europe/London')::date::text AS "heldOn"
         FROM session WHERE programme_id = $1 AND code = $2 AND ($3::uuid[] IS NULL OR set_id = ANY($3)) FOR NO KEY UPDATE`,
      [scope.programmeId, code, scope.setIds],
    )) as AskedSession[];
    if (!found) throw noSession(scope, code);
    return found;
  }

  private async membersOf(db: EntityManager, scope: Scope, role: string, set: string | null): Promise<string[]> {
    const rows = (await db.query(
      `SELECT e.id FROM enrolment e LEFT JOIN learning_set g ON g.id = e.set_id
        WHERE e.programme_id = $1 AND e.role = $2 AND ($3::text IS NULL OR g.code = $3) AND e.void_reason IS NULL ORDER BY e.enrolled_on, e.id`,
      [scope.programmeId, role, set],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  private async people(db: EntityManager, scope: Scope, session: AskedSession, ids: readonly string[]): Promise<Map<string, AskedPerson>> {
    const rows = (await db.query(
      `SELECT e.id, coalesce(nullif(p.name, ''), p.code) AS person, e.role, e.set_id AS "setId", coalesce(roster.expected, false) AS expected, roster.mark IS NOT NULL AS marked,
              w.enrolment_id IS NOT NULL AS waiting, least(x.withdrew_on, p.died_on)::text AS gone
         FROM enrolment e
         JOIN person p ON p.id = e.person_id
         LEFT JOIN (${ROSTER}) roster ON roster.enrolment_id = e.id
         LEFT JOIN waiting_place w ON w.session_id = $2 AND w.enrolment_id = e.id
         LEFT JOIN withdrawal x ON x.enrolment_id = e.id AND x.reversed_at IS NULL
        WHERE e.programme_id = $1 AND e.id = ANY($3) AND e.void_reason IS NULL
        ORDER BY array_position($3::uuid[], e.id)`,
      [scope.programmeId, session.id, ids],
    )) as AskedPerson[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async store(db: EntityManager, scope: Scope, sessionId: string, people: readonly AskedPerson[], expected: boolean): Promise<void> {
    await db.query(
      `INSERT INTO register_entry (programme_id, session_id, enrolment_id, expected) SELECT $1, $2, n, $4 FROM unnest($3::uuid[]) n
       ON CONFLICT (session_id, enrolment_id) DO UPDATE SET expected = excluded.expected`,
      [scope.programmeId, sessionId, people.map(({ id }) => id), expected],
    );
  }
}

function faultsOf(session: AskedSession, people: ReadonlyMap<string, AskedPerson>, entries: ChangeExpectedDto['entries']): FieldFault[] {
  return entries.flatMap(({ enrolmentId, expected }, index) => {
    const field = `entries.${index}.enrolmentId`;
    const known = people.get(enrolmentId.toLowerCase());
    if (!known) return [{ field, message: `${enrolmentId} is nobody’s enrolment in this programme. Choose somebody who is listed.` }];
    if (!expected && known.marked) return [{ field, message: `The register has a mark for ${known.person}. Whoever is marked is expected: take the mark away first.` }];
    const message = expected ? faultOf(session, known) : null;
    return message ? [{ field, message }] : [];
  });
}

/** Why somebody cannot be expected there, or null. */
function faultOf(session: AskedSession, { person, role, setId, gone }: AskedPerson): string | null {
  if (gone !== null && gone < session.heldOn) return `${person} left the programme on ${dayInWords(gone)} and is not expected after that day.`;
  if (session.kind === 'set_meeting' && role === 'participant' && setId !== session.setId) {
    return `${person} is of another set. A meeting of a set counts for its own members: move them to the set, or plan a catch-up meeting.`;
  }
  return null;
}
