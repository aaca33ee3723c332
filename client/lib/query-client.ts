import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api.ts';
import { ENDED_KEY, SIGN_IN_KEY } from './sign-in.ts';

/** Server state of the application. A sign-in that is over is said, whatever call noticed it; what was typed stays on the page. */
export function newQueryClient(): QueryClient {
  const noticeSignedOut = (error: unknown): void => {
    if (!(error instanceof ApiProblem) || error.code !== 'not_signed_in') return;
    if (client.getQueryData(SIGN_IN_KEY)) client.setQueryData(ENDED_KEY, true);
    else client.setQueryData(SIGN_IN_KEY, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignedOut }),
    mutationCache: new MutationCache({ onError: noticeSignedOut }),
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: false,
        // A refusal stays a refusal; only a server that did not answer is asked again.
        retry: (failures, error) => failures < 1 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
        retryDelay: 500,
      },
    },
  });
  return client;
}
