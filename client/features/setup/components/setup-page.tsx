import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../lib/paths.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import type { Saving } from '../setup-api.ts';

interface SetupPageProps {
  programme: { code: string; name: string };
  heading: string;
  /** Forms of the page: the first one with errors tells them. */
  savings?: readonly Saving[];
  /** What has just been done; the number tells one time from another. */
  done?: Done | null;
  /** Where the link back leads; to the list of what is missing unless said otherwise. */
  back?: { to: string; text: string };
  children: ReactNode;
}
export interface Done { text: string; at: number }

/** The frame of a page of the set-up: the way back, what went wrong, what was done, the heading. */
export function SetupPage({ programme, heading, savings = [], done = null, back, children }: SetupPageProps): ReactNode {
  const wrong = savings.find(({ errors }) => errors.length > 0);
  return (
    <>
      <BackLink to={back?.to ?? paths.setUp(programme.code)}>{back?.text ?? 'Set-up'}</BackLink>
      <ErrorSummary errors={wrong?.errors ?? NOTHING} />
      {done && !wrong && (
        <NotificationBanner key={done.at} success title="Done">
          {done.text}
        </NotificationBanner>
      )}
      <PageHeading caption={programme.name} title={`${wrong ? 'Error: ' : ''}${heading}`}>
        {heading}
      </PageHeading>
      {children}
    </>
  );
}
const NOTHING: never[] = [];

/** A link in a sentence or a list. */
export function InLink({ to, children, hidden }: { to: string; children: ReactNode; hidden?: string }): ReactNode {
  return (
    <Link className="govuk-link govuk-link--no-visited-state" to={to}>
      {children}
      {hidden && <span className="govuk-visually-hidden"> {hidden}</span>}
    </Link>
  );
}
