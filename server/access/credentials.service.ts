import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { FailedTries } from '../kernel/failed-tries.ts';
import { Problem } from '../kernel/problem.ts';
import { Sealing } from '../kernel/sealing.ts';
import { LONGEST } from './password/password-rules.ts';
import { isPassword } from './password/password-hash.ts';
import { hashOfRecoveryCode } from './second-factor/recovery-code.ts';
import { stepOfCode } from './second-factor/totp.ts';
import { SignInFailures, type Try } from './sign-in-failures.service.ts';

export interface KnownAccount {
  readonly id: string;
  readonly name: string;
}

/** One answer for everything that is not right, so that nobody learns which addresses have an account. */
const WRONG_PASSWORD = 'The e-mail address or the password is not right. Check both and try again';
const WRONG_CODE = 'The code is not right, or has been used. Wait for the next one in your authenticator app and enter it, or enter a recovery code';

/** E-mail addresses are compared in small letters. */
export function normalEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** Checks what somebody proves themselves with: password, code of the authenticator app, recovery code. */
@Injectable()
export class Credentials {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly sealing: Sealing,
    private readonly failures: SignInFailures,
    private readonly addresses: FailedTries,
  ) {}

  /**
   * @param address where the request came from; counted in memory alone
   * @returns the account whose password it is
   * @throws Problem not_signed_in in the same words and after the same work for a wrong password, an unknown or closed
   *   account; too_many_requests while there is a wait
   */
  async checkPassword(email: string, password: string, address: string): Promise<KnownAccount> {
    const normal = normalEmail(email);
    const attempt = await this.failures.count('email', normal);
    const [found] = (await this.db.query(`SELECT id, name, password_hash FROM account WHERE email = $1 AND disabled_at IS NULL`, [normal])) as (KnownAccount & { password_hash: string | null })[];
    // What is too long to be a password is not worked on, or a long one would cost us more than them.
    const matches = await isPassword([...password].length > LONGEST ? '' : password, found?.password_hash ?? null);
    if (matches) {
      await this.failures.forget('email', normal);
      return { id: found!.id, name: found!.name };
    }
    await this.recordFailure(found, attempt, 'password');
    this.countAddress(address);
    throw new Problem('not_signed_in', WRONG_PASSWORD);
  }

  /** The password of somebody who is signed in, before they change how they sign in. @throws Problem as checkPassword, naming the field */
  async checkOwnPassword(accountId: string, password: string): Promise<void> {
    const attempt = await this.failures.count('email', accountId);
    const [found] = (await this.db.query(`SELECT id, name, password_hash FROM account WHERE id = $1`, [accountId])) as (KnownAccount & { password_hash: string | null })[];
    if (!(await isPassword(password, found?.password_hash ?? null))) {
      await this.recordFailure(found, attempt, 'password');
      const message = 'This is not your password. Enter the one that you sign in with';
      throw new Problem('invalid_input', message, [{ field: 'current', message }]);
    }
    await this.failures.forget('email', accountId);
  }

  /**
   * The second step: a code of the authenticator app or a recovery code, each of which works once.
   * @throws Problem not_signed_in when it is not right; too_many_requests while there is a wait
   */
  async checkCode(accountId: string, typed: string, address: string): Promise<KnownAccount> {
    const attempt = await this.failures.count('code', accountId);
    const [found] = (await this.db.query(`SELECT id, name, totp_secret, totp_last_step FROM account WHERE id = $1 AND disabled_at IS NULL`, [accountId])) as (KnownAccount & {
      totp_secret: Buffer | null;
      totp_last_step: number | null;
    })[];
    if (found && ((await this.useCode(found, typed)) || (await this.useRecoveryCode(found, typed)))) {
      await this.failures.forget('code', accountId);
      return { id: found.id, name: found.name };
    }
    await this.recordFailure(found, attempt, 'code');
    this.countAddress(address);
    throw new Problem('not_signed_in', WRONG_CODE);
  }

  private async useCode(account: { id: string; totp_secret: Buffer | null; totp_last_step: number | null }, typed: string): Promise<boolean> {
    const secret = account.totp_secret && this.sealing.open(`totp:${account.id}`, account.totp_secret);
    const step = secret ? stepOfCode(secret, typed, account.totp_last_step) : null;
    if (step === null) return false;
    // Of two that come with one code at once, one is let in.
    const [, used] = (await this.db.query(`UPDATE account SET totp_last_step = $2 WHERE id = $1 AND (totp_last_step IS NULL OR totp_last_step < $2)`, [account.id, step])) as [unknown, number];
    return used === 1;
  }

  private async useRecoveryCode(account: KnownAccount, typed: string): Promise<boolean> {
    const hash = hashOfRecoveryCode(typed);
    if (!hash) return false;
    return this.db.transaction(async (db) => {
      const [, used] = (await db.query(`UPDATE recovery_code SET used_at = now() WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL`, [account.id, hash])) as [unknown, number];
      if (used === 1) await this.audit.append(db, { actor: { kind: 'account', id: account.id, name: account.name } }, { event: 'account.recovery-code-used', subject: `account ${account.name}` });
      return used === 1;
    });
  }

  /** In the journal by account and number, never what was typed. An address without an account is not written down. */
  private async recordFailure(account: KnownAccount | undefined, { tries, last }: Try, step: 'password' | 'code'): Promise<void> {
    if (!account) return;
    await this.audit.append(this.db, { actor: SYSTEM }, { event: last ? 'sign-in.blocked' : 'sign-in.failed', subject: `account ${account.name}`, detail: { step, tries } });
  }

  private countAddress(address: string): void {
    if (!this.addresses.count(address)) {
      throw new Problem('too_many_requests', 'There were too many tries from your network that failed. Wait a minute, then try again.', [], { retryAfter: 60 });
    }
  }
}
