import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { codeFor } from '../../../shared/questionnaire/version-draft.ts';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { ChangeCriterionDto, CriterionDto, RecordCriterionDto } from './success-criteria.dto.ts';

/** $1 the programme, $2 the sets of the scope, or null for all, $3 whether drafts of questionnaires are told of: those who may not read one learn nothing of it here. */
const CRITERION = `
  SELECT c.id, c.code, c.words, u.code AS outcome, c.agreed_by AS "agreedBy", s.session_code AS session, s.title AS "sessionTitle", s.held_on::text AS "agreedOn", c.version,
         (SELECT coalesce(json_agg(json_build_object('questionnaire', q.code, 'title', v.title, 'version', v.number, 'published', v.published_on IS NOT NULL, 'wording', i.wording) ORDER BY v.number DESC, q.code), '[]')
            FROM item_criterion x
            JOIN item i ON i.id = x.item_id
            JOIN questionnaire_version v ON v.id = i.version_id
            JOIN questionnaire q ON q.id = v.questionnaire_id
           WHERE x.criterion_id = c.id AND ($3 OR v.published_on IS NOT NULL)) AS "askedIn"
    FROM success_criterion c
    JOIN reading.session s ON s.session_id = c.session_id
    LEFT JOIN outcome u ON u.id = c.outcome_id
   WHERE c.programme_id = $1 AND ($2::uuid[] IS NULL OR s.set_id = ANY ($2))`;
const whatIsSeen = (scope: Scope): unknown[] => [scope.programmeId, scope.setIds, abilitiesOf(scope.role).includes('see_questionnaires')];
const IN_ORDER = 'ORDER BY s.starts_at, s.session_code, c.agreed_at, c.code';

/** What people at sessions agreed to see as success. Evaluators make statements of it. */
@Injectable()
export class SuccessCriteriaService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** All that the scope reaches, in the order of the sessions. */
  list(scope: Scope): Promise<CriterionDto[]> {
    return this.db.query(`${CRITERION} ${IN_ORDER}`, whatIsSeen(scope));
  }

  /** @throws Problem not_found: no such session */
  async of(scope: Scope, session: string): Promise<CriterionDto[]> {
    await this.sessionId(this.db.manager, scope, session);
    return this.db.query(`${CRITERION} AND s.session_code = $4 ${IN_ORDER}`, [...whatIsSeen(scope), session]);
  }

  /**
   * Writes a criterion down; with an id that is there already it changes nothing.
   * @throws Problem not_found; invalid_input: no such outcome; conflict: it is there in the same words
   */
  async record(scope: Scope, session: string, given: RecordCriterionDto): Promise<CriterionDto> {
    return this.db.transaction(async (db) => {
      await this.lockAll(db, scope);
      const sessionId = await this.sessionId(db, scope, session);
      const words = given.words.trim();
      const outcomeId = await this.outcomeId(db, scope, given.outcome);
      await this.refuseTwice(db, sessionId, words, given.id ?? null);
      const taken = ((await db.query(`SELECT code FROM success_criterion WHERE programme_id = $1`, [scope.programmeId])) as { code: string }[]).map(({ code }) => code);
      const [added] = (await db.query(
        `INSERT INTO success_criterion (id, programme_id, session_id, code, words, outcome_id, agreed_by) VALUES (coalesce($1::uuid, gen_random_uuid()), $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [given.id ?? null, scope.programmeId, sessionId, codeFor(words, taken), words, outcomeId, given.agreedBy],
      )) as { id: string }[];
      if (added) await this.audit.append(db, scope, { event: 'criterion.recorded', subject: `session ${session}`, detail: { change: 'agreed' } });
      return this.find(db, scope, added?.id ?? given.id!);
    });
  }

  /**
   * Changes a criterion. What is asked in a published version stays as it was asked.
   * @throws Problem not_found; invalid_input; rule_broken: a published version asks it; conflict: changed by somebody else since
   *   `version`, with what is there (`current`), or there in the same words
   */
  async change(scope: Scope, id: string, given: ChangeCriterionDto): Promise<CriterionDto> {
    return this.db.transaction(async (db) => {
      const before = await this.lock(db, scope, id);
      const words = given.words.trim();
      if (before.words === words && before.outcome === given.outcome && before.agreedBy === given.agreedBy) return before;
      this.refuseStale(before, given.version);
      this.refuseAsked(before, 'Write another one down beside it.');
      const outcomeId = await this.outcomeId(db, scope, given.outcome);
      await this.refuseTwice(db, await this.sessionId(db, scope, before.session), words, id);
      await db.query(`UPDATE success_criterion SET words = $2, outcome_id = $3, agreed_by = $4, version = version + 1 WHERE id = $1`, [id, words, outcomeId, given.agreedBy]);
      await this.audit.append(db, scope, { event: 'criterion.recorded', subject: `session ${before.session}`, detail: { change: 'changed' } });
      return this.find(db, scope, id);
    });
  }

  /**
   * Takes a criterion out; a statement made of it in a draft stays, as a question like any other.
   * @throws Problem not_found; rule_broken: a published version asks it; conflict: changed since `version`
   */
  async remove(scope: Scope, id: string, version: number): Promise<void> {
    await this.db.transaction(async (db) => {
      const before = await this.lock(db, scope, id);
      this.refuseStale(before, version);
      this.refuseAsked(before, 'It stays, so that it can be told what was asked.');
      await db.query(`DELETE FROM item_criterion WHERE criterion_id = $1`, [id]);
      await db.query(`DELETE FROM success_criterion WHERE id = $1`, [id]);
      await this.audit.append(db, scope, { event: 'criterion.recorded', subject: `session ${before.session}`, detail: { change: 'taken out' } });
    });
  }

  private refuseStale(before: CriterionDto, version: number): void {
    if (before.version === version) return;
    throw new Problem('conflict', `Nothing was saved. Somebody else changed “${before.words}” after you opened it. Look at what it says now.`, [], { current: before });
  }

  private refuseAsked({ askedIn, words }: CriterionDto, otherwise: string): void {
    const asked = askedIn.find(({ published }) => published);
    if (asked) throw new Problem('rule_broken', `“${words}” is asked in version ${asked.version} of ${asked.questionnaire}, which never changes. ${otherwise}`);
  }

  private async refuseTwice(db: EntityManager, sessionId: string, words: string, id: string | null): Promise<void> {
    const [other] = (await db.query(`SELECT id FROM success_criterion WHERE session_id = $1 AND words = $2 AND id IS DISTINCT FROM $3::uuid`, [sessionId, words, id])) as object[];
    if (!other) return;
    const message = `“${words}” has been written down for this session already. Say it in other words, or change the one that is there.`;
    throw new Problem('conflict', message, [{ field: 'words', message }]);
  }

  private async outcomeId(db: EntityManager, scope: Scope, outcome: string | null): Promise<string | null> {
    if (outcome === null) return null;
    const [found] = (await db.query(`SELECT id FROM outcome WHERE programme_id = $1 AND code = $2`, [scope.programmeId, outcome])) as { id: string }[];
    if (found) return found.id;
    const message = `There is no outcome ${outcome} in this programme. Use the code of one that it has, or none.`;
    throw new Problem('invalid_input', message, [{ field: 'outcome', message }]);
  }

  private async sessionId(db: EntityManager, scope: Scope, code: string): Promise<string> {
    const [session] = (await db.query(`SELECT session_id AS id FROM reading.session s WHERE programme_id = $1 AND session_code = $2 AND ($3::uuid[] IS NULL OR s.set_id = ANY ($3))`, [scope.programmeId, code, scope.setIds])) as { id: string }[];
    if (!session) throw new Problem('not_found', `There is no session ${code} in the programme ${scope.programmeCode}.`);
    return session.id;
  }

  /** One after the other, so that codes made of the same words differ, and the same words are not written down twice. */
  private async lockAll(db: EntityManager, scope: Scope): Promise<void> {
    await db.query(`SELECT id FROM programme WHERE id = $1 FOR NO KEY UPDATE`, [scope.programmeId]);
  }

  private async lock(db: EntityManager, scope: Scope, id: string): Promise<CriterionDto> {
    await this.lockAll(db, scope);
    if (isUuid(id)) await db.query(`SELECT id FROM success_criterion WHERE programme_id = $1 AND id = $2 FOR UPDATE`, [scope.programmeId, id]);
    return this.find(db, scope, id);
  }

  private async find(db: EntityManager, scope: Scope, id: string): Promise<CriterionDto> {
    const [found] = isUuid(id) ? ((await db.query(`${CRITERION} AND c.id = $4`, [...whatIsSeen(scope), id])) as CriterionDto[]) : [];
    if (!found) throw new Problem('not_found', `There is no success criterion ${id} in the programme ${scope.programmeCode}.`);
    return found;
  }
}
