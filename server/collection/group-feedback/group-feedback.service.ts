import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { TRANSCRIPT_TYPES } from '../../../shared/vocabulary/group-feedback.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { dayInWords } from '../../directory/day-in-words.ts';
import { Problem, type FieldFault } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { GroupFeedbackDto, GroupFeedbackHeadDto, NewTranscriptDto, SaveGroupFeedbackDto, TranscriptDto } from './group-feedback.dto.ts';
import { CollectionClock } from '../rounds/round-window.ts';
import { GroupRoomService } from './group-room.service.ts';

/** A facilitator reaches what was said in the sessions of their sets. $2 the sets of the scope, or null for all. */
const WITHIN_SETS = `($2::uuid[] IS NULL OR EXISTS (SELECT FROM reading.session s WHERE s.session_id = g.session_id AND s.set_id = ANY ($2)))`;

/** What groups said, who was in the room, and who of them contributed. */
@Injectable()
export class GroupFeedbackService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly clock: CollectionClock,
    private readonly room: GroupRoomService,
  ) {}

  list(scope: Scope): Promise<GroupFeedbackHeadDto[]> {
    return this.db.query(
      `SELECT g.code, g.kind, g.title, s.session_code AS session, g.held_on::text AS "heldOn", g.counts_as_contribution AS "countsAsContribution",
              (SELECT count(*)::int FROM group_feedback_point p WHERE p.group_feedback_id = g.id) AS points,
              (SELECT count(*)::int FROM group_feedback_person p WHERE p.group_feedback_id = g.id) AS "inTheRoom",
              (SELECT count(*)::int FROM group_feedback_person p WHERE p.group_feedback_id = g.id AND p.contributed) AS contributed,
              EXISTS (SELECT FROM group_feedback_transcript t WHERE t.group_feedback_id = g.id) AS "hasTranscript"
         FROM group_feedback g LEFT JOIN reading.session s ON s.session_id = g.session_id
        WHERE g.programme_id = $1 AND ${WITHIN_SETS}
        ORDER BY g.held_on DESC, g.code`,
      [scope.programmeId, scope.setIds],
    );
  }

  /** @throws Problem not_found */
  read(scope: Scope, code: string): Promise<GroupFeedbackDto> {
    return this.find(this.db.manager, scope, code);
  }

  /**
   * Writes it down whole, for the first time or again. The same again changes nothing.
   * @throws Problem conflict, with what is there (`current`), when somebody saved it since; not_found; invalid_input
   */
  async save(scope: Scope, code: string, given: SaveGroupFeedbackDto): Promise<GroupFeedbackDto> {
    return this.db.transaction(async (db) => {
      await db.query(`SELECT pg_advisory_xact_lock(hashtext($1 || ' group feedback ' || $2))`, [scope.programmeId, code]);
      const current = await this.find(db, scope, code).catch((error: unknown) => {
        if (error instanceof Problem && error.code === 'not_found') return null;
        throw error;
      });
      const sessionId = await this.settle(db, scope, given, current);
      if (current && saysTheSame(current, given)) return current;
      if ((current?.revision ?? 0) !== given.revision) {
        throw new Problem('conflict', current ? 'Somebody else saved this since you opened it. Nothing of yours was saved yet: compare, and save again.' : 'It is no longer there.', [], { current });
      }
      const [saved] = (await db.query(
        `INSERT INTO group_feedback AS g (programme_id, code, kind, title, session_id, held_on, minutes, counts_as_contribution)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (programme_id, code) DO UPDATE SET kind = excluded.kind, title = excluded.title, session_id = excluded.session_id, held_on = excluded.held_on,
           minutes = excluded.minutes, counts_as_contribution = excluded.counts_as_contribution, revision = g.revision + 1
           WHERE g.revision = $9
         RETURNING id`,
        [scope.programmeId, code, given.kind, given.title.trim(), sessionId, given.heldOn, given.minutes, given.countsAsContribution, current?.revision ?? null],
      )) as { id: string }[];
      // What this scope does not reach, as of other sets to a facilitator, is there all the same.
      if (!saved) throw new Problem('conflict', `The code ${code} is taken in this programme. Nothing was saved: choose another code.`, [], { current: null });
      const { id } = saved;
      await db.query(`DELETE FROM group_feedback_point WHERE group_feedback_id = $1`, [id]);
      await db.query(
        `INSERT INTO group_feedback_point (programme_id, group_feedback_id, position, heading, point, outcome_id, stance)
         SELECT $1, $2, t.n, btrim(t.p ->> 'heading'), btrim(t.p ->> 'point'), o.id, t.p ->> 'stance'
           FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY t(p, n) LEFT JOIN outcome o ON o.programme_id = $1 AND o.code = t.p ->> 'outcome'`,
        [scope.programmeId, id, JSON.stringify(given.points)],
      );
      await db.query(`DELETE FROM group_feedback_person WHERE group_feedback_id = $1`, [id]);
      await db.query(`INSERT INTO group_feedback_person (group_feedback_id, enrolment_id, programme_id, contributed) SELECT $2, e, $1, c FROM unnest($3::uuid[], $4::boolean[]) AS t(e, c)`, [
        scope.programmeId, id, given.people.map((one) => one.enrolmentId), given.people.map((one) => one.contributed),
      ]);
      await this.audit.append(db, scope, {
        event: 'group-feedback.saved', subject: `group feedback ${code}`, detail: { points: given.points.length, inTheRoom: given.people.length, contributed: given.people.filter((one) => one.contributed).length },
      });
      return this.find(db, scope, code);
    });
  }

  /** @throws Problem not_found */
  async remove(scope: Scope, code: string): Promise<void> {
    await this.db.transaction(async (db) => {
      await this.find(db, scope, code);
      // What was replied to it stays said.
      await db.query(`UPDATE reply SET group_feedback_id = NULL WHERE group_feedback_id = (SELECT id FROM group_feedback WHERE programme_id = $1 AND code = $2)`, [scope.programmeId, code]);
      await db.query(`DELETE FROM group_feedback WHERE programme_id = $1 AND code = $2`, [scope.programmeId, code]);
      await this.audit.append(db, scope, { event: 'group-feedback.removed', subject: `group feedback ${code}` });
    });
  }

  /**
   * Keeps the transcript of a focus group, in the place of the one that was seen. The same file again changes nothing.
   * @throws Problem not_found; rule_broken; invalid_input; conflict, with what is there (`current`), when another file was added since
   */
  async addTranscript(scope: Scope, code: string, { revision, fileName, content }: NewTranscriptDto): Promise<TranscriptDto> {
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length === 0) throw new Problem('invalid_input', 'content: the file is empty', [{ field: 'content', message: 'the file is empty' }]);
    return this.db.transaction(async (db) => {
      // One file after the other.
      await db.query(`SELECT id FROM group_feedback WHERE programme_id = $1 AND code = $2 FOR NO KEY UPDATE`, [scope.programmeId, code]);
      const { kind, transcript: current } = await this.find(db, scope, code);
      if (kind !== 'focus_group') throw new Problem('rule_broken', 'Only a focus group has a transcript. Write down what a group said as points.');
      if (current && (await this.isTranscript(db, scope, code, fileName, bytes))) return current;
      if ((current?.revision ?? 0) !== revision) {
        const since = current ? `${current.fileName} was added since you opened this page` : 'The transcript that was here is gone';
        throw new Problem('conflict', `${since}. Nothing of yours was saved: choose your file again if it is the one to keep.`, [], { current });
      }
      await db.query(
        `INSERT INTO group_feedback_transcript AS t (group_feedback_id, programme_id, file_name, media_type, content)
         SELECT id, programme_id, $3, $4, $5 FROM group_feedback WHERE programme_id = $1 AND code = $2
         ON CONFLICT (group_feedback_id) DO UPDATE SET file_name = excluded.file_name, media_type = excluded.media_type, content = excluded.content, added_at = now(), revision = t.revision + 1`,
        [scope.programmeId, code, fileName, TRANSCRIPT_TYPES[fileName.split('.').at(-1)!.toLowerCase()], bytes],
      );
      await this.audit.append(db, scope, { event: 'transcript.added', subject: `group feedback ${code}`, detail: { bytes: bytes.length, replaced: current !== null } });
      return (await this.find(db, scope, code)).transcript!;
    });
  }

  /** The transcript, for evaluators; recorded. @throws Problem not_found */
  async transcript(scope: Scope, code: string): Promise<{ fileName: string; mediaType: string; content: Buffer }> {
    const [found] = (await this.db.query(
      `SELECT t.file_name AS "fileName", t.media_type AS "mediaType", t.content FROM group_feedback_transcript t JOIN group_feedback g ON g.id = t.group_feedback_id
        WHERE g.programme_id = $1 AND g.code = $2`,
      [scope.programmeId, code],
    )) as { fileName: string; mediaType: string; content: Buffer }[];
    if (!found) throw new Problem('not_found', `There is no transcript of ${code}.`);
    await this.audit.append(this.db, scope, { event: 'transcript.read', subject: `group feedback ${code}` });
    return found;
  }

  /** Whether this very file is the transcript already. */
  private async isTranscript(db: EntityManager, scope: Scope, code: string, fileName: string, bytes: Buffer): Promise<boolean> {
    const [same] = (await db.query(
      `SELECT FROM group_feedback_transcript t JOIN group_feedback g ON g.id = t.group_feedback_id WHERE g.programme_id = $1 AND g.code = $2 AND t.file_name = $3 AND t.content = $4`,
      [scope.programmeId, code, fileName, bytes],
    )) as object[];
    return same !== undefined;
  }

  private async find(db: EntityManager, scope: Scope, code: string): Promise<GroupFeedbackDto> {
    const [found] = (await db.query(
      `SELECT g.code, g.kind, g.title, s.session_code AS session, g.held_on::text AS "heldOn", g.minutes, g.counts_as_contribution AS "countsAsContribution", g.revision,
              (SELECT coalesce(json_agg(json_build_object('heading', p.heading, 'point', p.point, 'outcome', o.code, 'stance', p.stance) ORDER BY p.position), '[]')
                 FROM group_feedback_point p LEFT JOIN outcome o ON o.id = p.outcome_id WHERE p.group_feedback_id = g.id) AS points,
              CASE WHEN $4 THEN '[]'::json ELSE (
                SELECT coalesce(json_agg(json_build_object('enrolmentId', p.enrolment_id, 'contributed', p.contributed, 'person', coalesce(nullif(x.name, ''), x.code), 'role', e.role, 'council', c.name)
                         ORDER BY coalesce(nullif(x.name, ''), x.code)), '[]')
                  FROM group_feedback_person p JOIN enrolment e ON e.id = p.enrolment_id JOIN person x ON x.id = e.person_id LEFT JOIN council c ON c.id = e.council_id
                 WHERE p.group_feedback_id = g.id) END AS people,
              (SELECT count(*)::int FROM group_feedback_person p WHERE p.group_feedback_id = g.id) AS "inTheRoom",
              (SELECT count(*)::int FROM group_feedback_person p WHERE p.group_feedback_id = g.id AND p.contributed) AS contributed,
              (SELECT json_build_object('fileName', t.file_name, 'bytes', octet_length(t.content), 'addedAt', t.added_at, 'revision', t.revision) FROM group_feedback_transcript t WHERE t.group_feedback_id = g.id) AS transcript
         FROM group_feedback g LEFT JOIN reading.session s ON s.session_id = g.session_id
        WHERE g.programme_id = $1 AND ${WITHIN_SETS} AND g.code = $3`,
      [scope.programmeId, scope.setIds, code, scope.role === 'evaluator'],
    )) as GroupFeedbackDto[];
    if (!found) throw new Problem('not_found', `There is no group feedback ${code} in this programme.`);
    return found;
  }

  /**
   * Looks up what is named. Whoever is named in it already, as by a programme manager, may stay.
   * @returns the id of the session
   * @throws Problem invalid_input with every fault
   */
  private async settle(db: EntityManager, scope: Scope, given: SaveGroupFeedbackDto, current: GroupFeedbackDto | null): Promise<string | null> {
    const faults: FieldFault[] = [];
    const [session] = given.session === null ? [] : ((await db.query(
      `SELECT s.session_id AS id, s.held_on::text AS "heldOn", (coalesce(t.ends_at, t.starts_at) AT TIME ZONE 'Europe/London')::date::text AS "endedOn"
         FROM reading.session s JOIN session t ON t.id = s.session_id
        WHERE s.programme_id = $1 AND s.session_code = $2 AND ($3::uuid[] IS NULL OR s.set_id = ANY ($3))`,
      [scope.programmeId, given.session, scope.setIds],
    )) as { id: string; heldOn: string; endedOn: string }[]);
    if (given.session !== null && !session) faults.push({ field: 'session', message: `there is no session ${given.session}` });
    if (given.session === null && scope.setIds !== null) faults.push({ field: 'session', message: 'say in which of your sessions it was given' });
    const [known] = (await db.query(
      `SELECT ARRAY(SELECT code FROM outcome WHERE programme_id = $1) AS outcomes,
              ($2::timestamptz AT TIME ZONE 'Europe/London')::date::text AS today`,
      [scope.programmeId, this.clock.now()],
    )) as [{ outcomes: string[]; today: string }];
    if (given.heldOn > known.today) faults.push({ field: 'heldOn', message: `is to come; choose ${dayInWords(known.today)} or an earlier day` });
    else if (session && (given.heldOn < session.heldOn || given.heldOn > session.endedOn)) faults.push({ field: 'heldOn', message: `is not the day of the session, ${dayInWords(session.heldOn)}` });
    const seen = new Set<string>();
    given.points.forEach(({ heading, point, outcome, stance }, index) => {
      if (outcome !== null && !known.outcomes.includes(outcome)) faults.push({ field: `points.${index}.outcome`, message: `the programme has no outcome ${outcome}` });
      if (outcome === null && stance !== 'neither') faults.push({ field: `points.${index}.stance`, message: 'say which outcome the point speaks for or against' });
      const key = `${heading.trim()}\n${point.trim()}`;
      if (seen.has(key)) faults.push({ field: `points.${index}.point`, message: `stands under ${heading.trim()} already` });
      seen.add(key);
    });
    const people = new Set([...(await this.room.among(db, scope, given.session, given.people.map((one) => one.enrolmentId))), ...(current?.people ?? []).map((one) => one.enrolmentId)]);
    given.people.forEach(({ enrolmentId }, index) => {
      if (!people.has(enrolmentId.toLowerCase())) faults.push({ field: `people.${index}.enrolmentId`, message: scope.setIds === null ? 'is nobody of this programme' : 'is nobody of your sets, and not on the register of this session' });
    });
    if (faults.length > 0) throw new Problem('invalid_input', faults.map(({ field, message }) => `${field}: ${message}`).join('; '), faults);
    return session?.id ?? null;
  }
}

function saysTheSame(one: GroupFeedbackDto, other: SaveGroupFeedbackDto): boolean {
  const of = (given: SaveGroupFeedbackDto): string =>
    JSON.stringify([
      given.kind, given.title.trim(), given.session, given.heldOn, given.minutes, given.countsAsContribution,
      given.points.map(({ heading, point, outcome, stance }) => [heading.trim(), point.trim(), outcome, stance]),
      given.people.map(({ enrolmentId, contributed }) => `${enrolmentId} ${contributed}`).sort(),
    ]);
  return of(one) === of(other);
}
