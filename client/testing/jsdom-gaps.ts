// Imported first by specs whose subject imports react-router: jsdom lacks what every browser has.
import { TextDecoder, TextEncoder } from 'node:util';

/** As much of a request as a router without loaders looks at. */
class Request {
  readonly method = 'GET';
  readonly url: string;
  readonly signal: AbortSignal | undefined;

  constructor(url: string | URL, init?: { signal?: AbortSignal }) {
    this.url = String(url);
    this.signal = init?.signal;
  }
}

Object.assign(globalThis, { Request, TextDecoder, TextEncoder });
