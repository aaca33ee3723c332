import { dayInWords } from '../directory/day-in-words.ts';
import type { FieldFault } from '../kernel/problem.ts';

/** What is known when somebody withdraws. Days are 'YYYY-MM-DD'. */
export interface WithdrawalFacts {
  person: string;
  enrolledOn: string;
  today: string;
  /** Sessions that they attended, whenever. */
  attended: readonly { title: string; heldOn: string }[];
}

/** Everything that forbids a withdrawal on that day. */
export function faultsOfWithdrawal(withdrewOn: string, { person, enrolledOn, today, attended }: WithdrawalFacts): FieldFault[] {
  const field = 'withdrewOn';
  if (withdrewOn > today) {
    return [{ field, message: `${dayInWords(withdrewOn)} is in the future. Record the withdrawal once it has happened, with today or an earlier day.` }];
  }
  if (withdrewOn < enrolledOn) {
    return [{ field, message: `${person} was enrolled on ${dayInWords(enrolledOn)}. Use that day or a later one.` }];
  }
  const after = attended.filter(({ heldOn }) => heldOn > withdrewOn);
  if (after.length === 0) return [];
  const last = after.map(({ heldOn }) => heldOn).sort().at(-1)!;
  const where = after.map(({ title, heldOn }) => `${title} on ${dayInWords(heldOn)}`).join(', ');
  return [{ field, message: `${person} is marked as there after ${dayInWords(withdrewOn)}: ${where}. Use ${dayInWords(last)} or a later day, or correct the register first.` }];
}
