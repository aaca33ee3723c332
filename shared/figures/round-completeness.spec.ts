import fc from 'fast-check';
import { smallGroups } from '../../test/measures/row-reduction.ts';
import { completenessByCouncil, councilGroups, FEWEST_ASKED, STEP, type Completeness, type CouncilAsked, type ReturnedForm } from './round-completeness.ts';

const asked = (sizes: Record<string, number>, none = 0): CouncilAsked[] => [
  ...Object.entries(sizes).map(([council, people]) => ({ council, people })),
  ...(none > 0 ? [{ council: null, people: none }] : []),
];
const names = (groups: readonly CouncilAsked[][]): (string | null)[][] => groups.map((group) => group.map(({ council }) => council));
const forms = (text: string): ReturnedForm[] =>
  text.split(' ').filter(Boolean).map((one) => ({ council: one[0] === '-' ? null : one[0]!, disposition: ({ c: 'complete', p: 'partial', s: 'sparse' } as Record<string, Completeness>)[one[1]!]! }));

describe('which councils are told of together', () => {
  it('is settled by how many were asked: ten are a group of their own, the others one together', () => {
    expect(names(councilGroups(asked({ A: 12, B: 4, C: 10, D: 7 })))).toEqual([['A'], ['C'], ['B', 'D']]);
  });

  it('takes the smallest to the others where they would be fewer than ten', () => {
    expect(names(councilGroups(asked({ A: 12, B: 4, C: 10, D: 15 })))).toEqual([['A'], ['D'], ['B', 'C']]);
    expect(names(councilGroups(asked({ A: 10, B: 1 })))).toEqual([['A', 'B']]);
  });

  it('is every council where each has ten, and all together where none has', () => {
    expect(names(councilGroups(asked({ A: 10, B: 11 })))).toEqual([['A'], ['B']]);
    expect(names(councilGroups(asked({ A: 2, B: 1, C: 3, D: 4, E: 2 })))).toEqual([['A', 'B', 'C', 'D', 'E']]);
    expect(names(councilGroups(asked({ A: 2, B: 1 })))).toEqual([['A', 'B']]);
  });

  it('never leaves people of no council by themselves, and nobody who was not asked anywhere', () => {
    expect(names(councilGroups(asked({ A: 10, B: 9, C: 0 }, 20)))).toEqual([['A'], ['B', null]]);
    expect(names(councilGroups(asked({ A: 0 })))).toEqual([]);
  });

  it('puts everybody who was asked into one group, each but the only one of ten people', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), fc.nat(12), (sizes, none) => {
        const all = asked(Object.fromEntries(sizes.map((size, index) => [`C${index}`, size])), none);
        const groups = councilGroups(all);
        expect(groups.flat().map(({ council }) => council).sort()).toEqual(all.filter(({ people }) => people > 0).map(({ council }) => council).sort());
        if (groups.length > 1) for (const group of groups) expect(group.reduce((sum, { people }) => sum + people, 0)).toBeGreaterThanOrEqual(FEWEST_ASKED);
      }),
    );
  });
});

describe('how completely forms are filled in', () => {
  const TWO = asked({ A: 12, B: 14 });

  it('is told from five forms of a group on, and then of the next five', () => {
    const of = (text: string): unknown[] => completenessByCouncil(TWO, forms(text)).map(({ told }) => told);
    expect(of('Ac Ac Bc Ap As Bs')).toEqual([null, null]);
    expect(of('Ac Ac Bc Ap As Bs Ac')).toEqual([{ forms: 5, complete: 3, partial: 1, sparse: 1 }, null]);
    expect(of('Ac Ac Bc Ap As Bs Ac As As As As')).toEqual([{ forms: 5, complete: 3, partial: 1, sparse: 1 }, null]);
    expect(of('Ac Ac Bc Ap As Bs Ac As As As As As Bc Bc Bc')).toEqual([{ forms: 10, complete: 3, partial: 1, sparse: 6 }, { forms: 5, complete: 4, partial: 0, sparse: 1 }]);
  });

  it('says of each group how many were asked and how many came back, told of or not', () => {
    expect(completenessByCouncil(asked({ A: 12, B: 2, C: 9 }), forms('Ac Bc Cp')).map(({ councils, asked: people, returned }) => ({ councils, people, returned }))).toEqual([
      { councils: ['A'], people: 12, returned: 1 },
      { councils: ['B', 'C'], people: 11, returned: 2 },
    ]);
  });

  it('tells of all councils together where each has few, as in a programme of one to four people a council', () => {
    const [only, ...others] = completenessByCouncil(asked({ A: 2, B: 1, C: 4, D: 2 }), forms('Ac Bc Cp Cs Dc Ac'));
    expect(others).toEqual([]);
    expect(only!.told).toEqual({ forms: 5, complete: 3, partial: 1, sparse: 1 });
  });

  it('tells of no fewer than five people by any subtraction, whenever and however often somebody looks', () => {
    const DISPOSITIONS: Completeness[] = ['complete', 'partial', 'sparse'];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.array(fc.record({ at: fc.nat(1000), disposition: fc.constantFrom(...DISPOSITIONS) }), { maxLength: 24 }),
        (sizes, none, drawn) => {
          const all = asked(Object.fromEntries(sizes.map((size, index) => [`C${index}`, size])), none);
          // Nobody returns more than one form: each is of somebody who was asked and has not returned one.
          const left = all.flatMap(({ council, people }) => Array.from({ length: people }, () => council));
          const returned = drawn.slice(0, left.length).map(({ at, disposition }) => ({ council: left.splice(at % left.length, 1)[0]!, disposition }));
          // Everything that was ever told, form by form: those behind each number.
          const told: number[][] = [];
          for (let looked = 0; looked <= returned.length; looked += 1) {
            const seen = returned.slice(0, looked);
            for (const group of completenessByCouncil(all, seen)) {
              if (!group.told) continue;
              const behind = seen.flatMap(({ council }, index) => (group.councils.includes(council) ? [index] : [])).slice(0, group.told.forms);
              const counted = DISPOSITIONS.map((disposition) => behind.filter((index) => seen[index]!.disposition === disposition).length);
              expect(counted).toEqual(DISPOSITIONS.map((disposition) => group.told![disposition]));
              if (!told.some((before) => before.join() === behind.join())) told.push(behind);
            }
          }
          expect(smallGroups(told, String, (group) => group.length < STEP)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
