import type { Audience } from '../kernel/scope.ts';

/** What an audience may see of a figure, as data: one row an audience, and a missing one is the strictest. */
export interface Policy {
  /** exact: every count, with its interval. none: nothing leaves. */
  readonly counts: 'exact' | 'none';
  /** Whether the rows behind a figure may be opened, people under pseudonyms. */
  readonly rows: boolean;
  readonly councils: boolean;
}

const STRICTEST: Policy = { counts: 'none', rows: false, councils: false };

export const POLICIES: Readonly<Partial<Record<Audience, Policy>>> = {
  evaluator: { counts: 'exact', rows: true, councils: true },
};

export function policyFor(audience: Audience): Policy {
  return POLICIES[audience] ?? STRICTEST;
}
