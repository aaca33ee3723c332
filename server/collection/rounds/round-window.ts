import { Injectable } from '@nestjs/common';
import { inLondon } from '../../../shared/calendar/london.ts';
import { plusDays } from '../../../shared/calendar/working-day.ts';

/** Whether a round takes answers. In its grace only forms begun before it closed can still be sent. */
export type RoundWindow = 'not_yet' | 'open' | 'grace' | 'closed';

/** A form begun in time may be sent until so long after the midnight that ends the last day. */
export const GRACE_MINUTES = 60;

export interface RoundDays {
  /** 'YYYY-MM-DD', London days, both included; no last day: it stays open. */
  readonly opensOn: string;
  readonly closesOn: string | null;
}

/** Where `now` falls in a round's days, as clocks in London show it. */
export function windowOf(round: RoundDays, now: Date): RoundWindow {
  const { today, graceOf } = dayAndGrace(now);
  if (today < round.opensOn) return 'not_yet';
  if (round.closesOn === null || today <= round.closesOn) return 'open';
  return round.closesOn === graceOf ? 'grace' : 'closed';
}

/** Whether anything can be entered or decided: the round is open, or in its grace and the form was begun in time. */
export function isOpenTo(round: RoundDays, begun: boolean, now: Date): boolean {
  const window = windowOf(round, now);
  return window === 'open' || (window === 'grace' && begun);
}

/** The day in London, and the last day whose grace has not run out yet; null later in the day. */
export function dayAndGrace(now: Date): { today: string; graceOf: string | null } {
  const { day: today, minute: minutes } = inLondon(now);
  // Clocks change at one or two in the morning, never within the grace.
  return { today, graceOf: minutes < GRACE_MINUTES ? plusDays(today, -1) : null };
}

/** The time by which rounds open and close; a test sets it. */
@Injectable()
export class CollectionClock {
  now(): Date {
    return new Date();
  }
}
