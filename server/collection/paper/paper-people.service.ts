import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayInWords } from '../../directory/day-in-words.ts';
import { Problem, type ProblemCode } from '../../kernel/problem.ts';
import { reached } from '../../kernel/reach.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { PaperPersonDto } from './paper-forms.dto.ts';
import { PaperRoundsService, type PaperRound } from './paper-rounds.service.ts';
import { MEMBER_STATE } from '../rounds/round-members.ts';
import type { MemberState } from '../rounds/rounds.dto.ts';

/** How somebody's form stands, as far as typing one in from paper needs to know. */
export interface MemberAsAsked {
  readonly code: string;
  readonly person: string;
  readonly council: string | null;
  readonly state: MemberState;
  /** Online; also of somebody who then said that they do not want to take part. */
  readonly begun: boolean;
  readonly refused: { readonly code: ProblemCode; readonly because: string } | null;
}

/** People who are asked by name in a round, for whoever types in their forms. */
@Injectable()
export class PaperPeopleService {
  constructor(
    private readonly db: DataSource,
    private readonly rounds: PaperRoundsService,
  ) {}

  /**
   * Whose form is to be typed in, and how it stands. What they have begun online is not told.
   * @throws Problem not_found: nobody of that id is asked there; rule_broken in a round without names
   */
  async read(scope: Scope, roundCode: string, enrolmentId: string): Promise<PaperPersonDto> {
    const db = this.db.manager;
    const round = await this.rounds.find(db, scope, roundCode);
    if (round.mode === 'anonymous') throw new Problem('rule_broken', 'This round asks nobody by name.');
    await this.reach(db, scope, round, enrolmentId);
    const [{ refused, ...member }, { mentees }] = await Promise.all([
      this.stateOf(db, round, enrolmentId),
      this.rounds.versionOf(round).then((version) => this.rounds.questionsOf(db, scope, version, enrolmentId)),
    ]);
    return { enrolmentId, ...member, refused: refused?.because ?? null, mentees };
  }

  /** Keeps others from typing in a form of the same person at the same time. @throws Problem not_found */
  async lock(db: EntityManager, scope: Scope, round: PaperRound, enrolmentId: string): Promise<void> {
    await this.reach(db, scope, round, enrolmentId, 'FOR NO KEY UPDATE OF m');
  }

  private async reach(db: EntityManager, scope: Scope, round: PaperRound, enrolmentId: string, lock = ''): Promise<void> {
    const found = isUuid(enrolmentId)
      ? ((await db.query(
          `SELECT FROM round_member m JOIN enrolment e ON e.id = m.enrolment_id
            WHERE m.round_id = $1 AND m.enrolment_id = $2 AND ${reached('e.council_id', '$3')} AND ${reached('e.set_id', '$4')} ${lock}`,
          [round.id, enrolmentId, scope.councilIds, scope.setIds],
        )) as object[])
      : [];
    if (found.length === 0) throw new Problem('not_found', `Nobody of that id is asked in a round ${round.code} of this programme.`);
  }

  /** How the form of somebody who is asked stands now, and why none can be typed in for them. */
  async stateOf(db: EntityManager, round: PaperRound, enrolmentId: string): Promise<MemberAsAsked> {
    const [found] = (await db.query(
      `SELECT x.code, coalesce(nullif(x.name, ''), x.code) AS person, c.name AS council, ${MEMBER_STATE} AS state, coalesce(r.status = 'draft', false) AS begun, coalesce(r.on_paper, false) AS "onPaper",
              (r.submitted_at AT TIME ZONE 'Europe/London')::date::text AS "sentOn", x.died_on IS NOT NULL AS died, e.void_reason IS NOT NULL AS void
         FROM round_member m
         JOIN enrolment e ON e.id = m.enrolment_id
         JOIN person x ON x.id = e.person_id
         LEFT JOIN council c ON c.id = e.council_id
         LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
        WHERE m.round_id = $1 AND m.enrolment_id = $2`,
      [round.id, enrolmentId],
    )) as [{ code: string; person: string; council: string | null; state: MemberState; begun: boolean; onPaper: boolean; sentOn: string | null; died: boolean; void: boolean }];
    const { code, person, council, state, begun } = found;
    return { code, person, council, state, begun, refused: refusal(found) };
  }
}

function refusal({ state, onPaper, sentOn, died, void: isVoid }: { state: MemberState; onPaper: boolean; sentOn: string | null; died: boolean; void: boolean }): MemberAsAsked['refused'] {
  if (state === 'returned') {
    const day = dayInWords(sentOn!);
    return { code: 'already_submitted', because: onPaper ? `A form from paper, handed in on ${day}, has been typed in for this person.` : `This person sent their form online on ${day}. What they sent stays.` };
  }
  if (state === 'withdrawn') return { code: 'rule_broken', because: 'This person has taken their answers back. That is final: no other form counts in their place.' };
  if (died) return { code: 'rule_broken', because: 'This person has died. No form is taken for them any more.' };
  if (isVoid) return { code: 'rule_broken', because: 'This enrolment no longer counts, so nothing is asked of it.' };
  return null;
}
