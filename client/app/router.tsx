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
const SetupArea = lazy(() => import('../features/setup/setup-area.tsx'));
const NewProgrammePage = lazy(() => import('../features/setup/pages/new-programme-page.tsx'));
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
          { path: 'programmes/new', element: <NewProgrammePage /> },
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
              { path: 'registers', element: <RegistersPage /> },
              { path: 'registers/:session', element: <RegisterPage /> },
              { path: 'mentoring', element: <MentoringPage /> },
              { path: 'withdrawals', element: <WithdrawalsPage /> },
              { path: 'set-up/*', element: <SetupArea /> },
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
