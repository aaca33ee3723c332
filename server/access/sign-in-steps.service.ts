import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SIGN_IN_STEPS } from '../../shared/vocabulary/sign-in.ts';
import { Sealing } from '../kernel/sealing.ts';
import { hashOfSecret, newSecret } from './secret.ts';

/** Cookies of somebody half-way in. The one of the sign-in service is its own: it comes back from another site. */
export const STEP_COOKIE = 'waymark-step';
export const PROVIDER_COOKIE = 'waymark-provider';
const MINUTES = { code: 10, invitation: 30, provider: 10 } as const;

export type StepKind = (typeof SIGN_IN_STEPS)[number];

export interface Step {
  readonly id: string;
  readonly accountId: string | null;
  readonly invitationId: string | null;
  readonly detail: Readonly<Record<string, string>>;
}

interface NewStep {
  accountId?: string | null;
  invitationId?: string | null;
  detail?: Readonly<Record<string, string>>;
}

/** What a browser is half-way through: kept on the server, sealed, for some minutes, and gone when it is done. */
@Injectable()
export class SignInSteps {
  constructor(
    private readonly db: DataSource,
    private readonly sealing: Sealing,
  ) {}

  /** Begins one. @returns the secret for its cookie */
  async begin(kind: StepKind, step: NewStep): Promise<string> {
    const secret = newSecret();
    await this.db.query(`DELETE FROM sign_in_step WHERE expires_at < now()`);
    await this.db.query(
      `INSERT INTO sign_in_step (kind, token_hash, account_id, invitation_id, sealed, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(mins => $6))`,
      [kind, hashOfSecret(secret), step.accountId ?? null, step.invitationId ?? null, this.seal(kind, step.detail), MINUTES[kind]],
    );
    return secret;
  }

  /** The one of a cookie, or null when there is none of this kind or its time is over. */
  async find(kind: StepKind, cookie: string | undefined): Promise<Step | null> {
    if (!cookie) return null;
    return this.read(kind, await this.db.query(`SELECT id, account_id, invitation_id, sealed FROM sign_in_step WHERE kind = $1 AND token_hash = $2 AND expires_at > now()`, [kind, hashOfSecret(cookie)]));
  }

  /** Takes the one of a cookie, which is then gone: of two that come with it at once, one gets it. */
  async take(kind: StepKind, cookie: string | undefined): Promise<Step | null> {
    if (!cookie) return null;
    const [rows] = (await this.db.query(`DELETE FROM sign_in_step WHERE kind = $1 AND token_hash = $2 AND expires_at > now() RETURNING id, account_id, invitation_id, sealed`, [kind, hashOfSecret(cookie)])) as [StepRow[], number];
    return this.read(kind, rows);
  }

  /** Keeps something for the next page. */
  async remember(kind: StepKind, id: string, detail: Readonly<Record<string, string>>): Promise<void> {
    await this.db.query(`UPDATE sign_in_step SET sealed = $2 WHERE id = $1`, [id, this.seal(kind, detail)]);
  }

  /** Ends one, in the transaction of what it led to. @returns false when somebody else has ended it */
  async end(db: EntityManager, id: string): Promise<boolean> {
    const [, count] = (await db.query(`DELETE FROM sign_in_step WHERE id = $1 RETURNING id`, [id])) as [unknown, number];
    return count === 1;
  }

  private seal(kind: StepKind, detail: Readonly<Record<string, string>> | undefined): Buffer | null {
    return detail ? this.sealing.seal(`step:${kind}`, JSON.stringify(detail)) : null;
  }

  private read(kind: StepKind, [row]: readonly StepRow[]): Step | null {
    if (!row) return null;
    const opened = row.sealed ? this.sealing.open(`step:${kind}`, row.sealed) : '{}';
    // Sealed under a key that the server has no longer: begin again.
    if (opened === null) return null;
    return { id: row.id, accountId: row.account_id, invitationId: row.invitation_id, detail: JSON.parse(opened) as Record<string, string> };
  }
}

interface StepRow {
  id: string;
  account_id: string | null;
  invitation_id: string | null;
  sealed: Buffer | null;
}
