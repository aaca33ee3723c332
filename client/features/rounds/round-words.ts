import { MESSAGE_STEP_LABELS } from '../../../shared/vocabulary/message.ts';
import type { RoundPurpose } from '../../../shared/vocabulary/round.ts';
import { longDate, todayInLondon } from '../../lib/dates.ts';
import type { MessageAgain } from './rounds-api.ts';

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
  no_mentees: { one: 'mentors nobody, and every question is about a mentee', many: 'mentor nobody, and every question is about a mentee' },
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

/** When a message leaves, seen from now: "within a minute", "today at half past nine", "on 10 March 2026 at half past nine". */
export function leavesInWords(leavesAt: string, now = new Date()): string {
  const at = new Date(leavesAt);
  if (at <= now) return 'within a minute';
  const day = todayInLondon(at);
  return `${day === todayInLondon(now) ? 'today' : `on ${longDate(day)}`} at half past nine`;
}

/** What becomes of a message that should have reached somebody. */
export function againInWords({ outcome, step, leavesAt, because }: MessageAgain, now = new Date()): string {
  if (outcome === 'again') return `The message “${MESSAGE_STEP_LABELS[step!]}” leaves again ${leavesInWords(leavesAt!, now)}, if it is still needed then.`;
  if (outcome === 'under_way') return 'A message to them is being sent at this moment, perhaps to the address before. If it does not reach them, send it again under “Messages to people”.';
  return `Nothing is sent again. ${because}`;
}

/** What stands beside the address that answers go to, by how messages leave. */
export const REPLY_WORDS: Record<string, string> = {
  notify: 'GOV.UK Notify sends answers to the address that is set up there, whatever you enter here. Where {reply} stands in the text, people are asked to write to yours.',
  smtp: 'Where an answer to this message goes. Left empty, it goes to the address that the mail comes from.',
  outbox: 'Where an answer to this message would go, once a mail server is set up.',
};

/** "1 person", "2 people". */
export const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;
/** "1 message", "2 messages". */
export const messages = (count: number): string => `${count} ${count === 1 ? 'message' : 'messages'}`;
const number = (count: number): string => count.toLocaleString('en-GB');

/** "1 person"; "51 to 100 of 2,000 people" where a page is not all of them. @param before those on earlier pages */
export function howMany(onPage: number, total: number, before: number): string {
  return onPage === total ? people(total) : `${number(before + 1)} to ${number(before + onPage)} of ${number(total)} people`;
}
