import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MailStopped } from '../../shared/vocabulary/message.ts';
import type { Role } from '../../shared/vocabulary/role.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';

export interface Identity {
  readonly name: string;
  readonly email: string | null;
}

/** The letter that a code of a person begins with, by the role they are first enrolled in. */
const LETTERS: Readonly<Record<Role, string>> = { participant: 'P', mentor: 'M', head_of_service: 'H', facilitator: 'F' };

/** Identity: the only service that changes who a person is. */
@Injectable()
export class PeopleService {
  constructor(private readonly audit: AuditService) {}

  /**
   * Records that somebody died, in the caller's transaction: from then on nothing is ever written to them.
   * A day that is recorded already stays.
   *
   * @param diedOn 'YYYY-MM-DD', exact or rough
   */
  async recordDeath(scope: Scope, db: EntityManager, personId: string, diedOn: string): Promise<void> {
    await db.query(`UPDATE person SET died_on = $3 WHERE programme_id = $1 AND id = $2 AND died_on IS NULL`, [
      scope.programmeId,
      personId,
      diedOn,
    ]);
  }

  /**
   * Stores new people and gives each a code (P01, M01 …) that nobody in the programme has or had; in the caller's transaction.
   * @returns id and code, in the order given
   */
  async add(scope: Scope, db: EntityManager, people: readonly (Identity & { role: Role })[]): Promise<{ id: string; code: string }[]> {
    if (people.length === 0) return [];
    const [{ numbers, used }] = (await db.query(
      `SELECT g.person_numbers AS numbers,
              (SELECT coalesce(jsonb_object_agg(letter, highest), '{}')
                 FROM (SELECT substr(code, 1, 1) AS letter, max(substr(code, 2)::int) AS highest
                         FROM person WHERE programme_id = g.id AND code ~ '^[PMHF][0-9]{1,6}$' GROUP BY 1) x) AS used
         FROM programme g WHERE g.id = $1 FOR UPDATE OF g`,
      [scope.programmeId],
    )) as [{ numbers: Record<string, number>; used: Record<string, number> }];
    const last: Record<string, number> = { ...numbers };
    const codes = people.map(({ role }) => {
      const letter = LETTERS[role];
      last[letter] = Math.max(last[letter] ?? 0, used[letter] ?? 0) + 1;
      return `${letter}${String(last[letter]).padStart(2, '0')}`;
    });
    await db.query(`UPDATE programme SET person_numbers = $2 WHERE id = $1`, [scope.programmeId, JSON.stringify(last)]);
    const stored = (await db.query(
      `INSERT INTO person (programme_id, code, name, email) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[]) RETURNING id, code`,
      [scope.programmeId, codes, people.map(({ name }) => name), people.map(({ email }) => email)],
    )) as { id: string; code: string }[];
    const ids = new Map(stored.map(({ id, code }) => [code, id]));
    return codes.map((code) => ({ id: ids.get(code)!, code }));
  }

  /** Changes names and e-mail addresses, in the caller's transaction. */
  async change(scope: Scope, db: EntityManager, people: readonly (Identity & { id: string })[]): Promise<void> {
    await db.query(
      // A bounce was of the address before; somebody who asked not to be written to stays so.
      `UPDATE person p SET name = x.name, email = x.email,
              mail_stopped = CASE WHEN p.mail_stopped = 'bounced' AND p.email IS DISTINCT FROM x.email THEN NULL ELSE p.mail_stopped END,
              came_back = p.came_back AND p.email IS NOT DISTINCT FROM x.email
         FROM unnest($2::uuid[], $3::text[], $4::text[]) AS x (id, name, email)
        WHERE p.programme_id = $1 AND p.id = x.id AND (p.name, p.email) IS DISTINCT FROM (x.name, x.email)`,
      [scope.programmeId, people.map(({ id }) => id), people.map(({ name }) => name), people.map(({ email }) => email)],
    );
  }

  /**
   * Corrects or adds the e-mail address of one person. The address that came back, given once more, is one that works
   * after all. What is so already changes nothing.
   *
   * @param seen the address that was shown when it was corrected; null: none
   * @returns whether mail can reach them now where it could not before, or at another address
   * @throws Problem not_found; rule_broken: they died, or were erased; conflict with `current`; invalid_input: it is somebody else's
   */
  async correctAddress(scope: Scope, db: EntityManager, personId: string, email: string, seen: string | null): Promise<boolean> {
    // Two who give the same address at once must not both pass.
    await db.query(`SELECT id FROM programme WHERE id = $1 FOR NO KEY UPDATE`, [scope.programmeId]);
    const [person] = (await db.query(
      `SELECT x.code, x.email, x.mail_stopped AS "mailStopped", x.came_back OR x.mail_stopped IS NOT DISTINCT FROM 'bounced' AS bounced, x.died_on IS NOT NULL AS died,
              EXISTS (SELECT FROM reading.enrolment e WHERE e.person_id = x.id AND e.not_counted = 'erased') AS erased,
              (SELECT coalesce(nullif(o.name, ''), o.code) FROM person o WHERE o.programme_id = $1 AND o.id <> x.id AND lower(o.email) = lower($3) LIMIT 1) AS "heldBy"
         FROM person x WHERE x.programme_id = $1 AND x.id = $2 FOR UPDATE OF x`,
      [scope.programmeId, personId, email],
    )) as { code: string; email: string | null; mailStopped: MailStopped | null; bounced: boolean; died: boolean; erased: boolean; heldBy: string | null }[];
    if (!person) throw new Problem('not_found', 'There is no such person in this programme.');
    if (person.erased) throw new Problem('rule_broken', 'This person was erased. That stays.');
    if (person.died) throw new Problem('rule_broken', 'This person has died. Nobody who died is written to.');
    if (person.email === email && !person.bounced) return false;
    if (person.email !== seen) {
      const { email: now, mailStopped } = person;
      throw new Problem('conflict', `Somebody else changed this address since you opened the page: it is ${now ?? 'none'} now. Nothing was saved.`, [], { current: { email: now, mailStopped } });
    }
    if (person.heldBy !== null) {
      const message = `${person.heldBy} has this e-mail address. Use another one.`;
      throw new Problem('invalid_input', message, [{ field: 'email', message }]);
    }
    await db.query(`UPDATE person SET email = $3, mail_stopped = CASE WHEN mail_stopped = 'bounced' THEN NULL ELSE mail_stopped END, came_back = false WHERE programme_id = $1 AND id = $2`, [scope.programmeId, personId, email]);
    // No address is in the journal: it knows people by their codes.
    const before = person.email === null ? 'none' : person.bounced ? 'came back' : 'another';
    await this.audit.append(db, scope, { event: 'person.address-corrected', subject: `person ${person.code}`, detail: { before } });
    return true;
  }

  /** Removes people who are enrolled nowhere (any more), in the caller's transaction. */
  async removeUnenrolled(scope: Scope, db: EntityManager, personIds: readonly string[]): Promise<void> {
    await db.query(
      `DELETE FROM person p WHERE p.programme_id = $1 AND p.id = ANY($2) AND NOT EXISTS (SELECT FROM reading.enrolment e WHERE e.person_id = p.id)`,
      [scope.programmeId, personIds],
    );
  }
}
