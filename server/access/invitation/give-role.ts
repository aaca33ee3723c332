import type { EntityManager } from 'typeorm';
import { Problem } from '../../kernel/problem.ts';
import type { StaffRole } from '../../../shared/vocabulary/staff-role.ts';

export interface RoleToGive {
  readonly programmeId: string;
  readonly role: StaffRole;
  readonly councilId: string | null;
  readonly setIds: readonly string[];
}

/** Roles that one person may not have in one programme: who answers for a council does not read the answers of everybody. */
const APART: Readonly<Partial<Record<StaffRole, StaffRole>>> = { evaluator: 'head_of_service', head_of_service: 'evaluator' };

/**
 * Refuses a role that an account may not have beside what it has in the programme.
 * @throws Problem rule_broken
 */
export async function refuseClash(db: Pick<EntityManager, 'query'>, email: string, programmeId: string, role: StaffRole): Promise<void> {
  const other = APART[role];
  if (!other) return;
  const [clash] = (await db.query(`SELECT 1 FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.email = $1 AND r.programme_id = $2 AND r.role = $3`, [email, programmeId, other])) as object[];
  if (clash) {
    throw new Problem('rule_broken', 'Nobody can be head of service and evaluator in one programme: a head of service would read what colleagues answered. Choose another role, or another person.', [
      { field: 'role', message: 'Choose a role other than this one: they are head of service or evaluator in this programme already' },
    ]);
  }
}

/** Refuses to invite somebody to a role that they have: what belongs to it is changed where roles are. @throws Problem rule_broken */
export async function refuseHeld(db: Pick<EntityManager, 'query'>, email: string, programmeId: string, role: StaffRole): Promise<void> {
  const [held] = (await db.query(`SELECT 1 FROM account_role r JOIN account a ON a.id = r.account_id WHERE a.email = $1 AND r.programme_id = $2 AND r.role = $3`, [email, programmeId, role])) as object[];
  if (held) {
    const message = 'They have this role in the programme already. Change its council or sets where the people and roles of the programme are listed';
    throw new Problem('rule_broken', `${message}.`, [{ field: 'role', message }]);
  }
}

/** Gives an account a role in a programme; one that it has already stays as it is. */
export async function giveRole(db: EntityManager, accountId: string, given: RoleToGive): Promise<void> {
  await db.query(`INSERT INTO account_role (account_id, programme_id, role, council_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [accountId, given.programmeId, given.role, given.councilId]);
  if (given.role !== 'facilitator') return;
  await db.query(
    `INSERT INTO facilitator_set (account_role_id, set_id, programme_id)
     SELECT r.id, s.id, r.programme_id FROM account_role r JOIN learning_set s ON s.programme_id = r.programme_id AND s.id = ANY ($3::uuid[])
      WHERE r.account_id = $1 AND r.programme_id = $2 AND r.role = 'facilitator'
     ON CONFLICT DO NOTHING`,
    [accountId, given.programmeId, given.setIds],
  );
}
