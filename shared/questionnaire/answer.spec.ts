import fc from 'fast-check';
import { ITEM_KINDS, SCALES, SCALE_CODES } from '../vocabulary/questionnaire.ts';
import { readEntry, type Answer, type Reading } from './answer.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Entry } from './entry.ts';
import { HIGHEST_NUMBER } from './stored-answer.ts';
import { WELSH_FAULTS } from './words/fault-words.ts';
import { anyEntry, item, YES_NO } from '../../test/factories/any-questionnaire.ts';

const fault = (reading: Reading): string => ('fault' in reading ? reading.fault : `no fault: ${JSON.stringify(reading.answer)}`);
const answer = (reading: Reading): Answer => {
  if ('fault' in reading) throw new Error(reading.fault);
  return reading.answer;
};

const scale = item('s', { notApplicable: true, dontKnow: true });
const single = item('b', { kind: 'single', options: YES_NO });
const several = item('m', {
  kind: 'multiple',
  notApplicable: true,
  options: [
    { value: 'team', label: 'In the team' },
    { value: 'supervision', label: 'In supervision' },
    { value: 'recording', label: 'In recording' },
  ],
});
const number = item('n', { kind: 'number', notApplicable: true, dontKnow: true });
const date = item('d', { kind: 'date', dontKnow: true });
const short = item('t', { kind: 'short_text', notApplicable: true });
const long = item('l', { kind: 'long_text' });

describe('every kind of item', () => {
  it.each(ITEM_KINDS)('may be left out: %s', (kind) => {
    const one = item('x', { kind, options: kind === 'single' || kind === 'multiple' ? YES_NO : null });
    for (const nothing of [undefined, {}, { ticked: [] }, { text: '' }, { text: ' \n ' }, { day: ' ', month: '', year: '' }]) {
      expect(answer(readEntry(one, nothing))).toEqual({ state: 'skipped', choices: null, number: null, text: null });
    }
  });

  it.each(ITEM_KINDS)('takes “Not applicable” and “Don’t know” only where they are offered: %s', (kind) => {
    const options = kind === 'single' || kind === 'multiple' ? YES_NO : null;
    const offering = item('x', { kind, options, notApplicable: true, dontKnow: true });
    const bare = item('x', { kind, options });
    expect(answer(readEntry(offering, { ticked: [NOT_APPLICABLE] })).state).toBe('not_applicable');
    expect(answer(readEntry(offering, { ticked: [DONT_KNOW] })).state).toBe('dont_know');
    expect(fault(readEntry(bare, { ticked: [NOT_APPLICABLE] }))).toBe('Select one of the answers shown');
    expect(fault(readEntry(bare, { ticked: [DONT_KNOW] }))).toBe('Select one of the answers shown');
    expect(fault(readEntry(offering, { ticked: [NOT_APPLICABLE, DONT_KNOW] }))).toBe('Select “Not applicable” or “Don’t know”, not both');
  });

  it('never calls anybody wrong or invalid, whatever they enter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEM_KINDS), fc.boolean(), anyEntry, (kind, offered, entry) => {
        const one = item('x', { kind, options: kind === 'single' || kind === 'multiple' ? YES_NO : null, notApplicable: offered, dontKnow: offered });
        const reading = readEntry(one, entry);
        if ('fault' in reading) {
          expect(reading.fault).toMatch(/^(Select|Enter|Write|Answer must|Date must|Year must)/);
          expect(reading.fault).not.toMatch(/invalid|wrong|failed|illegal|please|sorry|forgot/i);
          return;
        }
        const { state, choices, number: count, text } = reading.answer;
        const values = [choices, count, text].filter((value) => value !== null);
        expect(values).toHaveLength(state === 'answered' ? 1 : 0);
      }),
    );
  });
});

describe('a scale', () => {
  it.each(SCALE_CODES)('takes each of its points and nothing else: %s', (code) => {
    const one = item('x', { scale: code });
    for (const point of SCALES[code].points) {
      expect(answer(readEntry(one, { ticked: [point.value] }))).toEqual({ state: 'answered', choices: [point.value], number: null, text: null });
    }
    for (const other of ['', '0', '11', 'Agree', 'rather_agree', 'agree ']) {
      const reading = readEntry(one, { ticked: [other] });
      expect(fault(reading)).toBe('Select one of the answers shown');
    }
  });

  it('takes one point only', () => {
    expect(fault(readEntry(scale, { ticked: ['agree', 'disagree'] }))).toBe('Select one answer only');
  });

  it('refuses a point together with “Not applicable”', () => {
    expect(fault(readEntry(scale, { ticked: ['agree', NOT_APPLICABLE] }))).toBe('Select one of the answers shown, or select “Not applicable”, not both');
  });

  it('asks the points that the version stored, even where the published scale differs', () => {
    const stored = item('x', { options: [{ value: 'yes', label: 'Yes' }] });
    expect(answer(readEntry(stored, { ticked: ['yes'] })).choices).toEqual(['yes']);
    expect(fault(readEntry(stored, { ticked: ['agree'] }))).toBe('Select one of the answers shown');
  });
});

describe('a choice', () => {
  it('takes one option of a single choice', () => {
    expect(answer(readEntry(single, { ticked: ['yes'] })).choices).toEqual(['yes']);
    expect(fault(readEntry(single, { ticked: ['yes', 'no'] }))).toBe('Select one answer only');
    expect(fault(readEntry(single, { ticked: ['perhaps'] }))).toBe('Select one of the answers shown');
  });

  it('keeps several choices in the order in which they are offered, each once', () => {
    expect(answer(readEntry(several, { ticked: ['recording', 'team', 'recording'] })).choices).toEqual(['team', 'recording']);
  });

  it('refuses a choice that is not on the list, and choices beside “Not applicable”', () => {
    expect(fault(readEntry(several, { ticked: ['team', 'elsewhere'] }))).toBe('Select only answers shown');
    expect(fault(readEntry(several, { ticked: ['team', NOT_APPLICABLE] }))).toBe('Select the answers that apply, or select “Not applicable”, not both');
  });
});

describe('the answer that asks to say what', () => {
  const who = item('w', { kind: 'single', notApplicable: true, options: [{ value: 'self', label: 'I asked' }, { value: 'else', label: 'Somebody else' }], other: 'else' });
  const helped = item('h', { kind: 'multiple', options: [{ value: 'set', label: 'The set' }, { value: 'else', label: 'Something else' }], other: 'else' });

  it('is kept beside the choice, and may be left empty', () => {
    expect(answer(readEntry(who, { ticked: ['else'], other: ' My team ' }))).toEqual({ state: 'answered', choices: ['else'], number: null, text: 'My team' });
    expect(answer(readEntry(who, { ticked: ['else'], other: ' \n' }))).toEqual({ state: 'answered', choices: ['else'], number: null, text: null });
    expect(answer(readEntry(helped, { ticked: ['else', 'set'], other: 'مرحبا 🙂' }))).toEqual({ state: 'answered', choices: ['set', 'else'], number: null, text: 'مرحبا 🙂' });
  });

  it('is given by whoever writes there and ticks nothing', () => {
    expect(answer(readEntry(who, { other: 'My team' }))).toEqual({ state: 'answered', choices: ['else'], number: null, text: 'My team' });
  });

  it('says what to do about words beside another answer, or beside “Not applicable”', () => {
    expect(readEntry(who, { ticked: ['self'], other: 'My team' })).toEqual({ fault: 'Select “Somebody else”, or take out what you wrote beside it', part: 'other' });
    expect(readEntry(helped, { ticked: ['set'], other: 'My team' })).toEqual({ fault: 'Select “Something else” as well, or take out what you wrote beside it', part: 'other' });
    expect(fault(readEntry(who, { ticked: [NOT_APPLICABLE], other: 'My team' }))).toBe('Select one of the answers shown, or select “Not applicable”, not both');
  });

  it('takes 200 characters', () => {
    expect(answer(readEntry(who, { ticked: ['else'], other: '🙂'.repeat(200) })).text).toHaveLength(400);
    expect(readEntry(who, { ticked: ['else'], other: 'a'.repeat(201) })).toEqual({ fault: 'Answer must be 200 characters or fewer. It has 201', part: 'other' });
  });

  it('is not there for an item that does not ask for it', () => {
    expect(answer(readEntry(single, { ticked: ['yes'], other: 'words' }))).toEqual({ state: 'answered', choices: ['yes'], number: null, text: null });
    expect(answer(readEntry(single, { other: 'words' })).state).toBe('skipped');
  });
});

describe('a number', () => {
  it('keeps to the bounds of its item', () => {
    const visits = item('v', { kind: 'number', lowest: 1, highest: 31 });
    expect([answer(readEntry(visits, { text: '1' })).number, answer(readEntry(visits, { text: '31' })).number]).toEqual([1, 31]);
    for (const typed of ['0', '32']) expect(fault(readEntry(visits, { text: typed }))).toBe('Enter a whole number between 1 and 31');
    expect(fault(readEntry(item('v', { kind: 'number', highest: 5 }), { text: '6' }))).toBe('Enter a whole number between 0 and 5');
  });

  it.each([
    ['0', 0],
    ['3', 3],
    [' 12 ', 12],
    ['007', 7],
    ['+4', 4],
    ['1,250', 1250],
    ['1 250', 1250],
    ['9999', HIGHEST_NUMBER],
  ])('reads %j', (typed, expected) => {
    expect(answer(readEntry(number, { text: typed }))).toEqual({ state: 'answered', choices: null, number: expected, text: null });
  });

  it.each(['three', '-1', '1.5', '3.0', '1e3', '10000', '1,25', '0x10', '٣', '--', 'Infinity', '9'.repeat(400)])('says what to enter instead of %j', (typed) => {
    expect(fault(readEntry(number, { text: typed }))).toBe('Enter a whole number between 0 and 9,999');
  });

  it('refuses a number beside “Not applicable”', () => {
    expect(fault(readEntry(number, { text: '3', ticked: [NOT_APPLICABLE] }))).toBe('Enter a number, or select “Not applicable”, not both');
    expect(fault(readEntry(number, { text: 'many', ticked: [DONT_KNOW] }))).toBe('Enter a number, or select “Don’t know”, not both');
  });
});

describe('a date', () => {
  const read = (day: string, month: string, year: string): Reading => readEntry(date, { day, month, year });

  it.each([
    ['27', '3', '2011', '2011-03-27'],
    ['1', '01', '1900', '1900-01-01'],
    [' 9 ', 'March', '2011', '2011-03-09'],
    ['9', 'sept.', '2011', '2011-09-09'],
    ['9', 'Medi', '2011', '2011-09-09'],
    ['1', 'Gorffennaf', '2011', '2011-07-01'],
    ['29', '2', '2012', '2012-02-29'],
  ])('reads %s %s %s', (day, month, year, expected) => {
    expect(answer(read(day, month, year)).text).toBe(expected);
  });

  it.each([
    ['', '3', '2011', 'Date must include a day', 'day'],
    ['27', '', '', 'Date must include a month and year', 'month'],
    ['27', '3', '', 'Date must include a year', 'year'],
    ['27', '3', '11', 'Year must include 4 numbers', 'year'],
    ['27', '3', '1066', 'Year must be between 1900 and 2100', 'year'],
    ['31', '2', '2011', 'Enter a real date, for example 27 3 2011', 'day'],
    ['29', '2', '2011', 'Enter a real date, for example 27 3 2011', 'day'],
    ['0', '3', '2011', 'Enter a real date, for example 27 3 2011', 'day'],
    ['27', '13', '2011', 'Enter a real date, for example 27 3 2011', 'month'],
    ['27', 'Marmalade 3', '2011', 'Enter a real date, for example 27 3 2011', 'month'],
    ['first', '3', '2011', 'Enter a real date, for example 27 3 2011', 'day'],
    ['27', '3', 'last', 'Enter a real date, for example 27 3 2011', 'year'],
  ])('says what is missing or unreal in %j %j %j', (day, month, year, message, part) => {
    expect(read(day, month, year)).toEqual({ fault: message, part });
  });
});

describe('text', () => {
  const written = (text: string, of = short): Answer => answer(readEntry(of, { text }));

  it('counts characters as people do: 200 emoji fit into a short answer, 201 do not', () => {
    expect(written('🙂'.repeat(200)).text).toBe('🙂'.repeat(200));
    expect(fault(readEntry(short, { text: '🙂'.repeat(201) }))).toBe('Answer must be 200 characters or fewer. It has 201');
  });

  it('takes 5,000 characters in a long answer', () => {
    expect(written('é'.repeat(5000), long).text).toHaveLength(5000);
    expect(fault(readEntry(long, { text: 'é'.repeat(5001) }))).toBe('Answer must be 5,000 characters or fewer. It has 5,001');
  });

  it('keeps emoji, accents, joiners and right-to-left text as they are', () => {
    for (const text of ['👩‍👧‍👦 a family', 'naïve café', 'مرحبا بالعالم', 'שלום, world', '1 < 2 & "so on"']) expect(written(text).text).toBe(text);
  });

  it('keeps lines, and drops what cannot be stored', () => {
    expect(written('one\r\ntwo\rthree\n', long).text).toBe('one\ntwo\nthree');
    expect(written('a\u0000b\u0007c\td').text).toBe('abc\td');
    expect(written('half \ud83d a pair').text).toBe('half \ufffd a pair');
    expect(written('\ude42').text).toBe('\ufffd');
  });

  it('counts nothing but unprintable characters as left out', () => {
    expect(written('\u0000\u0001').state).toBe('skipped');
  });

  it('refuses text beside “Not applicable”', () => {
    expect(fault(readEntry(short, { text: 'Well', ticked: [NOT_APPLICABLE] }))).toBe('Write an answer, or select “Not applicable”, not both');
  });

  it('stores only what a database can hold, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const { text: stored } = written(text, long);
        if (stored === null) return;
        expect(stored).not.toMatch(/\u0000/);
        expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored);
        // Reading what was stored changes nothing more.
        expect(written(stored, long).text).toBe(stored);
      }),
    );
  });

  it('looks at nothing but the fields of its kind', () => {
    const entry: Entry = { text: 'words', day: '1', month: '1', year: '2011' };
    expect(answer(readEntry(single, entry)).state).toBe('skipped');
    expect(answer(readEntry(date, { text: 'words' })).state).toBe('skipped');
  });
});

describe('in Welsh', () => {
  it('is said in Welsh what would be right, whatever is entered, where it would be said in English', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEM_KINDS), fc.boolean(), anyEntry, (kind, offered, entry) => {
        const options = kind === 'single' || kind === 'multiple' ? YES_NO : null;
        const one = item('x', { kind, options, other: options && 'no', notApplicable: offered, dontKnow: offered });
        const [english, welsh] = [readEntry(one, entry), readEntry(one, entry, WELSH_FAULTS)];
        if ('answer' in english) return void expect(welsh).toEqual(english);
        expect(fault(welsh)).not.toBe(english.fault);
        expect(fault(welsh)).toMatch(/^(Dewiswch|Rhowch|Ysgrifennwch|Rhaid)/);
        expect('part' in welsh && welsh.part).toBe(english.part);
      }),
    );
  });
});
