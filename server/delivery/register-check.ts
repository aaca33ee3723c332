import { APOLOGY_REASONS, REGISTER_MARKS, isApology, isAttended, isMarkedUnexpected, type RegisterMark } from '../../shared/vocabulary/register.ts';
import type { Role } from '../../shared/vocabulary/role.ts';
import type { SessionKind, SessionStatus } from '../../shared/vocabulary/session.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import type { FieldFault } from '../kernel/problem.ts';

/** The session a register is of, as far as its rules go. */
export interface MarkedSession {
  kind: SessionKind;
  status: SessionStatus;
  /** Its day in Europe/London, 'YYYY-MM-DD'. */
  heldOn: string;
  begun: boolean;
  setId: string | null;
  set: string | null;
}

/** What the record says of somebody who is to be marked. */
export interface MarkedPerson {
  person: string;
  role: Role;
  setId: string | null;
  withdrewOn: string | null;
  /** What the register says now, null while nothing is stored. */
  stored: (RegisterSays & { version: number }) | null;
}

export interface RegisterSays {
  expected: boolean;
  mark: string | null;
  reason: string | null;
}

export interface Marking extends RegisterSays {
  enrolmentId: string;
  version: number;
}

/**
 * Everything that forbids these markings, each with the person it is about.
 *
 * @param people by enrolment id; who is missing does not belong to the programme
 * @returns one fault a field (`entries.3.mark`); none when all may be saved
 */
export function faultsOfMarkings(session: MarkedSession, people: ReadonlyMap<string, MarkedPerson>, markings: readonly Marking[]): FieldFault[] {
  const faults: FieldFault[] = [];
  if (session.status === 'cancelled') {
    faults.push({ field: 'session', message: 'The session was cancelled, so nobody was there. Marks belong to a session that was held.' });
  } else if (!session.begun) {
    faults.push({ field: 'session', message: `The session is on ${dayInWords(session.heldOn)} and has not begun. Mark its register when it has.` });
  }
  const seen = new Set<string>();
  markings.forEach((marking, index) => {
    const fault = (column: string, message: string): void => void faults.push({ field: `entries.${index}.${column}`, message });
    const known = people.get(marking.enrolmentId);
    if (!known) {
      fault('enrolmentId', `${marking.enrolmentId} is nobody’s enrolment in this programme. Use one that the register lists.`);
      return;
    }
    const { person } = known;
    if (seen.has(marking.enrolmentId)) fault('enrolmentId', `${person} is here twice. Say once what the register is to say of them.`);
    seen.add(marking.enrolmentId);

    const { mark, reason, expected } = marking;
    if (mark !== null && !(REGISTER_MARKS as readonly string[]).includes(mark)) {
      fault('mark', `${person}: “${mark}” is not a mark. Use ${REGISTER_MARKS.join(', ')}, or null for not recorded.`);
    } else {
      if (isMarkedUnexpected(expected, mark as RegisterMark | null)) {
        fault('expected', `${person} has a mark but is not expected. Whoever is marked is expected: expect them, or take the mark away.`);
      }
      if (reason !== null && !isApology(mark as RegisterMark | null)) {
        fault('reason', `${person}: only apologies have a reason. Mark them as apologies, or take the reason away.`);
      }
      if (isAttended(mark as RegisterMark | null) && known.withdrewOn !== null && known.withdrewOn < session.heldOn) {
        fault('mark', `${person} withdrew on ${dayInWords(known.withdrewOn)}; reverse the withdrawal first if they came on ${dayInWords(session.heldOn)}.`);
      }
    }
    if (reason !== null && !(APOLOGY_REASONS as readonly string[]).includes(reason)) {
      fault('reason', `${person}: “${reason}” is not a reason. Use ${APOLOGY_REASONS.join(', ')}, or null for none.`);
    }
    if (session.kind === 'set_meeting' && known.role === 'participant' && known.setId !== session.setId && !known.stored) {
      fault('enrolmentId', `${person} is not of the set ${session.set ?? ''}, whose meeting this is. Mark them at a meeting of their own set.`);
    }
  });
  return faults;
}

/** What is to be done with each marking: nothing, save it, or ask, because somebody else changed it meanwhile. */
export function sortMarkings<M extends Marking>(people: ReadonlyMap<string, MarkedPerson>, markings: readonly M[]): { save: M[]; conflicts: M[] } {
  const save: M[] = [];
  const conflicts: M[] = [];
  for (const marking of markings) {
    const stored = people.get(marking.enrolmentId)?.stored ?? null;
    // The same again, whatever the version: a reply that got lost, or somebody who saw the same.
    if (stored && says(stored, marking)) continue;
    if ((stored?.version ?? 0) === marking.version || (marking.version === 0 && saysNothing(stored))) save.push(marking);
    else conflicts.push(marking);
  }
  return { save, conflicts };
}

function says(stored: RegisterSays, marking: RegisterSays): boolean {
  return stored.expected === marking.expected && stored.mark === marking.mark && stored.reason === marking.reason;
}

/**
 * Whether a stored entry says no more than the list did before it was stored: the first save of a register stores
 * everybody who is expected, and whoever has the page open still holds them as version 0.
 */
function saysNothing(stored: (RegisterSays & { version: number }) | null): boolean {
  return stored !== null && stored.version === 1 && stored.expected && stored.mark === null;
}
