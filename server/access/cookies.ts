import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../kernel/problem.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether plain HTTP from other machines is taken as well (WAYMARK_PLAIN_HTTP): set once, when the application is made. */
    plainHttp: boolean;
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Whether the browser reached us over HTTPS, directly or through the proxy that PUBLIC_URL speaks of. */
export function isSecure(request: FastifyRequest): boolean {
  return request.protocol === 'https';
}

export function isLoopback(request: FastifyRequest): boolean {
  return LOOPBACK.test(request.host);
}

/**
 * Secrets and answers may only travel where nobody on the way can read them: over HTTPS, or on the machine itself; elsewhere
 * only where whoever runs the server said so. The edge asks this of every request but the one for its health.
 * @param detail what the person is told, and what they can do
 * @throws Problem not_allowed
 */
export function refusePlainHttp(request: FastifyRequest, detail: string): void {
  if (isSecure(request) || isLoopback(request) || request.server.plainHttp) return;
  throw new Problem('not_allowed', detail);
}

/** `__Host-` keeps a cookie to this host and HTTPS; on plain loopback HTTP browsers refuse that prefix. */
export function cookieName(request: FastifyRequest, name: string): string {
  return isSecure(request) ? `__Host-${name}` : name;
}

export function readCookie(request: FastifyRequest, name: string): string | undefined {
  return request.cookies[cookieName(request, name)];
}

export function setCookie(request: FastifyRequest, reply: FastifyReply, name: string, value: string): void {
  void reply.setCookie(cookieName(request, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(request),
  });
}

export function clearCookie(request: FastifyRequest, reply: FastifyReply, name: string): void {
  void reply.clearCookie(cookieName(request, name), { path: '/', secure: isSecure(request) });
}
