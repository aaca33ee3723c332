import { ABOUT_MENTEES_ALONE, MENTEES_OF } from '../rounds/round-mentees.ts';
import { MESSAGE_STEPS } from '../../../shared/vocabulary/message.ts';

/** Whether a round asks somebody nothing: all its questions are about mentees, and they have none who could be asked about. Needs `o` round, `e` enrolment. */
const NOTHING_TO_ANSWER = `(${ABOUT_MENTEES_ALONE('o.version_id')} AND NOT EXISTS (${MENTEES_OF('e.id')}))`;

/**
 * Why somebody asked in a round is not written to, in words, or null. Needs `m` round_member, `o` round, `e` enrolment, `x` person,
 * `r` their response or nothing. Read when a message is planned and once more when it is sent.
 */
export const NOT_WRITTEN_TO = `
  CASE
    WHEN x.died_on IS NOT NULL THEN 'The person has died.'
    WHEN e.void_reason IS NOT NULL THEN 'The enrolment no longer counts.'
    WHEN m.declined_at IS NOT NULL THEN 'The person does not want to take part.'
    WHEN ${NOTHING_TO_ANSWER} THEN 'There is nothing to ask: every question is about a mentee, and nobody is mentored.'
    WHEN r.status = 'submitted' THEN 'The form has been returned.'
    WHEN r.status = 'withdrawn' THEN 'The person has taken their answers back.'
    WHEN NOT o.asks_withdrawn AND EXISTS (SELECT FROM withdrawal w WHERE w.enrolment_id = e.id AND w.reversed_at IS NULL) THEN 'The person withdrew, and this round does not ask people who did.'
    WHEN x.mail_stopped = 'opted_out' THEN 'The person asked not to be written to.'
    WHEN x.mail_stopped = 'bounced' THEN 'The address does not work.'
    WHEN coalesce(x.email, '') = '' THEN 'There is no e-mail address.'
  END`;

const today = (instant: string, now: string): string => `(${instant} AT TIME ZONE 'Europe/London')::date = (${now}::timestamptz AT TIME ZONE 'Europe/London')::date`;
const LEFT = `('sent', 'delivered', 'kept')`;

/**
 * Whether a message of any round left for somebody today, in London, also before it was put in the outbox again. What came back
 * or failed did not reach them and does not count. Needs `x` person.
 * @param now where the instant is among the values, such as `$2`
 */
export const sentToday = (now: string): string => `
  EXISTS (SELECT FROM enrolment oe JOIN round_member_message om ON om.enrolment_id = oe.id JOIN message s ON s.id = om.message_id
           WHERE oe.person_id = x.id
             AND (s.status IN ${LEFT} AND ${today('s.sent_at', now)} OR EXISTS (SELECT FROM message_try y WHERE y.message_id = s.id AND y.status IN ${LEFT} AND ${today('y.sent_at', now)})))`;

/** What a message of a round is called, in SQL: once a person and step, whoever makes it. */
export const messageKey = (round: string, step: string, enrolment: string): string => `'round:' || ${round} || ':' || ${step} || ':' || ${enrolment}`;

/** The latest message that a round has started, in SQL; null while there is none. Needs `o` round. */
export const LATEST_STARTED = `
  (SELECT l.step FROM round_message l WHERE l.round_id = o.id AND l.status = 'started'
    ORDER BY array_position(ARRAY[${MESSAGE_STEPS.map((step) => `'${step}'`).join(', ')}], l.step) DESC LIMIT 1)`;

/** Whether a message did not reach the person as they can be reached now, in SQL. Needs `s` message, `x` person. */
export const NOT_REACHED = `(s.status IN ('failed', 'bounced', 'not_needed') OR s.status IN ${LEFT} AND s.address IS DISTINCT FROM x.email)`;

/** Whether a message left for somebody, so that a mail may say that it came back, in SQL. Needs `s` message. */
export const CAN_HAVE_COME_BACK = `(s.status IN ('sent', 'delivered') AND s.address <> '')`;
