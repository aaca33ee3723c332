import { Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { StaffRole } from '../../shared/vocabulary/staff-role.ts';
import { PersonalPages } from '../kernel/personal-pages.ts';
import { Problem } from '../kernel/problem.ts';
import { AccessSettings } from './access-settings.ts';
import { SignInService } from './sign-in.service.ts';

interface StaffPlace {
  readonly key: string;
  readonly title: string;
  readonly role: StaffRole;
  /** Only of this programme, and there of the council with about so many people. */
  readonly council?: { readonly programme: string; readonly people: number };
}

/** Whom somebody can look around as. Heads of service once in a small and once in a large council: they see different things. */
const STAFF: readonly StaffPlace[] = [
  { key: 'programme-manager', title: 'Programme manager', role: 'programme_manager' },
  { key: 'evaluator', title: 'Evaluator', role: 'evaluator' },
  { key: 'report-reader', title: 'Report reader', role: 'report_reader' },
  { key: 'head-of-service-small', title: 'Head of service of a small council', role: 'head_of_service', council: { programme: 'APIR', people: 2 } },
  { key: 'head-of-service-large', title: 'Head of service of a large council', role: 'head_of_service', council: { programme: 'NORTHERN', people: 20 } },
  { key: 'facilitator', title: 'Facilitator', role: 'facilitator' },
];
const PEOPLE = [
  { key: 'participant', title: 'Participant', role: 'participant' },
  { key: 'mentor', title: 'Mentor', role: 'mentor' },
] as const;

export interface LookAroundPlace {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
}

/** Looking around the demonstration programmes in every role, for whoever wants to. Never there when the demonstration is off. */
@Injectable()
export class LookAroundService {
  constructor(
    private readonly db: DataSource,
    private readonly signIns: SignInService,
    private readonly settings: AccessSettings,
    @Optional() private readonly pages?: PersonalPages,
  ) {}

  /** Whom one can look around as; nobody when the demonstration is off or has no programme. */
  async places(): Promise<LookAroundPlace[]> {
    if (!this.settings.demonstration) return [];
    const programmes = (await this.db.query(`SELECT code, name FROM programme WHERE demonstration ORDER BY code`)) as { code: string; name: string }[];
    if (programmes.length === 0) return [];
    const codes = programmes.map(({ code }) => code);
    const staff = STAFF.filter(({ council }) => !council || codes.includes(council.programme)).map(({ key, title, council }) => ({
      key,
      title,
      hint: council ? `in ${programmes.find(({ code }) => code === council.programme)!.name}` : 'in every demonstration programme',
    }));
    return [...staff, ...(this.pages ? PEOPLE.map(({ key, title }) => ({ key, title, hint: 'their own page' })) : [])];
  }

  /**
   * Begins to look around.
   * @param previous the cookie of a sign-in that this browser had before: it ends
   * @returns a cookie for staff, or the address of the personal page of a participant or mentor
   * @throws Problem not_found when the demonstration is off, or there is nobody of that kind
   */
  async start(key: string, previous?: string): Promise<{ cookie: string } | { address: string }> {
    const nothing = new Problem('not_found', 'There is nothing at this address.');
    if (!this.settings.demonstration) throw nothing;
    const person = PEOPLE.find((one) => one.key === key);
    if (person && this.pages) {
      const personId = await this.somebody(person.role);
      if (!personId) throw nothing;
      return { address: await this.pages.newLink(personId) };
    }
    const place = STAFF.find((one) => one.key === key);
    if (!place) throw nothing;
    return this.db.transaction(async (db) => {
      const account = await this.account(db, place);
      if (!account) throw nothing;
      return { cookie: await this.signIns.start(db, account, 'look_around', previous) };
    });
  }

  /** When the demonstration is off: its accounts, what they may do and their sign-ins are gone. */
  async end(): Promise<void> {
    await this.db.query(`DELETE FROM account WHERE look_around IS NOT NULL`);
  }

  /** Made when it is missing; its roles are those of demonstration programmes alone, whatever else has come since. */
  private async account(db: EntityManager, place: StaffPlace): Promise<{ id: string; name: string } | null> {
    const name = `${place.title} (demonstration)`;
    const [account] = (await db.query(
      `INSERT INTO account (name, look_around) VALUES ($1, $2) ON CONFLICT (look_around) DO UPDATE SET name = excluded.name RETURNING id, name`,
      [name, place.key],
    )) as { id: string; name: string }[];
    await db.query(`DELETE FROM account_role r USING programme p WHERE r.account_id = $1 AND p.id = r.programme_id AND NOT p.demonstration`, [account!.id]);
    if (place.council) {
      await db.query(
        `INSERT INTO account_role (account_id, programme_id, role, council_id)
         SELECT $1, p.id, $2, sized.council_id FROM programme p
          CROSS JOIN LATERAL (
            SELECT e.council_id FROM enrolment e JOIN council c ON c.id = e.council_id
             WHERE e.programme_id = p.id AND e.role = 'participant' AND e.starter
             GROUP BY e.council_id, c.name ORDER BY abs(count(*) - $4), c.name LIMIT 1
          ) sized
          WHERE p.demonstration AND p.code = $3
         ON CONFLICT DO NOTHING`,
        [account!.id, place.role, place.council.programme, place.council.people],
      );
    } else {
      await db.query(`INSERT INTO account_role (account_id, programme_id, role) SELECT $1, id, $2 FROM programme WHERE demonstration ON CONFLICT DO NOTHING`, [account!.id, place.role]);
    }
    if (place.role === 'facilitator') {
      // One set of each programme: a facilitator leads some, not all.
      await db.query(
        `INSERT INTO facilitator_set (account_role_id, set_id, programme_id)
         SELECT r.id, first.id, r.programme_id FROM account_role r
          CROSS JOIN LATERAL (SELECT s.id FROM learning_set s WHERE s.programme_id = r.programme_id ORDER BY s.code LIMIT 1) first
          WHERE r.account_id = $1
         ON CONFLICT DO NOTHING`,
        [account!.id],
      );
    }
    const [held] = (await db.query(`SELECT 1 FROM account_role WHERE account_id = $1`, [account!.id])) as object[];
    return held ? account! : null;
  }

  /** Somebody of a demonstration programme who took part to the end: the first by code, so always the same. */
  private async somebody(role: 'participant' | 'mentor'): Promise<string | null> {
    const [found] = (await this.db.query(
      `SELECT pe.id FROM person pe JOIN enrolment e ON e.person_id = pe.id JOIN programme p ON p.id = e.programme_id
        WHERE p.demonstration AND e.role = $1 AND e.starter
          AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL)
        ORDER BY p.code, pe.code LIMIT 1`,
      [role],
    )) as { id: string }[];
    return found?.id ?? null;
  }
}
