import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { asProblem } from '../../lib/api.ts';
import { ErrorState } from '../../ui/feedback.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';

/** A page that fell over. Says so instead of showing nothing. */
export function FaultPage(): ReactNode {
  const fault = asProblem(useRouteError());
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main">
        <PageHeading>This page does not work</PageHeading>
        <ErrorState fault={fault} onRetry={() => window.location.reload()} />
      </main>
    </div>
  );
}
