import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../../shared/vocabulary/role.ts';
import type { Moment } from '../../shared/vocabulary/questionnaire.ts';
import type { RoundMode, RoundPurpose } from '../../shared/vocabulary/round.ts';
import type { MeasureScope } from './measure.service.ts';

export interface ItemLabel {
  round: string;
  item: string;
  source: string;
  section: string;
  kind: string;
  scale: string | null;
  /** With the time it asks of, where it is one of a pair. */
  wording: string;
  /** Value of the option beside which one can say what. */
  other: string | null;
  pair: string | null;
  moment: Moment | null;
  direction: 'positive' | 'negative';
  askedPer: 'respondent' | 'mentee';
  outcome: string | null;
  options: { value: string; label: string }[];
}

export interface ProgrammeLabels {
  code: string;
  /** A note that stands wherever the figures stand: a reconstruction says so. */
  about: string;
  startsOn: string;
  endsOn: string;
  recommendedMentoring: number | null;
  dosageSessions: number | null;
  dosageMentoring: number | null;
  sessions: { code: string; kind: string; title: string; set: string | null; heldOn: string }[];
  rounds: { code: string; title: string; mode: RoundMode; purpose: RoundPurpose; role: Role | null; opensOn: string; closesOn: string | null }[];
  items: ItemLabel[];
  outcomes: { code: string; title: string; description: string }[];
  /** Forms that count as contributing, in their order. */
  routes: { route: string; title: string; kind: string }[];
}

const ROLE_ORDER = (role: string): string => `array_position(ARRAY['participant', 'mentor', 'head_of_service'], ${role})`;
const SOURCE_ORDER = `array_position(ARRAY['participants', 'mentors', 'heads_of_service'], i.source)`;

/** The words that figures are shown with. Codes are stable, words are for people; neither is an answer. */
@Injectable()
export class LabelsService {
  constructor(private readonly db: DataSource) {}

  async of(scope: MeasureScope): Promise<ProgrammeLabels> {
    const [found] = (await this.db.query(
      `SELECT p.code, p.about, p.starts_on::text AS "startsOn", p.ends_on::text AS "endsOn",
              p.recommended_mentoring AS "recommendedMentoring", p.dosage_sessions AS "dosageSessions", p.dosage_mentoring AS "dosageMentoring",
              (SELECT coalesce(json_agg(json_build_object('code', s.session_code, 'kind', s.kind, 'title', s.title, 'set', s.set_code,
                        'heldOn', s.held_on) ORDER BY s.starts_at, s.session_code), '[]')
                 FROM reading.session s WHERE s.programme_id = $1) AS sessions,
              (SELECT coalesce(json_agg(json_build_object('code', r.round_code,
                        -- A pulse is named by its session, also where its own title does not.
                        'title', CASE WHEN r.session_title IS NULL OR strpos(r.title, r.session_title) > 0 THEN r.title ELSE r.title || ', ' || r.session_title END, 'mode', r.mode, 'purpose', r.purpose,
                        'role', r.role, 'opensOn', r.opens_on, 'closesOn', r.closes_on) ORDER BY r.opens_on, ${ROLE_ORDER('r.role')}, r.round_code), '[]')
                 FROM reading.round r WHERE r.programme_id = $1) AS rounds,
              (SELECT coalesce(json_agg(json_build_object('round', i.round_code, 'item', i.item, 'source', i.source, 'section', i.section,
                        'kind', i.kind, 'scale', i.scale, 'wording', i.wording || CASE i.moment WHEN 'before' THEN ' (before)' WHEN 'now' THEN ' (now)' ELSE '' END,
                        'other', i.other, 'pair', i.pair, 'moment', i.moment, 'direction', i.direction, 'askedPer', i.asked_per,
                        'outcome', i.outcome, 'options', coalesce(i.options, '[]')) ORDER BY i.opens_on, ${SOURCE_ORDER}, i.round_code, i.item_position), '[]')
                 FROM reading.item i WHERE i.programme_id = $1) AS items,
              (SELECT coalesce(json_agg(json_build_object('code', o.outcome, 'title', o.title, 'description', o.description) ORDER BY o.position), '[]')
                 FROM reading.outcome o WHERE o.programme_id = $1) AS outcomes,
              (SELECT coalesce(json_agg(json_build_object('route', c.route, 'title', c.title, 'kind', c.route_kind) ORDER BY c.held_on, c.route), '[]')
                 FROM reading.contribution_route c WHERE c.programme_id = $1) AS routes
         FROM reading.programme p WHERE p.programme_id = $1`,
      [scope.programmeId],
    )) as ProgrammeLabels[];
    if (!found) throw new Error(`there is no programme ${scope.programmeId}`);
    return found;
  }
}
