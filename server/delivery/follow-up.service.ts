import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem, type FieldFault } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { ActionService } from './action.service.ts';
import type { CatchUpDto, FollowUpDto, MaterialDto, RecordCatchUpDto, RecordMaterialDto } from './follow-up.dto.ts';
import { ROSTER } from './roster.ts';
import { noSession } from './session.service.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MATERIAL = `id, kind, title, link, body, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "recordedAt"`;

interface FollowedSession {
  id: string;
  heldOn: string;
  today: string;
}

/** What comes of a session: notes and material, who was sent them, buddies, actions. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly actions: ActionService,
  ) {}

  /** @throws Problem not_found */
  async read(scope: Scope, code: string, db: EntityManager = this.db.manager): Promise<FollowUpDto> {
    const session = await this.find(db, scope, code);
    const materials = (await db.query(`SELECT ${MATERIAL} FROM session_material WHERE session_id = $1 ORDER BY recorded_at, id`, [session.id])) as MaterialDto[];
    return { materials, people: await this.people(db, scope, session.id), ...(await this.actions.of(db, scope, session.id)) };
  }

  /** Records notes or material. With the same id the same again changes nothing, other content replaces it. */
  async recordMaterial(scope: Scope, code: string, given: RecordMaterialDto): Promise<FollowUpDto> {
    return this.db.transaction(async (db) => {
      const session = await this.find(db, scope, code);
      // One after the other, so that two of the same title are told apart.
      await db.query(`SELECT id FROM session WHERE id = $1 FOR NO KEY UPDATE`, [session.id]);
      if (!given.link && !given.body.trim()) {
        const message = 'Give a link to where it is kept, or the text itself.';
        throw new Problem('invalid_input', message, [{ field: 'body', message }]);
      }
      const [other] = (await db.query(`SELECT id FROM session_material WHERE session_id = $1 AND kind = $2 AND title = $3 AND id IS DISTINCT FROM $4::uuid`, [session.id, given.kind, given.title.trim(), given.id ?? null])) as object[];
      if (other) {
        const message = `There is ${given.kind === 'note' ? 'a note' : 'material'} called “${given.title.trim()}” already. Choose another title.`;
        throw new Problem('conflict', message, [{ field: 'title', message }]);
      }
      const changed = (await db.query(
        `INSERT INTO session_material (id, programme_id, session_id, kind, title, link, body) VALUES (coalesce($1::uuid, gen_random_uuid()), $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, link = excluded.link, body = excluded.body
          WHERE session_material.session_id = $3 AND (session_material.kind, session_material.title, session_material.link, session_material.body) IS DISTINCT FROM (excluded.kind, excluded.title, excluded.link, excluded.body)
         RETURNING id`,
        [given.id ?? null, scope.programmeId, session.id, given.kind, given.title.trim(), given.link, given.body.trim()],
      )) as object[];
      if (changed.length > 0) await this.audit.append(db, scope, { event: 'session.material', subject: `session ${code}`, detail: { kind: given.kind } });
      return this.read(scope, code, db);
    });
  }

  /** Takes notes or material away; once more changes nothing. */
  async removeMaterial(scope: Scope, code: string, id: string): Promise<FollowUpDto> {
    return this.db.transaction(async (db) => {
      const session = await this.find(db, scope, code);
      const [, removed] = UUID.test(id) ? ((await db.query(`DELETE FROM session_material WHERE session_id = $1 AND id = $2`, [session.id, id])) as [unknown, number]) : [null, 0];
      if (removed > 0) await this.audit.append(db, scope, { event: 'session.material', subject: `session ${code}`, detail: { removed: true } });
      return this.read(scope, code, db);
    });
  }

  /**
   * Who was sent the notes and when, and who updates somebody absent. All of it or nothing.
   * @throws Problem not_found; invalid_input with every fault and its person
   */
  async recordCatchUp(scope: Scope, code: string, { entries }: RecordCatchUpDto): Promise<FollowUpDto> {
    return this.db.transaction(async (db) => {
      const session = await this.find(db, scope, code);
      const people = new Map((await this.people(db, scope, session.id)).map((one) => [one.enrolmentId, one]));
      const faults = entries.flatMap((entry, index) => this.faultsOf(session, people, entry, index));
      if (faults.length > 0) throw new Problem('invalid_input', `Nothing was saved. ${faults.map(({ message }) => message).join(' ')}`, faults);
      await db.query(
        `INSERT INTO session_catch_up (programme_id, session_id, enrolment_id, sent_on, buddy_id)
         SELECT $1, $2, n.id, n.sent_on, n.buddy FROM unnest($3::uuid[], $4::date[], $5::uuid[]) AS n (id, sent_on, buddy)
         ON CONFLICT (session_id, enrolment_id) DO UPDATE SET sent_on = excluded.sent_on, buddy_id = excluded.buddy_id`,
        [scope.programmeId, session.id, entries.map((one) => one.enrolmentId), entries.map((one) => one.sentOn), entries.map((one) => one.buddyId)],
      );
      await this.audit.append(db, scope, { event: 'session.sent', subject: `session ${code}`, detail: { people: entries.length } });
      return this.read(scope, code, db);
    });
  }

  private faultsOf({ heldOn, today }: FollowedSession, people: ReadonlyMap<string, CatchUpDto>, entry: RecordCatchUpDto['entries'][number], index: number): FieldFault[] {
    const known = people.get(entry.enrolmentId.toLowerCase());
    const at = (field: string, message: string): FieldFault => ({ field: `entries.${index}.${field}`, message });
    if (!known) return [at('enrolmentId', `${entry.enrolmentId} was not expected at this session. Use somebody who was.`)];
    const { person } = known;
    const buddy = entry.buddyId === null ? null : people.get(entry.buddyId.toLowerCase());
    return [
      ...(entry.sentOn !== null && (entry.sentOn < heldOn || entry.sentOn > today)
        ? [at('sentOn', `The notes cannot have been sent to ${person} on ${dayInWords(entry.sentOn)}. Use a day from ${dayInWords(heldOn)} to today.`)]
        : []),
      ...(entry.buddyId === null ? [] : entry.buddyId === entry.enrolmentId ? [at('buddyId', `${person} cannot update themselves. Name somebody else.`)] : []),
      ...(entry.buddyId !== null && !buddy ? [at('buddyId', `The buddy of ${person} was not expected at this session. Name somebody who was.`)] : []),
      ...(buddy?.absent && entry.buddyId !== entry.enrolmentId ? [at('buddyId', `${buddy.person} was not there either. Name somebody who was.`)] : []),
    ];
  }

  private people(db: EntityManager, scope: Scope, sessionId: string): Promise<CatchUpDto[]> {
    return db.query(
      `SELECT r.enrolment_id AS "enrolmentId", r.person, r.role, r.council, r.mark, coalesce(r.mark IN ('apologies_in_advance', 'apologies_on_day', 'absent'), false) AS absent,
              u.sent_on::text AS "sentOn", u.buddy_id AS "buddyId", coalesce(nullif(b.name, ''), b.code) AS buddy
         FROM (${ROSTER}) r
         LEFT JOIN session_catch_up u ON u.session_id = r.session_id AND u.enrolment_id = r.enrolment_id
         LEFT JOIN enrolment be ON be.id = u.buddy_id
         LEFT JOIN person b ON b.id = be.person_id
        WHERE r.expected ORDER BY absent DESC, r.council NULLS LAST, r.person, r.person_code`,
      [scope.programmeId, sessionId],
    );
  }

  private async find(db: EntityManager, scope: Scope, code: string): Promise<FollowedSession> {
    const [found] = (await db.query(
      `SELECT id, (starts_at AT TIME ZONE 'Europe/London')::date::text AS "heldOn", (now() AT TIME ZONE 'Europe/London')::date::text AS today
         FROM session WHERE programme_id = $1 AND code = $2 AND ($3::uuid[] IS NULL OR set_id = ANY($3))`,
      [scope.programmeId, code, scope.setIds],
    )) as FollowedSession[];
    if (!found) throw noSession(scope, code);
    return found;
  }
}
