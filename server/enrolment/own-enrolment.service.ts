import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Agreed } from '../../shared/vocabulary/enrolment.ts';
import type { MailStopped } from '../../shared/vocabulary/message.ts';
import type { Role } from '../../shared/vocabulary/role.ts';
import type { PersonScope } from '../kernel/scope.ts';

/** One of somebody's roles in the programme. Days are 'YYYY-MM-DD'. */
export interface OwnEnrolment {
  readonly role: Role;
  readonly council: string | null;
  readonly set: string | null;
  readonly enrolledOn: string;
  readonly withdrewOn: string | null;
  readonly coverAgreed: Agreed;
  readonly lineManagerSupport: Agreed;
  readonly travelMinutes: number | null;
}

/** Who somebody is in the record, and in what. */
export interface OwnRecord {
  readonly name: string;
  readonly email: string | null;
  /** Why nothing is mailed to them; null: mail may be sent. */
  readonly mailStopped: MailStopped | null;
  readonly programme: string;
  readonly about: string;
  /** Whether heads of service see the attendance of the people of their council by name. */
  readonly attendanceByCouncil: boolean;
  readonly enrolments: readonly OwnEnrolment[];
}

/** Reads what the record says of one person, for that person. */
@Injectable()
export class OwnEnrolmentService {
  constructor(private readonly db: DataSource) {}

  async read(scope: PersonScope): Promise<OwnRecord> {
    const [record] = (await this.db.query(
      `SELECT x.name, nullif(x.email, '') AS email, x.mail_stopped AS "mailStopped", p.name AS programme, p.about, p.attendance_by_council AS "attendanceByCouncil",
              (SELECT json_agg(json_build_object(
                        'role', e.role, 'council', c.name, 'set', g.name, 'enrolledOn', e.enrolled_on, 'withdrewOn', w.withdrew_on,
                        'coverAgreed', e.cover_agreed, 'lineManagerSupport', e.line_manager_support, 'travelMinutes', e.travel_minutes) ORDER BY e.role DESC)
                 FROM enrolment e
                 LEFT JOIN council c ON c.id = e.council_id
                 LEFT JOIN learning_set g ON g.id = e.set_id
                 LEFT JOIN withdrawal w ON w.enrolment_id = e.id AND w.reversed_at IS NULL
                WHERE e.person_id = x.id AND e.void_reason IS NULL) AS enrolments
         FROM person x JOIN programme p ON p.id = x.programme_id
        WHERE x.id = $1 AND p.id = $2`,
      [scope.personId, scope.programmeId],
    )) as OwnRecord[];
    return { ...record!, enrolments: record!.enrolments ?? [] };
  }
}
