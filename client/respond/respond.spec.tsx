import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { DONT_KNOW, NOT_APPLICABLE, type Entry } from '../../shared/questionnaire/entry.ts';
import { layOutPages, type QuestionPage as Page } from '../../shared/questionnaire/pages.ts';
import { listQuestions, type AskableItem } from '../../shared/questionnaire/question.ts';
import { ITEM_KINDS } from '../../shared/vocabulary/questionnaire.ts';
import { item, mentee, YES_NO } from '../../test/factories/any-questionnaire.ts';
import { CheckPage } from './check-page.tsx';
import { AlreadySentPage, DeclinedPage, DeclinePage, NothingEnteredPage, NotOpenPage, NotRecognisedPage, OnPaperPage, SentPage, TakeBackPage, TooLateToTakeBackPage, WithdrawnPage } from './closing-pages.tsx';
import type { ShownFault } from './form-parts.tsx';
import { wordsIn } from '../../shared/questionnaire/words/respondent-words.ts';
import { QuestionPage } from './question-page.tsx';
import { StartPage } from './start-page.tsx';
import { InWords } from './words.tsx';

const pagesOf = (items: AskableItem[], mentees: string[] = []): Page[] => layOutPages(listQuestions(items, mentees.map(mentee)));
const one = (rest: Partial<AskableItem> = {}): Page => pagesOf([item('x', { wording: 'How was it?', section: 'You', ...rest })])[0]!;
const statements = pagesOf([1, 2, 3, 4].map((n) => item(`s${n}`, { wording: `Statement ${n}`, section: 'What has changed', notApplicable: true, dontKnow: true })))[0]!;

function question(page: Page, entry?: Entry, fault?: Omit<ShownFault, 'key'>): ReactElement {
  const { key } = page.questions[0]!;
  return (
    <QuestionPage page={page} place={2} of={5} entries={new Map(entry ? [[key, entry]] : [])} faults={fault ? [{ key, ...fault }] : []} fromCheck={false} />
  );
}

async function expectAccessible(page: ReactElement): Promise<void> {
  const { container, unmount } = render(<main>{page}</main>);
  // Colours need a real browser.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  unmount();
}

describe('a page of statements', () => {
  it('puts each statement in a fieldset of its own, stacked, without a grid', () => {
    const { container } = render(question(statements));
    expect(screen.getAllByRole('group')).toHaveLength(4);
    expect(container.querySelectorAll('table, .govuk-radios--inline')).toHaveLength(0);
    const first = screen.getByRole('group', { name: /Statement 1/ });
    expect(within(first).getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      'strongly_agree',
      'agree',
      'neither',
      'disagree',
      'strongly_disagree',
      NOT_APPLICABLE,
      DONT_KNOW,
    ]);
  });

  it('chooses nothing beforehand', () => {
    render(question(statements));
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
  });

  it('has the section as its heading and says how far one has come', () => {
    render(question(statements));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What has changed');
    expect(screen.getByText('Page 2 of 5')).toBeTruthy();
  });

  it('sets “Not applicable” and “Don’t know” apart with an “or”', () => {
    const { container } = render(question(statements));
    const [first] = container.querySelectorAll('.govuk-radios');
    expect([...first!.children].map((child) => child.textContent)).toEqual([
      'Strongly agree',
      'Agree',
      'Neither agree nor disagree',
      'Disagree',
      'Strongly disagree',
      'or',
      'Not applicable',
      "Don't know",
    ]);
  });
});

describe('a pair of before and now', () => {
  const pair = (code: string, rest: Partial<AskableItem> = {}): AskableItem[] =>
    (['before', 'now'] as const).map((moment) => item(`${code}-${moment}`, { wording: `How sure are you of ${code}?`, section: 'What has changed', scale: 'one_to_ten', pair: code, moment, ...rest }));

  it('has its words as the heading of the page, and a fieldset for each moment that says them too', () => {
    render(question(pagesOf(pair('a'))[0]!));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('How sure are you of a?');
    expect(screen.getByText('Page 2 of 5: What has changed')).toBeTruthy();
    expect(screen.getAllByRole('group').map(({ textContent }) => textContent!.split(' (optional)')[0])).toEqual(['How sure are you of a?: Before the programme', 'How sure are you of a?: Now']);
  });

  it('stands under its words where there are several', () => {
    render(question(pagesOf([...pair('a'), ...pair('b')])[0]!));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What has changed');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['How sure are you of a?', 'How sure are you of b?']);
    expect(screen.getAllByRole('group')).toHaveLength(4);
  });

  it('may be of numbers', () => {
    render(question(pagesOf(pair('a', { kind: 'number', scale: null, highest: 31 }))[0]!));
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
    expect(screen.getAllByText('A whole number up to 31.')).toHaveLength(2);
  });
});

describe('what is to be read before a question', () => {
  it('stands above it, under a heading of the page', () => {
    const { container } = render(question(one({ kind: 'long_text', note: 'Think of one family.\n\nPlease name nobody.' })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You');
    expect([...container.querySelectorAll('.govuk-inset-text p')].map(({ textContent }) => textContent)).toEqual(['Think of one family.', 'Please name nobody.']);
    expect(screen.getByRole('group', { name: /How was it/ })).toBeTruthy();
  });

  it('has a heading also without a section', () => {
    render(question(one({ section: '', note: 'Think.' })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Before you answer');
  });
});

describe('the answer that asks to say what', () => {
  const choice = (kind: 'single' | 'multiple') => one({ kind, options: YES_NO, other: 'no' });

  it.each(['single', 'multiple'] as const)('has a field of its own right below: %s', (kind) => {
    render(question(choice(kind), { ticked: ['no'], other: 'Hardly' }));
    const field = screen.getByLabelText(/^Say what, if you like/);
    expect([field.getAttribute('name'), (field as HTMLInputElement).value]).toEqual(['x~other', 'Hardly']);
    expect(field.closest('.wm-say-what')!.previousElementSibling!.textContent).toBe('No');
  });

  it('is marked when it is at fault', () => {
    const message = 'Select “No”, or take out what you wrote beside it';
    render(question(choice('single'), { ticked: ['yes'], other: 'Hardly' }, { part: 'other', message }));
    expect(screen.getByRole('link', { name: message }).getAttribute('href')).toBe('#item-x~other');
    expect(document.getElementById('item-x~other')!.getAttribute('aria-describedby')).toBe('item-x-error');
  });
});

describe('in Welsh', () => {
  it('says everything of its own in Welsh', () => {
    const { container } = render(
      <InWords words={wordsIn('cy')}>{question(pagesOf([item('x', { kind: 'multiple', wording: 'Beth helpodd?', options: YES_NO, other: 'no', notApplicable: true, dontKnow: true })])[0]!, undefined, { part: 'main', message: 'Dewiswch' })}</InWords>,
    );
    expect(container.textContent).toContain('Tudalen 2 o 5');
    for (const english of ['Page', 'optional', 'Continue', 'Not applicable', 'Select all', 'or', 'There is a problem', 'Error', 'Say what']) {
      expect([english, new RegExp(`\\b${english}\\b`).test(container.textContent!)]).toEqual([english, false]);
    }
  });
});

describe('a question alone on its page', () => {
  it.each(ITEM_KINDS)('is its heading, is marked optional, and has no asterisk: %s', (kind) => {
    const { container } = render(question(one({ kind, options: kind === 'single' || kind === 'multiple' ? YES_NO : null })));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('How was it? (optional)');
    expect(container.textContent).not.toContain('*');
    expect(container.querySelector('[required], [aria-required]')).toBeNull();
  });

  it('says about whom it is asked', () => {
    render(question(pagesOf([item('x', { wording: 'How far?', askedPer: 'mentee' })], ['m1'])[0]!));
    expect(screen.getByRole('group').textContent).toContain('About Mentee m1');
  });

  it('lets a chosen answer be taken back, but offers that only then', () => {
    const { rerender } = render(question(one()));
    expect(screen.queryByLabelText('Leave this question out')).toBeNull();
    rerender(question(one(), { ticked: ['agree'] }));
    expect(screen.getByLabelText('Leave this question out')).toHaveProperty('value', '');
  });

  it.each([
    ['scale', { ticked: ['agree'] }, () => screen.getByLabelText('Agree'), 'checked', true],
    ['multiple', { ticked: ['no'] }, () => screen.getByLabelText('No'), 'checked', true],
    ['number', { text: '3' }, () => screen.getByLabelText('Number'), 'value', '3'],
    ['date', { day: '27', month: '3' }, () => screen.getByLabelText('Month'), 'value', '3'],
    ['short_text', { text: 'مرحبا' }, () => screen.getByLabelText('Your answer'), 'value', 'مرحبا'],
    ['long_text', { text: '\nfirst line empty' }, () => screen.getByLabelText('Your answer'), 'value', '\nfirst line empty'],
    ['number', { ticked: [DONT_KNOW] }, () => screen.getByLabelText("Don't know"), 'checked', true],
  ] as const)('shows what was entered before: %s', (kind, entry, field, property, expected) => {
    render(question(one({ kind, dontKnow: true, options: kind === 'multiple' ? YES_NO : null }), entry as Entry));
    expect(field()).toHaveProperty(property, expected);
  });

  it('writes what somebody typed as text, never as markup', () => {
    const typed = '</textarea><script>alert(1)</script>';
    const { container } = render(question(one({ kind: 'long_text' }), { text: typed }));
    expect(container.querySelector('script')).toBeNull();
    expect(screen.getByLabelText('Your answer')).toHaveProperty('value', typed);
  });
});

describe('a fault', () => {
  const fault = { part: 'main', message: 'Enter a whole number between 0 and 9,999' } as const;

  it('stands above the heading and beside the field in the same words, and leads to the field', () => {
    const { container } = render(question(one({ kind: 'number' }), { text: 'three' }, fault));
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('heading').textContent).toBe('There is a problem');
    const link = within(alert).getByRole('link', { name: fault.message });
    const field = screen.getByLabelText('Number');
    expect(link.getAttribute('href')).toBe(`#${field.id}`);
    expect(alert.compareDocumentPosition(screen.getByRole('heading', { level: 1 })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const inline = container.querySelector('.govuk-error-message')!;
    expect(inline.textContent).toBe(`Error: ${fault.message}`);
    expect(field.getAttribute('aria-describedby')!.split(' ')).toContain(inline.id);
    expect(screen.getByRole('group').getAttribute('aria-describedby')!.split(' ')).toContain(inline.id);
    expect(field).toHaveProperty('value', 'three');
  });

  it('of a date leads to the part to mend, and marks that part alone', () => {
    const { container } = render(question(one({ kind: 'date' }), { day: '27', month: '3' }, { part: 'year', message: 'Date must include a year' }));
    expect(screen.getByRole('link').getAttribute('href')).toBe(`#${screen.getByLabelText('Year').id}`);
    expect([...container.querySelectorAll('.govuk-input--error')]).toEqual([screen.getByLabelText('Year')]);
  });
});

describe('checking the answers', () => {
  const items = [
    item('s', { wording: 'It helped.', section: 'You', notApplicable: true }),
    item('n', { wording: 'How often?', section: 'You', kind: 'number' }),
    item('m', { wording: 'Where?', section: 'You', kind: 'multiple', options: YES_NO }),
    item('d', { wording: 'When?', section: 'Last', kind: 'date' }),
    item('t', { wording: 'What else?', section: 'Last', kind: 'long_text' }),
  ];
  const entries = new Map<string, Entry>([
    ['s', { ticked: [NOT_APPLICABLE] }],
    ['n', { text: '1250' }],
    ['m', { ticked: ['no', 'yes'] }],
    ['d', { day: '3', month: 'feb', year: '2011' }],
  ]);

  it('shows every answer in words, what was left out as left out, and a link to change each', () => {
    const { container } = render(<CheckPage pages={pagesOf(items)} entries={entries} faults={[]} grace={null} />);
    expect([...container.querySelectorAll('.govuk-summary-list__value')].map(({ textContent }) => textContent)).toEqual([
      'Not applicable',
      '1,250',
      'YesNo',
      '3 February 2011',
      'Left out',
    ]);
    expect(screen.getByRole('link', { name: 'Change How often?' }).getAttribute('href')).toBe('/answer/page/2?from=check#item-n');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['You', 'Last', 'Send your answers']);
    expect(container.textContent).toContain('You left out 1 of 5 questions.');
  });

  it('shows what is not right yet as it was typed, and leads to its page', () => {
    const message = 'Enter a whole number between 0 and 9,999';
    const { container } = render(
      <CheckPage
        pages={pagesOf(items)}
        entries={new Map([['n', { text: 'three' }]])}
        faults={[{ key: 'n', part: 'main', message, page: '/answer/page/2?from=check' }]}
        grace={null}
      />,
    );
    expect(within(screen.getByRole('alert')).getByRole('link').getAttribute('href')).toBe('/answer/page/2?from=check#item-n');
    expect(container.querySelector('.wm-summary-row--error')!.textContent).toContain('three');
  });

  it('says so when the round has closed and the form can still be sent', () => {
    render(<CheckPage pages={pagesOf(items)} entries={entries} faults={[]} grace={60} />);
    expect(screen.getByText(/you can still send your answers until 60 minutes after midnight/)).toBeTruthy();
  });
});

describe('accessibility', () => {
  const receipt = { title: 'Looking back', programme: 'Managing well', sentAt: '2 March 2026 at 10:15am', reference: 'ABCDE-FGHJK' };
  const start = {
    title: 'Looking back',
    introduction: 'One.\n\nTwo.',
    programme: 'Managing well',
    about: '',
    questions: 11,
    minutes: 4,
    closesOn: '13 March 2026',
    firstPage: '/answer/page/1', privacyAt: '/programmes/P/privacy',
  };

  it.each<[string, ReactElement]>([
    ['start', <StartPage {...start} continueAt={null} />],
    ['start, begun before', <StartPage {...start} continueAt="/answer/page/3" />],
    ['statements', question(statements)],
    ...ITEM_KINDS.map((kind): [string, ReactElement] => [
      kind,
      question(one({ kind, notApplicable: true, dontKnow: true, options: kind === 'single' || kind === 'multiple' ? YES_NO : null }), { text: 'x' }, { part: kind === 'date' ? 'day' : 'main', message: 'Enter something else' }),
    ]),
    ['check', <CheckPage pages={[statements]} entries={new Map()} faults={[]} grace={null} />],
    ['check, to be confirmed', <CheckPage pages={[statements]} entries={new Map()} faults={[]} grace={null} confirm={{ missing: true }} />],
    ['nothing entered', <NothingEnteredPage firstPage="/answer/page/1" canDecline />],
    ['declining', <DeclinePage title="Looking back" begun fault="Select whether you want to take part" />],
    ['declined', <DeclinedPage title="Looking back" programme="Managing well" />],
    ['taking back', <TakeBackPage title="Looking back" until="13 March 2026" fault="Select whether to keep your answers or take them back" />],
    ['too late to take back', <TooLateToTakeBackPage until="13 March 2026" />],
    ['withdrawn', <WithdrawnPage title="Looking back" programme="Managing well" />],
    ['say what', question(one({ kind: 'single', options: YES_NO, other: 'no' }), { other: 'x' }, { part: 'other', message: 'Select “No”' })],
    ['a pair', question(pagesOf((['before', 'now'] as const).map((moment) => item(moment, { pair: 'p', moment, wording: 'How sure?', notApplicable: true })))[0]!)],
    ['a note', question(one({ kind: 'long_text', note: 'Think.' }))],
    ['start, in Welsh', <InWords words={wordsIn('cy')}><StartPage {...start} continueAt={null} canDecline otherLanguages={['en']} /></InWords>],
    ['sent', <SentPage {...receipt} />],
    ['sent already', <AlreadySentPage {...receipt} />],
    ['on paper', <OnPaperPage title="Looking back" programme="Managing well" reference="ABCDE-FGHJK" handedInOn="2 March 2026" />],
    ['not open yet', <NotOpenPage title="Looking back" programme="Managing well" opensOn="16 February 2026" closedOn={null} unsent={false} />],
    ['closed', <NotOpenPage title="Looking back" programme="Managing well" opensOn={null} closedOn="13 March 2026" unsent />],
    ['not recognised', <NotRecognisedPage />],
  ])('has nothing for axe to find, one h1 and no id twice: %s', async (_, page) => {
    await expectAccessible(page);
  });

  it('says on a page in Welsh what of it is in English', () => {
    const { container } = render(<InWords words={wordsIn('cy')}><StartPage {...start} about="Invented for trying out." privacyText="Kept for a year." continueAt={null} /></InWords>);
    expect([...container.querySelectorAll('p[lang]')].map((one) => [one.getAttribute('lang'), one.textContent])).toEqual([['en', 'Invented for trying out.'], ['en', 'Kept for a year.']]);
    expect(container.querySelector('a[hreflang]')?.getAttribute('href')).toBe(start.privacyAt);
    cleanup();
    const inWelsh = render(<InWords words={wordsIn('cy')}><StartPage {...start} privacyText="Yn cael ei gadw." privacyTextIn="cy" continueAt={null} /></InWords>);
    expect(inWelsh.container.querySelectorAll('p[lang]')).toHaveLength(0);
    cleanup();
    const english = render(<StartPage {...start} about="Invented." privacyText="Kept." continueAt={null} />);
    expect(english.container.querySelectorAll('[lang], [hreflang]')).toHaveLength(0);
  });

  it('tells at the start that answers are confidential and not anonymous', () => {
    render(<StartPage {...start} continueAt={null} />);
    expect(screen.getByRole('heading', { name: 'What you say is confidential, not anonymous' })).toBeTruthy();
  });
});
