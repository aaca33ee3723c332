import { LANGUAGES } from '../vocabulary/language.ts';
import { SCALES, SCALE_WORDS, type ScaleCode } from '../vocabulary/questionnaire.ts';
import { itemIn, languagesOf, versionIn } from './in-language.ts';
import { ENGLISH, wordsIn, type RespondentWords } from './words/respondent-words.ts';
import { item, YES_NO } from '../../test/factories/any-questionnaire.ts';

const bilingual = item('b', {
  kind: 'single', options: YES_NO, section: 'You', note: 'Think.',
  words: { cy: { wording: 'Ydych chi?', section: 'Chi', note: 'Meddyliwch.', options: { yes: 'Ydw', no: 'Nac ydw' } } },
});

describe('an item in another language', () => {
  it('has its words, and the same codes and values', () => {
    const welsh = itemIn(bilingual, 'cy');
    expect(welsh).toMatchObject({ code: 'b', wording: 'Ydych chi?', section: 'Chi', note: 'Meddyliwch.', options: [{ value: 'yes', label: 'Ydw' }, { value: 'no', label: 'Nac ydw' }] });
    expect(itemIn(bilingual, 'en')).toBe(bilingual);
  });

  it('is in English where a word is missing', () => {
    const half = item('b', { kind: 'single', options: YES_NO, section: 'You', words: { cy: { wording: 'Ydych chi?', section: '', note: '', options: { yes: 'Ydw' } } } });
    expect(itemIn(half, 'cy')).toMatchObject({ wording: 'Ydych chi?', section: 'You', options: [{ label: 'Ydw' }, { label: 'No' }] });
    expect(itemIn(item('x', { kind: 'long_text' }), 'cy')).toMatchObject({ wording: 'About x', options: null });
  });

  it('says nothing where English says nothing: the second of a pair has the words of the first, and not its note', () => {
    expect(itemIn(item('p', { pair: 'p', moment: 'now', words: { cy: { wording: 'Ydych chi?', section: 'Chi', note: 'Meddyliwch.', options: {} } } }), 'cy')).toMatchObject({ section: '', note: '' });
  });

  it('has the points of its scale in that language without being told', () => {
    expect(itemIn(item('s'), 'cy').options!.map(({ label }) => label)).toEqual(['Cytuno’n gryf', 'Cytuno', 'Ddim yn cytuno nac yn anghytuno', 'Anghytuno', 'Anghytuno’n gryf']);
  });

  it('has a word for every point of every scale but numbers', () => {
    for (const [scale, { points }] of Object.entries(SCALES)) {
      const missing = points.filter(({ value }) => !/^\d+$/.test(value) && !SCALE_WORDS.cy[scale]?.[value]).map(({ value }) => value);
      expect([scale, missing]).toEqual([scale, []]);
      expect(Object.keys(SCALE_WORDS.cy[scale] ?? {}).filter((value) => !(SCALES[scale as ScaleCode].points as readonly { value: string }[]).some((point) => point.value === value))).toEqual([]);
    }
  });
});

describe('a version', () => {
  const version = { title: 'Looking back', introduction: 'Hello.', words: { cy: { title: 'Edrych yn ôl', introduction: 'Helo.' } }, items: [bilingual] };

  it('says which languages it can be answered in', () => {
    expect(languagesOf(version)).toEqual(['en', 'cy']);
    expect(languagesOf({ words: {} })).toEqual(['en']);
  });

  it('is put into one as a whole', () => {
    expect(versionIn(version, 'cy')).toMatchObject({ title: 'Edrych yn ôl', introduction: 'Helo.', items: [{ wording: 'Ydych chi?' }] });
  });
});

describe('what Waymark says by itself', () => {
  /** Every word there is, by where it stands; functions with something put in. */
  function said(words: object, at = ''): [string, string][] {
    return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = `${at}${key}`;
      if (typeof value === 'string') return [[here, value]];
      if (typeof value === 'function') {
        if (/\.?(day|instant)$/.test(here) || here.startsWith('faults.')) return [];
        return [[here, String((value as (...given: unknown[]) => string)(2, 4))]];
      }
      return typeof value === 'object' && value !== null ? said(value, `${here}.`) : [];
    });
  }

  it.each(LANGUAGES.filter((language) => language !== 'en'))('is said in %s, each word of it, and none as in English', (language) => {
    const english = new Map(said(ENGLISH));
    const other = said(wordsIn(language));
    expect(other.map(([key]) => key)).toEqual([...english.keys()]);
    expect(other.filter(([key, text]) => text.trim() === '' || text === english.get(key)).map(([key]) => key)).toEqual([]);
  });

  it.each<[string, (words: RespondentWords) => string, string, string]>([
    ['a day', (words) => words.day('2011-08-01'), '1 August 2011', '1 Awst 2011'],
    ['a summer afternoon', (words) => words.instant(new Date('2011-07-01T14:05:00Z')), '1 July 2011 at 3:05pm', '1 Gorffennaf 2011 am 15:05'],
    ['an hour after midnight', (words) => words.instant(new Date('2011-01-01T00:30:00Z')), '1 January 2011 at 12:30am', '1 Ionawr 2011 am 00:30'],
    ['bounds of a number', (words) => words.question.number(0, 31), 'A whole number from 0 to 31.', 'Rhif cyfan o 0 i 31.'],
  ])('writes %s', (_, of, english, welsh) => {
    expect([of(ENGLISH), of(wordsIn('cy'))]).toEqual([english, welsh]);
  });
});
