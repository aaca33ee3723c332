import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../kernel/problem.ts';
import { Sealing } from '../kernel/sealing.ts';

/** Tries before the first wait, and how long waits become: 1, 2, 4, 8, then 15 minutes each. Never for good. */
export const FREE_TRIES = 5;
export const LONGEST_WAIT_MINUTES = 15;

export interface Try {
  /** Failures in a row with this one, should it fail. */
  readonly tries: number;
  /** True when a failure of this try means a wait. */
  readonly last: boolean;
}

/**
 * Counts tries for an account, known or not, so that nobody guesses. A try is counted before it is judged, so that many at
 * once gain nothing; a success forgets them. What is counted is kept under a fingerprint: no address of anybody is.
 */
@Injectable()
export class SignInFailures {
  constructor(
    private readonly db: DataSource,
    private readonly sealing: Sealing,
  ) {}

  /**
   * Counts one more try.
   * @param what `email` for a password, `code` for a code of the second step
   * @throws Problem too_many_requests while there is a wait, with the minutes in words and the seconds as retryAfter
   */
  async count(what: 'email' | 'code', whose: string): Promise<Try> {
    const key = this.sealing.fingerprint(`sign-in:${what}`, whose);
    const [counted] = (await this.db.query(
      `INSERT INTO sign_in_failure AS f (key_hash, tries) VALUES ($1, 1)
       ON CONFLICT (key_hash) DO UPDATE
          SET tries = CASE WHEN f.last_at < now() - interval '24 hours' THEN 1 ELSE f.tries + 1 END,
              last_at = now(),
              blocked_until = CASE WHEN f.last_at >= now() - interval '24 hours' AND f.tries + 1 >= $2
                                   THEN now() + make_interval(mins => least(power(2, least(f.tries + 1 - $2, 10))::int, $3)) END
        WHERE f.blocked_until IS NULL OR f.blocked_until <= now()
       RETURNING tries`,
      [key, FREE_TRIES, LONGEST_WAIT_MINUTES],
    )) as { tries: number }[];
    if (counted) return { tries: counted.tries, last: counted.tries >= FREE_TRIES };

    const [blocked] = (await this.db.query(`SELECT ceil(extract(epoch FROM blocked_until - clock_timestamp()))::int AS seconds FROM sign_in_failure WHERE key_hash = $1`, [key])) as { seconds: number }[];
    const seconds = Math.max(1, blocked?.seconds ?? 1);
    const minutes = Math.ceil(seconds / 60);
    throw new Problem('too_many_requests', `There were too many tries that failed. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`, [], { retryAfter: seconds });
  }

  /** Forgets the tries: this one was right. What nobody has tried for a day goes with them. */
  async forget(what: 'email' | 'code', whose: string): Promise<void> {
    await this.db.query(`DELETE FROM sign_in_failure WHERE key_hash = $1 OR last_at < now() - interval '24 hours'`, [this.sealing.fingerprint(`sign-in:${what}`, whose)]);
  }
}
