import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReplyKind } from '../../../shared/vocabulary/reply.ts';
import type { PersonScope } from '../../kernel/scope.ts';

/** What was replied to people, as one of them sees it. */
export interface OwnReply {
  readonly id: string;
  readonly said: string;
  readonly kind: ReplyKind;
  readonly done: string;
  /** Name of their set, where it is for its people alone. */
  readonly set: string | null;
  /** 'YYYY-MM-DD' */
  readonly publishedOn: string;
}

/** Replies to a person: what is published for everybody, or for a set of theirs. */
@Injectable()
export class OwnRepliesService {
  constructor(private readonly db: DataSource) {}

  /** In their order: the one that was published last comes first, unless somebody has moved it. */
  list(scope: PersonScope): Promise<OwnReply[]> {
    return this.db.query(
      `SELECT r.id, r.said, r.kind, r.done, g.name AS set, (r.published_at AT TIME ZONE 'Europe/London')::date::text AS "publishedOn"
         FROM reply r LEFT JOIN learning_set g ON g.id = r.set_id
        WHERE r.programme_id = $1 AND r.published_at IS NOT NULL AND (r.set_id IS NULL OR r.set_id = ANY ($2))
        ORDER BY r.position DESC, r.id`,
      [scope.programmeId, scope.enrolments.flatMap(({ setId }) => setId ?? [])],
    );
  }
}
