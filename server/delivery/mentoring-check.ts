import { dayInWords } from '../directory/day-in-words.ts';
import type { FieldFault } from '../kernel/problem.ts';

/** A pairing, as far as the rules of a meeting go. Days are 'YYYY-MM-DD'. */
export interface MeetingPair {
  pairingId: string;
  mentorId: string;
  mentor: string;
  mentee: string;
  startsOn: string | null;
  endsOn: string | null;
  /** The earlier day on which one of the two died. */
  diedOn: string | null;
}

export interface MeetingWhen {
  heldOn: string;
  today: string;
  /** Days around the programme within which mentoring may fall. */
  earliest: string;
  latest: string;
}

/** Everything that forbids a meeting of these pairs on that day. */
export function faultsOfMeeting(pairs: readonly MeetingPair[], when: MeetingWhen, mentorId?: string): FieldFault[] {
  const { heldOn, today, earliest, latest } = when;
  const faults: FieldFault[] = [];
  if (heldOn > today) {
    faults.push({ field: 'heldOn', message: `${dayInWords(heldOn)} is in the future. Log the meeting once it has been held.` });
  } else if (heldOn < earliest || heldOn > latest) {
    faults.push({ field: 'heldOn', message: `${dayInWords(heldOn)} is not in the time of the programme. Use a day from ${dayInWords(earliest)} to ${dayInWords(latest)}.` });
  } else {
    pairs.forEach(({ mentor, mentee, startsOn, endsOn, diedOn }, index) => {
      const field = `pairingIds.${index}`;
      if (startsOn !== null && heldOn < startsOn) {
        faults.push({ field, message: `${mentor} and ${mentee} were paired from ${dayInWords(startsOn)}. Use that day or a later one.` });
      } else if (endsOn !== null && heldOn > endsOn) {
        faults.push({ field, message: `${mentor} and ${mentee} were paired until ${dayInWords(endsOn)}. Use that day or an earlier one.` });
      }
      if (diedOn !== null && heldOn > diedOn) {
        faults.push({ field, message: `${mentor} and ${mentee} cannot have met after ${dayInWords(diedOn)}, when one of them died. Use an earlier day.` });
      }
    });
  }
  const expected = mentorId ?? pairs[0]?.mentorId;
  pairs.forEach(({ mentor, mentee, mentorId: own }, index) => {
    if (own === expected) return;
    faults.push({
      field: `pairingIds.${index}`,
      message: mentorId
        ? `${mentee} is a mentee of ${mentor}, not of the mentor chosen. Choose mentees of one mentor.`
        : `${mentee} is a mentee of ${mentor}; a group meeting is of one mentor. Log a meeting for each mentor.`,
    });
  });
  return faults;
}
