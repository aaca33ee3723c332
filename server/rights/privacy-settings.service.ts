import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Scope } from '../kernel/scope.ts';

/** What a programme's notice says, and how long it keeps what; days after a round closed, months after the end. */
export interface PrivacySettings {
  controller: string;
  contact: string;
  purpose: string;
  withdrawalDays: number;
  linkDays: number;
  draftDays: number;
  freeTextMonths: number;
  identityMonths: number;
  retentionOn: boolean;
}

export const DEFAULTS: PrivacySettings = {
  controller: '',
  contact: '',
  purpose: '',
  withdrawalDays: 14,
  linkDays: 30,
  draftDays: 90,
  freeTextMonths: 24,
  identityMonths: 36,
  retentionOn: false,
};

/** A programme's privacy settings; the defaults until somebody saves others. */
@Injectable()
export class PrivacySettingsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async of(programmeId: string, db: EntityManager | DataSource = this.db): Promise<PrivacySettings> {
    const [found] = (await db.query(
      `SELECT controller, contact, purpose, withdrawal_days AS "withdrawalDays", link_days AS "linkDays", draft_days AS "draftDays",
              free_text_months AS "freeTextMonths", identity_months AS "identityMonths", retention_on AS "retentionOn"
         FROM privacy_setting WHERE programme_id = $1`,
      [programmeId],
    )) as PrivacySettings[];
    return found ?? DEFAULTS;
  }

  /** Saves all of them; the journal has which ones changed, with old and new. The same again changes nothing. */
  async save(scope: Scope, given: PrivacySettings): Promise<PrivacySettings> {
    const wanted = { ...given, controller: given.controller.trim(), contact: given.contact.trim(), purpose: given.purpose.trim() };
    return this.db.transaction(async (db) => {
      await db.query(`SELECT id FROM programme WHERE id = $1 FOR NO KEY UPDATE`, [scope.programmeId]);
      const before = await this.of(scope.programmeId, db);
      const changed = (Object.keys(DEFAULTS) as (keyof PrivacySettings)[]).filter((key) => before[key] !== wanted[key]);
      if (changed.length === 0) return before;
      await db.query(
        `INSERT INTO privacy_setting (programme_id, controller, contact, purpose, withdrawal_days, link_days, draft_days, free_text_months, identity_months, retention_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (programme_id) DO UPDATE
            SET controller = excluded.controller, contact = excluded.contact, purpose = excluded.purpose, withdrawal_days = excluded.withdrawal_days,
                link_days = excluded.link_days, draft_days = excluded.draft_days, free_text_months = excluded.free_text_months,
                identity_months = excluded.identity_months, retention_on = excluded.retention_on`,
        [
          scope.programmeId, wanted.controller, wanted.contact, wanted.purpose, wanted.withdrawalDays, wanted.linkDays, wanted.draftDays,
          wanted.freeTextMonths, wanted.identityMonths, wanted.retentionOn,
        ],
      );
      const detail = Object.fromEntries(changed.map((key) => [key, `${String(before[key])} → ${String(wanted[key])}`]));
      await this.audit.append(db, scope, { event: 'privacy.changed', subject: `programme ${scope.programmeCode}`, detail });
      return wanted;
    });
  }
}
