import { ROLE_LABELS } from '../../../shared/vocabulary/role.ts';
import { WITHDRAWAL_REASON_LABELS } from '../../../shared/vocabulary/withdrawal.ts';
import { longDate } from '../../lib/dates.ts';
import type { Effects, Enrolment, Withdrawal } from './api/withdrawals-api.ts';

/** Role, council and set of somebody, in one line. */
export function whoIs({ role, council, set }: Pick<Enrolment, 'role' | 'council' | 'set'>): string {
  const name = ROLE_LABELS[role].one;
  return [name[0]!.toUpperCase() + name.slice(1), council, set].filter(Boolean).join(', ');
}

/** The date as exactly as it is known: "30 November 2010 (end of November 2010)". */
export function whenWords({ withdrewOn, datePrecision, dateNote }: Pick<Withdrawal, 'withdrewOn' | 'datePrecision' | 'dateNote'>): string {
  const day = datePrecision === 'day' ? longDate(withdrewOn) : `About ${longDate(withdrewOn)}`;
  return dateNote ? `${day} (“${dateNote}”)` : day;
}

export function howWords({ kind, reason }: Pick<Withdrawal, 'kind' | 'reason'>): string {
  if (reason === 'death') return WITHDRAWAL_REASON_LABELS.death;
  return `${WITHDRAWAL_REASON_LABELS[reason]}, ${kind === 'formal' ? 'formally' : 'in effect'}`;
}

/** What recording it changes, a sentence each. */
export function effectWords(person: string, effects: Effects, died: boolean): string[] {
  const { absentFrom, staysStarter, otherRoles, stopsFinisher, messagesStop, stillAsked } = effects;
  return [
    !staysStarter
      ? `${person} is not a starter, so the rates do not change.`
      : died
        ? `${person} stays a starter in what is counted of attendance and mentoring. Response rates leave them out and say so.`
        : `${person} stays a starter: still in the denominator of every rate, as everybody who started is.`,
    absentFrom.length === 0
      ? 'No session of theirs comes after that day.'
      : `${absentFrom.length === 1 ? 'One session of theirs after that day counts' : `${absentFrom.length} sessions of theirs after that day count`} as not attended: ${absentFrom
          .map(({ title, heldOn }) => `${title} on ${longDate(heldOn)}`)
          .join('; ')}.`,
    ...(stopsFinisher ? [`${person} has attended a closing session and counts as a finisher now. They stop being one: a finisher did not withdraw.`] : []),
    ...(messagesStop > 0 && !died ? [`Messages about ${messagesStop === 1 ? 'the session' : `the ${messagesStop} sessions`} still to come stop.`] : []),
    ...(stillAsked ? ['Questionnaires still ask them, unless a round says otherwise: what people who left say counts.'] : []),
    ...(otherRoles.length > 0
      ? [`${person} is also enrolled as ${otherRoles.map((role) => ROLE_LABELS[role].one).join(' and ')}, and stays so. Record that apart if it has ended too.`]
      : []),
    ...(died ? ['From now on nothing is written to them: no invitation, no reminder, no other message.'] : []),
  ];
}

/** Those whose name, council or set contains what was typed. */
export function matching(enrolments: readonly Enrolment[], typed: string): Enrolment[] {
  const wanted = typed.trim().toLowerCase();
  return enrolments.filter(({ person, council, set }) => [person, council, set].some((text) => text?.toLowerCase().includes(wanted)));
}
