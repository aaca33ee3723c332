import type { RegisterMark } from '../../shared/vocabulary/register.ts';
import type { SessionStatus } from '../../shared/vocabulary/session.ts';

/** What decides whether somebody may send apologies, or take theirs back. */
export interface ApologyFacts {
  readonly status: SessionStatus;
  readonly begun: boolean;
  readonly expected: boolean;
  readonly mark: RegisterMark | null;
  /** The apologies in the register are those they sent themselves. */
  readonly ownApology: boolean;
}

/** Why apologies can be neither sent nor taken back, in words for the person; null when they can. */
export function whyNoApology({ status, begun, expected, mark, ownApology }: ApologyFacts): string | null {
  if (status === 'cancelled') return 'The session was cancelled, so no apologies are needed.';
  if (begun) return 'The session has begun. Tell the facilitator or the programme manager, who keep the register.';
  if (mark !== null && !ownApology) return 'The register already says something about you for this session, entered by the people who run the programme. Tell them if it is not right.';
  if (!expected) return 'You are not expected at this session, so no apologies are needed.';
  return null;
}
