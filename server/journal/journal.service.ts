import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { AUDIT_EVENTS } from '../../shared/vocabulary/audit.ts';
import { AuditService, type By } from '../audit/audit.service.ts';
import { BYTE_ORDER_MARK, csvLines } from '../kernel/csv.ts';
import { detailsInWords, eventInWords, roleInWords } from './entry-words.ts';
import type { JournalEntryDto, JournalFilterDto, JournalPageDto } from './journal.dto.ts';

const PAGE_SIZE = 50;
const BATCH = 1000;

/** Whose entries: one programme's, or (null) all there are. */
export type Reach = string | null;

interface EntryRow {
  id: string;
  at: Date;
  actor_name: string;
  actor_kind: string;
  role: string | null;
  programme: string | null;
  event: string;
  subject: string;
  detail: Record<string, unknown>;
  rows: number | null;
}

/** $1 the programme or null, $2 to $6 the filter. Backslashes in what was typed are no wildcards, nor are % and _. */
const FOUND = `
   FROM audit_entry e
   LEFT JOIN programme p ON p.id = e.programme_id
  WHERE ($1::uuid IS NULL OR e.programme_id = $1)
    AND ($2::text IS NULL OR e.actor_name ILIKE $2 OR replace(coalesce(e.role, ''), '_', ' ') ILIKE $2)
    AND ($3::text IS NULL OR e.event = $3)
    AND ($4::text IS NULL OR e.subject ILIKE $4)
    AND ($5::date IS NULL OR e.at >= $5::date::timestamp AT TIME ZONE 'Europe/London')
    AND ($6::date IS NULL OR e.at < ($6::date + 1)::timestamp AT TIME ZONE 'Europe/London')`;
const COLUMNS = `e.id::text, e.at, e.actor_name, e.actor_kind, e.role, p.code AS programme, e.event, e.subject, e.detail, e.rows`;

const EVENTS = Object.entries(AUDIT_EVENTS).map(([event, label]) => ({ event, label }));

/** Searches the audit journal. Newest first; a page at a time, or the whole as a file. */
@Injectable()
export class JournalService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  async page(reach: Reach, filter: JournalFilterDto, page: number): Promise<JournalPageDto> {
    const values = valuesOf(reach, filter);
    const [rows, [counted]] = (await Promise.all([
      this.db.query(`SELECT ${COLUMNS} ${FOUND} ORDER BY e.id DESC LIMIT ${PAGE_SIZE} OFFSET $7`, [...values, (page - 1) * PAGE_SIZE]),
      this.db.query(`SELECT count(*)::int AS total ${FOUND}`, values),
    ])) as [EntryRow[], { total: number }[]];
    return { entries: rows.map(entryOf), total: counted!.total, page, pageSize: PAGE_SIZE, events: EVENTS };
  }

  /** The same as CSV for Excel, streamed. The journal says that it was taken, and how much of it, also when it broke off. */
  csv(reach: Reach, by: By, filter: JournalFilterDto): Readable {
    return Readable.from(this.lines(reach, by, filter));
  }

  private async *lines(reach: Reach, by: By, filter: JournalFilterDto): AsyncGenerator<string> {
    let sent = 0;
    let whole = false;
    try {
      yield BYTE_ORDER_MARK + csvLines([['entry', 'time', 'who', 'role', 'programme', 'event', 'what happened', 'record', 'details']]);
      let before: string | null = null;
      for (;;) {
        const rows = (await this.db.query(`SELECT ${COLUMNS} ${FOUND} AND ($7::bigint IS NULL OR e.id < $7) ORDER BY e.id DESC LIMIT ${BATCH}`, [
          ...valuesOf(reach, filter),
          before,
        ])) as EntryRow[];
        if (rows.length > 0) {
          sent += rows.length;
          yield csvLines(rows.map(entryOf).map((e) => [e.id, e.at, e.who, e.role ?? '', e.programme ?? '', e.event, e.happened, e.record, e.details]));
        }
        if (rows.length < BATCH) break;
        before = rows.at(-1)!.id;
      }
      whole = true;
    } finally {
      await this.audit.append(this.db, by, { event: 'journal.exported', subject: 'journal', detail: { ...filter, complete: whole }, rows: sent });
    }
  }
}

function valuesOf(reach: Reach, { who, event, record, from, to }: JournalFilterDto): unknown[] {
  return [reach, part(who), event ?? null, part(record), from ?? null, to ?? null];
}

function part(typed: string | undefined): string | null {
  const text = typed?.trim() ?? '';
  return text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

function entryOf(row: EntryRow): JournalEntryDto {
  return {
    id: row.id,
    at: row.at.toISOString(),
    who: row.actor_kind === 'person' ? `Person ${row.actor_name}` : row.actor_name,
    role: roleInWords(row.role),
    programme: row.programme,
    event: row.event,
    happened: eventInWords(row.event),
    record: row.subject,
    details: detailsInWords(row.detail, row.rows),
  };
}
