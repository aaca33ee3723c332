import type { Allowance } from './token-buckets.ts';

/** What is counted apart, so that a busy one never closes the door of another. */
export const KINDS = ['sign_in', 'links', 'writes', 'reads', 'exports'] as const;
export type Kind = (typeof KINDS)[number];

export interface Limits {
  /** One address: a whole council, or a room of thirty people on one wifi, may stand behind it. */
  readonly byAddress: Readonly<Record<Kind, Allowance>>;
  /** One account, or one person on their own page, from however many addresses. Signing in has no account yet. */
  readonly byAccount: Readonly<Record<Exclude<Kind, 'sign_in' | 'links'>, Allowance>>;
}

/**
 * Far above what people do and far below what a program can: server/edge/limits.spec.ts plays a room that answers at one
 * time, and a day's hardest hour of staff, against them.
 */
export const LIMITS: Limits = {
  byAddress: {
    sign_in: { atOnce: 120, perSecond: 0.5 },
    links: { atOnce: 300, perSecond: 3 },
    writes: { atOnce: 1500, perSecond: 25 },
    reads: { atOnce: 3000, perSecond: 50 },
    exports: { atOnce: 240, perSecond: 2 },
  },
  byAccount: {
    writes: { atOnce: 300, perSecond: 5 },
    reads: { atOnce: 900, perSecond: 10 },
    exports: { atOnce: 60, perSecond: 0.5 },
  },
};

/** The same limits `times` as wide: for an organisation behind one address, for the bench and for tests. */
export function widened(times: number, limits: Limits = LIMITS): Limits {
  const wide = <K extends string>(table: Readonly<Record<K, Allowance>>): Record<K, Allowance> =>
    Object.fromEntries(
      Object.entries<Allowance>(table).map(([kind, { atOnce, perSecond }]) => [kind, { atOnce: atOnce * times, perSecond: perSecond * times }]),
    ) as Record<K, Allowance>;
  return { byAddress: wide(limits.byAddress), byAccount: wide(limits.byAccount) };
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const ASSET = /^\/(assets\/|favicon)/;
/** Where somebody proves who they are: in one place what is tried with passwords, codes and links that are used up. */
const SIGN_IN = /^\/(api\/)?(sign-in|invitations?|account|my\/open)(\/|$)/;
/** Where a secret stands in the address. */
const LINK = /^\/answer\/?\*|^\/(sign-in|invitation|my\/open)(\/|$)|:(secret|link|token)\b/;
const EXPORT = /\.(csv|zip|xlsx|docx|pdf)$|\/(export|download)s?(\/|$)/;

/**
 * As what a request is counted.
 * @param pattern the address as its route declares it (`/answer/page/:n`), or as it came when there is no route
 * @returns null for the built client's files, which cost nothing and are fetched in handfuls
 */
export function kindOf(method: string, pattern: string): Kind | null {
  const reads = READING.has(method);
  if (reads && ASSET.test(pattern)) return null;
  if (!reads) return SIGN_IN.test(pattern) ? 'sign_in' : 'writes';
  if (LINK.test(pattern)) return 'links';
  return EXPORT.test(pattern) ? 'exports' : 'reads';
}

/** How a person would say it. */
export const KIND_IN_WORDS: Readonly<Record<Kind, string>> = {
  sign_in: 'tries to sign in',
  links: 'links',
  writes: 'changes',
  reads: 'pages',
  exports: 'files',
};
