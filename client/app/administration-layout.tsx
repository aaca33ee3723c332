import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useSignIn } from '../lib/sign-in.ts';
import { InMain } from './layout.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';

/** The pages of administrators; to anybody else they are not there. */
export function AdministrationLayout(): ReactNode {
  const { data } = useSignIn();
  if (!data?.administrator) return <NotFoundPage />;
  return (
    <InMain>
      <Outlet />
    </InMain>
  );
}
