import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { CheckPage } from '../../client/respond/check-page.tsx';
import { AlreadySentPage, DeclinedPage, DeclinePage, NotOpenPage, NotRecognisedPage, SentPage, WithdrawnPage, type Receipt } from '../../client/respond/closing-pages.tsx';
import type { ShownFault } from '../../client/respond/form-parts.tsx';
import { headingOf, QuestionPage } from '../../client/respond/question-page.tsx';
import { StartPage } from '../../client/respond/start-page.tsx';
import { askedQuestions } from '../../shared/questionnaire/branching.ts';
import { isEmpty, type Entries } from '../../shared/questionnaire/entry.ts';
import { askedPages, type QuestionPage as Page } from '../../shared/questionnaire/pages.ts';
import { checkAnswers, minutesToAnswer, type AnswerFault } from '../../shared/questionnaire/submission.ts';
import { readCookie, setCookie } from '../access/cookies.ts';
import { newSecret } from '../access/secret.ts';
import { Problem } from '../kernel/problem.ts';
import { atInWords, inWords, sendOutcome, type Outcome, type ShownPage } from './answer-view.ts';
import { FailedTries } from '../kernel/failed-tries.ts';
import { entriesOfBody } from './form-body.ts';
import { FORM_COOKIE, FormsService, isWritable, OPEN, PASS, type RespondentForm } from './forms.service.ts';
import { asTyped } from './open-link.ts';
import { referenceOf } from './reference.ts';
import { GRACE_MINUTES } from './round-window.ts';

const CHECK = '/answer/check';
const START = '/answer';
const SENT = '/answer/sent';
const addressOf = (page: Page, fromCheck = false): string => `/answer/page/${page.number}${fromCheck ? '?from=check' : ''}`;

/** The respondent's way through a form, page by page. */
@Injectable()
export class AnswerPages {
  constructor(
    private readonly forms: FormsService,
    private readonly tries: FailedTries,
  ) {}

  /** Exchanges a personal link for a cookie and goes on to a clean address. Nothing in the record changes. */
  async open(given: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const link = asTyped(given);
    if (!(await this.forms.find(link))) {
      if (!(await this.forms.isOpenLink(link))) return sendOutcome(reply, this.notRecognised(request));
      // Opened again on the same browser: what was begun goes on.
      const held = readCookie(request, FORM_COOKIE);
      if (!held?.startsWith(`${OPEN}${link}.`)) setCookie(request, reply, FORM_COOKIE, `${OPEN}${link}.${newSecret()}`);
      return sendOutcome(reply, { to: START });
    }
    setCookie(request, reply, FORM_COOKIE, link);
    await sendOutcome(reply, { to: START });
  }

  start(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      if (form.status === 'submitted') return { status: 200, title: 'You have sent this form already', back: ownPageOf(request), main: createElement(AlreadySentPage, { ...receiptOf(form), again: form.enrolmentId === null && form.window === 'open' }) };
      if (form.declined) return { status: 200, title: 'You do not want to take part', back: ownPageOf(request), main: createElement(DeclinedPage, { title: form.version!.title, programme: form.programme }) };
      const asked = askedQuestions(form.questions, form.entries);
      const pages = askedPages(form.pages, asked);
      const next = pages.find((page) => page.questions.some(({ key }) => !form.entries.has(key)));
      return {
        status: 200,
        title: form.version!.title,
        back: ownPageOf(request),
        main: createElement(StartPage, {
          title: form.version!.title,
          introduction: form.version!.introduction,
          programme: form.programme,
          about: form.about,
          questions: form.questions.length,
          minutes: minutesToAnswer(asked),
          closesOn: form.closesOn && inWords(form.closesOn),
          anonymous: form.enrolmentId === null,
          privacyText: form.privacyText,
          canDecline: form.enrolmentId !== null && form.window === 'open',
          privacyAt: `/programmes/${encodeURIComponent(form.programmeCode)}/privacy`,
          firstPage: pages[0] ? addressOf(pages[0]) : CHECK,
          continueAt: form.entries.size === 0 ? null : next ? addressOf(next) : CHECK,
        }),
      };
    });
  }

  /** Asks once more before somebody says that they do not want to take part. */
  askToDecline(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      if (form.status === 'submitted' || form.declined || form.enrolmentId === null) return { to: START };
      return { status: 200, title: 'Do not take part', back: START, main: createElement(DeclinePage, { title: form.version!.title, begun: form.responseId !== null }) };
    });
  }

  /** Says that somebody does not want to take part, or that they do after all. */
  decline(declined: boolean, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      await this.forms.decline(form, declined);
      return { to: START };
    });
  }

  /** A new form of an anonymous round, for the next person at the same device. */
  async again(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const link = readCookie(request, FORM_COOKIE)?.split('.')[1];
    if (link !== undefined && (await this.forms.isOpenLink(link))) setCookie(request, reply, FORM_COOKIE, `${OPEN}${link}.${newSecret()}`);
    await sendOutcome(reply, { to: START });
  }

  page(n: string, fromCheck: boolean, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      if (form.status === 'submitted' || form.declined) return { to: START };
      const page = pageOf(form, n);
      const pages = askedPages(form.pages, askedQuestions(form.questions, form.entries));
      if (!pages.includes(page)) return { to: addressAfter(page, pages) };
      // What is not right is said where somebody comes to mend it, not while they are still writing.
      return questionPage(pages, page, form.entries, fromCheck ? checkAnswers(page.questions, form.entries) : [], fromCheck);
    });
  }

  savePage(n: string, fromCheck: boolean, body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      if (form.status === 'submitted') return { to: START };
      const page = pageOf(form, n);
      const given = entriesOfBody(body, form.questions);
      const entries = new Map([...form.entries, ...given]);
      if (!(await this.forms.keep(form, given))) return { to: START };
      const asked = askedQuestions(form.questions, entries);
      const pages = askedPages(form.pages, asked);
      const faults = checkAnswers(asked.filter(({ key }) => given.has(key)), entries);
      if (faults.length > 0 && pages.includes(page)) return questionPage(pages, page, entries, faults, fromCheck);
      if (!fromCheck) return { to: addressAfter(page, pages) };
      // A changed answer may have brought questions that were never seen.
      const unseen = pages.find(({ number, questions }) => number > page.number && questions.some(({ key }) => !entries.has(key)));
      return { to: unseen ? addressOf(unseen, true) : CHECK };
    });
  }

  /** Keeps what was entered so far, faults and all. */
  saveDraft(body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      if (form.status === 'submitted' || !isWritable(form)) return { status: 409 };
      const given = entriesOfBody(body, form.questions);
      // A question is only seen when its page was continued from; left empty here, it may just not be reached yet.
      const worth = new Map([...given].filter(([key, entry]) => !isEmpty(entry) || form.entries.has(key)));
      if (worth.size === 0) return { status: 204 };
      return { status: (await this.forms.keep(form, worth)) ? 204 : 409 };
    });
  }

  check(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => (form.status === 'submitted' ? { to: START } : checkPage(form)));
  }

  send(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      const sending = await this.forms.send(form);
      if (sending.sent) return { to: SENT };
      return sending.faults.length > 0 ? { ...checkPage(form, sending.faults), status: 400 } : { to: START };
    });
  }

  sent(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) =>
      form.status === 'submitted' ? { status: 200, title: 'Your answers have been sent', back: ownPageOf(request), main: createElement(SentPage, { ...receiptOf(form), ownPage: ownPageOf(request) }) } : { to: START },
    );
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, work: (form: RespondentForm) => Promise<Outcome>): Promise<void> {
    const link = readCookie(request, FORM_COOKIE);
    const form = link === undefined ? null : await this.forms.findHeld(link);
    if (!form) return sendOutcome(reply, this.notRecognised(request));
    if (form.status === 'withdrawn') return sendOutcome(reply, withdrawn(form, request));
    // What was sent keeps its receipt whether or not the round is still open.
    if (form.status !== 'submitted' && !isWritable(form) && !request.url.startsWith('/answer/draft')) return sendOutcome(reply, notOpen(form, request));
    await sendOutcome(reply, await work(form));
  }

  private notRecognised(request: FastifyRequest): Outcome {
    if (!this.tries.count(request.ip)) throw new Problem('too_many_requests', 'Too many links that are not recognised were tried from here. Wait a minute and try again.');
    return { status: 404, title: 'This link is not recognised', main: createElement(NotRecognisedPage) };
  }
}

function pageOf(form: RespondentForm, n: string): RespondentForm['pages'][number] {
  const page = /^\d{1,4}$/.test(n) ? form.pages[Number(n) - 1] : undefined;
  if (!page) throw new Problem('not_found', 'The form has no such page.');
  return page;
}

function addressAfter(page: Page, pages: readonly Page[]): string {
  const next = pages.find(({ number }) => number > page.number);
  return next ? addressOf(next) : CHECK;
}

function questionPage(pages: readonly Page[], page: Page, entries: Entries, faults: readonly ShownFault[], fromCheck: boolean): ShownPage {
  const index = pages.indexOf(page);
  const before = pages[index - 1];
  return {
    status: faults.length > 0 ? 400 : 200,
    title: `${faults.length > 0 ? 'Error: ' : ''}${headingOf(page)} (page ${index + 1} of ${pages.length})`,
    back: fromCheck ? CHECK : before ? addressOf(before) : START,
    main: createElement(QuestionPage, { page, place: index + 1, of: pages.length, entries, faults, fromCheck }),
  };
}

function checkPage(form: RespondentForm, found?: readonly AnswerFault[]): ShownPage {
  const asked = askedQuestions(form.questions, form.entries);
  const pages = askedPages(form.pages, asked);
  const faults = (found ?? checkAnswers(asked, form.entries)).map((fault): ShownFault => {
    const page = form.pages.find(({ questions }) => questions.some(({ key }) => key === fault.key));
    return { ...fault, page: page ? addressOf(page, true) : CHECK };
  });
  const last = pages.at(-1);
  return {
    status: 200,
    title: `${faults.length > 0 ? 'Error: ' : ''}Check your answers before sending them`,
    back: last ? addressOf(last) : START,
    main: createElement(CheckPage, {
      pages,
      entries: form.entries,
      faults,
      grace: form.window === 'grace' ? `${GRACE_MINUTES} minutes after midnight` : null,
    }),
  };
}

/** Where somebody goes back to who came from their own page. */
function ownPageOf(request: FastifyRequest): string | undefined {
  return readCookie(request, FORM_COOKIE)?.startsWith(PASS) ? '/my' : undefined;
}

function receiptOf(form: RespondentForm): Receipt {
  return {
    title: form.version?.title ?? '',
    programme: form.programme,
    sentAt: form.enrolmentId === null ? inWords(form.submittedAt!.toISOString().slice(0, 10)) : atInWords(form.submittedAt!),
    reference: referenceOf(form.responseId!),
  };
}

function withdrawn(form: RespondentForm, request: FastifyRequest): ShownPage {
  return {
    status: request.method === 'POST' ? 409 : 200,
    title: 'You have withdrawn your answers',
    main: createElement(WithdrawnPage, { title: form.version?.title ?? 'Questionnaire', programme: form.programme }),
  };
}

function notOpen(form: RespondentForm, request: FastifyRequest): ShownPage {
  const early = form.window === 'not_yet' || form.version === null;
  return {
    status: request.method === 'POST' ? 409 : 200,
    title: early ? 'This questionnaire is not open yet' : 'This questionnaire has closed',
    main: createElement(NotOpenPage, {
      title: form.version?.title ?? 'Questionnaire',
      programme: form.programme,
      opensOn: early ? inWords(form.opensOn) : null,
      closedOn: form.closesOn && inWords(form.closesOn),
      unsent: form.responseId !== null,
    }),
  };
}
