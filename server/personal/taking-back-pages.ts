import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { TakeBackPage, TooLateToTakeBackPage } from '../../client/respond/closing-pages.tsx';
import { DECISION } from '../../client/respond/decision.tsx';
import { wordsIn } from '../../shared/questionnaire/words/respondent-words.ts';
import { AnswerPages } from '../collection/answer-pages.ts';
import { START } from '../collection/answer-shown.ts';
import type { Outcome, ShownPage } from '../collection/answer-view.ts';
import { fieldOfBody } from '../collection/form-body.ts';
import { FormsService, type RespondentForm } from '../collection/forms.service.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { OwnRights, type OwnSentForm } from './own-rights.ts';

/** Asks whether the answers of a form are to be taken back, and takes them back: by the rules of somebody's own page. */
@Injectable()
export class TakingBackPages {
  constructor(
    private readonly answers: AnswerPages,
    private readonly forms: FormsService,
    private readonly rights: OwnRights,
  ) {}

  ask(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answers.answer(request, reply, (form) => this.of(form, async (_writer, sent) => askPage(form, sent, null)));
  }

  decide(body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answers.answer(request, reply, (form) =>
      this.of(form, async (writer, sent) => {
        const decision = fieldOfBody(body, DECISION);
        if (decision !== 'take' && decision !== 'keep') return askPage(form, sent, wordsIn(form.language).closing.takeBack.choose);
        if (decision === 'take') await this.rights.withdraw(writer, sent.round);
        return { to: START };
      }),
    );
  }

  private async of(form: RespondentForm, work: (writer: PersonScope, sent: OwnSentForm) => Promise<Outcome>): Promise<Outcome> {
    const writer = form.status === 'submitted' ? await this.forms.writerOf(form) : null;
    const sent = writer && (await this.rights.formsOf(writer)).find(({ round }) => round === form.round);
    if (!writer || !sent) return { to: START };
    return sent.past ? tooLatePage(form, sent) : work(writer, sent);
  }
}

function askPage(form: RespondentForm, { until }: OwnSentForm, fault: string | null): ShownPage {
  const words = wordsIn(form.language);
  const heading = words.closing.takeBack.heading;
  return {
    status: fault === null ? 200 : 400,
    title: fault === null ? heading : `${words.common.error} ${heading}`,
    back: START,
    language: form.language,
    main: createElement(TakeBackPage, { title: form.version!.title, until: until && words.day(until), fault }),
  };
}

function tooLatePage(form: RespondentForm, { until }: OwnSentForm): ShownPage {
  const words = wordsIn(form.language);
  return { status: 200, title: words.closing.takeBack.heading, back: START, language: form.language, main: createElement(TooLateToTakeBackPage, { until: words.day(until!) }) };
}
