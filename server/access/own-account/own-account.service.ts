import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import { Sealing } from '../../kernel/sealing.ts';
import { IDLE_MINUTES, LONGEST_HOURS } from '../../../shared/vocabulary/sign-in.ts';
import type { SignedInAccount } from '../allow.ts';
import { Credentials } from '../credentials.service.ts';
import { hashPassword } from '../password/password-hash.ts';
import { passwordFault } from '../password/password-rules.ts';
import { newRecoveryCodes } from '../second-factor/recovery-code.ts';
import { newTotpSecret, stepOfCode, totpSetUp } from '../second-factor/totp.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import type { AuthenticatorSetUpDto, OwnAccountDto, OwnSignInDto } from './own-account.dto.ts';
import { keepRecoveryCodes } from './recovery-codes.ts';

const SET_UP_MINUTES = 10;

/** What somebody sees of their own account and changes in it. What matters is changed with the password only. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly sealing: Sealing,
    private readonly credentials: Credentials,
  ) {}

  /** An account for looking around is everybody's: each sees their own sign-in of it alone. */
  async get(by: SignedInAccount): Promise<OwnAccountDto> {
    const [account] = (await this.db.query(
      `SELECT a.name, a.email, a.administrator, a.password_hash IS NOT NULL AS "hasPassword",
              EXISTS (SELECT 1 FROM account_identity i WHERE i.account_id = a.id) AS "hasProvider",
              (SELECT count(*)::int FROM recovery_code c WHERE c.account_id = a.id AND c.used_at IS NULL) AS "recoveryCodes",
              (SELECT coalesce(json_agg(json_build_object('id', s.id, 'startedAt', s.started_at, 'lastSeenAt', s.last_seen_at, 'how', s.how, 'current', s.id = $2) ORDER BY s.id = $2 DESC, s.last_seen_at DESC), '[]')
                 FROM sign_in s WHERE s.account_id = a.id AND (a.look_around IS NULL OR s.id = $2) AND s.last_seen_at > now() - make_interval(mins => $3) AND s.started_at > now() - make_interval(hours => $4)) AS "signIns"
         FROM account a WHERE a.id = $1`,
      [by.accountId, by.signInId, IDLE_MINUTES, LONGEST_HOURS],
    )) as OwnAccountDto[];
    const instant = (text: string): string => new Date(text).toISOString();
    return { ...account!, signIns: account!.signIns.map((one: OwnSignInDto) => ({ ...one, startedAt: instant(one.startedAt), lastSeenAt: instant(one.lastSeenAt) })) };
  }

  /** Ends one of one's own sign-ins. @throws Problem not_found for one of somebody else as for none */
  async endSignIn(by: SignedInAccount, id: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const [, count] = (await db.query(`DELETE FROM sign_in s USING account a WHERE a.id = s.account_id AND a.look_around IS NULL AND s.account_id = $1 AND s.id::text = $2`, [by.accountId, id])) as [unknown, number];
      if (count === 0) throw new Problem('not_found', 'This sign-in has ended already.');
      await this.audit.append(db, by, { event: 'sign-in.ended-elsewhere', subject: `account ${by.name}`, detail: { signIns: 1 } });
    });
  }

  /** Ends all of one's own sign-ins but this one. */
  async endOthers(by: SignedInAccount): Promise<void> {
    await this.db.transaction(async (db) => {
      const [, count] = (await db.query(`DELETE FROM sign_in s USING account a WHERE a.id = s.account_id AND a.look_around IS NULL AND s.account_id = $1 AND s.id <> $2`, [by.accountId, by.signInId])) as [unknown, number];
      await this.audit.append(db, by, { event: 'sign-in.ended-elsewhere', subject: `account ${by.name}`, detail: { signIns: count } });
    });
  }

  /**
   * Changes the password: every other sign-in ends, and this one goes on under a new secret.
   * @returns the secret for the cookie
   * @throws Problem invalid_input naming `current` or `password`
   */
  async changePassword(by: SignedInAccount, current: string, password: string): Promise<string> {
    await this.prove(by, current);
    const [account] = (await this.db.query(`SELECT name, email FROM account WHERE id = $1`, [by.accountId])) as { name: string; email: string | null }[];
    const fault = password === current ? 'This is the password that you have. Choose another one' : passwordFault(password, account!);
    if (fault) throw new Problem('invalid_input', fault, [{ field: 'password', message: fault }]);
    const hash = await hashPassword(password);
    return this.db.transaction(async (db) => {
      await db.query(`UPDATE account SET password_hash = $2 WHERE id = $1`, [by.accountId, hash]);
      await db.query(`DELETE FROM sign_in WHERE account_id = $1 AND id <> $2`, [by.accountId, by.signInId]);
      const cookie = newSecret();
      await db.query(`UPDATE sign_in SET token_hash = $2 WHERE id = $1`, [by.signInId, hashOfSecret(cookie)]);
      await db.query(`DELETE FROM sign_in_step WHERE account_id = $1`, [by.accountId]);
      await db.query(`UPDATE invitation SET withdrawn_at = now() WHERE kind = 'reset' AND account_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL`, [by.accountId]);
      await this.audit.append(db, by, { event: 'account.password-changed', subject: `account ${by.name}` });
      return cookie;
    });
  }

  /** Begins with another authenticator app; the one there is works until the first code of the new one. @throws Problem as changePassword */
  async beginAuthenticator(by: SignedInAccount, current: string): Promise<AuthenticatorSetUpDto> {
    await this.prove(by, current);
    const [account] = (await this.db.query(`SELECT email FROM account WHERE id = $1`, [by.accountId])) as { email: string }[];
    const secret = newTotpSecret();
    const until = Date.now() + SET_UP_MINUTES * 60_000;
    const setUp = this.sealing.seal(`set-up:${by.accountId}`, JSON.stringify({ secret, until })).toString('base64url');
    return { setUp, ...(await totpSetUp(secret, account!.email)) };
  }

  /** Changes to the new app with its first code. @throws Problem invalid_input naming `code`; conflict when it took too long */
  async confirmAuthenticator(by: SignedInAccount, setUp: string, code: string): Promise<void> {
    const opened = this.sealing.open(`set-up:${by.accountId}`, Buffer.from(setUp, 'base64url'));
    const { secret, until } = opened === null ? { secret: '', until: 0 } : (JSON.parse(opened) as { secret: string; until: number });
    if (until < Date.now()) throw new Problem('conflict', 'Setting up the new app took longer than 10 minutes. Begin again; the app you had goes on working.');
    const step = stepOfCode(secret, code, null);
    if (step === null) {
      const message = 'This is not the code that the new app shows now. Wait for the next one and enter that';
      throw new Problem('invalid_input', message, [{ field: 'code', message }]);
    }
    await this.db.transaction(async (db) => {
      await db.query(`UPDATE account SET totp_secret = $2, totp_last_step = $3 WHERE id = $1 AND password_hash IS NOT NULL`, [by.accountId, this.sealing.seal(`totp:${by.accountId}`, secret), step]);
      await this.audit.append(db, by, { event: 'account.authenticator-changed', subject: `account ${by.name}` });
    });
  }

  /** Ten new recovery codes, shown this once; earlier ones stop working. @throws Problem as changePassword */
  async newRecoveryCodes(by: SignedInAccount, current: string): Promise<string[]> {
    await this.prove(by, current);
    const codes = newRecoveryCodes();
    await this.db.transaction(async (db) => {
      await keepRecoveryCodes(db, by.accountId, codes);
      await this.audit.append(db, by, { event: 'account.recovery-codes-made', subject: `account ${by.name}` });
    });
    return codes;
  }

  private async prove(by: SignedInAccount, current: string): Promise<void> {
    const [account] = (await this.db.query(`SELECT password_hash IS NOT NULL AS has FROM account WHERE id = $1`, [by.accountId])) as { has: boolean }[];
    if (!account?.has) throw new Problem('rule_broken', 'This account has no password: it signs in by a link or a sign-in service. Nothing of it can be changed here.');
    await this.credentials.checkOwnPassword(by.accountId, current);
  }
}
