/** The schema: what the migrations make, what the entities say, and what the database itself refuses. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getMetadataArgsStorage, type DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.ts';
import { INVITATION_KINDS, SIGN_IN_STEPS, SIGN_IN_WAYS } from '../../shared/vocabulary/sign-in.ts';
import { STAFF_ROLES } from '../../shared/vocabulary/staff-role.ts';
import { openDataSource } from '../../server/db/data-source.ts';
import { migrate } from '../../server/db/migrate.ts';
import { AGREED, SELECTED_BY, VOID_REASONS, YES_NO_UNKNOWN } from '../../shared/vocabulary/enrolment.ts';
import { GROUP_FEEDBACK_KINDS, STANCES } from '../../shared/vocabulary/group-feedback.ts';
import { MAIL_STOPPED, MESSAGE_STATUSES, MESSAGE_STEPS, PLAN_STATUSES } from '../../shared/vocabulary/message.ts';
import { CUT_SHORT_BY, LOGGED_BY, MENTORING_MEDIA } from '../../shared/vocabulary/mentoring.ts';
import { LANGUAGES } from '../../shared/vocabulary/language.ts';
import { ANSWER_STATES, ASKED_PER, DIRECTIONS, ITEM_KINDS, KIRKPATRICK_LEVELS, MOMENTS, SCALE_CODES, SCALES } from '../../shared/vocabulary/questionnaire.ts';
import { APOLOGY_REASONS, REGISTER_MARKS } from '../../shared/vocabulary/register.ts';
import { REPLY_KINDS } from '../../shared/vocabulary/reply.ts';
import { ROLES } from '../../shared/vocabulary/role.ts';
import { RESPONSE_STATUSES, ROUND_MODES, ROUND_PURPOSES } from '../../shared/vocabulary/round.ts';
import { MATERIAL_KINDS, SESSION_KINDS, SESSION_STATUSES } from '../../shared/vocabulary/session.ts';
import { AGREED_BY } from '../../shared/vocabulary/success-criterion.ts';
import { WATCH_ANSWERS } from '../../shared/vocabulary/watch.ts';
import { DATE_PRECISIONS, WITHDRAWAL_KINDS, WITHDRAWAL_REASONS } from '../../shared/vocabulary/withdrawal.ts';
import { ENTITIES } from '../database/entities.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Tables, columns, constraints, indexes, functions, triggers and views, as text. */
async function shape(db: DataSource): Promise<string[]> {
  const rows: { line: string }[] = await db.query(`
    SELECT format('%s.%s.%s %s %s %s', table_schema, table_name, column_name, data_type, is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema IN ('public', 'reading')
    UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conname NOT LIKE '%not_null%'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT format('%s %s', viewname, definition) FROM pg_views WHERE schemaname = 'reading'
    ORDER BY 1`);
  return rows.map((row) => row.line);
}

describe('the migrations', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await createEmptyDatabase();
  });
  afterAll(() => empty.drop());

  it('are all named in their index, in the order of their numbers', async () => {
    const files = readdirSync(path.join(ROOT, 'migrations')).filter((file) => /^\d{4}-.+\.ts$/.test(file)).sort();
    const classes = await Promise.all(files.map(async (file) => Object.values((await import(pathToFileURL(path.join(ROOT, 'migrations', file)).href)) as object)));
    expect(MIGRATIONS).toEqual(classes.flat());
    const stamps = MIGRATIONS.map((migration) => Number(migration.name.slice(-13)));
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
  });

  it('make everything from nothing, once, when two processes start at the same time', async () => {
    const both = await Promise.all([migrate(empty.url), migrate(empty.url)]);
    const [first, second] = both.sort((a, b) => b.migrations.length - a.migrations.length);
    expect(first).toEqual({ migrations: MIGRATIONS.map((migration) => migration.name), views: true });
    expect(second).toEqual({ migrations: [], views: false });
  });

  it('change nothing when there is nothing to change', async () => {
    expect(await migrate(empty.url)).toEqual({ migrations: [], views: false });
  });

  it('make the read views anew when one of them changed', async () => {
    const db = await openDataSource(empty.url);
    try {
      await db.query('CREATE OR REPLACE VIEW reading.outcome AS SELECT programme_id, code AS outcome, position, title, description FROM outcome WHERE false');
      await db.query(`COMMENT ON SCHEMA reading IS 'an older one'`);
      expect(await migrate(empty.url)).toEqual({ migrations: [], views: true });
      const [view] = await db.query(`SELECT definition FROM pg_views WHERE schemaname = 'reading' AND viewname = 'outcome'`);
      expect(view.definition).not.toContain('false');
    } finally {
      await db.destroy();
    }
  });

  it('leave exactly the schema that the entities describe', async () => {
    const db = await openDataSource(empty.url, { entities: ENTITIES });
    try {
      const { upQueries } = await db.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await db.destroy();
    }
  });

  it('can be taken back one by one, and run again to the same schema', async () => {
    const db = await openDataSource(empty.url, { migrations: MIGRATIONS });
    try {
      const before = await shape(db);
      expect(before.length).toBeGreaterThan(300);
      for (let back = MIGRATIONS.length; back > 0; back--) await db.undoLastMigration();
      const [{ left }] = await db.query(`SELECT count(*)::int AS left FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S') AND relname NOT LIKE 'migration%'`);
      const [{ functions }] = await db.query(`SELECT count(*)::int AS functions FROM pg_proc WHERE pronamespace = 'public'::regnamespace`);
      expect([left, functions]).toEqual([0, 0]);
      await migrate(empty.url);
      expect(await shape(db)).toEqual(before);
    } finally {
      await db.destroy();
    }
  });
});

describe('the migration to one role at a time', () => {
  it('stops, and says who, where somebody is head of service and evaluator of one programme', async () => {
    const database = await createTestDatabase();
    const db = await openDataSource(database.url, { migrations: MIGRATIONS, logger: 'debug', logging: false });
    try {
      const roles = MIGRATIONS.findIndex(({ name }) => name.startsWith('Roles'));
      for (let back = MIGRATIONS.length; back > roles; back--) await db.undoLastMigration();
      await db.query(`INSERT INTO programme (code, name, starts_on, ends_on) VALUES ('OLD', 'Old', '2024-01-01', '2024-12-31')`);
      await db.query(`INSERT INTO account (name) VALUES ('Ann Both')`);
      await db.query(`INSERT INTO account_role (account_id, programme_id, role) SELECT a.id, p.id, r FROM account a, programme p, unnest(ARRAY['head_of_service', 'evaluator']) r WHERE a.name = 'Ann Both'`);
      await expect(db.runMigrations()).rejects.toThrow(/head of service and evaluator of one programme.*Ann Both in OLD\. Take one of the two roles away/);
      await db.query(`DELETE FROM account_role WHERE role = 'evaluator'`);
      await db.runMigrations();
    } finally {
      await db.destroy();
      await database.drop();
    }
  });
});

describe('the entities', () => {
  it('are all known to the schema check', async () => {
    const files = readdirSync(path.join(ROOT, 'server'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.entity.ts'));
    expect(files.length).toBeGreaterThan(10);
    const tables = new Set<unknown>(getMetadataArgsStorage().tables.map((table) => table.target));
    for (const file of files) {
      const classes = Object.values((await import(pathToFileURL(path.join(ROOT, 'server', file)).href)) as object).filter((value) => tables.has(value));
      expect([file, classes.length > 0, classes.filter((one) => !ENTITIES.includes(one as never))]).toEqual([file, true, []]);
    }
  });
});

/** The words that a column may hold: the CHECK constraint in the database, the vocabulary in shared/. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  ck_account_role_role: STAFF_ROLES,
  ck_acting_role_role: STAFF_ROLES,
  ck_answer_state: ANSWER_STATES,
  ck_enrolment_cover_agreed: AGREED,
  ck_enrolment_line_manager_support: AGREED,
  ck_enrolment_role: ROLES,
  ck_enrolment_selected_by: SELECTED_BY,
  ck_enrolment_void_reason: VOID_REASONS,
  ck_group_feedback_kind: GROUP_FEEDBACK_KINDS,
  ck_group_feedback_point_stance: STANCES,
  ck_item_asked_per: ASKED_PER,
  ck_item_direction: DIRECTIONS,
  ck_item_kind: ITEM_KINDS,
  ck_item_level: KIRKPATRICK_LEVELS,
  ck_item_moment: MOMENTS,
  ck_item_scale: SCALE_CODES,
  ck_mentor_pairing_line_manager: YES_NO_UNKNOWN,
  ck_mentoring_meeting_cut_short_by: CUT_SHORT_BY,
  ck_mentoring_meeting_logged_by: LOGGED_BY,
  ck_mentoring_meeting_medium: MENTORING_MEDIA,
  ck_message_status: MESSAGE_STATUSES,
  ck_message_try_status: MESSAGE_STATUSES,
  ck_person_mail_stopped: MAIL_STOPPED,
  ck_register_correction_mark: REGISTER_MARKS,
  ck_register_correction_reason: APOLOGY_REASONS,
  ck_register_entry_mark: REGISTER_MARKS,
  ck_register_entry_reason: APOLOGY_REASONS,
  ck_response_language: LANGUAGES,
  ck_reply_kind: REPLY_KINDS,
  ck_response_status: RESPONSE_STATUSES,
  ck_round_member_message_step: MESSAGE_STEPS,
  ck_round_message_status: PLAN_STATUSES,
  ck_round_message_step: MESSAGE_STEPS,
  ck_round_mode: ROUND_MODES,
  ck_round_purpose: ROUND_PURPOSES,
  ck_round_role: ROLES,
  ck_invitation_kind: INVITATION_KINDS,
  ck_invitation_role: STAFF_ROLES,
  ck_session_kind: SESSION_KINDS,
  ck_session_material_kind: MATERIAL_KINDS,
  ck_session_status: SESSION_STATUSES,
  ck_success_criterion_agreed_by: AGREED_BY,
  ck_sign_in_how: SIGN_IN_WAYS,
  ck_sign_in_step_kind: SIGN_IN_STEPS,
  ck_watch_reply_answer: WATCH_ANSWERS,
  ck_withdrawal_date_precision: DATE_PRECISIONS,
  ck_withdrawal_kind: WITHDRAWAL_KINDS,
  ck_withdrawal_reason: WITHDRAWAL_REASONS,
};
/** Checks that speak of several columns, or of some words of a vocabulary. */
const OTHER_CHECKS = [
  'ck_account_role_council_id', 'ck_person_came_back', 'ck_item_other', 'ck_item_bounds', 'ck_answer_choices', 'ck_answer_number', 'ck_answer_text', 'ck_enrolment_starter', 'ck_item_scale_of_kind', 'ck_register_entry_reason_of_apology', 'ck_response_submitted_at', 'ck_response_withdrawn_at', 'ck_round_counts_as_contribution',
  'ck_round_named_has_role', 'ck_round_session_of_pulse', 'ck_session_action_one_who', 'ck_session_set_id', 'ck_invitation_whole', 'ck_watch_reply_snoozed_until',
];

describe('in the database', () => {
  let database: TestDatabase;
  let db: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    // Refusals are what is tested here: they need not be logged.
    db = await openDataSource(database.url, { logger: 'debug', logging: false });
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  it('every vocabulary is the one of shared/vocabulary, word for word', async () => {
    const checks: { name: string; definition: string }[] = await db.query(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    const words = (definition: string): string[] => [...definition.matchAll(/'([^']*)'::text/g)].map(([, word]) => word!);
    const found = Object.fromEntries(checks.filter(({ name, definition }) => words(definition).length > 0 && !OTHER_CHECKS.includes(name)).map(({ name, definition }) => [name, words(definition)]));
    expect(found).toEqual(Object.fromEntries(Object.entries(VOCABULARIES).map(([name, values]) => [name, [...values]])));
  });

  /** A programme, its first column values named by their table. */
  async function record(): Promise<Record<'programme' | 'person' | 'enrolment' | 'session' | 'version' | 'item' | 'round' | 'response', string>> {
    const one = async (sql: string, values: unknown[]): Promise<string> => (await db.query(sql, values))[0].id;
    const programme = await one(`INSERT INTO programme (code, name, starts_on, ends_on) VALUES (gen_random_uuid()::text, 'One', '2024-01-01', '2024-12-31') RETURNING id`, []);
    const person = await one(`INSERT INTO person (programme_id, code) VALUES ($1, 'P1') RETURNING id`, [programme]);
    const enrolment = await one(`INSERT INTO enrolment (programme_id, person_id, role, starter, enrolled_on) VALUES ($1, $2, 'participant', true, '2024-01-01') RETURNING id`, [programme, person]);
    const session = await one(`INSERT INTO session (programme_id, code, kind, title, starts_at, status) VALUES ($1, 'L', 'launch', 'Launch', '2024-02-01T10:00Z', 'held') RETURNING id`, [programme]);
    const questionnaire = await one(`INSERT INTO questionnaire (programme_id, code) VALUES ($1, 'Q') RETURNING id`, [programme]);
    const version = await one(`INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title) VALUES ($1, $2, 1, 'Q') RETURNING id`, [programme, questionnaire]);
    const item = await one(`INSERT INTO item (programme_id, version_id, code, position, kind, wording) VALUES ($1, $2, 'q1', 1, 'short_text', 'Say') RETURNING id`, [programme, version]);
    const round = await one(`INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on) VALUES ($1, 'R', 'R', $2, 'named', 'other', 'participant', '2024-03-01') RETURNING id`, [programme, version]);
    await db.query(`INSERT INTO round_member (round_id, enrolment_id, programme_id) VALUES ($1, $2, $3)`, [round, enrolment, programme]);
    const response = await one(`INSERT INTO response (programme_id, round_id, enrolment_id, status, submitted_at) VALUES ($1, $2, $3, 'submitted', now()) RETURNING id`, [programme, round, enrolment]);
    return { programme, person, enrolment, session, version, item, round, response };
  }

  it('the top and the bottom of a scale are the first and the last two of its vocabulary, and its steps rise from the least', async () => {
    const { programme, version, round } = await record();
    await db.query(`UPDATE round SET mode = 'anonymous', role = NULL WHERE id = $1`, [round]);
    let position = 10;
    for (const [scale, { points }] of Object.entries(SCALES)) {
      const [item] = await db.query(`INSERT INTO item (programme_id, version_id, code, position, kind, scale, wording) VALUES ($1, $2, $3, $4, 'scale', $3, 'How far?') RETURNING id`, [programme, version, scale, position++]);
      for (const { value } of points) {
        const [response] = await db.query(`INSERT INTO response (programme_id, round_id, status, submitted_at) VALUES ($1, $2, 'submitted', now()) RETURNING id`, [programme, round]);
        await db.query(`INSERT INTO answer (programme_id, response_id, item_id, state, choices) VALUES ($1, $2, $3, 'answered', ARRAY[$4])`, [programme, response.id, item.id, value]);
      }
    }
    for (const [scale, { points, top, first }] of Object.entries(SCALES)) {
      const rows: { choice: string; step: number; top: boolean | null; bottom: boolean | null }[] = await db.query(`SELECT choice, step, top, bottom FROM reading.answer WHERE programme_id = $1 AND scale = $2 AND state = 'answered'`, [programme, scale]);
      const values = points.map(({ value }) => value);
      const chosen = (of: 'top' | 'bottom') => values.filter((value) => rows.find((row) => row.choice === value)![of] === true);
      expect(rows).toHaveLength(values.length);
      const rising = [...rows].sort((a, b) => a.step - b.step).map(({ choice }) => choice);
      expect([scale, rising]).toEqual([scale, first === 'least' ? values : [...values].reverse()]);
      expect(rows.map(({ step }) => step).sort((a, b) => a - b)).toEqual(values.map((_, index) => index + 1));
      expect([scale, chosen('top'), chosen('bottom')]).toEqual([scale, [...top], top.length > 0 ? values.slice(-2) : []]);
      if (top.length > 0) expect(top).toEqual(values.slice(0, 2));
      else expect(rows.filter((row) => row.top !== null || row.bottom !== null)).toEqual([]);
    }
  });

  it('starters are frozen once the programme has started', async () => {
    const { programme, enrolment, person } = await record();
    await db.query(`UPDATE programme SET starters_frozen_at = now() WHERE id = $1`, [programme]);
    const refused = { driverError: { code: 'WM001', constraint: 'starters_frozen' } };
    await expect(db.query(`UPDATE enrolment SET starter = false WHERE id = $1`, [enrolment])).rejects.toMatchObject(refused);
    const insert = `INSERT INTO enrolment (programme_id, person_id, role, starter, enrolled_on) VALUES ($1, $2, 'mentor', $3, '2024-05-01')`;
    await expect(db.query(insert, [programme, person, true])).rejects.toMatchObject(refused);
    await db.query(insert, [programme, person, false]);
    await db.query(`UPDATE enrolment SET line_manager_support = 'yes', starter = starter WHERE id = $1`, [enrolment]);
  });

  it('a published version and its items never change', async () => {
    const { version, item, programme } = await record();
    await db.query(`UPDATE item SET wording = 'Say more' WHERE id = $1`, [item]);
    await db.query(`UPDATE questionnaire_version SET published_on = '2024-02-01' WHERE id = $1`, [version]);
    const refused = { driverError: { code: 'WM002', constraint: 'version_published' } };
    await expect(db.query(`UPDATE questionnaire_version SET title = 'Other' WHERE id = $1`, [version])).rejects.toMatchObject(refused);
    await expect(db.query(`UPDATE questionnaire_version SET published_on = NULL WHERE id = $1`, [version])).rejects.toMatchObject(refused);
    await expect(db.query(`UPDATE item SET wording = 'Say less' WHERE id = $1`, [item])).rejects.toMatchObject(refused);
    await expect(db.query(`DELETE FROM item WHERE id = $1`, [item])).rejects.toMatchObject(refused);
    await expect(db.query(`INSERT INTO item (programme_id, version_id, code, position, kind, wording) VALUES ($1, $2, 'q2', 2, 'number', 'How many?')`, [programme, version])).rejects.toMatchObject(refused);
  });

  // East of London it may be tomorrow already, west of it still yesterday: at any hour one of the two is.
  it.each(['Etc/GMT-14', 'Etc/GMT+12'])('the minimums of a round are frozen on its first day in London, also to a database in %s', async (zone) => {
    const { programme, version } = await record();
    const [{ today, tomorrow }] = await db.query(`SELECT d::date::text AS today, (d::date + 1)::text AS tomorrow FROM (SELECT now() AT TIME ZONE 'Europe/London' AS d) x`);
    for (const day of [today, tomorrow]) {
      await db.query(`INSERT INTO round (programme_id, code, title, version_id, mode, purpose, role, opens_on) VALUES ($1, $2, 'R', $3, 'named', 'other', 'participant', $4)`, [programme, `R-${day}`, version, day]);
    }
    const minimumOf = async (day: string): Promise<number> => (await db.query(`SELECT minimum_people FROM round WHERE programme_id = $1 AND code = $2`, [programme, `R-${day}`]))[0].minimum_people;
    const there = db.createQueryRunner();
    await there.query(`SELECT set_config('TimeZone', $1, false)`, [zone]);
    try {
      await there.query(`UPDATE programme SET minimum_people = 8 WHERE id = $1`, [programme]);
      expect([await minimumOf(today), await minimumOf(tomorrow)]).toEqual([5, 8]);
      await there.query(`UPDATE round SET minimum_people = 9 WHERE programme_id = $1 AND code = $2`, [programme, `R-${tomorrow}`]);
      await expect(there.query(`UPDATE round SET minimum_people = 9 WHERE programme_id = $1 AND code = $2`, [programme, `R-${today}`])).rejects.toMatchObject({ driverError: { code: 'WM005', constraint: 'minimums_frozen' } });
    } finally {
      await there.query(`RESET TimeZone`);
      await there.release();
    }
  });

  it('a form that has been sent never changes', async () => {
    const { response, enrolment, round, programme } = await record();
    const refused = { driverError: { code: 'WM003', constraint: 'response_submitted' } };
    await expect(db.query(`UPDATE response SET status = 'draft' WHERE id = $1`, [response])).rejects.toMatchObject(refused);
    await expect(db.query(`UPDATE response SET submitted_at = now() + interval '1 day' WHERE id = $1`, [response])).rejects.toMatchObject(refused);
    await expect(db.query(`UPDATE response SET enrolment_id = NULL WHERE id = $1`, [response])).rejects.toMatchObject(refused);
    const [item] = await db.query(`SELECT i.id FROM item i JOIN round r ON r.version_id = i.version_id WHERE r.id = $1`, [round]);
    await db.query(`INSERT INTO answer (programme_id, response_id, item_id, state, text) VALUES ($1, $2, $3, 'answered', 'As sent')`, [programme, response, item.id]);
    await expect(db.query(`UPDATE answer SET text = 'Otherwise' WHERE response_id = $1`, [response])).rejects.toMatchObject(refused);
    // Nor is there a second one of the same person.
    await expect(db.query(`INSERT INTO response (programme_id, round_id, enrolment_id, status) VALUES ($1, $2, $3, 'draft')`, [programme, round, enrolment])).rejects.toMatchObject({ driverError: { code: '23505' } });
  });

  it('a register keeps what it said before', async () => {
    const { programme, session, enrolment } = await record();
    await db.query(`INSERT INTO register_entry (session_id, enrolment_id, programme_id, mark) VALUES ($1, $2, $3, 'absent')`, [session, enrolment, programme]);
    await db.query(`UPDATE register_entry SET mark = 'absent' WHERE session_id = $1`, [session]);
    await db.query(`UPDATE register_entry SET mark = 'apologies_on_day', reason = 'weather' WHERE session_id = $1`, [session]);
    await db.query(`UPDATE register_entry SET mark = NULL, reason = NULL WHERE session_id = $1`, [session]);
    expect(await db.query(`SELECT mark, reason, version FROM register_correction WHERE session_id = $1 ORDER BY version`, [session])).toEqual([
      { mark: 'absent', reason: null, version: 1 },
      { mark: 'apologies_on_day', reason: 'weather', version: 2 },
    ]);
    expect(await db.query(`SELECT mark, version FROM register_entry WHERE session_id = $1`, [session])).toEqual([{ mark: null, version: 3 }]);
  });

  it('somebody withdraws once, unless the first was reversed', async () => {
    const { programme, enrolment } = await record();
    const withdraw = `INSERT INTO withdrawal (programme_id, enrolment_id, kind, withdrew_on) VALUES ($1, $2, 'formal', '2024-05-01')`;
    await db.query(withdraw, [programme, enrolment]);
    await expect(db.query(withdraw, [programme, enrolment])).rejects.toMatchObject({ driverError: { code: '23505', constraint: 'uq_withdrawal_in_force' } });
    await db.query(`UPDATE withdrawal SET reversed_at = now() WHERE enrolment_id = $1`, [enrolment]);
    await db.query(withdraw, [programme, enrolment]);
    expect(await db.query(`SELECT withdrew FROM reading.enrolment WHERE enrolment_id = $1`, [enrolment])).toEqual([{ withdrew: true }]);
  });

  it('nobody is head of service and evaluator of one programme', async () => {
    const [ours, theirs] = [await record(), await record()];
    const [account] = await db.query(`INSERT INTO account (name) VALUES ('Both') RETURNING id`);
    const add = (programme: string, role: string): Promise<unknown> => db.query(`INSERT INTO account_role (account_id, programme_id, role) VALUES ($1, $2, $3)`, [account.id, programme, role]);
    await add(ours.programme, 'head_of_service');
    const refused = { driverError: { code: '23505', constraint: 'uq_account_role_evaluator_or_head' } };
    await expect(add(ours.programme, 'evaluator')).rejects.toMatchObject(refused);
    await add(ours.programme, 'facilitator');
    await add(theirs.programme, 'evaluator');
    await expect(add(theirs.programme, 'head_of_service')).rejects.toMatchObject(refused);
  });

  it('a facilitator has sets of the programme alone', async () => {
    const [ours, theirs] = [await record(), await record()];
    const [account] = await db.query(`INSERT INTO account (name) VALUES ('Facilitator') RETURNING id`);
    const [role] = await db.query(`INSERT INTO account_role (account_id, programme_id, role) VALUES ($1, $2, 'facilitator') RETURNING id`, [account.id, ours.programme]);
    const set = async (programme: string): Promise<string> => (await db.query(`INSERT INTO learning_set (programme_id, code, name) VALUES ($1, 'S', 'S') RETURNING id`, [programme]))[0].id;
    const lead = `INSERT INTO facilitator_set (account_role_id, set_id, programme_id) VALUES ($1, $2, $3)`;
    await db.query(lead, [role.id, await set(ours.programme), ours.programme]);
    await expect(db.query(lead, [role.id, await set(theirs.programme), ours.programme])).rejects.toMatchObject({ driverError: { code: '23503' } });
  });

  it('nothing of one programme hangs on to another', async () => {
    const [ours, theirs] = [await record(), await record()];
    const marked = `INSERT INTO register_entry (session_id, enrolment_id, programme_id, mark) VALUES ($1, $2, $3, 'absent')`;
    await expect(db.query(marked, [ours.session, theirs.enrolment, ours.programme])).rejects.toMatchObject({ driverError: { code: '23503' } });
    await expect(db.query(`UPDATE round SET version_id = $2 WHERE id = $1`, [ours.round, theirs.version])).rejects.toMatchObject({ driverError: { code: '23503' } });
    await expect(db.query(`INSERT INTO round_member (round_id, enrolment_id, programme_id) VALUES ($1, $2, $3)`, [ours.round, theirs.enrolment, ours.programme])).rejects.toMatchObject({ driverError: { code: '23503' } });
  });
});
