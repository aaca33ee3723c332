import { Problem } from '../kernel/problem.ts';
import { KIND_IN_WORDS, KINDS, LIMITS, type Kind, type Limits } from './limits.ts';
import { TokenBuckets } from './token-buckets.ts';

/** Counts requests of this process by address and by account. With several processes each counts its own. */
export class RateLimits {
  private readonly addresses: Readonly<Record<Kind, TokenBuckets>>;
  private readonly accounts: Readonly<Partial<Record<Kind, TokenBuckets>>>;

  constructor(limits: Limits = LIMITS) {
    this.addresses = Object.fromEntries(KINDS.map((kind) => [kind, new TokenBuckets(limits.byAddress[kind])])) as Record<Kind, TokenBuckets>;
    this.accounts = Object.fromEntries(Object.entries(limits.byAccount).map(([kind, allowance]) => [kind, new TokenBuckets(allowance)]));
  }

  /** @returns the problem to answer with, or null when there is room */
  ofAddress(kind: Kind, address: string, now?: number): Problem | null {
    return refusal(kind, 'from your network', this.addresses[kind].take(address, now));
  }

  /** @returns the problem to answer with, or null when there is room or nothing of this kind is counted by account */
  ofAccount(kind: Kind, accountId: string, now?: number): Problem | null {
    return refusal(kind, 'from you', this.accounts[kind]?.take(accountId, now) ?? 0);
  }
}

function refusal(kind: Kind, from: string, seconds: number): Problem | null {
  if (seconds === 0) return null;
  const wait = seconds === 1 ? 'a second' : `${seconds} seconds`;
  return new Problem('too_many_requests', `Too many ${KIND_IN_WORDS[kind]} came ${from} in a short time. Wait ${wait} and try again.`, [], { retryAfter: seconds });
}
