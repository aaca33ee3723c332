import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { PeopleService } from '../../directory/people.service.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { PeopleBatchDto } from './people-import.dto.ts';
import { UNDO_DAYS } from './people-import.service.ts';
import { otherRecordsOf, SNAPSHOT } from './snapshot.ts';

interface Row {
  enrolmentId: string; personId: string; code: string; name: string; added: boolean; personAdded: boolean;
  before: State | null;
  /** It still says what the paste left. */
  same: boolean;
}
interface State {
  name: string; email: string | null; council: string | null; set: string | null; cover: string; support: string; selectedBy: string; travel: number | null;
  pairings: { mentor: string; lineManager: string; startsOn: string | null; endsOn: string | null }[];
}

/** What was pasted, and taking it back as one. */
@Injectable()
export class PeopleBatchesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly people: PeopleService,
  ) {}

  /** The last 20 pastes, the latest first. */
  list(scope: Scope): Promise<PeopleBatchDto[]> {
    return this.db.query(
      `SELECT id, to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "madeAt", made_by AS "madeBy", lines, added, changed, left_out AS "leftOut",
              to_char(undone_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "undoneAt", undone_at IS NULL AND made_at > now() - make_interval(days => $2) AS recent
         FROM people_batch WHERE programme_id = $1 ORDER BY made_at DESC LIMIT 20`,
      [scope.programmeId, UNDO_DAYS],
    );
  }

  /**
   * Takes a paste back: those it added go, those it changed are as they were. Once more changes nothing.
   * @throws Problem not_found; rule_broken when the programme has started since, or anything of it was changed or used since
   */
  async undo(scope: Scope, id: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const [programme] = (await db.query(`SELECT starters_frozen_at AS started FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId])) as { started: Date | null }[];
      const [batch] = (isUuid(id) ? await db.query(`SELECT made_at AS "madeAt", made, undone_at AS "undoneAt", made_at > now() - make_interval(days => $3) AS recent FROM people_batch WHERE programme_id = $1 AND id = $2`, [scope.programmeId, id, UNDO_DAYS]) : []) as
        { madeAt: Date; made: { sets?: string[]; councils?: string[] }; undoneAt: Date | null; recent: boolean }[];
      if (!batch) throw new Problem('not_found', `There is no such paste in the programme ${scope.programmeCode}.`);
      if (batch.undoneAt) return;
      if (!batch.recent) throw new Problem('rule_broken', `A paste can be taken back for ${UNDO_DAYS} days. Change the people one by one.`);
      const rows = (await db.query(
        `SELECT r.enrolment_id AS "enrolmentId", e.person_id AS "personId", p.code, p.name, r.added, r.person_added AS "personAdded", r.before, s.state = r.after AS same
           FROM people_batch_row r JOIN enrolment e ON e.id = r.enrolment_id JOIN person p ON p.id = e.person_id
           JOIN (${SNAPSHOT.replaceAll('$1', 'ARRAY(SELECT enrolment_id FROM people_batch_row WHERE batch_id = $1)')}) s ON s.id = r.enrolment_id
          WHERE r.batch_id = $1 ORDER BY r.position`,
        [id],
      )) as Row[];
      const changed = rows.filter(({ same }) => !same);
      if (changed.length > 0) throw new Problem('rule_broken', `${named(changed)} changed since. The paste can no longer be taken back as one; change the people one by one.`);
      const added = rows.filter((row) => row.added);
      if (programme!.started && programme!.started > batch.madeAt && added.length > 0) throw new Problem('rule_broken', 'The programme has started since, and its starters are frozen. Mark people who were enrolled in error on their page.');
      await this.refuseUsed(db, added, rows);

      await db.query(`DELETE FROM enrolment WHERE programme_id = $1 AND id = ANY($2)`, [scope.programmeId, added.map(({ enrolmentId }) => enrolmentId)]);
      await this.people.removeUnenrolled(scope, db, added.filter((row) => row.personAdded).map(({ personId }) => personId));
      await this.restore(db, scope, rows.filter((row) => !row.added));
      await db.query(`DELETE FROM learning_set s WHERE s.programme_id = $1 AND s.id = ANY($2) AND NOT EXISTS (SELECT FROM enrolment e WHERE e.set_id = s.id) AND NOT EXISTS (SELECT FROM reading.session g WHERE g.set_id = s.id)
                       AND NOT EXISTS (SELECT FROM set_change x WHERE s.id IN (x.from_set_id, x.to_set_id))`, [scope.programmeId, batch.made.sets ?? []]);
      await db.query(`DELETE FROM programme_council c WHERE c.programme_id = $1 AND c.council_id = ANY($2) AND NOT EXISTS (SELECT FROM enrolment e WHERE e.programme_id = $1 AND e.council_id = c.council_id)`, [scope.programmeId, batch.made.councils ?? []]);
      await db.query(`UPDATE people_batch SET undone_at = now() WHERE id = $1`, [id]);
      await db.query(`DELETE FROM people_batch_row WHERE batch_id = $1`, [id]);
      await this.audit.append(db, scope, { event: 'people.import-undone', subject: `programme ${scope.programmeCode}`, detail: { batch: id, removed: added.length, restored: rows.length - added.length }, rows: rows.length });
    });
  }

  private async refuseUsed(db: EntityManager, added: readonly Row[], rows: readonly Row[]): Promise<void> {
    const [ids, all] = [added.map(({ enrolmentId }) => enrolmentId), rows.map(({ enrolmentId }) => enrolmentId)];
    const used = await otherRecordsOf(db, ids, ['mentor_pairing', 'people_batch_row']);
    const [met] = (await db.query(
      `SELECT FROM mentor_pairing q WHERE (q.mentor_id = ANY($1) OR q.mentee_id = ANY($1))
          AND (q.mentee_id <> ALL($2) OR EXISTS (SELECT FROM reading.mentoring_meeting t WHERE t.pairing_id = q.id)) LIMIT 1`,
      [ids, all],
    )) as object[];
    if (used.length === 0 && !met) return;
    const said = [...used.map((table) => table.replaceAll('_', ' ')), ...(met ? ['mentoring'] : [])].join(', ');
    throw new Problem('rule_broken', `People of this paste have records since (${said}). It can no longer be taken back as one; mark those enrolled in error on their page.`);
  }

  private async restore(db: EntityManager, scope: Scope, rows: readonly Row[]): Promise<void> {
    const states = rows.map(({ before }) => before!);
    await this.people.change(scope, db, rows.map(({ personId }, index) => ({ id: personId, name: states[index]!.name, email: states[index]!.email })));
    const ids = rows.map(({ enrolmentId }) => enrolmentId);
    await db.query(
      `UPDATE enrolment e SET council_id = x.council, set_id = x.set, cover_agreed = x.cover, line_manager_support = x.support, selected_by = x.selected_by, travel_minutes = x.travel
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::int[]) AS x (id, council, set, cover, support, selected_by, travel) WHERE e.id = x.id`,
      [ids, states.map((one) => one.council), states.map((one) => one.set), states.map((one) => one.cover), states.map((one) => one.support), states.map((one) => one.selectedBy), states.map((one) => one.travel)],
    );
    const pairings = rows.flatMap(({ enrolmentId }, index) => states[index]!.pairings.map((pairing) => ({ mentee: enrolmentId, ...pairing })));
    await db.query(`DELETE FROM mentor_pairing q WHERE q.mentee_id = ANY($1) AND (q.mentee_id, q.mentor_id) NOT IN (SELECT * FROM unnest($2::uuid[], $3::uuid[]))
                     AND NOT EXISTS (SELECT FROM reading.mentoring_meeting t WHERE t.pairing_id = q.id)`, [ids, pairings.map(({ mentee }) => mentee), pairings.map(({ mentor }) => mentor)]);
    await db.query(
      `UPDATE mentor_pairing q SET line_manager = x.line_manager, starts_on = x.starts_on, ends_on = x.ends_on
         FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[]) AS x (mentee, mentor, line_manager, starts_on, ends_on) WHERE q.mentee_id = x.mentee AND q.mentor_id = x.mentor`,
      [pairings.map(({ mentee }) => mentee), pairings.map(({ mentor }) => mentor), pairings.map(({ lineManager }) => lineManager), pairings.map(({ startsOn }) => startsOn), pairings.map(({ endsOn }) => endsOn)],
    );
  }
}

function named(rows: readonly Row[]): string {
  const names = rows.slice(0, 3).map(({ name, code }) => name || code);
  const more = rows.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${rows.length === 1 ? 'was' : 'were'}`;
}
