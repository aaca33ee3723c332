import { faultsToPublish } from '../../shared/questionnaire/version-draft.ts';
import { LIBRARY, type KnownOutcome } from './library.ts';

const OUTCOMES: KnownOutcome[] = [
  { code: 'knowledge', title: 'Knowledge and consistency of practice' },
  { code: 'decisions', title: 'Better decisions' },
];

describe('the library', () => {
  it('has what the stages of a programme need, each under a code of its own', () => {
    expect(LIBRARY.map(({ code }) => code)).toEqual([
      'launch-day', 'mid-point', 'end-participants', 'end-mentors', 'heads-of-service', 'session-pulse', 'feelings-before', 'feelings-after',
    ]);
  });

  it.each(LIBRARY)('could publish $code as it is, in any programme', (instrument) => {
    for (const outcomes of [[], OUTCOMES]) expect(faultsToPublish(instrument.draft(outcomes), outcomes.map(({ code }) => code))).toEqual([]);
  });

  it.each(['end-participants', 'end-mentors', 'heads-of-service'])('asks about every outcome in %s', (code) => {
    const { items } = LIBRARY.find((one) => one.code === code)!.draft(OUTCOMES);
    expect([...new Set(items.flatMap(({ outcome }) => outcome ?? []))]).toEqual(['knowledge', 'decisions']);
  });

  it('asks mentors about each mentee', () => {
    const { items } = LIBRARY.find(({ code }) => code === 'end-mentors')!.draft(OUTCOMES);
    expect(items.filter(({ askedPer }) => askedPer === 'mentee').map(({ code }) => code)).toEqual(['met-mentee', 'progress-knowledge', 'progress-decisions']);
  });

  it('asks for the same feelings before and after', () => {
    const codes = ['feelings-before', 'feelings-after'].map((code) => LIBRARY.find((one) => one.code === code)!.draft([]).items.flatMap((item) => (item.kind === 'scale' ? item.code : [])));
    expect(codes[0]).toEqual(codes[1]);
    expect(codes[0]).toHaveLength(6);
  });
});
