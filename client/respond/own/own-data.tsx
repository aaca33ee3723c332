import type { ReactNode } from 'react';
import { Summary, type Row } from './own-parts.tsx';

export interface DataPageProps {
  readonly identity: readonly Row[];
  /** One part a role. */
  readonly roles: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
  readonly records: readonly Row[];
  readonly privacyNotice: string;
  /** Names of those who run the programme. */
  readonly contacts: readonly string[];
  readonly children?: ReactNode;
}

/** What the programme holds about somebody, who sees it, and whom to ask. */
export function DataPage({ identity, roles, records, privacyNotice, contacts, children }: DataPageProps): ReactNode {
  return (
    <>
      <h1 className="govuk-heading-l">What is held about you</h1>
      <Summary rows={identity} />
      {roles.map(({ heading, rows }) => (
        <section key={heading} aria-label={heading}>
          <h2 className="govuk-heading-m">{heading}</h2>
          <Summary rows={rows} />
        </section>
      ))}
      <h2 className="govuk-heading-m">Records</h2>
      <Summary rows={records} />
      <h2 className="govuk-heading-m">Who sees it</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>The programme manager sees your name, your attendance, your mentoring log and whether you sent a questionnaire, never what you answered.</li>
        <li>Evaluators see answers and attendance under a code, not under your name. In a small programme somebody who knows you might still recognise you.</li>
        <li>Every time somebody reads answers one by one, that is recorded.</li>
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={privacyNotice}>
          Privacy notice of the programme
        </a>
      </p>
      {children}
      <h2 className="govuk-heading-m">If something is wrong, or you want it changed or removed</h2>
      <p className="govuk-body">
        {contacts.length === 0 ? 'Ask the people who sent you the link to this page.' : `Ask ${contacts.join(' or ')}, who ${contacts.length === 1 ? 'runs' : 'run'} the programme.`} You can ask for a copy of everything, for a mistake to be put
        right, and for your record to be removed.
      </p>
    </>
  );
}
