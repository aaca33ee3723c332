import type { FastifyRequest } from 'fastify';

/** The address people reach this server by: what links that are passed on begin with. */
export class PublicAddress {
  /** @param configured PUBLIC_URL without a slash at the end, when it is set */
  constructor(private readonly configured?: string) {}

  private listening: string | undefined;

  /** @param address where the server listens: what is used where there is no configured address and no request */
  listensAt(address: string): void {
    this.listening = address;
  }

  /** For what is written without anybody asking, such as mail. */
  known(): string {
    return this.configured ?? this.listening ?? 'http://localhost';
  }

  /**
   * @param request where there is no configured address, the one this request came to; a request can claim any host,
   *   so only what its sender alone will read may be made of it
   */
  of(request: FastifyRequest): string {
    return this.configured ?? `${request.protocol}://${request.host}`;
  }
}
