import { Suspense, type ReactNode } from 'react';
import { Navigate, Outlet, useParams } from 'react-router';
import { paths } from '../lib/paths.ts';
import { useProgramme, useSignIn, type StaffRole } from '../lib/sign-in.ts';
import { Loading } from '../ui/feedback.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ServiceNavigation } from '../ui/service-navigation.tsx';
import { Tag } from '../ui/tag.tsx';
import { InMain } from './layout.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';

/** What each role can do in a programme; the server refuses the rest, so it is not offered. */
export function navigation(code: string, roles: readonly StaffRole[]): { text: string; to: string; exact?: boolean }[] {
  const reads = roles.includes('evaluator');
  const manages = roles.includes('programme_manager');
  return [
    ...(reads
      ? [
          { text: 'Overview', to: paths.overview(code), exact: true },
          { text: 'Attendance', to: paths.attendance(code) },
          { text: 'Feedback', to: paths.feedback(code) },
          { text: 'Outcomes', to: paths.outcomes(code) },
        ]
      : []),
    ...(reads || manages ? [{ text: 'Questionnaires', to: paths.rounds(code) }] : []),
    ...(reads || manages || roles.includes('facilitator') ? [{ text: 'Group feedback', to: paths.groupFeedback(code) }] : []),
    ...(manages
      ? [
          { text: 'Registers', to: paths.registers(code) },
          { text: 'Mentoring', to: paths.mentoring(code) },
          { text: 'Withdrawals', to: paths.withdrawals(code) },
        ]
      : []),
    ...(reads ? [{ text: 'Definitions', to: paths.measures(code) }] : []),
  ];
}

/** Where somebody starts in a programme: the overview, or what else their roles allow. */
export function ProgrammeStart({ children }: { children: ReactNode }): ReactNode {
  const { code, roles } = useProgramme();
  const [first] = navigation(code, roles);
  if (!first) {
    return (
      <>
        <PageHeading>Nothing is open to your role yet</PageHeading>
        <p className="govuk-body">Ask the programme manager what you should see, and an administrator to give you the role for it.</p>
      </>
    );
  }
  return first.to === paths.overview(code) ? children : <Navigate to={first.to} replace />;
}

/** The pages of one programme under its navigation. */
export function ProgrammeLayout(): ReactNode {
  const { code = '' } = useParams();
  const { data } = useSignIn();
  const programme = data?.programmes.find((one) => one.code === code);
  if (!programme) return <NotFoundPage />;
  return (
    <>
      <ServiceNavigation
        label="Programme"
        title={
          <>
            {programme.name}
            {programme.demonstration && <Tag colour="orange">Demonstration</Tag>}
          </>
        }
        items={navigation(code, programme.roles)}
      />
      <InMain>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </InMain>
    </>
  );
}
