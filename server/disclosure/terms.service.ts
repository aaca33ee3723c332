import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Scope } from '../kernel/scope.ts';
import type { Minimum, Terms } from './terms.ts';

interface TermsRow {
  minimum: Minimum;
  attendanceByCouncil: boolean;
  rounds: ({ round: string } & Minimum)[];
  councils: number;
  own: string[];
}

/** Reads what a programme settled about its figures. */
@Injectable()
export class TermsService {
  constructor(private readonly db: DataSource) {}

  /** @param scope whose own councils, where it is kept to some, are named. */
  async of(scope: Pick<Scope, 'programmeId' | 'councilIds'>): Promise<Terms> {
    const [found] = (await this.db.query(
      `SELECT json_build_object('people', p.minimum_people, 'councils', p.minimum_councils) AS minimum,
              p.attendance_by_council AS "attendanceByCouncil",
              (SELECT coalesce(json_agg(json_build_object('round', r.round_code, 'people', r.minimum_people, 'councils', r.minimum_councils)), '[]')
                 FROM reading.round r WHERE r.programme_id = $1) AS rounds,
              (SELECT count(DISTINCT e.council_id)::int FROM reading.enrolment e WHERE e.programme_id = $1 AND e.starter) AS councils,
              (SELECT coalesce(json_agg(DISTINCT e.council), '[]') FROM reading.enrolment e WHERE e.programme_id = $1 AND e.council_id = ANY ($2::uuid[])) AS own
         FROM reading.programme p WHERE p.programme_id = $1`,
      [scope.programmeId, scope.councilIds],
    )) as TermsRow[];
    if (!found) throw new Error(`there is no programme ${scope.programmeId}`);
    return { ...found, rounds: new Map(found.rounds.map(({ round, ...minimum }) => [round, minimum])) };
  }
}
