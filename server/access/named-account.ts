import type { DataSource } from 'typeorm';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';

/** Both, because in a small programme one person often is. */
const ROLES: readonly StaffRole[] = ['evaluator', 'programme_manager'];

/**
 * The account that Waymark itself keeps under a name, made when it is missing.
 * @param programmeIds where it becomes evaluator and programme manager, beside where it is already
 * @returns its id
 */
export function namedAccount(source: DataSource, name: string, programmeIds: readonly string[]): Promise<string> {
  return source.transaction(async (db) => {
    // Two processes at once on one database must not make it twice.
    await db.query(`SELECT pg_advisory_xact_lock(hashtext('waymark:account:' || $1))`, [name]);
    const [existing] = (await db.query(`SELECT id FROM account WHERE name = $1`, [name])) as { id: string }[];
    const id = existing?.id ?? ((await db.query(`INSERT INTO account (name) VALUES ($1) RETURNING id`, [name])) as { id: string }[])[0]!.id;
    await db.query(
      `INSERT INTO account_role (account_id, programme_id, role)
       SELECT $1, p, r FROM unnest($2::uuid[]) p, unnest($3::text[]) r
       ON CONFLICT DO NOTHING`,
      [id, programmeIds, ROLES],
    );
    return id;
  });
}
