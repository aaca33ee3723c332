import { lazy } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { DashboardPage } from '../features/dashboards/dashboard-page.tsx';
import { DefinitionsPage } from '../features/definitions/definitions-page.tsx';
import { ProgrammesPage } from '../features/programmes/programmes-page.tsx';
import { RoundsPage } from '../features/rounds/rounds-page.tsx';
import { RowsPage } from '../features/rows/rows-page.tsx';
import { Layout } from './layout.tsx';
import { AccessibilityPage } from './pages/accessibility-page.tsx';
import { CookiesPage } from './pages/cookies-page.tsx';
import { FaultPage } from './pages/fault-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { ProgrammeLayout, ProgrammeStart } from './programme-layout.tsx';
import { RequireSignIn } from './require-sign-in.tsx';

// What marks and records is loaded when somebody goes there; most come to read.
const RegistersPage = lazy(() => import('../features/registers/registers-page.tsx'));
const RegisterPage = lazy(() => import('../features/registers/register-page.tsx'));
const MentoringPage = lazy(() => import('../features/mentoring/mentoring-page.tsx'));
const WithdrawalsPage = lazy(() => import('../features/withdrawals/withdrawals-page.tsx'));
const QuestionnairesPage = lazy(() => import('../features/questionnaires/questionnaires-page.tsx'));
const NewQuestionnairePage = lazy(() => import('../features/questionnaires/new-questionnaire-page.tsx'));
const VersionPage = lazy(() => import('../features/questionnaires/version-page.tsx'));
const PreviewPage = lazy(() => import('../features/questionnaires/preview-page.tsx'));
const RoundSetupPage = lazy(() => import('../features/rounds/round-setup-page.tsx'));
const RoundMessagesPage = lazy(() => import('../features/rounds/round-messages-page.tsx'));
const RoundOutboxPage = lazy(() => import('../features/rounds/round-outbox-page.tsx'));
const RoundLinkPage = lazy(() => import('../features/rounds/round-link-page.tsx'));
const GroupFeedbackPage = lazy(() => import('../features/group-feedback/group-feedback-page.tsx'));
const OneGroupFeedbackPage = lazy(() => import('../features/group-feedback/one-group-feedback-page.tsx'));

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
            path: 'programmes/:code',
            element: <ProgrammeLayout />,
            children: [
              {
                index: true,
                element: (
                  <ProgrammeStart>
                    <DashboardPage key="overview" name="overview" />
                  </ProgrammeStart>
                ),
              },
              { path: 'attendance', element: <DashboardPage key="attendance" name="attendance" /> },
              { path: 'feedback', element: <DashboardPage key="feedback" name="feedback" /> },
              { path: 'outcomes', element: <DashboardPage key="outcomes" name="outcomes" /> },
              { path: 'rows', element: <RowsPage /> },
              { path: 'measures', element: <DefinitionsPage /> },
              { path: 'rounds', element: <RoundsPage /> },
              { path: 'rounds/new', element: <RoundSetupPage key="new" /> },
              { path: 'rounds/:round/setup', element: <RoundSetupPage key="setup" /> },
              { path: 'rounds/:round/messages', element: <RoundMessagesPage /> },
              { path: 'rounds/:round/outbox', element: <RoundOutboxPage /> },
              { path: 'rounds/:round/link', element: <RoundLinkPage /> },
              { path: 'questionnaires', element: <QuestionnairesPage /> },
              { path: 'questionnaires/new', element: <NewQuestionnairePage /> },
              { path: 'questionnaires/:questionnaire/:number', element: <VersionPage /> },
              { path: 'questionnaires/:questionnaire/:number/preview', element: <PreviewPage /> },
              { path: 'group-feedback', element: <GroupFeedbackPage /> },
              { path: 'group-feedback/new', element: <OneGroupFeedbackPage key="new" /> },
              { path: 'group-feedback/:feedback', element: <OneGroupFeedbackPage key="one" /> },
              { path: 'registers', element: <RegistersPage /> },
              { path: 'registers/:session', element: <RegisterPage /> },
              { path: 'mentoring', element: <MentoringPage /> },
              { path: 'withdrawals', element: <WithdrawalsPage /> },
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
