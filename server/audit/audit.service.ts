import { Injectable, Optional } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditEvent } from '../../shared/vocabulary/audit.ts';
import type { Actor } from '../kernel/actor.ts';
import { JournalSealer } from './journal-sealer.ts';

/** Who acts where: a Scope or a PersonScope is one; outside any programme leave the programme out. */
export interface By {
  readonly actor: Actor;
  readonly programmeId?: string | null;
  readonly role?: string | null;
}

export interface Happening {
  readonly event: AuditEvent;
  /** Which record, by the code people know: `session S3`, `enrolment P07`, `round END`. Never a name of a participant. */
  readonly subject: string;
  /** What else an auditor needs: filters, counts, old and new of a setting. Never answers, tokens, passwords. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** How many rows left in an export or a reading of rows. */
  readonly rows?: number;
}

/** The audit journal: append-only, written in the transaction of whoever writes, so both are kept or neither. */
@Injectable()
export class AuditService {
  /** Without a sealer (the command line) entries wait for the next server, or the next verification. */
  constructor(@Optional() private readonly sealer?: JournalSealer) {}

  /** @param db the transaction of the write; for a reading that is recorded, the data source. */
  async append(db: EntityManager | DataSource, by: By, happening: Happening): Promise<void> {
    await db.query(
      `INSERT INTO audit_entry (programme_id, actor_kind, actor_id, actor_name, role, event, subject, detail, rows)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        by.programmeId ?? null, by.actor.kind, by.actor.id, by.actor.name, by.role ?? null,
        happening.event, happening.subject, JSON.stringify(happening.detail ?? {}), happening.rows ?? null,
      ],
    );
    this.sealer?.soon();
  }
}
