import type { FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { CheckPage } from '../../../client/respond/check-page.tsx';
import { AlreadySentPage, DeclinedPage, DeclinePage, NotOpenPage, NotRecognisedPage, NothingEnteredPage, OnPaperPage, SentPage, TakeBackPage, TooLateToTakeBackPage, WithdrawnPage, type Receipt } from '../../../client/respond/closing-pages.tsx';
import type { ShownFault } from '../../../client/respond/form-parts.tsx';
import { headingOf, QuestionPage } from '../../../client/respond/question-page.tsx';
import { StartPage } from '../../../client/respond/start-page.tsx';
import { askedQuestions } from '../../../shared/questionnaire/branching.ts';
import type { Entries } from '../../../shared/questionnaire/entry.ts';
import { askedPages, type QuestionPage as Page } from '../../../shared/questionnaire/pages.ts';
import { checkAnswers, minutesToAnswer, type AnswerFault } from '../../../shared/questionnaire/submission.ts';
import { wordsIn, type RespondentWords } from '../../../shared/questionnaire/words/respondent-words.ts';
import type { Language } from '../../../shared/vocabulary/language.ts';
import { readCookie } from '../../access/cookies.ts';
import type { TakeableForm } from '../../kernel/taking-back.ts';
import type { ShownPage } from './answer-view.ts';
import { FORM_COOKIE, PASS } from '../links/form-cookie.ts';
import type { RespondentForm } from './form.ts';
import type { FormReferenceService } from '../form-reference.service.ts';
import { GRACE_MINUTES } from '../rounds/round-window.ts';
import { londonDay } from '../../../shared/calendar/london.ts';

export const CHECK = '/answer/check';
export const START = '/answer';
export const SENT = '/answer/sent';
export const TAKING_BACK = '/answer/taking-back';

export const addressOf = (page: Page, fromCheck = false): string => `/answer/page/${page.number}${fromCheck ? '?from=check' : ''}`;

/** The address of the next page that is asked, or of checking. */
export function addressAfter(page: Page, pages: readonly Page[]): string {
  const next = pages.find(({ number }) => number > page.number);
  return next ? addressOf(next) : CHECK;
}

/** Words and language of a page about a form, and where somebody goes back to who came from their own page. */
function about(form: RespondentForm, request: FastifyRequest): { words: RespondentWords; language: Language; back: string | undefined } {
  return { words: wordsIn(form.language), language: form.language, back: readCookie(request, FORM_COOKIE)?.startsWith(PASS) ? '/my' : undefined };
}

const titleOf = (title: string, faults: readonly unknown[], { common }: RespondentWords): string => (faults.length > 0 ? `${common.error} ${title}` : title);

export function startPage(form: RespondentForm, request: FastifyRequest): ShownPage {
  const { words, language, back } = about(form, request);
  const asked = askedQuestions(form.questions, form.entries);
  const pages = askedPages(form.pages, asked);
  const next = pages.find((page) => page.questions.some(({ key }) => !form.entries.has(key)));
  const privacyText = language === 'en' ? '' : form.roundWords[language]?.privacyText;
  return {
    status: 200,
    title: form.version!.title,
    back,
    language,
    main: createElement(StartPage, {
      title: form.version!.title,
      introduction: form.version!.introduction,
      programme: form.programme,
      about: form.about,
      questions: form.questions.length,
      minutes: minutesToAnswer(asked),
      closesOn: form.closesOn && words.day(form.closesOn),
      anonymous: form.enrolmentId === null,
      privacyText: privacyText || form.privacyText,
      privacyTextIn: privacyText ? language : 'en',
      canDecline: form.enrolmentId !== null && form.window === 'open',
      privacyAt: `/programmes/${encodeURIComponent(form.programmeCode)}/privacy`,
      firstPage: pages[0] ? addressOf(pages[0]) : CHECK,
      continueAt: form.entries.size === 0 ? null : next ? addressOf(next) : CHECK,
      otherLanguages: form.languages.filter((one) => one !== language),
    }),
  };
}

export function questionPage(form: RespondentForm, pages: readonly Page[], page: Page, entries: Entries, faults: readonly ShownFault[], fromCheck: boolean): ShownPage {
  const words = wordsIn(form.language);
  const index = pages.indexOf(page);
  const before = pages[index - 1];
  return {
    status: faults.length > 0 ? 400 : 200,
    title: titleOf(`${headingOf(page, words)} ${words.page.inTitle(index + 1, pages.length)}`, faults, words),
    back: fromCheck ? CHECK : before ? addressOf(before) : START,
    language: form.language,
    main: createElement(QuestionPage, { page, place: index + 1, of: pages.length, entries, faults, fromCheck }),
  };
}

/**
 * @param found what is wrong, where it has been found out already
 * @param confirm whether sending has to be confirmed; `unconfirmed` that it was not
 */
export function checkPage(form: RespondentForm, { found, confirm, unconfirmed = false }: { found?: readonly AnswerFault[]; confirm: boolean; unconfirmed?: boolean }): ShownPage {
  const words = wordsIn(form.language);
  const asked = askedQuestions(form.questions, form.entries);
  const pages = askedPages(form.pages, asked);
  const faults = (found ?? checkAnswers(asked, form.entries, words.faults)).map((fault): ShownFault => {
    const page = form.pages.find(({ questions }) => questions.some(({ key }) => key === fault.key));
    return { ...fault, page: page ? addressOf(page, true) : CHECK };
  });
  const last = pages.at(-1);
  return {
    status: 200,
    title: titleOf(words.check.heading, unconfirmed ? ['unconfirmed'] : faults, words),
    back: last ? addressOf(last) : START,
    language: form.language,
    main: createElement(CheckPage, { pages, entries: form.entries, faults, grace: form.window === 'grace' ? GRACE_MINUTES : null, anonymous: form.enrolmentId === null, confirm: confirm ? { missing: unconfirmed } : null }),
  };
}

/** Nothing was entered, so nothing can be sent. */
export function nothingPage(form: RespondentForm): ShownPage {
  const [first] = askedPages(form.pages, askedQuestions(form.questions, form.entries));
  return {
    status: 400,
    title: wordsIn(form.language).check.nothing.heading,
    back: START,
    language: form.language,
    main: createElement(NothingEnteredPage, { firstPage: first ? addressOf(first) : START, canDecline: form.enrolmentId !== null && form.window === 'open' }),
  };
}

export function declinePage(form: RespondentForm, fault: string | null): ShownPage {
  const words = wordsIn(form.language);
  return {
    status: fault === null ? 200 : 400,
    title: titleOf(words.closing.decline.heading, fault === null ? [] : [fault], words),
    back: START,
    language: form.language,
    main: createElement(DeclinePage, { title: form.version!.title, begun: form.responseId !== null, fault }),
  };
}

export function declinedPage(form: RespondentForm, request: FastifyRequest): ShownPage {
  const { words, language, back } = about(form, request);
  return { status: 200, title: words.closing.declined.heading, back, language, main: createElement(DeclinedPage, { title: form.version!.title, programme: form.programme }) };
}

export function alreadySentPage(form: RespondentForm, request: FastifyRequest, references: FormReferenceService): ShownPage {
  const { words, language, back } = about(form, request);
  const anonymous = form.enrolmentId === null;
  return {
    status: 200,
    title: words.closing.already.heading,
    back,
    language,
    main: createElement(AlreadySentPage, { ...receiptOf(form, references), again: anonymous && form.window === 'open', takeBackAt: anonymous ? undefined : TAKING_BACK }),
  };
}

/** A form from paper counts in place of whatever was begun or pressed here. */
export function onPaperPage(form: RespondentForm, request: FastifyRequest, references: FormReferenceService): ShownPage {
  const { words, language, back } = about(form, request);
  const { title, programme, reference } = receiptOf(form, references);
  const takeBackAt = form.enrolmentId === null ? undefined : TAKING_BACK;
  return { status: 200, title: words.closing.onPaper.heading, back, language, main: createElement(OnPaperPage, { title, programme, reference, handedInOn: words.day(londonDay(form.submittedAt!)), takeBackAt }) };
}

export function sentPage(form: RespondentForm, request: FastifyRequest, references: FormReferenceService): ShownPage {
  const { words, language, back } = about(form, request);
  return { status: 200, title: words.closing.sent.heading, back, language, main: createElement(SentPage, { ...receiptOf(form, references), ownPage: back }) };
}

export function takeBackPage(form: RespondentForm, { until }: TakeableForm, fault: string | null): ShownPage {
  const words = wordsIn(form.language);
  return {
    status: fault === null ? 200 : 400,
    title: titleOf(words.closing.takeBack.heading, fault === null ? [] : [fault], words),
    back: START,
    language: form.language,
    main: createElement(TakeBackPage, { title: form.version!.title, until: until && words.day(until), fault }),
  };
}

export function tooLatePage(form: RespondentForm, { until }: TakeableForm): ShownPage {
  const words = wordsIn(form.language);
  return { status: 200, title: words.closing.takeBack.heading, back: START, language: form.language, main: createElement(TooLateToTakeBackPage, { until: words.day(until!) }) };
}

function receiptOf(form: RespondentForm, references: FormReferenceService): Receipt {
  const words = wordsIn(form.language);
  return {
    title: form.version?.title ?? '',
    programme: form.programme,
    sentAt: form.enrolmentId === null ? words.day(londonDay(form.submittedAt!)) : words.instant(form.submittedAt!),
    reference: references.of(form.responseId!),
  };
}

export function withdrawnPage(form: RespondentForm, request: FastifyRequest): ShownPage {
  const words = wordsIn(form.language);
  return {
    status: request.method === 'POST' ? 409 : 200,
    title: words.closing.withdrawn.heading,
    language: form.language,
    main: createElement(WithdrawnPage, { title: form.version?.title ?? '', programme: form.programme }),
  };
}

export function notOpenPage(form: RespondentForm, request: FastifyRequest): ShownPage {
  const words = wordsIn(form.language);
  const early = form.window === 'not_yet' || form.version === null;
  return {
    status: request.method === 'POST' ? 409 : 200,
    title: early ? words.closing.notYet.heading : words.closing.closed.heading,
    language: form.language,
    main: createElement(NotOpenPage, {
      title: form.version?.title ?? '',
      programme: form.programme,
      opensOn: early ? words.day(form.opensOn) : null,
      closedOn: form.closesOn && words.day(form.closesOn),
      unsent: form.responseId !== null,
    }),
  };
}

export function notRecognisedPage(language: Language): ShownPage {
  return { status: 404, title: wordsIn(language).closing.notRecognised.heading, language, main: createElement(NotRecognisedPage) };
}
