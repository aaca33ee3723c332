import type { ExecutionContext } from '@nestjs/common';
import { AccountLimits } from './account-limits.ts';
import { LIMITS } from './limits.ts';
import { RateLimits } from './rate-limits.ts';

const ONE = { atOnce: 1, perSecond: 0.01 };

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
    expect(() => counted.canActivate(asking(one))).not.toThrow();
    expect(() => counted.canActivate(asking(one))).toThrow(expect.objectContaining({ code: 'too_many_requests', detail: expect.stringContaining('from you') as string }) as Error);
    expect(() => counted.canActivate(asking(other))).not.toThrow();
  });

  it('count kinds apart, and leave strangers to their address', () => {
    const counted = limits();
    const account = { account: { accountId: 'a' } };
    for (const method of ['GET', 'PUT']) expect(() => counted.canActivate(asking({ ...account, method }))).not.toThrow();
    expect(() => counted.canActivate(asking({ ...account, method: 'DELETE' }))).toThrow('too_many_requests');
    for (let n = 0; n < 5; n += 1) expect(() => counted.canActivate(asking({}))).not.toThrow();
  });
});
