import '../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { newQueryClient } from '../../lib/query-client.ts';
import { SIGN_IN_KEY } from '../../lib/sign-in.ts';
import type { SentMessages } from './round-messages-api.ts';
import RoundOutboxPage from './round-outbox-page.tsx';

const message = (id: string, person: string, canGoAgain: boolean): SentMessages['messages'][number] => ({
  id, person, address: `${person}@example.org`, step: 'invitation', status: 'failed', because: '', dueAt: '2030-03-01T09:30:00Z', sentAt: null, subject: '', body: '', canGoAgain, canHaveComeBack: false, code: person, round: 'END', earlier: [],
}) as SentMessages['messages'][number];

let messages: SentMessages['messages'];
let refused: boolean;
const posted: string[] = [];
globalThis.fetch = jest.fn((path: string, { method }: { method: string }) => {
  if (method !== 'POST') return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(path.includes('/sent') ? { total: messages.length, messages } : { transport: 'outbox' })) });
  posted.push(path);
  if (refused) return Promise.resolve({ ok: false, status: 409, json: () => Promise.resolve({ code: 'rule_broken', title: '', detail: 'The questionnaire has closed.' }) });
  // What goes again waits, and is no longer among those that failed.
  messages = messages.filter(({ id }) => !path.includes(id));
  const reply = { outcome: 'again', step: 'invitation', leavesAt: '2030-03-04T09:30:00Z', because: '' };
  return new Promise((resolve) => setTimeout(() => resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(reply)) }), 30));
}) as unknown as typeof fetch;

function open(): void {
  const client = newQueryClient();
  client.setQueryData(SIGN_IN_KEY, {
    name: 'Mo', programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: ['programme_manager'], role: 'programme_manager', abilities: abilitiesOf('programme_manager'), council: null, sets: null }],
  });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={createMemoryRouter([{ path: '/programmes/:code/rounds/:round/sent', element: <RoundOutboxPage /> }], { initialEntries: ['/programmes/APIR/rounds/END/sent?status=failed'] })} />
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  messages = [message('m1', 'P01', true), message('m2', 'P02', true)];
  refused = false;
  posted.length = 0;
});

describe('a message that is sent again', () => {
  it('says when it leaves, with the focus, also when it has left the list, and goes once', async () => {
    open();
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Send it again : Invitation to P01' }));
    const told = await screen.findByText(/^P01: The message “Invitation” leaves again/);
    expect([told.getAttribute('role'), document.activeElement]).toEqual(['status', told]);
    await waitFor(() => expect(screen.queryByText('P01')).toBeNull());
    expect(document.activeElement).toBe(told);
    expect(posted).toHaveLength(1);
  });

  it('says at the message why it cannot, and keeps the button', async () => {
    refused = true;
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Send it again : Invitation to P02' }));
    const fault = await screen.findByText('The questionnaire has closed.');
    expect(within(fault.closest('li')!).getByRole('button', { name: /^Send it again/ })).toBe(document.activeElement);
  });
});
