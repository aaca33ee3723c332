import { abilitiesOf } from '../../shared/vocabulary/ability.ts';
import { STAFF_ROLES } from '../../shared/vocabulary/staff-role.ts';
import { navigation, openPages } from './programme-pages.ts';

const words = (entries: ReturnType<typeof navigation>): (string | [string, string[]])[] =>
  entries.map((entry) => ('pages' in entry ? [entry.text, entry.pages.map(({ text }) => text)] : entry.text));

describe('the menu of a programme', () => {
  it('puts the many pages of a programme manager under sections', () => {
    expect(words(navigation('APIR', abilitiesOf('programme_manager')))).toEqual([
      'Today',
      ['Results', ['Overview', 'Attendance', 'Feedback', 'Outcomes', 'Definitions']],
      ['Running the programme', ['Sessions', 'Registers', 'Grid', 'Mentoring', 'Withdrawals', 'Group feedback', 'You said, we did']],
      'Questionnaires',
      ['Access and data', ['People and roles', 'Own pages', 'People’s data', 'Journal']],
      'Set-up',
    ]);
  });

  it('is one row of links for whoever has few pages', () => {
    expect(words(navigation('APIR', abilitiesOf('evaluator')))).toEqual(['Overview', 'Attendance', 'Feedback', 'Outcomes', 'Definitions', 'Group feedback', 'You said, we did', 'Questionnaires']);
    expect(words(navigation('APIR', abilitiesOf('facilitator')))).toEqual(['Sessions', 'Registers', 'Group feedback', 'You said, we did', 'Questionnaires']);
  });

  it.each(STAFF_ROLES)('leads a %s to every page that is open to them, once, in one order, and never names a section twice', (role) => {
    const entries = navigation('A B', abilitiesOf(role));
    expect(entries.flatMap((entry) => ('pages' in entry ? entry.pages : [entry]))).toEqual(openPages('A B', abilitiesOf(role)));
    expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
    expect(openPages('A B', abilitiesOf(role)).every(({ to }) => to.startsWith('/programmes/A%20B/'))).toBe(true);
  });
});
