import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Audience, Scope } from '../kernel/scope.ts';
import { abilitiesOf } from '../../shared/vocabulary/ability.ts';
import { STAFF_ROLE_LABELS, type StaffRole } from '../../shared/vocabulary/staff-role.ts';
import type { SignedInAccount } from './allow.ts';
import type { ProgrammeRolesDto } from './sign-in.dto.ts';

/** Which role somebody acts in until they choose: the first of these that they hold. */
export const FIRST_ROLES: readonly StaffRole[] = ['programme_manager', 'evaluator', 'head_of_service', 'facilitator', 'report_reader'];

/** How figures leave for each role. */
const AUDIENCE_OF: Readonly<Record<StaffRole, Audience>> = {
  programme_manager: 'programme_manager',
  evaluator: 'evaluator',
  head_of_service: 'head_of_service',
  facilitator: 'facilitator',
  report_reader: 'report_reader',
};

interface ActingRow {
  id: string;
  code: string;
  role: StaffRole;
  council_id: string | null;
  set_ids: string[];
}

/** The role acted in comes first: the chosen one while it is held, else the first held. $1 sign-in, $2 FIRST_ROLES. */
const ACTING_FIRST = `(r.role = a.role) DESC NULLS LAST, array_position($2::text[], r.role)`;

/** Anybody may look around the demonstration, so whoever does reaches nothing else, whatever role they were given. */
const MAY_LOOK = `(w.look_around IS NULL OR p.demonstration)`;

/** Which role somebody acts in, one at a time a programme, and what that role reaches. */
@Injectable()
export class ScopeService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /**
   * What an account reaches in a programme in the role it acts in. The other roles it holds there count for nothing
   * until it changes over.
   * @param roles those that the route is for
   * @returns null when the role acted in is none of them, when there is no role, or no such programme: all look the same
   *   from outside. A head of service without a council reaches none, a facilitator without sets no session.
   */
  async scope(account: Pick<SignedInAccount, 'signInId' | 'accountId' | 'actor'>, programmeCode: string, roles: readonly StaffRole[]): Promise<Scope | null> {
    const [acting] = (await this.db.query(
      `SELECT p.id, p.code, r.role, r.council_id,
              CASE WHEN r.role = 'facilitator' THEN ARRAY(SELECT f.set_id::text FROM facilitator_set f WHERE f.account_role_id = r.id) END AS set_ids
         FROM programme p
         JOIN account_role r ON r.programme_id = p.id AND r.account_id = $3
         JOIN account w ON w.id = r.account_id AND ${MAY_LOOK}
         LEFT JOIN acting_role a ON a.programme_id = p.id AND a.sign_in_id = $1
        WHERE p.code = $4
        ORDER BY ${ACTING_FIRST} LIMIT 1`,
      [account.signInId, FIRST_ROLES, account.accountId, programmeCode],
    )) as ActingRow[];
    if (!acting || !roles.includes(acting.role)) return null;
    const { id: programmeId, code, role } = acting;
    return {
      accountId: account.accountId,
      actor: account.actor,
      role,
      programmeId,
      programmeCode: code,
      audience: AUDIENCE_OF[role],
      councilIds: role === 'head_of_service' ? [acting.council_id].filter((council) => council !== null) : null,
      setIds: role === 'facilitator' ? acting.set_ids : null,
    };
  }

  /** The programmes an account has a role in: every role held, the one acted in, and what may be done in it. */
  async programmesOf(account: Pick<SignedInAccount, 'signInId' | 'accountId'>, programmeCode?: string): Promise<ProgrammeRolesDto[]> {
    const rows = (await this.db.query(
      `SELECT p.code, p.name, p.about, p.demonstration, array_agg(r.role ORDER BY array_position($2::text[], r.role)) AS roles,
              (array_agg(r.role ORDER BY ${ACTING_FIRST}))[1] AS role,
              max(c.name) AS council,
              ARRAY(SELECT s.name FROM account_role x JOIN facilitator_set f ON f.account_role_id = x.id JOIN learning_set s ON s.id = f.set_id
                     WHERE x.account_id = $3 AND x.programme_id = p.id AND x.role = 'facilitator' ORDER BY s.name) AS sets
         FROM account_role r
         JOIN programme p ON p.id = r.programme_id
         JOIN account w ON w.id = r.account_id AND ${MAY_LOOK}
         LEFT JOIN acting_role a ON a.programme_id = p.id AND a.sign_in_id = $1
         LEFT JOIN council c ON c.id = r.council_id
        WHERE r.account_id = $3 AND ($4::text IS NULL OR p.code = $4)
        GROUP BY p.id ORDER BY p.starts_on, p.code`,
      [account.signInId, FIRST_ROLES, account.accountId, programmeCode ?? null],
    )) as Omit<ProgrammeRolesDto, 'abilities'>[];
    return rows.map((row) => ({
      ...row,
      abilities: abilitiesOf(row.role),
      council: row.role === 'head_of_service' ? row.council : null,
      sets: row.role === 'facilitator' ? row.sets : null,
    }));
  }

  /**
   * Changes the role somebody acts in, for this sign-in alone. The same again changes nothing.
   * @returns the programme as it is in that role
   * @throws Problem not_found: no such programme, or no role in it; invalid_input: a role that is not held there
   */
  async choose(account: SignedInAccount, programmeCode: string, role: StaffRole): Promise<ProgrammeRolesDto> {
    const [before] = await this.programmesOf(account, programmeCode);
    if (!before) throw new Problem('not_found', `There is no programme ${programmeCode} that you can see.`);
    if (!before.roles.includes(role)) {
      const message = `You are not ${inWords(role)} of this programme. Choose ${before.roles.map(inWords).join(' or ')}.`;
      throw new Problem('invalid_input', message, [{ field: 'role', message }]);
    }
    if (before.role === role) return before;
    await this.db.transaction(async (db) => {
      const [chosen] = (await db.query(
        `INSERT INTO acting_role (sign_in_id, programme_id, role) SELECT $1, id, $2 FROM programme WHERE code = $3
         ON CONFLICT (sign_in_id, programme_id) DO UPDATE SET role = excluded.role
         RETURNING programme_id AS "programmeId"`,
        [account.signInId, role, programmeCode],
      )) as { programmeId: string }[];
      await this.audit.append(db, { actor: account.actor, programmeId: chosen!.programmeId, role }, { event: 'role.chosen', subject: `role ${role}`, detail: { from: before.role, to: role } });
    });
    return (await this.programmesOf(account, programmeCode))[0]!;
  }
}

const inWords = (role: StaffRole): string => STAFF_ROLE_LABELS[role].toLowerCase();
