import { isApology, isAttended, type RegisterMark } from '../../../shared/vocabulary/register.ts';
import type { Marking, RegisterEntry, Says } from './api/registers-api.ts';

/** What somebody is about to save, by enrolment; who is not in it stays as loaded. */
export type Edits = Readonly<Record<string, Says>>;

/** A row that somebody else changed after it was loaded, to something else than we did. */
export interface Difference {
  enrolmentId: string;
  mine: Says;
  theirs: Says;
}

/** What the select of a row holds: a mark, nothing recorded, or not expected. */
export type RowChoice = RegisterMark | 'not_recorded' | 'not_expected';

export function choiceOf(says: Says): RowChoice {
  if (!says.expected) return 'not_expected';
  return says.mark ?? 'not_recorded';
}

/** What a choice comes to. A reason is kept only from one apology to another. */
export function saysOf(choice: RowChoice, before: Says): Says {
  if (choice === 'not_expected') return { expected: false, mark: null, reason: null };
  const mark = choice === 'not_recorded' ? null : choice;
  return { expected: true, mark, reason: isApology(mark) ? before.reason : null };
}

export function same(one: Says, other: Says): boolean {
  return one.expected === other.expected && one.mark === other.mark && one.reason === other.reason;
}

/** What a row says now: the edit if there is one. */
export function current(entry: RegisterEntry, edits: Edits): Says {
  const { expected, mark, reason } = entry;
  return edits[entry.enrolmentId] ?? { expected, mark, reason };
}

/** Edits with one more; an edit back to what was loaded is none. */
export function edit(edits: Edits, entry: RegisterEntry, says: Says): Edits {
  const { [entry.enrolmentId]: _, ...others } = edits;
  return same(entry, says) ? others : { ...others, [entry.enrolmentId]: says };
}

/** Whether somebody had left before the day of the session (yyyy-mm-dd), and so cannot have been there. */
export function hadWithdrawn(entry: RegisterEntry, day: string): boolean {
  return entry.withdrewOn !== null && entry.withdrewOn < day;
}

/** Everybody who is expected, has no mark yet and had not left: attended in person. Marks that are there stay. */
export function markEverybody(entries: readonly RegisterEntry[], edits: Edits, day: string): Edits {
  return entries.reduce((sum, entry) => {
    const says = current(entry, sum);
    if (!says.expected || says.mark !== null || hadWithdrawn(entry, day)) return sum;
    return edit(sum, entry, { expected: true, mark: 'in_person', reason: null });
  }, edits);
}

/** What is to be sent: the edited rows, each with the version it was loaded in. */
export function markingsOf(entries: readonly RegisterEntry[], edits: Edits): Marking[] {
  return entries.flatMap(({ enrolmentId, version }) => {
    const says = edits[enrolmentId];
    return says ? [{ enrolmentId, version, ...says }] : [];
  });
}

/**
 * Carries edits over to a register that somebody else has changed since it was loaded.
 *
 * @returns the edits that are still to be saved, and where both changed a row to something different. Those are among
 *   the edits too, until somebody chooses theirs.
 */
export function rebase(before: readonly RegisterEntry[], now: readonly RegisterEntry[], edits: Edits): { edits: Edits; differences: Difference[] } {
  const loaded = new Map(before.map((entry) => [entry.enrolmentId, entry]));
  const differences: Difference[] = [];
  let kept: Edits = {};
  for (const entry of now) {
    const mine = edits[entry.enrolmentId];
    if (!mine || same(mine, entry)) continue;
    kept = edit(kept, entry, mine);
    const old = loaded.get(entry.enrolmentId);
    if (old && same(old, entry)) continue;
    const { expected, mark, reason } = entry;
    differences.push({ enrolmentId: entry.enrolmentId, mine, theirs: { expected, mark, reason } });
  }
  return { edits: kept, differences };
}

/** Edits made while a save was under way: what was sent is done with, what differs from it is still to be saved. */
export function afterSaving(saved: readonly RegisterEntry[], edits: Edits): Edits {
  return saved.reduce<Edits>((sum, entry) => {
    const mine = edits[entry.enrolmentId];
    return mine ? edit(sum, entry, mine) : sum;
  }, {});
}

export interface Progress {
  expected: number;
  recorded: number;
  attended: number;
}

export function progressOf(entries: readonly RegisterEntry[], edits: Edits): Progress {
  const says = entries.map((entry) => current(entry, edits)).filter((one) => one.expected);
  return {
    expected: says.length,
    recorded: says.filter((one) => one.mark !== null).length,
    attended: says.filter((one) => isAttended(one.mark)).length,
  };
}
