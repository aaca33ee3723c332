import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import type { ShownFault } from '../../client/respond/form-parts.tsx';
import { DoneBanner, type Done } from '../../client/respond/own/own-parts.tsx';
import { ApologyPage, SessionsPage } from '../../client/respond/own/own-sessions.tsx';
import { APOLOGY_REASONS, type ApologyReason } from '../../shared/vocabulary/register.ts';
import { AdvanceApologyService } from '../delivery/advance-apology.service.ts';
import { OwnSessionsService, type OwnSession } from '../delivery/own-sessions.service.ts';
import { SessionService } from '../delivery/session.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { fieldsOf, one } from './form-fields.ts';
import { answerOwn, takesPart, type OwnOutcome, type OwnShown } from './own-view.ts';
import { doneOf, onePerSession, shownSession } from './own-words.ts';

/** The sessions of a person: where they were, what is to come, and that they cannot come. */
@Injectable()
export class OwnSessionPages {
  constructor(
    private readonly sessions: OwnSessionsService,
    private readonly apologies: AdvanceApologyService,
    private readonly plans: SessionService,
  ) {}

  list(scope: PersonScope, done: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      const [coming, past] = await Promise.all([this.sessions.coming(scope), this.sessions.past(scope)]);
      const page = createElement(SessionsPage, {
        coming: onePerSession(coming).map((session) => shownSession(scope, session)),
        past: past.map((session) => shownSession(scope, session)),
      });
      return { title: 'Your sessions', main: createElement('div', null, createElement(DoneBanner, { done: doneOf(done) }), page) };
    });
  }

  askApologies(scope: PersonScope, code: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => this.apologyPage(scope, await this.find(scope, code)));
  }

  sendApologies(scope: PersonScope, code: string, body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      const session = await this.find(scope, code);
      const reason = one(fieldsOf(body), 'reason');
      if (!(APOLOGY_REASONS as readonly string[]).includes(reason)) {
        return this.apologyPage(scope, session, [{ key: 'reason', part: 'main', message: 'Select why you cannot come, or that you would rather not say' }]);
      }
      return this.orWhyNot(scope, code, () => this.apologies.give(scope, code, reason as ApologyReason), 'apologies-sent');
    });
  }

  takeApologiesBack(scope: PersonScope, code: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, () => this.orWhyNot(scope, code, () => this.apologies.takeBack(scope, code), 'apologies-taken-back'));
  }

  calendar(scope: PersonScope, code: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      await this.find(scope, code);
      // The same entry as staff give out, so that a calendar that has one replaces it by the other.
      return { file: await this.plans.calendar({ ...scope, setIds: null }, { session: code }), name: `session-${code.replace(/[^\w-]/g, '_')}.ics`, type: 'text/calendar; charset=utf-8' };
    });
  }

  private answer(scope: PersonScope, request: FastifyRequest, reply: FastifyReply, work: () => Promise<OwnOutcome>): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      // Heads of service and facilitators are only asked questions.
      if (!takesPart(scope)) throw new Problem('not_found', 'There is nothing at this address.');
      return work();
    });
  }

  private async find(scope: PersonScope, code: string): Promise<OwnSession> {
    return onePerSession(await this.sessions.find(scope, code))[0]!;
  }

  /** What happened between looking and pressing (the session began, staff marked the register) is said on the page. */
  private async orWhyNot(scope: PersonScope, code: string, work: () => Promise<void>, done: Done): Promise<OwnOutcome> {
    try {
      await work();
      return { to: `/my/sessions?done=${done}` };
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'rule_broken') throw error;
      return { ...this.apologyPage(scope, await this.find(scope, code), [], error.detail), status: 409 };
    }
  }

  private apologyPage(scope: PersonScope, session: OwnSession, faults: readonly ShownFault[] = [], cannot: string | null = session.cannotApologise): OwnShown {
    return {
      status: faults.length > 0 ? 400 : 200,
      title: `${faults.length > 0 ? 'Error: ' : ''}${cannot ? 'Apologies cannot be sent for this session' : 'Send apologies'}`,
      back: '/my/sessions',
      main: createElement(ApologyPage, { session: shownSession(scope, session), chosen: session.ownApology ? session.reason : null, faults, cannot }),
    };
  }
}
