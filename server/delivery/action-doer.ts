/** Whoever does an action: somebody of the programme, or words. */
export interface Doer {
  readonly who: string;
  readonly enrolmentId: string | null;
}

/** The same as it is sent; without an `enrolmentId` it is as the words say. */
export interface GivenDoer {
  readonly who: string;
  readonly enrolmentId?: string | null;
}

/**
 * Whose an action is: somebody of the programme, or whoever the words say, never both. Words that still say the name which was shown
 * keep the person; other words are somebody else.
 */
export function doerOf({ who, enrolmentId }: GivenDoer, before?: Doer): Doer {
  const words = who.trim();
  const person = enrolmentId === undefined ? (before?.enrolmentId != null && words === before.who ? before.enrolmentId : null) : enrolmentId;
  return person === null ? { who: words, enrolmentId: null } : { who: '', enrolmentId: person.toLowerCase() };
}
