import fc from 'fast-check';
import { changesBetween } from './changes-between.ts';
import { PLAIN_ITEM } from './question.ts';
import { tidyDraft, type DraftItem } from './version-draft.ts';

const item = (given: Partial<DraftItem> = {}): DraftItem => ({
  ...PLAIN_ITEM, code: 'one', kind: 'scale', wording: 'It helped.', scale: 'agreement', outcome: null, direction: 'positive', level: null, ...given,
});
const number = (given: Partial<DraftItem> = {}): DraftItem => item({ kind: 'number', scale: null, ...given });
const welsh = (given: object): DraftItem['words'] => ({ cy: { wording: '', section: '', note: '', options: {}, ...given } });

describe('what changed between two versions', () => {
  it('is nothing between equals', () => {
    expect(changesBetween([item()], [item()])).toEqual([]);
  });

  it('says what is gone, new, changed and moved, and whether it can still be counted together', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((code) => item({ code }));
    const changes = changesBetween([a!, b!, c!, d!], [d!, a!, { ...c!, wording: 'It helped a lot.' }, item({ code: 'e' })]);
    expect(changes).toEqual([
      { code: 'b', what: 'removed', parts: [], comparable: false },
      { code: 'd', what: 'moved', parts: [], comparable: true },
      { code: 'c', what: 'changed', parts: [{ part: 'wording', before: 'It helped.', after: 'It helped a lot.' }], comparable: false },
      { code: 'e', what: 'added', parts: [], comparable: false },
    ]);
  });

  it('keeps together what only stands under another heading', () => {
    expect(changesBetween([item()], [item({ section: 'Later' })])).toMatchObject([{ what: 'changed', comparable: true }]);
  });

  it('keeps together what is only said in Welsh too, or in other words there', () => {
    const [was] = tidyDraft({ title: '', introduction: '', items: [item({ words: welsh({ wording: 'A', section: 'B' }) })], words: { cy: { title: '', introduction: '' } } }).items;
    expect(changesBetween([was!], [{ ...was!, words: welsh({ wording: 'A', note: 'B' }) }])).toEqual([
      {
        code: 'one', what: 'changed', comparable: true,
        parts: [{ part: 'section in Welsh', language: 'cy', before: 'B', after: '' }, { part: 'read before it in Welsh', language: 'cy', before: '', after: 'B' }],
      },
    ]);
  });

  it('does not count together what has other bounds, or asks of another time', () => {
    expect(changesBetween([number()], [number({ highest: 20 })])).toMatchObject([{ parts: [{ part: 'greatest', before: '', after: '20' }], comparable: false }]);
    expect(changesBetween([item({ code: 'a-now' })], [item({ code: 'a-now', pair: 'a', moment: 'now' })])).toMatchObject([{ parts: [{ part: 'time asked of', before: '', after: 'now (a)' }], comparable: false }]);
  });

  it('names every code once, and is complete: from the earlier version it leads to the later one', () => {
    const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(codes, codes, (before, after) => {
        const changes = changesBetween(before.map((code) => item({ code })), after.map((code) => item({ code })));
        expect(new Set(changes.map(({ code }) => code)).size).toBe(changes.length);
        expect(changes.filter(({ what }) => what === 'removed').map(({ code }) => code)).toEqual(before.filter((code) => !after.includes(code)));
        expect(changes.filter(({ what }) => what === 'added').map(({ code }) => code)).toEqual(after.filter((code) => !before.includes(code)));
        const moved = changes.filter(({ what }) => what === 'moved').map(({ code }) => code);
        const stayed = after.filter((code) => before.includes(code) && !moved.includes(code));
        expect(stayed).toEqual(before.filter((code) => stayed.includes(code)));
      }),
    );
  });
});
