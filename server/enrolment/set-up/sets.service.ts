import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { fingerprint, refuseStale } from '../../kernel/fingerprint.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { AddSetDto, ChangeSetDto, SetDto, SetsDto } from './set-up.dto.ts';

/** The sets of a programme: cohorts that meet. */
@Injectable()
export class SetsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async list(scope: Scope): Promise<SetsDto> {
    const [{ inNoSet }] = (await this.db.query(
      `SELECT count(*)::int AS "inNoSet" FROM enrolment e
        WHERE e.programme_id = $1 AND e.role = 'participant' AND e.set_id IS NULL AND e.void_reason IS NULL
          AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL)`,
      [scope.programmeId],
    )) as [{ inNoSet: number }];
    return { sets: await this.read(this.db.manager, scope), inNoSet };
  }

  /** @throws Problem invalid_input when there is one of that name */
  async add(scope: Scope, { name, place = '' }: AddSetDto): Promise<SetsDto> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope);
      this.refuseTaken(await this.read(db, scope), name);
      const [made] = await this.insert(db, scope, [{ name, place }]);
      await this.audit.append(db, scope, { event: 'set.changed', subject: `set ${made!.code}`, detail: { added: true } });
    });
    return this.list(scope);
  }

  /** @throws Problem not_found; conflict with `now`; invalid_input when another one has that name */
  async change(scope: Scope, id: string, { name, place = '', version }: ChangeSetDto): Promise<SetsDto> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const sets = await this.read(db, scope);
      const now = this.find(sets, scope, id);
      if (now.name === name.trim() && now.place === place.trim()) return;
      refuseStale('the set', version, now);
      this.refuseTaken(sets.filter((one) => one.id !== id), name);
      await db.query(`UPDATE learning_set SET name = $2, place = $3 WHERE id = $1`, [id, name.trim(), place.trim()]);
      await this.audit.append(db, scope, { event: 'set.changed', subject: `set ${now.code}`, detail: { name: name.trim(), 'name before': now.name } });
    });
    return this.list(scope);
  }

  /** @throws Problem not_found; rule_broken while anybody or any session belongs to it */
  async remove(scope: Scope, id: string): Promise<SetsDto> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const now = this.find(await this.read(db, scope), scope, id);
      const [{ people, sessions, past }] = (await db.query(
        `SELECT (SELECT count(*)::int FROM enrolment WHERE set_id = $1) AS people,
                (SELECT count(*)::int FROM reading.session WHERE set_id = $1) AS sessions,
                (SELECT count(*)::int FROM set_change WHERE from_set_id = $1 OR to_set_id = $1) AS past`,
        [id],
      )) as [{ people: number; sessions: number; past: number }];
      if (people + sessions + past > 0) {
        const said = [people > 0 && `${people} people are in it`, sessions > 0 && `${sessions} sessions are its own`, past > 0 && `${past} people were in it before`].filter(Boolean);
        throw new Problem('rule_broken', `${now.name} cannot be removed: ${said.join(', ')}. Only a set that nothing belongs to can.`);
      }
      await db.query(`DELETE FROM learning_set WHERE id = $1`, [id]);
      await this.audit.append(db, scope, { event: 'set.changed', subject: `set ${now.code}`, detail: { removed: true } });
    });
    return this.list(scope);
  }

  /** Stores new sets with codes of their own (S1, S2 …), in the caller's transaction. @returns them in the order given */
  async insert(db: EntityManager, scope: Pick<Scope, 'programmeId'>, sets: readonly { name: string; place: string; code?: string }[]): Promise<{ id: string; code: string }[]> {
    if (sets.length === 0) return [];
    const taken = new Set(((await db.query(`SELECT code FROM learning_set WHERE programme_id = $1`, [scope.programmeId])) as { code: string }[]).map(({ code }) => code));
    let number = 0;
    const codes = sets.map(({ code }) => {
      let given = code;
      while (given === undefined || taken.has(given)) given = `S${(number += 1)}`;
      taken.add(given);
      return given;
    });
    const stored = (await db.query(
      `INSERT INTO learning_set (programme_id, code, name, place) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[]) RETURNING id, code`,
      [scope.programmeId, codes, sets.map(({ name }) => name.trim()), sets.map(({ place }) => place.trim())],
    )) as { id: string; code: string }[];
    return codes.map((code) => stored.find((one) => one.code === code)!);
  }

  private lock(db: EntityManager, scope: Scope): Promise<unknown> {
    return db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
  }

  private find(sets: readonly SetDto[], scope: Scope, id: string): SetDto {
    const found = sets.find((one) => one.id === id);
    if (!found) throw new Problem('not_found', `There is no such set in the programme ${scope.programmeCode}.`);
    return found;
  }

  private refuseTaken(others: readonly SetDto[], name: string): void {
    if (!others.some((one) => one.name.toLowerCase() === name.trim().toLowerCase())) return;
    const message = `There is a set called ${name.trim()} already. Choose another name.`;
    throw new Problem('invalid_input', message, [{ field: 'name', message }]);
  }

  private async read(db: EntityManager, scope: Scope): Promise<SetDto[]> {
    const sets = (await db.query(
      `SELECT s.id, s.code, s.name, s.place, coalesce(m.members, 0) AS members, coalesce(m.councils, 0) AS councils,
              (SELECT count(*)::int FROM reading.session g WHERE g.set_id = s.id AND g.kind = 'set_meeting' AND NOT g.cancelled) AS meetings
         FROM learning_set s
         LEFT JOIN (SELECT e.set_id, count(*)::int AS members, count(DISTINCT e.council_id)::int AS councils
                      FROM enrolment e
                     WHERE e.programme_id = $1 AND e.role = 'participant' AND e.void_reason IS NULL
                       AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL)
                     GROUP BY e.set_id) m ON m.set_id = s.id
        WHERE s.programme_id = $1 ORDER BY s.name, s.code`,
      [scope.programmeId],
    )) as Omit<SetDto, 'version'>[];
    return sets.map((one) => ({ ...one, version: fingerprint([one.name, one.place]) }));
  }
}
