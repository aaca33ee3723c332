import type { VersionDraft } from '../../../shared/questionnaire/version-draft.ts';

/** An outcome of the programme an instrument is taken into. */
export interface KnownOutcome {
  readonly code: string;
  readonly title: string;
}

/** A ready questionnaire. Taken into a programme it becomes a draft like any other. */
export interface Instrument {
  readonly code: string;
  readonly title: string;
  /** Who is asked, when, and what for. */
  readonly about: string;
  /** Whether it has a statement for each outcome. A programme's outcomes are in English alone, so nobody has these in Welsh yet. */
  readonly perOutcome: boolean;
  /**
   * In English and in Welsh.
   * @param outcomes of the programme: some instruments ask about each
   */
  draft(outcomes: readonly KnownOutcome[]): VersionDraft;
}
