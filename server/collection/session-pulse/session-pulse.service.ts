import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { PulseQuestionnaireService } from '../../instruments/pulse-questionnaire.service.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { OpenLinkService } from '../links/open-link.service.ts';
import { CollectionClock, windowOf } from '../rounds/round-window.ts';
import { londonDay } from '../../../shared/calendar/london.ts';
import type { PulseDto, SessionPulseDto } from './session-pulse.dto.ts';

interface AskedSession {
  id: string;
  code: string;
  title: string;
  heldOn: string;
  cancelled: boolean;
}

const LONGEST_CODE = 60;
const LONGEST_TITLE = 200;

const PULSE = `
  SELECT s.session_code AS session, s.title AS "sessionTitle", s.held_on::text AS "heldOn", o.code AS round, v.title AS questionnaire,
         o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
         (SELECT count(*)::int FROM response r WHERE r.round_id = o.id AND r.status = 'submitted') AS returned
    FROM round o
    JOIN reading.session s ON s.session_id = o.session_id
    JOIN questionnaire_version v ON v.id = o.version_id
   WHERE o.programme_id = $1 AND ($2::uuid[] IS NULL OR s.set_id = ANY ($2))`;

/** What those present say at the end of a session, without names. */
@Injectable()
export class SessionPulseService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
    private readonly questionnaires: PulseQuestionnaireService,
    private readonly links: OpenLinkService,
  ) {}

  /** Every pulse that the scope reaches, in the order of the sessions. */
  async list(scope: Scope): Promise<PulseDto[]> {
    return this.shown((await this.db.query(`${PULSE} ORDER BY s.starts_at, s.session_code`, [scope.programmeId, scope.setIds])) as Omit<PulseDto, 'open'>[]);
  }

  /** @throws Problem not_found */
  async read(scope: Scope, code: string): Promise<SessionPulseDto> {
    const session = await this.session(this.db.manager, scope, code);
    const pulse = await this.find(this.db.manager, scope, code);
    return { pulse, cannotAsk: pulse ? null : this.whyNot(session) };
  }

  /**
   * Asks for the pulse of a session: a round without names, open from now until the end of the next day, with its link. Once more,
   * or two people at once, gives the same one.
   * @throws Problem not_found; rule_broken: the session is cancelled or its day has not come, or no pulse questionnaire is published
   */
  async ask(scope: Scope, code: string): Promise<PulseDto> {
    return this.db.transaction(async (db) => {
      // One after the other, so that it is asked, and the library's questionnaire taken in, once.
      await db.query(`SELECT id FROM programme WHERE id = $1 FOR NO KEY UPDATE`, [scope.programmeId]);
      const session = await this.session(db, scope, code);
      const there = await this.find(db, scope, code);
      if (there) return there;
      const why = this.whyNot(session);
      if (why) throw new Problem('rule_broken', why);
      const versionId = await this.questionnaires.newest(db, scope);
      const round = await this.open(db, scope, session, versionId);
      await this.links.make(scope, round, db);
      return (await this.find(db, scope, code))!;
    });
  }

  private async open(db: EntityManager, scope: Scope, session: AskedSession, versionId: string): Promise<string> {
    const opensOn = londonDay(this.clock.now());
    const code = await this.freeCode(db, scope, session.code);
    const [round] = (await db.query(
      `INSERT INTO round (programme_id, code, title, version_id, mode, purpose, opens_on, closes_on, counts_as_contribution, keeps_deceased_in_base, session_id, frozen_at)
       VALUES ($1, $2, $3, $4, 'anonymous', 'session_pulse', $5, $5::date + 1, false, false, $6, now()) RETURNING closes_on::text AS "closesOn"`,
      [scope.programmeId, code, `Pulse: ${session.title}`.slice(0, LONGEST_TITLE), versionId, opensOn, session.id],
    )) as { closesOn: string }[];
    await this.audit.append(db, scope, { event: 'pulse.asked', subject: `session ${session.code}`, detail: { round: code, opensOn, closesOn: round!.closesOn } });
    return code;
  }

  /** "pulse-north-4"; with a number where somebody has set up a round of that code. */
  private async freeCode(db: EntityManager, scope: Scope, session: string): Promise<string> {
    const taken = new Set(((await db.query(`SELECT code FROM round WHERE programme_id = $1`, [scope.programmeId])) as { code: string }[]).map((round) => round.code));
    const named = (after: string): string => `pulse-${session}`.slice(0, LONGEST_CODE - after.length) + after;
    for (let number = 1; ; number += 1) {
      const code = named(number === 1 ? '' : `-${number}`);
      if (!taken.has(code)) return code;
    }
  }

  private whyNot({ cancelled, heldOn, title }: AskedSession): string | null {
    if (cancelled) return `${title} was cancelled, so nobody can say how it was.`;
    if (heldOn > londonDay(this.clock.now())) return `${title} is on ${dayInWords(heldOn)}. Its pulse can be asked for from that day on.`;
    return null;
  }

  private async find(db: EntityManager, scope: Scope, code: string): Promise<PulseDto | null> {
    const [pulse] = this.shown((await db.query(`${PULSE} AND s.session_code = $3`, [scope.programmeId, scope.setIds, code])) as Omit<PulseDto, 'open'>[]);
    return pulse ?? null;
  }

  private shown(pulses: readonly Omit<PulseDto, 'open'>[]): PulseDto[] {
    const now = this.clock.now();
    return pulses.map((pulse) => ({ ...pulse, open: windowOf(pulse, now) === 'open' }));
  }

  private async session(db: EntityManager, scope: Scope, code: string): Promise<AskedSession> {
    const [session] = (await db.query(
      `SELECT s.session_id AS id, s.session_code AS code, s.title, s.held_on::text AS "heldOn", s.cancelled
         FROM reading.session s WHERE s.programme_id = $1 AND s.session_code = $2 AND ($3::uuid[] IS NULL OR s.set_id = ANY ($3))`,
      [scope.programmeId, code, scope.setIds],
    )) as AskedSession[];
    if (!session) throw new Problem('not_found', `There is no session ${code} in the programme ${scope.programmeCode}.`);
    return session;
  }
}
