import { createHash, randomBytes } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';
import type { Site } from './browser.ts';

export interface Somebody {
  name: string;
  programme: string;
  roles: readonly StaffRole[];
  /** Of a head of service. */
  council?: string;
  /** Of a facilitator. */
  set?: string;
  administrator?: boolean;
}

/** A page of a new account that is signed in. */
export async function pageOf(site: Site, as: Somebody, options: BrowserContextOptions = {}): Promise<Page> {
  const { rows } = await site.db.query<{ id: string }>(`INSERT INTO account (name, administrator) VALUES ($1, $2) RETURNING id`, [as.name, as.administrator ?? false]);
  const account = rows[0]!.id;
  await site.db.query(
    `INSERT INTO account_role (account_id, programme_id, role, council_id)
     SELECT $1, p.id, r, CASE WHEN r = 'head_of_service' THEN (SELECT id FROM council WHERE name = $4) END FROM programme p, unnest($3::text[]) r WHERE p.code = $2`,
    [account, as.programme, as.roles, as.council ?? null],
  );
  await site.db.query(
    `INSERT INTO facilitator_set (account_role_id, set_id, programme_id)
     SELECT r.id, s.id, s.programme_id FROM account_role r JOIN learning_set s ON s.programme_id = r.programme_id WHERE r.account_id = $1 AND r.role = 'facilitator' AND s.name = $2`,
    [account, as.set ?? ''],
  );
  const cookie = randomBytes(24).toString('base64url');
  await site.db.query(`INSERT INTO sign_in (account_id, token_hash) VALUES ($1, $2)`, [account, createHash('sha256').update(cookie).digest()]);
  const page = await site.visit(options);
  await page.context().addCookies([{ name: 'waymark', value: cookie, url: site.url }]);
  return page;
}

