import '../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { newQueryClient } from '../../lib/query-client.ts';
import { SIGN_IN_KEY } from '../../lib/sign-in.ts';
import SessionsPage from './sessions-page.tsx';

const session = (code: string): object => ({ code, title: code, startsAt: '2024-05-05T09:00:00Z', endsAt: null, kind: 'meeting', set: null, place: '', expected: 3, status: 'held' });

/** What is answered about pulses; null: nothing yet. */
let pulses: { status: number; body: unknown } | null;
globalThis.fetch = jest.fn((path: string) => {
  const reply = (status: number, body: unknown): object => ({ ok: status === 200, status, text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) });
  if (!path.endsWith('/session-pulses')) return Promise.resolve(reply(200, path.endsWith('/sessions') ? [session('first'), session('second')] : []));
  return pulses ? Promise.resolve(reply(pulses.status, pulses.body)) : new Promise(() => {});
}) as unknown as typeof fetch;

async function cells(shown: string | RegExp): Promise<(string | null)[]> {
  const client = newQueryClient();
  client.setQueryData(SIGN_IN_KEY, {
    name: 'Fay', programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: ['facilitator'], role: 'facilitator', abilities: abilitiesOf('facilitator'), council: null, sets: [] }],
  });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={createMemoryRouter([{ path: '/programmes/:code/sessions', element: <SessionsPage /> }], { initialEntries: ['/programmes/APIR/sessions'] })} />
    </QueryClientProvider>,
  );
  await screen.findAllByText(shown);
  return within(screen.getByRole('table')).getAllByRole('row').slice(1).map((row) => row.children[6]!.textContent);
}

describe('the pulse of a session in the list', () => {
  it('is a dash only where it is known that none was asked for', async () => {
    pulses = { status: 200, body: [{ session: 'first', returned: 4 }] };
    expect(await cells(/answered/)).toEqual(['4 answered the pulse of first', '–']);
  });

  it('is not a dash while it is being read, nor where it cannot be', async () => {
    pulses = null;
    expect(await cells('first')).toEqual(['Loading…', 'Loading…']);
    cleanup();
    pulses = { status: 403, body: { code: 'not_allowed', title: '', detail: '' } };
    expect(await cells('Not known')).toEqual(['Not known', 'Not known']);
  });
});
