import '../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { PLAIN_ITEM } from '../../../shared/questionnaire/question.ts';
import { newQueryClient } from '../../lib/query-client.ts';
import { SIGN_IN_KEY, type StaffRole } from '../../lib/sign-in.ts';
import RoundPaperPage from './round-paper-page.tsx';

const ROUND = {
  code: 'END', title: 'The end', heading: 'Looking back', introduction: '', mode: 'named', role: 'participant', opensOn: '2011-02-21', closesOn: null, begun: true, open: true, privacyText: '', giveBackTo: '',
  items: [{ ...PLAIN_ITEM, code: 'more', kind: 'long_text', wording: 'What else?' }],
};
const PERSON = { enrolmentId: 'e1', person: 'Ada Holloway', code: 'P01', mentees: [] };

/** Lets the person arrive. */
let arrive: () => void;
globalThis.fetch = jest.fn((path: string) => {
  const reply = (body: unknown): object => ({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) });
  if (path.endsWith('/paper')) return Promise.resolve(reply(ROUND));
  if (path.includes('/members?')) return Promise.resolve(reply({ members: [], total: 0, page: 1, pageSize: 50 }));
  return new Promise((resolve) => {
    arrive = () => resolve(reply(PERSON));
  });
}) as unknown as typeof fetch;

function open(role: StaffRole): void {
  const client = newQueryClient();
  client.setQueryData(SIGN_IN_KEY, { name: 'Mo', programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: [role], role, abilities: abilitiesOf(role), council: null, sets: null }] });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={createMemoryRouter([{ path: '/programmes/:code/rounds/:round/paper', element: <RoundPaperPage /> }], { initialEntries: ['/programmes/APIR/rounds/END/paper?person=e1'] })} />
    </QueryClientProvider>,
  );
}

describe('the form of one person, to be printed', () => {
  it('waits for whose it is: one without a code must not be printed in its place', async () => {
    open('programme_manager');
    await screen.findByRole('heading', { level: 1, name: 'On paper: The end' });
    expect([screen.queryByText('What else?'), screen.getByRole('button', { name: 'Print it' }).getAttribute('aria-disabled')]).toEqual([null, 'true']);
    await act(async () => arrive());
    expect(await screen.findByText('What else?')).toBeTruthy();
    expect(document.querySelector('.wm-sheet__code')!.textContent).toContain('P01');
    expect(screen.getByRole('button', { name: 'Print it' }).getAttribute('aria-disabled')).toBe('false');
  });

  it('is one without a code for whoever cannot see who is asked', async () => {
    open('evaluator');
    expect(await screen.findByText('What else?')).toBeTruthy();
    expect(document.querySelector('.wm-sheet__code')).toBeNull();
  });
});
