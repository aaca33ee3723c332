import '../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Dashboard } from '../../shared/figures/panel.ts';
import { newQueryClient } from '../lib/query-client.ts';
import type { StaffRole } from '../lib/sign-in.ts';
import { ROUTES } from './router.tsx';

type Answer = [status: number, body: unknown];
let answers: Record<string, Answer>;
const asked: string[] = [];

globalThis.fetch = jest.fn((path: string, init: { method: string }) => {
  asked.push(`${init.method} ${path}`);
  const [status, body] = answers[`${init.method} ${path}`] ?? [404, { code: 'not_found', title: 'Not found', detail: 'There is nothing at this address.' }];
  return Promise.resolve({ ok: status < 400, status, text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) });
}) as unknown as typeof fetch;
// jsdom scrolls nothing.
window.scrollTo = () => {};

const EMPTY: Dashboard = { programme: 'APIR', title: 'Overview', about: '', headlines: [], panels: [] };
const signedIn = (...roles: StaffRole[]): Answer => [
  200,
  { name: 'Newcomer', programmes: [{ code: 'APIR', name: 'Reference programme', about: 'A reconstruction.', demonstration: true, roles }] },
];

function open(address: string): void {
  const router = createMemoryRouter(ROUTES, { initialEntries: [address] });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

const heading = (): Promise<HTMLElement> => screen.findByRole('heading', { level: 1 });

beforeEach(() => {
  asked.length = 0;
  answers = {
    'GET /api/sign-in': signedIn('evaluator', 'programme_manager'),
    'GET /api/programmes/APIR/dashboards/overview': [200, EMPTY],
    'GET /api/programmes/APIR/dashboards/attendance': [200, EMPTY],
    'GET /api/programmes/APIR/rounds': [200, []],
  };
});

describe('the application', () => {
  it('tells somebody who is not signed in how to get a link', async () => {
    answers['GET /api/sign-in'] = [401, { code: 'not_signed_in', title: 'You are not signed in', detail: 'Sign in.' }];
    open('/programmes/APIR');
    expect((await heading()).textContent).toBe('You are not signed in');
    expect(screen.getByText('npm run waymark -- sign-in-link')).toBeTruthy();
    expect(asked).toEqual(['GET /api/sign-in']);
  });

  it('shows the accessibility statement and the cookies page to anybody', async () => {
    answers['GET /api/sign-in'] = [401, { code: 'not_signed_in', title: '', detail: '' }];
    open('/accessibility');
    expect((await heading()).textContent).toBe('Accessibility statement');
    open('/cookies');
    expect(await screen.findByRole('heading', { level: 1, name: 'Cookies' })).toBeTruthy();
  });

  it('names the page in the window, and moves the focus to its heading when it is opened from another', async () => {
    open('/programmes/APIR');
    expect((await heading()).textContent).toBe('Overview');
    expect(document.title).toBe('Overview - Reference programme - Waymark');
    await userEvent.click(screen.getByRole('link', { name: 'Attendance' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Attendance'));
    expect(document.activeElement?.tagName).toBe('H1');
    expect(screen.getByRole('link', { name: 'Attendance' }).getAttribute('aria-current')).toBe('page');
  });

  it('says what is missing where there is nothing to show yet', async () => {
    open('/programmes/APIR');
    expect(await screen.findByText('There is nothing to show yet')).toBeTruthy();
  });

  it('offers what a role can do, and starts with the first of it', async () => {
    answers['GET /api/sign-in'] = signedIn('programme_manager');
    open('/programmes/APIR');
    expect(await screen.findByRole('link', { name: 'Today', current: 'page' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Outcomes' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Registers' })).toBeTruthy();
    expect(asked).not.toContain('GET /api/programmes/APIR/dashboards/overview');
  });

  it('does not tell a programme that is closed to somebody from one that is not there', async () => {
    open('/programmes/OTHER');
    expect((await heading()).textContent).toBe('Page not found');
  });

  it('says what went wrong and tries again when asked to', async () => {
    answers['GET /api/programmes/APIR/dashboards/overview'] = [404, { code: 'not_found', title: 'Not found', detail: 'It is gone.' }];
    open('/programmes/APIR');
    expect(await screen.findByText('It is gone.')).toBeTruthy();
    answers['GET /api/programmes/APIR/dashboards/overview'] = [200, EMPTY];
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('There is nothing to show yet')).toBeTruthy();
  });

  it('notices on any page that the sign-in is over', async () => {
    open('/programmes/APIR');
    await screen.findByText('There is nothing to show yet');
    answers['GET /api/programmes/APIR/dashboards/attendance'] = [401, { code: 'not_signed_in', title: '', detail: '' }];
    await userEvent.click(screen.getByRole('link', { name: 'Attendance' }));
    expect(await screen.findByRole('heading', { name: 'You are not signed in' })).toBeTruthy();
  });

  it('signs out and keeps nothing that was shown', async () => {
    open('/programmes/APIR');
    await screen.findByText('There is nothing to show yet');
    answers['DELETE /api/sign-in'] = [204, undefined];
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'You are not signed in' })).toBeTruthy();
  });
});
