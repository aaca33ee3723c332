import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { api } from '../lib/api.ts';
import { paths } from '../lib/paths.ts';
import { SIGN_IN_KEY, useSignIn } from '../lib/sign-in.ts';
import { SignInWatch } from './sign-in-watch.tsx';
import { LinkButton } from '../ui/button.tsx';

/** The frame of every page: header with the account, the page, footer. */
export function Layout(): ReactNode {
  return (
    <div className="wm-app">
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Header />
      <div className="wm-app__main">
        <Outlet />
      </div>
      <Footer />
      <SignInWatch />
      <ScrollRestoration />
    </div>
  );
}

/** The main column; each layout below places it after its own navigation. */
export function InMain({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The main column around pages that belong to no programme. */
export function MainLayout(): ReactNode {
  return (
    <InMain>
      <Outlet />
    </InMain>
  );
}

function Header(): ReactNode {
  const { data: signedIn } = useSignIn();
  return (
    <header className="wm-header">
      <div className="govuk-width-container">
        <Link to={paths.programmes} className="wm-header__name">
          <img src="/favicon.svg" alt="" width="34" height="34" />
          Waymark
        </Link>
        {signedIn && (
          <div className="wm-account">
            {signedIn.administrator && (
              <>
                <Link to={paths.administration} className="govuk-link govuk-link--no-visited-state wm-header__link">
                  Administration
                </Link>
                <Link to={paths.accounts} className="govuk-link govuk-link--no-visited-state wm-header__link">
                  Accounts
                </Link>
              </>
            )}
            <Link to={paths.account} className="govuk-link govuk-link--no-visited-state wm-header__link">
              <span className="govuk-visually-hidden">Your account: </span>
              {signedIn.name}
            </Link>
            <SignOut />
          </div>
        )}
      </div>
    </header>
  );
}

function SignOut(): ReactNode {
  const client = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => api.delete('/api/sign-in'),
    onSuccess: () => {
      client.setQueryData(SIGN_IN_KEY, null);
      // Nothing that was shown to this account stays behind on a shared machine.
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== SIGN_IN_KEY[0] });
    },
  });
  return (
    <LinkButton onClick={() => signOut.mutate()} disabled={signOut.isPending}>
      Sign out
    </LinkButton>
  );
}

function Footer(): ReactNode {
  return (
    <footer className="wm-footer">
      <div className="govuk-width-container">
        <ul>
          <li>
            <Link to={paths.accessibility} className="govuk-link govuk-link--no-visited-state">
              Accessibility
            </Link>
          </li>
          <li>
            <Link to={paths.cookies} className="govuk-link govuk-link--no-visited-state">
              Cookies
            </Link>
          </li>
          <li>
            <a href="/api/docs" className="govuk-link govuk-link--no-visited-state">
              API
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
