import { MESSAGE_STEPS, type MessageStep } from '../vocabulary/message.ts';
import { isWorkingDay, plusDays, workingDayFrom } from './working-day.ts';

/** Working days from the invitation to the first reminder, from that to the second, and left after the last. */
export interface Pace {
  readonly first: number;
  readonly second: number;
  readonly left: number;
}
export const USUAL_PACE: Pace = { first: 3, second: 5, left: 3 };

export interface PlannedStep {
  readonly step: MessageStep;
  /** 'YYYY-MM-DD', a working day. */
  readonly dueOn: string;
}

/** The day so many working days after a day. */
export function addWorkingDays(day: string, days: number, holidays: ReadonlySet<string>): string {
  let found = day;
  for (let left = days; left > 0; ) {
    found = plusDays(found, 1);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}

/** The last working day after which so many working days are left up to and including `last`. */
export function leavingWorkingDays(last: string, days: number, holidays: ReadonlySet<string>): string {
  let found = last;
  for (let left = 0; left < days || !isWorkingDay(found, holidays); ) {
    if (isWorkingDay(found, holidays)) left += 1;
    found = plusDays(found, -1);
  }
  return found;
}

/**
 * When a round writes to people: the invitation on its first working day, two reminders after it, and a last one with
 * some working days left. What would fall on the day of a later message, or after it, is left out: a short round has
 * fewer. There are three reminders at most.
 * @param round London days; without a last day there is no last reminder
 */
export function planMessages(round: { opensOn: string; closesOn: string | null }, holidays: ReadonlySet<string>, pace: Pace = USUAL_PACE): PlannedStep[] {
  const invitation = workingDayFrom(round.opensOn, holidays);
  const first = addWorkingDays(invitation, pace.first, holidays);
  const second = addWorkingDays(first, pace.second, holidays);
  const personal = round.closesOn === null ? null : leavingWorkingDays(round.closesOn, pace.left, holidays);
  const days: Record<MessageStep, string | null> = { invitation, reminder_1: first, reminder_2: second, personal };
  let next = round.closesOn === null ? '9999-12-31' : plusDays(round.closesOn, 1);
  const kept: PlannedStep[] = [];
  for (const step of [...MESSAGE_STEPS].reverse()) {
    const dueOn = days[step];
    // The last one has the others give way; the invitation gives way to none.
    if (dueOn === null || dueOn >= next || (step !== 'invitation' && dueOn <= invitation)) continue;
    kept.unshift({ step, dueOn });
    next = dueOn;
  }
  return kept;
}
