import fc from 'fast-check';
import { TokenBuckets } from './token-buckets.ts';

const NOW = Date.UTC(2026, 0, 1);

describe('buckets of tokens', () => {
  it('give what may come at once, then say how long to wait', () => {
    const buckets = new TokenBuckets({ atOnce: 3, perSecond: 0.1 });
    expect([1, 2, 3, 4].map(() => buckets.take('a', NOW))).toEqual([0, 0, 0, 10]);
    expect(buckets.take('a', NOW + 9_000)).toBe(1);
    expect(buckets.take('a', NOW + 10_000)).toBe(0);
  });

  it('keep keys apart', () => {
    const buckets = new TokenBuckets({ atOnce: 1, perSecond: 1 });
    expect(buckets.take('a', NOW)).toBe(0);
    expect(buckets.take('b', NOW)).toBe(0);
    expect(buckets.take('a', NOW)).toBe(1);
  });

  it('forget the key they heard of longest ago, and hold no more than they may', () => {
    const buckets = new TokenBuckets({ atOnce: 1, perSecond: 0.001 }, 2);
    for (const key of ['a', 'b', 'a', 'c']) buckets.take(key, NOW);
    expect(buckets.size).toBe(2);
    expect(buckets.take('a', NOW)).toBeGreaterThan(0);
    expect(buckets.take('b', NOW)).toBe(0);
  });

  it('never let more through than a full bucket and what came back meanwhile, whatever the pace', () => {
    const paces = fc.array(fc.integer({ min: -500, max: 5_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }), paces, (atOnce, perSecond, waits) => {
        const buckets = new TokenBuckets({ atOnce, perSecond });
        let now = NOW;
        let forward = 0;
        let through = 0;
        for (const wait of waits) {
          now += wait;
          forward += Math.max(0, wait);
          if (buckets.take('a', now) === 0) through += 1;
        }
        expect(through).toBeLessThanOrEqual(atOnce + (forward / 1000) * perSecond + 1e-6);
      }),
    );
  });

  it('let somebody through who waits as long as they were told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.01, max: 50, noNaN: true }), (atOnce, perSecond) => {
        const buckets = new TokenBuckets({ atOnce, perSecond });
        let wait = 0;
        while (wait === 0) wait = buckets.take('a', NOW);
        expect(buckets.take('a', NOW + wait * 1000)).toBe(0);
      }),
    );
  });
});
