import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type By } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';

export interface BankHoliday {
  day: string;
  name: string;
  /** Who added it or called it so, and when; empty: of the official list. */
  changedBy: string;
  changedAt: Date | null;
}

export interface BankHolidays {
  /** In their order; days are 'YYYY-MM-DD'. */
  holidays: BankHoliday[];
  /** The years of which at least one is known: dates in other years cannot be checked. */
  years: number[];
}

/** Bank holidays of England and Wales: a table that administrators keep up, begun with the official days of 2025 to 2028. */
@Injectable()
export class BankHolidaysService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async list(): Promise<BankHolidays> {
    const holidays = (await this.db.query(`SELECT day::text, name, changed_by AS "changedBy", changed_at AS "changedAt" FROM bank_holiday ORDER BY day`)) as BankHoliday[];
    return { holidays, years: [...new Set(holidays.map(({ day }) => Number(day.slice(0, 4))))] };
  }

  /** The days alone, 'YYYY-MM-DD': nothing is planned on them, and nothing is sent. */
  async days(within: DataSource | EntityManager = this.db): Promise<ReadonlySet<string>> {
    const rows = (await within.query(`SELECT day::text FROM bank_holiday`)) as { day: string }[];
    return new Set(rows.map(({ day }) => day));
  }

  /** Adds a day, or calls one otherwise. The same again changes nothing. */
  async put(by: By, day: string, name: string): Promise<void> {
    const called = name.trim();
    if (called === '') throw new Problem('invalid_input', 'Say what the day is called, such as “Good Friday”.', [{ field: 'name', message: 'Say what the day is called, such as “Good Friday”.' }]);
    await this.db.transaction(async (db) => {
      const changed = (await db.query(
        `INSERT INTO bank_holiday (day, name, changed_by, changed_at) VALUES ($1, $2, $3, now())
         ON CONFLICT (day) DO UPDATE SET name = excluded.name, changed_by = excluded.changed_by, changed_at = excluded.changed_at WHERE bank_holiday.name <> excluded.name RETURNING day`,
        [day, called, by.actor.name],
      )) as object[];
      if (changed.length > 0) await this.audit.append(db, by, { event: 'bank-holiday.changed', subject: `bank holiday ${day}`, detail: { name: called } });
    });
  }

  /** Takes a day away. One that is not there is no fault. */
  async remove(by: By, day: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const gone = (await db.query(`WITH gone AS (DELETE FROM bank_holiday WHERE day = $1 RETURNING day) SELECT * FROM gone`, [day])) as object[];
      if (gone.length > 0) await this.audit.append(db, by, { event: 'bank-holiday.changed', subject: `bank holiday ${day}`, detail: { removed: true } });
    });
  }
}
