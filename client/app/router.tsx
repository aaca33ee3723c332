import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { DashboardPage } from '../features/dashboards/dashboard-page.tsx';
import { DefinitionsPage } from '../features/definitions/definitions-page.tsx';
import { ProgrammesPage } from '../features/programmes/programmes-page.tsx';
import { RoundsPage } from '../features/rounds/rounds-page.tsx';
import { RowsPage } from '../features/rows/rows-page.tsx';
import { Loading } from '../ui/feedback.tsx';
import { Layout, MainLayout } from './layout.tsx';
import { AccessibilityPage } from './pages/accessibility-page.tsx';
import { CookiesPage } from './pages/cookies-page.tsx';
import { FaultPage } from './pages/fault-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { AdministrationLayout } from './administration-layout.tsx';
import { ProgrammeLayout, ProgrammeStart } from './programme-layout.tsx';
import type { PageHandle } from './programme-pages.ts';
import { RequireSignIn } from './require-sign-in.tsx';


/** A page of a programme says which ability it needs; the layout closes it to everybody else. */
const needs = (ability: PageHandle['needs']): PageHandle => ({ needs: ability });

/**
 * A page that is loaded when somebody goes there: most come to read, and what marks and records can wait. The router asks
 * for it at once, beside whatever else is under way; React on its own would show each page at least 0.3 s late.
 */
function loaded(load: () => Promise<{ default: ComponentType }>, key?: string): Pick<RouteObject, 'lazy' | 'hydrateFallbackElement'> {
  return {
    lazy: async () => {
      const { default: Page } = await load();
      return { element: <Page key={key} /> };
    },
    hydrateFallbackElement: <Loading />,
  };
}

export const ROUTES: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <FaultPage />,
    children: [
      { path: 'accessibility', element: <AccessibilityPage /> },
      { path: 'cookies', element: <CookiesPage /> },
      {
        element: <RequireSignIn />,
        children: [
          { index: true, element: <ProgrammesPage /> },
          {
            path: 'administration',
            element: <AdministrationLayout />,
            children: [
              { index: true, ...loaded(() => import('../features/staff/administration-page.tsx')) },
              { path: 'programmes/:code/staff', ...loaded(() => import('../features/staff/administration-staff-page.tsx')) },
              { path: 'accounts', ...loaded(() => import('../features/accounts/accounts-page.tsx')) },
              { path: 'invitations', ...loaded(() => import('../features/accounts/invitations-page.tsx')) },
              { path: 'invitations/new', ...loaded(() => import('../features/accounts/invite-page.tsx')) },
              { path: 'journal', ...loaded(() => import('../features/journal/journal-page.tsx')) },
              { path: 'bank-holidays', ...loaded(() => import('../features/calendar/bank-holidays-page.tsx')) },
            ],
          },
          {
            element: <MainLayout />,
            children: [
              { path: 'account', ...loaded(() => import('../features/accounts/account-page.tsx')) },
              { path: 'programmes/new', ...loaded(() => import('../features/setup/pages/new-programme-page.tsx')) },
            ],
          },
          {
            path: 'programmes/:code',
            element: <ProgrammeLayout />,
            children: [
              { index: true, element: <ProgrammeStart /> },
              { path: 'overview', handle: needs('see_figures'), element: <DashboardPage key="overview" name="overview" /> },
              { path: 'attendance', handle: needs('see_figures'), element: <DashboardPage key="attendance" name="attendance" /> },
              { path: 'feedback', handle: needs('see_figures'), element: <DashboardPage key="feedback" name="feedback" /> },
              { path: 'outcomes', handle: needs('see_figures'), element: <DashboardPage key="outcomes" name="outcomes" /> },
              { path: 'rows', handle: needs('see_rows'), element: <RowsPage /> },
              { path: 'measures', handle: needs('see_figures'), element: <DefinitionsPage /> },
              { path: 'rounds', handle: needs('see_rounds'), element: <RoundsPage /> },
              { path: 'registers', handle: needs('mark_registers'), ...loaded(() => import('../features/registers/registers-page.tsx')) },
              { path: 'registers/:session', handle: needs('mark_registers'), ...loaded(() => import('../features/registers/register-page.tsx')) },
              { path: 'mentoring', handle: needs('log_mentoring'), ...loaded(() => import('../features/mentoring/mentoring-page.tsx')) },
              { path: 'my-council', handle: needs('see_own_council'), ...loaded(() => import('../features/my-council/my-council-page.tsx')) },
              { path: 'my-council/:enrolment', handle: needs('see_own_council'), ...loaded(() => import('../features/my-council/council-person-page.tsx')) },
              { path: 'staff', handle: needs('manage_staff'), ...loaded(() => import('../features/staff/programme-staff-page.tsx')) },
              { path: 'withdrawals', handle: needs('record_withdrawals'), ...loaded(() => import('../features/withdrawals/withdrawals-page.tsx')) },
              { path: 'staff/invitations', handle: needs('manage_staff'), ...loaded(() => import('../features/accounts/invitations-page.tsx')) },
              { path: 'staff/invite', handle: needs('manage_staff'), ...loaded(() => import('../features/accounts/invite-page.tsx')) },
              { path: 'personal-data', handle: needs('handle_personal_data'), ...loaded(() => import('../features/rights/people-page.tsx')) },
              { path: 'personal-data/:person', handle: needs('handle_personal_data'), ...loaded(() => import('../features/rights/person-page.tsx')) },
              { path: 'privacy-settings', handle: needs('handle_personal_data'), ...loaded(() => import('../features/rights/privacy-page.tsx')) },
              { path: 'own-pages', handle: needs('make_own_page_links'), ...loaded(() => import('../features/own-pages/own-pages-page.tsx')) },
              { path: 'journal', handle: needs('see_journal'), ...loaded(() => import('../features/journal/journal-page.tsx')) },
              { path: 'set-up/bank-holidays', handle: needs('manage_programme'), ...loaded(() => import('../features/calendar/bank-holidays-page.tsx')) },
              { path: 'set-up/*', handle: needs('manage_programme'), ...loaded(() => import('../features/setup/setup-area.tsx')) },
              { path: 'today', handle: needs('run_programme'), ...loaded(() => import('../features/home/today-page.tsx')) },
              { path: 'sessions', handle: needs('run_sessions'), ...loaded(() => import('../features/sessions/sessions-page.tsx')) },
              { path: 'plan-session', handle: needs('run_programme'), ...loaded(() => import('../features/sessions/plan-session-page.tsx')) },
              { path: 'sessions/:session', handle: needs('run_sessions'), ...loaded(() => import('../features/sessions/session-page.tsx')) },
              { path: 'sessions/:session/pulse', handle: needs('run_sessions'), ...loaded(() => import('../features/rounds/session-pulse-page.tsx')) },
              { path: 'sessions/:session/change', handle: needs('run_programme'), ...loaded(() => import('../features/sessions/plan-session-page.tsx')) },
              { path: 'grid', handle: needs('run_programme'), ...loaded(() => import('../features/attendance-grid/grid-page.tsx')) },
              { path: 'people/:person', handle: needs('run_programme'), ...loaded(() => import('../features/person/person-page.tsx')) },
              { path: 'mentoring/:pairing', handle: needs('log_mentoring'), ...loaded(() => import('../features/mentoring/pair-page.tsx')) },
              { path: 'withdrawals/watch', handle: needs('record_withdrawals'), ...loaded(() => import('../features/withdrawals/watch-page.tsx')) },
              { path: 'rounds/new', handle: needs('set_up_rounds'), ...loaded(() => import('../features/rounds/round-setup-page.tsx'), 'new') },
              { path: 'rounds/:round/setup', handle: needs('set_up_rounds'), ...loaded(() => import('../features/rounds/round-setup-page.tsx'), 'setup') },
              { path: 'rounds/:round/messages', handle: needs('manage_rounds'), ...loaded(() => import('../features/rounds/round-messages-page.tsx')) },
              { path: 'rounds/:round/outbox', handle: needs('manage_rounds'), ...loaded(() => import('../features/rounds/round-outbox-page.tsx')) },
              { path: 'rounds/:round/link', handle: needs('make_open_links'), ...loaded(() => import('../features/rounds/round-link-page.tsx')) },
              { path: 'rounds/:round/paper', handle: needs('print_forms'), ...loaded(() => import('../features/paper/round-paper-page.tsx')) },
              { path: 'rounds/:round/paper-forms', handle: needs('enter_paper_forms'), ...loaded(() => import('../features/paper/paper-forms-page.tsx')) },
              { path: 'rounds/:round/paper-forms/enter', handle: needs('enter_paper_forms'), ...loaded(() => import('../features/paper/enter-page.tsx'), 'nobody') },
              { path: 'rounds/:round/paper-forms/enter/:enrolment', handle: needs('manage_rounds'), ...loaded(() => import('../features/paper/enter-page.tsx'), 'somebody') },
              { path: 'questionnaires', handle: needs('see_questionnaires'), ...loaded(() => import('../features/questionnaires/questionnaires-page.tsx')) },
              { path: 'questionnaires/new', handle: needs('write_questionnaires'), ...loaded(() => import('../features/questionnaires/new-questionnaire-page.tsx')) },
              { path: 'questionnaires/:questionnaire/:number', handle: needs('see_questionnaires'), ...loaded(() => import('../features/questionnaires/version-page.tsx')) },
              { path: 'questionnaires/:questionnaire/:number/preview', handle: needs('see_questionnaires'), ...loaded(() => import('../features/questionnaires/preview-page.tsx')) },
              { path: 'questionnaires/:questionnaire/:number/paper', handle: needs('see_questionnaires'), ...loaded(() => import('../features/paper/version-paper-page.tsx')) },
              { path: 'replies', handle: needs('see_replies'), ...loaded(() => import('../features/replies/replies-page.tsx')) },
              { path: 'replies/new', handle: needs('write_replies'), ...loaded(() => import('../features/replies/reply-page.tsx'), 'new') },
              { path: 'replies/:reply', handle: needs('write_replies'), ...loaded(() => import('../features/replies/reply-page.tsx'), 'one') },
              { path: 'group-feedback', handle: needs('see_group_feedback'), ...loaded(() => import('../features/group-feedback/group-feedback-page.tsx')) },
              { path: 'group-feedback/new', handle: needs('write_group_feedback'), ...loaded(() => import('../features/group-feedback/one-group-feedback-page.tsx'), 'new') },
              { path: 'group-feedback/:feedback', handle: needs('see_group_feedback'), ...loaded(() => import('../features/group-feedback/one-group-feedback-page.tsx'), 'one') },
            ],
          },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

export function newRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(ROUTES);
}
