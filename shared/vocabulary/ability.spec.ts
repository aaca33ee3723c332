import { ABILITIES, ABILITY_NAMES, abilitiesOf } from './ability.ts';
import { STAFF_ROLES, type StaffRole } from './staff-role.ts';

describe('abilities', () => {
  it('are what the roles of their line may do, and nobody else', () => {
    for (const role of STAFF_ROLES) {
      for (const ability of ABILITY_NAMES) expect([role, ability, abilitiesOf(role).includes(ability)]).toEqual([role, ability, (ABILITIES[ability] as readonly StaffRole[]).includes(role)]);
    }
  });

  it('keep answers and pseudonymous rows to evaluators', () => {
    expect([ABILITIES.see_rows, ABILITIES.export_responses]).toEqual([['evaluator'], ['evaluator']]);
  });

  it('show a report reader figures and nothing else', () => {
    expect(abilitiesOf('report_reader')).toEqual(['see_figures']);
  });

  it('show a head of service figures and their own council, and let them write nothing', () => {
    expect(abilitiesOf('head_of_service')).toEqual(['see_figures', 'see_own_council']);
  });

  it('show an evaluator nobody by name', () => {
    for (const ability of ['mark_registers', 'log_mentoring', 'record_withdrawals', 'manage_rounds', 'see_own_council'] as const) expect(abilitiesOf('evaluator')).not.toContain(ability);
  });

  it('let a facilitator run sessions, mark registers, write down what groups say and type in forms without names, and see no figures', () => {
    expect([...abilitiesOf('facilitator')].sort()).toEqual([
      'add_transcripts', 'enter_paper_forms', 'make_open_links', 'mark_registers', 'print_forms', 'run_sessions', 'see_group_feedback', 'see_replies', 'see_rounds', 'write_group_feedback', 'write_replies',
    ]);
  });
});
