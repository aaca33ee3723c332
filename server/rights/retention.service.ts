import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type By } from '../audit/audit.service.ts';
import { DEFAULTS } from './privacy-settings.service.ts';

export const KEPT = ['links', 'drafts', 'freeText', 'identity'] as const;
export type Kept = (typeof KEPT)[number];

export const KEPT_LABELS: Readonly<Record<Kept, string>> = {
  links: 'Personal links, and links for everybody',
  drafts: 'Drafts of forms that were never sent',
  freeText: 'Free text: written answers, transcripts, notes of sessions, themes of mentoring, notes of withdrawals, replies that were never published',
  identity: 'Names and e-mail addresses, who was to do an action, the words of messages, links to own pages',
};

export interface Due {
  readonly kept: Kept;
  /** Records that have been kept long enough, or were removed. */
  readonly count: number;
}

export interface RetentionOf {
  readonly programme: string;
  readonly on: boolean;
  readonly demonstration: boolean;
  readonly due: readonly Due[];
}

const TODAY = `(now() AT TIME ZONE 'Europe/London')::date`;
const SETTING = (column: string, otherwise: number): string => `coalesce((SELECT ${column} FROM privacy_setting WHERE programme_id = $1), ${otherwise})`;
const ROUND_OVER = (column: string, days: number): string =>
  `(SELECT o.id FROM round o JOIN programme p ON p.id = o.programme_id WHERE p.id = $1 AND coalesce(o.closes_on, p.ends_on) + ${SETTING(column, days)} < ${TODAY})`;
const PROGRAMME_OVER = (column: string, months: number): string =>
  `EXISTS (SELECT FROM programme p WHERE p.id = $1 AND (p.ends_on + make_interval(months => ${SETTING(column, months)}))::date < ${TODAY})`;
const IDENTITY = PROGRAMME_OVER('identity_months', DEFAULTS.identityMonths);
const FREE = PROGRAMME_OVER('free_text_months', DEFAULTS.freeTextMonths);

/** What is due: FROM and WHERE for counting, and the statement that removes exactly that. $1 the programme. */
const RULES: Readonly<Record<Kept, readonly { from: string; remove: string }[]>> = {
  links: [
    rule('round_member', `link_hash IS NOT NULL AND round_id IN ${ROUND_OVER('link_days', DEFAULTS.linkDays)}`, 'UPDATE', 'link_hash = NULL'),
    rule('mailed_link', `round_id IN ${ROUND_OVER('link_days', DEFAULTS.linkDays)}`, 'DELETE'),
    rule('open_link', `round_id IN ${ROUND_OVER('link_days', DEFAULTS.linkDays)}`, 'DELETE'),
    rule('form_pass', `round_id IN ${ROUND_OVER('link_days', DEFAULTS.linkDays)}`, 'DELETE'),
  ],
  drafts: [rule('response', `status = 'draft' AND round_id IN ${ROUND_OVER('draft_days', DEFAULTS.draftDays)}`, 'DELETE')],
  freeText: [
    rule('answer', `text IS NOT NULL AND programme_id = $1 AND item_id IN (SELECT id FROM item WHERE programme_id = $1 AND kind <> 'date') AND ${FREE}`, 'UPDATE', 'text = NULL'),
    rule('mentoring_meeting', `themes <> '' AND programme_id = $1 AND ${FREE}`, 'UPDATE', `themes = ''`),
    rule('withdrawal', `(note <> '' OR told_by <> '' OR date_note <> '') AND programme_id = $1 AND ${FREE}`, 'UPDATE', `note = '', told_by = '', date_note = ''`),
    rule('watch_reply', `reason <> '' AND programme_id = $1 AND ${FREE}`, 'UPDATE', `reason = ''`),
    rule('session_material', `body <> '' AND programme_id = $1 AND ${FREE}`, 'UPDATE', `body = ''`),
    rule('group_feedback_transcript', `programme_id = $1 AND ${FREE}`, 'DELETE'),
    // What is published was written to be read by everybody.
    rule('reply', `published_at IS NULL AND programme_id = $1 AND ${FREE}`, 'DELETE'),
  ],
  identity: [
    rule('person', `(name <> '' OR email IS NOT NULL) AND programme_id = $1 AND ${IDENTITY}`, 'UPDATE', `name = '', email = NULL`),
    rule('session_action', `who <> '' AND programme_id = $1 AND ${IDENTITY}`, 'UPDATE', `who = ''`),
    // That something was sent, and when, stays.
    rule('message', `(address <> '' OR body <> '') AND programme_id = $1 AND ${IDENTITY}`, 'UPDATE', `address = '', subject = '', body = ''`),
    rule('message_try', `(address <> '' OR body <> '') AND message_id IN (SELECT id FROM message WHERE programme_id = $1) AND ${IDENTITY}`, 'UPDATE', `address = '', subject = '', body = ''`),
    rule('person_link', `programme_id = $1 AND ${IDENTITY}`, 'DELETE'),
    rule('person_sign_in', `programme_id = $1 AND ${IDENTITY}`, 'DELETE'),
    rule('people_batch_row', `batch_id IN (SELECT id FROM people_batch WHERE programme_id = $1) AND ${IDENTITY}`, 'DELETE'),
  ],
};

function rule(table: string, where: string, verb: 'UPDATE' | 'DELETE', set = ''): { from: string; remove: string } {
  return { from: `FROM ${table} WHERE ${where}`, remove: verb === 'DELETE' ? `DELETE FROM ${table} WHERE ${where}` : `UPDATE ${table} SET ${set} WHERE ${where}` };
}

/** How long things are kept. Figures do not change by it: they count what was answered, not what was written. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** What has been kept long enough in one programme. Changes nothing. */
  async dueIn(programmeId: string, db: EntityManager | DataSource = this.db): Promise<Due[]> {
    const counts = KEPT.map((kept) => `(${RULES[kept].map(({ from }) => `(SELECT count(*) ${from})`).join(' + ')})::int AS "${kept}"`);
    const [found] = (await db.query(`SELECT ${counts.join(', ')}`, [programmeId])) as Record<Kept, number>[];
    return KEPT.map((kept) => ({ kept, count: found![kept] }));
  }

  /** The same of every programme, or of one by its code. */
  async due(code?: string): Promise<RetentionOf[]> {
    const programmes = await this.programmes(code);
    const all: RetentionOf[] = [];
    for (const { id, ...programme } of programmes) all.push({ ...programme, due: await this.dueIn(id) });
    return all;
  }

  /**
   * Removes what is due in every programme that has it switched on (never in a demonstration), each in a transaction.
   * @returns what was removed, by programme; those that are switched off come with nothing removed
   */
  async apply(by: By, code?: string): Promise<RetentionOf[]> {
    const all: RetentionOf[] = [];
    for (const { id, ...programme } of await this.programmes(code)) {
      const goes = programme.on && !programme.demonstration;
      all.push({ ...programme, due: goes ? await this.db.transaction((db) => this.applyTo(db, { ...by, programmeId: id }, id, programme.programme)) : [] });
    }
    return all;
  }

  private async applyTo(db: EntityManager, by: By, programmeId: string, code: string): Promise<Due[]> {
    // Answers of a form that was sent never change, but for this: the guard in the database knows it by this word.
    await db.query(`SET LOCAL waymark.retention = 'on'`);
    const removed: Due[] = [];
    for (const kept of KEPT) {
      let count = 0;
      for (const { remove } of RULES[kept]) {
        const [, affected] = (await db.query(remove, [programmeId])) as [unknown, number];
        count += affected;
      }
      removed.push({ kept, count });
    }
    if (removed.some(({ count }) => count > 0)) {
      await this.audit.append(db, by, { event: 'retention.applied', subject: `programme ${code}`, detail: Object.fromEntries(removed.map(({ kept, count }) => [kept, count])) });
    }
    return removed;
  }

  private programmes(code?: string): Promise<{ id: string; programme: string; on: boolean; demonstration: boolean }[]> {
    return this.db.query(
      `SELECT p.id, p.code AS programme, coalesce(s.retention_on, false) AS on, p.demonstration
         FROM programme p LEFT JOIN privacy_setting s ON s.programme_id = p.id
        WHERE $1::text IS NULL OR p.code = $1 ORDER BY p.code`,
      [code ?? null],
    );
  }
}
