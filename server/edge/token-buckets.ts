/** How much may come at once, and how fast that comes back. */
export interface Allowance {
  readonly atOnce: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

const MOST_KEYS = 20_000;

/**
 * A bucket of tokens for each key, in memory alone. The keys that were heard of longest ago are forgotten first, so that
 * whoever sends from many addresses fills no memory.
 */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly allowance: Allowance,
    private readonly mostKeys = MOST_KEYS,
  ) {}

  /** Takes one token of `key`. @returns 0 when there was one, otherwise whole seconds until there is */
  take(key: string, now = Date.now()): number {
    const { atOnce, perSecond } = this.allowance;
    const bucket = this.buckets.get(key) ?? { tokens: atOnce, at: now };
    // A clock that was put back gives nothing and takes nothing.
    bucket.tokens = Math.min(atOnce, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    if (this.buckets.size > this.mostKeys) this.buckets.delete(this.buckets.keys().next().value!);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
    bucket.tokens -= 1;
    return 0;
  }

  get size(): number {
    return this.buckets.size;
  }
}
