import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { PageHeading } from '../../ui/page-heading.tsx';

/** Nothing at this address, or nothing for this account: which of the two is not said. */
export function NotFoundPage(): ReactNode {
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
        <PageHeading>Page not found</PageHeading>
        <p className="govuk-body">If you typed the address, check that it is right. If somebody gave it to you, you may not have a role in that programme.</p>
        <p className="govuk-body">
          <Link to={paths.programmes} className="govuk-link">
            Go to your programmes
          </Link>
        </p>
      </main>
    </div>
  );
}
