/** What a figure is, as data. The rows are the definition: everything else says how to read them. */

/** Columns of the rows that a measure may be broken down by; they become the figure's `of`. */
export const DIMENSIONS = ['role', 'set_code', 'session_code', 'round_code', 'rounds', 'item', 'outcome', 'source', 'category'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What a figure is about, which decides who may see it: answers to questionnaires; who took part in asking (returned a
 * form, gave feedback); the record of the programme (enrolment, attendance, mentoring, withdrawals).
 */
export const FAMILIES = ['answers', 'participation', 'record'] as const;
export type Family = (typeof FAMILIES)[number];

/** A column of the rows that the drill-through shows. */
export interface DrillColumn {
  readonly column: string;
  readonly label: string;
  readonly numeric?: true;
}

export interface Measure {
  /** Stable: in files, addresses and other people's scripts. */
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  /**
   * How the people behind a figure are counted. rows: a counted row is one person. people: somebody may have several
   * rows, so persons are counted apart. nobody: a row is no person (a council, a workshop, a group's point).
   */
  readonly behind: 'rows' | 'people' | 'nobody';
  /** SQL over the rows, for people counted apart: who is behind; the rows of the base when left out. */
  readonly substantive?: string;
  /** SQL over the rows, for people counted apart: the person; person_id when left out. */
  readonly person?: string;
  /** SQL over the rows: the part of its people that this figure, beside another one, would set apart. */
  readonly part?: string;
  /** The definition in a sentence: page, tooltip, footnote and data dictionary print this one. */
  readonly definition: string;
  /** What ONE row is. */
  readonly unit: string;
  /** What the denominator is made of. */
  readonly base: string;
  /** How the numerator is put in words: "attended". */
  readonly numerator: string;
  /**
   * proportion: rows with `hit` of rows. mean: sum of `value` over rows. count: rows with `hit`, as a number.
   * category: rows of each `category` of rows (a null category is in the base and in no category).
   */
  readonly kind: 'proportion' | 'mean' | 'count' | 'category';
  /**
   * SQL of the rows: one row per unit. $1 is the programme, $2 the councils in scope (null: all); both stand in
   * the innermost query. Columns: unit_id, person_id, council_id, council, sort_key, the dimensions, and whatever
   * the expressions below speak of. Measures that read the same rows share the text, and are counted in one pass.
   */
  readonly rows: string;
  /** SQL over the rows (alias r): the rows this measure is about; all of them when left out. */
  readonly only?: string;
  /** SQL over the rows (alias r): whether a row is in the numerator, its value, or its category. */
  readonly counts: string;
  /**
   * For a category measure whose rows may be of several categories at once (a question with several answers):
   * `counts` gives their codes separated by ", ", and the categories need not add up to the base.
   */
  readonly several?: true;
  /** SQL over the rows: why a row is in neither numerator nor denominator, or null. */
  readonly excluded?: string;
  readonly dimensions: readonly Dimension[];
  /** Reasons that `excluded` can give, in words. */
  readonly exclusions: Readonly<Record<string, string>>;
  /** Every category there is, so that one nobody chose is a 0 and not missing; 'options': those of the item. */
  readonly categories?: readonly string[] | 'options';
  /** The categories are people's reasons: one that few share is not named, and none of one council. */
  readonly reasons?: true;
  readonly drill: readonly DrillColumn[];
  /** Travels with the figure wherever it goes. */
  readonly caution?: string;
  /** Where the formula comes from, when it is not simply counting. */
  readonly source?: string;
}

/** Reasons that more than one measure gives. */
export const NOT_COUNTED = {
  late_joiner: 'Joined late: not a starter',
  enrolled_in_error: 'Enrolled in error',
  erased: 'Erased',
} as const;

/** A form that was returned once, and of which nothing is left. */
const ANSWERS_WITHDRAWN = { answers_withdrawn: 'Taken back by its writer' } as const;

/** Why a whole form counts in nothing. Late joiners' forms do count: they answer like anybody. */
export const VOID_FORM = { enrolled_in_error: NOT_COUNTED.enrolled_in_error, erased: NOT_COUNTED.erased, ...ANSWERS_WITHDRAWN } as const;

export const NO_SUBSTANTIVE_ANSWER = {
  ...VOID_FORM,
  not_applicable: 'Not applicable',
  dont_know: "Don't know",
  skipped: 'Skipped',
  not_asked: 'Not asked',
} as const;

/** People who answered an item, whatever their answer, in forms that count; in an anonymous round a form is a person. */
export const WHO_ANSWERED = {
  family: 'answers',
  behind: 'people',
  substantive: "r.void_reason IS NULL AND r.state = 'answered'",
  person: 'coalesce(r.person_id, r.response_id)',
} as const;

export const SMALL_GROUPS = 'Small numbers: one person more or less changes the rate visibly.';
