import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { of } from 'rxjs';
import { AccountLimits } from './account-limits.ts';
import { LIMITS } from './limits.ts';
import { RateLimits } from './rate-limits.ts';

const ONE = { atOnce: 1, perSecond: 0.01 };
const next: CallHandler = { handle: () => of('answered') };

function asking(request: object): ExecutionContext {
  const whole = { method: 'GET', url: '/api/x', routeOptions: { url: '/api/x' }, ...request };
  return { switchToHttp: () => ({ getRequest: () => whole }) } as unknown as ExecutionContext;
}

describe('limits by account', () => {
  const limits = (): AccountLimits => new AccountLimits(new RateLimits({ byAddress: LIMITS.byAddress, byAccount: { reads: ONE, writes: ONE, exports: ONE } }));

  it.each([
    ['an account', { account: { accountId: 'a' } }, { account: { accountId: 'b' } }],
    ['a person on their own page', { person: { personId: 'p' } }, { person: { personId: 'q' } }],
  ])('count %s by itself', (_, one, other) => {
    const counted = limits();
    expect(() => counted.intercept(asking(one), next)).not.toThrow();
    expect(() => counted.intercept(asking(one), next)).toThrow(expect.objectContaining({ code: 'too_many_requests', detail: expect.stringContaining('from you') as string }) as Error);
    expect(() => counted.intercept(asking(other), next)).not.toThrow();
  });

  it('count kinds apart, and leave strangers to their address', () => {
    const counted = limits();
    const account = { account: { accountId: 'a' } };
    for (const method of ['GET', 'PUT']) expect(() => counted.intercept(asking({ ...account, method }), next)).not.toThrow();
    expect(() => counted.intercept(asking({ ...account, method: 'DELETE' }), next)).toThrow('too_many_requests');
    for (let n = 0; n < 5; n += 1) expect(() => counted.intercept(asking({}), next)).not.toThrow();
  });
});
