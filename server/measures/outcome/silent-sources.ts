import type { Figure } from '../../../shared/figures/figure.ts';
import { nothingOf } from '../assemble.ts';
import type { Measure } from '../measure.ts';

/** Who can speak to an outcome, per measure. One that says nothing is shown as silent, not left away. */
export const SOURCES: Readonly<Record<string, readonly string[]>> = {
  'outcome-agreement': ['participants', 'mentors', 'heads_of_service'],
  'outcome-points': ['group_feedback', 'focus_group'],
};

/** The figures with one of nothing for every outcome and source that has none, in the order of outcomes and sources. */
export function withSilentSources(measure: Measure, figures: readonly Figure[], outcomes: readonly string[]): Figure[] {
  const sources = SOURCES[measure.id] ?? [];
  return outcomes.flatMap((outcome) => {
    const ofOutcome = figures.filter((figure) => figure.of.outcome === outcome);
    const others = [...new Set(ofOutcome.map((figure) => figure.of.source!))].filter((source) => !sources.includes(source));
    return [...sources, ...others].flatMap((source) => {
      const found = ofOutcome.filter((figure) => figure.of.source === source);
      return found.length > 0 ? found : [nothingOf(measure, { outcome, source })];
    });
  });
}
