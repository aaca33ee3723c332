import type { ReactNode } from 'react';
import { Link } from 'react-router';

export function BackLink({ to, children = 'Back' }: { to: string; children?: ReactNode }): ReactNode {
  return (
    <Link to={to} className="govuk-back-link wm-no-print">
      {children}
    </Link>
  );
}
