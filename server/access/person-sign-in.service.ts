import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type By } from '../audit/audit.service.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { hashOfSecret, newSecret } from './secret.ts';

/** The cookie of somebody's own page. */
export const OWN_PAGE_COOKIE = 'waymark-my';

/** As for staff: it ends after this long without a request, and after this long in any case. */
const IDLE_MINUTES = 60;
const LONGEST_HOURS = 12;

/** Somebody on their own page. */
export interface SignedInPerson {
  readonly signInId: string;
  readonly scope: PersonScope;
}

interface Found {
  signInId: string;
  personId: string;
  personCode: string;
  programmeId: string;
  programmeCode: string;
  enrolments: PersonScope['enrolments'];
  stale: boolean;
}

// Nobody who died, was erased or is enrolled in nothing that counts has a page.
const ALIVE = `x.died_on IS NULL
          AND EXISTS (SELECT FROM enrolment e WHERE e.person_id = x.id AND e.void_reason IS NULL)
          AND NOT EXISTS (SELECT FROM enrolment e WHERE e.person_id = x.id AND e.void_reason = 'erased')`;

/** Links to people's own pages, and who is on one. Only hashes of links and cookies are kept. */
@Injectable()
export class PersonSignInService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes a new link; the one before stops working, and whoever came by it is signed out.
   * @param by who makes it
   * @returns the secret part of the link, which is kept nowhere; null when there is no such person, or no page for them:
   *   they died, were erased, or nothing they are enrolled in counts
   */
  async newLink(by: By, personId: string): Promise<string | null> {
    return this.db.transaction(async (db) => {
      const [person] = (await db.query(`SELECT x.id, x.code, x.programme_id AS "programmeId" FROM person x WHERE x.id = $1 AND ${ALIVE} FOR NO KEY UPDATE OF x`, [personId])) as {
        id: string;
        code: string;
        programmeId: string;
      }[];
      if (!person) return null;
      await this.end(db, person.id);
      const secret = newSecret();
      await db.query(`INSERT INTO person_link (programme_id, person_id, link_hash) VALUES ($1, $2, $3)`, [person.programmeId, person.id, hashOfSecret(secret)]);
      await this.audit.append(db, { ...by, programmeId: person.programmeId }, { event: 'own-page.link-made', subject: `person ${person.code}` });
      return secret;
    });
  }

  /** Takes the link of somebody out of force and signs them out. Once more changes nothing. @returns whether there was one */
  async revokeLink(by: By, person: { id: string; code: string }): Promise<boolean> {
    return this.db.transaction(async (db) => {
      await db.query(`SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE`, [person.id]);
      const had = await this.end(db, person.id);
      if (had) await this.audit.append(db, by, { event: 'own-page.link-revoked', subject: `person ${person.code}` });
      return had;
    });
  }

  /**
   * Exchanges a link, which stays good, for a sign-in.
   * @returns the secret for the cookie; null when the link is not in force, whatever the reason
   */
  async useLink(secret: string): Promise<string | null> {
    return this.db.transaction(async (db) => {
      const [person] = (await db.query(
        `SELECT x.id, x.code, x.programme_id AS "programmeId"
           FROM person_link l JOIN person x ON x.id = l.person_id
          WHERE l.link_hash = $1 AND l.revoked_at IS NULL AND ${ALIVE}
            FOR SHARE OF l`,
        [hashOfSecret(secret)],
      )) as { id: string; code: string; programmeId: string }[];
      if (!person) return null;
      const cookie = newSecret();
      // Those that are over are of no more use to anybody.
      await db.query(`DELETE FROM person_sign_in WHERE person_id = $1 AND started_at <= now() - make_interval(hours => $2)`, [person.id, LONGEST_HOURS]);
      await db.query(`INSERT INTO person_sign_in (programme_id, person_id, token_hash) VALUES ($1, $2, $3)`, [person.programmeId, person.id, hashOfSecret(cookie)]);
      await this.audit.append(db, { actor: { kind: 'person', id: person.id, name: person.code }, programmeId: person.programmeId }, { event: 'sign-in.started', subject: 'own page' });
      return cookie;
    });
  }

  /** Who is behind a cookie, or null when nobody is or their time is over. Counts as activity. */
  async find(cookie: string): Promise<SignedInPerson | null> {
    const [found] = (await this.db.query(
      `SELECT s.id AS "signInId", x.id AS "personId", x.code AS "personCode", p.id AS "programmeId", p.code AS "programmeCode",
              s.last_seen_at < now() - interval '1 minute' AS stale,
              (SELECT json_agg(json_build_object('id', e.id, 'role', e.role, 'councilId', e.council_id, 'setId', e.set_id) ORDER BY e.role DESC)
                 FROM enrolment e WHERE e.person_id = x.id AND e.void_reason IS NULL) AS enrolments
         FROM person_sign_in s
         JOIN person x ON x.id = s.person_id
         JOIN programme p ON p.id = x.programme_id
        WHERE s.token_hash = $1
          AND s.last_seen_at > now() - make_interval(mins => $2)
          AND s.started_at > now() - make_interval(hours => $3)
          AND ${ALIVE}`,
      [hashOfSecret(cookie), IDLE_MINUTES, LONGEST_HOURS],
    )) as Found[];
    if (!found) return null;
    const { signInId, stale, ...person } = found;
    // One write a minute is precise enough for a limit of 60.
    if (stale) await this.db.query(`UPDATE person_sign_in SET last_seen_at = now() WHERE id = $1`, [signInId]);
    return { signInId, scope: { ...person, actor: { kind: 'person', id: person.personId, name: person.personCode } } };
  }

  /** Ends one sign-in, and with it every way into a form that it opened. */
  async signOut(scope: PersonScope, signInId: string): Promise<void> {
    await this.db.transaction(async (db) => {
      await db.query(`DELETE FROM person_sign_in WHERE id = $1 AND person_id = $2`, [signInId, scope.personId]);
      await this.audit.append(db, scope, { event: 'sign-in.ended', subject: 'own page' });
    });
  }

  private async end(db: EntityManager, personId: string): Promise<boolean> {
    const [, revoked] = (await db.query(`UPDATE person_link SET revoked_at = now() WHERE person_id = $1 AND revoked_at IS NULL`, [personId])) as [unknown, number];
    await db.query(`DELETE FROM person_sign_in WHERE person_id = $1`, [personId]);
    return revoked > 0;
  }
}
