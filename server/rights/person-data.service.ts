import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../kernel/problem.ts';
import { HELD } from './held-data.ts';

export interface HeldRecords {
  key: string;
  title: string;
  records: Record<string, unknown>[];
}

/** Everything that is held about one person in one programme. */
export interface PersonData {
  programme: { code: string; name: string };
  person: string;
  /** When this was put together, ISO 8601. */
  at: string;
  sections: HeldRecords[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Puts together what is held about a person: for staff who answer a request, and for people themselves. */
@Injectable()
export class PersonDataService {
  constructor(private readonly db: DataSource) {}

  /**
   * All sections of one moment: a single snapshot, so that no answer stands without its form.
   * What somebody said in a questionnaire is given to themselves alone; staff are told that there is something.
   * The caller records that it was read (`person-data.read` or `person-data.exported`).
   * @throws Problem not_found: nobody of that id in the programme
   */
  async of({ programmeId, personId }: { readonly programmeId: string; readonly personId: string }, reader: 'staff' | 'person'): Promise<PersonData> {
    if (!UUID.test(personId)) throw nobody();
    return this.db.transaction('REPEATABLE READ', async (db) => {
      await db.query('SET TRANSACTION READ ONLY');
      const [found] = (await db.query(
        `SELECT x.code AS person, p.code, p.name, now() AS at FROM person x JOIN programme p ON p.id = x.programme_id WHERE p.id = $1 AND x.id = $2`,
        [programmeId, personId],
      )) as { person: string; code: string; name: string; at: Date }[];
      if (!found) throw nobody();
      const sections: HeldRecords[] = [];
      for (const section of HELD) {
        const { title, sql } = reader === 'staff' ? (section.forStaff ?? section) : section;
        const rows = (await db.query(sql, [programmeId, personId])) as { row: Record<string, unknown> }[];
        sections.push({ key: section.key, title, records: rows.map(({ row }) => row) });
      }
      return { programme: { code: found.code, name: found.name }, person: found.person, at: found.at.toISOString(), sections };
    });
  }
}

export function nobody(): Problem {
  return new Problem('not_found', 'There is nobody of that id in this programme.');
}
