/** What a programme settles about its figures, and which council asks. */
export interface Terms {
  readonly minimum: Minimum;
  /** Minimums of rounds by their code, as they were frozen. */
  readonly rounds: ReadonlyMap<string, Minimum>;
  /** Whether the joining notice says that attendance is reported by council. */
  readonly attendanceByCouncil: boolean;
  /** Councils that put people forward. */
  readonly councils: number;
  /** Names of the councils of whoever asks, where they are kept to some. */
  readonly own: readonly string[];
}

export interface Minimum {
  readonly people: number;
  readonly councils: number;
}

/** No programme may go below these; the database refuses it too. */
export const LEAST: Minimum = { people: 5, councils: 3 };

/** Where nothing is known of a programme: the least minimums, nothing announced, no council of anybody's. */
export const UNKNOWN_TERMS: Terms = { minimum: LEAST, rounds: new Map(), attendanceByCouncil: false, councils: 0, own: [] };

/** The minimum of a figure: the greatest of its rounds', or the programme's. Never below the least. */
export function minimumOf(terms: Terms, rounds: readonly string[] | undefined): Minimum {
  const stated = rounds?.map((round) => terms.rounds.get(round) ?? terms.minimum) ?? [terms.minimum];
  return { people: Math.max(LEAST.people, ...stated.map(({ people }) => people)), councils: Math.max(LEAST.councils, ...stated.map(({ councils }) => councils)) };
}
