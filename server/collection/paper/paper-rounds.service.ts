import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { listQuestions, type Mentee, type Question } from '../../../shared/questionnaire/question.ts';
import type { Role } from '../../../shared/vocabulary/role.ts';
import type { RoundMode } from '../../../shared/vocabulary/round.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { InstrumentsService, type PublishedVersion, type VersionItem } from '../../instruments/instruments.service.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { MENTEES } from '../answering/form-statements.ts';
import type { PaperRoundDto } from './paper-forms.dto.ts';
import { openTo } from '../rounds/round-reach.ts';
import { CollectionClock, windowOf, type RoundDays } from '../rounds/round-window.ts';

/** A round whose questionnaire may be printed, and typed in from paper, in a scope. */
export interface PaperRound extends RoundDays {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly mode: RoundMode;
  readonly role: Role | null;
  readonly versionId: string;
  readonly privacyText: string;
  readonly giveBackTo: string;
}

/** Rounds as they are put to people on paper. */
@Injectable()
export class PaperRoundsService {
  constructor(
    private readonly db: DataSource,
    private readonly instruments: InstrumentsService,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
  ) {}

  /** What is printed of a round. @throws Problem not_found, also for a round that the scope does not reach */
  async sheet(scope: Scope, code: string): Promise<PaperRoundDto> {
    const round = await this.find(this.db.manager, scope, code);
    const { title: heading, introduction, items } = await this.versionOf(round);
    const window = windowOf(round, this.clock.now());
    const { title, mode, role, opensOn, closesOn, privacyText, giveBackTo } = round;
    return {
      code, title, heading, introduction, mode, role, opensOn, closesOn, begun: window !== 'not_yet', open: window === 'open', privacyText, giveBackTo,
      items: items.map(({ id: _, ...item }) => item as PaperRoundDto['items'][number]),
    };
  }

  /** Says where forms on paper are given back. @throws Problem not_found */
  async setGiveBack(scope: Scope, code: string, giveBackTo: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const round = await this.find(db, scope, code);
      await db.query(`UPDATE round SET give_back_to = $2 WHERE id = $1`, [round.id, giveBackTo.trim()]);
      await this.audit.append(db, scope, { event: 'round.give-back-changed', subject: `round ${code}` });
    });
  }

  /** @throws Problem not_found, also for a round that the scope does not reach */
  async find(db: EntityManager, scope: Scope, code: string): Promise<PaperRound> {
    const [round] = (await db.query(
      `SELECT o.id, o.code, o.title, o.mode, o.role, o.version_id AS "versionId", o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
              o.privacy_text AS "privacyText", o.give_back_to AS "giveBackTo"
         FROM round o WHERE o.programme_id = $1 AND o.code = $2 AND ${openTo('$3', '$4')}`,
      [scope.programmeId, code, scope.role !== 'facilitator', scope.setIds ?? []],
    )) as PaperRound[];
    if (!round) throw new Problem('not_found', `This programme has no round ${code}.`);
    return round;
  }

  async versionOf(round: PaperRound): Promise<PublishedVersion> {
    const version = await this.instruments.published(round.versionId);
    if (!version) throw new Problem('rule_broken', 'The questionnaire of this round is not published, so nobody can be asked it.');
    return version;
  }

  /** The questions that one form of a round asks. @param enrolmentId whose form; null: nobody's */
  async questionsOf(db: EntityManager, scope: Scope, version: PublishedVersion, enrolmentId: string | null): Promise<{ mentees: Mentee[]; questions: Question<VersionItem>[] }> {
    const asksAbout = enrolmentId !== null && version.items.some(({ askedPer }) => askedPer === 'mentee');
    const mentees = asksAbout ? ((await db.query(MENTEES, [enrolmentId, scope.programmeId])) as Mentee[]) : [];
    return { mentees, questions: listQuestions(version.items, mentees) };
  }
}
