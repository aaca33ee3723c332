import { END_MENTORS, END_PARTICIPANTS } from './library/end-of-programme.ts';
import { FEELINGS_AFTER, FEELINGS_BEFORE } from './library/feelings.ts';
import { HEADS_OF_SERVICE } from './library/heads-of-service.ts';
import type { Instrument } from './library/instrument.ts';
import { LAUNCH_DAY } from './library/launch-day.ts';
import { MID_POINT } from './library/mid-point.ts';
import { SESSION_PULSE } from './library/session-pulse.ts';

/** Ready questionnaires, in the order in which a programme needs them. */
export const LIBRARY: readonly Instrument[] = [LAUNCH_DAY, MID_POINT, END_PARTICIPANTS, END_MENTORS, HEADS_OF_SERVICE, SESSION_PULSE, FEELINGS_BEFORE, FEELINGS_AFTER];

export function findInstrument(code: string): Instrument | undefined {
  return LIBRARY.find((instrument) => instrument.code === code);
}
