import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../lib/api.ts';
import { ErrorState, Loading } from './feedback.tsx';

interface QueryStateProps<T> {
  query: UseQueryResult<T>;
  loading?: string;
  children: (data: T) => ReactNode;
}

/** A query's three faces: waiting, failed with a way to try again, and its data. */
export function QueryState<T>({ query, loading, children }: QueryStateProps<T>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState fault={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  return <Loading>{loading}</Loading>;
}
