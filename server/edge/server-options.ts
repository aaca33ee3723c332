import type { FastifyServerOptions } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem, type ProblemCode } from '../kernel/problem.ts';
import { isProxy } from './address.ts';
import { BODY_LIMITS } from './input.ts';

/** How long a connection may take over what, in milliseconds. */
export interface Times {
  /** Until the last header has come. */
  readonly headers: number;
  /** Until the last byte of the request has come. */
  readonly request: number;
  /** Without a byte in either direction. */
  readonly idle: number;
  /** How often connections are looked at for the first two. */
  readonly look: number;
}

export const TIMES: Times = { headers: 15_000, request: 30_000, idle: 120_000, look: 5_000 };

const MOST_HEADER_BYTES = 16 * 1024;

/**
 * What the HTTP server itself keeps to, before any of our code sees a request.
 * @param behindProxy whether a proxy's headers are believed: when PUBLIC_URL is set
 */
export function serverOptions(behindProxy: boolean, times: Times = TIMES): Pick<FastifyServerOptions, 'bodyLimit' | 'trustProxy' | 'requestTimeout' | 'connectionTimeout' | 'clientErrorHandler'> & { http: object } {
  return {
    bodyLimit: BODY_LIMITS.other,
    trustProxy: behindProxy ? isProxy : false,
    requestTimeout: times.request,
    connectionTimeout: times.idle,
    http: { headersTimeout: times.headers, connectionsCheckingInterval: times.look, maxHeaderSize: MOST_HEADER_BYTES, insecureHTTPParser: false },
    clientErrorHandler: answerBrokenRequest,
  };
}

const BROKEN: Readonly<Record<string, [ProblemCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', `The address and the headers are longer than ${MOST_HEADER_BYTES / 1024} KB together.`],
  ERR_HTTP_REQUEST_TIMEOUT: ['too_slow', 'The request did not arrive in time. Send it again.'],
};

/** What cannot be read as HTTP gets the same kind of answer as everything else, and the connection is closed. */
function answerBrokenRequest(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const problem = new Problem(...(BROKEN[error.code ?? ''] ?? ['invalid_input', 'This is not a request as HTTP writes one.']));
  const body = JSON.stringify(problem);
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}
