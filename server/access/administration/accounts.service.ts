import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import type { SignedInAccount } from '../allow.ts';
import type { AccountDto, AccountsDto, AccountsQueryDto } from './accounts.dto.ts';

const PAGE = 25;

/** The accounts of staff, for administrators. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** A page of 25 by name. */
  async list(by: SignedInAccount, { search = '', state, page = 1 }: AccountsQueryDto): Promise<AccountsDto> {
    const rows = (await this.db.query(
      `SELECT a.id, a.name, a.email, a.administrator, CASE WHEN a.disabled_at IS NULL THEN 'open' ELSE 'closed' END AS state, a.look_around IS NOT NULL AS "lookAround",
              (SELECT max(s.last_seen_at) FROM sign_in s WHERE s.account_id = a.id) AS "lastSeenAt", a.id = $1 AS own,
              coalesce((SELECT json_agg(json_build_object('programme', p.name, 'role', r.role, 'council', c.name) ORDER BY p.name, r.role, c.name)
                          FROM account_role r JOIN programme p ON p.id = r.programme_id LEFT JOIN council c ON c.id = r.council_id WHERE r.account_id = a.id), '[]') AS roles,
              count(*) OVER ()::int AS total
         FROM account a
        WHERE (strpos(lower(a.name), lower($2)) > 0 OR strpos(coalesce(a.email, ''), lower($2)) > 0)
          AND ($3::text IS NULL OR ($3 = 'open') = (a.disabled_at IS NULL))
        ORDER BY lower(a.name), a.id LIMIT ${PAGE} OFFSET $4`,
      [by.accountId, search.trim(), state ?? null, (page - 1) * PAGE],
    )) as (Omit<AccountDto, 'lastSeenAt'> & { lastSeenAt: Date | null; total: number })[];
    const total = rows[0]?.total ?? 0;
    const accounts = rows.map(({ total: _, ...row }) => ({ ...row, lastSeenAt: row.lastSeenAt?.toISOString() ?? null }));
    return { accounts, total, page, pages: Math.max(1, Math.ceil(total / PAGE)) };
  }

  /**
   * Closes an account: it is signed out and cannot sign in. What it did stays under its name.
   * @throws Problem not_found; rule_broken for one's own account and for the last administrator
   */
  async disable(by: SignedInAccount, id: string): Promise<void> {
    if (id === by.accountId) throw new Problem('rule_broken', 'You cannot close your own account. Ask another administrator.');
    await this.db.transaction(async (db) => {
      // Two administrators who close each other wait for each other here.
      await db.query(`SELECT pg_advisory_xact_lock(hashtext('waymark:administrators'))`);
      const [still] = (await db.query(`SELECT 1 FROM account WHERE id = $1 AND disabled_at IS NULL`, [by.accountId])) as object[];
      if (!still) throw new Problem('rule_broken', 'Your own account was closed meanwhile.');
      const [[closed]] = (await db.query(`UPDATE account SET disabled_at = now() WHERE id::text = $1 AND disabled_at IS NULL RETURNING id, name`, [id])) as [{ id: string; name: string }[], number];
      if (!closed) throw new Problem('not_found', 'There is no open account with this address.');
      await db.query(`DELETE FROM sign_in WHERE account_id = $1`, [closed.id]);
      await db.query(`DELETE FROM sign_in_step WHERE account_id = $1`, [closed.id]);
      await this.audit.append(db, by, { event: 'account.disabled', subject: `account ${closed.name}` });
    });
  }

  /** Opens a closed account again, with the password and roles it had. @throws Problem not_found */
  async enable(by: SignedInAccount, id: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const [[opened]] = (await db.query(`UPDATE account SET disabled_at = NULL WHERE id::text = $1 AND disabled_at IS NOT NULL RETURNING name`, [id])) as [{ name: string }[], number];
      if (!opened) throw new Problem('not_found', 'There is no closed account with this address.');
      await this.audit.append(db, by, { event: 'account.enabled', subject: `account ${opened.name}` });
    });
  }
}
