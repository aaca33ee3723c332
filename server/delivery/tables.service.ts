import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GRID_LABELS } from '../../shared/vocabulary/grid.ts';
import { APOLOGY_REASON_LABELS, REGISTER_MARK_LABELS } from '../../shared/vocabulary/register.ts';
import { ROLE_LABELS } from '../../shared/vocabulary/role.ts';
import { SESSION_KIND_LABELS } from '../../shared/vocabulary/session.ts';
import { TIMELINE_LABELS } from '../../shared/vocabulary/timeline.ts';
import { WITHDRAWAL_REASON_LABELS } from '../../shared/vocabulary/withdrawal.ts';
import { AuditService } from '../audit/audit.service.ts';
import { WatchService } from '../enrolment/watch.service.ts';
import { WithdrawalService } from '../enrolment/withdrawal.service.ts';
import { BYTE_ORDER_MARK, csvLines } from '../kernel/csv.ts';
import type { Scope } from '../kernel/scope.ts';
import { ActionService } from './action.service.ts';
import { GridService } from './grid.service.ts';
import type { PairsQuery } from './mentoring-log.dto.ts';
import { MentoringLogService } from './mentoring-log.service.ts';
import type { GridColumnDto, GridQuery } from './overview.dto.ts';
import { RegisterService } from './register.service.ts';
import { TimelineService } from './timeline.service.ts';

/** Everything that a programme can have, in one file. */
const ALL = 1_000_000;
type Cells = readonly (string | number | null)[];

/** Tables of the record as files for Excel: the same rows as on the page, all of them. Each download is in the journal. */
@Injectable()
export class TablesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly registers: RegisterService,
    private readonly grids: GridService,
    private readonly mentoring: MentoringLogService,
    private readonly timelines: TimelineService,
    private readonly watches: WatchService,
    private readonly withdrawals: WithdrawalService,
    private readonly actions: ActionService,
  ) {}

  async sessions(scope: Scope): Promise<string> {
    const rows = await this.registers.listSessions(scope);
    return this.file(scope, 'sessions', {}, ['Session', 'Title', 'Kind', 'Set', 'Starts', 'Ends', 'Place', 'Status', 'Expected', 'Recorded', 'Attended'],
      rows.map((s) => [s.code, s.title, SESSION_KIND_LABELS[s.kind], s.set, s.startsAt, s.endsAt, s.place, s.status, s.expected, s.recorded, s.attended]));
  }

  async register(scope: Scope, session: string): Promise<string> {
    const { entries } = await this.registers.readRegister(scope, session);
    return this.file(scope, `register of ${session}`, {}, ['Person', 'Code', 'Role', 'Council', 'Expected', 'Mark', 'Reason', 'Withdrew on'],
      entries.map((e) => [e.person, e.personCode, ROLE_LABELS[e.role].one, e.council, e.expected ? 'yes' : 'no', e.mark ? REGISTER_MARK_LABELS[e.mark] : 'Not recorded', e.reason && APOLOGY_REASON_LABELS[e.reason], e.withdrewOn]));
  }

  async grid(scope: Scope, query: GridQuery): Promise<string> {
    const { columns, people } = await this.grids.read(scope, { ...query, page: 1 }, ALL);
    const { council, set, find, role } = query;
    return this.file(scope, 'grid', { council, set, find, role }, ['Person', 'Code', 'Council', 'Set', 'Starter', 'Withdrew on', 'Travel minutes', ...columns.map(columnName), 'Attended', 'Maximum'],
      people.map((one) => {
        const says = new Map(one.cells.map((cell) => [cell.column, GRID_LABELS[cell.says]]));
        return [one.person, one.personCode, one.council, one.set, one.starter ? 'yes' : 'no', one.withdrewOn, one.travelMinutes, ...columns.map(({ key }) => says.get(key) ?? null), one.attended, one.maximum];
      }));
  }

  async pairs(scope: Scope, query: PairsQuery): Promise<string> {
    const { pairs } = await this.mentoring.list(scope, { ...query, page: 1 }, ALL);
    const { find, only, on } = query;
    return this.file(scope, 'mentoring', { find, only, on }, ['Mentee', 'Mentee code', 'Mentor', 'Council', 'Meetings', 'Recommended', 'In the mentor’s log', 'In the mentee’s log', 'Logged by staff', 'In one log only', 'Last met', 'Silent', 'Mentor is line manager', 'Mentee withdrew on'],
      pairs.map((p) => [p.mentee, p.menteeCode, p.mentor, p.council, p.meetings, p.recommended, p.byMentor, p.byMentee, p.byStaff, p.oneSided, p.lastHeldOn, p.silent ? 'yes' : 'no', p.lineManager, p.menteeWithdrewOn]));
  }

  async enrolments(scope: Scope, withdrew?: 'yes' | 'no'): Promise<string> {
    const rows = await this.withdrawals.listEnrolments(scope, withdrew);
    return this.file(scope, 'enrolments', { withdrew }, ['Person', 'Role', 'Council', 'Set', 'Starter', 'Enrolled on', 'Last present on', 'Withdrew on', 'How exactly', 'As told', 'How', 'Reason', 'Told by'],
      rows.map(({ withdrawal: w, ...e }) => [e.person, ROLE_LABELS[e.role].one, e.council, e.set, e.starter ? 'yes' : 'no', e.enrolledOn, e.lastPresentOn, w?.withdrewOn ?? null, w?.datePrecision ?? null, w?.dateNote ?? null, w?.kind ?? null, w ? WITHDRAWAL_REASON_LABELS[w.reason] : null, w?.toldBy ?? null]));
  }

  async watch(scope: Scope, on?: string): Promise<string> {
    const { prompts, on: day } = await this.watches.watch(scope, on);
    const session = (s: { title: string; heldOn: string } | null): string | null => s && `${s.title} (${s.heldOn})`;
    return this.file(scope, 'in-effect watch', { on: day }, ['Person', 'Code', 'Role', 'Council', 'Set', 'Silent at', 'Silent sessions running', 'Last present', 'Last apology', 'Last mentoring', 'Logged by'],
      prompts.map((p) => [p.person, p.personCode, ROLE_LABELS[p.role].one, p.council, p.set, p.silent.map(session).join('; '), p.running, session(p.lastPresent), session(p.lastApology), p.lastMeeting?.heldOn ?? null, p.lastMeeting?.loggedBy.join(', ') ?? null]));
  }

  async openActions(scope: Scope): Promise<string> {
    const rows = await this.actions.open(scope);
    return this.file(scope, 'open actions', {}, ['What', 'Who', 'Due on', 'Overdue', 'Agreed at', 'Agreed on'], rows.map((a) => [a.what, a.who, a.dueOn, a.overdue ? 'yes' : 'no', a.sessionTitle, a.agreedOn]));
  }

  async timeline(scope: Scope, person: string): Promise<string> {
    const { entries, personCode } = await this.timelines.read(scope, person);
    return this.file(scope, `timeline of ${personCode}`, {}, ['Date', 'Kind', 'As', 'What'], entries.map((e) => [e.on, TIMELINE_LABELS[e.kind], ROLE_LABELS[e.role].one, e.what]));
  }

  private async file(scope: Scope, table: string, filter: Readonly<Record<string, string | undefined>>, columns: readonly string[], rows: readonly Cells[]): Promise<string> {
    // What was searched for may be a name: the journal says only that something was.
    const said = Object.fromEntries(Object.entries(filter).flatMap(([key, value]) => (value ? [[key, key === 'find' ? 'something' : value]] : [])));
    await this.audit.append(this.db, scope, { event: 'table.exported', subject: table, detail: said, rows: rows.length });
    return BYTE_ORDER_MARK + csvLines([columns, ...rows]);
  }
}

function columnName({ title, kind, nth, day }: GridColumnDto): string {
  return title ? `${title} (${day})` : `${SESSION_KIND_LABELS[kind]} ${nth}`;
}
