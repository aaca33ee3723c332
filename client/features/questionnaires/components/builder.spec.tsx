import '../../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { newQueryClient } from '../../../lib/query-client.ts';
import type { Version } from '../questionnaires-api.ts';
import { Builder } from './builder.tsx';
import { PLAIN_ITEM } from '../../../../shared/questionnaire/question.ts';

const item = (code: string): Version['items'][number] => ({
  ...PLAIN_ITEM, code, kind: 'scale', wording: `Words of ${code}`, scale: 'agreement', notApplicable: false,
  outcome: null, direction: 'positive', level: null,
});
const VERSION: Version = { questionnaire: 'end', number: 1, title: 'The end', introduction: '', words: {}, publishedOn: null, revision: 4, items: [item('a'), item('b')] };

let answers: { status: number; body: unknown }[];
const sent: { method: string; body: { revision: number; title: string; items: { code: string }[] } }[] = [];
globalThis.fetch = jest.fn((_path: string, init: { method: string; body: string }) => {
  sent.push({ method: init.method, body: JSON.parse(init.body) as (typeof sent)[number]['body'] });
  const { status, body } = answers.shift() ?? { status: 404, body: {} };
  return Promise.resolve({ ok: status < 400, status, text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) });
}) as unknown as typeof fetch;

const user = userEvent.setup();
function open(): void {
  const element = <Builder programme={{ code: 'P', name: 'Programme' }} loaded={VERSION} outcomes={[]} onPublished={() => {}} />;
  const router = createMemoryRouter([{ path: '/', element }], { initialEntries: ['/'] });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
const save = (): Promise<void> => user.click(screen.getByRole('button', { name: 'Save the draft' }));

beforeEach(() => {
  sent.length = 0;
  answers = [];
});

describe('Builder', () => {
  it('moves a question and keeps the focus on it, also where it can go no further', async () => {
    open();
    await user.click(screen.getByRole('button', { name: 'Move down question 1' }));
    expect(screen.getAllByText(/Words of/).map(({ textContent }) => textContent)).toEqual(['1. Words of b', '2. Words of a']);
    expect(document.activeElement?.textContent).toBe('Change question 2');
  });

  it('takes a question out and puts it back', async () => {
    open();
    await user.click(screen.getByRole('button', { name: 'Take out question 1' }));
    expect(document.activeElement?.textContent).toBe('Put it back');
    expect(screen.getByText('Changes not saved yet')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Everything is saved')).toBeTruthy();
  });

  it('publishes only what is saved', async () => {
    open();
    await user.type(screen.getByLabelText('Title'), '!');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Publish it…' }).disabled).toBe(true);
  });

  it('opens the question that a fault is about, and keeps what was written', async () => {
    open();
    await user.click(screen.getByRole('button', { name: 'Add a question' }));
    await user.keyboard('New words');
    await user.click(screen.getByRole('button', { name: 'Done with question 3' }));
    answers = [{ status: 400, body: { code: 'invalid_input', title: 'T', detail: 'D', faults: [{ field: 'items.2.code', message: 'Question 3: the code is wrong.' }] } }];
    await save();
    await user.click(await screen.findByRole('link', { name: 'Question 3: the code is wrong.' }));
    expect((document.activeElement as HTMLInputElement).value).toBe('new-words');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Question or statement').value).toBe('New words');
  });

  it('shows what somebody else saved, and saves mine over it only when asked to', async () => {
    open();
    await user.type(screen.getByLabelText('Title'), ', mine');
    const theirs: Version = { ...VERSION, revision: 5, title: 'The end, theirs', items: [item('a')] };
    answers = [{ status: 409, body: { code: 'conflict', title: 'T', detail: 'Somebody else saved this.', current: theirs } }];
    await save();
    expect(await screen.findByText('Title, theirs: The end, theirs; yours: The end, mine')).toBeTruthy();
    expect(sent).toHaveLength(1);
    answers = [{ status: 200, body: { ...VERSION, revision: 6, title: 'The end, mine' } }];
    await user.click(screen.getByRole('button', { name: 'Save mine in its place' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(sent[1]!.body).toMatchObject({ revision: 5, title: 'The end, mine', items: [{ code: 'a' }, { code: 'b' }] });
    expect(screen.queryByText(/Saved by somebody else/)).toBeNull();
  });

  it('takes theirs when asked to', async () => {
    open();
    await user.type(screen.getByLabelText('Title'), ', mine');
    answers = [{ status: 409, body: { code: 'conflict', title: 'T', detail: 'D', current: { ...VERSION, revision: 5, title: 'Theirs' } } }];
    await save();
    await user.click(await screen.findByRole('button', { name: 'Take theirs, drop mine' }));
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Theirs');
    expect(screen.getByText('Everything is saved')).toBeTruthy();
  });
});
