import type { FastifyReply } from 'fastify';
import { Problem, type FieldFault } from '../kernel/problem.ts';

/** What a refusal says on the form itself; anything else is thrown on. */
export function asFault(error: unknown, reply: FastifyReply, at: string): { status: number; faults: FieldFault[] } {
  if (!(error instanceof Problem) || !['not_signed_in', 'too_many_requests', 'invalid_input'].includes(error.code)) throw error;
  if (typeof error.extra.retryAfter === 'number') void reply.header('retry-after', error.extra.retryAfter);
  return { status: error.code === 'not_signed_in' ? 401 : error.status, faults: error.faults.length > 0 ? [...error.faults] : [{ field: at, message: error.detail }] };
}

export function sendPage(reply: FastifyReply, status: number, html: string): void {
  void reply.status(status).header('content-type', 'text/html; charset=utf-8').send(html);
}
