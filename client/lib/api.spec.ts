import { jest } from '@jest/globals';
import { api, ApiProblem, asProblem } from './api.ts';

type Init = RequestInit & { headers: Record<string, string> };
const call = jest.fn<(path: string, init: Init) => Promise<unknown>>();
globalThis.fetch = call as unknown as typeof fetch;

/** jsdom has no Response; this is what is used of one. */
const answer = (status: number, body?: unknown): unknown => ({
  ok: status < 400,
  status,
  text: () => Promise.resolve(body === undefined ? '' : JSON.stringify(body)),
  json: () => (body === undefined ? Promise.reject(new Error('no JSON')) : Promise.resolve(body)),
});

const sent = (): Init => call.mock.calls[0]![1];

beforeEach(() => call.mockReset());

describe('api', () => {
  it('reads with no header of ours and gives the parsed answer', async () => {
    call.mockResolvedValue(answer(200, { name: 'Newcomer' }));
    await expect(api.get('/api/sign-in')).resolves.toEqual({ name: 'Newcomer' });
    expect(sent().headers).not.toHaveProperty('x-waymark');
  });

  it.each(['post', 'put', 'delete'] as const)('marks a %s as ours, which a form elsewhere cannot', async (method) => {
    call.mockResolvedValue(answer(204));
    await expect(api[method]('/api/x', { a: 1 })).resolves.toBeUndefined();
    expect(sent().headers['x-waymark']).toBe('1');
    expect(sent().body).toBe('{"a":1}');
  });

  it('rejects with the problem that the server describes, its faulty fields included', async () => {
    call.mockResolvedValue(
      answer(400, { code: 'invalid_input', title: 'Something is not right', detail: 'Two fields.', faults: [{ field: 'day', message: 'Enter a day' }] }),
    );
    const problem = await api.post('/api/x').catch(asProblem);
    expect(problem).toMatchObject({ code: 'invalid_input', status: 400, detail: 'Two fields.', faults: [{ field: 'day', message: 'Enter a day' }] });
  });

  it('makes a problem of an answer that describes none', async () => {
    call.mockResolvedValue(answer(502));
    await expect(api.get('/api/x')).rejects.toMatchObject({ code: 'internal', status: 502 });
  });

  it('says so when there is no answer at all', async () => {
    call.mockRejectedValue(new TypeError('Failed to fetch'));
    const problem = await api.get('/api/x').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ code: 'unreachable' });
  });
});
