import '../../../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { newQueryClient } from '../../../lib/query-client.ts';
import type { Version } from '../questionnaires-api.ts';
import { Builder } from './builder.tsx';
import type { DraftItem } from '../../../../shared/questionnaire/version-draft.ts';
import { draftItem, draftPair } from '../../../../test/factories/any-draft.ts';

const item = (code: string, more: Partial<DraftItem> = {}): Version['items'][number] => draftItem(code, more) as Version['items'][number];
const VERSION: Version = { questionnaire: 'end', number: 1, title: 'The end', introduction: '', words: {}, publishedOn: null, revision: 4, items: [item('a'), item('b')] };

let answers: { status: number; body: unknown }[];
const sent: { method: string; body: { revision: number; title: string; words: object; items: { code: string }[] } }[] = [];
globalThis.fetch = jest.fn((_path: string, init: { method: string; body: string }) => {
  sent.push({ method: init.method, body: JSON.parse(init.body) as (typeof sent)[number]['body'] });
  const { status, body } = answers.shift() ?? { status: 404, body: {} };
  return Promise.resolve({ ok: status < 400, status, text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) });
}) as unknown as typeof fetch;

const user = userEvent.setup();
function open(loaded = VERSION): void {
  const element = <Builder programme={{ code: 'P', name: 'Programme' }} loaded={loaded} outcomes={[]} onPublished={() => {}} />;
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

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const refuse = (...faults: [field: string, message: string][]): void =>
  void answers.push({ status: 400, body: { code: 'invalid_input', title: 'T', detail: 'D', faults: faults.map(([field, message]) => ({ field, message })) } });

describe('a pair', () => {
  const PAIRED: Version = { ...VERSION, items: [item('a'), ...draftPair('p', {}, ['then', 'today']), item('b')] as Version['items'] };

  it('is one row of two numbers, written once and saved as two with their codes', async () => {
    open(PAIRED);
    expect(screen.getAllByText(/Words of/).map(({ textContent }) => textContent)).toEqual(['1. Words of a', '2 and 3. Words of p', '4. Words of b']);
    await user.click(button('Change questions 2 and 3'));
    await user.type(screen.getByLabelText('Question or statement'), '!');
    expect(screen.getByLabelText<HTMLInputElement>('Code').value).toBe('p');
    answers = [{ status: 200, body: PAIRED }];
    await save();
    expect(sent[0]!.body.items).toMatchObject([{ code: 'a' }, { code: 'then', wording: 'Words of p!', moment: 'before' }, { code: 'today', wording: 'Words of p!', moment: 'now' }, { code: 'b' }]);
  });

  it('is made of one question, and moves, is copied and taken out as one', async () => {
    open();
    await user.click(button('Change question 2'));
    await user.click(screen.getByLabelText('Before the programme and now'));
    await user.click(button('Done with questions 2 and 3'));
    await user.click(button('Move up questions 2 and 3'));
    expect(screen.getByText('It is questions 1 and 2 now')).toBeTruthy();
    await user.click(button('Copy questions 1 and 2'));
    expect(screen.getByText('5. Words of a')).toBeTruthy();
    await user.click(button('Take out questions 3 and 4'));
    await user.click(button('Put it back'));
    // It was open when it was taken out, and is open again.
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('Words of b');
    await user.click(button('Done with questions 3 and 4'));
    expect(document.activeElement?.textContent).toBe('Change questions 3 and 4');
  });

  it('is opened by a fault of either of its questions, and what is wrong with both is said once', async () => {
    open(PAIRED);
    await user.type(screen.getByLabelText('Title'), '!');
    refuse(['items.1.wording', 'Question 2: is too long.'], ['items.2.wording', 'Question 3: is too long.'], ['items.3.code', 'Question 4: the code is wrong.']);
    await save();
    await user.click(await screen.findByRole('link', { name: 'Questions 2 and 3: is too long.' }));
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('Words of p');
    // The link to another question opens that one.
    await user.click(screen.getByRole('link', { name: 'Question 4: the code is wrong.' }));
    expect((document.activeElement as HTMLInputElement).value).toBe('b');
  });
});

describe('the parts of a question', () => {
  it('lets people say what beside one answer, which is taken away with it', async () => {
    open();
    await user.click(button('Change question 1'));
    await user.selectOptions(screen.getByLabelText('How it is answered'), 'single');
    await user.type(screen.getByLabelText('Answer 2'), 'Other');
    await user.click(screen.getByLabelText('People can say what beside answer 1'));
    await user.click(screen.getByLabelText('People can say what beside answer 2'));
    expect(screen.getByLabelText<HTMLInputElement>('People can say what beside answer 1').checked).toBe(false);
    await user.type(screen.getByLabelText('Answer 2'), ' people');
    answers = [{ status: 200, body: VERSION }];
    await save();
    expect(sent[0]!.body.items[0]).toMatchObject({ other: 'other-people' });
  });

  it('takes whole numbers as bounds, and leaves it to the server to refuse the rest', async () => {
    open();
    await user.click(button('Change question 1'));
    await user.selectOptions(screen.getByLabelText('How it is answered'), 'number');
    await user.type(screen.getByLabelText('Least (optional)'), '3');
    await user.type(screen.getByLabelText('Greatest (optional)'), 'many');
    expect(screen.getByLabelText<HTMLInputElement>('Greatest (optional)').value).toBe('many');
    refuse(['items.0.highest', 'Question 1: must be a whole number between 0 and 9,999.']);
    await save();
    expect(sent[0]!.body.items[0]).toMatchObject({ lowest: 3, highest: -1 });
    await user.click(await screen.findByRole('link', { name: /must be a whole number/ }));
    await user.clear(document.activeElement!);
    answers = [{ status: 200, body: VERSION }];
    await save();
    expect(sent[1]!.body.items[0]).toMatchObject({ lowest: 3, highest: null });
  });

  it('asks for what is to be read before it', async () => {
    open();
    await user.click(button('Change question 1'));
    await user.type(screen.getByLabelText('To be read before it (optional)'), 'Think back.');
    await user.click(button('Done with question 1'));
    expect(screen.getByText('To be read before it: Think back.')).toBeTruthy();
  });
});

describe('Welsh', () => {
  const WELSH: Version = {
    ...VERSION, words: { cy: { title: 'Y diwedd', introduction: '' } },
    items: [item('a', { section: 'The day', words: { cy: { wording: 'Geiriau a', section: 'Y diwrnod', note: '', options: {} } } }), item('b', { section: 'The day' })],
  };

  it('is written beside English, and what is missing leads to where it is written', async () => {
    open();
    expect(screen.queryByLabelText('Title in Welsh')).toBeNull();
    await user.click(button('Put it into Welsh as well'));
    expect(screen.getByText(/^0 of 2 questions have all their words in Welsh/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Title in Welsh'));
    await user.click(screen.getByRole('link', { name: 'The title has no Welsh words.', hidden: true }));
    expect((document.activeElement as HTMLElement).lang).toBe('cy');
    await user.keyboard('Y diwedd');
    await user.click(screen.getByRole('link', { name: 'Question 2: the question has no Welsh words.', hidden: true }));
    await user.keyboard('Geiriau b');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Question or statement in Welsh').value).toBe('Geiriau b');
    expect(screen.getByText(/^1 of 2 questions has all their words/)).toBeTruthy();
    expect(screen.getByText('Cytuno').lang).toBe('cy');
    answers = [{ status: 200, body: VERSION }];
    await save();
    expect(sent[0]!.body).toMatchObject({ words: { cy: { title: 'Y diwedd', introduction: '' } }, items: [{ words: {} }, { words: { cy: { wording: 'Geiriau b' } } }] });
  });

  it('of a section is written once and taken over', async () => {
    open(WELSH);
    await user.click(button('Change question 2'));
    await user.click(button(/^Call it “ ?Y diwrnod ?” in Welsh, as elsewhere in this section$/));
    const field = screen.getByLabelText<HTMLInputElement>('Section in Welsh');
    expect(field.value).toBe('Y diwrnod');
    expect(document.activeElement).toBe(field);
    await user.type(field, ' ei hun');
    await user.click(button(/^Call it “ ?Y diwrnod ei hun ?” at the other question of this section too$/));
    await user.click(button('Done with question 2'));
    await user.click(button('Change question 1'));
    expect(screen.getByLabelText<HTMLInputElement>('Section in Welsh').value).toBe('Y diwrnod ei hun');
  });

  it('is taken out after asking once, with all its words', async () => {
    open(WELSH);
    await user.click(button('Take Welsh out again…'));
    await user.click(button('Keep it'));
    expect(document.activeElement).toBe(button('Take Welsh out again…'));
    expect(screen.getByText('Everything is saved')).toBeTruthy();
    await user.click(button('Take Welsh out again…'));
    await user.click(button('Take Welsh out'));
    expect(document.activeElement).toBe(button('Put it into Welsh as well'));
    answers = [{ status: 200, body: VERSION }];
    await save();
    expect(sent[0]!.body).toMatchObject({ words: {}, items: [{ words: {} }, { words: {} }] });
  });

  it('comes in from a file whole or not at all', async () => {
    open(WELSH);
    const paste = (text: string): Promise<void> => user.click(screen.getByLabelText('Or paste its lines, with the first')).then(() => user.paste(text));
    const take = (): Promise<void> => user.click(screen.getByRole('button', { name: 'Take in the Welsh words', hidden: true }));
    await take();
    expect(screen.getByRole('link', { name: 'Paste the words, or choose a file' })).toBeTruthy();
    await paste('code,part,English,Welsh\nb,question,Words of b,Geiriau b\nz,question,Words of z,Geiriau z');
    await take();
    expect(screen.getByRole('link', { name: 'Line 3: there is no question with the code z.' })).toBeTruthy();
    expect(screen.getByText('Everything is saved')).toBeTruthy();
    await user.clear(screen.getByLabelText('Or paste its lines, with the first'));
    await paste('code,part,English,Welsh\nb,question,Words of b,Geiriau b\na,section,The day,Y diwrnod');
    await take();
    expect(screen.getByText('2 texts are new or changed, 0 were here already. Look at them, and save the draft.')).toBeTruthy();
    expect(screen.getByText(/^2 of 2 questions have all their words in Welsh\. Nothing is missing\./)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Line 3/ })).toBeNull();
  });
});
