import type { PersonScope } from './scope.ts';

/** A form that was sent, and until when its answers can be taken back. */
export interface TakeableForm {
  /** Last day, 'YYYY-MM-DD' London time; null while the round has no last day. */
  readonly until: string | null;
  /** Whether that day has passed. */
  readonly past: boolean;
}

/** Taking back what one has sent: whoever keeps people's rights provides it. */
export abstract class TakingBack {
  /** What somebody sent in a round; null when that is nothing. */
  abstract find(writer: PersonScope, round: string): Promise<TakeableForm | null>;
  /** Takes it back, for good; once more changes nothing. @throws Problem not_found; rule_broken: too late */
  abstract take(writer: PersonScope, round: string): Promise<void>;
}
