import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import { Problem, type FieldFault } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { takeApprovalBack } from '../messages/take-approval-back.ts';
import { POPULATION } from './round-population.ts';
import type { RoundPopulationDto, RoundSetupDto } from './round-setup.dto.ts';
import { CollectionClock } from './round-window.ts';
import { londonDay } from '../../../shared/calendar/london.ts';

interface Settled {
  versionId: string;
  setIds: string[] | null;
}

interface Opening {
  id: string;
  code: string;
  programmeId: string;
  role: string;
  setIds: string[] | null;
  asksWithdrawn: boolean;
  asksNeverAttended: boolean;
  versionId: string;
}

/** Setting rounds up, and freezing who is asked on the day they open. */
@Injectable()
export class RoundSetupService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
  ) {}

  /**
   * Sets a round up. It opens by itself on its first day; one that opens today asks from now on.
   * @throws Problem conflict: the code is taken; invalid_input with every fault
   */
  async create(scope: Scope, code: string, setup: RoundSetupDto): Promise<void> {
    const settled = await this.settle(scope, setup);
    await this.db.transaction(async (db) => {
      const made = (await db.query(
        `INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on, closes_on, counts_as_contribution, asks_withdrawn, asks_never_attended, privacy_text, words)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (programme_id, code) DO NOTHING RETURNING id`,
        [scope.programmeId, code, ...columnsOf(setup, settled)],
      )) as { id: string }[];
      if (!made[0]) throw new Problem('conflict', `This programme has a round ${code} already. Choose another code.`);
      await this.keepSets(db, scope, made[0].id, settled.setIds);
      await this.audit.append(db, scope, { event: 'round.created', subject: `round ${code}`, detail: { opensOn: setup.opensOn, closesOn: setup.closesOn, questionnaire: setup.questionnaire, version: setup.version } });
    });
    await this.openDue(scope.programmeId);
  }

  /**
   * Changes a round that has not opened.
   * @throws Problem not_found; rule_broken when it has opened: only its last day can change then; invalid_input
   */
  async change(scope: Scope, code: string, setup: RoundSetupDto): Promise<void> {
    const settled = await this.settle(scope, setup);
    await this.db.transaction(async (db) => {
      const id = await this.notYetOpen(db, scope, code, 'Who is asked what was settled when it opened; only its last day can still change.');
      await db.query(
        `UPDATE round SET title = $2, version_id = $3, mode = $4, purpose = $5, role = $6, opens_on = $7, closes_on = $8, counts_as_contribution = $9,
                asks_withdrawn = $10, asks_never_attended = $11, privacy_text = $12, words = $13 WHERE id = $1`,
        [id, ...columnsOf(setup, settled)],
      );
      await this.keepSets(db, scope, id, settled.setIds);
      await takeApprovalBack(db, id);
      await this.audit.append(db, scope, { event: 'round.changed', subject: `round ${code}`, detail: { opensOn: setup.opensOn, closesOn: setup.closesOn } });
    });
    await this.openDue(scope.programmeId);
  }

  /**
   * Takes a round back that has not opened.
   * @throws Problem not_found; rule_broken when it has opened: close it instead
   */
  async remove(scope: Scope, code: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const id = await this.notYetOpen(db, scope, code, 'It may have been answered. Close it on an earlier day instead.');
      await db.query(`DELETE FROM round WHERE id = $1`, [id]);
      await this.audit.append(db, scope, { event: 'round.removed', subject: `round ${code}` });
    });
  }

  /** Who would be asked if the round opened now. @throws Problem invalid_input */
  async population(scope: Scope, setup: RoundSetupDto): Promise<RoundPopulationDto> {
    const { setIds, versionId } = await this.settle(scope, setup);
    const [found] = (await this.db.query(
      `WITH who AS (${POPULATION})
       SELECT (SELECT count(*)::int FROM who WHERE left_out IS NULL) AS asked,
              (SELECT count(*)::int FROM who JOIN enrolment e ON e.id = who.enrolment_id JOIN person x ON x.id = e.person_id
                WHERE left_out IS NULL AND coalesce(x.email, '') = '') AS "withoutEmail",
              (SELECT coalesce(json_agg(c ORDER BY c.council NULLS LAST), '[]') FROM (SELECT council, count(*)::int AS people FROM who WHERE left_out IS NULL GROUP BY council) c) AS "byCouncil",
              (SELECT coalesce(json_agg(w ORDER BY w.why), '[]') FROM (SELECT left_out AS why, count(*)::int AS people FROM who WHERE left_out IS NOT NULL GROUP BY left_out) w) AS "leftOut"`,
      [scope.programmeId, setup.role, setIds, setup.asksWithdrawn, setup.asksNeverAttended, versionId],
    )) as [RoundPopulationDto];
    return found;
  }

  /**
   * Opens every round whose first day has come: from then on it is settled who is asked. Several processes may do so
   * at once; each round is opened once.
   * @param programmeId of one programme alone, or of all
   * @returns how many were opened
   */
  async openDue(programmeId: string | null = null): Promise<number> {
    const today = londonDay(this.clock.now());
    return this.db.transaction(async (db) => {
      const due = (await db.query(
        `SELECT o.id, o.code, o.programme_id AS "programmeId", o.role, o.asks_withdrawn AS "asksWithdrawn", o.asks_never_attended AS "asksNeverAttended", o.version_id AS "versionId",
                (SELECT array_agg(s.set_id) FROM round_set s WHERE s.round_id = o.id) AS "setIds"
           FROM round o
          WHERE o.frozen_at IS NULL AND o.opens_on <= $1::date AND ($2::uuid IS NULL OR o.programme_id = $2)
          ORDER BY o.id FOR UPDATE OF o SKIP LOCKED`,
        [today, programmeId],
      )) as Opening[];
      for (const round of due) await this.freeze(db, round);
      return due.length;
    });
  }

  private async freeze(db: EntityManager, round: Opening): Promise<void> {
    const members = (await db.query(
      `INSERT INTO round_member (round_id, enrolment_id, programme_id)
       SELECT $7, enrolment_id, $1 FROM (${POPULATION}) who WHERE left_out IS NULL ON CONFLICT DO NOTHING RETURNING enrolment_id`,
      [round.programmeId, round.role, round.setIds, round.asksWithdrawn, round.asksNeverAttended, round.versionId, round.id],
    )) as object[];
    await db.query(`UPDATE round SET frozen_at = now() WHERE id = $1`, [round.id]);
    await this.audit.append(db, { actor: SYSTEM, programmeId: round.programmeId }, { event: 'round.opened', subject: `round ${round.code}`, detail: { asked: members.length } });
  }

  private async notYetOpen(db: EntityManager, scope: Scope, code: string, otherwise: string): Promise<string> {
    const [round] = (await db.query(`SELECT id, frozen_at IS NOT NULL AS frozen, opens_on::text AS "opensOn" FROM round WHERE programme_id = $1 AND code = $2 FOR UPDATE`, [scope.programmeId, code])) as {
      id: string;
      frozen: boolean;
      opensOn: string;
    }[];
    if (!round) throw new Problem('not_found', `This programme has no round ${code}.`);
    if (round.frozen) throw new Problem('rule_broken', `This round opened on ${dayInWords(round.opensOn)}. ${otherwise}`);
    return round.id;
  }

  /** Looks up what the setup names. @throws Problem invalid_input with every fault */
  private async settle(scope: Scope, setup: RoundSetupDto): Promise<Settled> {
    const faults: FieldFault[] = [];
    const fault = (field: keyof RoundSetupDto, message: string): void => void faults.push({ field, message });
    const [version] = (await this.db.query(
      `SELECT v.id, v.published_on IS NOT NULL AS published, v.words ? 'cy' AS "inWelsh" FROM questionnaire_version v JOIN questionnaire q ON q.id = v.questionnaire_id
        WHERE q.programme_id = $1 AND q.code = $2 AND v.number = $3`,
      [scope.programmeId, setup.questionnaire, setup.version],
    )) as { id: string; published: boolean; inWelsh: boolean }[];
    if (!version) fault('version', `there is no version ${setup.version} of a questionnaire ${setup.questionnaire} in this programme`);
    else if (!version.published) fault('version', 'is still being written; publish it first, so that it cannot change while people answer');
    else if (version.inWelsh && setup.privacyText.trim() !== '' && !setup.privacyTextWelsh?.trim()) fault('privacyTextWelsh', 'say it in Welsh as well: the questionnaire can be answered in Welsh');
    else if (!version.inWelsh && setup.privacyTextWelsh?.trim()) fault('privacyTextWelsh', 'leave it empty: this version of the questionnaire is in English alone');
    const sets = (await this.db.query(`SELECT id, code FROM learning_set WHERE programme_id = $1 AND code = ANY($2)`, [scope.programmeId, setup.sets])) as { id: string; code: string }[];
    const unknown = setup.sets.filter((code) => !sets.some((set) => set.code === code));
    if (unknown.length > 0) fault('sets', `this programme has no set ${unknown.join(', ')}`);
    if (setup.mode === 'named' && setup.role === null) fault('role', 'say whom a named round asks');
    if (setup.mode === 'anonymous' && setup.countsAsContribution) fault('countsAsContribution', 'nobody can be said to have contributed in an anonymous round');
    if (setup.closesOn !== null && setup.closesOn < setup.opensOn) fault('closesOn', `is before the round opens; choose ${dayInWords(setup.opensOn)} or later`);
    if (setup.opensOn < londonDay(this.clock.now())) fault('opensOn', 'is past; choose today or a later day');
    if (faults.length > 0) throw new Problem('invalid_input', faults.map(({ field, message }) => `${field}: ${message}`).join('; '), faults);
    return { versionId: version!.id, setIds: sets.length > 0 ? sets.map((set) => set.id) : null };
  }

  private async keepSets(db: EntityManager, scope: Scope, roundId: string, setIds: readonly string[] | null): Promise<void> {
    await db.query(`DELETE FROM round_set WHERE round_id = $1`, [roundId]);
    await db.query(`INSERT INTO round_set (round_id, set_id, programme_id) SELECT $1, s, $2 FROM unnest($3::uuid[]) s`, [roundId, scope.programmeId, setIds ?? []]);
  }
}

/** In the order of the columns: title, version_id, mode, purpose, role, opens_on, closes_on, counts …, asks …, privacy_text, words. */
function columnsOf(setup: RoundSetupDto, { versionId }: Settled): unknown[] {
  const { title, mode, purpose, role, opensOn, closesOn, countsAsContribution, asksWithdrawn, asksNeverAttended, privacyText, privacyTextWelsh = '' } = setup;
  const words = privacyTextWelsh.trim() === '' ? {} : { cy: { privacyText: privacyTextWelsh.trim() } };
  return [title.trim(), versionId, mode, purpose, mode === 'anonymous' ? null : role, opensOn, closesOn, countsAsContribution, asksWithdrawn, asksNeverAttended, privacyText.trim(), JSON.stringify(words)];
}
