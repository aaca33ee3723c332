import type { ReactNode } from 'react';
import { paths, programmeApi } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { StaffScreen } from './components/staff-screen.tsx';

/** Who has which role in a programme, for its managers. Somebody new is invited. */
export default function ProgrammeStaffPage(): ReactNode {
  const { code } = useProgramme();
  return <StaffScreen address={`${programmeApi(code)}/staff`} actions={<ButtonLink to={paths.staffInvite(code)}>Invite somebody</ButtonLink>} />;
}
