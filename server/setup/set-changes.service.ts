import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { SessionPlanService } from '../delivery/session-plan.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import type { ChangeSetsDto, SetsChangedDto } from './setup.dto.ts';

interface Mover { id: string; code: string; name: string; setId: string | null; startsOn: string; endsOn: string; hadMeetings: boolean; lastChange: string | null }

/**
 * People change sets on a day. Where the set they leave has met before that day, those meetings stay theirs (docs/setting-up.md):
 * a row of set_change keeps it. Where it has not, the change is as if they had always been in the new set.
 */
@Injectable()
export class SetChangesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly sessions: SessionPlanService,
  ) {}

  /**
   * Moves people to a set, all or none. Those who are in it already stay.
   * @throws Problem not_found; conflict when somebody else moved one of them since; invalid_input for the day or the people
   */
  async change(scope: Scope, { people, to, from }: ChangeSetsDto): Promise<SetsChangedDto> {
    return this.db.transaction(async (db) => {
      await db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
      const [target] = (to === null ? [{ code: null }] : await db.query(`SELECT code FROM learning_set WHERE programme_id = $1 AND id = $2`, [scope.programmeId, to])) as { code: string | null }[];
      if (!target) throw fault('to', 'Choose a set of the programme.');
      const found = (await db.query(
        `SELECT e.id, p.code, coalesce(nullif(p.name, ''), p.code) AS name, e.set_id AS "setId", g.starts_on::text AS "startsOn", g.ends_on::text AS "endsOn",
                EXISTS (SELECT FROM reading.session s WHERE s.set_id = e.set_id AND s.kind = 'set_meeting' AND NOT s.cancelled AND s.held_on < $3) AS "hadMeetings",
                (SELECT max(x.changed_on)::text FROM set_change x WHERE x.enrolment_id = e.id) AS "lastChange"
           FROM enrolment e JOIN person p ON p.id = e.person_id JOIN programme g ON g.id = e.programme_id
          WHERE e.programme_id = $1 AND e.id = ANY($2) AND e.role = 'participant' AND e.void_reason IS NULL FOR NO KEY UPDATE OF e`,
        [scope.programmeId, people.map(({ enrolmentId }) => enrolmentId), from],
      )) as Mover[];
      if (found.length < new Set(people.map(({ enrolmentId }) => enrolmentId)).size) throw fault('people', 'Choose participants of the programme. Only they are in sets.');
      const moving = found.filter(({ setId }) => setId !== to);
      const stale = moving.filter(({ id, setId }) => people.find(({ enrolmentId }) => enrolmentId === id)!.setId !== setId);
      if (stale.length > 0) throw new Problem('conflict', `${stale.map(({ name }) => name).join(', ')} ${stale.length === 1 ? 'was' : 'were'} moved by somebody else since you opened the page. Nobody was moved: look again.`);
      const [any] = moving;
      if (!any) return { moved: 0, keptHistory: 0 };
      if (from > any.endsOn) throw fault('from', `The programme ends on ${dayInWords(any.endsOn)}. Use that day or an earlier one.`);
      const late = moving.find(({ lastChange }) => lastChange !== null && from <= lastChange);
      if (late) throw fault('from', `${late.name} changed sets on ${dayInWords(late.lastChange!)} already. Use a later day.`);
      await this.sessions.changeSets(db, scope, moving.map(({ id, setId }) => ({ enrolmentId: id, fromSetId: setId })), to, from);
      const kept = moving.filter(({ setId, hadMeetings }) => setId !== null && hadMeetings);
      await db.query(
        `INSERT INTO set_change (programme_id, enrolment_id, from_set_id, to_set_id, changed_on) SELECT $1, x.enrolment_id, x.from_set_id, $4, $5 FROM unnest($2::uuid[], $3::uuid[]) AS x (enrolment_id, from_set_id)`,
        [scope.programmeId, kept.map(({ id }) => id), kept.map(({ setId }) => setId), to, from],
      );
      await db.query(`UPDATE enrolment SET set_id = $2 WHERE id = ANY($1)`, [moving.map(({ id }) => id), to]);
      await this.audit.append(db, scope, { event: 'enrolment.set-changed', subject: `set ${target.code ?? 'none'}`, detail: { people: moving.map(({ code }) => code), from, keptHistory: kept.map(({ code }) => code) } });
      return { moved: moving.length, keptHistory: kept.length };
    });
  }
}

function fault(field: string, message: string): Problem {
  return new Problem('invalid_input', message, [{ field, message }]);
}
