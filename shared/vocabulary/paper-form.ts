/** Why a form that was typed in from paper is taken back: about the typing, never about what the form says. */
export const PAPER_MISTAKES = ['wrong_person', 'mistyped', 'twice', 'other_round'] as const;
export type PaperMistake = (typeof PAPER_MISTAKES)[number];

export const PAPER_MISTAKE_LABELS: Record<PaperMistake, string> = {
  wrong_person: 'It is somebody else’s form',
  mistyped: 'It was typed in wrongly',
  twice: 'It was typed in twice',
  other_round: 'It belongs to another questionnaire',
};

/** Days for which a form that was typed in can be taken back. */
export const TAKE_BACK_DAYS = 30;
