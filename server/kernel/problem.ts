/**
 * Every fault the API can answer with, closed list: a stable code, its HTTP status and its title.
 * Sent as RFC 9457 problem details; clients branch on `code`, people read `detail`.
 */
export const PROBLEMS = {
  invalid_input: { status: 400, title: 'Something in the input is not right' },
  not_signed_in: { status: 401, title: 'You are not signed in' },
  not_allowed: { status: 403, title: 'Your role does not allow this' },
  wrong_origin: { status: 403, title: 'The request did not come from Waymark' },
  not_found: { status: 404, title: 'Not found' },
  link_not_recognised: { status: 404, title: 'This link is not recognised' },
  conflict: { status: 409, title: 'It was changed by somebody else' },
  confirmation_needed: { status: 409, title: 'This needs to be confirmed' },
  already_submitted: { status: 409, title: 'This form has been sent already' },
  already_withdrawn: { status: 409, title: 'They have withdrawn already' },
  round_not_open: { status: 409, title: 'The questionnaire is not open' },
  rule_broken: { status: 422, title: 'That would break a rule of the record' },
  too_slow: { status: 408, title: 'It took too long to arrive' },
  too_large: { status: 413, title: 'Too large' },
  address_too_long: { status: 414, title: 'The address is too long' },
  unsupported_type: { status: 415, title: 'Not a kind of content that is taken here' },
  wrong_host: { status: 421, title: 'Not an address of Waymark' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'The headers are too large' },
  internal: { status: 500, title: 'Something went wrong on the server' },
  unreachable_provider: { status: 502, title: 'The sign-in service does not answer' },
  database_unavailable: { status: 503, title: 'The database does not answer' },
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** What is wrong with one field: where it is, what is wrong, what would be right. */
export interface FieldFault {
  field: string;
  message: string;
}

/** Thrown by the domain, answered as problem details. `detail` says what is wrong and what would be right. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly faults: readonly FieldFault[] = [],
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${detail}`);
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  toJSON(): Record<string, unknown> {
    return {
      type: `about:blank#${this.code}`,
      code: this.code,
      title: PROBLEMS[this.code].title,
      status: this.status,
      detail: this.detail,
      ...(this.faults.length > 0 ? { faults: this.faults } : {}),
      ...this.extra,
    };
  }
}
