import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { AddCouncilDto, KnownCouncilDto, ProgrammeCouncilDto } from './settings.dto.ts';

const CODES = `coalesce((SELECT array_agg(k.code ORDER BY k.code) FROM council_code k WHERE k.council_id = c.id), '{}')`;

/** Which councils a programme is for. Councils themselves are shared: a programme adds one, and never renames one. */
@Injectable()
export class CouncilsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Councils known on this platform by part of a name or by code, 20 at most. */
  search(text: string): Promise<KnownCouncilDto[]> {
    return this.db.query(
      `SELECT c.id, c.name, ${CODES} AS codes FROM council c
        WHERE c.name ILIKE '%' || $1 || '%' OR EXISTS (SELECT FROM council_code k WHERE k.council_id = c.id AND k.code = upper($2))
        ORDER BY c.name LIMIT 20`,
      [text.trim().replace(/[\\%_]/g, '\\$&'), text.trim()],
    );
  }

  list(scope: Scope): Promise<ProgrammeCouncilDto[]> {
    return this.db.query(
      `SELECT c.id, c.name, ${CODES} AS codes, pc.taking_part AS "takingPart",
              (SELECT count(*)::int FROM reading.enrolment e WHERE e.programme_id = $1 AND e.council_id = c.id AND e.role = 'participant' AND e.not_counted IS DISTINCT FROM 'enrolled_in_error' AND e.not_counted IS DISTINCT FROM 'erased') AS participants,
              (SELECT count(*)::int FROM reading.enrolment e WHERE e.programme_id = $1 AND e.council_id = c.id AND e.role = 'mentor' AND e.not_counted IS DISTINCT FROM 'enrolled_in_error' AND e.not_counted IS DISTINCT FROM 'erased') AS mentors
         FROM programme_council pc JOIN council c ON c.id = pc.council_id
        WHERE pc.programme_id = $1 ORDER BY c.name`,
      [scope.programmeId],
    );
  }

  /**
   * Adds a council to the programme by its name or code; one that the platform does not know is made.
   * @throws Problem invalid_input when the code is another council's
   */
  async add(scope: Scope, given: AddCouncilDto): Promise<ProgrammeCouncilDto[]> {
    await this.db.transaction(async (db) => {
      const id = await this.ensure(db, given.name, given.code || null);
      const added = await this.join(db, scope.programmeId, [id]);
      if (added.length > 0) await this.audit.append(db, scope, { event: 'council.changed', subject: `programme ${scope.programmeCode}`, detail: { added: [given.name.trim()] } });
    });
    return this.list(scope);
  }

  /** @throws Problem not_found */
  async change(scope: Scope, councilId: string, takingPart: boolean): Promise<ProgrammeCouncilDto[]> {
    await this.db.transaction(async (db) => {
      const name = await this.nameIn(db, scope, councilId);
      const changed = (await db.query(
        `WITH changed AS (UPDATE programme_council SET taking_part = $3 WHERE programme_id = $1 AND council_id = $2 AND taking_part <> $3 RETURNING 1) SELECT * FROM changed`,
        [scope.programmeId, councilId, takingPart],
      )) as object[];
      if (changed.length > 0) await this.audit.append(db, scope, { event: 'council.changed', subject: `programme ${scope.programmeCode}`, detail: { council: name, takingPart } });
    });
    return this.list(scope);
  }

  /** @throws Problem not_found; rule_broken when people of it are enrolled */
  async remove(scope: Scope, councilId: string): Promise<ProgrammeCouncilDto[]> {
    await this.db.transaction(async (db) => {
      const name = await this.nameIn(db, scope, councilId);
      const [{ enrolled }] = (await db.query(`SELECT count(*)::int AS enrolled FROM reading.enrolment WHERE programme_id = $1 AND council_id = $2`, [scope.programmeId, councilId])) as [{ enrolled: number }];
      if (enrolled > 0) throw new Problem('rule_broken', `${enrolled} ${enrolled === 1 ? 'person is' : 'people are'} enrolled from ${name}. Say that it does not take part instead, or move them first.`);
      await db.query(`DELETE FROM programme_council WHERE programme_id = $1 AND council_id = $2`, [scope.programmeId, councilId]);
      await this.audit.append(db, scope, { event: 'council.changed', subject: `programme ${scope.programmeCode}`, detail: { removed: [name] } });
    });
    return this.list(scope);
  }

  /** The id of a council by name (whatever its capitals) or code, made when it is missing; in the caller's transaction. */
  async ensure(db: EntityManager, name: string, code: string | null = null): Promise<string> {
    const called = name.trim().replace(/\s+/g, ' ');
    await db.query(`SELECT pg_advisory_xact_lock(hashtext('waymark:council'))`);
    const found = (await db.query(
      `SELECT c.id, c.name, lower(c.name) = lower($1) AS "byName" FROM council c
        WHERE lower(c.name) = lower($1) OR EXISTS (SELECT FROM council_code k WHERE k.council_id = c.id AND k.code = $2)`,
      [called, code],
    )) as { id: string; name: string; byName: boolean }[];
    const same = found.find(({ byName }) => byName);
    const other = found.find(({ byName }) => !byName);
    if (other) {
      const message = `The code ${code} is that of ${other.name}. Use the code of ${called}, or the name ${other.name}.`;
      throw new Problem('invalid_input', message, [{ field: 'code', message }]);
    }
    const id = same?.id ?? ((await db.query(`INSERT INTO council (name) VALUES ($1) RETURNING id`, [called])) as { id: string }[])[0]!.id;
    if (code !== null) await db.query(`INSERT INTO council_code (council_id, code) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [id, code]);
    return id;
  }

  /** Makes councils part of a programme, in the caller's transaction. @returns the ids that were not part of it before */
  async join(db: EntityManager, programmeId: string, councilIds: readonly string[]): Promise<string[]> {
    const added = (await db.query(
      `INSERT INTO programme_council (programme_id, council_id) SELECT $1, * FROM unnest($2::uuid[]) ON CONFLICT DO NOTHING RETURNING council_id AS id`,
      [programmeId, councilIds],
    )) as { id: string }[];
    return added.map(({ id }) => id);
  }

  private async nameIn(db: EntityManager, scope: Scope, councilId: string): Promise<string> {
    const [found] = (await db.query(
      `SELECT c.name FROM programme_council pc JOIN council c ON c.id = pc.council_id WHERE pc.programme_id = $1 AND c.id::text = $2`,
      [scope.programmeId, councilId],
    )) as { name: string }[];
    if (!found) throw new Problem('not_found', `There is no such council in the programme ${scope.programmeCode}.`);
    return found.name;
  }
}
