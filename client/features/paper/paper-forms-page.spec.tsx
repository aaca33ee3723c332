import '../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { newQueryClient } from '../../lib/query-client.ts';
import { SIGN_IN_KEY } from '../../lib/sign-in.ts';
import PaperFormsPage from './paper-forms-page.tsx';

const form = (id: string, person: string): object => ({ id, reference: `REF-${id}`, person, handedInOn: '2011-03-10', enteredAt: '2011-03-11T10:00:00Z', enteredBy: 'Mo Clerk', untilOn: '2011-04-10', stays: null });
const FORMS = [form('f1', 'Ada Holloway'), form('f2', 'Ben Tarr')];

globalThis.fetch = jest.fn((path: string) => {
  const body = path.includes('/paper-forms') ? { forms: FORMS, total: FORMS.length, page: 1, pageSize: 50 } : { code: 'END', title: 'The end', mode: 'named', begun: true, items: [] };
  return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) });
}) as unknown as typeof fetch;

describe('a form that was typed in from paper', () => {
  beforeEach(() => {
    const client = newQueryClient();
    client.setQueryData(SIGN_IN_KEY, {
      name: 'Mo', programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: ['programme_manager'], role: 'programme_manager', abilities: abilitiesOf('programme_manager'), council: null, sets: null }],
    });
    render(
      <QueryClientProvider client={client}>
        <RouterProvider router={createMemoryRouter([{ path: '/programmes/:code/rounds/:round/paper-forms', element: <PaperFormsPage /> }], { initialEntries: ['/programmes/APIR/rounds/END/paper-forms'] })} />
      </QueryClientProvider>,
    );
  });

  it('that is left after all gives the focus back to its button', async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Take it back… Ben Tarr' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Take the form of Ben Tarr back?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take it back… Ben Tarr' }));
  });
});
