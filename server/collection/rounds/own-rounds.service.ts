import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '../../../shared/vocabulary/role.ts';
import { hashOfSecret, newSecret } from '../../access/secret.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import type { PersonScope } from '../../kernel/scope.ts';
import { PASS } from '../links/form-cookie.ts';
import { FormReferenceService } from '../form-reference.service.ts';
import { CollectionClock, isOpenTo, windowOf, type RoundDays } from './round-window.ts';
import { TakingPart } from './taking-part.service.ts';

export { FORM_COOKIE, PASS } from '../links/form-cookie.ts';

/**
 * How a form somebody is asked for stands. `unsent`: the round closed before anything was sent; `declined`: they said
 * that they do not want to take part, and still can change their mind while the round is open.
 */
export const OWN_FORM_STATES = ['not_open_yet', 'not_started', 'part_done', 'sent', 'withdrawn', 'declined', 'unsent'] as const;
export type OwnFormState = (typeof OWN_FORM_STATES)[number];

/** A questionnaire somebody is asked to answer. Days are 'YYYY-MM-DD'. */
export interface OwnRound extends RoundDays {
  readonly code: string;
  readonly title: string;
  /** In which of their roles they are asked. */
  readonly role: Role;
  readonly state: OwnFormState;
  /** Whether anything can be entered or decided now: the round is open, or in its grace and the form begun. */
  readonly open: boolean;
  /** When it was sent, and what the receipt calls it. */
  readonly submittedAt: Date | null;
  /** It came back on paper: of when, the day alone is known. */
  readonly onPaper: boolean;
  readonly reference: string | null;
}

interface StoredRound extends RoundDays {
  id: string;
  enrolmentId: string;
  code: string;
  title: string;
  role: Role;
  declined: boolean;
  responseId: string | null;
  submittedAt: Date | null;
  onPaper: boolean;
  withdrawn: boolean;
}

// Withdrawn people were put on the list when the round opened, or not: the list decides, not the withdrawal.
const ASKED = `
  SELECT o.id, m.enrolment_id AS "enrolmentId", o.code, v.title, o.role, o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
         m.declined_at IS NOT NULL AS declined, r.id AS "responseId", r.submitted_at AS "submittedAt", coalesce(r.on_paper, false) AS "onPaper", coalesce(r.status = 'withdrawn', false) AS withdrawn
    FROM round_member m
    JOIN round o ON o.id = m.round_id AND o.mode = 'named'
    JOIN questionnaire_version v ON v.id = o.version_id AND v.published_on IS NOT NULL
    LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
   WHERE m.programme_id = $1 AND m.enrolment_id = ANY($2)`;

/** What is asked of one person: their own rounds, and nothing of anybody else's. */
@Injectable()
export class OwnRoundsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly clock: CollectionClock,
    private readonly takingPart: TakingPart,
    private readonly references: FormReferenceService,
  ) {}

  /** Every named round that asks them, the one that closes first at the top, those that are over at the end. */
  async list(scope: PersonScope): Promise<OwnRound[]> {
    const rounds = (await this.db.query(`${ASKED} ORDER BY o.closes_on NULLS LAST, o.opens_on, o.code`, [scope.programmeId, idsOf(scope)])) as StoredRound[];
    const now = this.clock.now();
    const shown = rounds.map((round) => asShown(round, now, this.references));
    return [...shown.filter(({ open }) => open), ...shown.filter(({ open }) => !open)];
  }

  /** @throws Problem not_found: nothing of that code is asked of them */
  async find(scope: PersonScope, code: string): Promise<OwnRound> {
    return asShown(await this.stored(this.db.manager, scope, code), this.clock.now(), this.references);
  }

  /**
   * Lets somebody into their form without its own link, which stays good.
   * @param signInId the sign-in that the pass ends with
   * @returns the secret for the cookie of the respondent's pages
   * @throws Problem not_found
   */
  async openForm(scope: PersonScope, signInId: string, code: string): Promise<string> {
    return this.db.transaction(async (db) => {
      const round = await this.stored(db, scope, code);
      const pass = `${PASS}${newSecret()}`;
      await db.query(`INSERT INTO form_pass (programme_id, round_id, enrolment_id, sign_in_id, token_hash) VALUES ($1, $2, $3, $4, $5)`, [
        scope.programmeId, round.id, round.enrolmentId, signInId, hashOfSecret(pass),
      ]);
      await this.audit.append(db, { ...scope, role: round.role }, { event: 'form.opened', subject: `round ${round.code}` });
      return pass;
    });
  }

  /**
   * Records that they do not want to take part: nobody reminds them any more, and what they may have begun is not
   * counted. Once more changes nothing.
   * @throws Problem not_found; already_submitted; round_not_open
   */
  decline(scope: PersonScope, code: string): Promise<void> {
    return this.decide(scope, code, true);
  }

  /** Takes that back. @throws Problem not_found; already_submitted; round_not_open */
  takePart(scope: PersonScope, code: string): Promise<void> {
    return this.decide(scope, code, false);
  }

  private async decide(scope: PersonScope, code: string, declined: boolean): Promise<void> {
    const round = await this.stored(this.db.manager, scope, code);
    const decided = await this.takingPart.decide(scope, { roundId: round.id, enrolmentId: round.enrolmentId }, declined);
    if (decided === 'sent') throw new Problem('already_submitted', `You have sent “${round.title}” already. What was sent stays.`);
    if (decided === 'not_open') throw new Problem('round_not_open', `“${round.title}” is not open, so nothing was changed.`);
  }

  private async stored(db: EntityManager, scope: PersonScope, code: string): Promise<StoredRound> {
    const [round] = (await db.query(`${ASKED} AND o.code = $3`, [scope.programmeId, idsOf(scope), code])) as StoredRound[];
    if (!round) throw new Problem('not_found', 'There is no such questionnaire on your page.');
    return round;
  }
}

function idsOf(scope: PersonScope): string[] {
  return scope.enrolments.map(({ id }) => id);
}

function asShown({ code, title, role, opensOn, closesOn, declined, responseId, submittedAt, onPaper, withdrawn }: StoredRound, now: Date, references: FormReferenceService): OwnRound {
  const window = windowOf({ opensOn, closesOn }, now);
  const open = isOpenTo({ opensOn, closesOn }, responseId !== null, now);
  return { code, title, role, opensOn, closesOn, state: stateOf(), open: open && !submittedAt, submittedAt, onPaper, reference: submittedAt && responseId ? references.of(responseId) : null };

  function stateOf(): OwnFormState {
    if (withdrawn) return 'withdrawn';
    if (submittedAt) return 'sent';
    if (window === 'not_yet') return 'not_open_yet';
    if (declined) return 'declined';
    if (!open) return 'unsent';
    return responseId ? 'part_done' : 'not_started';
  }
}
