import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type By } from '../../audit/audit.service.ts';
import { COMMAND_LINE, SYSTEM, type Actor } from '../../kernel/actor.ts';
import { Problem } from '../../kernel/problem.ts';
import type { InvitationKind } from '../../../shared/vocabulary/sign-in.ts';
import type { StaffRole } from '../../../shared/vocabulary/staff-role.ts';
import { normalEmail } from '../credentials.service.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import { refuseClash, refuseHeld } from './give-role.ts';

/** How long the link of an invitation works; one that the server or the command line prints works shorter. */
export const INVITATION_HOURS = 7 * 24;
const PRINTED_HOURS = 24;

/** Whom to invite, and to what. Codes and ids of the programme's own councils and sets. */
export interface ToInvite {
  readonly email: string;
  readonly name?: string | undefined;
  readonly administrator?: boolean | undefined;
  readonly programme?: string | undefined;
  readonly role?: StaffRole | undefined;
  readonly councilId?: string | undefined;
  readonly sets?: readonly string[] | undefined;
}

/** A link that is shown this once. */
export interface MadeLink {
  readonly id: string;
  readonly link: string;
  readonly expiresAt: Date;
}

interface NewInvitation {
  kind: InvitationKind;
  name?: string;
  email?: string | null;
  accountId?: string;
  administrator?: boolean;
  programmeId?: string | null;
  role?: StaffRole | null;
  councilId?: string | null;
  setIds?: string[];
}

/** Invitations to staff, links that set a password anew, and the link of the first administrator. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** A fresh link for the first administrator; null when somebody is administrator. Earlier ones stop working. */
  async firstAdministrator(): Promise<string | null> {
    const [somebody] = (await this.db.query(`SELECT 1 FROM account WHERE administrator AND disabled_at IS NULL LIMIT 1`)) as object[];
    return somebody ? null : this.administratorLink(SYSTEM);
  }

  /** A link that makes another administrator, for whoever has the machine. Earlier ones stop working. */
  async administratorLink(actor: Actor = COMMAND_LINE): Promise<string> {
    return this.db.transaction(async (db) => {
      await db.query(`UPDATE invitation SET withdrawn_at = now() WHERE kind = 'first_administrator' AND accepted_at IS NULL AND withdrawn_at IS NULL`);
      const { link } = await this.insert(db, { actor }, { kind: 'first_administrator', administrator: true }, PRINTED_HOURS);
      await this.audit.append(db, { actor }, { event: 'invitation.made', subject: 'invitation of an administrator' });
      return link;
    });
  }

  /**
   * Invites somebody by e-mail address.
   * @param within the programme that this is kept to; null for an administrator, who may invite anywhere
   * @throws Problem not_allowed for who only looks around; invalid_input naming the field; rule_broken for roles that do not go together; conflict when they have
   *   an invitation to the same that is open
   */
  async invite(by: By, within: string | null, whom: ToInvite): Promise<MadeLink> {
    await this.refuseLookingAround(by);
    const email = normalEmail(whom.email);
    const place = await this.placeOf(within, whom);
    if (!place && !whom.administrator) throw fault('role', 'Choose a role in a programme, or make them an administrator');
    if (place) {
      await refuseClash(this.db, email, place.programmeId, place.role);
      await refuseHeld(this.db, email, place.programmeId, place.role);
    }
    return this.db.transaction(async (db) => {
      // Two at once for one person wait for each other here.
      await db.query(`SELECT pg_advisory_xact_lock(hashtext('waymark:invitation:' || $1))`, [email]);
      const [open] = (await db.query(
        `SELECT 1 FROM invitation WHERE kind = 'staff' AND email = $1 AND programme_id IS NOT DISTINCT FROM $2 AND role IS NOT DISTINCT FROM $3
            AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > now()`,
        [email, place?.programmeId ?? null, place?.role ?? null],
      )) as object[];
      if (open) throw new Problem('conflict', `${email} has an invitation to this already. Make a new link for it in the list of invitations, or withdraw it.`);
      const made = await this.insert(
        db, by,
        { kind: 'staff', name: whom.name?.trim() ?? '', email, administrator: whom.administrator ?? false, programmeId: place?.programmeId ?? null, role: place?.role ?? null, councilId: place?.councilId ?? null, setIds: place?.setIds ?? [] },
        INVITATION_HOURS,
      );
      await this.audit.append(db, { ...by, programmeId: place?.programmeId ?? by.programmeId ?? null }, {
        event: 'invitation.made', subject: `invitation of ${email}`,
        detail: { role: place?.role ?? null, administrator: whom.administrator ?? false, sets: whom.sets ?? [] },
      });
      return made;
    });
  }

  /** A new link for an invitation that was not accepted, also when its time is over; the earlier one stops working. @throws Problem not_found */
  async renew(by: By, within: string | null, id: string): Promise<MadeLink> {
    return this.db.transaction(async (db) => {
      await this.refuseLookingAround(by);
      const link = newSecret();
      const [[row]] = (await db.query(
        `UPDATE invitation SET link_hash = $2, expires_at = now() + make_interval(hours => $3)
          WHERE id::text = $1 AND kind = 'staff' AND accepted_at IS NULL AND withdrawn_at IS NULL AND ($4::uuid IS NULL OR programme_id = $4)
          RETURNING id, email, programme_id, expires_at`,
        [id, hashOfSecret(link), INVITATION_HOURS, within],
      )) as [{ id: string; email: string; programme_id: string | null; expires_at: Date }[], number];
      if (!row) throw noInvitation();
      await db.query(`DELETE FROM sign_in_step WHERE invitation_id = $1`, [row.id]);
      await this.audit.append(db, { ...by, programmeId: row.programme_id }, { event: 'invitation.renewed', subject: `invitation of ${row.email}` });
      return { id: row.id, link, expiresAt: row.expires_at };
    });
  }

  /** Takes an invitation back: its link stops working, also half-way through. @throws Problem not_found */
  async withdraw(by: By, within: string | null, id: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const [[row]] = (await db.query(
        `UPDATE invitation SET withdrawn_at = now()
          WHERE id::text = $1 AND kind = 'staff' AND accepted_at IS NULL AND withdrawn_at IS NULL AND ($2::uuid IS NULL OR programme_id = $2)
          RETURNING email, programme_id`,
        [id, within],
      )) as [{ email: string; programme_id: string | null }[], number];
      if (!row) throw noInvitation();
      await this.audit.append(db, { ...by, programmeId: row.programme_id }, { event: 'invitation.withdrawn', subject: `invitation of ${row.email}` });
    });
  }

  /**
   * A link by which somebody sets their password and authenticator app anew. What they had works until they use it.
   * @throws Problem not_found for an account that is none, is closed, or is one that Waymark keeps for itself
   */
  async reset(by: By, accountId: string): Promise<MadeLink> {
    return this.db.transaction(async (db) => {
      const [account] = (await db.query(`SELECT id, name, email FROM account WHERE id::text = $1 AND email IS NOT NULL AND disabled_at IS NULL FOR UPDATE`, [accountId])) as { id: string; name: string; email: string }[];
      if (!account) throw new Problem('not_found', 'There is no open account of a person with this address.');
      await db.query(`UPDATE invitation SET withdrawn_at = now() WHERE kind = 'reset' AND account_id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL`, [account.id]);
      const made = await this.insert(db, by, { kind: 'reset', name: account.name, email: account.email, accountId: account.id }, INVITATION_HOURS);
      await this.audit.append(db, by, { event: 'account.reset-link-made', subject: `account ${account.name}` });
      return made;
    });
  }

  /** Anybody may look around: an invitation would give them an account that stays. */
  private async refuseLookingAround({ actor }: By): Promise<void> {
    if (actor.kind !== 'account') return;
    const [looks] = (await this.db.query(`SELECT 1 FROM account WHERE id = $1 AND look_around IS NOT NULL`, [actor.id])) as object[];
    if (looks) throw new Problem('not_allowed', 'Who only looks around the demonstration cannot invite anybody: an invitation makes a real account.');
  }

  private async insert(db: EntityManager, by: By, made: NewInvitation, hours: number): Promise<MadeLink> {
    const link = newSecret();
    const [row] = (await db.query(
      `INSERT INTO invitation (kind, name, email, account_id, administrator, programme_id, role, council_id, set_ids, link_hash, invited_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + make_interval(hours => $12)) RETURNING id, expires_at`,
      [
        made.kind, made.name ?? '', made.email ?? null, made.accountId ?? null, made.administrator ?? false, made.programmeId ?? null, made.role ?? null, made.councilId ?? null, made.setIds ?? [],
        hashOfSecret(link), by.actor.name, hours,
      ],
    )) as { id: string; expires_at: Date }[];
    return { id: row!.id, link, expiresAt: row!.expires_at };
  }

  /** The programme, role, council and sets that are meant, all of one programme; null when none is. */
  private async placeOf(within: string | null, whom: ToInvite): Promise<{ programmeId: string; role: StaffRole; councilId: string | null; setIds: string[] } | null> {
    if (!whom.role) {
      if (whom.programme) throw fault('role', 'Choose their role in the programme');
      return null;
    }
    const [programme] = (await this.db.query(`SELECT id FROM programme WHERE ($1::uuid IS NOT NULL AND id = $1) OR ($1::uuid IS NULL AND code = $2)`, [within, whom.programme ?? ''])) as { id: string }[];
    if (!programme) throw fault('programme', 'Choose a programme that there is');
    const isHead = whom.role === 'head_of_service';
    if (isHead !== (whom.councilId !== undefined)) throw fault('councilId', isHead ? 'Choose the council of which they are head of service' : 'A council goes with heads of service alone: leave it out');
    if (isHead) {
      const [council] = (await this.db.query(`SELECT 1 FROM programme_council WHERE programme_id = $1 AND council_id::text = $2`, [programme.id, whom.councilId])) as object[];
      if (!council) throw fault('councilId', 'Choose a council that takes part in the programme');
    }
    const sets = [...new Set(whom.sets ?? [])];
    if (sets.length > 0 && whom.role !== 'facilitator') throw fault('sets', 'Sets go with facilitators alone: leave them out');
    const found = (await this.db.query(`SELECT id FROM learning_set WHERE programme_id = $1 AND code = ANY($2)`, [programme.id, sets])) as { id: string }[];
    if (found.length !== sets.length) throw fault('sets', 'Choose sets of the programme');
    if (whom.role === 'facilitator' && sets.length === 0) throw fault('sets', 'Choose the sets whose meetings they facilitate');
    return { programmeId: programme.id, role: whom.role, councilId: whom.councilId ?? null, setIds: found.map(({ id }) => id) };
  }
}

const fault = (field: string, message: string): Problem => new Problem('invalid_input', message, [{ field, message }]);
const noInvitation = (): Problem => new Problem('not_found', 'There is no open invitation with this address. It may have been accepted or withdrawn: look at the list again.');
