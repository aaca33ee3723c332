import type { SessionKind } from '../vocabulary/session.ts';

/** A session of a template. Weeks are counted from the week in which the programme starts (0). */
export interface TemplateSession {
  kind: SessionKind;
  title: string;
  week: number;
  /** Local time 'HH:MM' and length. */
  startsAt: string;
  minutes: number;
  /** Held by each set for itself, on the weekday of that set. */
  ofEachSet?: boolean;
  capacity?: number;
  optimum?: number;
  theme?: string;
}

/** What a new programme can begin with. Everything can be changed afterwards. */
export interface ProgrammeTemplate {
  code: string;
  name: string;
  /** For whoever chooses: what it makes. */
  about: string;
  weeks: number;
  recommendedMentoring: number | null;
  dosageSessions: number | null;
  dosageMentoring: number | null;
  sets: readonly string[];
  outcomes: readonly { code: string; title: string; description: string }[];
  sessions: readonly TemplateSession[];
}
