import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { STAFF_ROLE_LABELS, STAFF_ROLES, type StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { AuditService, type By } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import { faultsOfPlace, forbidsBeside, type RolePlace } from './staff-check.ts';
import type { GiveRoleDto, HeldRoleDto, NamedChoiceDto, PlaceDto, ProgrammeStaffingDto, StaffDto, StaffMemberDto } from './staff.dto.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOST_FOUND = 20;

/** Who gives and takes roles in a programme: its manager (a Scope is one), or an administrator. */
export interface StaffKeeper extends By {
  readonly accountId: string;
  readonly programmeId: string;
  readonly programmeCode: string;
}

type StoredRole = HeldRoleDto & { accountId: string; name: string };

/** Who has which role in a programme. */
@Injectable()
export class StaffService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Everybody with a role, by name, with what there is to choose from. */
  async list(keeper: StaffKeeper): Promise<StaffDto> {
    const db = this.db.manager;
    const [[programme], roles, choices] = await Promise.all([
      db.query(`SELECT name FROM programme WHERE id = $1`, [keeper.programmeId]) as Promise<{ name: string }[]>,
      this.roles(db, keeper),
      this.choices(db, keeper),
    ]);
    const people = new Map<string, StaffMemberDto>();
    for (const { accountId, name, ...role } of roles) {
      const member = people.get(accountId) ?? { accountId, name, you: accountId === keeper.accountId, roles: [] };
      member.roles.push(role);
      people.set(accountId, member);
    }
    return { programme: programme!.name, people: [...people.values()], ...choices };
  }

  /** Programmes and who manages them, for administrators. */
  programmes(): Promise<ProgrammeStaffingDto[]> {
    return this.db.query(
      `SELECT p.code, p.name, p.demonstration, count(DISTINCT r.account_id)::int AS people,
              coalesce(array_agg(a.name ORDER BY a.name) FILTER (WHERE r.role = 'programme_manager'), '{}') AS managers
         FROM programme p
         LEFT JOIN account_role r ON r.programme_id = p.id
         LEFT JOIN account a ON a.id = r.account_id
        GROUP BY p.id ORDER BY p.demonstration, p.name, p.code`,
    );
  }

  /** A programme for an administrator, who needs no role in it. @throws Problem not_found */
  async keeperOf(account: Pick<StaffKeeper, 'accountId' | 'actor'>, programmeCode: string): Promise<StaffKeeper> {
    const [programme] = (await this.db.query(`SELECT id, code FROM programme WHERE code = $1`, [programmeCode])) as { id: string; code: string }[];
    if (!programme) throw new Problem('not_found', `There is no programme ${programmeCode}.`);
    return { accountId: account.accountId, actor: account.actor, programmeId: programme.id, programmeCode: programme.code, role: 'administrator' };
  }

  /** Accounts by a part of their name, for administrators; at most 20, those of the programme left out. */
  find(keeper: StaffKeeper, part: string): Promise<NamedChoiceDto[]> {
    return this.db.query(
      `SELECT a.id, a.name FROM account a
        WHERE strpos(lower(a.name), lower($2)) > 0 AND a.disabled_at IS NULL AND a.look_around IS NULL
          AND NOT EXISTS (SELECT FROM account_role r WHERE r.account_id = a.id AND r.programme_id = $1)
        ORDER BY a.name, a.id LIMIT ${MOST_FOUND}`,
      [keeper.programmeId, part.trim()],
    );
  }

  /**
   * Gives an account a role. The same again changes nothing.
   * @param anybody whether the account may be one without any role here yet; a programme manager invites those
   * @throws Problem not_found: no such account; invalid_input with every fault; rule_broken: a role for oneself, or head of
   *   service beside evaluator; conflict: they have the role already, of another council or other sets
   */
  async give(keeper: StaffKeeper, given: GiveRoleDto, anybody: boolean): Promise<StaffDto> {
    const place = placeOf(given);
    await this.db.transaction(async (db) => {
      await this.lock(db, keeper);
      const [account] = (await db.query(`SELECT name FROM account WHERE id = $1`, [given.accountId])) as { name: string }[];
      const held = (await this.roles(db, keeper)).filter((role) => role.accountId === given.accountId.toLowerCase());
      if (!account || (held.length === 0 && !anybody)) throw new Problem('not_found', `There is no account ${given.accountId} among the staff of this programme. Invite them instead.`);
      const there = held.find(({ role }) => role === given.role);
      if (there) {
        if (samePlace(there, place)) return;
        throw new Problem('conflict', `${account.name} is ${STAFF_ROLE_LABELS[given.role].toLowerCase()} of this programme already. Change that role instead of adding it again.`);
      }
      if (given.accountId.toLowerCase() === keeper.accountId) throw new Problem('rule_broken', 'Nobody gives a role to themselves. Ask another programme manager, or an administrator.');
      const besides = forbidsBeside(held.map(({ role }) => role), given.role, account.name);
      if (besides !== null) throw new Problem('rule_broken', besides, [{ field: 'role', message: besides }]);
      await this.checkPlace(db, keeper, given.role, place);
      const [made] = (await db.query(`INSERT INTO account_role (account_id, programme_id, role, council_id) VALUES ($1, $2, $3, $4) RETURNING id`, [
        given.accountId, keeper.programmeId, given.role, place.councilId,
      ])) as { id: string }[];
      await this.storeSets(db, keeper, made!.id, place);
      await this.record(db, keeper, 'role.given', { name: account.name, accountId: given.accountId, role: given.role }, made!.id);
    });
    return this.list(keeper);
  }

  /**
   * Changes the council of a head of service, or the sets of a facilitator. The same again changes nothing.
   * @throws Problem not_found: no such role in this programme; invalid_input
   */
  async change(keeper: StaffKeeper, roleId: string, given: PlaceDto): Promise<StaffDto> {
    const place = placeOf(given);
    await this.db.transaction(async (db) => {
      await this.lock(db, keeper);
      const role = await this.get(db, keeper, roleId);
      if (samePlace(role, place)) return;
      if (role.accountId === keeper.accountId) throw new Problem('rule_broken', 'Nobody changes what their own role reaches. Ask another programme manager, or an administrator.');
      await this.checkPlace(db, keeper, role.role, place);
      await db.query(`UPDATE account_role SET council_id = $2 WHERE id = $1`, [role.id, place.councilId]);
      await this.storeSets(db, keeper, role.id, place);
      await this.record(db, keeper, 'role.changed', role, role.id);
    });
    return this.list(keeper);
  }

  /**
   * Takes a role away; whoever acts in it is out of it with their next request.
   * @throws Problem not_found: no such role in this programme; rule_broken: it would leave no programme manager
   */
  async take(keeper: StaffKeeper, roleId: string): Promise<void> {
    await this.db.transaction(async (db) => {
      await this.lock(db, keeper);
      const role = await this.get(db, keeper, roleId);
      // A closed account manages nothing.
      const [others] = (await db.query(
        `SELECT FROM account_role r JOIN account a ON a.id = r.account_id WHERE r.programme_id = $1 AND r.role = 'programme_manager' AND r.id <> $2 AND a.disabled_at IS NULL LIMIT 1`,
        [keeper.programmeId, role.id],
      )) as object[];
      if (role.role === 'programme_manager' && !others) {
        throw new Problem('rule_broken', `${role.name} is the only programme manager of this programme. Give somebody else that role first.`);
      }
      await this.record(db, keeper, 'role.taken', role, role.id);
      await db.query(`DELETE FROM account_role WHERE id = $1`, [role.id]);
    });
  }

  /** One change of a programme's staff at a time: of two managers who remove each other, one stays. */
  private async lock(db: EntityManager, keeper: StaffKeeper): Promise<void> {
    await db.query(`SELECT id FROM programme WHERE id = $1 FOR NO KEY UPDATE`, [keeper.programmeId]);
  }

  private async get(db: EntityManager, keeper: StaffKeeper, roleId: string): Promise<StoredRole> {
    const found = UUID.test(roleId) ? (await this.roles(db, keeper)).find((role) => role.id === roleId.toLowerCase()) : undefined;
    if (!found) throw new Problem('not_found', `There is no role ${roleId} in the programme ${keeper.programmeCode}.`);
    return found;
  }

  private roles(db: EntityManager, keeper: StaffKeeper): Promise<StoredRole[]> {
    return db.query(
      `SELECT r.id, r.account_id AS "accountId", a.name, r.role,
              CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name) END AS council,
              coalesce((SELECT json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.name, s.id)
                          FROM facilitator_set f JOIN learning_set s ON s.id = f.set_id WHERE f.account_role_id = r.id), '[]') AS sets
         FROM account_role r
         JOIN account a ON a.id = r.account_id
         LEFT JOIN council c ON c.id = r.council_id
        WHERE r.programme_id = $1
        ORDER BY a.name, a.id, array_position($2::text[], r.role)`,
      [keeper.programmeId, STAFF_ROLES],
    );
  }

  private async choices(db: EntityManager, keeper: StaffKeeper): Promise<Pick<StaffDto, 'councils' | 'sets'>> {
    const councils = (await db.query(`SELECT c.id, c.name FROM programme_council p JOIN council c ON c.id = p.council_id WHERE p.programme_id = $1 ORDER BY c.name`, [keeper.programmeId])) as NamedChoiceDto[];
    const sets = (await db.query(`SELECT id, name FROM learning_set WHERE programme_id = $1 ORDER BY name, code`, [keeper.programmeId])) as NamedChoiceDto[];
    return { councils, sets };
  }

  private async checkPlace(db: EntityManager, keeper: StaffKeeper, role: StaffRole, place: RolePlace): Promise<void> {
    const faults = faultsOfPlace(role, place, await this.choices(db, keeper));
    if (faults.length > 0) throw new Problem('invalid_input', faults.map((fault) => fault.message).join(' '), faults);
  }

  private async storeSets(db: EntityManager, keeper: StaffKeeper, roleId: string, { setIds }: RolePlace): Promise<void> {
    await db.query(`DELETE FROM facilitator_set WHERE account_role_id = $1`, [roleId]);
    await db.query(`INSERT INTO facilitator_set (account_role_id, set_id, programme_id) SELECT $1, s, $3 FROM unnest($2::uuid[]) s`, [roleId, setIds, keeper.programmeId]);
  }

  private async record(db: EntityManager, keeper: StaffKeeper, event: 'role.given' | 'role.changed' | 'role.taken', { name, role, accountId }: Pick<StoredRole, 'name' | 'role' | 'accountId'>, roleId: string): Promise<void> {
    const now = (await this.roles(db, keeper)).find(({ id }) => id === roleId);
    await this.audit.append(db, keeper, {
      event,
      subject: `account ${name}`,
      detail: { account: accountId, role, council: now?.council?.name ?? null, sets: now?.sets.map((set) => set.name) ?? [] },
    });
  }
}

function placeOf({ councilId, setIds }: PlaceDto): RolePlace {
  return { councilId: councilId?.toLowerCase() ?? null, setIds: (setIds ?? []).map((id) => id.toLowerCase()) };
}

function samePlace(held: HeldRoleDto, place: RolePlace): boolean {
  const sets = held.sets.map(({ id }) => id);
  return (held.council?.id ?? null) === place.councilId && sets.length === place.setIds.length && sets.every((id) => place.setIds.includes(id));
}
