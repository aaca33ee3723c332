import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import { Sealing } from '../../kernel/sealing.ts';
import type { InvitationKind } from '../../../shared/vocabulary/sign-in.ts';
import { STAFF_ROLE_LABELS, type StaffRole } from '../../../shared/vocabulary/staff-role.ts';
import type { KnownAccount } from '../credentials.service.ts';
import { keepRecoveryCodes } from '../own-account/recovery-codes.ts';
import { hashOfSecret } from '../secret.ts';
import { newRecoveryCodes } from '../second-factor/recovery-code.ts';
import { SignInFailures } from '../sign-in-failures.service.ts';
import { giveRole, refuseClash } from './give-role.ts';

/** An invitation whose link works. */
export interface OpenInvitation {
  readonly id: string;
  readonly kind: InvitationKind;
  readonly name: string;
  readonly email: string | null;
  readonly accountId: string | null;
  readonly administrator: boolean;
  readonly programmeId: string | null;
  readonly programme: string | null;
  readonly role: StaffRole | null;
  readonly councilId: string | null;
  readonly council: string | null;
  readonly setIds: readonly string[];
  readonly invitedBy: string;
  /** The account that has this e-mail address already; null for none, and when a password is set anew. */
  readonly existing: { readonly id: string; readonly name: string; readonly closed: boolean } | null;
}

export interface NewCredentials {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly totpSecret: string;
  /** The 30 seconds of the code that was entered: it does not work again. */
  readonly totpStep: number;
}

/** An identity that a sign-in service vouches for. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Verified by the service, in small letters; null when it does not say so. */
  readonly verifiedEmail: string | null;
}

const NOT_RECOGNISED = 'This link has been used, has expired, was withdrawn or is not complete. Ask whoever sent it for a new one.';

/** Accepts invitations: makes the account, or adds to the one there is, and uses the link up, all or nothing. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly sealing: Sealing,
    private readonly failures: SignInFailures,
  ) {}

  /** The invitation of a link. Changes nothing. @throws Problem link_not_recognised without saying why */
  async ofLink(secret: string): Promise<OpenInvitation> {
    return this.find('i.link_hash = $1', hashOfSecret(secret));
  }

  /** The same by its id, half-way through accepting it. @throws Problem link_not_recognised when it was used or withdrawn since */
  async ofId(id: string): Promise<OpenInvitation> {
    return this.find('i.id = $1', id);
  }

  /** What somebody is invited to, in words: "programme manager of Northern". */
  toWhat(invitation: OpenInvitation): string {
    const { role, programme, council } = invitation;
    const parts = [
      invitation.administrator ? 'administrator of Waymark' : null,
      role && programme ? `${STAFF_ROLE_LABELS[role].toLowerCase()} of ${programme}${council ? ` for ${council}` : ''}` : null,
    ];
    return parts.filter((part) => part !== null).join(' and ');
  }

  /**
   * Makes the account with a password and an authenticator app, or sets both anew.
   * @returns the account, and its ten recovery codes: shown this once
   * @throws Problem link_not_recognised when the link was used in between; rule_broken; conflict when the address was taken
   */
  async withPassword(db: EntityManager, id: string, given: NewCredentials): Promise<{ account: KnownAccount; codes: string[] }> {
    const invitation = await this.use(db, id);
    const email = invitation.email ?? given.email;
    const account = invitation.accountId ? await this.anew(db, invitation.accountId) : await this.create(db, given.name, email);
    await db.query(`UPDATE account SET password_hash = $2, totp_secret = $3, totp_last_step = $4 WHERE id = $1`, [
      account.id, given.passwordHash, this.sealing.seal(`totp:${account.id}`, given.totpSecret), given.totpStep,
    ]);
    const codes = newRecoveryCodes();
    await keepRecoveryCodes(db, account.id, codes);
    await this.give(db, invitation, account, email);
    await this.failures.forget('email', email);
    await this.failures.forget('code', account.id);
    return { account, codes };
  }

  /** Adds what the invitation gives to the account that has its e-mail address, which has just signed in. @throws Problem as withPassword */
  async withAccount(db: EntityManager, id: string, account: KnownAccount): Promise<void> {
    const invitation = await this.use(db, id);
    if (invitation.existing?.id !== account.id) throw new Problem('link_not_recognised', 'This invitation is for another e-mail address than that of your account. Ask for one to yours.');
    await this.give(db, invitation, account, invitation.email!);
  }

  /**
   * Accepts with a sign-in service: binds its subject to the account, which is then recognised by issuer and subject alone.
   * @throws Problem not_allowed unless the service has verified the address that was invited; as withPassword
   */
  async withIdentity(db: EntityManager, id: string, identity: Identity): Promise<KnownAccount> {
    const invitation = await this.use(db, id);
    if (identity.verifiedEmail === null) throw new Problem('not_allowed', 'Your sign-in service does not say that your e-mail address is yours. Accept with a password, or ask who runs the service to verify the address.');
    if (invitation.email !== null && identity.verifiedEmail !== invitation.email) {
      throw new Problem('not_allowed', 'You signed in with another e-mail address than the one that was invited. Sign in with that one, or ask for an invitation to yours.');
    }
    const [bound] = (await db.query(`SELECT a.id, a.name, a.email FROM account_identity i JOIN account a ON a.id = i.account_id WHERE i.issuer = $1 AND i.subject = $2`, [identity.issuer, identity.subject])) as (KnownAccount & { email: string })[];
    const wanted = invitation.accountId ?? invitation.existing?.id ?? null;
    if (bound && bound.id !== wanted) throw new Problem('conflict', 'This sign-in belongs to another account of Waymark. Ask an administrator.');

    let account: KnownAccount;
    if (invitation.accountId) {
      account = await this.anew(db, invitation.accountId);
      // Who signs in with the service from now on does not keep a password that somebody may know.
      await db.query(`UPDATE account SET password_hash = NULL, totp_secret = NULL, totp_last_step = NULL WHERE id = $1`, [account.id]);
      await db.query(`DELETE FROM account_identity WHERE account_id = $1`, [account.id]);
    } else {
      account = invitation.existing ?? (await this.create(db, invitation.name || identity.name, identity.verifiedEmail));
    }
    if (!bound || invitation.accountId) await db.query(`INSERT INTO account_identity (account_id, issuer, subject) VALUES ($1, $2, $3)`, [account.id, identity.issuer, identity.subject]);
    await this.give(db, invitation, account, identity.verifiedEmail);
    return { id: account.id, name: account.name };
  }

  private async find(where: string, value: unknown, db: Pick<EntityManager, 'query'> = this.db): Promise<OpenInvitation> {
    const [row] = (await db.query(
      `SELECT i.id, i.kind, i.name, i.email, i.account_id AS "accountId", i.administrator, i.programme_id AS "programmeId", p.name AS programme, i.role,
              i.council_id AS "councilId", c.name AS council, i.set_ids AS "setIds", i.invited_by AS "invitedBy",
              CASE WHEN a.id IS NOT NULL AND i.kind <> 'reset' THEN json_build_object('id', a.id, 'name', a.name, 'closed', a.disabled_at IS NOT NULL) END AS existing
         FROM invitation i
         LEFT JOIN programme p ON p.id = i.programme_id
         LEFT JOIN council c ON c.id = i.council_id
         LEFT JOIN account a ON a.email = i.email
        WHERE ${where} AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()`,
      [value],
    )) as OpenInvitation[];
    if (!row) throw new Problem('link_not_recognised', NOT_RECOGNISED);
    if (row.existing?.closed) throw new Problem('not_allowed', 'The account with this e-mail address is closed. Ask an administrator to open it again.');
    return row;
  }

  /** Uses the link up: of two that accept at once, the second is told that it was used. */
  private async use(db: EntityManager, id: string): Promise<OpenInvitation> {
    const invitation = await this.find('i.id = $1', id, db);
    const [, used] = (await db.query(`UPDATE invitation SET accepted_at = now() WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL`, [id])) as [unknown, number];
    if (used !== 1) throw new Problem('link_not_recognised', NOT_RECOGNISED);
    return invitation;
  }

  private async create(db: EntityManager, name: string, email: string): Promise<KnownAccount> {
    const [made] = (await db.query(`INSERT INTO account (name, email) VALUES ($1, $2) ON CONFLICT (email) DO NOTHING RETURNING id, name`, [name.trim() || email, email])) as KnownAccount[];
    if (!made) throw new Problem('conflict', 'There is an account with this e-mail address already. Open the link again and sign in to it.');
    return made;
  }

  /** An account whose password is set anew is signed out everywhere: somebody else may be in. */
  private async anew(db: EntityManager, accountId: string): Promise<KnownAccount> {
    const [account] = (await db.query(`SELECT id, name FROM account WHERE id = $1 AND disabled_at IS NULL`, [accountId])) as KnownAccount[];
    if (!account) throw new Problem('link_not_recognised', NOT_RECOGNISED);
    await db.query(`DELETE FROM sign_in WHERE account_id = $1`, [accountId]);
    await db.query(`DELETE FROM recovery_code WHERE account_id = $1`, [accountId]);
    return account;
  }

  private async give(db: EntityManager, invitation: OpenInvitation, account: KnownAccount, email: string): Promise<void> {
    if (invitation.administrator) await db.query(`UPDATE account SET administrator = true WHERE id = $1`, [account.id]);
    if (invitation.programmeId && invitation.role) {
      await refuseClash(db, email, invitation.programmeId, invitation.role);
      await giveRole(db, account.id, { programmeId: invitation.programmeId, role: invitation.role, councilId: invitation.councilId, setIds: invitation.setIds });
    }
    const actor = { kind: 'account' as const, id: account.id, name: account.name };
    await this.audit.append(db, { actor, programmeId: invitation.programmeId }, {
      event: 'invitation.accepted', subject: `account ${account.name}`, detail: { kind: invitation.kind, role: invitation.role, administrator: invitation.administrator },
    });
  }
}
