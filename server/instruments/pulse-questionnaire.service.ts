import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { VersionsService } from './versions.service.ts';

/** The instrument of the library, and the questionnaire that is asked after sessions: whoever wants another pulse writes its next version. */
const PULSE = 'session-pulse';
/** What the library's is taken in as while somebody is still writing the first version of that one. */
const READY_MADE = 'session-pulse-library';

/** What is asked at the end of a session. */
@Injectable()
export class PulseQuestionnaireService {
  constructor(private readonly versions: VersionsService) {}

  /**
   * The newest published version of the programme's pulse questionnaire. Where none is published, the library's is taken in and
   * published, in the caller's transaction, which holds the programme's row: two who ask at once take it in once.
   * @returns the id of the version
   * @throws Problem rule_broken: what would be asked is a draft, under both codes
   */
  async newest(db: EntityManager, scope: Scope): Promise<string> {
    return (await this.published(db, scope)) ?? (await this.takeIn(db, scope));
  }

  private async published(db: EntityManager, scope: Scope): Promise<string | null> {
    const [version] = (await db.query(
      `SELECT v.id FROM questionnaire q JOIN questionnaire_version v ON v.questionnaire_id = q.id AND v.published_on IS NOT NULL
        WHERE q.programme_id = $1 AND q.code = ANY ($2) ORDER BY array_position($2::text[], q.code), v.number DESC LIMIT 1`,
      [scope.programmeId, [PULSE, READY_MADE]],
    )) as { id: string }[];
    return version?.id ?? null;
  }

  private async takeIn(db: EntityManager, scope: Scope): Promise<string> {
    const taken = (await db.query(`SELECT code FROM questionnaire WHERE programme_id = $1 AND code = ANY ($2)`, [scope.programmeId, [PULSE, READY_MADE]])) as { code: string }[];
    const code = [PULSE, READY_MADE].find((free) => !taken.some((one) => one.code === free));
    if (code === undefined) throw new Problem('rule_broken', `The questionnaires ${PULSE} and ${READY_MADE} are still being written. Ask an evaluator to publish one of them.`);
    const { number, revision } = await this.versions.create(scope, code, '', { from: 'library', instrument: PULSE, languages: [] }, db);
    await this.versions.publish(scope, code, number, revision, db);
    return (await this.published(db, scope))!;
  }
}
