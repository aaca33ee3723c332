import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonSignInService } from '../access/person-sign-in.service.ts';
import type { By } from '../audit/audit.service.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import type { OwnPageHolderDto, OwnPagesDto } from './person-link.dto.ts';

/** People on one page of the list. */
const PAGE_SIZE = 50;

// Whoever died, was erased or is enrolled in nothing that counts has no page.
const HOLDERS = `
  SELECT x.code AS person, x.name, l.made_at AS "linkMadeAt", e.roles, e.council
    FROM person x
    JOIN LATERAL (SELECT array_agg(e.role ORDER BY e.role DESC) AS roles, min(c.name) AS council, bool_or(e.void_reason = 'erased') AS erased, bool_or(e.void_reason IS NULL) AS counts
                    FROM enrolment e LEFT JOIN council c ON c.id = e.council_id
                   WHERE e.person_id = x.id AND ($2::uuid[] IS NULL OR e.council_id = ANY($2))) e ON e.counts AND e.erased IS NOT TRUE
    LEFT JOIN person_link l ON l.person_id = x.id AND l.revoked_at IS NULL
   WHERE x.programme_id = $1 AND x.died_on IS NULL`;

type StoredHolder = Omit<OwnPageHolderDto, 'linkMadeAt'> & { linkMadeAt: Date | null };

/** Links to people's own pages, as staff give them out. */
@Injectable()
export class PersonalPageService {
  constructor(
    private readonly db: DataSource,
    private readonly signIns: PersonSignInService,
  ) {}

  /**
   * Makes a new link to somebody's own page; the one before stops working.
   * @param by who makes it; Waymark itself unless said otherwise
   * @returns the path to put after the address of this server, which holds the secret: it is kept nowhere
   * @throws Problem rule_broken: they have no page, because they died, were erased, or nothing they are enrolled in counts
   */
  async newLink(personId: string, by: By = { actor: SYSTEM }): Promise<string> {
    const secret = await this.signIns.newLink(by, personId);
    if (secret === null) throw new Problem('rule_broken', 'There is no page for this person: they have died, were erased, or are enrolled in nothing that counts.');
    return `/my/open/${secret}`;
  }

  /** As `newLink`, for a person of the programme by their code. @throws Problem not_found; rule_broken */
  async newLinkFor(scope: Scope, personCode: string): Promise<string> {
    return this.newLink((await this.person(scope, personCode)).id, scope);
  }

  /** Takes the link of a person of the programme out of force. Once more changes nothing. @throws Problem not_found */
  async revokeLinkOf(scope: Scope, personCode: string): Promise<void> {
    await this.signIns.revokeLink(scope, await this.person(scope, personCode));
  }

  /**
   * People who have a page of their own, by name and code, a page of the list at a time.
   * @param search part of a name or of a code; empty for everybody
   */
  async list(scope: Scope, search: string, page: number): Promise<OwnPagesDto> {
    const found = (await this.db.query(
      `SELECT h.*, count(*) OVER ()::int AS total FROM (${HOLDERS}) h
        WHERE $3 = '' OR strpos(lower(h.name), lower($3)) > 0 OR strpos(lower(h.person), lower($3)) > 0
        ORDER BY coalesce(nullif(h.name, ''), h.person), h.person LIMIT $4 OFFSET $5`,
      [scope.programmeId, scope.councilIds, search, PAGE_SIZE, (page - 1) * PAGE_SIZE],
    )) as (StoredHolder & { total: number })[];
    return { people: found.map(({ total: _, ...holder }) => asShown(holder)), total: found[0]?.total ?? 0, page, pageSize: PAGE_SIZE };
  }

  /** Since when somebody has a link. @throws Problem not_found: nobody of that code has a page */
  async stateOf(scope: Scope, personCode: string): Promise<OwnPageHolderDto> {
    const [holder] = (await this.db.query(`${HOLDERS} AND x.code = $3`, [scope.programmeId, scope.councilIds, personCode])) as StoredHolder[];
    if (!holder) throw notThere(scope, personCode);
    return asShown(holder);
  }

  /** Names of those who run a programme. */
  async contactsOf(programmeId: string): Promise<string[]> {
    const found = (await this.db.query(
      `SELECT DISTINCT a.name FROM account_role r JOIN account a ON a.id = r.account_id WHERE r.programme_id = $1 AND r.role = 'programme_manager' ORDER BY a.name`,
      [programmeId],
    )) as { name: string }[];
    return found.map(({ name }) => name);
  }

  private async person(scope: Scope, code: string): Promise<{ id: string; code: string }> {
    const [person] = (await this.db.query(
      `SELECT x.id, x.code FROM person x
        WHERE x.programme_id = $1 AND x.code = $2
          AND ($3::uuid[] IS NULL OR EXISTS (SELECT FROM enrolment e WHERE e.person_id = x.id AND e.council_id = ANY($3)))`,
      [scope.programmeId, code, scope.councilIds],
    )) as { id: string; code: string }[];
    if (!person) throw notThere(scope, code);
    return person;
  }
}

function asShown({ linkMadeAt, ...holder }: StoredHolder): OwnPageHolderDto {
  return { ...holder, linkMadeAt: linkMadeAt?.toISOString() ?? null };
}

function notThere(scope: Scope, code: string): Problem {
  return new Problem('not_found', `There is no person ${code} in the programme ${scope.programmeCode}.`);
}
