import type { Ability } from '../../shared/vocabulary/ability.ts';
import { paths } from '../lib/paths.ts';

export interface MenuPage {
  text: string;
  to: (code: string) => string;
  /** Offered to whoever has this ability in the role they act in, and to nobody else. */
  needs: Ability;
  /** What it stands under where the menu would otherwise be too long. */
  section?: string;
  /** Where a page belongs to it that does not lie below its address. */
  also?: (code: string) => string;
}

/** One link of a menu. */
export interface MenuLink {
  text: string;
  to: string;
  also?: string;
}

/** A link, or a section with the links that stand under it. */
export type MenuEntry = MenuLink | { text: string; pages: MenuLink[] };

/** More links than these are put under sections: on a screen 1,280 pixels wide they are one row. */
const MOST_IN_A_ROW = 9;

const RESULTS = 'Results';
const RUNNING = 'Running the programme';
const ACCESS = 'Access and data';

/** The menu of a programme, in its order, pages of a section next to one another. Somebody begins at the first that is open to them. */
export const MENU: readonly MenuPage[] = [
  { text: 'Today', to: paths.today, needs: 'run_programme' },
  { text: 'Overview', to: paths.overview, needs: 'see_figures', section: RESULTS },
  { text: 'Attendance', to: paths.attendance, needs: 'see_figures', section: RESULTS },
  { text: 'Feedback', to: paths.feedback, needs: 'see_figures', section: RESULTS },
  { text: 'Outcomes', to: paths.outcomes, needs: 'see_figures', section: RESULTS },
  { text: 'Definitions', to: paths.measures, needs: 'see_figures', section: RESULTS },
  { text: 'My council', to: paths.myCouncil, needs: 'see_own_council' },
  { text: 'Sessions', to: paths.sessions, needs: 'run_sessions', section: RUNNING, also: paths.newSession },
  { text: 'Registers', to: paths.registers, needs: 'mark_registers', section: RUNNING },
  { text: 'Grid', to: paths.grid, needs: 'run_programme', section: RUNNING, also: paths.people },
  { text: 'Mentoring', to: paths.mentoring, needs: 'log_mentoring', section: RUNNING },
  { text: 'Withdrawals', to: paths.withdrawals, needs: 'record_withdrawals', section: RUNNING },
  { text: 'Group feedback', to: paths.groupFeedback, needs: 'see_group_feedback', section: RUNNING },
  { text: 'You said, we did', to: paths.replies, needs: 'see_replies', section: RUNNING },
  { text: 'Questionnaires', to: paths.rounds, needs: 'see_rounds' },
  { text: 'People and roles', to: paths.staff, needs: 'manage_staff', section: ACCESS },
  { text: 'Own pages', to: paths.ownPages, needs: 'make_own_page_links', section: ACCESS },
  { text: 'People’s data', to: paths.peopleData, needs: 'handle_personal_data', section: ACCESS, also: paths.privacy },
  { text: 'Journal', to: paths.journal, needs: 'see_journal', section: ACCESS },
  { text: 'Set-up', to: paths.setUp, needs: 'manage_programme' },
];

/** The pages that are open with these abilities; the server refuses the rest, so it is not offered. */
export function openPages(code: string, abilities: readonly Ability[]): MenuLink[] {
  return offered(abilities).map((page) => link(code, page));
}

/** The menu with these abilities: a link a page while they are one row, and under their sections when they are more. */
export function navigation(code: string, abilities: readonly Ability[]): MenuEntry[] {
  const pages = offered(abilities);
  if (pages.length <= MOST_IN_A_ROW) return openPages(code, abilities);
  const entries: MenuEntry[] = [];
  for (const page of pages) {
    const last = entries.at(-1);
    if (page.section === undefined) entries.push(link(code, page));
    else if (last && 'pages' in last && last.text === page.section) last.pages.push(link(code, page));
    else entries.push({ text: page.section, pages: [link(code, page)] });
  }
  return entries;
}

const offered = (abilities: readonly Ability[]): MenuPage[] => MENU.filter(({ needs }) => abilities.includes(needs));

const link = (code: string, { text, to, also }: MenuPage): MenuLink => ({ text, to: to(code), ...(also && { also: also(code) }) });

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
