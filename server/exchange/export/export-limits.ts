import { Injectable } from '@nestjs/common';
import { Problem } from '../../kernel/problem.ts';

/** A file that is being read holds a connection to the database until its last byte: few at a time, none for ever. */
@Injectable()
export class ExportLimits {
  /** Files that leave this process at one time; the pool has ten connections, and everything else needs some. */
  readonly atOnce: number = 3;
  /** How long a reader may fetch nothing before the database ends the transaction, and the file with it. */
  idleSeconds = 60;

  private taken = 0;

  /**
   * Takes one of the places.
   * @returns gives it back; may be called twice
   * @throws Problem too_many_requests when all are taken
   */
  take(): () => void {
    if (this.taken >= this.atOnce) {
      const detail = `${this.atOnce} files are being downloaded already, as many as go at one time. Try again in half a minute.`;
      throw new Problem('too_many_requests', detail, [], { retryAfter: 30 });
    }
    this.taken += 1;
    let held = true;
    return () => {
      if (held) this.taken -= 1;
      held = false;
    };
  }
}
