import { isAttended, isApology, isMarkedUnexpected, type RegisterMark } from '../../../shared/vocabulary/register.ts';
import { STARTER_ROLES, type Role } from '../../../shared/vocabulary/role.ts';
import { indexBy, keyFrom, keyOf, sound, type Bundle, type BundleRow } from './bundle-table.ts';
import { checkAnswerRules } from './check-answers.ts';
import { checkInstrumentRules, type KnownItems } from './check-instruments.ts';
import { shown, type Faults } from './faults.ts';
import { notBefore } from './not-before.ts';

/**
 * Finds what is wrong across cells and across files: a withdrawal before the enrolment, an answer outside its scale.
 * @returns the items of the bundle
 */
export function checkRules(bundle: Bundle, faults: Faults): KnownItems {
  checkDirectory(bundle, faults);
  checkEnrolments(bundle, faults);
  checkSessions(bundle, faults);
  checkRegister(bundle, faults);
  checkGroupFeedback(bundle, faults);
  const items = checkInstrumentRules(bundle, faults);
  checkAnswerRules(bundle, items, faults);
  return items;
}

const PERSON_IN_ROLE = ['programme', 'person', 'role'];

function checkDirectory(bundle: Bundle, faults: Faults): void {
  for (const row of bundle.get('programmes.csv')!.rows) notBefore(faults, 'programmes.csv', row, 'starts_on', 'ends_on');

  const holders = new Map<string, BundleRow>();
  const partOf = new Map<string, BundleRow>();
  for (const row of bundle.get('councils.csv')!.rows) {
    notBefore(faults, 'councils.csv', row, 'code_from', 'code_to');
    const { council, code } = row.cells as { council: string; code: string };
    const holder = holders.get(code);
    if (code && holder && holder.cells.council !== council) {
      faults.add('councils.csv', row.line, 'code', `${code} is the code of ${shown(holder.cells.council!)} on line ${holder.line}`, 'a code for one council alone');
    } else if (code && !holder) holders.set(code, row);
    const key = keyOf(row, ['programme', 'council']);
    const other = partOf.get(key);
    if (!other) partOf.set(key, row);
    else if ((other.cells.taking_part || 'yes') !== (row.cells.taking_part || 'yes')) {
      const said = other.cells.taking_part || 'yes';
      faults.add('councils.csv', row.line, 'taking_part', `${shown(council)} has ${said} on line ${other.line}`, `${said}, the same on all rows of a council`);
    }
  }

  const addresses = new Map<string, BundleRow>();
  for (const row of bundle.get('people.csv')!.rows) {
    const email = row.cells.email!;
    if (email === '' || !sound(row, 'email')) continue;
    if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(email)) {
      faults.add('people.csv', row.line, 'email', `${shown(email)} is not an e-mail address`, 'one address such as name@example.org, or blank');
      continue;
    }
    const key = keyFrom(row.cells.programme!, email.toLowerCase());
    const first = addresses.get(key);
    // Under one code twice is found already; under two codes somebody would be counted, and written to, twice.
    if (first && first.cells.person !== row.cells.person) {
      const wrong = `${shown(email)} is the address of ${first.cells.person} on line ${first.line}: a duplicate`;
      faults.add('people.csv', row.line, 'email', wrong, 'one row for each person, with an address of their own');
    } else if (!first) addresses.set(key, row);
  }
}

function checkEnrolments(bundle: Bundle, faults: Faults): void {
  const enrolments = indexBy(bundle, 'enrolments.csv', PERSON_IN_ROLE);
  const enrolmentsKnown = bundle.get('enrolments.csv')!.sound && bundle.get('enrolments.csv')!.present;
  const people = indexBy(bundle, 'people.csv', ['programme', 'person']);
  for (const row of bundle.get('enrolments.csv')!.rows) {
    const role = row.cells.role as Role;
    if (row.cells.starter === 'yes' && sound(row, 'role') && !(STARTER_ROLES as readonly Role[]).includes(role)) {
      faults.add('enrolments.csv', row.line, 'starter', `a ${role} cannot be a starter`, `no (only ${STARTER_ROLES.join(' and ')} can)`);
    }
  }
  for (const row of bundle.get('pairings.csv')!.rows) {
    notBefore(faults, 'pairings.csv', row, 'starts_on', 'ends_on');
    if (row.cells.mentor === row.cells.mentee && sound(row, 'mentor', 'mentee') && row.cells.mentor) {
      faults.add('pairings.csv', row.line, 'mentee', `${row.cells.mentee} is their own mentor`, 'another person');
      continue;
    }
    for (const [column, role] of [['mentor', 'mentor'], ['mentee', 'participant']] as const) {
      const { programme, [column]: person } = row.cells as { programme: string; mentor: string; mentee: string };
      if (!enrolmentsKnown || !person || !people.has(keyFrom(programme, person)) || enrolments.has(keyFrom(programme, person, role))) continue;
      faults.add('pairings.csv', row.line, column, `${person} is not enrolled as ${role}`, `somebody enrolled as ${role} in enrolments.csv`);
    }
  }
  for (const row of bundle.get('withdrawals.csv')!.rows) {
    const enrolment = enrolments.get(keyOf(row, PERSON_IN_ROLE));
    if (!enrolment || !sound(enrolment, 'enrolled_on') || !sound(row, 'withdrew_on')) continue;
    const { enrolled_on } = enrolment.cells as { enrolled_on: string };
    if (row.cells.withdrew_on! < enrolled_on) {
      const wrong = `${row.cells.person} withdrew on ${row.cells.withdrew_on}, before being enrolled on ${enrolled_on} (enrolments.csv line ${enrolment.line})`;
      faults.add('withdrawals.csv', row.line, 'withdrew_on', wrong, `${enrolled_on} or later`);
    }
  }
}

function checkSessions(bundle: Bundle, faults: Faults): void {
  for (const row of bundle.get('sessions.csv')!.rows) {
    if (row.cells.kind === 'set_meeting' && row.cells.set === '') {
      faults.add('sessions.csv', row.line, 'set', 'a set_meeting without a set', 'the code of the set that meets');
    }
    notBefore(faults, 'sessions.csv', row, 'starts_at', 'ends_at');
  }
  for (const row of bundle.get('session_details.csv')!.rows) {
    const wrong = row.cells.timetable!.split(/\r?\n/).find((line) => line !== '' && !/^([01]\d|2[0-3]):[0-5]\d \S/.test(line));
    if (wrong !== undefined) faults.add('session_details.csv', row.line, 'timetable', `${shown(wrong)} does not begin with a time`, 'a line for each item, such as 09:30 Welcome');
  }
  for (const row of bundle.get('session_actions.csv')!.rows) {
    const { who, person, role } = row.cells as Record<'who' | 'person' | 'role', string>;
    if (person !== '' && role === '') faults.add('session_actions.csv', row.line, 'role', `${person} without a role`, 'the role in which they are enrolled');
    if (person === '' && role !== '') faults.add('session_actions.csv', row.line, 'person', `the role ${role} without a person`, 'the code of the person, or a blank role');
    if (person !== '' && who !== '') faults.add('session_actions.csv', row.line, 'who', `${shown(who)} beside the person ${person}`, 'a blank who (the name is kept with the person), or no person');
  }
  for (const row of bundle.get('session_people.csv')!.rows) {
    if (row.cells.buddy !== '' && row.cells.buddy_role === '') faults.add('session_people.csv', row.line, 'buddy_role', 'a buddy without a role', 'the role in which they are enrolled');
  }
}

function checkRegister(bundle: Bundle, faults: Faults): void {
  const sessions = indexBy(bundle, 'sessions.csv', ['programme', 'session']);
  const enrolments = indexBy(bundle, 'enrolments.csv', PERSON_IN_ROLE);
  const withdrawals = indexBy(bundle, 'withdrawals.csv', PERSON_IN_ROLE);
  const file = 'register.csv';
  for (const row of bundle.get(file)!.rows) {
    const { person, role, mark, reason, expected } = row.cells as Record<'person' | 'role' | 'mark' | 'reason' | 'expected', string>;
    const register = (mark || null) as RegisterMark | null;
    if (reason && sound(row, 'mark', 'reason') && !isApology(register)) {
      faults.add(file, row.line, 'reason', `a reason with ${mark ? `the mark ${mark}` : 'no mark'}`, 'a reason with apologies_in_advance or apologies_on_day alone, else blank');
    }
    if (sound(row, 'mark', 'expected') && isMarkedUnexpected(expected !== 'no', register)) {
      faults.add(file, row.line, 'expected', `${person} has the mark ${mark} and was not expected`, 'expected yes (whoever is marked is expected), or no mark');
    }
    const session = sessions.get(keyOf(row, ['programme', 'session']));
    const enrolment = enrolments.get(keyOf(row, PERSON_IN_ROLE));
    if (!session || !enrolment || !sound(row, 'session', 'person', 'role')) continue;
    const meets = session.cells.set!;
    if (
      role === 'participant' &&
      session.cells.kind === 'set_meeting' &&
      meets !== '' &&
      sound(session, 'kind', 'set') &&
      sound(enrolment, 'set') &&
      meets !== enrolment.cells.set &&
      (mark !== '' || expected !== 'no')
    ) {
      const own = enrolment.cells.set ? `is in set ${enrolment.cells.set}` : 'is in no set';
      const wrong = `${row.cells.session} is a meeting of set ${meets}, and ${person} ${own} (enrolments.csv line ${enrolment.line})`;
      faults.add(file, row.line, 'session', wrong, enrolment.cells.set ? `a meeting of set ${enrolment.cells.set}` : 'a session that is not of a set');
    }
    const withdrawal = withdrawals.get(keyOf(row, PERSON_IN_ROLE));
    if (!withdrawal || !isAttended(register) || !sound(withdrawal, 'withdrew_on') || !sound(session, 'starts_at') || !sound(row, 'mark')) continue;
    const day = session.cells.starts_at!.slice(0, 10);
    if (day > withdrawal.cells.withdrew_on!) {
      const wrong = `${person} attended on ${day}, after withdrawing on ${withdrawal.cells.withdrew_on} (withdrawals.csv line ${withdrawal.line})`;
      faults.add(file, row.line, 'mark', wrong, `absent or blank, or a withdrew_on of ${day} or later`);
    }
  }
}

function checkGroupFeedback(bundle: Bundle, faults: Faults): void {
  const given = indexBy(bundle, 'group_feedback.csv', ['programme', 'group_feedback']);
  const register = indexBy(bundle, 'register.csv', ['programme', 'session', 'person', 'role']);
  const enrolments = indexBy(bundle, 'enrolments.csv', PERSON_IN_ROLE);
  const sessions = indexBy(bundle, 'sessions.csv', ['programme', 'session']);
  if (!bundle.get('register.csv')!.sound) return;
  for (const row of bundle.get('group_feedback_people.csv')!.rows) {
    const feedback = given.get(keyOf(row, ['programme', 'group_feedback']));
    const { programme, person, role, contributed } = row.cells as Record<'programme' | 'person' | 'role' | 'contributed', string>;
    const session = feedback?.cells.session;
    if (!session || contributed !== 'yes' || !sound(row, 'person', 'role') || !sound(feedback, 'session')) continue;
    if (!sessions.has(keyFrom(programme, session)) || !enrolments.has(keyFrom(programme, person, role))) continue;
    const entry = register.get(keyFrom(programme, session, person, role));
    if (entry && (!sound(entry, 'mark') || isAttended((entry.cells.mark || null) as RegisterMark | null))) continue;
    const wrong = entry
      ? `${person} contributed at ${session}, where the register has ${entry.cells.mark || 'no mark'} (register.csv line ${entry.line})`
      : `${person} contributed at ${session}, where the register does not have them as ${role}`;
    faults.add('group_feedback_people.csv', row.line, 'person', wrong, 'contributed no, or a mark of attendance in register.csv');
  }
}
