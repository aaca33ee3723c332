import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SignInService } from './sign-in.service.ts';

const NEWCOMER = 'Newcomer';

/** Lets somebody who has just started Waymark into the demonstration programmes, and nowhere else. */
@Injectable()
export class DemonstrationAccess {
  constructor(
    private readonly db: DataSource,
    private readonly signIns: SignInService,
  ) {}

  /**
   * A fresh one-time link for the newcomer's account: evaluator and programme manager of every demonstration
   * programme. Both, because in a small programme one person often is.
   */
  async link(): Promise<string> {
    const accountId = await this.db.transaction(async (db) => {
      // Two servers starting at once on one database must not make two newcomers.
      await db.query(`SELECT pg_advisory_xact_lock(hashtext('waymark:newcomer'))`);
      const [existing] = (await db.query(`SELECT id FROM account WHERE name = $1`, [NEWCOMER])) as { id: string }[];
      const id = existing?.id ?? ((await db.query(`INSERT INTO account (name) VALUES ($1) RETURNING id`, [NEWCOMER])) as { id: string }[])[0]!.id;
      await db.query(
        `INSERT INTO account_role (account_id, programme_id, role)
         SELECT $1, p.id, r FROM programme p, unnest(ARRAY['evaluator', 'programme_manager']) r WHERE p.demonstration
         ON CONFLICT DO NOTHING`,
        [id],
      );
      return id;
    });
    return this.signIns.newLink(accountId);
  }
}
