import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation, useMatches, useNavigate, useParams } from 'react-router';
import { RoleSwitch } from '../features/roles/role-switch.tsx';
import { paths } from '../lib/paths.ts';
import { useProgramme, useSignIn } from '../lib/sign-in.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { ServiceNavigation } from '../ui/service-navigation.tsx';
import { Tag } from '../ui/tag.tsx';
import { InMain } from './layout.tsx';
import { ClosedPage } from './pages/closed-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { isOpen, navigation, openPages } from './programme-pages.ts';

/** Where somebody starts in a programme: the first page that the role they act in allows. */
export function ProgrammeStart(): ReactNode {
  const { code, abilities } = useProgramme();
  const { search, hash } = useLocation();
  const [first] = openPages(code, abilities);
  if (!first) {
    return (
      <>
        <PageHeading>Nothing is open to your role yet</PageHeading>
        <p className="govuk-body">Ask the programme manager what you should see, and an administrator to give you the role for it.</p>
      </>
    );
  }
  return <Navigate to={{ pathname: first.to, search, hash }} replace />;
}

/** The pages of one programme under its navigation, as far as they are open to the role somebody acts in. */
export function ProgrammeLayout(): ReactNode {
  const { code = '' } = useParams();
  const { data } = useSignIn();
  const matches = useMatches();
  const navigate = useNavigate();
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
        aside={
          <RoleSwitch
            programme={programme}
            onChange={({ abilities }) => {
              if (!isOpen(matches, abilities)) void navigate(paths.programme(code));
            }}
          />
        }
        items={navigation(code, programme.abilities)}
      />
      <InMain>
        {isOpen(matches, programme.abilities) ? <Outlet key={programme.role} /> : <ClosedPage programme={programme} />}
      </InMain>
    </>
  );
}
