/** Questions as evaluators write them, by hand and at random. */
import fc from 'fast-check';
import { PLAIN_ITEM } from '../../shared/questionnaire/question.ts';
import { type DraftItem } from '../../shared/questionnaire/version-draft.ts';

export const draftItem = (code: string, more: Partial<DraftItem> = {}): DraftItem => ({
  ...PLAIN_ITEM, code, kind: 'scale', wording: `Words of ${code}`, scale: 'agreement', outcome: null, direction: 'positive', level: null, criteria: [], ...more,
});

/** The two questions of a pair; what is to be read before it stands with the first. */
export const draftPair = (pair: string, more: Partial<DraftItem> = {}, codes = [`${pair}-before`, `${pair}-now`]): DraftItem[] => [
  draftItem(codes[0]!, { wording: `Words of ${pair}`, ...more, pair, moment: 'before' }),
  draftItem(codes[1]!, { wording: `Words of ${pair}`, ...more, note: '', pair, moment: 'now' }),
];

const anyMore: fc.Arbitrary<Partial<DraftItem>> = fc.record({
  wording: fc.constantFrom('', 'How?', 'How sure?'),
  section: fc.constantFrom('', 'One', 'Two'),
  note: fc.constantFrom('', 'Think back.'),
  notApplicable: fc.boolean(),
  askedPer: fc.constantFrom('respondent' as const, 'mentee' as const),
  words: fc.constantFrom({}, { cy: { wording: 'Sut?', section: '', note: '', options: {} } }),
});
const NUMBER: Partial<DraftItem> = { kind: 'number', scale: null, highest: 9 };
const CHOICE: Partial<DraftItem> = { kind: 'single', scale: null, options: [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }], other: 'b' };

/** Any questions that can be saved, pairs among them, under codes of every kind. */
export const anyDraftItems: fc.Arbitrary<DraftItem[]> = fc
  .array(fc.tuple(anyMore, fc.constantFrom<'one' | 'number' | 'choice' | 'pair' | 'pair of numbers' | 'imported pair'>('one', 'number', 'choice', 'pair', 'pair of numbers', 'imported pair')), { maxLength: 12 })
  .map((parts) =>
    parts.flatMap(([more, what], index) => {
      const code = `q${index}`;
      if (what === 'one') return [draftItem(code, more)];
      if (what === 'number' || what === 'choice') return [draftItem(code, { ...more, ...(what === 'number' ? NUMBER : CHOICE) })];
      return draftPair(code, { ...more, ...(what === 'pair of numbers' && NUMBER) }, what === 'imported pair' ? [`then${index}`, `today${index}`] : undefined);
    }),
  );
