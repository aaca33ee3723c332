import type { PersonScope } from '../kernel/scope.ts';
import type { OwnFile } from './own-view.ts';

/** A form that somebody sent, and until when they can take its answers back. */
export interface OwnSentForm {
  readonly round: string;
  readonly title: string;
  /** Last day, 'YYYY-MM-DD' London time; null while the round has no last day. */
  readonly until: string | null;
  /** Whether that day has passed. */
  readonly past: boolean;
  readonly withdrawnAt: Date | null;
}

/**
 * What people's rights offer somebody on their own page: whoever keeps them provides this. Where nobody does, the
 * page says whom to ask instead.
 */
export abstract class OwnRights {
  /** The forms they sent, the latest first. */
  abstract formsOf(scope: PersonScope): Promise<readonly OwnSentForm[]>;
  /** Takes the answers of one form back; once more changes nothing. @throws Problem not_found; rule_broken: too late */
  abstract withdraw(scope: PersonScope, round: string): Promise<unknown>;
  /** Everything that is held about them; that it was taken is in the journal. */
  abstract copyOf(scope: PersonScope, format: 'json' | 'html'): Promise<OwnFile>;
}
