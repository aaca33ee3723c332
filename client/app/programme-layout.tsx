import { Suspense, type ReactNode } from 'react';
import { Outlet, useParams } from 'react-router';
import { paths } from '../lib/paths.ts';
import { useSignIn } from '../lib/sign-in.ts';
import { Loading } from '../ui/feedback.tsx';
import { ServiceNavigation } from '../ui/service-navigation.tsx';
import { Tag } from '../ui/tag.tsx';
import { InMain } from './layout.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';

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
        items={[
          { text: 'Overview', to: paths.overview(code), exact: true },
          { text: 'Attendance', to: paths.attendance(code) },
          { text: 'Feedback', to: paths.feedback(code) },
          { text: 'Outcomes', to: paths.outcomes(code) },
          { text: 'Questionnaires', to: paths.rounds(code) },
          { text: 'Registers', to: paths.registers(code) },
          { text: 'Mentoring', to: paths.mentoring(code) },
          { text: 'Withdrawals', to: paths.withdrawals(code) },
          { text: 'Definitions', to: paths.measures(code) },
        ]}
      />
      <InMain>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </InMain>
    </>
  );
}
