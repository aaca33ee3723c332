import { partsBesideTotal } from '../../shared/figures/beside-total.ts';
import type { CouncilCount, Figure } from '../../shared/figures/figure.ts';
import type { Standing } from './standing.ts';
import type { Minimum } from './terms.ts';

/**
 * Councils that may stand beside the total: those with so many people, as long as what is left of the total when
 * they are taken away is a group that may be shown, or nobody. Else the smallest of them goes too.
 * @param councils whose denominators are people.
 * @returns names of councils that are shown.
 */
export function councilsBesideTotal(councils: readonly CouncilCount[], from: number, minimum: Minimum): Set<string> {
  const bySize = [...councils].sort((a, b) => b.denominator - a.denominator || (a.council ?? '').localeCompare(b.council ?? '', 'en-GB'));
  const shown = partsBesideTotal(
    bySize.filter(({ denominator }) => denominator > 0),
    ({ council, denominator }) => council !== null && denominator >= Math.max(from, minimum.people),
    (rest) => rest.length === 0 || (peopleOf(rest) >= minimum.people && rest.filter(({ council }) => council !== null).length >= minimum.councils),
  );
  return new Set(shown.map(({ council }) => council!));
}

const peopleOf = (councils: readonly CouncilCount[]): number => councils.reduce((sum, { denominator }) => sum + denominator, 0);

/**
 * Of figures that add up to one that is shown (sessions to all sessions), a single hidden one could be had by
 * subtraction: the next smallest is hidden with it.
 * @param parts figures of one measure, broken down in one way, with how far each may go.
 */
export function hideASecond(parts: readonly { figure: Figure; standing: Standing }[]): Set<Figure> {
  const hidden = parts.filter(({ figure, standing }) => standing === 'hidden' && figure.denominator > 0);
  if (hidden.length !== 1) return new Set();
  const [next] = parts.filter(({ figure, standing }) => standing !== 'hidden' && figure.denominator > 0).sort((a, b) => a.figure.denominator - b.figure.denominator);
  return new Set(next ? [next.figure] : []);
}
