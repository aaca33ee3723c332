import '../testing/jsdom-gaps.ts';
import { namedPages } from './pagination.tsx';

describe('namedPages', () => {
  it('names all of a few', () => {
    expect(namedPages(2, 3)).toEqual([1, 2, 3]);
  });

  it('names the first, the last, and the current one with its neighbours', () => {
    expect(namedPages(6, 42)).toEqual([1, null, 5, 6, 7, null, 42]);
  });

  it('leaves no gap before the neighbours of the first and the last', () => {
    expect(namedPages(1, 10)).toEqual([1, 2, null, 10]);
    expect(namedPages(10, 10)).toEqual([1, null, 9, 10]);
  });
});
