import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../access/cookies.ts';
import { isProxy } from './address.ts';

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded'];

/** `host:port` as a browser would send it, without the port that goes without saying. */
export function hostOf(address: string): string {
  return new URL(address).host;
}

/**
 * Whether a request was meant for the address people type. The machine itself may also be called by its own name, past the proxy:
 * by somebody at its keyboard, or by what watches it.
 * @param own host of PUBLIC_URL
 */
export function isMeantForUs(request: FastifyRequest, own: string): boolean {
  if (normal(request.host, request.protocol) === own) return true;
  const direct = FORWARDED.every((name) => request.headers[name] === undefined);
  return direct && isLoopback(request) && isProxy(request.raw.socket.remoteAddress, 0);
}

function normal(host: string, protocol: string): string | null {
  // Anything a host cannot be (a path, a user, a space) is no host of ours.
  if (!/^[\w.\-:[\]]+$/.test(host)) return null;
  try {
    return new URL(`${protocol}://${host}`).host;
  } catch {
    return null;
  }
}
