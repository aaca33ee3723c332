import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { ADMINISTRATION } from './api/staff-api.ts';
import { StaffScreen } from './components/staff-screen.tsx';

/** Who has which role in a programme, for administrators. */
export default function AdministrationStaffPage(): ReactNode {
  const { code = '' } = useParams();
  return (
    <StaffScreen
      address={`${ADMINISTRATION}/${encodeURIComponent(code)}/staff`}
      actions={
        <>
          <BackLink to={paths.administration}>All programmes</BackLink>
          <p>
            <ButtonLink to="?add=new">Give somebody a role</ButtonLink>
          </p>
        </>
      }
    />
  );
}
