import { bandOf, wilson, type Cell } from '../../shared/figures/cell.ts';
import type { Count, Figure, FigureOf } from '../../shared/figures/figure.ts';
import { statedFor } from '../../shared/figures/wording.ts';
import type { Audience } from '../kernel/scope.ts';
import { COMPOSITIONS, findMeasure } from '../measures/catalogue.ts';
import type { Family, Measure } from '../measures/measure.ts';
import { councilsBesideTotal, hideASecond } from './complement.ts';
import { COMPARED_FROM, policyFor, type FamilyPolicy, type Policy } from './policy.ts';
import { isWithoutCouncils, standing, TIMES_WITHOUT_COUNCILS, type Standing } from './standing.ts';
import { minimumOf, UNKNOWN_TERMS, type Minimum, type Terms } from './terms.ts';

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

/** What is known of a figure's measure, be it one of the catalogue or composed of one. */
interface Kind {
  family: Family;
  isProportion: boolean;
  behind: Measure['behind'];
  measure: Measure | undefined;
}

function kindOf(id: string): Kind {
  const composition = COMPOSITIONS.find((known) => known.id === id);
  const measure = findMeasure(composition ? composition.composedOf[0] : id);
  return {
    // What nobody knows is guarded like an answer.
    family: measure?.family ?? 'answers',
    isProportion: !composition && measure !== undefined && measure.kind !== 'mean' && measure.kind !== 'count',
    behind: measure?.behind ?? 'people',
    measure: composition ? undefined : measure,
  };
}

/**
 * The door out: every figure for one audience. What its policy does not allow is not in the result at all.
 * @param figures of one programme, with the people behind them counted unless the audience sees every count.
 * @param terms what the programme settled; the strictest when left out.
 */
export function release(audience: Audience, figures: readonly Figure[], terms: Terms = UNKNOWN_TERMS): ReleasedFigure[] {
  const policy = policyFor(audience);
  const judged = figures.map((figure) => ({ figure, kind: kindOf(figure.measure), standing: judge(audience, policy, figure, terms) }));
  const seconds = complements(judged);
  return judged.flatMap(({ figure, kind, standing: own }) => {
    const family = policy.families[kind.family];
    const reached: Standing = seconds.has(figure) ? 'hidden' : own;
    const minimum = minimumOf(terms, figure.of.rounds);
    if (kind.measure?.reasons && (reached === 'hidden' || figure.numerator < policy.reasonsFrom) && policy.reasonsFrom > 0) return [];
    return [
      {
        measure: figure.measure,
        title: figure.title,
        definition: figure.definition,
        unit: figure.unit,
        base: figure.base,
        of: figure.of,
        cell: cellOf(policy, kind, family, figure, reached, minimum, (figure.behind?.parts.length ?? 0) > 0, figure.behind !== null && isWithoutCouncils(figure.behind) ? TIMES_WITHOUT_COUNCILS : 1),
        excluded: reached === 'exact' ? excludedFor(policy, figure.excluded) : {},
        byCouncil: councilsOf(policy, kind, figure, reached, terms, minimum),
        rows: policy.rows && kind.measure !== undefined,
      } as unknown as ReleasedFigure, // the only place that may say so
    ];
  });
}

/** How far a figure may go by itself. */
function judge(audience: Audience, policy: Policy, figure: Figure, terms: Terms): Standing {
  const kind = kindOf(figure.measure);
  const family = policy.families[kind.family];
  if (family.exactFrom === 'anybody') return 'exact';
  if (family.exactFrom === 'never') return 'hidden';
  if (family.councils === 'noticed' && terms.attendanceByCouncil) return 'exact';
  const minimum = minimumOf(terms, figure.of.rounds);
  if (kind.behind === 'nobody') return kind.family !== 'answers' && terms.councils >= minimum.councils ? 'exact' : 'hidden';
  if (figure.behind === null) return 'hidden';
  const compared = figure.measure === 'dosage';
  // Accounts are not people of the programme: a head of service may be one of those who answered.
  const viewer = audience === 'head_of_service' && figure.of.source === 'heads_of_service' ? 1 : 0;
  const bar = {
    policy: { exactFrom: Math.max(family.exactFrom, compared ? COMPARED_FROM : 0) + viewer, bandsFrom: family.bandsFrom === null || compared ? null : family.bandsFrom + viewer },
    minimum: { ...minimum, people: minimum.people + viewer },
    councils: terms.councils,
  };
  return standing(figure.behind, bar, figure.of.rounds === undefined || figure.of.rounds.length < 2);
}

/** Figures of one measure that add up, session by session: none may be had from the others and their total. */
function complements(judged: readonly { figure: Figure; kind: Kind; standing: Standing }[]): Set<Figure> {
  const groups = new Map<string, { figure: Figure; standing: Standing }[]>();
  for (const one of judged) {
    const { of, measure } = one.figure;
    if (one.kind.family === 'answers' || one.kind.measure?.kind === 'category' || (of.session === undefined && of.category === undefined)) continue;
    const key = JSON.stringify([measure, of.roles]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return new Set([...groups.values()].flatMap((group) => [...hideASecond(group)]));
}

function councilsOf(policy: Policy, kind: Kind, figure: Figure, reached: Standing, terms: Terms, minimum: Minimum): { council: string | null; cell: Cell }[] {
  const family = policy.families[kind.family];
  const { councils } = family;
  if (reached === 'banded' || councils === 'none' || (kind.measure?.reasons && policy.reasonsFrom > 0)) return [];
  const exact = (count: Count & { council: string | null }) => ({ council: count.council, cell: cellOf(policy, kind, family, count, 'exact', minimum, false) });
  if (councils === 'all') return figure.byCouncil.map(exact);
  if (councils === 'noticed') return terms.attendanceByCouncil ? figure.byCouncil.map(exact) : [];
  if (councils === 'own') return terms.attendanceByCouncil ? figure.byCouncil.filter(({ council }) => council !== null && terms.own.includes(council)).map(exact) : [];
  if (reached === 'hidden' || kind.behind !== 'rows') return [];
  const shown = councilsBesideTotal(figure.byCouncil, councils.from, minimum);
  if (shown.size === 0) return [];
  return figure.byCouncil.map((count) =>
    count.council !== null && shown.has(count.council) ? exact(count) : { council: count.council, cell: { state: 'not_shown', reason: `A council is shown from ${Math.max(councils.from, minimum.people)} people, and only where the others cannot be worked out from it.` } },
  );
}

function cellOf(policy: Policy, kind: Kind, family: FamilyPolicy, count: Count, reached: Standing, minimum: Minimum, parts: boolean, times = 1): Cell {
  if (family.exactFrom === 'never') return { state: 'not_shown', reason: 'Your role does not show figures.' };
  // Nobody having answered looks like a few having answered.
  const guarded = kind.family === 'answers' && family.exactFrom !== 'anybody';
  if (count.value === null && !guarded) return { state: 'nothing', reason: 'There is nothing to divide by.' };
  if (reached === 'exact' && count.value !== null) {
    const stated = policy.intervals || !kind.isProportion ? undefined : statedFor(count.denominator);
    return {
      state: 'shown',
      numerator: count.numerator,
      denominator: count.denominator,
      value: count.value,
      interval: policy.intervals && kind.isProportion ? wilson(count.numerator, count.denominator) : null,
      ...(stated === undefined ? {} : { stated }),
    };
  }
  if (reached === 'banded' && kind.isProportion && count.denominator > 0 && isOfThoseWhoAnswered(kind)) {
    return { state: 'banded', band: bandOf(count.numerator, count.denominator), base: `${times * Math.max(minimum.people, family.bandsFrom ?? 0)} to ${times * Math.max(Number(family.exactFrom), minimum.people) - 1}` };
  }
  return { state: 'not_shown', reason: whyNot(kind, reached, family, minimum, parts, times) };
}

/** A word is of those who answered only: on another base it would say how many did. */
function isOfThoseWhoAnswered({ measure }: Kind): boolean {
  return measure?.base === 'answered';
}

function whyNot(kind: Kind, reached: Standing, family: FamilyPolicy, minimum: Minimum, parts: boolean, times: number): string {
  const did = kind.family === 'answers' ? 'answered' : 'are in it';
  if (kind.behind === 'nobody') return kind.family === 'answers' ? 'What a group said is read by evaluators only.' : `There are fewer than ${minimum.councils} councils.`;
  if (reached === 'banded') return `Fewer than ${times * Math.max(Number(family.exactFrom), minimum.people)} people ${did}; the answers are put in words where that can be done.`;
  if (parts) return `It would show, beside the other figures, what fewer than ${minimum.people} people ${did === 'answered' ? 'said' : 'did'}; or too few answered.`;
  return `Fewer than ${minimum.people} people, or people of fewer than ${minimum.councils} councils, ${did}.`;
}

/** Why somebody left a base may be the reason of one person: then only how many did. */
const PERSONAL_REASONS = ['died', 'erased', 'enrolled_in_error', 'answers_withdrawn'];
export const FOR_A_REASON_NOT_SHOWN = 'for a reason not shown';

function excludedFor(policy: Policy, excluded: Readonly<Record<string, number>>): Record<string, number> {
  if (policy.reasonsFrom === 0) return { ...excluded };
  const open = Object.entries(excluded).filter(([reason]) => !PERSONAL_REASONS.includes(reason));
  const personal = Object.entries(excluded).reduce((sum, [reason, count]) => (PERSONAL_REASONS.includes(reason) ? sum + count : sum), 0);
  return { ...Object.fromEntries(open), ...(personal > 0 ? { [FOR_A_REASON_NOT_SHOWN]: personal } : {}) };
}
