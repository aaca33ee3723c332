import type { Behind, Count, Figure, FigureOf } from '../../shared/figures/figure.ts';
import { behindDimensions, behindKey, behindName, countsPeopleApart, ofRow, type CountOptions, type FigureRow } from './figure-query.ts';
import type { Measure } from './measure.ts';

/** Everything counted for one combination of dimensions. */
interface Group {
  row: FigureRow;
  sortKey: string;
  whole: Tally;
  councils: Map<string | null, Tally>;
  excluded: Record<string, number>;
}

interface Tally {
  base: number;
  amount: number;
  categories: Map<string, number>;
}

const emptyTally = (): Tally => ({ base: 0, amount: 0, categories: new Map() });

function add(measure: Measure, tally: Tally, row: FigureRow): void {
  tally.base += row.rows;
  tally.amount += row.amount;
  if (row.counted == null) return;
  for (const category of measure.several ? String(row.counted).split(', ') : [String(row.counted)]) {
    tally.categories.set(category, (tally.categories.get(category) ?? 0) + row.rows);
  }
}

/** SQL counts, this divides: null where there is nothing to divide by. Nothing is rounded here. */
export function divide(kind: Measure['kind'], numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  return kind === 'count' ? numerator : numerator / denominator;
}

/** Councils in their one fixed order, no council last. Never by rank. */
export const byCouncilName = (a: string | null, b: string | null): number =>
  a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en-GB');

/**
 * Turns the rows of `figureSql` into figures: one a combination of dimensions, for a category measure one a category.
 * @param all rows of the statement, of this measure and of others.
 * @param optionsOf the options of an item, for measures whose categories they are.
 */
export function assemble(measure: Measure, all: readonly FigureRow[], optionsOf: (of: FigureOf) => readonly string[], options: CountOptions = { byCouncil: true, behind: false }): Figure[] {
  const groups = new Map<string, Group>();
  const behindOf = peopleBehind(measure, all, options);
  for (const row of all) {
    if (row.measure !== measure.id) continue;
    const key = JSON.stringify(measure.dimensions.map((dimension) => row[dimension]));
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { row, sortKey: row.sort_key, whole: emptyTally(), councils: new Map(), excluded: {} }));
    if (row.sort_key < group.sortKey) group.sortKey = row.sort_key;
    if (row.whole) {
      if (row.left_out === null) add(measure, group.whole, row);
      else group.excluded[row.left_out] = (group.excluded[row.left_out] ?? 0) + row.rows;
    } else {
      let council = group.councils.get(row.council);
      if (!council) group.councils.set(row.council, (council = emptyTally()));
      if (row.left_out === null) add(measure, council, row);
    }
  }
  const ordered = [...groups.values()].sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0));
  const figures = ordered.flatMap((group) => {
    const behind = behindOf(group);
    if (measure.kind !== 'category') return [{ ...figureOf(measure, group, ofRow(measure, group.row), (tally) => tally.amount), behind }];
    return categoriesOf(measure, group, optionsOf).map((category) => ({
      ...figureOf(measure, group, ofRow(measure, group.row, category), (tally) => tally.categories.get(category) ?? 0),
      behind,
    }));
  });
  return figures.length > 0 ? figures : [nothingOf(measure)];
}

/** How many people, of how many councils, stand behind a group: from a count of their own, or from its rows by council. */
function peopleBehind(measure: Measure, all: readonly FigureRow[], options: CountOptions): (group: Group) => Behind | null {
  if (!options.behind || measure.behind === 'nobody') return () => null;
  if (!countsPeopleApart(measure, options)) {
    return ({ whole, councils }) => ({
      people: whole.base,
      councils: [...councils].filter(([council, { base }]) => council !== null && base > 0).length,
      unplaced: councils.get(null)?.base ?? 0,
      parts: [],
    });
  }
  const name = behindName(behindKey(measure));
  const keyOf = (row: FigureRow): string => JSON.stringify(behindDimensions(measure).map((dimension) => row[dimension]));
  const found = new Map<string, Behind>();
  for (const row of all) {
    if (row.measure !== name) continue;
    const key = keyOf(row);
    const behind = found.get(key) ?? { people: 0, councils: 0, unplaced: 0, parts: [] };
    const crowd = { people: row.rows, councils: row.amount, unplaced: Number(row.counted) };
    found.set(key, row.whole ? { ...behind, ...crowd } : { ...behind, parts: [...behind.parts, crowd] });
  }
  return ({ row }) => found.get(keyOf(row)) ?? { people: 0, councils: 0, unplaced: 0, parts: [] };
}

/** Declared categories in their order, then any other that occurs, so that nothing counted can go missing. */
function categoriesOf(measure: Measure, group: Group, optionsOf: (of: FigureOf) => readonly string[]): string[] {
  const declared = measure.categories === 'options' ? optionsOf(ofRow(measure, group.row)) : (measure.categories ?? []);
  const found = [...group.whole.categories.keys()].sort();
  return [...new Set([...declared, ...found])];
}

function figureOf(measure: Measure, group: Group, of: FigureOf, amount: (tally: Tally) => number): Omit<Figure, 'behind'> {
  const count = (tally: Tally): Count => ({
    numerator: amount(tally),
    denominator: tally.base,
    value: divide(measure.kind, amount(tally), tally.base),
  });
  return {
    ...identity(measure),
    of,
    ...count(group.whole),
    excluded: group.excluded,
    byCouncil: [...group.councils.entries()].sort(([a], [b]) => byCouncilName(a, b)).map(([council, tally]) => ({ council, ...count(tally) })),
  };
}

/** The figure of a measure that has no rows at all. */
export function nothingOf(measure: Measure, of: FigureOf = {}): Figure {
  return { ...identity(measure), of, numerator: 0, denominator: 0, value: null, excluded: {}, byCouncil: [], behind: null };
}

function identity(measure: Measure): Pick<Figure, 'measure' | 'title' | 'definition' | 'unit' | 'base'> {
  return { measure: measure.id, title: measure.title, definition: measure.definition, unit: measure.unit, base: measure.base };
}
