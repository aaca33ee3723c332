import { cellInWords, columnInWords, columnsOf } from './held-words.ts';

it('shows the columns that say something, in words', () => {
  expect(columnsOf([{ code: 'P1', name: '', died_on: null }, { code: 'P2', name: 'Ada', died_on: null }])).toEqual(['code', 'name']);
  expect(columnInWords('enrolled_on')).toBe('Enrolled on');
  expect([null, '', true, false, 0, ['a', true], { a: 1 }].map(cellInWords)).toEqual(['–', '–', 'Yes', 'No', '0', 'a, Yes', '{"a":1}']);
});
