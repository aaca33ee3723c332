import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../kernel/problem.ts';
import type { SignedInAccount } from './allow.ts';
import { hashOfSecret, newSecret } from './secret.ts';

/** A sign-in ends after this long without a request, and after this long in any case. */
export const IDLE_MINUTES = 60;
export const LONGEST_HOURS = 12;
const LINK_HOURS = 24;

/** One-time links and sign-ins; what they reach is the scope's (scope.service.ts). Only hashes of links and cookies are kept. */
@Injectable()
export class SignInService {
  constructor(private readonly db: DataSource) {}

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
   * @returns the secret for the cookie.
   * @throws Problem link_not_recognised: unknown, used or expired, without saying which.
   */
  async useLink(secret: string): Promise<string> {
    const cookie = newSecret();
    const started = (await this.db.query(
      `WITH used AS (
         UPDATE sign_in_link SET used_at = now()
          WHERE link_hash = $1 AND used_at IS NULL AND expires_at > now()
          RETURNING account_id
       ), started AS (
         INSERT INTO sign_in (account_id, token_hash) SELECT account_id, $2 FROM used RETURNING id
       )
       SELECT id FROM started`,
      [hashOfSecret(secret), hashOfSecret(cookie)],
    )) as { id: string }[];
    if (started.length === 0) {
      throw new Problem(
        'link_not_recognised',
        'This link has been used, has expired or is not complete. Restart Waymark, or run “npm run waymark -- sign-in-link”, to get a new one.',
      );
    }
    return cookie;
  }

  /** The account behind a cookie, or null when there is none or its time is over. Counts as activity. */
  async find(cookie: string): Promise<SignedInAccount | null> {
    const [found] = (await this.db.query(
      `SELECT s.id, s.account_id, a.name, a.administrator, s.last_seen_at < now() - interval '1 minute' AS stale
         FROM sign_in s JOIN account a ON a.id = s.account_id
        WHERE s.token_hash = $1
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

  async end(signInId: string): Promise<void> {
    await this.db.query(`DELETE FROM sign_in WHERE id = $1`, [signInId]);
  }
}
