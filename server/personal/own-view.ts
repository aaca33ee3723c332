import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BackLink } from '../../client/respond/form-parts.tsx';
import { OwnFaultPage, OwnNavigation, type OwnPlace } from '../../client/respond/own/own-parts.tsx';
import { refusePlainHttp } from '../access/cookies.ts';
import { page } from '../kernel/page.ts';
import { Problem, PROBLEMS } from '../kernel/problem.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { clientEntry } from '../web/client-files.ts';

/** What a request to somebody's own page is answered with: a page, a file, or another address. */
export type OwnOutcome = OwnShown | OwnFile | { readonly to: string };

export interface OwnFile {
  readonly file: string;
  readonly name: string;
  readonly type: string;
}

export interface OwnShown {
  readonly status?: number;
  readonly title: string;
  readonly main: ReactElement;
  /** Where "Back" leads. */
  readonly back?: string;
}

export const OVER_HTTPS = 'Links to your own page open over HTTPS only. Change http:// to https:// in the address, or ask the person who sent you the link.';

/** Whether somebody goes to sessions and mentoring: heads of service and facilitators are only asked questions. */
export function takesPart(scope: PersonScope): boolean {
  return scope.enrolments.some(({ role }) => role === 'participant' || role === 'mentor');
}

function placesOf(scope: PersonScope): OwnPlace[] {
  return [
    { address: '/my', text: 'Your page' },
    ...(takesPart(scope)
      ? [
          { address: '/my/sessions', text: 'Sessions' },
          { address: '/my/mentoring', text: 'Mentoring' },
          { address: '/my/actions', text: 'Actions' },
        ]
      : []),
    { address: '/my/data', text: 'Your data' },
  ];
}

/** Does the work of a request and answers it; what cannot be done is said on a page of theirs. */
export async function answerOwn(request: FastifyRequest, reply: FastifyReply, scope: PersonScope | null, work: () => Promise<OwnOutcome>): Promise<void> {
  refusePlainHttp(request, OVER_HTTPS);
  const outcome = await orFault(async () => {
    // No code has a character that the database cannot hold.
    if (Object.values(request.params as Record<string, string>).some((value) => value.includes('\0'))) throw new Problem('not_found', 'There is nothing at this address.');
    return work();
  });
  await sendOwn(request, reply, scope, outcome);
}

async function orFault(work: () => Promise<OwnOutcome>): Promise<OwnOutcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    const { title } = PROBLEMS[error.code];
    return { status: error.status, title, main: createElement(OwnFaultPage, { title, detail: error.detail }) };
  }
}

/** Redirects are 303, so that a page that is loaded again sends nothing again. */
async function sendOwn(request: FastifyRequest, reply: FastifyReply, scope: PersonScope | null, outcome: OwnOutcome): Promise<void> {
  if ('to' in outcome) return void (await reply.redirect(outcome.to, 303));
  if ('file' in outcome) {
    return void (await reply.header('content-type', outcome.type).header('content-disposition', `attachment; filename="${outcome.name}"`).send(outcome.file));
  }
  const { status = 200, title, main, back } = outcome;
  const script = clientEntry('respond/enhance.ts')?.script;
  const current = request.url.split('?')[0]!;
  const before = [scope && createElement(OwnNavigation, { places: placesOf(scope), current }), back && createElement(BackLink, { to: back })];
  await reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .send(
      page({
        title,
        main: renderToStaticMarkup(main),
        before: before.map((part) => (part ? renderToStaticMarkup(part) : '')).join(''),
        scripts: script ? [script] : [],
      }),
    );
}
