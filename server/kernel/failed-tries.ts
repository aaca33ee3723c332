import { Injectable } from '@nestjs/common';

/** Failed tries an address may make at once, and how fast that comes back: a whole council may share one address. */
const CAPACITY = 100;
const REFILL_PER_SECOND = 0.5;
const MOST_ADDRESSES = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Counts links that were not recognised, by address, in memory alone. Only failures count, and only failures are
 * refused: however often somebody else behind the same address tries, a good link works.
 */
@Injectable()
export class FailedTries {
  private readonly buckets = new Map<string, Bucket>();

  /** Counts one more. @returns false when there have been too many. */
  count(address: string, now = Date.now()): boolean {
    const bucket = this.buckets.get(address) ?? { tokens: CAPACITY, at: now };
    bucket.tokens = Math.min(CAPACITY, bucket.tokens + ((now - bucket.at) / 1000) * REFILL_PER_SECOND);
    bucket.at = now;
    this.buckets.delete(address);
    this.buckets.set(address, bucket);
    // The map keeps the order in which addresses were last heard of: the oldest go.
    if (this.buckets.size > MOST_ADDRESSES) this.buckets.delete(this.buckets.keys().next().value!);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }
}
