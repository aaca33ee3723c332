/** Small programmes counted by hand (fixtures/worlds): what the code counts must be what the fingers counted. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { allFigures } from '../../server/exchange/export/figures.commands.ts';
import { CATALOGUE_IDS } from '../../server/measures/catalogue.ts';
import type { Count, Figure, FigureOf } from '../../shared/figures/figure.ts';
import { everyFigure, fits, FIXTURES, importFixtures, nameOf, type Imported } from './imported.ts';

interface HandAnswer extends Partial<Count> {
  measure: string;
  of: FigureOf;
  numerator: number;
  denominator: number;
  excluded?: Record<string, number>;
  byCouncil?: (Partial<Count> & { council: string | null; numerator: number; denominator: number })[];
  working: string;
}

interface Expected {
  why: string;
  noFigureOrNull: string[];
  figures: HandAnswer[];
}

const WORLDS = readdirSync(path.join(FIXTURES, 'worlds'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, expected: JSON.parse(readFileSync(path.join(FIXTURES, 'worlds', name, 'expected.json'), 'utf8')) as Expected }));

const KEYS = new Set(['measure', 'of', 'numerator', 'denominator', 'value', 'excluded', 'byCouncil', 'working']);

/** As a count is compared: what is stated, the quotient to twelve places. */
function stated(count: Partial<Count>, like: Partial<Count>): Record<string, unknown> {
  const rounded = (value: number | null | undefined): unknown => (typeof value === 'number' ? Number(value.toFixed(12)) : value);
  return { numerator: count.numerator, denominator: count.denominator, ...('value' in like ? { value: rounded(count.value) } : {}) };
}

describe.each(WORLDS)('the world $name', ({ name, expected }) => {
  let world: Imported;
  let figures: Map<string, Figure[]>;

  beforeAll(async () => {
    world = await importFixtures(`worlds/${name}`);
    figures = await everyFigure(world, [...world.programmes.keys()][0]!);
  });
  afterAll(() => world.close());

  it('states its answers for measures that there are, in words this test knows', () => {
    for (const answer of expected.figures) {
      expect(CATALOGUE_IDS).toContain(answer.measure);
      expect(Object.keys(answer).filter((key) => !KEYS.has(key))).toEqual([]);
    }
    expect(expected.noFigureOrNull.filter((id) => !CATALOGUE_IDS.includes(id))).toEqual([]);
  });

  it.each(expected.figures.map((answer) => ({ called: nameOf(answer.measure, answer.of), answer })))('$called', ({ answer }) => {
    const found = figures.get(answer.measure)!.filter((figure) => fits(figure.of, answer.of));
    expect(found.map((figure) => figure.of)).toHaveLength(1);
    const [figure] = found;
    expect({ ...stated(figure!, answer), working: answer.working }).toEqual({ ...stated(answer, answer), working: answer.working });
    if (answer.excluded) expect(figure!.excluded).toEqual(answer.excluded);
    if (answer.byCouncil) {
      const counted = new Map(figure!.byCouncil.map((count) => [count.council, count]));
      const wanted = new Map(answer.byCouncil.map((count) => [count.council, count]));
      expect([...counted.keys()].sort()).toEqual([...wanted.keys()].sort());
      for (const [council, count] of wanted) expect({ council, ...stated(counted.get(council)!, count) }).toEqual({ council, ...stated(count, count) });
    }
  });

  it('lets evaluators and the command line have every figure as it was counted', async () => {
    const released = await allFigures(world.db, [...world.programmes.keys()][0]!);
    const counted = CATALOGUE_IDS.flatMap((id) => figures.get(id)!);
    expect(released!.map(({ measure, of, cell, excluded }) => ({ measure, of, excluded, ...(cell.state === 'shown' ? { numerator: cell.numerator, value: cell.value } : { numerator: 0, value: null }) }))).toEqual(
      counted.map(({ measure, of, excluded, numerator, value }) => ({ measure, of, excluded, numerator, value })),
    );
  });

  it.each(expected.noFigureOrNull)('has nothing to divide by for %s', (id) => {
    for (const figure of figures.get(id)!) expect([figure.of, figure.denominator, figure.value]).toEqual([figure.of, 0, null]);
  });
});
