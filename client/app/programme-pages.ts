import type { Ability } from '../../shared/vocabulary/ability.ts';
import { paths } from '../lib/paths.ts';

export interface MenuPage {
  text: string;
  to: (code: string) => string;
  /** Offered to whoever has this ability in the role they act in, and to nobody else. */
  needs: Ability;
  /** Current only at exactly this address, not below it. */
  exact?: boolean;
}

/** The menu of a programme, in its order. Somebody begins at the first that is open to them. */
export const MENU: readonly MenuPage[] = [
  { text: 'Today', to: paths.today, needs: 'run_programme' },
  { text: 'Overview', to: paths.overview, needs: 'see_figures', exact: true },
  { text: 'Attendance', to: paths.attendance, needs: 'see_figures' },
  { text: 'Feedback', to: paths.feedback, needs: 'see_figures' },
  { text: 'Outcomes', to: paths.outcomes, needs: 'see_figures' },
  { text: 'My council', to: paths.myCouncil, needs: 'see_own_council' },
  { text: 'Sessions', to: paths.sessions, needs: 'run_programme' },
  { text: 'Registers', to: paths.registers, needs: 'mark_registers' },
  { text: 'Grid', to: paths.grid, needs: 'run_programme' },
  { text: 'Questionnaires', to: paths.rounds, needs: 'see_rounds' },
  { text: 'Group feedback', to: paths.groupFeedback, needs: 'see_group_feedback' },
  { text: 'Mentoring', to: paths.mentoring, needs: 'log_mentoring' },
  { text: 'Withdrawals', to: paths.withdrawals, needs: 'record_withdrawals' },
  { text: 'Set-up', to: paths.setUp, needs: 'manage_programme' },
  { text: 'People and roles', to: paths.staff, needs: 'manage_staff' },
  { text: 'Own pages', to: paths.ownPages, needs: 'make_own_page_links' },
  { text: 'People’s data', to: paths.peopleData, needs: 'handle_personal_data' },
  { text: 'Journal', to: paths.journal, needs: 'see_journal' },
  { text: 'Definitions', to: paths.measures, needs: 'see_figures' },
];

/** What the menu offers with these abilities; the server refuses the rest, so it is not offered. */
export function navigation(code: string, abilities: readonly Ability[]): { text: string; to: string; exact?: boolean }[] {
  return MENU.filter(({ needs }) => abilities.includes(needs)).map(({ text, to, exact }) => ({ text, to: to(code), ...(exact ? { exact } : {}) }));
}

/** What a route of the router says of itself, as its `handle`: the ability without which its page is closed. */
export interface PageHandle {
  needs: Ability;
}

/** Whether a page is open: every part of its address that needs an ability has it. */
export function isOpen(matches: readonly { handle: unknown }[], abilities: readonly Ability[]): boolean {
  return matches.every(({ handle }) => {
    const needs = (handle as Partial<PageHandle> | undefined)?.needs;
    return needs === undefined || abilities.includes(needs);
  });
}
