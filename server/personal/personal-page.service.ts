import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonSignInService } from '../access/person-sign-in.service.ts';
import type { By } from '../audit/audit.service.ts';
import { SYSTEM } from '../kernel/actor.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';

/** Somebody as the list of links shows them: whether there is a link in force, never what it is. */
export interface LinkHolder {
  readonly person: string;
  readonly name: string;
  readonly linkMadeAt: Date | null;
}

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

  /** When the link in force was made. @throws Problem not_found */
  async stateOf(scope: Scope, personCode: string): Promise<LinkHolder> {
    const { id, code, name } = await this.person(scope, personCode);
    const [link] = (await this.db.query(`SELECT made_at AS "madeAt" FROM person_link WHERE person_id = $1 AND revoked_at IS NULL`, [id])) as { madeAt: Date }[];
    return { person: code, name, linkMadeAt: link?.madeAt ?? null };
  }

  /** Names of those who run a programme. */
  async contactsOf(programmeId: string): Promise<string[]> {
    const found = (await this.db.query(
      `SELECT DISTINCT a.name FROM account_role r JOIN account a ON a.id = r.account_id WHERE r.programme_id = $1 AND r.role = 'programme_manager' ORDER BY a.name`,
      [programmeId],
    )) as { name: string }[];
    return found.map(({ name }) => name);
  }

  private async person(scope: Scope, code: string): Promise<{ id: string; code: string; name: string }> {
    const [person] = (await this.db.query(
      `SELECT x.id, x.code, x.name FROM person x
        WHERE x.programme_id = $1 AND x.code = $2
          AND ($3::uuid[] IS NULL OR EXISTS (SELECT FROM enrolment e WHERE e.person_id = x.id AND e.council_id = ANY($3)))`,
      [scope.programmeId, code, scope.councilIds],
    )) as { id: string; code: string; name: string }[];
    if (!person) throw new Problem('not_found', `There is no person ${code} in the programme ${scope.programmeCode}.`);
    return person;
  }
}
