import type { Bundle, BundleRow } from './bundle-table.ts';
import type { Faults } from './faults.ts';

interface Needed {
  readonly file: string;
  /** Rows of this file cannot be counted without the other. */
  readonly by: string;
  readonly where: (row: BundleRow) => boolean;
  readonly what: string;
}

const WITH_A_REGISTER = ['launch', 'set_meeting', 'mentor_session'];

const NEEDED: readonly Needed[] = [
  { file: 'answers.csv', by: 'responses.csv', where: (row) => row.cells.status === 'submitted', what: 'submitted forms' },
  { file: 'items.csv', by: 'questionnaires.csv', where: () => true, what: 'versions of questionnaires' },
  {
    file: 'register.csv',
    by: 'sessions.csv',
    where: (row) => row.cells.status === 'held' && WITH_A_REGISTER.includes(row.cells.kind!),
    what: `held sessions of the kinds ${WITH_A_REGISTER.join(', ')}`,
  },
  { file: 'round_members.csv', by: 'rounds.csv', where: (row) => row.cells.mode === 'named', what: 'named rounds' },
  {
    file: 'group_feedback_people.csv',
    by: 'group_feedback.csv',
    where: (row) => row.cells.counts_as_contribution === 'yes',
    what: 'group feedback that counts as contribution',
  },
];

/**
 * Finds files that are not there although other files need them: forms would count as empty, people as absent.
 * @returns the bundle in which these files are no longer trusted, so that their absence makes no other row look wrong
 */
export function checkPresence(bundle: Bundle, faults: Faults): Bundle {
  const checked = new Map(bundle);
  for (const { file, by, where, what } of NEEDED) {
    const table = bundle.get(file)!;
    if (table.present || !bundle.get(by)!.rows.some(where)) continue;
    faults.add(file, null, null, `${file} is missing, and ${by} has ${what}`, `the file; one of its header alone says that there are none`);
    checked.set(file, { ...table, sound: false });
  }
  return checked;
}
