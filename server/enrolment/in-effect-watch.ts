/**
 * Whether somebody may have left in effect: they neither come, nor send apologies, nor meet for mentoring. A rule
 * that asks; it never withdraws anybody.
 */

/** One session that was held and at which somebody was expected. */
export interface WatchedSession {
  sessionId: string;
  title: string;
  /** 'YYYY-MM-DD' in Europe/London. */
  heldOn: string;
  /** What the register says: a sign of life, nothing although a mark was made, or no mark at all. */
  sign: 'present' | 'apology' | 'absent' | 'not_recorded';
}

/** A day on which somebody met for mentoring, and whose logs have it. */
export interface WatchedMeeting {
  heldOn: string;
  loggedBy: readonly string[];
}

export interface WatchedRecord {
  /** All sessions held up to the day it is asked for, in order of time. */
  sessions: readonly WatchedSession[];
  meetings: readonly WatchedMeeting[];
}

export interface WatchEvidence {
  /** The silent sessions that the prompt rests on, the earliest first: as many as the programme asks for. */
  silent: readonly WatchedSession[];
  /** Silent sessions running, these included, since the last sign of life in a register. */
  running: number;
  /** Sessions among these whose register says nothing of them: passed over, neither silence nor a sign of life. */
  notRecorded: readonly WatchedSession[];
  lastPresent: { title: string; heldOn: string } | null;
  lastApology: { title: string; heldOn: string } | null;
  lastMeeting: WatchedMeeting | null;
  /** No mentoring contact since this day (exclusive), the last of their sessions before the silent ones; null: ever. */
  since: string | null;
}

/**
 * The rule. Of somebody's own sessions that were held and at which they were expected, up to a day, take the last
 * ones with a mark, as many as the programme asks for (two by default). When at all of them they neither came nor sent
 * apologies, and had no mentoring contact after their session before these and up to that day, it asks.
 *
 * A session without a mark for them says nothing and is passed over: a register that nobody took makes nobody
 * suspect. Whoever has had fewer sessions than asked for is not asked about.
 *
 * @param needed how many silent sessions running
 * @returns the evidence, or null when there is nothing to ask
 */
export function inEffectEvidence({ sessions, meetings }: WatchedRecord, needed: number): WatchEvidence | null {
  const recorded = sessions.filter(({ sign }) => sign !== 'not_recorded');
  const silent = recorded.slice(-needed);
  if (silent.length < needed || silent.some(({ sign }) => sign !== 'absent')) return null;
  const before = recorded.at(-needed - 1) ?? null;
  const lastMeeting = [...meetings].sort((a, b) => a.heldOn.localeCompare(b.heldOn)).at(-1) ?? null;
  // Somebody who met on the day of that session itself was heard of with it, not since.
  if (lastMeeting && (before === null || lastMeeting.heldOn > before.heldOn)) return null;
  const lastSign = recorded.findLastIndex(({ sign }) => sign !== 'absent');
  const from = sessions.indexOf(silent[0]!);
  return {
    silent,
    running: recorded.length - 1 - lastSign,
    notRecorded: sessions.slice(from).filter(({ sign }) => sign === 'not_recorded'),
    lastPresent: lastOf(recorded, 'present'),
    lastApology: lastOf(recorded, 'apology'),
    lastMeeting,
    since: before?.heldOn ?? null,
  };
}

/** The evidence as one word: the same sessions are the same evidence, one more silent session is new. */
export function evidenceKey({ silent }: Pick<WatchEvidence, 'silent'>): string {
  return silent.map(({ sessionId }) => sessionId).join(' ');
}

/** What was answered before, latest first. */
export interface EarlierReply {
  answer: 'confirmed' | 'dismissed' | 'snoozed';
  evidence: string;
  /** For a snooze: not before this day. */
  snoozedUntil: string | null;
}

/** Whether a prompt is to be put on that day, after what was answered before. A snooze holds whatever the evidence. */
export function isToBeAsked(key: string, replies: readonly EarlierReply[], today: string): boolean {
  if (replies[0]?.answer === 'snoozed' && replies[0].snoozedUntil! > today) return false;
  return !replies.some(({ answer, evidence }) => answer === 'dismissed' && evidence === key);
}

function lastOf(sessions: readonly WatchedSession[], sign: WatchedSession['sign']): { title: string; heldOn: string } | null {
  const found = sessions.findLast((session) => session.sign === sign);
  return found ? { title: found.title, heldOn: found.heldOn } : null;
}
