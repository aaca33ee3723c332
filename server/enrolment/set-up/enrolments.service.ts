import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { PeopleService } from '../../directory/people.service.ts';
import { CouncilsService } from '../../directory/set-up/councils.service.ts';
import { refuseStale } from '../../kernel/fingerprint.ts';
import { Problem, type FieldFault } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { enrolledRows, type EnrolledRow } from './enrolled-rows.ts';
import type { ChangeEnrolmentDto, EnrolDto, EnrolledDto, EnrolledPageDto, EnrolledQuery, Missing } from './set-up.dto.ts';

export const PEOPLE_A_PAGE = 50;

const COUNTS = `AND e.void_reason IS NULL AND w.id IS NULL`;
const WITHOUT: Readonly<Record<Missing, string>> = {
  council: `${COUNTS} AND e.council_id IS NULL AND e.role <> 'facilitator'`,
  set: `${COUNTS} AND e.set_id IS NULL AND e.role = 'participant'`,
  email: `${COUNTS} AND p.email IS NULL AND p.died_on IS NULL`,
  cover: `${COUNTS} AND e.role = 'participant' AND e.cover_agreed <> 'yes'`,
  selection: `${COUNTS} AND e.role = 'participant' AND e.selected_by = 'unknown'`,
  travel: `${COUNTS} AND e.role = 'participant' AND e.travel_minutes > 90`,
  mentor: `${COUNTS} AND e.role = 'participant' AND m.mentors IS NULL`,
};

/** Who is enrolled, and what is agreed about each of them. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly people: PeopleService,
    private readonly councils: CouncilsService,
  ) {}

  /** A page of those who match, by name. Void enrolments are among them, and say so. */
  async list(scope: Scope, { search, role, council, set, missing, page = 1 }: EnrolledQuery): Promise<EnrolledPageDto> {
    const people = await enrolledRows(
      this.db.manager,
      scope.programmeId,
      `AND ($2::text IS NULL OR p.name ILIKE $2 OR p.email ILIKE $2 OR p.code ILIKE $2) AND ($3::text IS NULL OR e.role = $3)
       AND ($4::uuid IS NULL OR e.council_id = $4) AND ($5::uuid IS NULL OR e.set_id = $5) ${missing ? WITHOUT[missing] : ''}`,
      [search?.trim() ? `%${search.trim().replace(/[\\%_]/g, '\\$&')}%` : null, role ?? null, council ?? null, set ?? null],
      `LIMIT ${PEOPLE_A_PAGE} OFFSET ${(page - 1) * PEOPLE_A_PAGE}`,
    );
    const total = people[0]?.total ?? 0;
    return { people: people.map(shown), total, page, pages: Math.max(1, Math.ceil(total / PEOPLE_A_PAGE)) };
  }

  /** @throws Problem not_found */
  async get(scope: Scope, enrolmentId: string): Promise<EnrolledDto> {
    return shown(await this.find(this.db.manager, scope, enrolmentId));
  }

  /**
   * Enrols somebody. The e-mail address of somebody who is there in another role adds a role to that person.
   * Before the programme starts they are a starter; afterwards a late joiner.
   *
   * @throws Problem invalid_input when they hold the role already, or a field cannot be
   */
  async add(scope: Scope, given: EnrolDto): Promise<EnrolledDto> {
    return this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const name = given.name.trim();
      const faults = await this.faults(db, scope, given);
      const [same] = given.email === null ? [] : (await db.query(
        `SELECT p.id, p.name, coalesce(array_agg(e.role) FILTER (WHERE e.id IS NOT NULL), '{}') AS roles
           FROM person p LEFT JOIN enrolment e ON e.person_id = p.id
          WHERE p.programme_id = $1 AND lower(p.email) = lower($2) GROUP BY p.id`,
        [scope.programmeId, given.email.trim()],
      )) as { id: string; name: string; roles: string[] }[];
      if (same && same.name.toLowerCase() !== name.toLowerCase()) faults.push({ field: 'email', message: `${same.name} has this e-mail address. Use another one, or the same name.` });
      else if (same?.roles.includes(given.role)) faults.push({ field: 'email', message: `${same.name} is enrolled in this role already.` });
      if (given.email === null && given.councilId !== null) {
        const [twin] = await enrolledRows(db, scope.programmeId, `AND lower(p.name) = lower($2) AND e.role = $3 AND e.council_id = $4 AND e.void_reason IS NULL`, [name, given.role, given.councilId], 'LIMIT 1');
        if (twin) faults.push({ field: 'name', message: `${twin.name} of ${twin.council} is enrolled in this role already. Give an e-mail address if this is somebody else of the same name.` });
      }
      if (faults.length > 0) throw new Problem('invalid_input', faults.map(({ message }) => message).join(' '), faults);
      const personId = same?.id ?? (await this.people.add(scope, db, [{ name, email: given.email?.trim() ?? null, role: given.role }]))[0]!.id;
      const [made] = (await db.query(
        `INSERT INTO enrolment (programme_id, person_id, role, council_id, set_id, starter, enrolled_on, selected_by, line_manager_support, cover_agreed, travel_minutes, independent)
         SELECT g.id, $2, $3, $4, $5, g.starters_frozen_at IS NULL AND $3 IN ('participant', 'mentor'),
                CASE WHEN g.starters_frozen_at IS NULL THEN least(g.starts_on, (now() AT TIME ZONE 'Europe/London')::date) ELSE (now() AT TIME ZONE 'Europe/London')::date END,
                $6, $7, $8, $9, $10
           FROM programme g WHERE g.id = $1 RETURNING id`,
        [scope.programmeId, personId, given.role, given.councilId, given.setId, given.selectedBy, given.lineManagerSupport, given.coverAgreed, given.travelMinutes, given.independent],
      )) as { id: string }[];
      const added = await this.find(db, scope, made!.id);
      await this.audit.append(db, scope, { event: 'enrolment.added', subject: `enrolment ${added.code}`, detail: { role: added.role, lateJoiner: added.lateJoiner } });
      return shown(added);
    });
  }

  /**
   * Changes who somebody is and what is agreed about them. Sets are changed elsewhere, because that has a date.
   * A council that is changed counts for the whole of the programme: see docs/setting-up.md.
   * @throws Problem not_found; conflict with `now`; invalid_input
   */
  async change(scope: Scope, enrolmentId: string, given: ChangeEnrolmentDto): Promise<EnrolledDto> {
    return this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const now = await this.find(db, scope, enrolmentId);
      refuseErased(now);
      const { version, ...rest } = given;
      const wanted = { ...rest, name: rest.name.trim(), email: rest.email?.trim() ?? null };
      const changed = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((key) => wanted[key] !== now[key]);
      if (changed.length === 0) return shown(now);
      refuseStale(now.name || now.code, version, shown(now));
      const faults = await this.faults(db, scope, wanted);
      if (wanted.email !== null) {
        const [other] = await enrolledRows(db, scope.programmeId, `AND lower(p.email) = lower($2) AND p.code <> $3`, [wanted.email, now.code], 'LIMIT 1');
        if (other) faults.push({ field: 'email', message: `${other.name || other.code} has this e-mail address. Use another one.` });
      }
      if (faults.length > 0) throw new Problem('invalid_input', faults.map(({ message }) => message).join(' '), faults);
      const [{ personId }] = (await db.query(`SELECT person_id AS "personId" FROM enrolment WHERE id = $1`, [enrolmentId])) as [{ personId: string }];
      await this.people.change(scope, db, [{ id: personId, name: wanted.name, email: wanted.email }]);
      await db.query(
        `UPDATE enrolment SET council_id = $2, selected_by = $3, line_manager_support = $4, cover_agreed = $5, travel_minutes = $6, independent = $7 WHERE id = $1`,
        [enrolmentId, wanted.councilId, wanted.selectedBy, wanted.lineManagerSupport, wanted.coverAgreed, wanted.travelMinutes, wanted.independent],
      );
      const after = await this.find(db, scope, enrolmentId);
      await this.audit.append(db, scope, {
        event: 'enrolment.changed',
        subject: `enrolment ${after.code}`,
        detail: { changed, ...(changed.includes('councilId') ? { 'council before': now.council, council: after.council } : {}) },
      });
      return shown(after);
    });
  }

  /** Says that an enrolment was made in error, so that it counts nowhere; or takes that back. @throws Problem not_found; conflict */
  async setVoid(scope: Scope, enrolmentId: string, inError: boolean, version: string): Promise<EnrolledDto> {
    return this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const now = await this.find(db, scope, enrolmentId);
      refuseErased(now);
      if ((now.voidReason !== null) === inError) return shown(now);
      refuseStale(now.name || now.code, version, shown(now));
      await db.query(`UPDATE enrolment SET void_reason = $2 WHERE id = $1`, [enrolmentId, inError ? 'enrolled_in_error' : null]);
      await this.audit.append(db, scope, { event: inError ? 'enrolment.voided' : 'enrolment.restored', subject: `enrolment ${now.code}`, detail: { role: now.role } });
      return shown(await this.find(db, scope, enrolmentId));
    });
  }

  /** Two who enrol at once must not both pass the checks. */
  private lock(db: EntityManager, scope: Scope): Promise<unknown> {
    return db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
  }

  private async find(db: EntityManager, scope: Scope, enrolmentId: string): Promise<EnrolledRow> {
    const [found] = isUuid(enrolmentId) ? await enrolledRows(db, scope.programmeId, 'AND e.id = $2', [enrolmentId]) : [];
    if (!found) throw new Problem('not_found', `There is no enrolment ${enrolmentId} in the programme ${scope.programmeCode}.`);
    return found;
  }

  private async faults(db: EntityManager, scope: Scope, given: { councilId: string | null; setId?: string | null }): Promise<FieldFault[]> {
    const faults: FieldFault[] = [];
    if (given.councilId !== null && !(await this.councils.list(scope)).some(({ id }) => id === given.councilId)) faults.push({ field: 'councilId', message: 'Choose a council of the programme, or add the council first.' });
    if (given.setId) {
      const [set] = (await db.query(`SELECT id FROM learning_set WHERE programme_id = $1 AND id = $2`, [scope.programmeId, given.setId])) as object[];
      if (!set) faults.push({ field: 'setId', message: 'Choose a set of the programme, or add the set first.' });
    }
    return faults;
  }
}

/** Nothing of a person is written to what an erasure left. */
function refuseErased({ voidReason }: EnrolledRow): void {
  if (voidReason === 'erased') throw new Problem('rule_broken', 'This person was erased. That stays.');
}

function shown({ total: _, ...row }: EnrolledRow): EnrolledDto {
  return row;
}
