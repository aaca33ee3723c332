import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../kernel/scope.ts';

/** Identity: the only service that changes who a person is. */
@Injectable()
export class PeopleService {
  /**
   * Records that somebody died, in the caller's transaction: from then on nothing is ever written to them.
   * A day that is recorded already stays.
   *
   * @param diedOn 'YYYY-MM-DD', exact or rough
   */
  async recordDeath(scope: Scope, db: EntityManager, personId: string, diedOn: string): Promise<void> {
    await db.query(`UPDATE person SET died_on = $3 WHERE programme_id = $1 AND id = $2 AND died_on IS NULL`, [
      scope.programmeId,
      personId,
      diedOn,
    ]);
  }
}
