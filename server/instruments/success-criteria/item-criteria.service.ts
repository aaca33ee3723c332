import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DraftItem } from '../../../shared/questionnaire/version-draft.ts';
import type { Scope } from '../../kernel/scope.ts';

/** Which questions were made of which success criteria. */
@Injectable()
export class ItemCriteriaService {
  /**
   * Holds the criteria that a version asks, which is about to be published: what is being changed or taken out at this moment is
   * waited for, and whoever comes later finds it published. In the caller's transaction.
   */
  async hold(db: EntityManager, versionId: string): Promise<void> {
    await db.query(`SELECT c.id FROM item i JOIN item_criterion x ON x.item_id = i.id JOIN success_criterion c ON c.id = x.criterion_id WHERE i.version_id = $1 ORDER BY c.id FOR KEY SHARE OF c`, [versionId]);
  }

  /**
   * Ties the items of a version, which were just written, to their criteria. A criterion that was taken out meanwhile is left out:
   * its statement is a question like any other. In the caller's transaction.
   */
  async link(db: EntityManager, scope: Scope, versionId: string, items: readonly DraftItem[]): Promise<void> {
    const pairs = items.flatMap(({ code, criteria = [] }) => [...new Set(criteria)].map((criterion) => ({ item: code, criterion })));
    if (pairs.length === 0) return;
    await db.query(
      // Locked, so that what is being taken out at this moment is waited for and left out.
      `INSERT INTO item_criterion (item_id, criterion_id, programme_id)
       SELECT i.id, c.id, $1
         FROM unnest($3::text[], $4::text[]) AS t(item, criterion)
         JOIN item i ON i.version_id = $2 AND i.code = t.item
         JOIN success_criterion c ON c.programme_id = $1 AND c.code = t.criterion
          FOR KEY SHARE OF c`,
      [scope.programmeId, versionId, pairs.map(({ item }) => item), pairs.map(({ criterion }) => criterion)],
    );
  }
}
