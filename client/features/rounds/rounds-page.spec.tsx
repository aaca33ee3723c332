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
  { enrolmentId: 'e1', person: 'P01', council: 'Bristol', state: 'draft' },
  { enrolmentId: 'e2', person: 'P02', council: null, state: 'returned' },
];
const asked: string[] = [];
let rounds: Round[];

globalThis.fetch = jest.fn((path: string, init: { method: string }) => {
  asked.push(`${init.method} ${path}`);
  const body = path.endsWith('/rounds') ? rounds : path.endsWith('/members') ? MEMBERS : { url: 'http://localhost:3000/answer/secret' };
  return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) });
}) as unknown as typeof fetch;

function open(role: StaffRole): void {
  const client = newQueryClient();
  client.setQueryData(SIGN_IN_KEY, { name: 'Newcomer', programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: [role], role, abilities: abilitiesOf(role), council: null, sets: null }] });
  const router = createMemoryRouter([{ path: '/programmes/:code/rounds', element: <RoundsPage /> }], { initialEntries: ['/programmes/APIR/rounds'] });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
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
  rounds = [ROUND];
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
});
