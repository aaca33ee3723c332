import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useSignIn } from '../lib/sign-in.ts';
import { QueryState } from '../ui/query-state.tsx';
import { InMain } from './layout.tsx';
import { NotSignedInPage } from './pages/not-signed-in-page.tsx';

/** Lets its pages show only to somebody who is signed in; anybody else is told how to sign in. */
export function RequireSignIn(): ReactNode {
  const query = useSignIn();
  if (query.data) return <Outlet />;
  return (
    <InMain>
      <QueryState query={query}>{() => <NotSignedInPage />}</QueryState>
    </InMain>
  );
}
