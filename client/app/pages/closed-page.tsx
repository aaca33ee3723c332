import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { STAFF_ROLE_LABELS } from '../../../shared/vocabulary/staff-role.ts';
import { paths } from '../../lib/paths.ts';
import type { SignedInProgramme } from '../../lib/sign-in.ts';
import { PageHeading } from '../../ui/page-heading.tsx';

/** A page of a programme that is not for the role somebody acts in. */
export function ClosedPage({ programme }: { programme: SignedInProgramme }): ReactNode {
  const others = programme.roles.filter((role) => role !== programme.role).map((role) => STAFF_ROLE_LABELS[role].toLowerCase());
  return (
    <>
      <PageHeading caption={programme.name}>This page is not open to your role</PageHeading>
      <p className="govuk-body">You are acting as {STAFF_ROLE_LABELS[programme.role].toLowerCase()} of this programme.</p>
      {others.length > 0 && <p className="govuk-body">You are also its {others.join(' and ')}. If the page is for that, change your role above.</p>}
      <p className="govuk-body">
        <Link to={paths.programme(programme.code)} className="govuk-link">
          Go to the start of the programme
        </Link>
      </p>
    </>
  );
}
