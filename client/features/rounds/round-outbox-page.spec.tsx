import '../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { newQueryClient } from '../../lib/query-client.ts';
import { SIGN_IN_KEY } from '../../lib/sign-in.ts';
import RoundOutboxPage from './round-outbox-page.tsx';
import type { SentMessages } from './round-messages-api.ts';

type Message = SentMessages['messages'][number];
const MESSAGE: Message = {
  id: 'm1', round: 'END', step: 'invitation', person: 'Ada', code: 'P01', address: 'ada@example.org', status: 'sent', because: '', dueAt: '2011-02-21T09:30:00Z', sentAt: '2011-02-21T09:30:00Z',
  subject: '', body: '', canGoAgain: false, canHaveComeBack: true, earlier: [],
};
const asked: string[] = [];
let messages: Message[];
/** Whether what came back is not among those that are asked for. */
let gone = false;

globalThis.fetch = jest.fn((path: string, init: { method: string }) => {
  asked.push(`${init.method} ${path}`);
  if (path.endsWith('/came-back')) {
    messages = gone ? [] : [{ ...MESSAGE, status: 'bounced', because: 'Noted by Newcomer', canHaveComeBack: false }];
    return Promise.resolve({ ok: true, status: 204, text: () => Promise.resolve('') });
  }
  const body = path.includes('/messages/sent?') ? { total: messages.length, messages } : { transport: 'smtp', steps: [] };
  return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) });
}) as unknown as typeof fetch;

function open(search = ''): ReturnType<typeof createMemoryRouter> {
  const client = newQueryClient();
  client.setQueryData(SIGN_IN_KEY, { name: 'Newcomer', programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: ['programme_manager'], role: 'programme_manager', abilities: abilitiesOf('programme_manager'), council: null, sets: null }] });
  const router = createMemoryRouter([{ path: '/programmes/:code/rounds/:round/outbox', element: <RoundOutboxPage /> }], { initialEntries: [`/programmes/APIR/rounds/END/outbox${search}`] });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return router;
}

beforeEach(() => {
  asked.length = 0;
  messages = [MESSAGE];
  gone = false;
});

describe('messages to people', () => {
  it('has it noted that one came back only once that is confirmed, and says what to do next', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^This address came back/ }));
    const question = screen.getByRole('dialog', { name: 'Did the message to Ada come back?' });
    expect(within(question).getByText(/could not be delivered to ada@example.org/)).toBeTruthy();
    await userEvent.click(within(question).getByRole('button', { name: 'Leave it as it is' }));
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: /^This address came back/ }));
    await userEvent.click(screen.getByRole('button', { name: 'It came back' }));
    const done = await screen.findByRole('dialog', { name: 'The message to Ada came back' });
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual(['POST /api/programmes/APIR/rounds/END/messages/sent/m1/came-back']);
    expect(within(done).getByRole('button', { name: 'Correct the address' }).getAttribute('href')).toBe('/programmes/APIR/rounds?people=END&search=P01#people-END');
    await userEvent.click(within(done).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await screen.findByText(/Noted by Newcomer/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^This address came back/ })).toBeNull();
  });

  it('still says what to do next where the message is none of those shown any more', async () => {
    open('?status=sent');
    await userEvent.click(await screen.findByRole('button', { name: /^This address came back/ }));
    gone = true;
    await userEvent.click(screen.getByRole('button', { name: 'It came back' }));
    expect(await screen.findByRole('dialog', { name: 'The message to Ada came back' })).toBeTruthy();
    expect(screen.queryByText(/Noted by Newcomer/)).toBeNull();
  });

  it('is looked through by person or address, from the first page on', async () => {
    const router = open('?status=sent&page=2');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name, code or e-mail address' }), 'ada@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(router.state.location.search).toBe('?search=ada%40example.org&status=sent');
    expect(asked.at(-1)).toBe('GET /api/programmes/APIR/rounds/END/messages/sent?status=sent&search=ada%40example.org&page=1');
  });
});
