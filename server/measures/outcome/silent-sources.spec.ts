import { nothingOf } from '../assemble.ts';
import { findMeasure } from '../catalogue.ts';
import { withSilentSources } from './silent-sources.ts';

const measure = findMeasure('outcome-agreement')!;
const figure = (outcome: string, source: string, item: string) => ({ ...nothingOf(measure, { outcome, source, item, rounds: ['end'] }), numerator: 1, denominator: 2, value: 0.5 });
const said = (figures: ReturnType<typeof withSilentSources>) => figures.map(({ of, denominator }) => `${of.outcome} ${of.source} ${of.item ?? '–'} ${denominator}`);

describe('sources of an outcome', () => {
  it('that say nothing are shown as silent, in the order of outcomes and sources', () => {
    expect(said(withSilentSources(measure, [figure('second', 'mentors', 'm1'), figure('first', 'participants', 'p1'), figure('first', 'participants', 'p2')], ['first', 'second']))).toEqual([
      'first participants p1 2', 'first participants p2 2', 'first mentors – 0', 'first heads_of_service – 0',
      'second participants – 0', 'second mentors m1 2', 'second heads_of_service – 0',
    ]);
  });

  it('that nobody thought of, such as an anonymous round, come after them', () => {
    expect(said(withSilentSources(measure, [figure('first', 'launch-form', 'l1')], ['first'])).at(-1)).toBe('first launch-form l1 2');
  });

  it('are nothing to divide by, not a figure of 0', () => {
    expect(withSilentSources(measure, [], ['first']).map(({ value }) => value)).toEqual([null, null, null]);
  });
});
