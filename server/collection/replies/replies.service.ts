import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AuditEvent } from '../../../shared/vocabulary/audit.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem, type FieldFault } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { namesIn } from './names-in-text.ts';
import type { MoveReplyDto, NewReplyDto, PublishReplyDto, ReplyChoicesDto, ReplyDto, ReplyPointDto, SaveReplyDto, WrittenReplyDto } from './reply.dto.ts';

type Stored = ReplyDto & { code: string };
type Settled = { setId: string | null; feedbackId: string | null };

/**
 * $1 the programme, $2 the sets of the scope, or null for all. A facilitator reads what is for their sets, and what is published for
 * everybody; of the group feedback behind a reply they are told where it is of their sets.
 */
const REPLY = `
  SELECT r.id, r.code, r.said, r.kind, r.done, g.code AS set, g.name AS "setName", f.code AS "groupFeedback", f.title AS "groupFeedbackTitle",
         (r.published_at AT TIME ZONE 'Europe/London')::date::text AS "publishedOn", r.revision, ($2::uuid[] IS NULL OR r.set_id IS NOT NULL) AS writable
    FROM reply r
    LEFT JOIN learning_set g ON g.id = r.set_id
    LEFT JOIN group_feedback f ON f.id = r.group_feedback_id
         AND ($2::uuid[] IS NULL OR EXISTS (SELECT FROM reading.session s WHERE s.session_id = f.session_id AND s.set_id = ANY ($2)))
   WHERE r.programme_id = $1 AND ($2::uuid[] IS NULL OR r.set_id = ANY ($2) OR (r.set_id IS NULL AND r.published_at IS NOT NULL))`;

/** You said, we did: written by those who run the programme, read by those who said it. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Published ones first, in the order in which people see them; then drafts, the newest first. */
  async list(scope: Scope): Promise<ReplyDto[]> {
    const found = (await this.db.query(`${REPLY} ORDER BY r.published_at IS NULL, r.position DESC, r.id`, [scope.programmeId, scope.setIds])) as Stored[];
    return found.map((reply) => shown(reply, scope));
  }

  /** For whom the scope can write, and the points of group feedback that it can reply to. */
  async choices(scope: Scope): Promise<ReplyChoicesDto> {
    const sets = (await this.db.query(`SELECT code, name FROM learning_set WHERE programme_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2)) ORDER BY name, code`, [scope.programmeId, scope.setIds])) as ReplyChoicesDto['sets'];
    const points = (await this.db.query(
      `SELECT f.code AS "groupFeedback", f.title, f.held_on::text AS "heldOn", s.set_code AS set, p.heading, p.point
         FROM group_feedback_point p
         JOIN group_feedback f ON f.id = p.group_feedback_id
         LEFT JOIN reading.session s ON s.session_id = f.session_id
        WHERE p.programme_id = $1 AND ($2::uuid[] IS NULL OR s.set_id = ANY ($2))
        ORDER BY f.held_on DESC, f.code, p.position`,
      [scope.programmeId, scope.setIds],
    )) as ReplyPointDto[];
    return { sets, everybody: scope.setIds === null, points };
  }

  /**
   * Writes a reply as a draft; with an id that is there already it changes nothing.
   * @throws Problem invalid_input with every fault
   */
  async write(scope: Scope, given: NewReplyDto): Promise<ReplyDto> {
    return this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const { setId, feedbackId } = await this.settle(db, scope, given);
      const [added] = (await db.query(
        `INSERT INTO reply (id, programme_id, code, said, kind, done, set_id, group_feedback_id, position)
         SELECT coalesce($1::uuid, gen_random_uuid()), $2, 'reply-' || n.number, $3, $4, $5, $6, $7, n.number
           FROM (SELECT greatest(coalesce(max(position), 0), coalesce(max(substring(code FROM '^reply-(\\d{1,9})$')::int), 0)) + 1 AS number FROM reply WHERE programme_id = $2) n
         ON CONFLICT (id) DO NOTHING RETURNING id, code`,
        [given.id ?? null, scope.programmeId, given.said.trim(), given.kind, given.done.trim(), setId, feedbackId],
      )) as { id: string; code: string }[];
      if (added) await this.record(db, scope, 'reply.written', added.code);
      return shown(await this.find(db, scope, added?.id ?? given.id!), scope);
    });
  }

  /**
   * Changes a reply; where it is published, what people see changes with it. The same again changes nothing.
   * @throws Problem not_found; invalid_input with every fault; conflict: changed since `revision`, with what is there (`current`)
   */
  save(scope: Scope, id: string, given: SaveReplyDto): Promise<ReplyDto> {
    return this.change(scope, id, given.revision, (before) => saysTheSame(before, given), async (db, before) => {
      const { setId, feedbackId } = await this.settle(db, scope, given, before);
      await db.query(`UPDATE reply SET said = $2, kind = $3, done = $4, set_id = $5, group_feedback_id = $6, revision = revision + 1 WHERE id = $1`, [id, given.said.trim(), given.kind, given.done.trim(), setId, feedbackId]);
      await this.record(db, scope, 'reply.changed', before.code);
    });
  }

  /**
   * Publishes a reply, at the top of what people see, or takes it back. Once more changes nothing.
   * @throws Problem not_found; conflict: changed since `revision`, with what is there (`current`)
   */
  publish(scope: Scope, id: string, { published, revision }: PublishReplyDto): Promise<ReplyDto> {
    return this.change(scope, id, revision, (before) => (before.publishedOn !== null) === published, async (db, before) => {
      await db.query(
        `UPDATE reply SET published_at = CASE WHEN $2 THEN now() END, revision = revision + 1,
                position = CASE WHEN $2 THEN (SELECT max(position) + 1 FROM reply WHERE programme_id = $3) ELSE position END WHERE id = $1`,
        [id, published, scope.programmeId],
      );
      await this.record(db, scope, published ? 'reply.published' : 'reply.taken-back', before.code);
    });
  }

  /**
   * Moves a published reply past the next one of those that the scope can write; at the end of the list nothing moves.
   * @throws Problem not_found; rule_broken: a draft has no place; conflict: changed, or moved, since `revision`
   */
  move(scope: Scope, id: string, { towards, revision }: MoveReplyDto): Promise<ReplyDto> {
    return this.change(scope, id, revision, () => false, async (db, before) => {
      if (before.publishedOn === null) throw new Problem('rule_broken', 'A draft has no place yet. It comes first when it is published.');
      const [further, nearest] = towards === 'up' ? ['>', 'ASC'] : ['<', 'DESC'];
      const [next] = (await db.query(
        `SELECT n.id, n.position, r.position AS own FROM reply r JOIN reply n ON n.programme_id = r.programme_id AND n.published_at IS NOT NULL AND n.position ${further} r.position
          WHERE r.id = $1 AND ($2::uuid[] IS NULL OR n.set_id = ANY ($2)) ORDER BY n.position ${nearest} LIMIT 1`,
        [id, scope.setIds],
      )) as { id: string; position: number; own: number }[];
      if (!next) return;
      await db.query(`UPDATE reply SET position = CASE WHEN id = $1 THEN $3::int ELSE $4::int END, revision = revision + CASE WHEN id = $1 THEN 1 ELSE 0 END WHERE id IN ($1, $2)`, [id, next.id, next.position, next.own]);
      await this.record(db, scope, 'reply.changed', before.code, { moved: towards });
    });
  }

  /**
   * Takes a reply out for good; where it is published, nobody sees it any more.
   * @throws Problem not_found; conflict: changed since `revision`, with what is there (`current`)
   */
  async remove(scope: Scope, id: string, revision: number): Promise<void> {
    await this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const before = await this.writable(db, scope, id);
      refuseStale(before, scope, revision);
      await db.query(`DELETE FROM reply WHERE id = $1`, [id]);
      await this.record(db, scope, 'reply.removed', before.code, { was: before.publishedOn === null ? 'a draft' : 'published' });
    });
  }

  private async change(scope: Scope, id: string, revision: number, isSo: (before: Stored) => boolean, work: (db: EntityManager, before: Stored) => Promise<void>): Promise<ReplyDto> {
    return this.db.transaction(async (db) => {
      await this.lock(db, scope);
      const before = await this.writable(db, scope, id);
      if (isSo(before)) return shown(before, scope);
      refuseStale(before, scope, revision);
      await work(db, before);
      return shown(await this.find(db, scope, id), scope);
    });
  }

  /** One change of a programme's replies after the other: places are given and swapped. */
  private async lock(db: EntityManager, scope: Scope): Promise<void> {
    await db.query(`SELECT id FROM programme WHERE id = $1 FOR NO KEY UPDATE`, [scope.programmeId]);
  }

  /** Looks up what is named, and who is. @throws Problem invalid_input with every fault */
  private async settle(db: EntityManager, scope: Scope, given: WrittenReplyDto, before?: Stored): Promise<Settled> {
    const faults: FieldFault[] = [];
    const [found] = (await db.query(
      `SELECT (SELECT g.id FROM learning_set g WHERE g.programme_id = $1 AND g.code = $2 AND ($3::uuid[] IS NULL OR g.id = ANY ($3))) AS "setId",
              (SELECT f.id FROM group_feedback f LEFT JOIN reading.session s ON s.session_id = f.session_id
                WHERE f.programme_id = $1 AND f.code = $4 AND ($3::uuid[] IS NULL OR s.set_id = ANY ($3))) AS "feedbackId",
              ARRAY(SELECT DISTINCT x.name FROM person x JOIN enrolment e ON e.person_id = x.id AND e.role IN ('participant', 'mentor')
                     WHERE x.programme_id = $1 AND x.name <> ''
                       AND ($3::uuid[] IS NULL OR e.set_id = ANY ($3) OR EXISTS (SELECT FROM register_entry k JOIN reading.session s ON s.session_id = k.session_id WHERE k.enrolment_id = e.id AND s.set_id = ANY ($3)))) AS names`,
      [scope.programmeId, given.set, scope.setIds, given.groupFeedback],
    )) as [Settled & { names: string[] }];
    const { setId, names } = found;
    let { feedbackId } = found;
    if (given.set !== null && setId === null) faults.push({ field: 'set', message: `There is no set ${given.set} for which you can write. Choose one of the list.` });
    if (given.set === null && scope.setIds !== null) faults.push({ field: 'set', message: 'Say for which of your sets it is. Only the programme manager writes for everybody.' });
    if (given.groupFeedback !== null && feedbackId === null) faults.push({ field: 'groupFeedback', message: `There is no group feedback ${given.groupFeedback} that you can reply to.` });
    for (const field of ['said', 'done'] as const) {
      const named = namesIn(given[field], names);
      if (named.length > 0) faults.push({ field, message: `This names ${named.join(', ')}. Write it so that nobody can be recognised.` });
    }
    if (faults.length > 0) throw new Problem('invalid_input', `Nothing was saved. ${faults.map(({ message }) => message).join(' ')}`, faults);
    // A manager may have tied it to feedback that a facilitator is not shown: it stays.
    if (before && given.groupFeedback === null && before.groupFeedback === null) {
      const [kept] = (await db.query(`SELECT group_feedback_id AS id FROM reply WHERE id = $1`, [before.id])) as { id: string | null }[];
      feedbackId = kept!.id;
    }
    return { setId, feedbackId };
  }

  private record(db: EntityManager, scope: Scope, event: AuditEvent, code: string, detail: Record<string, string> = {}): Promise<void> {
    return this.audit.append(db, scope, { event, subject: `reply ${code}`, detail });
  }

  private async writable(db: EntityManager, scope: Scope, id: string): Promise<Stored> {
    const reply = await this.find(db, scope, id);
    if (!reply.writable) throw noReply(id, scope);
    return reply;
  }

  private async find(db: EntityManager, scope: Scope, id: string): Promise<Stored> {
    const [found] = isUuid(id) ? ((await db.query(`${REPLY} AND r.id = $3`, [scope.programmeId, scope.setIds, id])) as Stored[]) : [];
    if (!found) throw noReply(id, scope);
    return found;
  }
}

function noReply(id: string, scope: Scope): Problem {
  return new Problem('not_found', `There is no reply ${id} in the programme ${scope.programmeCode}.`);
}

function refuseStale(before: Stored, scope: Scope, revision: number): void {
  if (before.revision === revision) return;
  throw new Problem('conflict', 'Nothing was saved. Somebody else changed this reply after you opened it. Look at what it says now.', [], { current: shown(before, scope) });
}

function saysTheSame(one: WrittenReplyDto, other: WrittenReplyDto): boolean {
  return one.said === other.said.trim() && one.kind === other.kind && one.done === other.done.trim() && one.set === other.set && one.groupFeedback === other.groupFeedback;
}

/** Its code is for files and the journal; evaluators change nothing. */
function shown({ code: _code, ...reply }: Stored, scope: Scope): ReplyDto {
  return { ...reply, writable: reply.writable && scope.role !== 'evaluator' };
}
