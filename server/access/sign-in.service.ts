import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { SignedInAccount } from './allow.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import { IDLE_MINUTES, LONGEST_HOURS, type SignInWay } from '../../shared/vocabulary/sign-in.ts';

const LINK_HOURS = 24;

/** One-time links and sign-ins; what they reach is the scope's (scope.service.ts). Only hashes of links and cookies are kept. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService = new AuditService(),
  ) {}

  /** Makes a link that signs `accountId` in once, within 24 hours. Only the caller ever sees it. */
  async newLink(accountId: string): Promise<string> {
    const secret = newSecret();
    await this.db.query(
      `INSERT INTO sign_in_link (account_id, link_hash, expires_at) VALUES ($1, $2, now() + make_interval(hours => $3))`,
      [accountId, hashOfSecret(secret), LINK_HOURS],
    );
    return secret;
  }

  /**
   * Uses a one-time link up and starts a sign-in.
   * @param previous the cookie of a sign-in that this browser had before: it ends
   * @returns the secret for the cookie.
   * @throws Problem link_not_recognised: unknown, used or expired, without saying which.
   */
  async useLink(secret: string, previous?: string): Promise<string> {
    return this.db.transaction(async (db) => {
      const [[used]] = (await db.query(
        `UPDATE sign_in_link l SET used_at = now() FROM account a
          WHERE link_hash = $1 AND used_at IS NULL AND expires_at > now() AND a.id = l.account_id AND a.disabled_at IS NULL
          RETURNING a.id, a.name`,
        [hashOfSecret(secret)],
      )) as [{ id: string; name: string }[], number];
      if (!used) {
        throw new Problem(
          'link_not_recognised',
          'This link has been used, has expired or is not complete. Restart Waymark, or run “npm run waymark -- sign-in-link”, to get a new one.',
        );
      }
      return this.start(db, used, 'one_time_link', previous);
    });
  }

  /**
   * Signs an account in: always under a new secret, so that nobody can have planted it before (fixation).
   * @param db the transaction of what proved who it is
   * @param previous the cookie of a sign-in that this browser had before: it ends
   * @returns the secret for the cookie
   */
  async start(db: EntityManager, account: { id: string; name: string }, how: SignInWay, previous?: string): Promise<string> {
    if (previous) await db.query(`DELETE FROM sign_in WHERE token_hash = $1`, [hashOfSecret(previous)]);
    await db.query(`DELETE FROM sign_in WHERE account_id = $1 AND (started_at < now() - make_interval(hours => $2) OR last_seen_at < now() - make_interval(mins => $3))`, [account.id, LONGEST_HOURS, IDLE_MINUTES]);
    const cookie = newSecret();
    await db.query(`INSERT INTO sign_in (account_id, token_hash, how) VALUES ($1, $2, $3)`, [account.id, hashOfSecret(cookie), how]);
    await this.audit.append(db, { actor: { kind: 'account', ...account } }, { event: how === 'look_around' ? 'look-around.started' : 'sign-in.started', subject: `account ${account.name}`, detail: { how } });
    return cookie;
  }

  /** The account behind a cookie, or null when there is none or its time is over. Counts as activity. */
  async find(cookie: string): Promise<SignedInAccount | null> {
    const [found] = (await this.db.query(
      `SELECT s.id, s.account_id, a.name, a.administrator, s.last_seen_at < now() - interval '1 minute' AS stale
         FROM sign_in s JOIN account a ON a.id = s.account_id
        WHERE s.token_hash = $1
          AND a.disabled_at IS NULL
          AND s.last_seen_at > now() - make_interval(mins => $2)
          AND s.started_at > now() - make_interval(hours => $3)`,
      [hashOfSecret(cookie), IDLE_MINUTES, LONGEST_HOURS],
    )) as { id: string; account_id: string; name: string; administrator: boolean; stale: boolean }[];
    if (!found) return null;
    // One write a minute is precise enough for a limit of 60.
    if (found.stale) await this.db.query(`UPDATE sign_in SET last_seen_at = now() WHERE id = $1`, [found.id]);
    const { account_id: accountId, name, administrator } = found;
    return { signInId: found.id, accountId, name, administrator, actor: { kind: 'account', id: accountId, name } };
  }

  /** Signs out. */
  async end(account: SignedInAccount): Promise<void> {
    await this.db.transaction(async (db) => {
      await db.query(`DELETE FROM sign_in WHERE id = $1`, [account.signInId]);
      await this.audit.append(db, account, { event: 'sign-in.ended', subject: `account ${account.name}` });
    });
  }

  /** When a sign-in ends in any case, whatever is done with it. */
  async endsAt(signInId: string): Promise<Date> {
    const [row] = (await this.db.query(`SELECT started_at + make_interval(hours => $2) AS ends_at FROM sign_in WHERE id = $1`, [signInId, LONGEST_HOURS])) as { ends_at: Date }[];
    return row?.ends_at ?? new Date();
  }
}
