import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { ActionsPage } from '../../client/respond/own/own-actions.tsx';
import { DoneBanner } from '../../client/respond/own/own-parts.tsx';
import { OwnActionService } from '../delivery/own-action.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { fieldsOf, one } from './form-fields.ts';
import { answerOwn, takesPart, type OwnOutcome } from './own-view.ts';
import { doneOf, shownAction } from './own-words.ts';

/** What somebody is to do, and that they have done it. */
@Injectable()
export class OwnActionPages {
  constructor(private readonly actions: OwnActionService) {}

  list(scope: PersonScope, done: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      const actions = (await this.actions.list(scope)).map((action) => shownAction(scope, action));
      const page = createElement(ActionsPage, { open: actions.filter((action) => action.done === null), done: actions.filter((action) => action.done !== null) });
      return { title: 'Your actions', main: createElement('div', null, createElement(DoneBanner, { done: doneOf(done) }), page) };
    });
  }

  mark(scope: PersonScope, id: string, body: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.answer(scope, request, reply, async () => {
      const fields = fieldsOf(body);
      const [done, version] = [one(fields, 'done'), one(fields, 'version')];
      if (!['yes', 'no'].includes(done) || !/^\d{1,9}$/.test(version)) throw new Problem('invalid_input', 'Nothing was saved. Use the buttons of your actions.');
      await this.actions.mark(scope, id, done === 'yes', Number(version));
      return { to: `/my/actions?done=${done === 'yes' ? 'action-done' : 'action-open'}` };
    });
  }

  private answer(scope: PersonScope, request: FastifyRequest, reply: FastifyReply, work: () => Promise<OwnOutcome>): Promise<void> {
    return answerOwn(request, reply, scope, async () => {
      // Heads of service and facilitators are only asked questions.
      if (!takesPart(scope)) throw new Problem('not_found', 'There is nothing at this address.');
      return work();
    });
  }
}
