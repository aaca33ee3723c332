import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { RoundAsSetUpDto, RoundSetDto } from './round-setup.dto.ts';

/** What a round was set up to be, and what one can be set up with. */
@Injectable()
export class RoundAsSetUpService {
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
    if (!found) throw new Problem('not_found', `This programme has no round ${code}.`);
    return found;
  }
}
