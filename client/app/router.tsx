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
const WithdrawalsPage = lazy(() => import('../features/withdrawals/withdrawals-page.tsx'));

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
              { path: 'today', element: <TodayPage /> },
              { path: 'sessions', element: <SessionsPage /> },
              { path: 'plan-session', element: <PlanSessionPage /> },
              { path: 'sessions/:session', element: <SessionPage /> },
              { path: 'sessions/:session/change', element: <PlanSessionPage /> },
              { path: 'grid', element: <GridPage /> },
              { path: 'people/:person', element: <PersonPage /> },
              { path: 'registers', element: <RegistersPage /> },
              { path: 'registers/:session', element: <RegisterPage /> },
              { path: 'mentoring', element: <MentoringPage /> },
              { path: 'mentoring/:pairing', element: <PairPage /> },
              { path: 'withdrawals/watch', element: <WatchPage /> },
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
