import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ROLE_LABELS, type Role } from '../../shared/vocabulary/role.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { Scope } from '../kernel/scope.ts';
import { AnswerWithdrawalService, type SentForm } from './answer-withdrawal.service.ts';
import { nobody, PersonDataService, type PersonData } from './person-data.service.ts';
import { PrivacySettingsService } from './privacy-settings.service.ts';
import { KEPT_LABELS, RetentionService } from './retention.service.ts';
import type { PeoplePageDto, PrivacyDto } from './rights.dto.ts';

const PAGE_SIZE = 50;

/** What the pages about people's data show to programme managers. */
@Injectable()
export class RightsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly data: PersonDataService,
    private readonly settings: PrivacySettingsService,
    private readonly retention: RetentionService,
    private readonly withdrawals: AnswerWithdrawalService,
  ) {}

  /** Everybody of the programme, erased or not, a page at a time. */
  async people(scope: Scope, find: string | undefined, page: number): Promise<PeoplePageDto> {
    const text = find?.trim() ?? '';
    const pattern = text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    const rows = (await this.db.query(
      `SELECT x.id AS "personId", x.code, coalesce(nullif(x.name, ''), x.code) AS person, (count(*) OVER ())::int AS total,
              coalesce(bool_or(e.void_reason = 'erased'), false) AS erased,
              coalesce(json_agg(json_build_object('role', e.role, 'council', c.name) ORDER BY e.role) FILTER (WHERE e.id IS NOT NULL), '[]') AS enrolments
         FROM person x
         LEFT JOIN enrolment e ON e.person_id = x.id
         LEFT JOIN council c ON c.id = e.council_id
        WHERE x.programme_id = $1 AND ($2::text IS NULL OR x.name ILIKE $2 OR x.code ILIKE $2 OR x.email ILIKE $2)
        GROUP BY x.id
        ORDER BY person, x.code LIMIT ${PAGE_SIZE} OFFSET $3`,
      [scope.programmeId, pattern, (page - 1) * PAGE_SIZE],
    )) as { personId: string; code: string; person: string; total: number; erased: boolean; enrolments: { role: Role; council: string | null }[] }[];
    return {
      people: rows.map(({ personId, code, person, erased, enrolments }) => ({
        personId, code, person, erased,
        roles: enrolments.map(({ role, council }) => `${ROLE_LABELS[role].one}${council === null ? '' : `, ${council}`}`).join('; '),
      })),
      total: rows[0]?.total ?? 0,
      page,
      pageSize: PAGE_SIZE,
    };
  }

  /** The forms somebody sent. @throws Problem not_found */
  async formsOf(scope: Scope, personId: string): Promise<SentForm[]> {
    const [known] = (await this.db.query(`SELECT FROM person WHERE programme_id = $1 AND id = $2`, [scope.programmeId, personId])) as object[];
    if (!known) throw nobody();
    return this.withdrawals.formsOf({ programmeId: scope.programmeId, personId });
  }

  /** Everything that is held about somebody; that it was read, or taken as a file, is in the journal. */
  async dataOf(scope: Scope, personId: string, file: 'json' | 'html' | null): Promise<PersonData> {
    const data = await this.data.of({ programmeId: scope.programmeId, personId }, 'staff');
    const rows = data.sections.reduce((sum, { records }) => sum + records.length, 0);
    await this.audit.append(this.db, scope, { event: file ? 'person-data.exported' : 'person-data.read', subject: `person ${data.person}`, detail: file ? { file } : {}, rows });
    return data;
  }

  async privacy(scope: Scope): Promise<PrivacyDto> {
    const [settings, due, [programme]] = await Promise.all([
      this.settings.of(scope.programmeId),
      this.retention.dueIn(scope.programmeId),
      this.db.query(`SELECT demonstration FROM programme WHERE id = $1`, [scope.programmeId]) as Promise<{ demonstration: boolean }[]>,
    ]);
    return { settings, demonstration: programme!.demonstration, due: due.map(({ kept, count }) => ({ kept, label: KEPT_LABELS[kept], count })) };
  }
}
