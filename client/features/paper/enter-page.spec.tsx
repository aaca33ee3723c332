import '../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { abilitiesOf } from '../../../shared/vocabulary/ability.ts';
import { PLAIN_ITEM } from '../../../shared/questionnaire/question.ts';
import { newQueryClient } from '../../lib/query-client.ts';
import { SIGN_IN_KEY } from '../../lib/sign-in.ts';
import EnterPage from './enter-page.tsx';

const YES_NO = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }];
const item = (code: string, kind: string, more: object = {}): object => ({ ...PLAIN_ITEM, code, kind, wording: `${code}?`, ...more });
const ROUND = {
  code: 'END', title: 'The end', heading: 'Looking back', introduction: '', mode: 'named', role: 'participant', opensOn: '2011-02-21', closesOn: '2011-03-16', begun: true, open: false, privacyText: '', giveBackTo: '',
  items: [item('met', 'single', { options: YES_NO }), item('often', 'number', { showIf: 'met=yes' }), item('more', 'long_text')],
};
const PERSON = { enrolmentId: 'e1', person: 'Ada Holloway', code: 'P01', council: 'Bristol', state: 'not_started', begun: false, refused: null, mentees: [] };

let round: typeof ROUND;
let person: Record<string, unknown>;
let answers: { status: number; body: object }[];
const sent: { url: string; body: Record<string, unknown> }[] = [];

globalThis.fetch = jest.fn((path: string, init: { method: string; body: string }) => {
  if (init.method === 'PUT') {
    sent.push({ url: path, body: JSON.parse(init.body) as Record<string, unknown> });
    const { status, body } = answers.shift() ?? { status: 200, body: { reference: 'ABCDE-FGHJK', handedInOn: '2011-03-10' } };
    const reply = { ok: status === 200, status, text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) };
    // Long enough to press once more.
    return new Promise((resolve) => setTimeout(() => resolve(reply), 50));
  }
  const body = path.endsWith('/paper') ? round : path.endsWith('/paper-form') ? person : [];
  return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) });
}) as unknown as typeof fetch;

function open(enrolment = '/e1'): void {
  const client = newQueryClient();
  client.setQueryData(SIGN_IN_KEY, {
    name: 'Mo Clerk',
    programmes: [{ code: 'APIR', name: 'Reference programme', about: '', demonstration: true, roles: ['programme_manager'], role: 'programme_manager', abilities: abilitiesOf('programme_manager'), council: null, sets: null }],
  });
  const path = '/programmes/:code/rounds/:round/paper-forms/enter';
  const routes = [{ path, element: <EnterPage key="nobody" /> }, { path: `${path}/:enrolment`, element: <EnterPage key="somebody" /> }];
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={createMemoryRouter(routes, { initialEntries: [`/programmes/APIR/rounds/END/paper-forms/enter${enrolment}`] })} />
    </QueryClientProvider>,
  );
}

async function type(day = '10'): Promise<void> {
  const date = within(await screen.findByRole('group', { name: /Day on which it was handed in/ }));
  await userEvent.type(date.getByLabelText('Day'), day);
  await userEvent.type(date.getByLabelText('Month'), '3');
  await userEvent.type(date.getByLabelText('Year'), '2011');
  await userEvent.click(screen.getByLabelText('No'));
  await userEvent.type(screen.getByLabelText('Number'), '3');
}
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  round = ROUND;
  person = PERSON;
  answers = [];
  sent.length = 0;
  window.scrollTo = jest.fn() as typeof window.scrollTo;
});

describe('typing in a form from paper', () => {
  it('has all questions on one page, chooses nothing beforehand, and says that the round has closed', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Form from paper: Ada Holloway' })).toBeTruthy();
    expect(screen.getByText(/closed at the end of 16 March 2011/)).toBeTruthy();
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, false]);
    expect(screen.getByRole('group', { name: /2\. often\? \(only if you answered “Yes” to question 1\)/ })).toBeTruthy();
  });

  it('says everything that is wrong at once, at the fields and above, and stores nothing', async () => {
    open();
    await type('17');
    await userEvent.click(screen.getByLabelText('Yes'));
    await userEvent.type(screen.getByLabelText('Number'), 'x');
    await press('Check the form');
    const summary = screen.getByRole('alert');
    expect(within(summary).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['The questionnaire closed at the end of 16 March 2011: a form that was handed in later does not count', '#handed-in-on'],
      ['Enter a whole number between 0 and 9,999', '#item-often'],
    ]);
    expect(screen.getByLabelText<HTMLInputElement>('Number').value).toBe('3x');
    expect(document.title).toMatch(/^Error: /);
    expect(sent).toEqual([]);
  });

  it('is checked first, with what is not counted and what was left out, and then stored once', async () => {
    open();
    await type();
    await press('Check the form');
    expect(await screen.findByRole('heading', { level: 1, name: 'Check what you typed in' })).toBe(document.activeElement);
    expect(screen.getByText('1 of 2 questions were left out on paper.')).toBeTruthy();
    expect(screen.getByText('Not counted.').closest('div')!.textContent).toContain('2. often? (only if you answered “Yes” to question 1)');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Save the form' }));
    expect((await screen.findByRole('alert')).textContent).toContain('ABCDE-FGHJK');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toEqual({
      url: expect.stringMatching(/^\/api\/programmes\/APIR\/rounds\/END\/paper-forms\/[0-9a-f-]{36}$/) as string,
      body: { enrolmentId: 'e1', handedInOn: '2011-03-10', replacesDraft: false, entries: { met: { ticked: ['no'] }, often: { text: '3' } } },
    });
  });

  it('goes back with everything that was typed', async () => {
    open();
    await type();
    await press('Check the form');
    await press('Change something');
    expect(screen.getByLabelText<HTMLInputElement>('No').checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Number').value).toBe('3');
    expect(within(screen.getByRole('group', { name: /Day on which/ })).getByLabelText<HTMLInputElement>('Day').value).toBe('10');
  });

  it('asks whether it takes the place of what was begun online, also when that began meanwhile', async () => {
    person = { ...PERSON, state: 'draft', begun: true };
    open();
    expect(await screen.findByText(/has begun this form online\. What is typed in here takes the place/)).toBeTruthy();
    await type();
    await press('Check the form');
    await press('Save the form');
    expect(within(screen.getByRole('alert')).getByRole('link').textContent).toBe('Say that this form takes the place of what was begun online');
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: /takes the place/ }));
    await press('Save the form');
    expect((await screen.findByText(/The form is saved/)).textContent).toContain('ABCDE-FGHJK');
    expect(sent.map(({ body }) => body.replacesDraft)).toEqual([true]);
  });

  it('asks the same when they began after the page was opened, and sends the same form again', async () => {
    answers = [{ status: 409, body: { code: 'confirmation_needed', title: '', detail: 'They have begun online.' } }];
    open();
    await type();
    await press('Check the form');
    await press('Save the form');
    await userEvent.click(await screen.findByRole('checkbox', { name: /takes the place/ }));
    await press('Save the form');
    await screen.findByText(/The form is saved/);
    expect(sent.map(({ body }) => body.replacesDraft)).toEqual([false, true]);
    expect(sent[0]!.url).toBe(sent[1]!.url);
  });

  it('shows what the server finds wrong at its field, with what was typed still there', async () => {
    answers = [{ status: 400, body: { code: 'invalid_input', title: '', detail: '', faults: [{ field: 'entries.more', message: 'Answer must be shorter' }] } }];
    open();
    await type();
    await press('Check the form');
    await press('Save the form');
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: 'Answer must be shorter' }).getAttribute('href')).toBe('#item-more');
    // What is wrong is heard first, not the heading of the step.
    expect(document.activeElement).toBe(summary.parentElement);
    expect(screen.getByLabelText<HTMLInputElement>('No').checked).toBe(true);
  });

  it('says why no form is taken, and offers nothing to type in', async () => {
    person = { ...PERSON, state: 'returned', refused: 'This person sent their form online on 1 March 2011. What they sent stays.' };
    open();
    expect(await screen.findByText(/What they sent stays/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check the form' })).toBeNull();
  });

  it('in a round without names goes on to the next form, with the day and nothing else of the one before', async () => {
    round = { ...ROUND, mode: 'anonymous' };
    open('');
    await type();
    await press('Check the form');
    await press('Save the form');
    await userEvent.click(await screen.findByRole('button', { name: 'Type in the next form' }));
    expect(within(screen.getByRole('group', { name: /Day on which/ })).getByLabelText<HTMLInputElement>('Day').value).toBe('10');
    expect(screen.getByLabelText<HTMLInputElement>('No').checked).toBe(false);
    await press('Check the form');
    await press('Save the form');
    await screen.findByText(/The form is saved/);
    expect(new Set(sent.map(({ url }) => url)).size).toBe(2);
    expect(sent[1]!.body).toMatchObject({ enrolmentId: null, entries: {} });
  });
});
