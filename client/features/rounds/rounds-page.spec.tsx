import '../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { newQueryClient } from '../../lib/query-client.ts';
import { SIGN_IN_KEY, type StaffRole } from '../../lib/sign-in.ts';
import { RoundsPage } from './rounds-page.tsx';
import type { Round, RoundMember } from './rounds-api.ts';

const ROUND: Round = {
  code: 'END',
  title: 'End of programme',
  mode: 'named',
  purpose: 'end_of_programme',
  role: 'participant', session: null,
  opensOn: '2011-02-21',
  closesOn: '2011-03-16',
  open: true,
  asked: 23,
  returned: 11,
  drafts: 1,
};
const MEMBERS: RoundMember[] = [
  { enrolmentId: 'e1', person: 'P01', code: 'P01', council: 'Bristol', state: 'draft', onPaper: false, waitedFor: true, mentees: 0, email: 'p01@example.org', mailStopped: 'bounced', bounced: true, cameBack: '550 No such mailbox', died: false },
  { enrolmentId: 'e2', person: 'P02', code: 'P02', council: null, state: 'returned', onPaper: true, waitedFor: false, mentees: 0, email: null, mailStopped: null, bounced: false, cameBack: '', died: false },
];
const asked: string[] = [];
const sent: unknown[] = [];
/** What a correction of an address is answered with; null: it is saved. */
let problem: { status: number } & Record<string, unknown> | null;
let rounds: Round[];
let total: number;

globalThis.fetch = jest.fn((path: string, init: { method: string; body?: string }) => {
  asked.push(`${init.method} ${path}`);
  if (init.body) sent.push(JSON.parse(init.body));
  if (path.endsWith('/address') && problem) return Promise.resolve({ ok: false, status: problem.status, json: () => Promise.resolve(problem) });
  const body = path.endsWith('/address') ? { outcome: 'again', step: 'invitation', leavesAt: '2011-02-22T09:30:00Z', because: '' } : path.endsWith('/rounds') ? rounds : path.includes('/members?') ? { members: MEMBERS, total, page: 2, pageSize: 50 } : { url: 'http://localhost:3000/answer/secret' };
  return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) });
}) as unknown as typeof fetch;

function open(role: StaffRole, search = ''): ReturnType<typeof createMemoryRouter> {
  const client = newQueryClient();
  client.setQueryData(SIGN_IN_KEY, { name: 'Newcomer', programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: [role], role, abilities: abilitiesOf(role), council: null, sets: null }] });
  const router = createMemoryRouter([{ path: '/programmes/:code/rounds', element: <RoundsPage /> }], { initialEntries: [`/programmes/APIR/rounds${search}`] });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return router;
}

/** jsdom does not open a details by its summary. */
async function openPeople(): Promise<void> {
  const details = (await screen.findByText('People asked')).closest('details')!;
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  problem = null;
  rounds = [ROUND];
  total = 2;
});

describe('RoundsPage', () => {
  it('says how a round stands, with its base', async () => {
    open('evaluator');
    expect(await screen.findByText('11 of 23 asked')).toBeTruthy();
    expect(screen.getByText('21 February 2011 to 16 March 2011')).toBeTruthy();
    expect(screen.getByText('Open', { selector: 'strong' })).toBeTruthy();
  });

  it('has no base for an anonymous round and names nobody', async () => {
    rounds = [{ ...ROUND, mode: 'anonymous', asked: null, role: null, closesOn: null }];
    open('programme_manager');
    expect(await screen.findByText('11, without names')).toBeTruthy();
    expect(screen.getByText('From 21 February 2011')).toBeTruthy();
    expect(screen.queryByText('People asked')).toBeNull();
  });

  it('offers the answers to an evaluator only, and the people asked to a programme manager only', async () => {
    open('evaluator');
    const link = await screen.findByRole('link', { name: /for Excel \(labels\)/ });
    expect(link.getAttribute('href')).toBe('/api/programmes/APIR/rounds/END/responses.csv?values=labels');
    expect(screen.queryByText('People asked')).toBeNull();
    document.body.replaceChildren();
    open('programme_manager');
    expect(await screen.findByText('People asked')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /CSV/ })).toBeNull();
  });

  it('asks for the people only when they are wanted', async () => {
    open('programme_manager');
    await screen.findByText('People asked');
    expect(asked).toEqual(['GET /api/programmes/APIR/rounds']);
    await openPeople();
    expect(await screen.findByText('P01')).toBeTruthy();
  });

  it('shows the people of one round by the address: who is looked for, how their form stands, and which page', async () => {
    rounds = [ROUND, { ...ROUND, code: 'MID', title: 'Mid-point' }];
    total = 120;
    open('programme_manager', '?people=END&search=P0&shown=waited_for&page=2#people-END');
    expect(await screen.findByText('51 to 52 of 120 people')).toBeTruthy();
    expect(asked).toEqual(['GET /api/programmes/APIR/rounds', 'GET /api/programmes/APIR/rounds/END/members?search=P0&shown=waited_for&page=2']);
    expect(screen.getByRole('textbox', { name: 'Name, e-mail address or code' })).toHaveProperty('value', 'P0');
    const pages = screen.getByRole('navigation', { name: 'Pages of people asked: End of programme' });
    expect(within(pages).getByRole('link', { name: 'Page 3' }).getAttribute('href')).toBe('/programmes/APIR/rounds?people=END&search=P0&shown=waited_for&page=3#people-END');
  });

  it('looks for people by name and state, from the first page on', async () => {
    const router = open('programme_manager', '?people=END&page=2');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name, e-mail address or code' }), ' Ada ');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Begun');
    await userEvent.click(screen.getByRole('button', { name: /^Show/ }));
    expect(router.state.location.search).toBe('?people=END&search=Ada&shown=draft');
    expect(asked.at(-1)).toBe('GET /api/programmes/APIR/rounds/END/members?search=Ada&shown=draft&page=1');
  });

  it('says that nobody matches, and not that nobody is asked', async () => {
    total = 0;
    open('programme_manager', '?people=END&search=Zoe');
    expect((await screen.findByRole('link', { name: 'Show everybody' })).getAttribute('href')).toBe('/programmes/APIR/rounds?people=END#people-END');
    expect(screen.queryByText('Nobody is asked in this round')).toBeNull();
  });

  it('makes a personal link once asked to, and shows it until it is done with', async () => {
    open('programme_manager');
    await openPeople();
    await userEvent.click(await screen.findByRole('button', { name: 'Make a personal link for P01' }));
    const banner = await screen.findByRole('alert');
    expect(within(banner).getByRole<HTMLInputElement>('textbox', { name: 'Send this link to P01 only' }).value).toBe('http://localhost:3000/answer/secret');
    expect(asked.at(-1)).toBe('POST /api/programmes/APIR/rounds/END/members/e1/link');
    await userEvent.click(within(banner).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('makes no link for a form that has come back, nor while the round is closed', async () => {
    open('programme_manager');
    await openPeople();
    await screen.findByText('P02');
    expect(screen.queryByRole('button', { name: /for P02/ })).toBeNull();
    document.body.replaceChildren();
    rounds = [{ ...ROUND, open: false }];
    open('programme_manager');
    await openPeople();
    expect(await screen.findByText('Personal links can be made while the questionnaire is open.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /personal link/ })).toBeNull();
  });

  it('shows how somebody can be reached, and corrects an address on what was seen', async () => {
    open('programme_manager');
    await openPeople();
    const row = (await screen.findByText('P01')).closest('tr')!;
    expect(within(row).getByText('Came back')).toBeTruthy();
    expect(within(row).getByText('550 No such mailbox')).toBeTruthy();
    expect(within(screen.getByText('P02').closest('tr')!).getByText('No address')).toBeTruthy();
    await userEvent.click(within(row).getByRole('button', { name: /^Correct the address ?: P01$/ }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mail address' });
    expect(field.value).toBe('p01@example.org');
    // Somebody else was there before; saved once more, it is meant.
    problem = { status: 409, code: 'conflict', title: 'It was changed', detail: 'It is p1@council.example.org now.', current: { email: 'p1@council.example.org' } };
    await userEvent.clear(field);
    await userEvent.type(field, 'p01@new.example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Save the address' }));
    expect(await screen.findByText('It is p1@council.example.org now.')).toBeTruthy();
    expect(field.value).toBe('p01@new.example.org');
    problem = null;
    await userEvent.click(screen.getByRole('button', { name: 'Save the address' }));
    expect(await screen.findByText('The address is saved. The message “Invitation” leaves again within a minute, if it is still needed then.')).toBeTruthy();
    expect(sent).toEqual([{ email: 'p01@new.example.org', seen: 'p01@example.org' }, { email: 'p01@new.example.org', seen: 'p1@council.example.org' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says what it means that somebody is not written to before it is noted', async () => {
    open('programme_manager');
    await openPeople();
    await userEvent.click(await screen.findByRole('button', { name: /^Do not write to them ?: P02$/ }));
    expect(screen.getByText(/It stops messages and nothing else/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    expect(asked.filter((line) => line.includes('mail-stop'))).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Do not write to them ?: P02$/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Do not write to them' }));
    expect(asked).toContain('POST /api/programmes/APIR/people/P02/mail-stop');
  });
});
