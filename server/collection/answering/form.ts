import { isEmpty, type Entries } from '../../../shared/questionnaire/entry.ts';
import { layOutPages, type QuestionPage } from '../../../shared/questionnaire/pages.ts';
import { listQuestions, type Mentee, type Question } from '../../../shared/questionnaire/question.ts';
import type { Language, SecondLanguage } from '../../../shared/vocabulary/language.ts';
import type { ResponseStatus } from '../../../shared/vocabulary/round.ts';
import type { PublishedVersion, VersionItem } from '../../instruments/instruments.service.ts';
import type { RoundDays, RoundWindow } from '../rounds/round-window.ts';

/** Whose form it is, in which round, and how far it has come. */
export interface Member extends RoundDays {
  programmeId: string;
  programme: string;
  programmeCode: string;
  about: string;
  roundId: string;
  /** Code of the round. */
  round: string;
  /** Null: the form of an anonymous round, and nobody's. */
  enrolmentId: string | null;
  /** By what such a form is found again. */
  tokenHash: Buffer | null;
  declined: boolean;
  privacyText: string;
  roundWords: Partial<Record<SecondLanguage, { privacyText: string }>>;
  versionId: string;
  responseId: string | null;
  status: ResponseStatus | null;
  submittedAt: Date | null;
  /** It came back on paper: of when, the day alone is known. */
  onPaper: boolean | null;
  language: Language | null;
  draft: unknown;
}

/** The form one personal link opens: all there is to show it, and nothing of anybody else. */
export interface RespondentForm extends Omit<Member, 'language'> {
  readonly window: RoundWindow;
  /** In the language of the form. */
  readonly version: PublishedVersion | null;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly mentees: readonly Mentee[];
  readonly questions: readonly Question<VersionItem>[];
  /** All pages, asked or not; their numbers are in their addresses. */
  readonly pages: readonly QuestionPage<VersionItem>[];
  readonly entries: Entries;
}

/** The questions of a form, before it is known how far the form has come. */
export type Asked = Pick<RespondentForm, 'questions' | 'pages'>;

export const asksPerMentee = (version: PublishedVersion): boolean => version.items.some((item) => item.askedPer === 'mentee');

const laidOut = new WeakMap<PublishedVersion, Asked>();

/** Questions and pages of a version; without mentees they are the same for everybody. */
export function askedOf(version: PublishedVersion | null, mentees: readonly Mentee[]): Asked {
  const known = version && mentees.length === 0 ? laidOut.get(version) : undefined;
  if (known) return known;
  const questions = listQuestions(version?.items ?? [], mentees);
  const asked = { questions, pages: layOutPages(questions) };
  if (version && mentees.length === 0) laidOut.set(version, asked);
  return asked;
}

/** Whether not a single question was answered. */
export function isBlank({ entries }: Pick<RespondentForm, 'entries'>): boolean {
  return [...entries.values()].every(isEmpty);
}

/** Whether anything can be entered: the round is open, or in its grace and the form was begun in time. */
export function isWritable(form: Pick<RespondentForm, 'window' | 'responseId' | 'version'>): boolean {
  return form.version !== null && (form.window === 'open' || (form.window === 'grace' && form.responseId !== null));
}
