import type { RoundPurpose } from '../../../shared/vocabulary/round.ts';

export const PURPOSE_LABELS: Record<RoundPurpose, string> = {
  launch_day: 'Launch day',
  mid_point: 'Mid-point',
  end_of_programme: 'End of the programme',
  session_pulse: 'After a session',
  other: 'Other',
};

export const ROLE_WORDS: Record<string, string> = {
  participant: 'Participants',
  mentor: 'Mentors',
  head_of_service: 'Heads of service',
  facilitator: 'Facilitators',
};

/** Why somebody of the role would not be asked. */
const LEFT_OUT_WORDS: Record<string, { one: string; many: string }> = {
  died: { one: 'has died', many: 'have died' },
  withdrew: { one: 'withdrew', many: 'withdrew' },
  never_attended: { one: 'never came to a session', many: 'never came to a session' },
  other_set: { one: 'is of another set, or of none', many: 'are of another set, or of none' },
};

/** "1 has died", "3 are of another set, or of none". */
export function leftOut(why: string, count: number): string {
  const words = LEFT_OUT_WORDS[why];
  return `${count} ${count === 1 ? (words?.one ?? why) : (words?.many ?? why)}`;
}

/** How messages leave, in words. */
export const TRANSPORT_WORDS: Record<string, string> = {
  smtp: 'Messages are sent by e-mail, through the mail server that is set up.',
  notify: 'Messages are sent by e-mail, through GOV.UK Notify.',
  outbox: 'No mail is set up: messages are kept here to be read, and nobody receives them.',
};

/** "1 person", "2 people". */
export const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;
/** "1 message", "2 messages". */
export const messages = (count: number): string => `${count} ${count === 1 ? 'message' : 'messages'}`;
