import '../../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { newQueryClient } from '../../../lib/query-client.ts';
import { Actions } from './actions.tsx';
import { Criteria } from './criteria.tsx';

const CRITERION = { id: 'c1', code: 'c', words: 'Time is protected', outcome: null, agreedBy: 'mentors', session: 's', sessionTitle: 'S', agreedOn: '2024-05-05', version: 1, askedIn: [] };
const ACTION = { id: 'a1', what: 'Try a joint visit', who: '', enrolmentId: null, dueOn: null, doneOn: null, doneAt: null, session: 's', sessionTitle: 'S', agreedOn: '2024-05-05', version: 1, overdue: false };

let criteria: object[];
const sent: string[] = [];
globalThis.fetch = jest.fn((path: string, { method }: { method: string }) => {
  if (method === 'GET') {
    const body = path.endsWith('/success-criteria') ? criteria : path.endsWith('/follow-up') ? { actions: [ACTION], carried: [] } : [];
    return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) });
  }
  sent.push(`${method} ${path.replace(/^.*APIR/, '')}`);
  criteria = [];
  return new Promise((resolve) => setTimeout(() => resolve({ ok: true, status: 204, text: () => Promise.resolve('') }), 30));
}) as unknown as typeof fetch;

const open = (part: ReactNode): void => void render(<QueryClientProvider client={newQueryClient()}>{part}</QueryClientProvider>);
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

beforeEach(() => {
  criteria = [CRITERION];
  sent.length = 0;
});

describe('a success criterion', () => {
  it('is taken out once it is said again that it goes, and once only', async () => {
    open(<Criteria programme="APIR" session="s" />);
    await userEvent.click(await button(/^Take out…/));
    expect(sent).toEqual([]);
    const yes = await button('Take it out : Time is protected');
    expect(document.activeElement).toBe(yes);
    fireEvent.click(yes);
    fireEvent.click(yes);
    expect(await screen.findByText('“Time is protected” was taken out.')).toBe(document.activeElement);
    expect(sent).toEqual(['DELETE /success-criteria/c1?version=1']);
  });

  it('stays where it is not meant, with the focus on the button that was pressed first', async () => {
    open(<Criteria programme="APIR" session="s" />);
    await userEvent.click(await button(/^Take out…/));
    await userEvent.click(await button('Keep it'));
    expect(document.activeElement).toBe(await button(/^Take out…/));
    await userEvent.click(await button(/^Change/));
    await userEvent.click(await button('Leave it as it was'));
    expect(document.activeElement).toBe(await button(/^Change/));
    expect(sent).toEqual([]);
  });
});

describe('an action', () => {
  it('that is left as it was gives the focus back to the button that opened it', async () => {
    open(<Actions programme="APIR" session="s" day="2024-05-05" begun={false} />);
    await userEvent.click(await button('Change : Try a joint visit'));
    await userEvent.click(await button('Leave it as it was'));
    await waitFor(async () => expect(document.activeElement).toBe(await button('Change : Try a joint visit')));
  });

  it('is marked as done, and not done after all, in the words of people’s own pages', async () => {
    open(<Actions programme="APIR" session="s" day="2024-05-05" begun={false} />);
    expect(await button('Mark as done : Try a joint visit')).toBeTruthy();
  });
});
