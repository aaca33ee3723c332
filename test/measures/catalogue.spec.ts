/** What every measure must keep to, driven from the catalogue over every programme of the fixtures, all in one database. */
import { randomUUID } from 'node:crypto';
import { COMPOSITIONS, MEASURES } from '../../server/measures/catalogue.ts';
import { DIMENSIONS, type Measure } from '../../server/measures/measure.ts';
import type { Count, Figure, FigureOf } from '../../shared/figures/figure.ts';
import { everyFigure, fits, importFixtures, nameOf, rowsOf, type Imported } from './imported.ts';

const PROGRAMMES = ['APIR', 'NORTHERN', 'EMPTY', 'LEAVING', 'ONE', 'RATES', 'TWOROLES', 'PAIRS'] as const;
const ALL = [...MEASURES, ...COMPOSITIONS];
const findings = ALL.map(({ id }) => id);

let imported: Imported;
const figuresOf = new Map<string, Map<string, Figure[]>>();

beforeAll(async () => {
  imported = await importFixtures('worlds/empty', 'worlds/leaving', 'worlds/one-council', 'worlds/rates', 'worlds/two-roles', 'worlds/before-and-now', 'apir', 'northern');
  for (const code of PROGRAMMES) figuresOf.set(code, await everyFigure(imported, code));
}, 60_000);
afterAll(() => imported.close());

const counts = ({ numerator, denominator, value }: Count): Count => ({ numerator, denominator, value });
/** Numerators of a mean of decimals are sums of binary fractions. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
/** What picks the rows of a figure: a category of a category measure is none, its rows are the base. */
const rowsAt = (measure: Measure, of: FigureOf): FigureOf => {
  const { category: _category, ...rest } = of;
  return measure.kind === 'category' ? rest : of;
};
/** The figures of a measure that stand for rows of their own, and not for a silent source. */
function distinctBases(measure: Measure, figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = JSON.stringify(rowsAt(measure, figure.of));
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
const leftOut = (figure: Figure): number => Object.values(figure.excluded).reduce((sum, count) => sum + count, 0);

describe('the catalogue', () => {
  it('has ids that are unique and kebab-case', () => {
    expect(new Set(findings).size).toBe(findings.length);
    expect(findings.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(ALL.map((measure) => [measure.id, measure] as const))('defines %s in a sentence, with a unit, a base and a numerator in words', (_, measure) => {
    expect(measure.definition).toMatch(/^[A-Z“].{30,}[.]$/su);
    expect(measure.definition).not.toMatch(/ {2}|\bTODO\b/);
    expect(measure.title).toMatch(/^[A-Z].*[^.]$/u);
    for (const words of [measure.unit, measure.base, measure.numerator]) expect(words).toMatch(/^[^A-Z].*[^.]$|^[a-z]+$/u);
    if ('caution' in measure && measure.caution) expect(measure.caution).toMatch(/^[A-Z].*[.]$/u);
  });

  it.each(MEASURES.map((measure) => [measure.id, measure] as const))('names exclusions and dimensions of %s that there are', (_, measure) => {
    for (const [reason, words] of Object.entries(measure.exclusions)) {
      expect(reason).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(words).toMatch(/^[A-Z]/);
    }
    expect(measure.dimensions.filter((dimension) => !DIMENSIONS.includes(dimension))).toEqual([]);
    expect(Object.keys(measure.exclusions).length > 0).toBe(measure.excluded !== undefined);
  });
});

describe.each(PROGRAMMES)('in the programme %s', (code) => {
  const scope = (councilIds: string[] | null = null) => ({ programmeId: imported.programmes.get(code)!, councilIds });

  it('has one row a unit: no join makes two of one', async () => {
    for (const rows of new Set(MEASURES.map((measure) => measure.rows))) {
      const [found] = await imported.db.query(`SELECT count(*)::int AS rows, count(DISTINCT unit_id)::int AS units, count(*) FILTER (WHERE unit_id IS NULL)::int AS nameless FROM (${rows}) r`, [scope().programmeId, null]);
      expect({ ...found, rows: found.units, nameless: 0, of: rows.slice(0, 60) }).toEqual({ ...found, of: rows.slice(0, 60) });
    }
  });

  it.each(MEASURES.map((measure) => [measure.id, measure] as const))('opens every figure of %s onto the rows of its denominator and those left out', async (_, measure) => {
    const figures = figuresOf.get(code)!.get(measure.id)!;
    const bases = distinctBases(measure, figures);
    let all = 0;
    for (const figure of bases) {
      const { total, inBase } = await imported.service.rows(scope(), measure, rowsAt(measure, figure.of), 1, 0);
      expect([nameOf(measure.id, figure.of), inBase, total]).toEqual([nameOf(measure.id, figure.of), figure.denominator, figure.denominator + leftOut(figure)]);
      all += total;
    }
    // Together they are all there is: no row belongs to no figure.
    const [whole] = await imported.db.query(`SELECT count(*)::int AS rows FROM (${measure.rows}) r${measure.only ? ` WHERE ${measure.only}` : ''}`, [scope().programmeId, null]);
    expect(all).toBe(whole.rows);
  });

  it('counts in the rows what the figure says', async () => {
    const wrong: unknown[] = [];
    for (const measure of MEASURES) {
      // The larger programmes by a sample; the small ones whole.
      const figures = figuresOf.get(code)!.get(measure.id)!.filter((_, index) => !['NORTHERN', 'APIR', 'RATES'].includes(code) || index % 11 === 0);
      for (const figure of figures) {
        const { rows } = await rowsOf(imported, code, measure, figure.of);
        const counted = rows.filter((row) => row.left_out === null).map((row) => row.counted);
        const numerator =
          measure.kind === 'category'
            ? counted.filter((value) => (measure.several ? value?.split(', ').includes(figure.of.category!) : value === figure.of.category)).length
            : measure.kind === 'mean'
              ? counted.reduce((sum, value) => sum + Number(value), 0)
              : counted.filter((value) => value === 'true').length;
        if (!near(numerator, figure.numerator)) wrong.push([nameOf(measure.id, figure.of), numerator, figure.numerator]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('adds councils, and no council, up to the whole', () => {
    const wrong = [...figuresOf.get(code)!.values()].flat().filter((figure) => {
      const sum = (of: 'numerator' | 'denominator'): number => figure.byCouncil.reduce((total, council) => total + council[of], 0);
      const onceEach = new Set(figure.byCouncil.map((council) => council.council)).size === figure.byCouncil.length;
      return !near(sum('numerator'), figure.numerator) || sum('denominator') !== figure.denominator || !onceEach;
    });
    expect(wrong).toEqual([]);
  });

  it('has no rate above 1 and divides by nothing only into null', () => {
    const isRight = (kind: Measure['kind'], { numerator, denominator, value }: Count): boolean =>
      (value === null) === (denominator === 0) &&
      (value === null || value === (kind === 'count' ? numerator : numerator / denominator)) &&
      (kind === 'mean' || (numerator >= 0 && numerator <= denominator));
    const wrong = MEASURES.flatMap((measure) =>
      figuresOf.get(code)!.get(measure.id)!.flatMap((figure) => [figure, ...figure.byCouncil].filter((count) => !isRight(measure.kind, count)).map((count) => [nameOf(measure.id, figure.of), count])),
    );
    expect(wrong).toEqual([]);
  });

  it('gives no reason and no category that the measure does not declare', async () => {
    const options = new Map<string, string[]>(
      (await imported.db.query(`SELECT round_code || ' ' || item AS key, ARRAY(SELECT o ->> 'value' FROM jsonb_array_elements(options) o) AS values FROM reading.item WHERE programme_id = $1 AND options IS NOT NULL`, [scope().programmeId])).map(
        (row: { key: string; values: string[] }) => [row.key, row.values],
      ),
    );
    for (const measure of MEASURES) {
      for (const figure of figuresOf.get(code)!.get(measure.id)!) {
        expect([measure.id, Object.keys(figure.excluded).filter((reason) => !(reason in measure.exclusions))]).toEqual([measure.id, []]);
        const declared = measure.categories === 'options' ? (options.get(`${figure.of.rounds?.[0]} ${figure.of.item}`) ?? []) : measure.categories;
        if (measure.kind === 'category' && declared && figure.of.category !== undefined) expect([measure.id, declared]).toEqual([measure.id, expect.arrayContaining([figure.of.category])]);
      }
    }
  });

  it('adds the states of an item up to the forms returned, but for those of people enrolled in error', async () => {
    const returned = new Map<string, number>(
      (await imported.db.query(`SELECT o.code, count(r.id)::int AS n FROM round o LEFT JOIN response r ON r.round_id = o.id AND r.status = 'submitted' AND NOT EXISTS (SELECT FROM enrolment e WHERE e.id = r.enrolment_id AND e.void_reason IS NOT NULL) WHERE o.programme_id = $1 GROUP BY o.code`, [scope().programmeId])).map(
        (row: { code: string; n: number }) => [row.code, row.n],
      ),
    );
    const perMentee = new Set<string>(
      (await imported.db.query(`SELECT round_code || ' ' || item AS key FROM reading.item WHERE programme_id = $1 AND asked_per = 'mentee'`, [scope().programmeId])).map((row: { key: string }) => row.key),
    );
    const sums = new Map<string, number>();
    for (const figure of figuresOf.get(code)!.get('item-states')!.filter(({ of }) => of.item)) {
      const key = `${figure.of.rounds![0]} ${figure.of.item}`;
      sums.set(key, (sums.get(key) ?? 0) + figure.numerator);
      if (!perMentee.has(key)) expect([key, figure.denominator]).toEqual([key, returned.get(figure.of.rounds![0]!)]);
    }
    for (const [key, sum] of sums) expect([key, sum]).toEqual([key, figuresOf.get(code)!.get('item-states')!.find(({ of }) => `${of.rounds![0]} ${of.item}` === key)!.denominator]);
  });

  it('shows one council that council only, as the whole shows it', async () => {
    const councils: { id: string; name: string }[] = await imported.db.query(
      `SELECT DISTINCT c.id, c.name FROM council c JOIN enrolment e ON e.council_id = c.id WHERE e.programme_id = $1 ORDER BY c.name`,
      [scope().programmeId],
    );
    const whole = figuresOf.get(code)!;
    const excluded = new Map<string, number>();
    const wrong: unknown[] = [];
    for (const { id, name } of councils) {
      const own = await everyFigure(imported, code, [id]);
      const ownByKey = new Map([...own.values()].flat().map((figure) => [nameOf(figure.measure, figure.of), figure]));
      for (const figure of ownByKey.values()) {
        if (figure.byCouncil.some((council) => council.council !== name)) wrong.push([name, figure]);
        for (const [reason, count] of Object.entries(figure.excluded)) {
          const key = `${nameOf(figure.measure, figure.of)} ${reason}`;
          excluded.set(key, (excluded.get(key) ?? 0) + count);
        }
      }
      for (const figure of [...whole.values()].flat()) {
        const seen = figure.byCouncil.find((council) => council.council === name) ?? { numerator: 0, denominator: 0, value: null };
        const found = ownByKey.get(nameOf(figure.measure, figure.of));
        // Of open categories only those that occur have a figure; of declared ones all have.
        const occursOnly = MEASURES.some(({ id, kind, categories }) => id === figure.measure && kind === 'category' && !categories);
        const mine = found ?? { numerator: 0, denominator: occursOnly ? seen.denominator : 0, value: occursOnly && seen.denominator > 0 ? 0 : null };
        // A single council stands in proportion to itself.
        const wanted = figure.measure === 'representativeness' ? { ...counts(seen), value: seen.denominator === 0 ? null : 0 } : counts(seen);
        if (mine.numerator !== wanted.numerator || mine.denominator !== wanted.denominator || mine.value !== wanted.value) wrong.push([name, nameOf(figure.measure, figure.of), counts(mine), wanted]);
      }
    }
    expect(wrong).toEqual([]);
    // What is left out of the councils is left out of the whole, where everybody has a council.
    for (const figure of [...whole.values()].flat()) {
      if (figure.byCouncil.length === 0 || figure.byCouncil.some((council) => council.council === null)) continue;
      for (const [reason, count] of Object.entries(figure.excluded)) {
        const key = `${nameOf(figure.measure, figure.of)} ${reason}`;
        if (excluded.get(key) !== count) wrong.push([key, excluded.get(key), count]);
      }
    }
    expect(wrong).toEqual([]);
  }, 30_000);
});

describe('the rows behind figures', () => {
  const northern = (councilIds: string[] | null = null) => ({ programmeId: imported.programmes.get('NORTHERN')!, councilIds });

  it('are those of one council only, to whoever sees one council only', async () => {
    const [council] = await imported.db.query(`SELECT c.id, c.name FROM council c JOIN enrolment e ON e.council_id = c.id WHERE e.programme_id = $1 ORDER BY c.name LIMIT 1`, [northern().programmeId]);
    for (const measure of MEASURES) {
      const { rows, total, inBase } = await imported.service.rows(northern([council.id]), measure, {}, 1_000_000, 0);
      expect([measure.id, rows.length, rows.filter((row) => row.council !== council.name)]).toEqual([measure.id, total, []]);
      expect(rows.filter((row) => row.left_out === null)).toHaveLength(inBase);
    }
  });

  it('come a page at a time, each once, those left out last', async () => {
    for (const id of ['ordinary-attendance', 'item-agreement', 'response-rate']) {
      const measure = MEASURES.find((one) => one.id === id)!;
      const { rows: all, total } = await imported.service.rows(northern(), measure, {}, 1_000_000, 0);
      const paged: string[] = [];
      for (let offset = 0; offset < total; offset += 700) paged.push(...(await imported.service.rows(northern(), measure, {}, 700, offset)).rows.map((row) => row.unit_id));
      expect(paged).toEqual(all.map((row) => row.unit_id));
      expect(new Set(paged).size).toBe(total);
      const firstOut = all.findIndex((row) => row.left_out !== null);
      expect(all.slice(firstOut).every((row) => row.left_out !== null)).toBe(true);
    }
  });
});

describe('a programme with nothing in it', () => {
  it('has one figure of nothing for every measure, never a 0', async () => {
    const id = randomUUID();
    await imported.db.query(`INSERT INTO programme (id, code, name, starts_on, ends_on) VALUES ($1, 'NOTHING', 'Nothing', '2024-01-01', '2024-12-31')`, [id]);
    const figures = await imported.service.figures({ programmeId: id, councilIds: null }, findings);
    for (const measure of findings) expect([measure, figures.get(measure)!.map(counts)]).toEqual([measure, [{ numerator: 0, denominator: 0, value: null }]]);
  });

  it('leaves a scope that reaches no council with nothing', async () => {
    const figures = await everyFigure(imported, 'NORTHERN', []);
    for (const figure of [...figures.values()].flat()) expect([figure.measure, counts(figure), figure.excluded, figure.byCouncil]).toEqual([figure.measure, { numerator: 0, denominator: 0, value: null }, {}, []]);
  });

  it('asks for measures that there are', async () => {
    await expect(imported.service.figures({ programmeId: imported.programmes.get('ONE')!, councilIds: null }, ['attendance'])).rejects.toThrow('there is no measure attendance');
  });
});

describe('the invented programme', () => {
  const northern = (measure: string, wanted: FigureOf = {}): [number, number] => {
    const found = figuresOf.get('NORTHERN')!.get(measure)!.filter((figure) => fits(figure.of, wanted));
    expect(found).toHaveLength(1);
    return [found[0]!.numerator, found[0]!.denominator];
  };
  const P: FigureOf = { roles: ['participant'] };
  const M: FigureOf = { roles: ['mentor'] };

  // Counted from the files by a program that shares nothing with this one.
  it.each<[string, FigureOf, number, number]>([
    ['starters', P, 200, 200],
    ['starters', M, 60, 60],
    ['withdrawals', P, 26, 200],
    ['withdrawals', M, 4, 60],
    ['withdrawals-by-kind', { ...P, category: 'formal' }, 22, 200],
    ['withdrawals-by-kind', { ...P, category: 'in_effect' }, 4, 200],
    ['withdrawals-by-kind', { ...M, category: 'formal' }, 3, 60],
    ['withdrawals-by-kind', { ...M, category: 'in_effect' }, 1, 60],
    ['launch-take-up', P, 162, 200],
    ['cumulative-attendance', P, 917, 1350],
    ['cumulative-attendance', M, 123, 180],
    ['attendance-per-starter', P, 917, 200],
    ['ordinary-attendance', P, 917, 1224],
    ['finishers', P, 153, 200],
    ['finisher-score', P, 803, 153],
    ['mentoring-meetings', P, 830, 200],
    ['mentoring-by-mentor-log', P, 672, 200],
    ['mentoring-by-mentee-log', P, 399, 200],
    ['mentoring-recommended', P, 51, 200],
    ['contribution', P, 164, 200],
    ['contribution', M, 48, 60],
    ['councils-heard-from', {}, 11, 12],
    ['response-rate', { rounds: ['END-PARTICIPANTS'] }, 123, 199],
    ['response-rate', { rounds: ['END-MENTORS'] }, 35, 60],
    ['response-rate', { rounds: ['MIDPOINT'] }, 92, 135],
    ['response-rate', { rounds: ['END-HEADS'] }, 9, 12],
    ['response-dispositions', { rounds: ['END-PARTICIPANTS'], category: 'complete' }, 103, 199],
    ['response-dispositions', { rounds: ['END-PARTICIPANTS'], category: 'partial' }, 12, 199],
    ['response-dispositions', { rounds: ['END-PARTICIPANTS'], category: 'sparse' }, 8, 199],
    ['response-dispositions', { rounds: ['END-PARTICIPANTS'], category: 'break_off' }, 8, 199],
    ['response-dispositions', { rounds: ['END-MENTORS'], category: 'complete' }, 30, 60],
    ['response-dispositions', { rounds: ['END-MENTORS'], category: 'partial' }, 4, 60],
    ['response-dispositions', { rounds: ['END-MENTORS'], category: 'sparse' }, 1, 60],
    ['response-dispositions', { rounds: ['END-MENTORS'], category: 'break_off' }, 3, 60],
  ])('%s %p comes to %i of %i', (measure, of, numerator, denominator) => {
    expect(northern(measure, of)).toEqual([numerator, denominator]);
  });

  it('prints 32 marks that were not recorded beside the attendance of those expected', () => {
    expect(figuresOf.get('NORTHERN')!.get('ordinary-attendance')!.find((figure) => fits(figure.of, P))!.excluded.not_recorded).toBe(32);
  });
});
