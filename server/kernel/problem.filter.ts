import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { page } from './page.ts';
import { Problem, type ProblemCode } from './problem.ts';

const BY_STATUS: Record<number, ProblemCode> = { 400: 'invalid_input', 401: 'not_signed_in', 403: 'not_allowed', 404: 'not_found', 413: 'too_large', 414: 'address_too_long', 415: 'unsupported_type', 429: 'too_many_requests' };

/** What the database's own guards refuse, as the domain would say it. */
const BY_CONSTRAINT: Record<string, [ProblemCode, string]> = {
  starters_frozen: ['rule_broken', 'The starters are frozen since the programme started. Somebody who joins later is enrolled as a late joiner.'],
  version_published: ['rule_broken', 'A published version never changes. Publish a new version instead.'],
  uq_account_role_evaluator_or_head: ['rule_broken', 'Nobody may be head of service and evaluator of one programme: a head of service would be judging figures about their own council. Take one of the two roles away first.'],
  response_submitted: ['already_submitted', 'A form that has been sent never changes.'],
};

/** Turns whatever was thrown into the problem that is answered. What is not meant for others is only logged. */
export function toProblem(error: unknown, logger: Logger): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) {
    const code = BY_STATUS[error.getStatus()];
    if (code) return new Problem(code, code === 'not_found' ? 'There is nothing at this address.' : error.message);
  }
  const fastify = error as { statusCode?: number; code?: string; message?: string } | null;
  if (fastify?.code?.startsWith('FST_') && fastify.statusCode && BY_STATUS[fastify.statusCode]) {
    return new Problem(BY_STATUS[fastify.statusCode]!, fastify.message ?? '');
  }
  if (error instanceof QueryFailedError) {
    const { constraint } = error.driverError as { constraint?: string };
    const known = constraint ? BY_CONSTRAINT[constraint] : undefined;
    if (known) return new Problem(...known);
  }
  logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return new Problem('internal', 'The fault is in the log of the server. What you sent was not saved.');
}

/** Problem details (RFC 9457) for the API, a plain page for people. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error, this.logger);
    if (reply.raw.headersSent) {
      // Half a file has left already: break it off, so that nobody takes it for a whole one.
      reply.raw.destroy();
      return;
    }
    answerProblem(problem, request, reply);
  }
}

/** Sends a problem: problem details to the API's callers, a page to people. An extra `retryAfter` (seconds) is said in the header too. */
export function answerProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  if (typeof problem.extra.retryAfter === 'number') void reply.header('retry-after', problem.extra.retryAfter);
  if (request.url.startsWith('/api/')) {
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
    return;
  }
  const { title } = problem.toJSON() as { title: string };
  void reply
    .status(problem.status)
    .header('content-type', 'text/html; charset=utf-8')
    .send(page({ title, main: `<h1 class="govuk-heading-l">${page.escape(title)}</h1><p class="govuk-body">${page.escape(problem.detail)}</p>` }));
}
