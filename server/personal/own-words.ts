import { dayInWords } from '../directory/day-in-words.ts';
import { APOLOGY_REASON_LABELS, REGISTER_MARK_LABELS } from '../../shared/vocabulary/register.ts';
import { REPLY_KIND_LABELS } from '../../shared/vocabulary/reply.ts';
import { ROLE_LABELS, type Role } from '../../shared/vocabulary/role.ts';
import { SESSION_KIND_LABELS } from '../../shared/vocabulary/session.ts';
import type { MentoringMedium } from '../../shared/vocabulary/mentoring.ts';
import type { ShownAction } from '../../client/respond/own/own-actions.tsx';
import type { ShownMeeting } from '../../client/respond/own/own-mentoring.tsx';
import { DONE, type Done } from '../../client/respond/own/own-parts.tsx';
import type { ShownReply } from '../../client/respond/own/own-replies.tsx';
import type { ShownRound } from '../../client/respond/own/own-questionnaires.tsx';
import type { ShownSession } from '../../client/respond/own/own-sessions.tsx';
import type { OwnReply } from '../collection/replies/own-replies.service.ts';
import type { OwnRound } from '../collection/rounds/own-rounds.service.ts';
import type { OwnAction } from '../delivery/own-action.service.ts';
import type { OwnMeeting } from '../delivery/own-meeting.service.ts';
import type { OwnSession } from '../delivery/own-sessions.service.ts';
import type { PersonScope } from '../kernel/scope.ts';

/** What the address of a page says was just done; anything else says nothing. */
export function doneOf(done: unknown): Done | null {
  return typeof done === 'string' && Object.hasOwn(DONE, done) ? (done as Done) : null;
}

const LONDON = { timeZone: 'Europe/London' } as const;
const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...LONDON });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', ...LONDON });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', ...LONDON });

/** An instant as clocks in London show it: 9:30am. */
export function timeInWords(instant: Date): string {
  return TIME.format(instant).replace(/\s/g, '').replace(':00', '');
}

/** 16 March 2011 at 3:15pm. */
function atInWords(instant: Date): string {
  return `${DATE.format(instant)} at ${timeInWords(instant)}`;
}

/** "as a mentor", for somebody who is in the programme in several roles; null for everybody else. */
function asRole(scope: PersonScope, role: Role): string | null {
  return new Set(scope.enrolments.map((enrolment) => enrolment.role)).size > 1 ? `as a ${ROLE_LABELS[role].one}` : null;
}

export function shownRound(scope: PersonScope, round: OwnRound): ShownRound {
  const { code, title, role, state, open, opensOn, closesOn, submittedAt, onPaper, reference } = round;
  return {
    code,
    title,
    as: asRole(scope, role),
    state,
    open,
    opensOn: dayInWords(opensOn),
    closesOn: closesOn && dayInWords(closesOn),
    sentAt: submittedAt && (onPaper ? DATE.format(submittedAt) : atInWords(submittedAt)),
    onPaper,
    reference,
  };
}

/** Attended in person; Apologies in advance (illness). */
function registerInWords({ mark, reason, expected, begun }: OwnSession): string | null {
  if (mark === null) return begun && !expected ? 'You were not expected' : null;
  return `${REGISTER_MARK_LABELS[mark]}${reason ? ` (${APOLOGY_REASON_LABELS[reason].toLowerCase()})` : ''}`;
}

export function shownSession(scope: PersonScope, session: OwnSession): ShownSession {
  const { code, title, kind, set, startsAt, endsAt, place, status, expected, role, ownApology } = session;
  return {
    code,
    title,
    kind: set ? `${SESSION_KIND_LABELS[kind]}, ${set}` : SESSION_KIND_LABELS[kind],
    as: asRole(scope, role),
    day: DAY.format(startsAt).replace(',', ''),
    times: endsAt ? `${timeInWords(startsAt)} to ${timeInWords(endsAt)}` : `from ${timeInWords(startsAt)}`,
    place,
    cancelled: status === 'cancelled',
    expected,
    says: registerInWords(session),
    canApologise: session.cannotApologise === null,
    apologised: ownApology,
  };
}

/**
 * One line a session: somebody who is in it in two roles comes once. The line in which they are expected, or in which
 * the register says something of them, goes before the other.
 */
export function onePerSession(sessions: readonly OwnSession[]): OwnSession[] {
  const best = new Map<string, OwnSession>();
  const weight = ({ mark, expected }: OwnSession): number => (mark !== null ? 2 : expected ? 1 : 0);
  for (const session of sessions) {
    const there = best.get(session.code);
    if (!there || weight(session) > weight(there)) best.set(session.code, session);
  }
  return [...best.values()];
}

const MEDIA: Record<MentoringMedium, string | null> = { in_person: 'In person', telephone: 'By telephone', video: 'By video', unknown: null };

export function shownMeeting({ id, other, side, heldOn, minutes, medium, inGroup, cutShortBy, themes }: OwnMeeting): ShownMeeting {
  const details = [
    MEDIA[medium],
    minutes === null ? 'length not said' : `${minutes} minutes`,
    inGroup ? 'with other mentees' : 'the two of you',
    cutShortBy && `cut short by ${cutShortBy === 'other' ? 'something else' : cutShortBy === side ? 'you' : `the ${cutShortBy}`}`,
  ]
    .filter(Boolean)
    .join(', ');
  return { id, other, side, day: dayInWords(heldOn), details: details.charAt(0).toUpperCase() + details.slice(1), themes };
}

/** An action of theirs, in words. */
export function shownAction(scope: PersonScope, { id, what, role, sessionTitle, agreedOn, dueOn, doneOn, overdue, version }: OwnAction): ShownAction {
  return { id, what, as: asRole(scope, role), from: `${sessionTitle}, ${dayInWords(agreedOn)}`, due: dueOn && dayInWords(dueOn), done: doneOn && dayInWords(doneOn), overdue, version };
}

export function shownReply({ id, said, kind, done, set, publishedOn }: OwnReply): ShownReply {
  return { id, said, did: REPLY_KIND_LABELS[kind], done, set, on: dayInWords(publishedOn) };
}
