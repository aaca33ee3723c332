import '../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { newQueryClient } from '../../lib/query-client.ts';
import { SIGN_IN_KEY } from '../../lib/sign-in.ts';
import type { Reply } from './replies-api.ts';
import RepliesPage from './replies-page.tsx';

const reply = (id: string, said: string): Reply => ({ id, said, kind: 'done', done: 'Done.', set: null, groupFeedback: null, setName: null, groupFeedbackTitle: null, publishedOn: '2024-05-05', revision: 1, writable: true }) as Reply;

let replies: Reply[];
const sent: string[] = [];
globalThis.fetch = jest.fn((path: string, { method, body }: { method: string; body?: string }) => {
  if (method === 'GET') return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(replies)) });
  sent.push(`${method} ${path.replace(/^.*\/replies/, '')} ${body ?? ''}`);
  const known = replies.find(({ id }) => path.includes(id));
  if (method === 'DELETE') replies = replies.filter((one) => one !== known);
  else replies = replies.map((one) => ({ ...one, revision: one.revision + 1 })).reverse();
  return new Promise((resolve) => setTimeout(() => resolve({ ok: true, status: method === 'DELETE' ? 204 : 200, text: () => Promise.resolve(method === 'DELETE' ? '' : JSON.stringify(known)) }), 30));
}) as unknown as typeof fetch;

function open(): void {
  const client = newQueryClient();
  client.setQueryData(SIGN_IN_KEY, {
    name: 'Mo', programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: ['programme_manager'], role: 'programme_manager', abilities: abilitiesOf('programme_manager'), council: null, sets: null }],
  });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={createMemoryRouter([{ path: '/programmes/:code/replies', element: <RepliesPage /> }], { initialEntries: ['/programmes/APIR/replies'] })} />
    </QueryClientProvider>,
  );
}

/** Two presses before anything of the first one can be seen. */
function pressTwice(button: HTMLElement): void {
  fireEvent.click(button);
  fireEvent.click(button);
}

beforeEach(() => {
  replies = [reply('r1', 'Set days clash.'), reply('r2', 'The room is cold.')];
  sent.length = 0;
});

describe('replies that are published', () => {
  it('move once however fast the button is pressed', async () => {
    open();
    pressTwice(await screen.findByRole('button', { name: 'Move up : The room is cold.' }));
    expect(await screen.findByText('Moved up.')).toBeTruthy();
    expect(sent).toEqual(['POST /r2/place {"towards":"up","revision":1}']);
    await userEvent.click(await screen.findByRole('button', { name: 'Unpublish : The room is cold.' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toBe('PUT /r2/publication {"published":false,"revision":2}');
  });

  it('are removed once, and kept with the focus where it was', async () => {
    open();
    const remove = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Remove… : Set days clash.' });
    await userEvent.click(await remove());
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(document.activeElement).toBe(await remove());
    await userEvent.click(await remove());
    pressTwice(screen.getByRole('button', { name: 'Remove it : Set days clash.' }));
    expect((await screen.findByText('Removed.')).id).toBe('told');
    expect(sent).toHaveLength(1);
  });
});
