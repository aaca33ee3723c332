import type { Role } from '../vocabulary/role.ts';

/** Of what a figure is: only what applies is there. */
export interface FigureOf {
  roles?: Role[];
  set?: string;
  session?: string;
  rounds?: string[];
  item?: string;
  outcome?: string;
  source?: string;
  category?: string;
}

/**
 * A count over a count. `value` is their unrounded quotient, or for a measure that counts, the count itself;
 * null where there is nothing to divide by.
 */
export interface Count {
  numerator: number;
  denominator: number;
  value: number | null;
}

export interface CouncilCount extends Count {
  /** Null: no council, as with anonymous answers. */
  council: string | null;
}

/** People, and the councils they are of. */
export interface Crowd {
  people: number;
  councils: number;
  /** People of no council: anonymous forms. */
  unplaced: number;
}

/** Who stands behind a figure, for the door out. */
export interface Behind extends Crowd {
  /** Parts of these people that this figure and another one would set apart from one another. */
  parts: Crowd[];
}

/** A figure as counted, before anybody may see it. Only `disclosure` turns it into a released one. */
export interface Figure extends Count {
  measure: string;
  title: string;
  definition: string;
  /** What one counted row is. */
  unit: string;
  /** What the denominator is made of, e.g. "starters" or "answered". */
  base: string;
  of: FigureOf;
  /** Rows in neither numerator nor denominator, by reason. */
  excluded: Record<string, number>;
  byCouncil: CouncilCount[];
  /** Null: nobody counted them, or a row is no person. */
  behind: Behind | null;
}
