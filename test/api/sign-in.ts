import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { SignInService } from '../../server/access/sign-in.service.ts';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';

/** The header that every write needs beside the cookie. */
export const WRITE = { 'x-waymark': '1' };

export interface SignInAs {
  programme: string;
  /** The roles it has in that programme (by its code); with no roles it is signed in and may see nothing. */
  roles: readonly StaffRole[];
  name?: string;
  /** Name of the council of a head of service. */
  council?: string;
  /** Codes of the sets of a facilitator. */
  sets?: readonly string[];
  /** The role it acts in, where it has several; otherwise the first (server/access/scope.service.ts). */
  acting?: StaffRole;
  administrator?: boolean;
}

/**
 * Signs a new account in, as a browser would be after its one-time link.
 * @returns headers for app.inject: `{ headers: await signInAs(app, { programme: 'APIR', roles: ['programme_manager'] }) }`;
 *   writes add `...WRITE`
 */
export async function signInAs(app: NestFastifyApplication, as: SignInAs): Promise<{ cookie: string }> {
  const db = app.get(DataSource);
  const [account] = (await db.query(`INSERT INTO account (name, administrator) VALUES ($1, $2) RETURNING id`, [as.name ?? 'Somebody', as.administrator ?? false])) as { id: string }[];
  await db.query(
    `INSERT INTO account_role (account_id, programme_id, role, council_id)
     SELECT $1, p.id, r, CASE WHEN r = 'head_of_service' THEN (SELECT id FROM council WHERE name = $4) END
       FROM programme p, unnest($3::text[]) r WHERE p.code = $2`,
    [account!.id, as.programme, as.roles, as.council ?? null],
  );
  await db.query(
    `INSERT INTO facilitator_set (account_role_id, set_id, programme_id)
     SELECT r.id, s.id, s.programme_id FROM account_role r JOIN learning_set s ON s.programme_id = r.programme_id
      WHERE r.account_id = $1 AND r.role = 'facilitator' AND s.code = ANY($2)`,
    [account!.id, as.sets ?? []],
  );
  const signIns = app.get(SignInService);
  const cookie = await signIns.useLink(await signIns.newLink(account!.id));
  if (as.acting) {
    await db.query(`INSERT INTO acting_role (sign_in_id, programme_id, role) SELECT s.id, p.id, $3 FROM sign_in s, programme p WHERE s.account_id = $1 AND p.code = $2`, [account!.id, as.programme, as.acting]);
  }
  return { cookie: `waymark=${cookie}` };
}
