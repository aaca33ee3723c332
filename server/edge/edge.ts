import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusePlainHttp } from '../access/cookies.ts';
import { Problem } from '../kernel/problem.ts';
import { answerProblem } from '../kernel/problem.filter.ts';
import { counted } from './address.ts';
import { decideCaching, protect } from './headers.ts';
import { bodyLimitOf, LONGEST_ADDRESS, refuseInput } from './input.ts';
import { kindOf } from './limits.ts';
import { hostOf, isMeantForUs } from './own-host.ts';
import type { RateLimits } from './rate-limits.ts';

const OVER_HTTPS =
  'Waymark works over HTTPS only. Change http:// to https:// in the address, or use a browser on the machine that runs Waymark, at http://localhost. Nothing has been changed, and a link has not been used.';
/** Asked by what watches the server, by whatever address it reaches it; says nothing about anybody. */
const HEALTH = '/api/health';
/** Nobody loses what they wrote over a character that came with it: these pages clean text themselves. */
const ANSWERS = /^\/answer(\/|$)/;

export interface EdgeSettings {
  /** The address people type, when one is configured. */
  readonly publicUrl?: string | undefined;
  readonly limits: RateLimits;
}

/**
 * Puts the edge before every route there is and every address there is not: headers, host, HTTPS, limits and what no input may hold.
 * To be called before anything else is registered.
 */
export function standAtTheEdge(fastify: FastifyInstance, { publicUrl, limits }: EdgeSettings): void {
  const host = publicUrl === undefined ? null : hostOf(publicUrl);
  const https = publicUrl?.startsWith('https:') ?? false;

  // JSON and forms are all that is taken.
  fastify.removeContentTypeParser('text/plain');

  fastify.addHook('onRoute', (route) => {
    route.bodyLimit ??= bodyLimitOf(route.url);
  });

  fastify.addHook('onRequest', async (request, reply) => {
    protect(request, reply, https);
    const refused = refuseRequest(request, host, limits);
    return refused ? answer(refused, request, reply) : undefined;
  });

  fastify.addHook('preValidation', async (request, reply) => {
    const refused = refuseInput(request.params, 'the address') ?? refuseInput(request.query, 'the address') ?? refuseInput(request.body, 'the body', ANSWERS.test(request.url));
    return refused ? answer(refused, request, reply) : undefined;
  });

  fastify.addHook('onSend', async (request, reply) => decideCaching(request, reply));
}

function refuseRequest(request: FastifyRequest, host: string | null, limits: RateLimits): Problem | null {
  // Whoever is refused for anything has used up one of their tries.
  const kind = kindOf(request.method, request.routeOptions.url ?? request.url);
  const limited = kind === null ? null : limits.ofAddress(kind, counted(request.ip));
  if (limited) return limited;
  if (request.url.length > LONGEST_ADDRESS) return new Problem('address_too_long', `The address is longer than ${LONGEST_ADDRESS} characters.`);
  if (request.routeOptions.url === HEALTH) return null;
  if (host !== null && !isMeantForUs(request, host)) return new Problem('wrong_host', `This is not the address of Waymark here. It is at ${host}.`);
  return plainHttp(request);
}

function plainHttp(request: FastifyRequest): Problem | null {
  try {
    refusePlainHttp(request, OVER_HTTPS);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function answer(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // What is left of a body is not read any more.
  if (request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined) reply.header('connection', 'close');
  answerProblem(problem, request, reply);
  return reply;
}
