import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { askedQuestions } from '../../shared/questionnaire/branching.ts';
import { entriesOfDraft, keepable, type Entries, type Entry } from '../../shared/questionnaire/entry.ts';
import { layOutPages, type QuestionPage } from '../../shared/questionnaire/pages.ts';
import { listQuestions, optionsOf, type Mentee, type Question } from '../../shared/questionnaire/question.ts';
import { checkAnswers, toStates, type AnswerFault } from '../../shared/questionnaire/submission.ts';
import type { ResponseStatus } from '../../shared/vocabulary/round.ts';
import { hashOfSecret } from '../access/secret.ts';
import { AuditService } from '../audit/audit.service.ts';
import { InstrumentsService, type PublishedVersion, type VersionItem } from '../instruments/instruments.service.ts';
import { CollectionClock, windowOf, type RoundDays, type RoundWindow } from './round-window.ts';

/** Holds the secret of the personal link, or a pass from somebody's own page: with it nothing can be reached but that one form. */
export const FORM_COOKIE = 'waymark-form';
/** What a pass begins with: no link has a full stop. */
export const PASS = 'my.';
/** What the cookie of a form that is nobody's begins with; then the open link, a full stop, and a secret of its own. */
export const OPEN = 'open.';
/** A pass is good for as long as somebody can be on their own page. */
const PASS_HOURS = 12;

/** Whose form it is, in which round, and how far it has come. */
interface Member extends RoundDays {
  programmeId: string;
  programme: string;
  programmeCode: string;
  about: string;
  roundId: string;
  /** Null: the form of an anonymous round, and nobody's. */
  enrolmentId: string | null;
  /** By what such a form is found again. */
  tokenHash: Buffer | null;
  declined: boolean;
  privacyText: string;
  versionId: string;
  responseId: string | null;
  status: ResponseStatus | null;
  submittedAt: Date | null;
  draft: unknown;
}

/** The form one personal link opens: all there is to show it, and nothing of anybody else. */
export interface RespondentForm extends Member {
  readonly window: RoundWindow;
  readonly version: PublishedVersion | null;
  readonly mentees: readonly Mentee[];
  readonly questions: readonly Question<VersionItem>[];
  /** All pages, asked or not; their numbers are in their addresses. */
  readonly pages: readonly QuestionPage<VersionItem>[];
  readonly entries: Entries;
}

/** What became of an attempt to send a form. */
export type Sending = { readonly sent: true } | { readonly sent: false; readonly faults: readonly AnswerFault[] };

const memberBy = (found: string): string => `
  SELECT m.programme_id AS "programmeId", p.name AS programme, p.code AS "programmeCode", p.about, m.round_id AS "roundId", m.enrolment_id AS "enrolmentId",
         NULL AS "tokenHash", m.declined_at IS NOT NULL AS declined, o.privacy_text AS "privacyText", o.version_id AS "versionId", o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
         r.id AS "responseId", r.status, r.submitted_at AS "submittedAt", r.draft
    FROM round_member m
    JOIN round o ON o.id = m.round_id
    JOIN programme p ON p.id = m.programme_id
    JOIN enrolment e ON e.id = m.enrolment_id
    JOIN person x ON x.id = e.person_id
    LEFT JOIN response r ON r.round_id = m.round_id AND r.enrolment_id = m.enrolment_id
   WHERE ${found} AND x.died_on IS NULL AND e.void_reason IS NULL`;
const MEMBER_BY_LINK = memberBy(
  `(m.round_id, m.enrolment_id) IN (SELECT round_id, enrolment_id FROM round_member WHERE link_hash = $1
                                    UNION ALL SELECT round_id, enrolment_id FROM mailed_link WHERE link_hash = $1)`,
);
const MEMBER_BY_PASS = memberBy(
  `(m.round_id, m.enrolment_id) = (SELECT f.round_id, f.enrolment_id FROM form_pass f WHERE f.token_hash = $1 AND f.made_at > now() - interval '${PASS_HOURS} hours')`,
);

const OPEN_FORM = `
  SELECT o.programme_id AS "programmeId", p.name AS programme, p.code AS "programmeCode", p.about, o.id AS "roundId", NULL AS "enrolmentId", $2::bytea AS "tokenHash", false AS declined,
         o.privacy_text AS "privacyText", o.version_id AS "versionId", o.opens_on::text AS "opensOn", o.closes_on::text AS "closesOn",
         r.id AS "responseId", r.status, r.submitted_at AS "submittedAt", r.draft
    FROM round o
    JOIN programme p ON p.id = o.programme_id
    LEFT JOIN response r ON r.round_id = o.id AND r.token_hash = $2
   WHERE o.id = (SELECT l.round_id FROM open_link l WHERE l.link_hash = $1 AND l.stopped_at IS NULL) AND o.mode = 'anonymous'`;

// A mentor is not asked about a mentee who died.
const MENTEES = `
  SELECT e.id, coalesce(nullif(x.name, ''), x.code) AS name
    FROM mentor_pairing g
    JOIN enrolment e ON e.id = g.mentee_id
    JOIN person x ON x.id = e.person_id
   WHERE g.mentor_id = $1 AND g.programme_id = $2 AND x.died_on IS NULL AND e.void_reason IS NULL
   ORDER BY name, e.id`;

// Two tabs and two devices each add what they know; neither undoes the other's.
const BEGIN_OR_ADD = `
  INSERT INTO response (programme_id, round_id, enrolment_id, status, draft)
  VALUES ($1, $2, $3, 'draft', $4::jsonb)
  ON CONFLICT (round_id, enrolment_id) WHERE enrolment_id IS NOT NULL
  DO UPDATE SET draft = response.draft || EXCLUDED.draft WHERE response.status = 'draft'
  RETURNING id`;

const BEGIN_OR_ADD_OPEN = `
  INSERT INTO response (programme_id, round_id, token_hash, status, draft)
  VALUES ($1, $2, $3, 'draft', $4::jsonb)
  ON CONFLICT (token_hash) WHERE token_hash IS NOT NULL
  DO UPDATE SET draft = response.draft || EXCLUDED.draft WHERE response.status = 'draft'
  RETURNING id`;

const ADD_OPEN = `
  WITH added AS (
    UPDATE response SET draft = draft || $4::jsonb
     WHERE programme_id = $1 AND round_id = $2 AND token_hash = $3 AND status = 'draft'
    RETURNING id)
  SELECT id FROM added`;

const ADD = `
  WITH added AS (
    UPDATE response SET draft = draft || $4::jsonb
     WHERE programme_id = $1 AND round_id = $2 AND enrolment_id = $3 AND status = 'draft'
    RETURNING id)
  SELECT id FROM added`;

// The form and all its answers in one statement: there is no moment with some of them.
const SEND = `
  WITH sent AS (
    UPDATE response SET status = 'submitted', submitted_at = $2, draft = '{}' WHERE id = $1 AND status = 'draft'
    RETURNING id, programme_id)
  INSERT INTO answer (programme_id, response_id, item_id, mentee_id, state, choices, number, text)
  SELECT sent.programme_id, sent.id, a.item_id, a.mentee_id, a.state,
         CASE WHEN a.choices IS NOT NULL THEN ARRAY(SELECT c.value FROM jsonb_array_elements_text(a.choices) WITH ORDINALITY c(value, n) ORDER BY c.n) END,
         a.number, a.text
    FROM sent,
         unnest($3::uuid[], $4::uuid[], $5::text[], $6::jsonb[], $7::numeric[], $8::text[]) AS a(item_id, mentee_id, state, choices, number, text)`;

/** Forms, as the people asked fill them in; of anonymous rounds, whoever has the open link. */
@Injectable()
export class FormsService {
  constructor(
    private readonly db: DataSource,
    private readonly instruments: InstrumentsService,
    private readonly clock: CollectionClock,
    private readonly audit: AuditService,
  ) {}

  /**
   * The form that a personal link opens. Changes nothing.
   * @returns null when no such link is in force, or its person has died, was erased or was enrolled in error.
   */
  async find(link: string): Promise<RespondentForm | null> {
    return this.formOf(MEMBER_BY_LINK, hashOfSecret(link));
  }

  /** Whether this is the open link of an anonymous round. */
  async isOpenLink(link: string): Promise<boolean> {
    const found = (await this.db.query(`SELECT FROM open_link WHERE link_hash = $1 AND stopped_at IS NULL`, [hashOfSecret(link)])) as object[];
    return found.length > 0;
  }

  /**
   * The form behind the cookie of the respondent's pages: a personal link, or a pass from somebody's own page.
   * @returns null as `find` does, and when the pass is over or its sign-in has ended
   */
  async findHeld(cookie: string): Promise<RespondentForm | null> {
    const open = /^open\.([^.]+)\.([^.]+)$/.exec(cookie);
    if (open) return this.formOf(OPEN_FORM, hashOfSecret(open[1]!), hashOfSecret(open[2]!));
    return this.formOf(cookie.startsWith(PASS) ? MEMBER_BY_PASS : MEMBER_BY_LINK, hashOfSecret(cookie));
  }

  private async formOf(statement: string, ...hashes: Buffer[]): Promise<RespondentForm | null> {
    const [member] = (await this.db.query(statement, hashes)) as Member[];
    if (!member) return null;
    const version = await this.instruments.published(member.versionId);
    const items = version?.items ?? [];
    const perMentee = member.enrolmentId !== null && items.some((item) => item.askedPer === 'mentee');
    const mentees = perMentee ? ((await this.db.query(MENTEES, [member.enrolmentId, member.programmeId])) as Mentee[]) : [];
    const questions = listQuestions(items, mentees);
    return {
      ...member,
      version,
      mentees,
      questions,
      window: windowOf(member, this.clock.now()),
      pages: layOutPages(questions),
      entries: entriesOfDraft(member.draft),
    };
  }

  /**
   * Adds entries to the draft, beginning it with the first ones.
   * @returns false when there is no draft to add to: the form has been sent, or the round has closed before it was begun.
   */
  async keep(form: RespondentForm, given: ReadonlyMap<string, Entry>): Promise<boolean> {
    if (form.status === 'submitted' || form.status === 'withdrawn' || form.declined || !isWritable(form)) return false;
    const kept = form.questions.flatMap(({ key, item }): [string, Entry][] => {
      const entry = given.get(key);
      return entry ? [[key, keepable(entry, optionsOf(item).map((option) => option.value))]] : [];
    });
    const [begin, add] = form.enrolmentId === null ? [BEGIN_OR_ADD_OPEN, ADD_OPEN] : [BEGIN_OR_ADD, ADD];
    const statement = form.window === 'open' ? begin : add;
    const saved = (await this.db.query(statement, [
      form.programmeId,
      form.roundId,
      form.enrolmentId ?? form.tokenHash,
      JSON.stringify(Object.fromEntries(kept)),
    ])) as unknown[];
    return saved.length > 0;
  }

  /**
   * Records whether somebody wants to take part. Nobody writes to them any more when they do not; what they began is
   * kept until they change their mind, and counts nowhere. Nothing changes once the form is sent or the round closed.
   */
  async decline(form: RespondentForm, declined: boolean): Promise<void> {
    if (form.enrolmentId === null || form.window !== 'open' || form.declined === declined) return;
    await this.db.transaction(async (db) => {
      const [person] = (await db.query(
        `WITH decided AS (
           UPDATE round_member m SET declined_at = CASE WHEN $3 THEN now() END
            WHERE m.round_id = $1 AND m.enrolment_id = $2
              AND NOT EXISTS (SELECT FROM response r WHERE r.round_id = $1 AND r.enrolment_id = $2 AND r.status = 'submitted')
           RETURNING m.enrolment_id, m.round_id)
         SELECT x.id, x.code, o.code AS round FROM decided d JOIN enrolment e ON e.id = d.enrolment_id JOIN person x ON x.id = e.person_id JOIN round o ON o.id = d.round_id`,
        [form.roundId, form.enrolmentId, declined],
      )) as { id: string; code: string; round: string }[];
      if (!person) return;
      const actor = { kind: 'person', id: person.id, name: person.code } as const;
      await this.audit.append(db, { actor, programmeId: form.programmeId }, { event: declined ? 'round.declined' : 'round.joined-again', subject: `round ${person.round}, person ${person.code}` });
    });
  }

  /**
   * Sends the draft: one transaction, under a lock on the form, so that pressing twice, two tabs or a retry after a
   * lost reply find it sent. The draft as it then stands is what is checked and stored.
   * @returns whether it is sent (now or before), or what has to be put right first (nothing, when no form was begun).
   */
  async send(form: RespondentForm): Promise<Sending> {
    if (form.status === 'submitted') return { sent: true };
    if (form.declined) return { sent: false, faults: [] };
    return this.db.transaction(async (db): Promise<Sending> => {
      const whose = form.enrolmentId === null ? 'token_hash' : 'enrolment_id';
      const [stored] = (await db.query(`SELECT id, status, draft FROM response WHERE round_id = $1 AND ${whose} = $2 FOR UPDATE`, [
        form.roundId,
        form.enrolmentId ?? form.tokenHash,
      ])) as { id: string; status: ResponseStatus; draft: unknown }[];
      if (!stored) return { sent: false, faults: [] };
      if (stored.status === 'submitted') return { sent: true };
      if (stored.status === 'withdrawn') return { sent: false, faults: [] };
      const entries = entriesOfDraft(stored.draft);
      const faults = checkAnswers(askedQuestions(form.questions, entries), entries);
      if (faults.length > 0) return { sent: false, faults };
      const states = toStates(form.version?.items ?? [], form.mentees, entries);
      await db.query(SEND, [
        stored.id,
        form.enrolmentId === null ? dayOf(this.clock.now()) : this.clock.now(),
        states.map(({ item }) => item.id),
        states.map(({ menteeId }) => menteeId),
        states.map(({ state }) => state),
        states.map(({ choices }) => choices && JSON.stringify(choices)),
        states.map(({ number }) => number),
        states.map(({ text }) => text),
      ]);
      return { sent: true };
    });
  }
}

/** The day alone: when a form came in can tell whose it is. */
function dayOf(instant: Date): Date {
  return new Date(`${instant.toISOString().slice(0, 10)}T00:00:00Z`);
}

/** Whether anything can be entered: the round is open, or in its grace and the form was begun in time. */
export function isWritable(form: Pick<RespondentForm, 'window' | 'responseId' | 'version'>): boolean {
  return form.version !== null && (form.window === 'open' || (form.window === 'grace' && form.responseId !== null));
}
