import { jest } from '@jest/globals';
import { BadRequestException, Logger, NotFoundException, type ArgumentsHost } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { Problem, PROBLEMS, type ProblemCode } from './problem.ts';
import { ProblemFilter, toProblem } from './problem.filter.ts';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const logger = { error: jest.fn() };
const asProblem = (error: unknown): Problem => toProblem(error, logger as unknown as Logger);
const refused = (constraint: string): QueryFailedError => new QueryFailedError('UPDATE enrolment', ['secret'], Object.assign(new Error('no'), { constraint }));

beforeEach(() => logger.error.mockClear());

describe('a problem', () => {
  it.each(CODES)('%s has a status of a fault and a title that says it', (code) => {
    const problem = new Problem(code, 'What is wrong.');
    expect(problem.status).toBeGreaterThanOrEqual(400);
    expect(problem.toJSON()).toEqual({ type: `about:blank#${code}`, code, title: PROBLEMS[code].title, status: problem.status, detail: 'What is wrong.' });
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it('says which fields are at fault, and what else its code needs', () => {
    const faults = [{ field: 'withdrewOn', message: 'must be a day' }];
    expect(new Problem('invalid_input', 'No.', faults, { present: 3 }).toJSON()).toMatchObject({ faults, present: 3 });
  });
});

describe('what was thrown', () => {
  it('is answered as it is when it is a problem', () => {
    const problem = new Problem('conflict', 'Changed.');
    expect(asProblem(problem)).toBe(problem);
  });

  it.each([
    [new BadRequestException('malformed'), 'invalid_input', 'malformed'],
    [new NotFoundException('Cannot GET /secret/path'), 'not_found', 'There is nothing at this address.'],
    [Object.assign(new Error('Body is too large'), { code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }), 'too_large', 'Body is too large'],
    [refused('starters_frozen'), 'rule_broken', expect.stringContaining('late joiner')],
    [refused('version_published'), 'rule_broken', expect.stringContaining('new version')],
    [refused('response_submitted'), 'already_submitted', expect.stringContaining('sent')],
  ])('%s is answered as %s', (error, code, detail) => {
    expect(asProblem(error)).toMatchObject({ code, detail });
    expect(logger.error).not.toHaveBeenCalled();
  });

  it.each([[new Error('password is hunter2')], [refused('uq_person')], ['a string']])('is logged and not told when nobody meant it for others: %s', (error) => {
    const problem = asProblem(error);
    expect(problem).toMatchObject({ code: 'internal', status: 500 });
    expect(JSON.stringify(problem)).not.toContain('hunter2');
    expect(logger.error).toHaveBeenCalledTimes(1);
  });
});

describe('the answer', () => {
  interface Reply {
    raw: { headersSent: boolean; destroy: ReturnType<typeof jest.fn> };
    status: (status: number) => Reply;
    header: (name: string, value: string) => Reply;
    send: (body: string) => Reply;
  }
  function answerTo(url: string, headersSent = false) {
    const sent: { status?: number; type?: string; body?: string } = {};
    const reply: Reply = {
      raw: { headersSent, destroy: jest.fn() },
      status: (status) => ((sent.status = status), reply),
      header: (_, value) => ((sent.type = value), reply),
      send: (body) => ((sent.body = body), reply),
    };
    const host = { switchToHttp: () => ({ getRequest: () => ({ url }), getResponse: () => reply }) } as unknown as ArgumentsHost;
    new ProblemFilter().catch(new Problem('not_found', 'There is no <b>programme</b>.'), host);
    return { ...sent, destroyed: reply.raw.destroy.mock.calls.length };
  }

  it('is problem details for the API', () => {
    const { status, type, body } = answerTo('/api/programmes/NONE/measures');
    expect([status, type]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(body!)).toMatchObject({ code: 'not_found', detail: 'There is no <b>programme</b>.' });
  });

  it('is a page for people, with nothing in it that a browser would run', () => {
    const { status, type, body } = answerTo('/answer/page/1');
    expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body).toContain('There is no &lt;b&gt;programme&lt;/b&gt;.');
  });

  it('breaks off what has half gone out, so that nobody takes it for whole', () => {
    expect(answerTo('/api/x.csv', true)).toEqual({ destroyed: 1 });
  });
});
