import { wilson, type Cell } from '../../shared/figures/cell.ts';
import type { Count, Figure, FigureOf } from '../../shared/figures/figure.ts';
import type { Audience } from '../kernel/scope.ts';
import { findMeasure } from '../measures/catalogue.ts';
import { policyFor, type Policy } from './policy.ts';

declare const released: unique symbol;

/**
 * A figure that may leave. Only `release` makes one, and everything that shows, prints or sends a figure takes
 * nothing else: what was not released cannot be sent by mistake.
 */
export interface ReleasedFigure {
  readonly [released]: true;
  readonly measure: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: string;
  readonly base: string;
  readonly of: FigureOf;
  readonly cell: Cell;
  readonly excluded: Readonly<Record<string, number>>;
  readonly byCouncil: readonly { readonly council: string | null; readonly cell: Cell }[];
  /** Whether this audience may open the rows behind it. */
  readonly rows: boolean;
}

/** The door out: every figure for one audience. What its policy does not allow is not in the result at all. */
export function release(audience: Audience, figures: readonly Figure[]): ReleasedFigure[] {
  const policy = policyFor(audience);
  return figures.map((figure) => {
    const isProportion = (findMeasure(figure.measure)?.kind ?? 'mean') !== 'mean' && findMeasure(figure.measure)?.kind !== 'count';
    return {
      measure: figure.measure,
      title: figure.title,
      definition: figure.definition,
      unit: figure.unit,
      base: figure.base,
      of: figure.of,
      cell: cellOf(policy, figure, isProportion),
      excluded: policy.counts === 'exact' ? figure.excluded : {},
      byCouncil: policy.councils ? figure.byCouncil.map((count) => ({ council: count.council, cell: cellOf(policy, count, isProportion) })) : [],
      rows: policy.rows && findMeasure(figure.measure) !== undefined,
    } as unknown as ReleasedFigure; // the only place that may say so
  });
}

function cellOf(policy: Policy, count: Count, isProportion: boolean): Cell {
  if (policy.counts === 'none') return { state: 'not_shown', reason: 'Your role does not show figures.' };
  if (count.value === null) return { state: 'nothing', reason: 'There is nothing to divide by.' };
  return {
    state: 'shown',
    numerator: count.numerator,
    denominator: count.denominator,
    value: count.value,
    interval: isProportion ? wilson(count.numerator, count.denominator) : null,
  };
}
