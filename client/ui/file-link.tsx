import type { ReactNode } from 'react';

/** Downloads a file of the server's. `what` completes the name for those who hear links one by one. */
export function FileLink({ href, what, children = 'Download as CSV' }: { href: string; what: string; children?: ReactNode }): ReactNode {
  return (
    <a className="govuk-link govuk-link--no-visited-state wm-no-print" href={href} download>
      {children}
      <span className="govuk-visually-hidden">: {what}</span>
    </a>
  );
}
