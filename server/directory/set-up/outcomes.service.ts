import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { fingerprint, refuseStale } from '../../kernel/fingerprint.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { OutcomeDto, OutcomesDto, PutOutcomesDto } from './settings.dto.ts';

/** What a programme agreed to change, in its order. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  list(scope: Scope): Promise<OutcomesDto> {
    return this.read(this.db.manager, scope);
  }

  /**
   * Puts the whole list: new ones get a code, the order is that of the list, one that is left out goes.
   * @throws Problem conflict with `now`; invalid_input for an unknown or doubled one; rule_broken when a question asks about one that would go
   */
  async put(scope: Scope, { version, outcomes }: PutOutcomesDto): Promise<OutcomesDto> {
    return this.db.transaction(async (db) => {
      await db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
      const before = await this.read(db, scope);
      refuseStale('the list of outcomes', version, before);
      const known = new Map(before.outcomes.map((one) => [one.code, one]));
      const faults = outcomes.flatMap(({ code, title }, index) => [
        ...(code !== undefined && !known.has(code) ? [{ field: `outcomes.${index}.code`, message: `There is no outcome ${code}.` }] : []),
        ...(outcomes.some((other, at) => at < index && other.title.trim().toLowerCase() === title.trim().toLowerCase())
          ? [{ field: `outcomes.${index}.title`, message: `“${title.trim()}” is in the list twice.` }] : []),
        ...(code !== undefined && outcomes.some((other, at) => at < index && other.code === code) ? [{ field: `outcomes.${index}.code`, message: `The outcome ${code} is in the list twice.` }] : []),
      ]);
      if (faults.length > 0) throw new Problem('invalid_input', faults.map(({ message }) => message).join(' '), faults);
      const kept = new Set(outcomes.flatMap(({ code }) => code ?? []));
      const gone = before.outcomes.filter(({ code }) => !kept.has(code));
      const asked = gone.filter(({ questions }) => questions > 0);
      if (asked.length > 0) {
        throw new Problem('rule_broken', `${asked.map(({ title, questions }) => `${questions} ${questions === 1 ? 'question or point of a group is' : 'questions or points of groups are'} about “${title}”`).join('; ')}. Reword it, or take it out of the questions first.`);
      }
      const taken = new Set(known.keys());
      const rows = outcomes.map((one, index) => ({ code: one.code ?? newCode(one.title, taken), title: one.title.trim(), description: one.description?.trim() ?? '', position: index + 1 }));
      await db.query(`DELETE FROM outcome WHERE programme_id = $1 AND code = ANY($2)`, [scope.programmeId, gone.map(({ code }) => code)]);
      await this.insert(db, scope.programmeId, rows);
      const after = await this.read(db, scope);
      if (after.version !== before.version) {
        await this.audit.append(db, scope, { event: 'outcomes.changed', subject: `programme ${scope.programmeCode}`, detail: { outcomes: rows.map(({ code }) => code), removed: gone.map(({ code }) => code) } });
      }
      return after;
    });
  }

  /** Stores outcomes in the caller's transaction, new or changed. */
  async insert(db: EntityManager, programmeId: string, rows: readonly { code: string; title: string; description: string; position: number }[]): Promise<void> {
    await db.query(
      `INSERT INTO outcome (programme_id, code, position, title, description)
       SELECT $1, * FROM unnest($2::text[], $3::int[], $4::text[], $5::text[])
       ON CONFLICT (programme_id, code) DO UPDATE SET position = excluded.position, title = excluded.title, description = excluded.description`,
      [programmeId, rows.map(({ code }) => code), rows.map(({ position }) => position), rows.map(({ title }) => title), rows.map(({ description }) => description)],
    );
  }

  private async read(db: EntityManager, scope: Scope): Promise<OutcomesDto> {
    const outcomes = (await db.query(
      `SELECT o.code, o.title, o.description, (SELECT count(*)::int FROM item i WHERE i.outcome_id = o.id)
                + (SELECT count(*)::int FROM group_feedback_point f WHERE f.outcome_id = o.id) AS questions
         FROM outcome o WHERE o.programme_id = $1 ORDER BY o.position, o.code`,
      [scope.programmeId],
    )) as OutcomeDto[];
    return { outcomes, version: fingerprint(outcomes.map(({ code, title, description }) => [code, title, description])) };
  }
}

/** A short code from the first words of a title, with a number when it is taken. Adds it to `taken`. */
function newCode(title: string, taken: Set<string>): string {
  const base = title.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').split('-').filter(Boolean).slice(0, 3).join('-').slice(0, 40) || 'outcome';
  let code = base;
  for (let number = 2; taken.has(code); number += 1) code = `${base}-${number}`;
  taken.add(code);
  return code;
}
