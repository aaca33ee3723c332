import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import type { RoundAsSetUpDto, RoundSetDto } from './round-setup.dto.ts';
import type { CouncilProgressDto, RoundProgressDto } from './rounds.dto.ts';

/** Fewer returned forms than this, and how complete they are would tell of single people. */
const FEWEST_FORMS = 5;

/** What a round was set up to be, and how far it has come. */
@Injectable()
export class RoundProgressService {
  constructor(private readonly db: DataSource) {}

  /** The sets whose people a round can ask. */
  sets(scope: Scope): Promise<RoundSetDto[]> {
    return this.db.query(`SELECT code, name FROM learning_set WHERE programme_id = $1 ORDER BY name, code`, [scope.programmeId]);
  }

  /** @throws Problem not_found */
  async setup(scope: Scope, code: string): Promise<RoundAsSetUpDto> {
    const [found] = (await this.db.query(
      `SELECT o.code, o.title, q.code AS questionnaire, v.number AS version, o.mode, o.purpose, o.role, o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
              o.counts_as_contribution AS "countsAsContribution", o.asks_withdrawn AS "asksWithdrawn", o.asks_never_attended AS "asksNeverAttended", o.privacy_text AS "privacyText", coalesce(o.words->'cy'->>'privacyText', '') AS "privacyTextWelsh",
              o.frozen_at IS NOT NULL AS opened,
              ARRAY(SELECT s.code FROM round_set r JOIN learning_set s ON s.id = r.set_id WHERE r.round_id = o.id ORDER BY s.code) AS sets
         FROM round o JOIN questionnaire_version v ON v.id = o.version_id JOIN questionnaire q ON q.id = v.questionnaire_id
        WHERE o.programme_id = $1 AND o.code = $2`,
      [scope.programmeId, code],
    )) as RoundAsSetUpDto[];
    if (!found) throw noRound(code);
    return found;
  }

  /**
   * How many of a named round were asked, have begun, returned, taken back and declined, by council. How complete the forms are is
   * told of all of them together only: of a council with one person it would tell how much that person left out.
   * @throws Problem not_found; rule_broken for an anonymous round, which asks nobody by name
   */
  async progress(scope: Scope, code: string): Promise<RoundProgressDto> {
    const [round] = (await this.db.query(`SELECT id, mode FROM round WHERE programme_id = $1 AND code = $2`, [scope.programmeId, code])) as { id: string; mode: string }[];
    if (!round) throw noRound(code);
    if (round.mode === 'anonymous') throw new Problem('rule_broken', 'An anonymous round asks nobody by name: it is known only how many forms were sent.');
    const byCouncil = (await this.db.query(
      `SELECT council, count(*)::int AS asked, count(*) FILTER (WHERE state = 'returned')::int AS returned, count(*) FILTER (WHERE state = 'begun')::int AS begun,
              count(*) FILTER (WHERE state = 'withdrawn')::int AS withdrawn, count(*) FILTER (WHERE state = 'declined')::int AS declined, count(*) FILTER (WHERE state = 'not_started')::int AS "notStarted"
         FROM (SELECT c.name AS council,
                      CASE WHEN r.status = 'submitted' THEN 'returned' WHEN r.status = 'withdrawn' THEN 'withdrawn' WHEN m.declined_at IS NOT NULL THEN 'declined' WHEN r.status = 'draft' THEN 'begun' ELSE 'not_started' END AS state
                 FROM round_member m JOIN enrolment e ON e.id = m.enrolment_id LEFT JOIN council c ON c.id = e.council_id
                 LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
                WHERE m.round_id = $1) who
        GROUP BY council ORDER BY council NULLS LAST`,
      [round.id],
    )) as CouncilProgressDto[];
    const [{ returned, ...completeness }] = (await this.db.query(
      `SELECT count(*)::int AS returned, count(*) FILTER (WHERE disposition = 'complete')::int AS complete, count(*) FILTER (WHERE disposition = 'partial')::int AS partial,
              count(*) FILTER (WHERE disposition = 'sparse')::int AS sparse
         FROM reading.returned WHERE programme_id = $1 AND round_id = $2`,
      [scope.programmeId, round.id],
    )) as [{ returned: number; complete: number; partial: number; sparse: number }];
    return { byCouncil, completeness: returned < FEWEST_FORMS ? null : completeness };
  }
}

function noRound(code: string): Problem {
  return new Problem('not_found', `This programme has no round ${code}.`);
}
