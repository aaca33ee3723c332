import { REGISTER_MARK_LABELS } from '../../../shared/vocabulary/register.ts';
import { ROLE_LABELS } from '../../../shared/vocabulary/role.ts';
import { longDate } from '../../lib/dates.ts';
import type { CouncilPerson, PersonSession } from './own-council-api.ts';

/** "5 of 7"; a dash where no session was held. */
export function outOf(attended: number, possible: number): string {
  return possible === 0 ? '–' : `${attended} of ${possible}`;
}

/** "Participant, Exeter set"; somebody who joined later is no starter. */
export function whoIs({ role, set, starter }: Pick<CouncilPerson, 'role' | 'set' | 'starter'>): string {
  const { one } = ROLE_LABELS[role];
  return [`${one[0]!.toUpperCase()}${one.slice(1)}`, set, starter ? null : 'joined later'].filter(Boolean).join(', ');
}

export function withdrewWords({ withdrewOn }: Pick<CouncilPerson, 'withdrewOn'>): string {
  return withdrewOn === null ? 'No' : longDate(withdrewOn);
}

/** What the register says of somebody at one session. */
export function registerWords({ mark, expected, withdrewBefore }: Pick<PersonSession, 'mark' | 'expected' | 'withdrewBefore'>): string {
  if (mark !== null) return withdrewBefore ? `${REGISTER_MARK_LABELS[mark]} (after withdrawing)` : REGISTER_MARK_LABELS[mark];
  if (withdrewBefore) return 'Had withdrawn';
  return expected ? 'Not recorded' : 'Not expected';
}
