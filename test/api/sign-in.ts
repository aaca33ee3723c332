import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { SignInService } from '../../server/access/sign-in.service.ts';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';

/** The header that every write needs beside the cookie. */
export const WRITE = { 'x-waymark': '1' };

/**
 * Signs a new account in, as a browser would be after its one-time link.
 *
 * @param as the roles it has in a programme (by its code); with no roles it is signed in and may see nothing
 * @returns headers for app.inject: `{ headers: await signInAs(app, { programme: 'APIR', roles: ['programme_manager'] }) }`;
 *   writes add `...WRITE`
 */
export async function signInAs(app: NestFastifyApplication, as: { programme: string; roles: readonly StaffRole[]; name?: string }): Promise<{ cookie: string }> {
  const db = app.get(DataSource);
  const [account] = (await db.query(`INSERT INTO account (name) VALUES ($1) RETURNING id`, [as.name ?? 'Somebody'])) as { id: string }[];
  await db.query(
    `INSERT INTO account_role (account_id, programme_id, role) SELECT $1, p.id, r FROM programme p, unnest($3::text[]) r WHERE p.code = $2`,
    [account!.id, as.programme, as.roles],
  );
  const signIns = app.get(SignInService);
  return { cookie: `waymark=${await signIns.useLink(await signIns.newLink(account!.id))}` };
}
