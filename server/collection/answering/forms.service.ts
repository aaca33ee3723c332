import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { DataSource } from 'typeorm';
import { atLondon, londonDay } from '../../../shared/calendar/london.ts';
import { askedQuestions } from '../../../shared/questionnaire/branching.ts';
import { entriesOfDraft, isEmpty, keepable, type Entries, type Entry } from '../../../shared/questionnaire/entry.ts';
import { languagesOf } from '../../../shared/questionnaire/in-language.ts';
import { optionsOf, type Mentee } from '../../../shared/questionnaire/question.ts';
import { checkAnswers, toStates, type AnswerFault } from '../../../shared/questionnaire/submission.ts';
import { wordsIn } from '../../../shared/questionnaire/words/respondent-words.ts';
import type { Language } from '../../../shared/vocabulary/language.ts';
import { hashOfSecret } from '../../access/secret.ts';
import { runPrepared } from '../../db/prepared.ts';
import { InstrumentsService } from '../../instruments/instruments.service.ts';
import type { PersonScope } from '../../kernel/scope.ts';
import { CollectionClock, dayAndGrace, windowOf } from '../rounds/round-window.ts';
import { answerLists } from './answer-rows.ts';
import { askedOf, asksPerMentee, isBlank, isWritable, type Asked, type Member, type RespondentForm } from './form.ts';
import { MENTEES_OF_FORM, SEND, WAYS } from './form-statements.ts';
import { keyOf, wayOf } from './form-way.ts';

/** Of so many cookies it is remembered which questions they ask. */
const MOST_REMEMBERED = 10_000;
/** A draft can change while it is checked: another tab is saving. So often it is read anew before that is said. */
const MOST_TRIES = 5;

/** In which language to show a form: the one that was chosen; else the one it was begun in; else the one the browser asks for. */
export interface LanguageWish {
  readonly chosen: Language | null;
  readonly preferred: Language | null;
}

/** What became of entries that were to be kept. */
export interface Keeping {
  /** As it is afterwards. */
  readonly form: RespondentForm;
  readonly given: ReadonlyMap<string, Entry>;
  /** Not: the form has been sent or declined, the round has closed before it was begun, or nothing was entered on a form that nobody has begun. */
  readonly kept: boolean;
  /** Whether the draft says something else than before; what was only seen and left out says nothing. */
  readonly changed: boolean;
}

/** What became of an attempt to send a form. `nothing`: not one question was answered. */
export type Sending = { readonly sent: true } | { readonly sent: false; readonly faults: readonly AnswerFault[]; readonly nothing?: true };

/** Forms, as the people asked fill them in; of anonymous rounds, whoever has the open link. */
@Injectable()
export class FormsService {
  /** Which version a cookie asks, so that a page can be read before the form is: found out once, and checked each time. */
  private readonly remembered = new Map<string, string>();

  constructor(
    private readonly db: DataSource,
    private readonly instruments: InstrumentsService,
    private readonly clock: CollectionClock,
  ) {}

  /** Whether a personal link is in force. Changes nothing. */
  async isLink(link: string): Promise<boolean> {
    const hashes = [hashOfSecret(link)];
    const [member] = await runPrepared<Member>(this.db, WAYS.link.find, hashes);
    if (member) this.remember(hashes, member);
    return member !== undefined;
  }

  /** Whether this is the open link of an anonymous round. */
  async isOpenLink(link: string): Promise<boolean> {
    const found = (await this.db.query(`SELECT FROM open_link WHERE link_hash = $1 AND stopped_at IS NULL`, [hashOfSecret(link)])) as object[];
    return found.length > 0;
  }

  /**
   * The form behind the cookie of the respondent's pages: a personal link, a pass from somebody's own page, or an open
   * link with the secret of one browser.
   * @returns null when no such link is in force, its person has died, was erased or was enrolled in error, or the pass
   *   is over or its sign-in has ended
   */
  async find(cookie: string, wish: LanguageWish): Promise<RespondentForm | null> {
    const { way, hashes } = wayOf(cookie);
    const [member] = await runPrepared<Member>(this.db, way.find, hashes);
    return member ? this.formOf(cookie, member, wish) : null;
  }

  private async formOf(cookie: string, member: Member, { chosen, preferred }: LanguageWish): Promise<RespondentForm> {
    const english = await this.instruments.published(member.versionId, 'en');
    const languages: readonly Language[] = english ? languagesOf(english) : ['en'];
    const language = [chosen, member.language, preferred].find((one) => one !== null && languages.includes(one)) ?? 'en';
    const version = await this.instruments.published(member.versionId, language);
    const mentees = member.enrolmentId !== null && version && asksPerMentee(version) ? await runPrepared<Mentee>(this.db, MENTEES_OF_FORM, [member.enrolmentId, member.programmeId]) : [];
    const window = windowOf(member, this.clock.now());
    if (version) this.remember(wayOf(cookie).hashes, member);
    return { ...member, language, languages, version, mentees, window, ...askedOf(version, mentees), entries: entriesOfDraft(member.draft) };
  }

  /**
   * Adds entries to the draft, beginning it with the first ones, and finds the form, mostly in one statement.
   * @param read the entries, from the questions of the form; may throw
   * @returns null as `find`
   */
  async keep(cookie: string, wish: LanguageWish, read: (asked: Asked) => ReadonlyMap<string, Entry>): Promise<Keeping | null> {
    const { way, hashes } = wayOf(cookie);
    const versionId = this.remembered.get(keyOf(hashes));
    const known = versionId === undefined ? null : await this.instruments.published(versionId, 'en');
    // Whom a mentor is asked about can change: that is looked up each time.
    const found = known && !asksPerMentee(known) ? null : await this.find(cookie, wish);
    if (!found && !known) return null;
    const asked = found ?? askedOf(known, []);
    let given: ReadonlyMap<string, Entry>;
    try {
      given = read(asked);
    } catch (error) {
      if (found) throw error;
      // Read by what is remembered. By now the round may ask something else, or the link be out of force.
      this.remembered.delete(keyOf(hashes));
      return this.keep(cookie, wish, read);
    }
    const entries = asked.questions.flatMap(({ key, item }): [string, Entry][] => {
      const entry = given.get(key);
      return entry ? [[key, keepable(entry, optionsOf(item).map((option) => option.value))]] : [];
    });
    const { today, graceOf } = dayAndGrace(this.clock.now());
    const spoken = languagesOf(known ?? found?.version ?? { words: {} });
    const chosen = wish.chosen !== null && spoken.includes(wish.chosen) ? wish.chosen : null;
    const first = chosen ?? (wish.preferred !== null && spoken.includes(wish.preferred) ? wish.preferred : 'en');
    const [row] = await runPrepared<Member & { keptId: string | null; keptDraft: unknown }>(this.db, way.keep, [
      ...hashes, JSON.stringify(Object.fromEntries(entries)), chosen, first, today, graceOf, [...given.values()].some((entry) => !isEmpty(entry)), found?.versionId ?? versionId,
    ]);
    if (!row) return null;
    const { keptId, keptDraft, ...member } = row;
    const form = await this.formOf(cookie, keptId === null ? member : { ...member, responseId: keptId, status: 'draft', draft: keptDraft }, wish);
    // The round asks another version than when it was looked at last: once more, with the right questions.
    if (!found && row.versionId !== versionId) {
      this.remembered.delete(keyOf(hashes));
      return this.keep(cookie, wish, read);
    }
    return { form, given, kept: keptId !== null, changed: keptId !== null && !isDeepStrictEqual(saidIn(keptDraft), saidIn(member.draft)) };
  }

  private remember(hashes: readonly Buffer[], member: Member): void {
    // Before its first day a round can still be changed to ask another.
    if (windowOf(member, this.clock.now()) === 'not_yet') return;
    const key = keyOf(hashes);
    const { versionId } = member;
    if (this.remembered.get(key) === versionId) return;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.delete(this.remembered.keys().next().value!);
    this.remembered.set(key, versionId);
  }

  /** Whose form it is, for what their own rights allow. Null for a form that is nobody's. */
  async writerOf(form: RespondentForm): Promise<PersonScope | null> {
    if (form.enrolmentId === null) return null;
    const [person] = (await this.db.query(
      `SELECT x.id, x.code, e.role, e.council_id AS "councilId", e.set_id AS "setId" FROM enrolment e JOIN person x ON x.id = e.person_id WHERE e.id = $1`,
      [form.enrolmentId],
    )) as [{ id: string; code: string } & Omit<PersonScope['enrolments'][number], 'id'>];
    const { id, code, ...enrolment } = person;
    const { programmeId, programmeCode } = form;
    return { actor: { kind: 'person', id, name: code }, personId: id, personCode: code, programmeId, programmeCode, enrolments: [{ id: form.enrolmentId, ...enrolment }] };
  }

  /**
   * Sends the draft. It is checked as it stands, and stored in one statement if it still stands so: pressing twice, two
   * tabs, a save that comes in between or a retry after a lost reply find it sent, once, with what was checked.
   * @param form as it was found just before
   * @returns whether it is sent (now or before), or what has to be put right first (nothing, when no form was begun)
   */
  async send(cookie: string, form: RespondentForm): Promise<Sending> {
    for (let tries = 0, now: RespondentForm | null = form; now && tries < MOST_TRIES; tries += 1) {
      if (now.status === 'submitted') return { sent: true };
      if (now.status === 'withdrawn' || now.declined || !isWritable(now)) return { sent: false, faults: [] };
      // Nobody means to send that; a program that opens links and presses what it finds would.
      if (isBlank(now)) return { sent: false, faults: [], nothing: true };
      const faults = checkAnswers(askedQuestions(now.questions, now.entries), now.entries, wordsIn(now.language).faults);
      if (faults.length > 0) return { sent: false, faults };
      if (await this.store(now)) return { sent: true };
      now = await this.find(cookie, { chosen: form.language, preferred: null });
    }
    return { sent: false, faults: [] };
  }

  private async store(form: RespondentForm): Promise<boolean> {
    const states = toStates(form.version?.items ?? [], form.mentees, form.entries);
    // Of a form that is nobody's the day alone: when it came in can tell whose it is.
    const at = form.enrolmentId === null ? atLondon(londonDay(this.clock.now()), 0) : this.clock.now();
    const sent = await runPrepared(this.db, SEND, [form.responseId, at, JSON.stringify(form.draft), ...answerLists(states)]);
    return sent.length > 0;
  }
}

/** The entries of a draft that say something. */
const saidIn = (draft: unknown): Entries => new Map([...entriesOfDraft(draft)].filter(([, entry]) => !isEmpty(entry)));
