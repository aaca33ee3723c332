import { lazy } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { DashboardPage } from '../features/dashboards/dashboard-page.tsx';
import { DefinitionsPage } from '../features/definitions/definitions-page.tsx';
import { ProgrammesPage } from '../features/programmes/programmes-page.tsx';
import { RoundsPage } from '../features/rounds/rounds-page.tsx';
import { RowsPage } from '../features/rows/rows-page.tsx';
import { Layout, MainLayout } from './layout.tsx';
import { AccessibilityPage } from './pages/accessibility-page.tsx';
import { CookiesPage } from './pages/cookies-page.tsx';
import { FaultPage } from './pages/fault-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { AdministrationLayout } from './administration-layout.tsx';
import { ProgrammeLayout, ProgrammeStart } from './programme-layout.tsx';
import type { PageHandle } from './programme-pages.ts';
import { RequireSignIn } from './require-sign-in.tsx';

// What marks and records is loaded when somebody goes there; most come to read.
const OwnPagesPage = lazy(() => import('../features/own-pages/own-pages-page.tsx'));
const TodayPage = lazy(() => import('../features/home/today-page.tsx'));
const SessionsPage = lazy(() => import('../features/sessions/sessions-page.tsx'));
const SessionPage = lazy(() => import('../features/sessions/session-page.tsx'));
const PlanSessionPage = lazy(() => import('../features/sessions/plan-session-page.tsx'));
const GridPage = lazy(() => import('../features/attendance-grid/grid-page.tsx'));
const PersonPage = lazy(() => import('../features/person/person-page.tsx'));
const PairPage = lazy(() => import('../features/mentoring/pair-page.tsx'));
const WatchPage = lazy(() => import('../features/withdrawals/watch-page.tsx'));
const RegistersPage = lazy(() => import('../features/registers/registers-page.tsx'));
const RegisterPage = lazy(() => import('../features/registers/register-page.tsx'));
const MentoringPage = lazy(() => import('../features/mentoring/mentoring-page.tsx'));
const MyCouncilPage = lazy(() => import('../features/my-council/my-council-page.tsx'));
const CouncilPersonPage = lazy(() => import('../features/my-council/council-person-page.tsx'));
const ProgrammeStaffPage = lazy(() => import('../features/staff/programme-staff-page.tsx'));
const AdministrationPage = lazy(() => import('../features/staff/administration-page.tsx'));
const AdministrationStaffPage = lazy(() => import('../features/staff/administration-staff-page.tsx'));
const AccountPage = lazy(() => import('../features/accounts/account-page.tsx'));
const AccountsPage = lazy(() => import('../features/accounts/accounts-page.tsx'));
const InvitationsPage = lazy(() => import('../features/accounts/invitations-page.tsx'));
const InvitePage = lazy(() => import('../features/accounts/invite-page.tsx'));
const JournalPage = lazy(() => import('../features/journal/journal-page.tsx'));
const PeopleDataPage = lazy(() => import('../features/rights/people-page.tsx'));
const PersonDataPage = lazy(() => import('../features/rights/person-page.tsx'));
const PrivacyPage = lazy(() => import('../features/rights/privacy-page.tsx'));
const SetupArea = lazy(() => import('../features/setup/setup-area.tsx'));
const NewProgrammePage = lazy(() => import('../features/setup/pages/new-programme-page.tsx'));
const WithdrawalsPage = lazy(() => import('../features/withdrawals/withdrawals-page.tsx'));
const QuestionnairesPage = lazy(() => import('../features/questionnaires/questionnaires-page.tsx'));
const NewQuestionnairePage = lazy(() => import('../features/questionnaires/new-questionnaire-page.tsx'));
const VersionPage = lazy(() => import('../features/questionnaires/version-page.tsx'));
const PreviewPage = lazy(() => import('../features/questionnaires/preview-page.tsx'));
const BankHolidaysPage = lazy(() => import('../features/calendar/bank-holidays-page.tsx'));
const RoundSetupPage = lazy(() => import('../features/rounds/round-setup-page.tsx'));
const RoundMessagesPage = lazy(() => import('../features/rounds/round-messages-page.tsx'));
const RoundOutboxPage = lazy(() => import('../features/rounds/round-outbox-page.tsx'));
const RoundLinkPage = lazy(() => import('../features/rounds/round-link-page.tsx'));
const VersionPaperPage = lazy(() => import('../features/paper/version-paper-page.tsx'));
const RoundPaperPage = lazy(() => import('../features/paper/round-paper-page.tsx'));
const PaperFormsPage = lazy(() => import('../features/paper/paper-forms-page.tsx'));
const EnterPage = lazy(() => import('../features/paper/enter-page.tsx'));
const SessionPulsePage = lazy(() => import('../features/rounds/session-pulse-page.tsx'));
const RepliesPage = lazy(() => import('../features/replies/replies-page.tsx'));
const ReplyPage = lazy(() => import('../features/replies/reply-page.tsx'));
const GroupFeedbackPage = lazy(() => import('../features/group-feedback/group-feedback-page.tsx'));
const OneGroupFeedbackPage = lazy(() => import('../features/group-feedback/one-group-feedback-page.tsx'));

/** A page of a programme says which ability it needs; the layout closes it to everybody else. */
const needs = (ability: PageHandle['needs']): PageHandle => ({ needs: ability });

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
          { path: 'programmes/new', element: <NewProgrammePage /> },
          {
            path: 'administration',
            element: <AdministrationLayout />,
            children: [
              { index: true, element: <AdministrationPage /> },
              { path: 'programmes/:code/staff', element: <AdministrationStaffPage /> },
              { path: 'accounts', element: <AccountsPage /> },
              { path: 'invitations', element: <InvitationsPage /> },
              { path: 'invitations/new', element: <InvitePage /> },
              { path: 'journal', element: <JournalPage /> },
              { path: 'bank-holidays', element: <BankHolidaysPage /> },
            ],
          },
          {
            element: <MainLayout />,
            children: [{ path: 'account', element: <AccountPage /> }],
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
              { path: 'registers', handle: needs('mark_registers'), element: <RegistersPage /> },
              { path: 'registers/:session', handle: needs('mark_registers'), element: <RegisterPage /> },
              { path: 'mentoring', handle: needs('log_mentoring'), element: <MentoringPage /> },
              { path: 'my-council', handle: needs('see_own_council'), element: <MyCouncilPage /> },
              { path: 'my-council/:enrolment', handle: needs('see_own_council'), element: <CouncilPersonPage /> },
              { path: 'staff', handle: needs('manage_staff'), element: <ProgrammeStaffPage /> },
              { path: 'withdrawals', handle: needs('record_withdrawals'), element: <WithdrawalsPage /> },
              { path: 'staff/invitations', handle: needs('manage_staff'), element: <InvitationsPage /> },
              { path: 'staff/invite', handle: needs('manage_staff'), element: <InvitePage /> },
              { path: 'personal-data', handle: needs('handle_personal_data'), element: <PeopleDataPage /> },
              { path: 'personal-data/:person', handle: needs('handle_personal_data'), element: <PersonDataPage /> },
              { path: 'privacy-settings', handle: needs('handle_personal_data'), element: <PrivacyPage /> },
              { path: 'own-pages', handle: needs('make_own_page_links'), element: <OwnPagesPage /> },
              { path: 'journal', handle: needs('see_journal'), element: <JournalPage /> },
              { path: 'set-up/bank-holidays', handle: needs('manage_programme'), element: <BankHolidaysPage /> },
              { path: 'set-up/*', handle: needs('manage_programme'), element: <SetupArea /> },
              { path: 'today', handle: needs('run_programme'), element: <TodayPage /> },
              { path: 'sessions', handle: needs('run_sessions'), element: <SessionsPage /> },
              { path: 'plan-session', handle: needs('run_programme'), element: <PlanSessionPage /> },
              { path: 'sessions/:session', handle: needs('run_sessions'), element: <SessionPage /> },
              { path: 'sessions/:session/pulse', handle: needs('run_sessions'), element: <SessionPulsePage /> },
              { path: 'sessions/:session/change', handle: needs('run_programme'), element: <PlanSessionPage /> },
              { path: 'grid', handle: needs('run_programme'), element: <GridPage /> },
              { path: 'people/:person', handle: needs('run_programme'), element: <PersonPage /> },
              { path: 'mentoring/:pairing', handle: needs('log_mentoring'), element: <PairPage /> },
              { path: 'withdrawals/watch', handle: needs('record_withdrawals'), element: <WatchPage /> },
              { path: 'rounds/new', handle: needs('set_up_rounds'), element: <RoundSetupPage key="new" /> },
              { path: 'rounds/:round/setup', handle: needs('set_up_rounds'), element: <RoundSetupPage key="setup" /> },
              { path: 'rounds/:round/messages', handle: needs('manage_rounds'), element: <RoundMessagesPage /> },
              { path: 'rounds/:round/outbox', handle: needs('manage_rounds'), element: <RoundOutboxPage /> },
              { path: 'rounds/:round/link', handle: needs('make_open_links'), element: <RoundLinkPage /> },
              { path: 'rounds/:round/paper', handle: needs('print_forms'), element: <RoundPaperPage /> },
              { path: 'rounds/:round/paper-forms', handle: needs('enter_paper_forms'), element: <PaperFormsPage /> },
              { path: 'rounds/:round/paper-forms/enter', handle: needs('enter_paper_forms'), element: <EnterPage key="nobody" /> },
              { path: 'rounds/:round/paper-forms/enter/:enrolment', handle: needs('manage_rounds'), element: <EnterPage key="somebody" /> },
              { path: 'questionnaires', handle: needs('see_questionnaires'), element: <QuestionnairesPage /> },
              { path: 'questionnaires/new', handle: needs('write_questionnaires'), element: <NewQuestionnairePage /> },
              { path: 'questionnaires/:questionnaire/:number', handle: needs('see_questionnaires'), element: <VersionPage /> },
              { path: 'questionnaires/:questionnaire/:number/preview', handle: needs('see_questionnaires'), element: <PreviewPage /> },
              { path: 'questionnaires/:questionnaire/:number/paper', handle: needs('see_questionnaires'), element: <VersionPaperPage /> },
              { path: 'replies', handle: needs('see_replies'), element: <RepliesPage /> },
              { path: 'replies/new', handle: needs('write_replies'), element: <ReplyPage key="new" /> },
              { path: 'replies/:reply', handle: needs('write_replies'), element: <ReplyPage key="one" /> },
              { path: 'group-feedback', handle: needs('see_group_feedback'), element: <GroupFeedbackPage /> },
              { path: 'group-feedback/new', handle: needs('write_group_feedback'), element: <OneGroupFeedbackPage key="new" /> },
              { path: 'group-feedback/:feedback', handle: needs('see_group_feedback'), element: <OneGroupFeedbackPage key="one" /> },
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
