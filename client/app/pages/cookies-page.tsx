import type { ReactNode } from 'react';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Table } from '../../ui/table.tsx';
import { InMain } from '../layout.tsx';

/** The cookies of the product: only those without which it could not work. */
export function CookiesPage(): ReactNode {
  return (
    <InMain>
      <div className="wm-text">
        <PageHeading>Cookies</PageHeading>
        <p className="govuk-body">
          Cookies are small files that a website keeps on your device. Waymark uses those below, and only to work at all. It does not measure how you use it, and nothing is loaded from anybody else. That is
          why it does not ask you to agree to cookies.
        </p>
        <Table
          caption="Essential cookies"
          captionSize="m"
          columns={[{ label: 'Name' }, { label: 'What it is for' }, { label: 'When it ends' }]}
          rows={[
            { key: 'waymark', cells: ['waymark', 'Keeps a member of staff signed in', 'When you sign out, after 60 minutes without use, after 12 hours at most, or when you close the browser'] },
            { key: 'waymark-step', cells: ['waymark-step', 'Remembers, while you sign in or accept an invitation, that you have done the first step', 'When you have signed in, or after 30 minutes at most'] },
            { key: 'waymark-provider', cells: ['waymark-provider', 'Recognises you when you come back from the sign-in service of your organisation', 'When you have come back, or after 10 minutes at most'] },
            { key: 'waymark-my', cells: ['waymark-my', 'Keeps your own page open once you have opened it with your link', 'When you leave the page with “Sign out”, after 60 minutes without use, after 12 hours at most, or when you close the browser'] },
            { key: 'waymark-form', cells: ['waymark-form', 'Keeps your questionnaire open while you answer it', 'When you close the browser'] },
            { key: 'waymark-language', cells: ['waymark-language', 'Remembers in which language you read questionnaires, once you have chosen one', 'When you close the browser'] },
            { key: 'waymark-wrote', cells: ['waymark-wrote', 'Remembers which of your last five questionnaires you filled in on this browser, so that you are not asked whether those are your answers. It says neither who you are nor what you answered', 'When you close the browser'] },
          ]}
        />
        <p className="govuk-body">
          On a secure connection their names begin with <code>__Host-</code>, which ties them to this website alone.
        </p>
      </div>
    </InMain>
  );
}
