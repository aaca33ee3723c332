import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import type { Register, RegisterEntry } from '../api/registers-api.ts';

// What the router and the error summary need, and jsdom has not.
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
const { createMemoryRouter, RouterProvider } = await import('react-router');
const { RegisterForm } = await import('./register-form.tsx');

const entry = (enrolmentId: string, person: string, says: Partial<RegisterEntry> = {}): RegisterEntry => ({
  enrolmentId, person, personCode: person, role: 'participant', council: 'Poole', expected: true, mark: null, reason: null, version: 0, withdrewOn: null, ...says,
});
const REGISTER: Register = {
  code: 'north-1', kind: 'set_meeting', set: 'North', title: 'Meeting 1', startsAt: '2024-03-05T09:30:00.000Z', endsAt: null, place: '', status: 'held',
  entries: [entry('a', 'Ada'), entry('b', 'Bea'), entry('c', 'Cy', { withdrewOn: '2024-02-01' })],
};

/** What the server answers next, in order; what it was sent. */
let answers: { status: number; body: unknown }[];
let sent: { method: string; body: { entries: { enrolmentId: string; mark: string | null; reason: string | null; version: number }[] } | null }[];
let user: UserEvent;

beforeEach(() => {
  answers = [];
  sent = [];
  user = userEvent.setup();
  globalThis.fetch = jest.fn(async (_: unknown, init?: RequestInit) => {
    sent.push({ method: init?.method ?? 'GET', body: init?.body ? JSON.parse(init.body as string) : null });
    const answer = answers.shift();
    if (!answer) throw new TypeError('failed to fetch');
    return { ok: answer.status < 400, status: answer.status, text: async () => JSON.stringify(answer.body), json: async () => answer.body } as Response;
  }) as typeof fetch;
});
afterEach(cleanup);

function open(register = REGISTER): void {
  const router = createMemoryRouter([{ path: '/', element: <RegisterForm programme={{ code: 'W', name: 'W' }} loaded={register} /> }]);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

async function tabTo(element: HTMLElement): Promise<void> {
  for (let presses = 0; document.activeElement !== element; presses += 1) {
    if (presses > 30) throw new Error('the keyboard never reaches it');
    await user.tab();
  }
}

const mark = (person: string): HTMLSelectElement => screen.getByLabelText(`Mark of ${person}`);

describe('a register', () => {
  it('is marked without a mouse: everybody, then the exceptions, then saved', async () => {
    open();
    await tabTo(screen.getByRole('button', { name: /^Mark everybody as attended/ }));
    await user.keyboard('{Enter}');
    expect([mark('Ada').value, mark('Bea').value, mark('Cy').value]).toEqual(['in_person', 'in_person', 'not_recorded']);

    await tabTo(mark('Bea'));
    await user.selectOptions(mark('Bea'), 'Apologies on the day');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByLabelText('Reason of Bea'));
    await user.selectOptions(document.activeElement!, 'Illness');

    answers = [{ status: 200, body: { ...REGISTER, entries: [entry('a', 'Ada', { mark: 'in_person', version: 1 }), entry('b', 'Bea', { mark: 'apologies_on_day', reason: 'illness', version: 1 })] } }];
    await tabTo(screen.getByRole('button', { name: 'Save 2 changes' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('2 changes saved.')).toBeTruthy();
    expect(sent[0]?.body?.entries).toEqual([
      { enrolmentId: 'a', version: 0, expected: true, mark: 'in_person', reason: null },
      { enrolmentId: 'b', version: 0, expected: true, mark: 'apologies_on_day', reason: 'illness' },
    ]);
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });

  it('does not offer that somebody attended after they had withdrawn', () => {
    open();
    const offered = within(mark('Cy')).getAllByRole('option').map((option) => option.textContent);
    expect(offered).toEqual(['Not recorded', 'Apologies in advance', 'Apologies on the day', 'Absent without apology', 'Not expected']);
    expect(screen.getByText('Withdrew on 1 February 2024')).toBeTruthy();
  });

  it('keeps what was marked when the server does not answer, and saves it the second time', async () => {
    open();
    await user.selectOptions(mark('Ada'), 'Attended online');
    await user.click(screen.getByRole('button', { name: 'Save 1 change' }));
    expect(await screen.findByText(/Waymark does not answer/)).toBeTruthy();
    expect(mark('Ada').value).toBe('online');
    answers = [{ status: 200, body: { ...REGISTER, entries: [entry('a', 'Ada', { mark: 'online', version: 1 })] } }];
    await user.click(screen.getByRole('button', { name: 'Save 1 change' }));
    expect(await screen.findByText('1 change saved.')).toBeTruthy();
  });

  it('leads from a fault to the row it is about', async () => {
    open();
    await user.selectOptions(mark('Ada'), 'Attended online');
    await user.selectOptions(mark('Bea'), 'Absent without apology');
    answers = [{ status: 400, body: { code: 'invalid_input', title: 'T', detail: 'D', faults: [{ field: 'entries.1.mark', message: 'Bea cannot be marked so.' }] } }];
    await user.click(screen.getByRole('button', { name: 'Save 2 changes' }));
    await user.click(await screen.findByRole('link', { name: 'Bea cannot be marked so.' }));
    expect(document.activeElement).toBe(mark('Bea'));
    expect(mark('Ada').value).toBe('online');
  });

  it('shows theirs and mine when somebody else marked the same person, and saves what is chosen', async () => {
    open();
    await user.selectOptions(mark('Ada'), 'Attended online');
    await user.selectOptions(mark('Bea'), 'Absent without apology');
    const theirs = { ...REGISTER, entries: [entry('a', 'Ada', { mark: 'absent', version: 1 }), entry('b', 'Bea', { version: 1 })] };
    answers = [{ status: 409, body: { code: 'conflict', title: 'T', detail: 'D' } }, { status: 200, body: theirs }];
    await user.click(screen.getByRole('button', { name: 'Save 2 changes' }));
    const question = await screen.findByRole('group', { name: 'Ada' });
    expect(within(question).getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, false]);

    await user.click(screen.getByRole('button', { name: 'Save 2 changes' }));
    expect(screen.getAllByText('Choose what the register is to say of Ada').length).toBeGreaterThan(0);
    expect(sent.filter(({ method }) => method === 'PUT')).toHaveLength(1);

    await user.click(within(question).getByLabelText('Mine: Attended online'));
    answers = [{ status: 200, body: theirs }];
    await user.click(screen.getByRole('button', { name: 'Save 2 changes' }));
    await waitFor(() => expect(sent.at(-1)?.method).toBe('PUT'));
    expect(sent.at(-1)?.body?.entries).toEqual([
      { enrolmentId: 'a', version: 1, expected: true, mark: 'online', reason: null },
      { enrolmentId: 'b', version: 1, expected: true, mark: 'absent', reason: null },
    ]);
  });

  it('cannot be marked when the session was cancelled', () => {
    open({ ...REGISTER, status: 'cancelled' });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/This session was cancelled/)).toBeTruthy();
  });
});
