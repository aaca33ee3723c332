import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween, type ItemChange } from '../../shared/questionnaire/changes-between.ts';
import { languagesOf } from '../../shared/questionnaire/in-language.ts';
import { isSameDraft } from '../../shared/questionnaire/same-draft.ts';
import { faultsOfDraft, faultsToPublish, languagesBeside, tidyDraft, type DraftFault, type DraftItem, type VersionDraft } from '../../shared/questionnaire/version-draft.ts';
import type { Language, SecondLanguage } from '../../shared/vocabulary/language.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { ASKABLE } from './instruments.service.ts';
import { findInstrument } from './library.ts';
import { ItemCriteriaService } from './success-criteria/item-criteria.service.ts';

export interface VersionHead {
  number: number;
  title: string;
  /** Null while it is being written. */
  publishedOn: string | null;
  items: number;
  /** Rounds that ask it. */
  rounds: number;
  /** Those it is written in, English first. */
  languages: Language[];
}

export interface QuestionnaireHead {
  code: string;
  versions: VersionHead[];
}

export interface Version extends VersionDraft {
  questionnaire: string;
  number: number;
  publishedOn: string | null;
  /** What has to be sent back when the draft is saved. */
  revision: number;
}

/** Where a new questionnaire begins. */
export type Beginning = { readonly from: 'nothing' } | { readonly from: 'library'; readonly instrument: string; readonly languages: readonly SecondLanguage[] } | { readonly from: 'questionnaire'; readonly questionnaire: string };

const ITEMS = `
  coalesce((SELECT jsonb_agg(jsonb_build_object(${ASKABLE}, 'outcome', o.code, 'direction', i.direction, 'level', i.level,
      'criteria', ARRAY(SELECT c.code FROM item_criterion x JOIN success_criterion c ON c.id = x.criterion_id WHERE x.item_id = i.id ORDER BY c.code)) ORDER BY i.position)
      FROM item i LEFT JOIN outcome o ON o.id = i.outcome_id WHERE i.version_id = v.id), '[]')`;

/** Writing questionnaires: drafts, and the versions that come of them and never change. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly criteria: ItemCriteriaService,
  ) {}

  /** Every questionnaire of the programme with its versions, the newest first. */
  async list(scope: Scope): Promise<QuestionnaireHead[]> {
    const rows = (await this.db.query(
      `SELECT q.code, coalesce(json_agg(json_build_object('number', v.number, 'title', v.title, 'publishedOn', v.published_on, 'words', v.words,
                'items', (SELECT count(*) FROM item i WHERE i.version_id = v.id), 'rounds', (SELECT count(*) FROM round o WHERE o.version_id = v.id))
                ORDER BY v.number DESC) FILTER (WHERE v.id IS NOT NULL), '[]') AS versions
         FROM questionnaire q LEFT JOIN questionnaire_version v ON v.questionnaire_id = q.id
        WHERE q.programme_id = $1 GROUP BY q.id ORDER BY q.code`,
      [scope.programmeId],
    )) as { code: string; versions: (Omit<VersionHead, 'languages'> & Pick<VersionDraft, 'words'>)[] }[];
    return rows.map(({ code, versions }) => ({ code, versions: versions.map(({ words, ...version }) => ({ ...version, languages: languagesOf({ words }) })) }));
  }

  /** @throws Problem not_found */
  async read(scope: Scope, questionnaire: string, number: number): Promise<Version> {
    return this.find(this.db.manager, scope, questionnaire, number);
  }

  /**
   * Begins a questionnaire with its first draft.
   * @throws Problem conflict when the code is taken; not_found for what it should begin with; invalid_input when the
   *   library's instrument speaks to no such thing.
   */
  async create(scope: Scope, code: string, title: string, beginning: Beginning, within: DataSource | EntityManager = this.db): Promise<Version> {
    const start = await this.beginning(scope, title, beginning, within);
    return within.transaction(async (db) => {
      const [made] = (await db.query(`INSERT INTO questionnaire (programme_id, code) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id`, [scope.programmeId, code])) as { id: string }[];
      if (!made) throw new Problem('conflict', `This programme has a questionnaire ${code} already. Choose another code, or make a new version of that one.`);
      await db.query(`INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title, introduction, words) VALUES ($1, $2, 1, $3, $4, $5)`, [
        scope.programmeId, made.id, start.title, start.introduction, JSON.stringify(start.words),
      ]);
      await this.writeItems(db, scope, code, 1, start.items);
      await this.audit.append(db, scope, { event: 'questionnaire.created', subject: `questionnaire ${code}`, detail: { from: beginning.from } });
      return this.find(db, scope, code, 1);
    });
  }

  /**
   * Begins the next version with what was published last; what is being written already is given instead, so that
   * two people who begin at once write the same one.
   * @throws Problem not_found: no such questionnaire
   */
  async nextVersion(scope: Scope, questionnaire: string): Promise<Version> {
    return this.db.transaction(async (db) => {
      await this.lock(db, scope, questionnaire);
      const heads = (await db.query(
        `SELECT v.number, v.published_on IS NULL AS draft FROM questionnaire_version v JOIN questionnaire q ON q.id = v.questionnaire_id
          WHERE q.programme_id = $1 AND q.code = $2 ORDER BY v.number DESC`,
        [scope.programmeId, questionnaire],
      )) as { number: number; draft: boolean }[];
      const draft = heads.find((head) => head.draft);
      if (draft) return this.find(db, scope, questionnaire, draft.number);
      const last = await this.find(db, scope, questionnaire, heads[0]!.number);
      const number = last.number + 1;
      await db.query(
        `INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title, introduction, words)
         SELECT $1, id, $3, $4, $5, $6 FROM questionnaire WHERE programme_id = $1 AND code = $2`,
        [scope.programmeId, questionnaire, number, last.title, last.introduction, JSON.stringify(last.words)],
      );
      await this.writeItems(db, scope, questionnaire, number, last.items);
      await this.audit.append(db, scope, { event: 'questionnaire.version-begun', subject: `questionnaire ${questionnaire}`, detail: { version: number } });
      return this.find(db, scope, questionnaire, number);
    });
  }

  /**
   * Saves a draft whole.
   * @param revision as it was read
   * @throws Problem not_found; rule_broken when it is published; conflict, with the draft as it stands (`current`),
   *   when somebody saved it since; invalid_input with every fault
   */
  async save(scope: Scope, questionnaire: string, number: number, revision: number, given: VersionDraft): Promise<Version> {
    const draft = tidyDraft(given);
    const faults = faultsOfDraft(draft, (await this.outcomes(scope)).map(({ code }) => code));
    if (faults.length > 0) throw refused(faults);
    return this.db.transaction(async (db) => {
      await this.lock(db, scope, questionnaire);
      const current = await this.find(db, scope, questionnaire, number);
      if (current.publishedOn !== null) throw published(current);
      if (isSameDraft(current, draft)) return current;
      if (current.revision !== revision) {
        throw new Problem('conflict', 'Somebody else saved this questionnaire since you opened it. Nothing of yours was saved yet: compare, and save again.', [], { current });
      }
      await db.query(`UPDATE questionnaire_version SET title = $2, introduction = $3, words = $4, revision = revision + 1 WHERE id = $1`, [
        await this.idOf(db, scope, questionnaire, number), draft.title, draft.introduction, JSON.stringify(draft.words),
      ]);
      await this.writeItems(db, scope, questionnaire, number, draft.items);
      await this.audit.append(db, scope, { event: 'questionnaire.saved', subject: `questionnaire ${questionnaire}`, detail: { version: number, items: draft.items.length } });
      return this.find(db, scope, questionnaire, number);
    });
  }

  /**
   * Publishes a draft: from then on it can be asked, and never changes. Once more changes nothing.
   * @throws Problem not_found; conflict when it was saved since; invalid_input with everything that is unfinished
   */
  async publish(scope: Scope, questionnaire: string, number: number, revision: number, within: DataSource | EntityManager = this.db): Promise<Version> {
    const outcomes = (await this.outcomes(scope, within)).map(({ code }) => code);
    return within.transaction(async (db) => {
      await this.lock(db, scope, questionnaire);
      const current = await this.find(db, scope, questionnaire, number);
      if (current.publishedOn !== null) return current;
      if (current.revision !== revision) throw new Problem('conflict', 'Somebody else saved this questionnaire since you opened it. Look at it once more before you publish it.', [], { current });
      const faults = faultsToPublish(current, outcomes);
      if (faults.length > 0) throw refused(faults);
      const id = await this.idOf(db, scope, questionnaire, number);
      await this.criteria.hold(db, id);
      await db.query(`UPDATE questionnaire_version SET published_on = (now() AT TIME ZONE 'Europe/London')::date WHERE id = $1`, [id]);
      await this.audit.append(db, scope, { event: 'questionnaire.published', subject: `questionnaire ${questionnaire}`, detail: { version: number, items: current.items.length } });
      return this.find(db, scope, questionnaire, number);
    });
  }

  /**
   * Throws a draft away; the questionnaire with it when it was its only version.
   * @throws Problem not_found; rule_broken when it is published
   */
  async discard(scope: Scope, questionnaire: string, number: number): Promise<void> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope, questionnaire);
      const current = await this.find(db, scope, questionnaire, number);
      if (current.publishedOn !== null) throw published(current);
      const id = await this.idOf(db, scope, questionnaire, number);
      await db.query(`DELETE FROM item WHERE version_id = $1`, [id]);
      await db.query(`DELETE FROM questionnaire_version WHERE id = $1`, [id]);
      await db.query(`DELETE FROM questionnaire q WHERE q.programme_id = $1 AND q.code = $2 AND NOT EXISTS (SELECT FROM questionnaire_version v WHERE v.questionnaire_id = q.id)`, [
        scope.programmeId, questionnaire,
      ]);
      await this.audit.append(db, scope, { event: 'questionnaire.discarded', subject: `questionnaire ${questionnaire}`, detail: { version: number } });
    });
  }

  /**
   * What changed to a version from the one before it.
   * @throws Problem not_found, also for a first version, which changes nothing
   */
  async changes(scope: Scope, questionnaire: string, number: number): Promise<ItemChange[]> {
    const after = await this.read(scope, questionnaire, number);
    const before = await this.read(scope, questionnaire, number - 1);
    return changesBetween(before.items, after.items);
  }

  private async beginning(scope: Scope, title: string, beginning: Beginning, within: DataSource | EntityManager): Promise<VersionDraft> {
    if (beginning.from === 'nothing') return { title, introduction: '', items: [], words: {} };
    if (beginning.from === 'library') {
      const instrument = findInstrument(beginning.instrument);
      if (!instrument) throw new Problem('not_found', `There is no ${beginning.instrument} in the library.`);
      return tidyDraft(begun(instrument.draft(await this.outcomes(scope, within)), title, beginning.languages));
    }
    const [last] = (await this.db.query(
      `SELECT max(v.number) AS number FROM questionnaire_version v JOIN questionnaire q ON q.id = v.questionnaire_id WHERE q.programme_id = $1 AND q.code = $2`,
      [scope.programmeId, beginning.questionnaire],
    )) as { number: number | null }[];
    const copied = await this.read(scope, beginning.questionnaire, last?.number ?? 0);
    return begun(copied, title, languagesBeside(copied));
  }

  /** What the programme is to bring about, in its order: what a question or a point can speak to. */
  async outcomes(scope: Scope, within: DataSource | EntityManager = this.db): Promise<{ code: string; title: string }[]> {
    return within.query(`SELECT code, title FROM outcome WHERE programme_id = $1 ORDER BY position`, [scope.programmeId]);
  }

  private async find(db: EntityManager, scope: Scope, questionnaire: string, number: number): Promise<Version> {
    const [found] = (await db.query(
      `SELECT q.code AS questionnaire, v.number, v.title, v.introduction, v.published_on::text AS "publishedOn", v.revision, v.words, ${ITEMS} AS items
         FROM questionnaire_version v JOIN questionnaire q ON q.id = v.questionnaire_id
        WHERE q.programme_id = $1 AND q.code = $2 AND v.number = $3`,
      [scope.programmeId, questionnaire, number],
    )) as Version[];
    if (!found) throw new Problem('not_found', `There is no version ${number} of a questionnaire ${questionnaire} in this programme.`);
    return found;
  }

  /** Against two savings at once. */
  private async lock(db: EntityManager, scope: Scope, questionnaire: string): Promise<void> {
    const found = (await db.query(`SELECT FROM questionnaire WHERE programme_id = $1 AND code = $2 FOR UPDATE`, [scope.programmeId, questionnaire])) as object[];
    if (found.length === 0) throw new Problem('not_found', `There is no questionnaire ${questionnaire} in this programme.`);
  }

  private async idOf(db: EntityManager, scope: Scope, questionnaire: string, number: number): Promise<string> {
    const [row] = (await db.query(
      `SELECT v.id FROM questionnaire_version v JOIN questionnaire q ON q.id = v.questionnaire_id WHERE q.programme_id = $1 AND q.code = $2 AND v.number = $3`,
      [scope.programmeId, questionnaire, number],
    )) as { id: string }[];
    return row!.id;
  }

  /** All items anew: a draft has no answers that could refer to the old ones. */
  private async writeItems(db: EntityManager, scope: Scope, questionnaire: string, number: number, items: readonly DraftItem[]): Promise<void> {
    const id = await this.idOf(db, scope, questionnaire, number);
    await db.query(`DELETE FROM item WHERE version_id = $1`, [id]);
    await db.query(
      `INSERT INTO item (programme_id, version_id, code, position, section, note, kind, wording, scale, options, other, lowest, highest, pair, moment,
                         not_applicable, dont_know, outcome_id, direction, asked_per, show_if, level, words)
       SELECT $1, $2, i.code, t.n, i.section, i.note, i.kind, i.wording, i.scale, i.options, i.other, i.lowest, i.highest, i.pair, i.moment,
              i."notApplicable", i."dontKnow", o.id, i.direction, i."askedPer", i."showIf", i.level, i.words
         FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY t(given, n)
        CROSS JOIN LATERAL jsonb_to_record(t.given) AS i(code text, section text, note text, kind text, wording text, scale text, options jsonb, other text, lowest int, highest int,
              pair text, moment text, "notApplicable" boolean, "dontKnow" boolean, outcome text, direction text, "askedPer" text, "showIf" text, level text, words jsonb)
         LEFT JOIN outcome o ON o.programme_id = $1 AND o.code = i.outcome`,
      // JSON null would be a value of its own in a column of JSON.
      [scope.programmeId, id, JSON.stringify(items.map(({ options, ...item }) => (options === null ? item : { ...item, options })))],
    );
    await this.criteria.link(db, scope, id, items);
  }
}

/** What a questionnaire begins with, in the languages that are wanted. A title of its own has no words in the others yet. */
function begun({ introduction, items, ...draft }: VersionDraft, title: string, languages: readonly SecondLanguage[]): VersionDraft {
  const own = title !== '' && title !== draft.title;
  const words = Object.fromEntries(languages.map((language) => [language, { title: own ? '' : (draft.words[language]?.title ?? ''), introduction: draft.words[language]?.introduction ?? '' }]));
  return { title: title || draft.title, introduction, items, words };
}

function refused(faults: readonly DraftFault[]): Problem {
  return new Problem('invalid_input', faults.map((fault) => fault.message).join(' '), faults);
}

function published({ questionnaire, number }: Version): Problem {
  return new Problem('rule_broken', `Version ${number} of ${questionnaire} is published, and a published version never changes. Begin a new version instead.`);
}
