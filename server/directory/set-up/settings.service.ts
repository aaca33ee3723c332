import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { fingerprint, refuseStale } from '../../kernel/fingerprint.ts';
import { Problem, type FieldFault } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dayInWords } from '../day-in-words.ts';
import { PROGRAMME_CODE, type ChangeSettingsDto, type SettingsDto } from './settings.dto.ts';

type Values = Omit<SettingsDto, 'version'>;

/** What a programme is called, when it runs, and what its figures depend on. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  get(scope: Scope): Promise<SettingsDto> {
    return this.read(this.db.manager, scope);
  }

  /**
   * Changes the settings of a programme; the same again changes nothing.
   * @throws Problem conflict with `now` when they were changed since; invalid_input naming the field; rule_broken for what
   *   people were promised
   */
  async change(scope: Scope, wanted: ChangeSettingsDto): Promise<SettingsDto> {
    return this.db.transaction(async (db) => {
      await db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
      const before = await this.read(db, scope);
      const { version, ...rest } = wanted;
      const values = { ...rest, name: rest.name.trim(), about: rest.about.trim(), region: rest.region.trim() };
      const changed = (Object.keys(values) as (keyof typeof values)[]).filter((key) => values[key] !== before[key]);
      if (changed.length === 0) return before;
      refuseStale('the settings', version, before);
      const faults = [...(await this.faults(db, scope, before, values)), ...(await this.codeFaults(db, scope, before, values.code))];
      if (faults.length > 0) throw new Problem('invalid_input', faults.map(({ message }) => message).join(' '), faults);
      if (before.startedAt && before.attendanceByCouncil === false && values.attendanceByCouncil !== false) {
        throw new Problem('rule_broken', 'People joined when they were told that attendance is not reported by council. Once the programme has started, that promise stays.', [
          { field: 'attendanceByCouncil', message: 'People were told that attendance is not reported by council. That stays.' },
        ]);
      }
      await db.query(
        `UPDATE programme SET code = $2, name = $3, about = $4, region = $5, starts_on = $6, ends_on = $7, recommended_mentoring = $8,
                dosage_sessions = $9, dosage_mentoring = $10, attendance_by_council = coalesce($11, false),
                notice_settled_at = CASE WHEN $11::boolean IS NULL THEN NULL ELSE coalesce(notice_settled_at, now()) END
          WHERE id = $1`,
        [scope.programmeId, values.code, values.name, values.about, values.region, values.startsOn, values.endsOn, values.recommendedMentoring, values.dosageSessions, values.dosageMentoring, values.attendanceByCouncil],
      );
      const named = Object.fromEntries(changed.filter((key) => key !== 'about').flatMap((key) => [[`${key} before`, before[key]], [key, values[key]]]));
      await this.audit.append(db, scope, { event: 'programme.settings-changed', subject: `programme ${values.code}`, detail: { changed, ...named } });
      return this.read(db, scope);
    });
  }

  private async read(db: EntityManager, scope: Scope): Promise<SettingsDto> {
    const [found] = (await db.query(
      `SELECT code, name, about, region, starts_on::text AS "startsOn", ends_on::text AS "endsOn", recommended_mentoring AS "recommendedMentoring",
              dosage_sessions AS "dosageSessions", dosage_mentoring AS "dosageMentoring",
              CASE WHEN attendance_by_council OR notice_settled_at IS NOT NULL THEN attendance_by_council END AS "attendanceByCouncil",
              to_char(starters_frozen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "startedAt"
         FROM programme WHERE id = $1`,
      [scope.programmeId],
    )) as Values[];
    if (!found) throw new Problem('not_found', `There is no programme ${scope.programmeCode}.`);
    return { ...found, version: fingerprint(found) };
  }

  private async faults(db: EntityManager, scope: Scope, before: Values, wanted: Omit<ChangeSettingsDto, 'version'>): Promise<FieldFault[]> {
    if (wanted.endsOn < wanted.startsOn) return [{ field: 'endsOn', message: `The programme ends before it starts on ${dayInWords(wanted.startsOn)}. Use that day or a later one.` }];
    if (wanted.startsOn === before.startsOn && wanted.endsOn === before.endsOn) return [];
    const outside = (await db.query(
      `SELECT title, held_on::text AS day FROM reading.session
        WHERE programme_id = $1 AND NOT cancelled AND (held_on < $2 OR held_on > $3) ORDER BY starts_at LIMIT 4`,
      [scope.programmeId, wanted.startsOn, wanted.endsOn],
    )) as { title: string; day: string }[];
    return outside.map(({ title, day }) => ({
      field: day < wanted.startsOn ? 'startsOn' : 'endsOn',
      message: `${title} is on ${dayInWords(day)}, ${day < wanted.startsOn ? 'before the programme starts' : 'after the programme ends'}. Use that day, or move the session first.`,
    }));
  }

  private async codeFaults(db: EntityManager, scope: Scope, before: Values, code: string): Promise<FieldFault[]> {
    if (code === before.code) return [];
    const field = 'code';
    if (before.startedAt) return [{ field, message: 'The code stays once the programme has started: files and addresses have it in them.' }];
    if (!PROGRAMME_CODE.test(code)) return [{ field, message: 'Use 2 to 20 capital letters, digits and hyphens, such as APIR-27.' }];
    const [taken] = (await db.query(`SELECT id FROM programme WHERE upper(code) = $1 AND id <> $2`, [code, scope.programmeId])) as object[];
    return taken ? [{ field, message: `Another programme has the code ${code}. Choose another one.` }] : [];
  }
}
