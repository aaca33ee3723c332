import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type By } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { codeHash } from './person-code.ts';
import { nobody } from './person-data.service.ts';

/** What an erasure would take away, and what it would leave. */
export interface ErasureEffects {
  /** The code to type before it is done. */
  code: string;
  erased: boolean;
  removes: { what: string; count: number }[];
  keeps: { what: string; why: string }[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MINE = `(SELECT id FROM enrolment WHERE programme_id = $1 AND person_id = $2)`;

const KEEPS: ErasureEffects['keeps'] = [
  { what: 'That somebody of their council and role was enrolled, marked as erased', why: 'figures list how many people were left out, and why' },
  { what: 'That they were asked, and that a form was returned, without anything it said', why: 'response rates and answers say what was left out' },
  { what: 'The days on which a mentor and a mentee met, without themes', why: 'they are the other person’s record too' },
  { what: 'Actions agreed at sessions, without who was to do them', why: 'they are the set’s record too' },
  { what: 'Anonymous answers and what a group wrote together', why: 'nothing ties them to a person, so they cannot be found' },
  { what: 'The audit journal, which knows people by their codes alone', why: 'it proves who did what, and can only be added to' },
];

/**
 * Erasure: who somebody is, what they wrote and what was recorded of them goes; an enrolment without a person stays,
 * so that every figure can say that somebody was left out. It cannot be undone.
 */
@Injectable()
export class ErasureService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** @throws Problem not_found: nobody of that id in the programme */
  async effectsOf(scope: Scope, personId: string): Promise<ErasureEffects> {
    if (!UUID.test(personId)) throw nobody();
    const [found] = (await this.db.query(
      `SELECT x.code, ${ERASED} AS erased,
              (x.name <> '')::int AS names, (x.email IS NOT NULL)::int AS addresses,
              (SELECT count(*)::int FROM register_entry r WHERE r.enrolment_id IN ${MINE}) AS marks,
              (SELECT count(*)::int FROM withdrawal w WHERE w.enrolment_id IN ${MINE}) AS withdrawals,
              (SELECT count(*)::int FROM response r WHERE r.enrolment_id IN ${MINE} AND r.status = 'submitted') AS forms,
              (SELECT count(*)::int FROM response r WHERE r.enrolment_id IN ${MINE} AND r.status = 'draft') AS drafts,
              (SELECT count(*)::int FROM answer a WHERE a.mentee_id IN ${MINE}) AS about,
              (SELECT count(*)::int FROM group_feedback_person g WHERE g.enrolment_id IN ${MINE}) AS groups,
              (SELECT count(*)::int FROM mentoring_meeting t JOIN mentor_pairing g ON g.id = t.pairing_id
                WHERE t.themes <> '' AND (g.mentor_id IN ${MINE} OR g.mentee_id IN ${MINE})) AS themes,
              (SELECT count(*)::int FROM session_action a WHERE a.programme_id = $1 AND (a.enrolment_id IN ${MINE} OR ${NAMED})) AS actions,
              (SELECT count(*)::int FROM round_member m WHERE m.link_hash IS NOT NULL AND m.enrolment_id IN ${MINE}) AS links
         FROM person x WHERE x.programme_id = $1 AND x.id = $2`,
      [scope.programmeId, personId],
    )) as (Record<string, number> & { code: string; erased: boolean })[];
    if (!found) throw nobody();
    const removes = Object.entries(REMOVED).map(([key, what]) => ({ what, count: found[key]! }));
    return { code: found.code, erased: found.erased, removes, keeps: [...KEEPS] };
  }

  /**
   * Erases one person, all of it or nothing. Of somebody who was erased already nothing changes.
   * @param typed the person's code, typed by whoever confirms
   * @throws Problem not_found; invalid_input: another code was typed
   */
  async erase(scope: Scope, personId: string, typed: string): Promise<void> {
    if (!UUID.test(personId)) throw nobody();
    await this.db.transaction(async (db) => {
      // Locked by itself: only what is read after the lock is what another erasure has left.
      await db.query(`SELECT id FROM person WHERE programme_id = $1 AND id = $2 FOR UPDATE`, [scope.programmeId, personId]);
      const [person] = (await db.query(`SELECT x.code, ${ERASED} AS erased FROM person x WHERE x.programme_id = $1 AND x.id = $2`, [scope.programmeId, personId])) as {
        code: string;
        erased: boolean;
      }[];
      if (!person) throw nobody();
      if (person.erased) return;
      if (typed.trim() !== person.code) {
        const message = `must be ${person.code}, the code of the person to erase; nothing was changed`;
        throw new Problem('invalid_input', `code: ${message}`, [{ field: 'code', message }]);
      }
      await this.eraseNow(db, scope, { id: scope.programmeId, code: scope.programmeCode }, personId, 'person.erased');
    });
  }

  /** In the caller's transaction; also used to do listed erasures again after a restore. */
  async eraseNow(db: EntityManager, by: By, programme: { id: string; code: string }, personId: string, event: 'person.erased' | 'person.erased-again'): Promise<void> {
    const keys = [programme.id, personId];
    const [person] = (await db.query(`SELECT code FROM person WHERE programme_id = $1 AND id = $2 FOR UPDATE`, keys)) as { code: string }[];
    await db.query(
      `UPDATE enrolment SET void_reason = 'erased', set_id = NULL, selected_by = 'unknown', line_manager_support = 'unknown', cover_agreed = 'unknown',
              travel_minutes = NULL, independent = false
        WHERE programme_id = $1 AND person_id = $2`,
      keys,
    );
    await db.query(`DELETE FROM withdrawal WHERE enrolment_id IN ${MINE}`, keys);
    await db.query(`DELETE FROM register_entry WHERE enrolment_id IN ${MINE}`, keys);
    await db.query(`DELETE FROM group_feedback_person WHERE enrolment_id IN ${MINE}`, keys);
    await db.query(`DELETE FROM response WHERE status = 'draft' AND enrolment_id IN ${MINE}`, keys);
    await db.query(`UPDATE response SET status = 'withdrawn', withdrawn_at = now() WHERE status = 'submitted' AND enrolment_id IN ${MINE}`, keys);
    await db.query(`DELETE FROM answer WHERE mentee_id IN ${MINE} OR response_id IN (SELECT id FROM response WHERE enrolment_id IN ${MINE})`, keys);
    // What mentors have begun to say of them: in a draft the mentee stands behind the question's code.
    await db.query(
      `UPDATE response r SET draft = (SELECT coalesce(jsonb_object_agg(d.key, d.value), '{}') FROM jsonb_each(r.draft) d WHERE split_part(d.key, ':', 2) NOT IN (SELECT id::text FROM enrolment WHERE programme_id = $1 AND person_id = $2))
        WHERE r.programme_id = $1 AND r.status = 'draft'
          AND EXISTS (SELECT FROM jsonb_object_keys(r.draft) k WHERE split_part(k, ':', 2) IN (SELECT id::text FROM enrolment WHERE programme_id = $1 AND person_id = $2))`,
      keys,
    );
    await db.query(`UPDATE round_member SET link_hash = NULL WHERE enrolment_id IN ${MINE}`, keys);
    for (const table of ['mailed_link', 'form_pass', 'waiting_place', 'session_catch_up', 'set_change', 'watch_reply', 'people_batch_row']) {
      await db.query(`DELETE FROM ${table} WHERE enrolment_id IN ${MINE}`, keys);
    }
    await db.query(
      `UPDATE session_action a SET enrolment_id = NULL, who = '', version = version + 1 FROM person x
        WHERE x.programme_id = $1 AND x.id = $2 AND a.programme_id = $1 AND (a.enrolment_id IN ${MINE} OR ${NAMED})`,
      keys,
    );
    await db.query(`UPDATE session_catch_up SET buddy_id = NULL WHERE buddy_id IN ${MINE}`, keys);
    // That something was sent stays, so that the round's count of messages stays explainable; to whom and what is gone.
    await db.query(
      `UPDATE message SET address = '', subject = '', body = '', because = '', status = CASE WHEN status IN ('waiting', 'sending') THEN 'not_needed' ELSE status END
        WHERE id IN (SELECT message_id FROM round_member_message WHERE enrolment_id IN ${MINE})`,
      keys,
    );
    await db.query(`UPDATE message_try SET address = '', subject = '', body = '', because = '' WHERE message_id IN (SELECT message_id FROM round_member_message WHERE enrolment_id IN ${MINE})`, keys);
    await db.query(`DELETE FROM person_link WHERE programme_id = $1 AND person_id = $2`, keys);
    await db.query(`DELETE FROM person_sign_in WHERE programme_id = $1 AND person_id = $2`, keys);
    await db.query(`UPDATE mentor_pairing SET line_manager = 'unknown' WHERE mentor_id IN ${MINE} OR mentee_id IN ${MINE}`, keys);
    await db.query(
      `UPDATE mentoring_meeting SET themes = '', cut_short_by = NULL
        WHERE pairing_id IN (SELECT id FROM mentor_pairing WHERE mentor_id IN ${MINE} OR mentee_id IN ${MINE})`,
      keys,
    );
    const left = `erased-${randomBytes(5).toString('hex')}`;
    await db.query(`UPDATE person SET code = $3, name = '', email = NULL, died_on = NULL, mail_stopped = NULL, came_back = false WHERE programme_id = $1 AND id = $2`, [...keys, left]);
    await db.query(`INSERT INTO erasure (programme_code, code_hash, extent) VALUES ($1, $2, 'person') ON CONFLICT DO NOTHING`, [programme.code, codeHash(programme.code, person!.code)]);
    // By the code it has now: the old one beside it would tie the two together again.
    await this.audit.append(db, { ...by, programmeId: programme.id }, { event, subject: `person ${left}` });
  }
}

/** An action `a` whose words say that it is the person `x` who does it. */
const NAMED = `a.who <> '' AND lower(a.who) IN (lower(x.name), lower(x.code))`;

/** Somebody whose enrolments are all erased. */
const ERASED = `EXISTS (SELECT FROM enrolment e WHERE e.person_id = x.id AND e.void_reason = 'erased')`;

const REMOVED: Readonly<Record<string, string>> = {
  names: 'Name',
  addresses: 'E-mail address',
  marks: 'Marks in registers, with their corrections',
  withdrawals: 'Withdrawals, with reasons and notes',
  forms: 'Forms they sent, with every answer',
  drafts: 'Drafts',
  about: 'Answers that a mentor gave about them',
  groups: 'Places where group feedback names them',
  themes: 'Themes of mentoring meetings',
  actions: 'Actions agreed at sessions, as theirs: the actions stay',
  links: 'Personal links',
};
