import '../../../testing/jsdom-gaps.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { draftItem, draftPair } from '../../../../test/factories/any-draft.ts';
import { newQueryClient } from '../../../lib/query-client.ts';
import type { Version } from '../questionnaires-api.ts';
import { ReadVersion } from './read-version.tsx';

const welsh = (wording: string, options = {}): object => ({ words: { cy: { wording, section: '', note: 'Meddyliwch yn ôl.', options } } });
const VERSION = {
  questionnaire: 'end', number: 1, title: 'The end', introduction: 'Hello', words: { cy: { title: 'Y diwedd', introduction: '' } }, publishedOn: '2011-02-14', revision: 4,
  items: [
    draftItem('a', welsh('Geiriau a')),
    ...draftPair('p', { kind: 'number', scale: null, highest: 31, note: 'Think back.', showIf: 'a=agree', ...welsh('Geiriau p') }),
    draftItem('who', { kind: 'single', scale: null, options: [{ value: 'me', label: 'Me' }, { value: 'other', label: 'Somebody else' }], other: 'other', ...welsh('', { me: 'Fi', other: 'Rhywun arall' }) }),
  ],
} as unknown as Version;

function open(version: Version): void {
  const router = createMemoryRouter([{ path: '/', element: <ReadVersion programme={{ code: 'P', name: 'Programme' }} version={version} outcomes={[]} /> }], { initialEntries: ['/'] });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
const questions = (): (string | null)[] => screen.getAllByRole('listitem').filter(({ className }) => className.includes('wm-questions__item')).map(({ textContent }) => textContent);

describe('a version that is read', () => {
  it('says everything of its questions, of a pair once', () => {
    open(VERSION);
    expect(questions()).toEqual([
      '1. Words of aAgreement, from strongly agree to strongly disagree',
      '2 and 3. Words of pNumber between 0 and 31Asked of before the programme and of nowAsked only when the answer to question 1 is “Agree”To be read before it: Think back.',
      '4. Words of whoChoice of one: Me, Somebody elsePeople can say what beside “Somebody else”',
    ]);
    expect(screen.getByText(/It is in English and Welsh: people choose\./)).toBeTruthy();
  });

  it('is read in Welsh too, marked as such, and in English where it is missing', async () => {
    open(VERSION);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Cymraeg' }));
    expect(screen.getByText('Y diwedd').lang).toBe('cy');
    expect(screen.getByText('Hello').parentElement!.lang).toBe('en');
    expect(screen.getByText('Geiriau p').lang).toBe('cy');
    expect(screen.getByText('Meddyliwch yn ôl.').lang).toBe('cy');
    expect(screen.getByText('Fi · Rhywun arall').lang).toBe('cy');
    expect(screen.getByText('Words of who').lang).toBe('en');
    expect(questions().map((text) => text?.includes('Not all of it is in Welsh yet'))).toEqual([false, false, true]);
  });

  it('has nothing to switch where it is in English alone', () => {
    open({ ...VERSION, words: {} });
    expect(screen.queryByRole('button', { name: 'Cymraeg' })).toBeNull();
    expect(screen.queryByText(/people choose/)).toBeNull();
  });
});
