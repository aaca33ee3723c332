import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { POLICIES } from '../disclosure/policy.ts';
import { AUDIENCES, type Audience } from '../kernel/scope.ts';
import { PrivacySettingsService, type PrivacySettings } from './privacy-settings.service.ts';

/** Everything a notice says that is not the same for every programme: read from the settings whenever it is shown. */
export interface Notice {
  code: string;
  name: string;
  startsOn: string;
  endsOn: string;
  demonstration: boolean;
  attendanceByCouncil: boolean;
  /** An account is facilitator and evaluator of this programme. */
  facilitatorEvaluates: boolean;
  /** Audiences that have a policy; the others see no answers at all. */
  audiences: readonly Audience[];
  /** Whether evaluators see rows, under pseudonyms. */
  evaluatorRows: boolean;
  anonymousRounds: boolean;
  settings: PrivacySettings;
}

@Injectable()
export class NoticeService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: PrivacySettingsService,
  ) {}

  /** @returns null when there is no such programme */
  async of(code: string): Promise<Notice | null> {
    const [found] = (await this.db.query(
      `SELECT p.id, p.code, p.name, p.starts_on::text AS "startsOn", p.ends_on::text AS "endsOn", p.demonstration, p.attendance_by_council AS "attendanceByCouncil",
              EXISTS (SELECT FROM account_role f JOIN account_role e ON e.account_id = f.account_id AND e.programme_id = f.programme_id
                       WHERE f.programme_id = p.id AND f.role = 'facilitator' AND e.role = 'evaluator') AS "facilitatorEvaluates",
              EXISTS (SELECT FROM round o WHERE o.programme_id = p.id AND o.mode = 'anonymous') AS "anonymousRounds"
         FROM programme p WHERE p.code = $1`,
      [code],
    )) as (Omit<Notice, 'audiences' | 'evaluatorRows' | 'settings'> & { id: string })[];
    if (!found) return null;
    const { id, ...programme } = found;
    return {
      ...programme,
      audiences: AUDIENCES.filter((audience) => audience in POLICIES),
      evaluatorRows: POLICIES.evaluator?.rows ?? false,
      settings: await this.settings.of(id),
    };
  }
}
