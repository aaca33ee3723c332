import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { askedQuestions } from '../../../shared/questionnaire/branching.ts';
import { handedInFault } from '../../../shared/questionnaire/on-paper.ts';
import { checkAnswers, toStates, type ItemState } from '../../../shared/questionnaire/submission.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import type { VersionItem } from '../../instruments/instruments.service.ts';
import { Problem, type FieldFault } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { saysTheSame, writeAnswers } from '../answering/answer-rows.ts';
import { entriesOfPaper, fieldFaults } from './paper-entries.ts';
import type { PaperFormDto, PaperReceiptDto } from './paper-forms.dto.ts';
import { PaperPeopleService } from './paper-people.service.ts';
import { PaperRoundsService, type PaperRound } from './paper-rounds.service.ts';
import { FormReferenceService } from '../form-reference.service.ts';
import { CollectionClock, windowOf } from '../rounds/round-window.ts';
import { londonDay } from '../../../shared/calendar/london.ts';

/** A form as it is stored, once it was checked. */
interface Checked {
  readonly id: string;
  readonly enrolmentId: string | null;
  readonly handedInOn: string;
  readonly replacesDraft: boolean;
  readonly states: readonly ItemState<VersionItem>[];
}

// What somebody has begun online makes way where that was agreed to, and what was sent never does. Paper is printed in English
// alone, so that is what was read, also by somebody who had begun in Welsh.
const INSERT_NAMED = `
  INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at, on_paper, language)
  VALUES ($1, $2, $3, 'submitted', ($4::date)::timestamp AT TIME ZONE 'Europe/London', true, 'en')
  ON CONFLICT (round_id, enrolment_id) WHERE enrolment_id IS NOT NULL
  DO UPDATE SET status = 'submitted', submitted_at = excluded.submitted_at, on_paper = true, language = excluded.language, draft = '{}' WHERE response.status = 'draft' AND $5
  RETURNING id`;

const INSERT_ANONYMOUS = `
  INSERT INTO response (programme_id, round_id, status, submitted_at, on_paper, language)
  VALUES ($1, $2, 'submitted', ($3::date)::timestamp AT TIME ZONE 'Europe/London', true, 'en')
  RETURNING id`;

/** Typing in a form that came back on paper. */
@Injectable()
export class PaperEntryService {
  constructor(
    private readonly db: DataSource,
    private readonly rounds: PaperRoundsService,
    private readonly people: PaperPeopleService,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
    private readonly references: FormReferenceService,
  ) {}

  /**
   * Stores a form from paper as an online form is stored: by the same rules, whole, in one transaction. It counts from the day on
   * which it was handed in.
   * @param id made by whoever types: the same form again under the same id is told the same, and changes nothing
   * @throws Problem not_found; round_not_open before its first day; invalid_input with every fault; already_submitted;
   *   confirmation_needed when the person has begun online and that was not known; rule_broken when the person died, was enrolled in
   *   error, or took their answers back; conflict when another form is stored under this id
   */
  async enter(scope: Scope, roundCode: string, id: string, given: PaperFormDto): Promise<PaperReceiptDto> {
    if (!isUuid(id)) throw new Problem('invalid_input', 'The id of the form must be a UUID that you make.', [{ field: 'form', message: 'must be a UUID' }]);
    return this.db.transaction(async (db) => {
      // A retry waits until the first try is through, and then finds it.
      await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('paper form ' || $1, 0))`, [id.toLowerCase()]);
      const round = await this.rounds.find(db, scope, roundCode);
      if (windowOf(round, this.clock.now()) === 'not_yet') throw new Problem('round_not_open', `This round opens on ${dayInWords(round.opensOn)}. No form of it can come back before.`);
      const enrolmentId = this.whose(round, given.enrolmentId);
      if (enrolmentId !== null) await this.people.lock(db, scope, round, enrolmentId);
      const form = await this.check(db, scope, round, { ...given, enrolmentId }, id);
      const before = await this.stored(db, scope, round, form);
      if (before) return before;
      const responseId = form.enrolmentId === null ? await this.insertAnonymous(db, scope, round, form) : await this.insertNamed(db, scope, round, form);
      await writeAnswers(db, scope.programmeId, responseId, form.states);
      await db.query(`INSERT INTO paper_form (id, programme_id, response_id, account_id, entered_by, entered_at) VALUES ($1, $2, $3, $4, $5, $6)`, [
        id, scope.programmeId, responseId, scope.accountId, scope.actor.name, this.clock.now(),
      ]);
      return { reference: this.references.of(responseId), handedInOn: form.handedInOn };
    });
  }

  private whose(round: PaperRound, enrolmentId: string | null): string | null {
    if ((round.mode === 'named') === (enrolmentId !== null)) return enrolmentId;
    const message = enrolmentId === null ? 'must say whose form it is' : 'must be null: this round asks nobody by name';
    throw new Problem('invalid_input', `enrolmentId: ${message}`, [{ field: 'enrolmentId', message }]);
  }

  /** @throws Problem invalid_input with every fault of the day and of the answers */
  private async check(db: EntityManager, scope: Scope, round: PaperRound, given: PaperFormDto, id: string): Promise<Checked> {
    const version = await this.rounds.versionOf(round);
    const { mentees, questions } = await this.rounds.questionsOf(db, scope, version, given.enrolmentId);
    const { entries, faults: shapes } = entriesOfPaper(given.entries, questions);
    const day = handedInFault(given.handedInOn, { ...round, today: londonDay(this.clock.now()) }, dayInWords);
    const faults: FieldFault[] = [...(day === null ? [] : [{ field: 'handedInOn', message: day }]), ...shapes, ...fieldFaults(checkAnswers(askedQuestions(questions, entries), entries))];
    if (faults.length > 0) throw new Problem('invalid_input', faults.map(({ field, message }) => `${field}: ${message}`).join('; '), faults);
    const { enrolmentId, handedInOn, replacesDraft } = given;
    return { id, enrolmentId, handedInOn, replacesDraft, states: toStates(version.items, mentees, entries) };
  }

  /**
   * What is stored under this id already. Only to whoever stored it, and only for the very same form: else one could try out
   * what somebody has answered.
   */
  private async stored(db: EntityManager, scope: Scope, round: PaperRound, form: Checked): Promise<PaperReceiptDto | null> {
    const [found] = (await db.query(
      `SELECT r.id, p.account_id = $2 AND r.round_id = $3 AND r.enrolment_id IS NOT DISTINCT FROM $4 AND r.status = 'submitted' AS mine,
              (r.submitted_at AT TIME ZONE 'Europe/London')::date::text AS "handedInOn"
         FROM paper_form p JOIN response r ON r.id = p.response_id WHERE p.id = $1`,
      [form.id, scope.accountId, round.id, form.enrolmentId],
    )) as { id: string; mine: boolean | null; handedInOn: string }[];
    if (!found) return null;
    if (!found.mine) throw new Problem('conflict', 'Another form was stored under this id. Open the page again.');
    if (found.handedInOn === form.handedInOn && (await saysTheSame(db, found.id, form.states))) return { reference: this.references.of(found.id), handedInOn: found.handedInOn };
    throw new Problem(
      'conflict',
      `This form has been stored already, as it stood before you changed it: its reference is ${this.references.of(found.id)}. If it is wrong, take it back under “Forms from paper” and type it in again.`,
    );
  }

  private async insertAnonymous(db: EntityManager, scope: Scope, round: PaperRound, { handedInOn }: Checked): Promise<string> {
    const [made] = (await db.query(INSERT_ANONYMOUS, [scope.programmeId, round.id, handedInOn])) as [{ id: string }];
    await this.audit.append(db, scope, { event: 'paper-form.entered', subject: `round ${round.code}, form ${this.references.of(made.id)}`, detail: { handedInOn } });
    return made.id;
  }

  private async insertNamed(db: EntityManager, scope: Scope, round: PaperRound, { enrolmentId, handedInOn, replacesDraft }: Checked): Promise<string> {
    const before = await this.people.stateOf(db, round, enrolmentId!);
    if (before.refused) throw new Problem(before.refused.code, before.refused.because);
    const begun = new Problem('confirmation_needed', 'This person has begun the form online. A form from paper takes the place of that, and what they have entered there goes. Confirm that it should.');
    if (before.begun && !replacesDraft) throw begun;
    const [made] = (await db.query(INSERT_NAMED, [scope.programmeId, round.id, enrolmentId, handedInOn, replacesDraft])) as { id: string }[];
    if (!made) {
      // Between the look and the write they began, or sent.
      const now = await this.people.stateOf(db, round, enrolmentId!);
      throw now.refused ? new Problem(now.refused.code, now.refused.because) : begun;
    }
    await this.audit.append(db, scope, {
      event: 'paper-form.entered',
      subject: `round ${round.code}, ${before.code}`,
      detail: { handedInOn, inPlaceOfDraft: before.begun },
    });
    return made.id;
  }
}
