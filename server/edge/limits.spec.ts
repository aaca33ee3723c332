import { kindOf, LIMITS, widened, type Kind } from './limits.ts';
import { RateLimits } from './rate-limits.ts';

const NOW = Date.UTC(2026, 0, 1);

describe('what a request is counted as', () => {
  it.each<[string, string, Kind | null]>([
    ['GET', '/assets/index-4fK2a9Qx.js', null],
    ['GET', '/favicon.svg', null],
    ['POST', '/assets/index-4fK2a9Qx.js', 'writes'],
    ['POST', '/sign-in', 'sign_in'],
    ['POST', '/sign-in/code', 'sign_in'],
    ['PUT', '/api/account/password', 'sign_in'],
    ['POST', '/api/programmes/:programme/invitations', 'writes'],
    ['POST', '/my/open', 'sign_in'],
    ['GET', '/my/open/:link', 'links'],
    ['GET', '/my/sessions', 'reads'],
    ['GET', '/invitation', 'links'],
    ['GET', '/sign-in', 'links'],
    ['GET', '/api/sign-in', 'reads'],
    ['GET', '/answer/*', 'links'],
    ['HEAD', '/answer/*', 'links'],
    ['GET', '/answer', 'reads'],
    ['GET', '/answer/page/:n', 'reads'],
    ['POST', '/answer/page/:n', 'writes'],
    ['GET', '/api/programmes/:programme/dashboards/:dashboard', 'reads'],
    ['GET', '/api/programmes/:programme/dashboards/:dashboard/panels/:panel.csv', 'exports'],
    ['GET', '/api/programmes/:programme/rounds/:round/responses.csv', 'exports'],
    ['PUT', '/api/programmes/:programme/sessions/:session/register', 'writes'],
    ['TRACE', '/', 'writes'],
    ['GET', '/wp-login.php', 'reads'],
  ])('%s %s', (method, pattern, kind) => expect(kindOf(method, pattern)).toBe(kind));
});

/** Plays requests at their second, all from one address or by one account, and says how many were refused. */
function refused(requests: { at: number; kind: Kind }[], by: 'ofAddress' | 'ofAccount', limits = new RateLimits()): number {
  return [...requests].sort((a, b) => a.at - b.at).filter(({ at, kind }) => limits[by](kind, 'one', NOW + at * 1000) !== null).length;
}
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

describe('the limits', () => {
  it('let a room of 30 answer at one time from one address', () => {
    const room = times(30, (person) => [
      { at: person % 3, kind: 'links' as const },
      { at: (person % 3) + 1, kind: 'reads' as const },
      // A page every four seconds, kept twice while it is filled in, then sent and the next one fetched.
      ...times(20, (page) => [
        ...times(3, (n) => ({ at: 4 * page + n + 3, kind: 'writes' as const })),
        { at: 4 * page + 6, kind: 'reads' as const },
      ]).flat(),
    ]).flat();
    expect(refused(room, 'ofAddress')).toBe(0);
  });

  it('let a council of 2,000 answer within an hour from one address', () => {
    const council = times(2000, (person) => times(20, (page) => ['writes' as const, 'reads' as const].map((kind) => ({ at: person * 1.8 + page * 10, kind }))).flat()).flat();
    expect(refused(council, 'ofAddress')).toBe(0);
  });

  it('let 30 staff sign in within a minute from one address, each in three steps', () => {
    expect(refused(times(90, (step) => ({ at: step * 0.66, kind: 'sign_in' as const })), 'ofAddress')).toBe(0);
  });

  it('let somebody mark a register of 2,000 people, 30 a save, as fast as they can read', () => {
    const marking = times(67, (save) => [{ at: save * 5, kind: 'writes' as const }, { at: save * 5 + 1, kind: 'reads' as const }]).flat();
    expect(refused(marking, 'ofAccount')).toBe(0);
  });

  it('let somebody take every file of four dashboards one after the other', () => {
    expect(refused(times(48, (file) => ({ at: file * 0.5, kind: 'exports' as const })), 'ofAccount')).toBe(0);
  });

  it.each(['ofAddress', 'ofAccount'] as const)('stop a program that asks as fast as it can, %s', (by) => {
    const kinds = by === 'ofAddress' ? Object.keys(LIMITS.byAddress) : Object.keys(LIMITS.byAccount);
    for (const kind of kinds as Kind[]) expect(refused(times(6000, (n) => ({ at: n / 1000, kind })), by)).toBeGreaterThan(2500);
  });

  it('count each kind by itself: whoever used up one may do the others', () => {
    const limits = new RateLimits();
    while (!limits.ofAddress('exports', 'one', NOW)) continue;
    expect(limits.ofAddress('sign_in', 'one', NOW)).toBeNull();
    expect(limits.ofAddress('exports', 'another', NOW)).toBeNull();
  });

  it('say when to come back', () => {
    const limits = new RateLimits(widened(1, { byAddress: { ...LIMITS.byAddress, sign_in: { atOnce: 1, perSecond: 0.1 } }, byAccount: LIMITS.byAccount }));
    limits.ofAddress('sign_in', 'one', NOW);
    expect(limits.ofAddress('sign_in', 'one', NOW)).toMatchObject({ code: 'too_many_requests', extra: { retryAfter: 10 }, detail: expect.stringContaining('10 seconds') as string });
  });

  it('can be widened, all alike', () => {
    expect(widened(3).byAddress.links).toEqual({ atOnce: 3 * LIMITS.byAddress.links.atOnce, perSecond: 3 * LIMITS.byAddress.links.perSecond });
    expect(widened(1)).toEqual(LIMITS);
  });
});
