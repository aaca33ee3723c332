import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { plusDays } from '../../shared/calendar/working-day.ts';
import type { SignedInAccount } from '../access/allow.ts';
import { AuditService } from '../audit/audit.service.ts';
import { SessionPlanService } from '../delivery/session-plan.service.ts';
import { BankHolidaysService } from '../directory/calendar/bank-holidays.service.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import { OutcomesService } from '../directory/set-up/outcomes.service.ts';
import { TemplatesService } from '../directory/templates/templates.service.ts';
import { SetsService } from '../enrolment/set-up/sets.service.ts';
import { CopyQuestionnairesService } from '../instruments/copy-questionnaires.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { CreatedDto, NewProgrammeDto, PlanDto, ProgrammePlanDto, StartingPointsDto } from './new-programme.dto.ts';
import { endOf, sessionsAgain, sessionsOfTemplate, type DatedSession, type PlanSet } from './programme-plan.ts';

interface Plan {
  about: string; region: string; endsOn: string;
  recommendedMentoring: number | null; dosageSessions: number | null; dosageMentoring: number | null;
  sets: PlanSet[];
  outcomes: { code: string; title: string; description: string }[];
  sessions: DatedSession[];
  /** The programme that is copied. */
  source: string | null;
}
interface Source extends Omit<Plan, 'outcomes' | 'sessions' | 'sets' | 'source'> { id: string; startsOn: string }

/** New programmes: from a template, or as last year's without its people. */
@Injectable()
export class NewProgrammeService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly templates: TemplatesService,
    private readonly holidays: BankHolidaysService,
    private readonly outcomes: OutcomesService,
    private readonly sets: SetsService,
    private readonly sessions: SessionPlanService,
    private readonly questionnaires: CopyQuestionnairesService,
  ) {}

  async startingPoints(account: SignedInAccount): Promise<StartingPointsDto> {
    const programmes = (await this.db.query(
      `SELECT p.code, p.name, p.starts_on::text AS "startsOn" FROM account_role r JOIN programme p ON p.id = r.programme_id
        WHERE r.account_id = $1 AND r.role = 'programme_manager' ORDER BY p.starts_on DESC, p.code`,
      [account.accountId],
    )) as StartingPointsDto['programmes'];
    return {
      mayCreate: account.administrator || programmes.length > 0,
      templates: this.templates.list().map(({ code, name, about, sets }) => ({ code, name, about, sets: [...sets] })),
      programmes,
    };
  }

  /** Every date of a programme to be, for looking at. Stores nothing. @throws Problem not_allowed; not_found; invalid_input */
  async plan(account: SignedInAccount, given: PlanDto): Promise<ProgrammePlanDto> {
    await this.refuseStrangers(account);
    const { plan, warnings } = await this.make(account, given);
    return {
      startsOn: given.startsOn, endsOn: plan.endsOn, sets: plan.sets.map(({ name }) => name), outcomes: plan.outcomes.map(({ title }) => title),
      questionnaires: plan.source === null ? [] : await this.questionnaires.titles(plan.source), recommendedMentoring: plan.recommendedMentoring, warnings,
      sessions: plan.sessions.map(({ code, kind, setCode, title, startsAt, endsAt, insteadOf }) => ({
        code, kind, set: plan.sets.find((set) => set.code === setCode)?.name ?? null, title, startsAt, endsAt,
        moved: insteadOf === null ? null : `Instead of ${dayInWords(insteadOf)}, which is no working day`,
      })),
    };
  }

  /**
   * Creates the programme; whoever creates it is its programme manager. The same request again answers in the same way.
   * @throws Problem not_allowed; not_found; invalid_input, also when the code is taken
   */
  async create(account: SignedInAccount, given: NewProgrammeDto): Promise<CreatedDto> {
    await this.refuseStrangers(account);
    const { plan } = await this.make(account, given);
    return this.db.transaction(async (db) => {
      await db.query(`SELECT pg_advisory_xact_lock(hashtext('waymark:new-programme'))`);
      const [there] = (await db.query(
        `SELECT p.id, p.code, EXISTS (SELECT FROM account_role r WHERE r.programme_id = p.id AND r.account_id = $3 AND r.role = 'programme_manager') AS mine
           FROM programme p WHERE p.id = $1 OR upper(p.code) = $2 ORDER BY p.id = $1 DESC LIMIT 1`,
        [given.id, given.code, account.accountId],
      )) as { id: string; code: string; mine: boolean }[];
      if (there?.id === given.id && there.mine) return { code: there.code };
      if (there) {
        const message = `There is a programme with the code ${given.code} already. Choose another code.`;
        throw new Problem('invalid_input', message, [{ field: 'code', message }]);
      }
      await db.query(
        `INSERT INTO programme (id, code, name, about, region, starts_on, ends_on, recommended_mentoring, dosage_sessions, dosage_mentoring)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [given.id, given.code, given.name.trim(), plan.about, plan.region, given.startsOn, plan.endsOn, plan.recommendedMentoring, plan.dosageSessions, plan.dosageMentoring],
      );
      await this.outcomes.insert(db, given.id, plan.outcomes.map((one, index) => ({ ...one, position: index + 1 })));
      await this.sets.insert(db, { programmeId: given.id }, plan.sets);
      await this.sessions.insert(db, given.id, plan.sessions);
      if (plan.source !== null) {
        await this.questionnaires.copy(db, plan.source, given.id);
        await db.query(`INSERT INTO programme_council (programme_id, council_id, taking_part) SELECT $2, council_id, taking_part FROM programme_council WHERE programme_id = $1`, [plan.source, given.id]);
      }
      await db.query(`INSERT INTO account_role (account_id, programme_id, role) VALUES ($1, $2, 'programme_manager')`, [account.accountId, given.id]);
      await this.audit.append(db, { actor: account.actor, programmeId: given.id, role: 'programme_manager' }, {
        event: 'programme.created', subject: `programme ${given.code}`, detail: { from: given.copyOf ?? given.template ?? '', sessions: plan.sessions.length, startsOn: given.startsOn },
      });
      return { code: given.code };
    });
  }

  private async refuseStrangers(account: SignedInAccount): Promise<void> {
    if (account.administrator) return;
    // Whoever only looks around the demonstration manages it, and nothing that stays.
    const [manages] = (await this.db.query(
      `SELECT FROM account_role r JOIN account a ON a.id = r.account_id WHERE r.account_id = $1 AND r.role = 'programme_manager' AND a.look_around IS NULL LIMIT 1`,
      [account.accountId],
    )) as object[];
    if (!manages) throw new Problem('not_allowed', 'Administrators and programme managers create programmes. Ask one of them to create it and to hand it over to you.');
  }

  private async make(account: SignedInAccount, given: PlanDto): Promise<{ plan: Plan; warnings: string[] }> {
    if ((given.template === undefined) === (given.copyOf === undefined)) throw fault('template', 'Choose a template, or a programme to copy.');
    const { holidays, years } = await this.holidays.list();
    const days = new Set(holidays.map(({ day }) => day));
    const plan = given.copyOf === undefined ? this.fromTemplate(given, days) : await this.fromProgramme(account, given.copyOf, given.startsOn, days);
    const unknown = [...new Set(plan.sessions.map(({ startsAt }) => Number(startsAt.slice(0, 4))))].filter((year) => !years.includes(year)).sort();
    return { plan, warnings: unknown.length > 0 ? [`Bank holidays of ${unknown.join(', ')} are not known here. Check the dates of ${unknown.length === 1 ? 'that year' : 'those years'} yourself.`] : [] };
  }

  private fromTemplate({ template: code, startsOn, sets }: PlanDto, holidays: ReadonlySet<string>): Plan {
    const template = this.templates.find(code!);
    if (!template) throw fault('template', `There is no template ${code}. There are: ${this.templates.list().map((one) => one.code).join(', ')}.`);
    const double = sets.findIndex(({ name }, index) => sets.some((other, at) => at < index && other.name.trim().toLowerCase() === name.trim().toLowerCase()));
    if (double >= 0) throw fault(`sets.${double}.name`, `Two sets are called ${sets[double]!.name.trim()}. Give each its own name.`);
    if (sets.length === 0 && template.sessions.some(({ ofEachSet }) => ofEachSet)) throw fault('sets', 'This template has meetings of sets. Name at least one set.');
    const planned = sets.map(({ name, place = '', weekday }, index) => ({ code: `S${index + 1}`, name: name.trim(), place: place.trim(), weekday }));
    const sessions = sessionsOfTemplate(template, startsOn, planned, holidays);
    const { recommendedMentoring, dosageSessions, dosageMentoring, outcomes } = template;
    return {
      about: '', region: '', endsOn: endOf(plusDays(startsOn, 7 * template.weeks), sessions), recommendedMentoring, dosageSessions, dosageMentoring,
      sets: planned.map(({ weekday: _, ...set }) => set), outcomes: [...outcomes], sessions, source: null,
    };
  }

  private async fromProgramme(account: SignedInAccount, code: string, startsOn: string, holidays: ReadonlySet<string>): Promise<Plan> {
    const [source] = (await this.db.query(
      `SELECT p.id, p.about, p.region, p.starts_on::text AS "startsOn", p.ends_on::text AS "endsOn", p.recommended_mentoring AS "recommendedMentoring", p.dosage_sessions AS "dosageSessions",
              p.dosage_mentoring AS "dosageMentoring"
         FROM programme p JOIN account_role r ON r.programme_id = p.id AND r.account_id = $2 AND r.role = 'programme_manager' WHERE p.code = $1`,
      [code, account.accountId],
    )) as Source[];
    if (!source) throw new Problem('not_found', `There is no programme ${code} that you can copy.`);
    const sets = (await this.db.query(`SELECT code, name, place FROM learning_set WHERE programme_id = $1 ORDER BY code`, [source.id])) as PlanSet[];
    const outcomes = (await this.db.query(`SELECT code, title, description FROM outcome WHERE programme_id = $1 ORDER BY position, code`, [source.id])) as Plan['outcomes'];
    const sessions = sessionsAgain(await this.sessions.sessionsOf(source.id), source.startsOn, startsOn, holidays);
    const length = Math.round((Date.parse(source.endsOn) - Date.parse(source.startsOn)) / 86_400_000);
    const { id, startsOn: _, ...settings } = source;
    // What people are promised about attendance is not copied: it is decided anew.
    return { ...settings, endsOn: endOf(plusDays(startsOn, length), sessions), sets, outcomes, sessions, source: id };
  }
}

function fault(field: string, message: string): Problem {
  return new Problem('invalid_input', message, [{ field, message }]);
}
