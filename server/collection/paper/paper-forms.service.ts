import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { plusDays } from '../../../shared/calendar/working-day.ts';
import { TAKE_BACK_DAYS, type PaperMistake } from '../../../shared/vocabulary/paper-form.ts';
import type { ResponseStatus } from '../../../shared/vocabulary/round.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { listPage, onPage } from '../../kernel/list-page.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { EnteredPaperFormDto, EnteredPaperFormsDto, PaperFormsShown } from './paper-forms.dto.ts';
import { PaperRoundsService } from './paper-rounds.service.ts';
import { FormReferenceService } from '../form-reference.service.ts';
import { CollectionClock } from '../rounds/round-window.ts';
import { londonDay } from '../../../shared/calendar/london.ts';

interface Entered {
  id: string;
  responseId: string;
  status: ResponseStatus;
  person: string | null;
  code: string | null;
  handedInOn: string;
  enteredAt: Date;
  enteredBy: string;
}

const ENTERED = `
  SELECT p.id, r.id AS "responseId", r.status, coalesce(nullif(x.name, ''), x.code) AS person, x.code, (r.submitted_at AT TIME ZONE 'Europe/London')::date::text AS "handedInOn",
         p.entered_at AS "enteredAt", p.entered_by AS "enteredBy"
    FROM paper_form p
    JOIN response r ON r.id = p.response_id
    LEFT JOIN enrolment e ON e.id = r.enrolment_id
    LEFT JOIN person x ON x.id = e.person_id
   WHERE r.round_id = $1`;

/** Forms that were typed in from paper: that they were, and taking back what was typed in wrongly. Never what they say. */
@Injectable()
export class PaperFormsService {
  constructor(
    private readonly db: DataSource,
    private readonly rounds: PaperRoundsService,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
    private readonly references: FormReferenceService,
  ) {}

  /**
   * The forms of a round that were typed in here, the latest first, a page at a time.
   * @param search part of a name, of a code or of a reference; empty for all
   * @param shown those that can still be taken back, or those that stay; null for all
   * @param page from 1; the last one where there are fewer
   * @throws Problem not_found
   */
  async list(scope: Scope, roundCode: string, search: string, shown: PaperFormsShown | null, page: number): Promise<EnteredPaperFormsDto> {
    const round = await this.rounds.find(this.db.manager, scope, roundCode);
    // The first day on which a form that can still be taken back was typed in.
    const since = plusDays(londonDay(this.clock.now()), -TAKE_BACK_DAYS);
    const forms = (await this.db.query(
      `WITH typed AS (${ENTERED}),
            found AS (
              SELECT * FROM typed
               WHERE ($2 = '' OR strpos(lower(person), lower($2)) > 0 OR strpos(lower(code), lower($2)) > 0 OR "responseId" = ANY ($3))
                 AND ($4::text IS NULL OR ($4 = 'can_be_taken_back') = (status = 'submitted' AND ("enteredAt" AT TIME ZONE 'Europe/London')::date >= $5::date)))
       SELECT found.*, (SELECT count(*)::int FROM found) AS total FROM found ORDER BY "enteredAt" DESC, id ${onPage('found', '$6')}`,
      [round.id, search, search === '' ? [] : await this.referredTo(round.id, search), shown, since, page],
    )) as (Entered & { total: number })[];
    const { rows, ...of } = listPage(forms, page);
    return { ...of, forms: rows.map((form) => this.asShown(form)) };
  }

  /**
   * Takes a form back that was typed in wrongly: it is as if it had not come in yet, and can be typed in anew. What was sent online
   * cannot be taken back here, nor a form that came with a bundle.
   * @throws Problem not_found, also when it has been taken back already; rule_broken when it was typed in too long ago, or its writer
   *   has withdrawn the answers
   */
  async takeBack(scope: Scope, roundCode: string, id: string, because: PaperMistake): Promise<void> {
    await this.db.transaction(async (db) => {
      const round = await this.rounds.find(db, scope, roundCode);
      const [form] = (isUuid(id) ? await db.query(`${ENTERED} AND p.id = $2 FOR UPDATE OF r`, [round.id, id]) : []) as Entered[];
      if (!form) throw new Problem('not_found', `There is no such form from paper in the round ${roundCode}; it may have been taken back already.`);
      const stays = this.stays(form);
      if (stays) throw new Problem('rule_broken', stays);
      await db.query(`DELETE FROM response WHERE id = $1`, [form.responseId]);
      await this.audit.append(db, scope, {
        event: 'paper-form.taken-back',
        subject: `round ${round.code}, ${form.code ?? `form ${this.references.of(form.responseId)}`}`,
        detail: { because, handedInOn: form.handedInOn, enteredBy: form.enteredBy },
      });
    });
  }

  private asShown(form: Entered): EnteredPaperFormDto {
    return {
      id: form.id,
      reference: this.references.of(form.responseId),
      person: form.person,
      handedInOn: form.handedInOn,
      enteredAt: form.enteredAt.toISOString(),
      enteredBy: form.enteredBy,
      untilOn: untilOf(form),
      stays: this.stays(form),
    };
  }

  /** Forms whose reference has a part such as this: references are stored nowhere, and made from what they refer to. @returns ids of responses */
  private async referredTo(roundId: string, part: string): Promise<string[]> {
    const forms = (await this.db.query(`SELECT r.id FROM paper_form p JOIN response r ON r.id = p.response_id WHERE r.round_id = $1`, [roundId])) as { id: string }[];
    return forms.map(({ id }) => id).filter((id) => this.references.of(id).includes(part.toUpperCase()));
  }

  /** Why a form can no longer be taken back, in words; null: it can. */
  private stays(form: Entered): string | null {
    if (form.status !== 'submitted') return 'Its writer has taken the answers back. That is final.';
    const until = untilOf(form);
    return londonDay(this.clock.now()) > until ? `It could be taken back until ${dayInWords(until)}.` : null;
  }
}

function untilOf({ enteredAt }: Entered): string {
  return plusDays(londonDay(enteredAt), TAKE_BACK_DAYS);
}
