import { indexBy, keyFrom, keyOf, sound, type Bundle, type BundleRow } from './bundle-table.ts';
import { notBefore } from './not-before.ts';
import { shown, type Faults } from './faults.ts';

/** Checks rounds, the people asked and the forms. */
export function checkRounds(bundle: Bundle, faults: Faults): void {
  const pulses = new Map<string, BundleRow>();
  const sets = knownSets(bundle);
  for (const row of bundle.get('rounds.csv')!.rows) {
    checkPulse(row, pulses, faults);
    checkSets(row, sets, faults);
    notBefore(faults, 'rounds.csv', row, 'opens_on', 'closes_on');
    if (row.cells.mode === 'named' && row.cells.role === '') {
      faults.add('rounds.csv', row.line, 'role', 'a named round without a role', 'the role that is asked');
    }
    if (row.cells.mode === 'anonymous' && row.cells.counts_as_contribution === 'yes') {
      faults.add('rounds.csv', row.line, 'counts_as_contribution', 'yes, but an anonymous round cannot show who contributed', 'no');
    }
  }
  const rounds = indexBy(bundle, 'rounds.csv', ['programme', 'round']);
  checkMembers(bundle, rounds, faults);
  checkForms(bundle, rounds, faults);
}

/** The sets of the bundle; null where the file of them cannot be relied on. */
function knownSets(bundle: Bundle): ReadonlySet<string> | null {
  const file = bundle.get('sets.csv')!;
  return file.sound ? new Set(file.rows.map((row) => keyOf(row, ['programme', 'set']))) : null;
}

/** A round names sets that there are. */
function checkSets(row: BundleRow, sets: ReadonlySet<string> | null, faults: Faults): void {
  if (sets === null || row.cells.sets === '' || !sound(row, 'sets')) return;
  const lost = row.cells.sets!.split(';').find((code) => !sets.has(keyFrom(row.cells.programme!, code)));
  if (lost !== undefined) faults.add('rounds.csv', row.line, 'sets', `${shown(lost)} is not in sets.csv`, 'codes that sets.csv has, separated by ;');
}

/** A pulse is anonymous, and the only one of its session. */
function checkPulse(row: BundleRow, pulses: Map<string, BundleRow>, faults: Faults): void {
  const { session, mode, purpose } = row.cells as Record<'session' | 'mode' | 'purpose', string>;
  if (session === '' || !sound(row, 'session', 'mode', 'purpose')) return;
  if (mode !== 'anonymous' || purpose !== 'session_pulse') {
    faults.add('rounds.csv', row.line, 'session', `a session on a round that is ${mode} and of the purpose ${purpose}`, 'blank, or the mode anonymous and the purpose session_pulse');
    return;
  }
  const key = keyOf(row, ['programme', 'session']);
  const first = pulses.get(key);
  if (first) faults.add('rounds.csv', row.line, 'session', `${session} has its pulse on line ${first.line} already`, 'one round a session, that of the other line or this one');
  else pulses.set(key, row);
}

function checkMembers(bundle: Bundle, rounds: ReadonlyMap<string, BundleRow>, faults: Faults): void {
  const enrolments = indexBy(bundle, 'enrolments.csv', ['programme', 'person', 'role']);
  const people = indexBy(bundle, 'people.csv', ['programme', 'person']);
  const { sound: enrolmentsSound, present } = bundle.get('enrolments.csv')!;
  const file = 'round_members.csv';
  for (const row of bundle.get(file)!.rows) {
    const round = rounds.get(keyOf(row, ['programme', 'round']));
    if (!round || !sound(row, 'round', 'person') || !sound(round, 'mode', 'role')) continue;
    const { programme, person } = row.cells as { programme: string; person: string };
    if (round.cells.mode === 'anonymous') {
      faults.add(file, row.line, 'round', `${row.cells.round} is anonymous: nobody is asked by name`, 'a named round, or no row');
      continue;
    }
    const role = round.cells.role!;
    if (role === '' || !enrolmentsSound || !present || !people.has(keyFrom(programme, person))) continue;
    if (!enrolments.has(keyFrom(programme, person, role))) {
      faults.add(file, row.line, 'person', `${person} is not enrolled as ${role}, the role that ${row.cells.round} asks`, `somebody enrolled as ${role}`);
    }
  }
}

function checkForms(bundle: Bundle, rounds: ReadonlyMap<string, BundleRow>, faults: Faults): void {
  const file = 'responses.csv';
  const forms = new Map<string, BundleRow>();
  for (const row of bundle.get(file)!.rows) {
    const round = rounds.get(keyOf(row, ['programme', 'round']));
    if (!round || !sound(round, 'mode')) continue;
    const { response, person, status, submitted_at: submittedAt } = row.cells as Record<'response' | 'person' | 'status' | 'submitted_at', string>;
    const anonymous = round.cells.mode === 'anonymous';
    const fault = (column: string, wrong: string, right: string) => faults.add(file, row.line, column, wrong, right);

    if (anonymous && person !== '') fault('person', `${row.cells.round} is anonymous, and ${response} names ${person}`, 'blank');
    if (!anonymous && person === '') fault('person', `${row.cells.round} is named, and ${response} does not say whose form it is`, 'the code of the person');
    if (person !== '' && !anonymous && sound(row, 'person')) {
      const key = keyOf(row, ['programme', 'round', 'person']);
      const first = forms.get(key);
      if (first && first.cells.response !== response) {
        fault('person', `${person} has a form in ${row.cells.round} already`, `one form a person and round, that of line ${first.line} or this one`);
      } else if (!first) forms.set(key, row);
    }

    if (!sound(row, 'status', 'submitted_at')) continue;
    if (status === 'draft' && submittedAt !== '') fault('submitted_at', 'a draft has not been sent', 'blank, or the status submitted');
    else if (status === 'submitted' && !anonymous && submittedAt === '') {
      fault('submitted_at', 'a submitted form without the time at which it was sent', 'a local time written YYYY-MM-DDTHH:MM');
    } else if (anonymous && submittedAt !== '' && !submittedAt.endsWith('T00:00')) {
      // The minute, laid beside a register or a log, would tell who it was.
      fault('submitted_at', `${row.cells.round} is anonymous, and the time could tell whose form it is`, `${submittedAt.slice(0, 10)}T00:00, or blank`);
    }
  }
}
