import '../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Dashboard } from '../../shared/figures/panel.ts';
import { newQueryClient } from '../lib/query-client.ts';
import { abilitiesOf } from '../../shared/vocabulary/ability.ts';
import type { SignedInProgramme, StaffRole } from '../lib/sign-in.ts';
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
const programmeAs = (role: StaffRole, ...others: StaffRole[]): SignedInProgramme => ({
  code: 'APIR', name: 'Reference programme', about: 'A reconstruction.', demonstration: true, roles: [role, ...others], role, abilities: abilitiesOf(role), council: null, sets: null,
});
const signedIn = (role: StaffRole, ...others: StaffRole[]): Answer => [200, { name: 'Newcomer', administrator: false, idleMinutes: 60, endsAt: '2999-01-01T00:00:00Z', programmes: [programmeAs(role, ...others)] }];

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

  it('offers what the role acted in can do, and starts with the first of it', async () => {
    // By the abilities that are sent, whatever the role is called.
    answers['GET /api/sign-in'] = [200, { name: 'Newcomer', administrator: false, idleMinutes: 60, endsAt: '2999-01-01T00:00:00Z', programmes: [{ ...programmeAs('head_of_service'), council: 'Poole', abilities: ['see_own_council'] }] }];
    answers['GET /api/programmes/APIR/my-council'] = [200, { council: 'Poole', notShown: 'Nobody was told.', recommendedMentoring: 6, people: [], comparison: [] }];
    open('/programmes/APIR');
    expect((await heading()).textContent).toBe('My council: Poole');
    expect(await screen.findByText('Nobody was told.')).toBeTruthy();
    for (const name of ['Overview', 'Outcomes', 'Questionnaires', 'Registers']) expect(screen.queryByRole('link', { name })).toBeNull();
    expect(screen.getByText('Acting as').textContent).toBe('Acting as Head of service (Poole)');
    expect(screen.queryByRole('button', { name: 'Change role' })).toBeNull();
    expect(asked).not.toContain('GET /api/programmes/APIR/dashboards/overview');
  });

  it('leads a programme manager, who starts elsewhere, to the overview and the other pages of its section', async () => {
    answers['GET /api/sign-in'] = signedIn('programme_manager');
    open('/programmes/APIR');
    await userEvent.click(await screen.findByRole('link', { name: 'Results' }));
    expect((await heading()).textContent).toBe('Overview');
    const section = within(screen.getByRole('navigation', { name: 'Results' }));
    expect(section.getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe('page');
    await userEvent.click(section.getByRole('link', { name: 'Attendance' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Attendance'));
    expect(screen.getByRole('link', { name: 'Results' }).getAttribute('aria-current')).toBe('true');
  });

  it('offers figures and nothing to record to whoever only reads', async () => {
    answers['GET /api/sign-in'] = signedIn('report_reader');
    open('/programmes/APIR');
    expect((await heading()).textContent).toBe('Overview');
    expect(screen.queryByRole('link', { name: 'Registers' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Questionnaires' })).toBeNull();
  });

  it('changes role with a button, and goes to the start where the page is not for the new one', async () => {
    open('/programmes/APIR/rows?measure=contribution');
    const choice = await screen.findByLabelText('Acting as');
    expect((choice as HTMLSelectElement).value).toBe('evaluator');
    await userEvent.selectOptions(choice, 'Programme manager');
    expect(asked.filter((one) => one.startsWith('PUT'))).toEqual([]);
    answers['PUT /api/programmes/APIR/role'] = [200, programmeAs('programme_manager', 'evaluator')];
    await userEvent.click(screen.getByRole('button', { name: 'Change role' }));
    expect(await screen.findByRole('link', { name: 'Today', current: 'page' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'People and roles' })).toBeTruthy();
    expect(screen.getByText('You are now acting as Programme manager.')).toBeTruthy();
  });

  it('stays on a page that is for the new role too, and reads it anew', async () => {
    open('/programmes/APIR/attendance');
    await screen.findByText('There is nothing to show yet');
    answers['PUT /api/programmes/APIR/role'] = [200, programmeAs('programme_manager', 'evaluator')];
    await userEvent.selectOptions(screen.getByLabelText('Acting as'), 'Programme manager');
    await userEvent.click(screen.getByRole('button', { name: 'Change role' }));
    await waitFor(() => expect(asked.filter((one) => one.endsWith('/dashboards/attendance'))).toHaveLength(2));
    expect((await heading()).textContent).toBe('Attendance');
  });

  it('says so when the role could not be changed, and stays in the one before', async () => {
    open('/programmes/APIR');
    answers['PUT /api/programmes/APIR/role'] = [400, { code: 'invalid_input', title: 'Not right', detail: 'You are not programme manager of this programme.' }];
    await userEvent.selectOptions(await screen.findByLabelText('Acting as'), 'Programme manager');
    await userEvent.click(screen.getByRole('button', { name: 'Change role' }));
    expect(await screen.findByText('You are not programme manager of this programme.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'People and roles' })).toBeNull();
  });

  it('says of a page for another role that it is not open, and for which role it may be', async () => {
    open('/programmes/APIR/withdrawals');
    expect((await heading()).textContent).toBe('This page is not open to your role');
    expect(screen.getByText(/You are also its programme manager/)).toBeTruthy();
    expect(asked).not.toContain('GET /api/programmes/APIR/enrolments');
  });

  it('shows administration to administrators alone', async () => {
    open('/administration');
    expect((await heading()).textContent).toBe('Page not found');
    answers['GET /api/sign-in'] = [200, { name: 'Ada', administrator: true, programmes: [] }];
    answers['GET /api/administration/programmes'] = [200, [{ code: 'APIR', name: 'Reference programme', demonstration: false, people: 2, managers: ['Mary'] }]];
    open('/administration');
    expect(await screen.findByRole('heading', { level: 1, name: 'Administration' })).toBeTruthy();
    expect((await screen.findByRole('link', { name: 'Reference programme' })).getAttribute('href')).toBe('/administration/programmes/APIR/staff');
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

  it('notices on any page that the sign-in is over, and keeps the page until somebody is signed in again', async () => {
    open('/programmes/APIR');
    await screen.findByText('There is nothing to show yet');
    answers['GET /api/programmes/APIR/dashboards/attendance'] = [401, { code: 'not_signed_in', title: '', detail: '' }];
    await userEvent.click(screen.getByRole('link', { name: 'Attendance' }));
    expect(await screen.findByRole('heading', { name: 'You have been signed out' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Attendance', hidden: true })).toBeTruthy();

    const signedInBefore = answers['GET /api/sign-in']!;
    answers['GET /api/sign-in'] = [401, { code: 'not_signed_in', title: '', detail: '' }];
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText(/You are not signed in yet/)).toBeTruthy();

    answers['GET /api/sign-in'] = signedInBefore;
    answers['GET /api/programmes/APIR/dashboards/attendance'] = [200, EMPTY];
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'You have been signed out' })).toBeNull());
    expect(await screen.findByText('There is nothing to show yet')).toBeTruthy();
  });

  it('signs out and keeps nothing that was shown', async () => {
    open('/programmes/APIR');
    await screen.findByText('There is nothing to show yet');
    answers['DELETE /api/sign-in'] = [204, undefined];
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'You are not signed in' })).toBeTruthy();
  });
});
