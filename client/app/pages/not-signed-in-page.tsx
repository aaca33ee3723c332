import type { ReactNode } from 'react';
import { PageHeading } from '../../ui/page-heading.tsx';
import { pressBySpace } from '../../ui/press-by-space.ts';

/** How to get in, for somebody who is not. */
export function NotSignedInPage(): ReactNode {
  return (
    <div className="wm-text">
      <PageHeading>You are not signed in</PageHeading>
      <p className="govuk-body">A sign-in ends after 60 minutes without use, and after 12 hours at most.</p>
      <a className="govuk-button" href="/sign-in" role="button" draggable={false} onKeyDown={pressBySpace}>
        Sign in
      </a>
      <h2 className="govuk-heading-m">If you have no password</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Where there are demonstration programmes, the sign-in page lets you look around them in any role, without a password.</li>
        <li>If somebody else runs Waymark for you, ask them for an invitation.</li>
        <li>
          If you run it yourself, restart it: it prints a link. Or, while it runs, type <code>npm run waymark -- sign-in-link</code> in its folder.
        </li>
      </ul>
      <p className="govuk-body">To answer a questionnaire you do not need to sign in: use the personal link that you were sent.</p>
    </div>
  );
}
