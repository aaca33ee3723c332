import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIRMED } from '../../../client/respond/check-page.tsx';
import { DECISION } from '../../../client/respond/decision.tsx';
import { askedQuestions } from '../../../shared/questionnaire/branching.ts';
import { isEmpty } from '../../../shared/questionnaire/entry.ts';
import { askedPages } from '../../../shared/questionnaire/pages.ts';
import { checkAnswers } from '../../../shared/questionnaire/submission.ts';
import { wordsIn } from '../../../shared/questionnaire/words/respondent-words.ts';
import { asLanguage, type Language } from '../../../shared/vocabulary/language.ts';
import { readCookie, setCookie } from '../../access/cookies.ts';
import { hashOfSecret, newSecret } from '../../access/secret.ts';
import { FailedTries } from '../../kernel/failed-tries.ts';
import { Problem } from '../../kernel/problem.ts';
import type { PersonScope } from '../../kernel/scope.ts';
import { TakingBack, type TakeableForm } from '../../kernel/taking-back.ts';
import * as shown from './answer-shown.ts';
import { CHECK, SENT, START } from './answer-shown.ts';
import { sendOutcome, type Outcome } from './answer-view.ts';
import { entriesOfBody, fieldOfBody } from './form-body.ts';
import { isBlank, isWritable, type Asked, type RespondentForm } from './form.ts';
import { FormsService, type Keeping, type LanguageWish } from './forms.service.ts';
import { FORM_COOKIE, OPEN } from '../links/form-cookie.ts';
import { FormReferenceService } from '../form-reference.service.ts';
import { asTyped } from '../links/open-link.ts';
import { TakingPart } from '../rounds/taking-part.service.ts';

/** In which language somebody reads, on one browser. */
const LANGUAGE_COOKIE = 'waymark-language';
/** Of which forms something was entered on this browser. */
const WROTE_COOKIE = 'waymark-wrote';
/** Of so many forms, the last ones: a mentor may well have two or three open. */
const MOST_WRITTEN = 5;

/** The respondent's way through a form, page by page. */
@Injectable()
export class AnswerPages {
  constructor(
    private readonly forms: FormsService,
    private readonly tries: FailedTries,
    private readonly takingBack: TakingBack,
    private readonly takingPart: TakingPart,
    private readonly references: FormReferenceService,
  ) {}

  /** Exchanges a personal link for a cookie and goes on to a clean address. Nothing in the record changes. */
  async open(given: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const link = asTyped(given);
    if (!(await this.forms.isLink(link))) {
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
      if (form.status === 'submitted') return form.onPaper ? shown.onPaperPage(form, request, this.references) : shown.alreadySentPage(form, request, this.references);
      return form.declined ? shown.declinedPage(form, request) : shown.startPage(form, request);
    });
  }

  /** Goes on in another language, on this browser. */
  async speak(body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const language = asLanguage(fieldOfBody(body, 'language'));
    if (language) setCookie(request, reply, LANGUAGE_COOKIE, language);
    await sendOutcome(reply, { to: START });
  }

  /** Asks whether somebody wants to take part. */
  askToDecline(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => (mayDecide(form) ? shown.declinePage(form, null) : { to: START }));
  }

  /** Takes down what they decided. */
  decide(body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      const decision = fieldOfBody(body, DECISION);
      if (!mayDecide(form)) return { to: START };
      if (decision !== 'no' && decision !== 'yes') return shown.declinePage(form, wordsIn(form.language).closing.decline.choose);
      const writer = await this.forms.writerOf(form);
      if (writer) await this.takingPart.decide(writer, { roundId: form.roundId, enrolmentId: form.enrolmentId! }, decision === 'no');
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
      if (!pages.includes(page)) return { to: shown.addressAfter(page, pages) };
      // What is not right is said where somebody comes to mend it, not while they are still writing.
      const faults = fromCheck ? checkAnswers(page.questions, form.entries, wordsIn(form.language).faults) : [];
      return shown.questionPage(form, pages, page, form.entries, faults, fromCheck);
    });
  }

  savePage(n: string, fromCheck: boolean, body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.keeping(request, reply, body, n, async ({ form, given, kept }) => {
      if (form.status === 'submitted' || form.declined) return { to: START };
      // On a form that nobody has begun, a page that was left empty is gone on from without beginning it.
      if (!kept && (form.responseId !== null || [...given.values()].some((entry) => !isEmpty(entry)))) return { to: START };
      const page = pageOf(form, n);
      const entries = new Map([...form.entries, ...given]);
      const asked = askedQuestions(form.questions, entries);
      const pages = askedPages(form.pages, asked);
      const faults = checkAnswers(asked.filter(({ key }) => given.has(key)), entries, wordsIn(form.language).faults);
      if (faults.length > 0 && pages.includes(page)) return shown.questionPage(form, pages, page, entries, faults, fromCheck);
      if (!fromCheck) return { to: shown.addressAfter(page, pages) };
      // A changed answer may have brought questions that were never seen.
      const unseen = pages.find(({ number, questions }) => number > page.number && questions.some(({ key }) => !entries.has(key)));
      return { to: unseen ? shown.addressOf(unseen, true) : CHECK };
    });
  }

  /** Keeps what was entered so far, faults and all. */
  async saveDraft(body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const form = await this.held(request);
    if (!form) return sendOutcome(reply, this.notRecognised(request));
    if (form.status === 'submitted' || form.status === 'withdrawn' || !isWritable(form)) return sendOutcome(reply, { status: 409 });
    const given = entriesOfBody(body, form.questions);
    // A question is only seen when its page was continued from; left empty here, it may just not be reached yet.
    const worth = new Map([...given].filter(([key, entry]) => !isEmpty(entry) || form.entries.has(key)));
    if (worth.size === 0) return sendOutcome(reply, { status: 204 });
    const cookie = readCookie(request, FORM_COOKIE)!;
    const done = await this.forms.keep(cookie, wishOf(request), () => worth);
    if (done?.changed) noteWritten(done.form, request, reply);
    await sendOutcome(reply, { status: done?.kept ? 204 : 409 });
  }

  check(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => {
      if (form.status === 'submitted' || form.declined) return { to: START };
      return isBlank(form) ? { ...shown.nothingPage(form), status: 200 } : shown.checkPage(form, { confirm: !wroteHere(form, request) });
    });
  }

  /**
   * Sends the form. On a browser on which nothing of it was entered it has to be confirmed: a program that checks mail
   * would otherwise send what somebody has begun elsewhere, by pressing what it finds.
   */
  send(body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form, cookie) => {
      const confirm = !wroteHere(form, request);
      if (confirm && form.status === 'draft' && !isBlank(form) && fieldOfBody(body, CONFIRMED) !== 'yes') {
        return { ...shown.checkPage(form, { confirm, unconfirmed: true }), status: 400 };
      }
      const sending = await this.forms.send(cookie, form);
      if (sending.sent) return { to: SENT };
      if (sending.nothing) return shown.nothingPage(form);
      return sending.faults.length > 0 ? { ...shown.checkPage(form, { found: sending.faults, confirm }), status: 400 } : { to: START };
    });
  }

  sent(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, async (form) => (form.status === 'submitted' && !form.onPaper ? shown.sentPage(form, request, this.references) : { to: START }));
  }

  /** Asks whether the answers of a form that was sent are to be taken back. */
  askToTakeBack(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, (form) => this.takeable(form, async (_writer, sent) => shown.takeBackPage(form, sent, null)));
  }

  /** Takes down what was decided: by the rules of somebody's own page. */
  takeBack(body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(request, reply, (form) =>
      this.takeable(form, async (writer, sent) => {
        const decision = fieldOfBody(body, DECISION);
        if (decision !== 'take' && decision !== 'keep') return shown.takeBackPage(form, sent, wordsIn(form.language).closing.takeBack.choose);
        if (decision === 'take') await this.takingBack.take(writer, form.round);
        return { to: START };
      }),
    );
  }

  private async takeable(form: RespondentForm, work: (writer: PersonScope, sent: TakeableForm) => Promise<Outcome>): Promise<Outcome> {
    const writer = form.status === 'submitted' ? await this.forms.writerOf(form) : null;
    const sent = writer && (await this.takingBack.find(writer, form.round));
    if (!writer || !sent) return { to: START };
    return sent.past ? shown.tooLatePage(form, sent) : work(writer, sent);
  }

  private async held(request: FastifyRequest): Promise<RespondentForm | null> {
    const cookie = readCookie(request, FORM_COOKIE);
    return cookie === undefined ? null : this.forms.find(cookie, wishOf(request));
  }

  /** Shows or does something with the form of the cookie, where it can be answered or was sent. */
  private async answer(request: FastifyRequest, reply: FastifyReply, work: (form: RespondentForm, cookie: string) => Promise<Outcome>): Promise<void> {
    const form = await this.held(request);
    const closed = form ? closedTo(form, request) : this.notRecognised(request);
    await sendOutcome(reply, closed ?? (await work(form!, readCookie(request, FORM_COOKIE)!)));
  }

  /** Keeps what a page says and goes on with the form as it is then. */
  private async keeping(request: FastifyRequest, reply: FastifyReply, body: unknown, n: string, work: (done: Keeping) => Promise<Outcome>): Promise<void> {
    const cookie = readCookie(request, FORM_COOKIE);
    const read = (asked: Asked): ReturnType<typeof entriesOfBody> => {
      pageOf(asked, n);
      return entriesOfBody(body, asked.questions);
    };
    const done = cookie === undefined ? null : await this.forms.keep(cookie, wishOf(request), read);
    if (done?.changed) noteWritten(done.form, request, reply);
    const closed = done ? closedTo(done.form, request) : this.notRecognised(request);
    await sendOutcome(reply, closed ?? (await work(done!)));
  }

  private notRecognised(request: FastifyRequest): Outcome {
    if (!this.tries.count(request.ip)) throw new Problem('too_many_requests', 'Too many links that are not recognised were tried from here. Wait a minute and try again.');
    const { chosen, preferred } = wishOf(request);
    return shown.notRecognisedPage(chosen ?? preferred ?? 'en');
  }
}

/** Says of which form, by whatever link or pass it is opened, without being of use to anybody. */
const markOf = (responseId: string): string => hashOfSecret(`wrote ${responseId}`).toString('base64url').slice(0, 16);
const marksIn = (request: FastifyRequest): string[] => readCookie(request, WROTE_COOKIE)?.split('.').slice(-MOST_WRITTEN) ?? [];

/** Whether something of a form was entered on this browser. */
function wroteHere({ responseId, enrolmentId }: RespondentForm, request: FastifyRequest): boolean {
  // A form that is nobody's is found by a secret of the browser on which it was begun, and by nothing else.
  return enrolmentId === null || (responseId !== null && marksIn(request).includes(markOf(responseId)));
}

/** Of forms that are nobody's nothing is noted: it would tell which of them came from one device. */
function noteWritten({ responseId, enrolmentId }: RespondentForm, request: FastifyRequest, reply: FastifyReply): void {
  if (responseId === null || enrolmentId === null) return;
  const mark = markOf(responseId);
  const before = marksIn(request);
  if (before.at(-1) !== mark) setCookie(request, reply, WROTE_COOKIE, [...before.filter((one) => one !== mark), mark].slice(-MOST_WRITTEN).join('.'));
}

/** What is shown of a form that was taken back, or whose round is not open; null where it can be answered or was sent. */
function closedTo(form: RespondentForm, request: FastifyRequest): Outcome | null {
  if (form.status === 'withdrawn') return shown.withdrawnPage(form, request);
  // What was sent keeps its receipt whether or not the round is still open.
  return form.status !== 'submitted' && !isWritable(form) ? shown.notOpenPage(form, request) : null;
}

/** Whether there is still something to decide about taking part. */
function mayDecide(form: RespondentForm): boolean {
  return form.status !== 'submitted' && form.enrolmentId !== null;
}

function wishOf(request: FastifyRequest): LanguageWish {
  return { chosen: asLanguage(readCookie(request, LANGUAGE_COOKIE)), preferred: preferredBy(request.headers['accept-language']) };
}

/** The language a browser puts first, where we speak it. */
function preferredBy(header: string | undefined): Language | null {
  return asLanguage(header?.split(/[,;]/)[0]?.trim().split('-')[0]?.toLowerCase());
}

function pageOf({ pages }: Asked, n: string): Asked['pages'][number] {
  const page = /^\d{1,4}$/.test(n) ? pages[Number(n) - 1] : undefined;
  if (!page) throw new Problem('not_found', 'The form has no such page.');
  return page;
}
