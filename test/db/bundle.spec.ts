import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../server/db/data-source.ts';
import { BUNDLE_FILES } from '../../server/exchange/bundle/bundle-files.ts';
import { exportCommand, importCommand } from '../../server/exchange/bundle/bundle.commands.ts';
import { exportBundle } from '../../server/exchange/bundle/export-bundle.ts';
import { BundleRefused, type Fault } from '../../server/exchange/bundle/faults.ts';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';

const fixtures = path.resolve('fixtures');
const isBundle = (folder: string) => existsSync(path.join(folder, 'programmes.csv'));
const folders = (parent: string) =>
  existsSync(parent) ? readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name) : [];

/** Every good bundle there is. */
const GOOD = [
  ...folders(path.join(fixtures, 'worlds')).map((name) => path.join('worlds', name)),
  'apir',
  'northern',
].filter((name) => isBundle(path.join(fixtures, name)));

interface Expected {
  /** The world it is laid over; one-council when it says none. */
  base?: string;
  why: string;
  /** Files of the world taken away. */
  remove: string[];
  /** What is given to the import instead of the folder. */
  upload?: string;
  /** Other faults may be listed too. */
  others?: 'allowed';
  count?: number;
  listed?: number;
  more?: number;
  faults: { file: string; line?: number; column?: string; saysWrong: string; saysRight: string }[];
}

const bundles = path.join(fixtures, 'files', 'bundles');
const CASES = folders(bundles).map((name) => ({
  name,
  expected: JSON.parse(readFileSync(path.join(bundles, name, 'expected.json'), 'utf8')) as Expected,
}));

const scratch = mkdtempSync(path.join(os.tmpdir(), 'waymark-bundle-'));
let scratchCount = 0;
const fresh = (ending = '') => path.join(scratch, `${(scratchCount += 1)}${ending}`);

let database: TestDatabase;
let source: DataSource;

async function openFresh(): Promise<{ database: TestDatabase; source: DataSource }> {
  const made = await createTestDatabase();
  return { database: made, source: await openDataSource(made.url, { logging: false, poolSize: 3 }) };
}

async function inFresh<T>(work: (source: DataSource, url: string) => Promise<T>): Promise<T> {
  const made = await openFresh();
  try {
    return await work(made.source, made.database.url);
  } finally {
    await made.source.destroy();
    await made.database.drop();
  }
}

/** Rows of every table, so that "as it was" can be said; but of the journal, in which an export is an entry too. */
async function countAll(of: DataSource): Promise<Record<string, number>> {
  const tables = (await of.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'audit%' ORDER BY 1`)) as { name: string }[];
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = (await of.query(`SELECT count(*)::int AS count FROM "${name}"`)) as { count: number }[];
    counts[name] = row!.count;
  }
  return counts;
}

function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** one-council, changed: files replaced by what `change` makes of their text. */
function oneCouncil(changes: Record<string, (text: string) => string> = {}, world = 'one-council'): string {
  const folder = fresh();
  cpSync(path.join(fixtures, 'worlds', world), folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(folder, name);
    // Files that the world has no rows for are not there.
    if (!existsSync(file) && BUNDLE_FILES.some((known) => known.name === name)) continue;
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
  return folder;
}

async function refusal(of: DataSource, from: string): Promise<BundleRefused> {
  const result = await importBundle(of, from).catch((error: unknown) => error);
  if (!(result instanceof BundleRefused)) throw result instanceof Error ? result : new Error('the bundle was not refused');
  return result;
}

const programmesIn = (folder: string) =>
  readFileSync(path.join(folder, 'programmes.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(',')[0]!).filter((code) => /^[A-Za-z0-9_-]+$/.test(code));

beforeAll(async () => {
  ({ database, source } = await openFresh());
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
  rmSync(scratch, { recursive: true, force: true });
});

describe.each(GOOD)('the bundle %s', (name) => {
  const folder = path.join(fixtures, name);

  it('imports, and the same again changes nothing', async () => {
    await inFresh(async (mine) => {
      const first = await importBundle(mine, folder);
      expect(first.total).toMatchObject({ changed: 0, unchanged: 0 });
      const before = await countAll(mine);
      const out = fresh();
      for (const code of first.programmes) await exportBundle(mine, code, path.join(out, code));
      const again = await importBundle(mine, folder);
      expect(again.total).toEqual({ added: 0, changed: 0, unchanged: first.total.added });
      expect(await countAll(mine)).toEqual(before);
      for (const code of first.programmes) {
        const second = fresh();
        await exportBundle(mine, code, second);
        expect(readAll(second)).toEqual(readAll(path.join(out, code)));
      }
    });
  });

  it('comes out of another database as it went in', async () => {
    for (const code of programmesIn(folder)) {
      const [first, second, zip] = [fresh(), fresh(), fresh('.zip')];
      await inFresh(async (mine) => {
        await importBundle(mine, folder);
        await exportBundle(mine, code, first);
        await exportBundle(mine, code, zip);
        // What it writes is what it has: nothing to change.
        expect((await importBundle(mine, first)).total).toMatchObject({ added: 0, changed: 0 });
      });
      await inFresh(async (mine) => {
        await importBundle(mine, zip);
        await exportBundle(mine, code, second);
      });
      expect(readAll(second)).toEqual(readAll(first));
    }
  });
});

describe('a bundle with something wrong', () => {
  let before: Record<string, number>;
  beforeAll(async () => {
    await importBundle(source, path.join(fixtures, 'worlds', 'empty'));
    before = await countAll(source);
  });

  it.each(CASES.filter(({ expected }) => expected.faults.length > 0))('is refused: $name', async ({ name, expected }) => {
    const refused = await refusal(source, layOver(name, expected));
    const { faults, count } = refused;
    const rest = [...faults];
    for (const wanted of expected.faults) {
      const at = rest.findIndex((fault) => fits(fault, wanted));
      if (at < 0) throw new Error(`${JSON.stringify(wanted)} is not among\n${refused.lines().join('\n')}`);
      rest.splice(at, 1);
    }
    if (expected.count === undefined && expected.others !== 'allowed') expect(rest).toEqual([]);
    if (expected.count !== undefined) {
      expect(count).toBe(expected.count);
      expect(refused.lines()).toHaveLength(expected.listed! + 1);
      expect(refused.lines().at(-1)).toBe(`and ${expected.more} more faults.`);
    }
    expect(await countAll(source)).toEqual(before);
  });

  it.each(CASES.filter(({ expected }) => expected.faults.length === 0))('is not thought to be one: $name', async ({ name, expected }) => {
    await inFresh(async (mine) => {
      await importBundle(mine, layOver(name, expected));
      const [given, plain] = [fresh(), fresh()];
      await exportBundle(mine, 'ONE', given);
      await inFresh(async (other) => {
        await importBundle(other, oneCouncil());
        await exportBundle(other, 'ONE', plain);
      });
      expect(readAll(given)).toEqual(readAll(plain));
    });
  });

  function layOver(name: string, expected: Expected): string {
    if (expected.upload) return path.join(bundles, name, expected.upload);
    const folder = oneCouncil({}, expected.base);
    cpSync(path.join(bundles, name), folder, { recursive: true });
    for (const file of expected.remove) rmSync(path.join(folder, file));
    return folder;
  }

  function fits(fault: Fault, wanted: Expected['faults'][number]): boolean {
    return (
      fault.file === wanted.file &&
      (wanted.line === undefined || fault.line === wanted.line) &&
      (wanted.column === undefined || fault.column === wanted.column) &&
      new RegExp(wanted.saysWrong).test(fault.wrong) &&
      new RegExp(wanted.saysRight).test(fault.right)
    );
  }
});

describe('a bundle against what is stored', () => {
  /** One refused fault after one-council was imported. */
  async function refusedAfter(changes: Record<string, (text: string) => string>, prepare = async (_db: DataSource) => {}): Promise<Fault[]> {
    return inFresh(async (mine) => {
      await importBundle(mine, oneCouncil());
      await prepare(mine);
      const before = await countAll(mine);
      const { faults } = await refusal(mine, oneCouncil(changes));
      expect(await countAll(mine)).toEqual(before);
      return [...faults];
    });
  }

  it('may not make somebody a starter, or no longer one, once the programme has begun', async () => {
    const faults = await refusedAfter({
      'enrolments.csv': (text) => text.replace('ONE,P2,participant,Hartsmere,A,yes', 'ONE,P2,participant,Hartsmere,A,no'),
    });
    expect(faults).toEqual([expect.objectContaining({ file: 'enrolments.csv', line: 3, column: 'starter', right: 'yes' })]);
  });

  it('may not change the words of a published version, add to it, or leave out of it', async () => {
    const faults = await refusedAfter({
      'items.csv': (text) =>
        text
          .replace('Anything you would like to say about the day', 'Anything at all?')
          .replace('ONE,MENTOREND,1,remark_m', 'ONE,MENTOREND,1,other_m'),
      'answers.csv': (text) => text.replace('remark_m', 'other_m'),
      'questionnaires.csv': (text) => text.replace('Looking back as a mentor', 'Looking ahead'),
    });
    expect(faults.map(({ file, line, column }) => ({ file, line, column }))).toEqual(
      expect.arrayContaining([
        { file: 'questionnaires.csv', line: 4, column: 'title' },
        { file: 'questionnaires.csv', line: 4, column: 'version' },
        { file: 'items.csv', line: 3, column: 'wording' },
        { file: 'items.csv', line: 16, column: 'item' },
      ]),
    );
  });

  it('may not change, add or leave out an answer of a form that was sent', async () => {
    const faults = await refusedAfter({
      'answers.csv': (text) =>
        text
          .replace('ONE,E,r1,score,,answered,8', 'ONE,E,r1,score,,answered,9')
          .replace('ONE,E,r1,meets,,answered,3\n', '')
          .replace('ONE,E,r2,meets,,skipped,', 'ONE,E,r2,meets,,answered,2'),
    });
    expect(faults.map(({ file, line, column }) => ({ file, line, column }))).toEqual([
      { file: 'responses.csv', line: 5, column: 'response' },
      { file: 'answers.csv', line: 12, column: 'value' },
      { file: 'answers.csv', line: 21, column: 'state' },
    ]);
  });

  it('may not take back a form, date it otherwise, or bring a second one of the same person', async () => {
    const faults = await refusedAfter({
      'responses.csv': (text) =>
        text
          .replace('ONE,E,r1,P1,submitted,2011-03-17T12:05', 'ONE,E,r1,P1,submitted,2011-03-17T12:06')
          .replace('ONE,E,r3,P3,draft', 'ONE,E,r7,P3,draft')
          .replace('ONE,EM,r1,M1,submitted,2011-03-18T10:00', 'ONE,EM,r1,M1,draft,'),
      'answers.csv': (text) => text.replaceAll(/^ONE,EM,.*\n/gm, ''),
    });
    expect(faults.map(({ line, column }) => ({ line, column }))).toEqual([
      { line: 5, column: 'submitted_at' },
      { line: 7, column: 'response' },
      { line: 9, column: 'status' },
    ]);
  });

  it('may not make a form that was sent online one on paper, which staff could take back', async () => {
    const faults = await refusedAfter({ 'responses.csv': (text) => text.replace('ONE,E,r1,P1,submitted,2011-03-17T12:05,no', 'ONE,E,r1,P1,submitted,2011-03-17T12:05,yes') });
    expect(faults.map(({ file, line, column, right }) => ({ file, line, column, right }))).toEqual([{ file: 'responses.csv', line: 5, column: 'on_paper', right: 'no' }]);
  });

  it('may say of a form that was sent, or leave unsaid, what was skipped or not asked', async () => {
    await inFresh(async (mine) => {
      await importBundle(mine, oneCouncil());
      const before = await countAll(mine);
      const { total } = await importBundle(mine, oneCouncil({ 'answers.csv': (text) => text.replace('ONE,E,r2,meets,,skipped,\n', '').replace('ONE,E,r2,freq,,not_asked,\n', '') }));
      expect(total).toMatchObject({ added: 0, changed: 0 });
      expect(await countAll(mine)).toEqual(before);
    });
  });

  it('leaves a form that was sent as it was, whoever is paired with the mentor by now', async () => {
    await inFresh(async (mine) => {
      const gaps = path.join(fixtures, 'worlds', 'gaps');
      await importBundle(mine, gaps);
      const answers = (await countAll(mine)).answer;
      const later = fresh();
      cpSync(gaps, later, { recursive: true });
      const pairings = readFileSync(path.join(gaps, 'pairings.csv'), 'utf8');
      writeFileSync(path.join(later, 'pairings.csv'), `${pairings}GAPS,M3,P1,no,,\nGAPS,M1,P4,no,,\n`);
      expect((await importBundle(mine, later)).total).toMatchObject({ added: 2, changed: 0 });
      expect((await countAll(mine)).answer).toBe(answers);
    });
  });

  it('leaves a withdrawal reversed that is imported once more, and records one that differs', async () => {
    await inFresh(async (mine) => {
      await importBundle(mine, oneCouncil());
      await mine.query(`UPDATE withdrawal SET reversed_at = now()`);
      const before = await countAll(mine);
      expect((await importBundle(mine, oneCouncil())).total).toMatchObject({ added: 0, changed: 0 });
      expect(await countAll(mine)).toEqual(before);
      const inForce = () => mine.query(`SELECT withdrew_on::text FROM withdrawal WHERE reversed_at IS NULL`);
      expect(await inForce()).toEqual([]);

      const again = { 'withdrawals.csv': (text: string) => text.replace('2011-02-20', '2011-03-02') };
      expect((await importBundle(mine, oneCouncil(again))).total).toMatchObject({ added: 1, changed: 0 });
      expect(await inForce()).toEqual([{ withdrew_on: '2011-03-02' }]);
      // What was reversed is still no news, and does not overwrite what came after it.
      expect((await importBundle(mine, oneCouncil())).total).toMatchObject({ added: 0, changed: 0 });
      expect(await inForce()).toEqual([{ withdrew_on: '2011-03-02' }]);
    });
  });

  it('may not give a council a code that another one holds', async () => {
    await inFresh(async (mine) => {
      await importBundle(mine, oneCouncil());
      const rename = (text: string) => text.replaceAll('ONE,', 'TWO,').replaceAll('Hartsmere', 'Wexhollow');
      const changes = Object.fromEntries(BUNDLE_FILES.map(({ name }) => [name, rename]));
      const { faults } = await refusal(mine, oneCouncil(changes));
      expect(faults).toEqual([expect.objectContaining({ file: 'councils.csv', line: 2, column: 'code', wrong: expect.stringContaining('Hartsmere') })]);
    });
  });

  it('changes what may be changed, keeps the history of the register, and deletes nothing', async () => {
    await inFresh(async (mine) => {
      await importBundle(mine, oneCouncil());
      const before = await countAll(mine);
      const { files } = await importBundle(
        mine,
        oneCouncil({
          'register.csv': (text) => text.replace('ONE,A1,P3,participant,yes,,', 'ONE,A1,P3,participant,yes,absent,'),
          'people.csv': (text) => text.replace('Aveline Thrupp', 'Aveline Thrupp-Moss'),
          'outcomes.csv': (text) => {
            const [header, first, second, ...rest] = text.trimEnd().split('\n');
            return [header, second, first, ...rest, ''].join('\n');
          },
          'group_feedback_points.csv': (text) => {
            const [header, first, second, ...rest] = text.trimEnd().split('\n');
            return [header, 'ONE,G1,Challenges,Too many forms.,,', second, first, ...rest.slice(1), ''].join('\n');
          },
          'mentoring.csv': (text) => text.split('\n').slice(0, 3).join('\n'),
        }),
      );
      expect(files.get('register.csv')).toEqual({ added: 0, changed: 1, unchanged: 12 });
      expect(files.get('people.csv')).toEqual({ added: 0, changed: 1, unchanged: 4 });
      expect(files.get('outcomes.csv')).toEqual({ added: 0, changed: 2, unchanged: 1 });
      expect(files.get('group_feedback_points.csv')).toMatchObject({ added: 1 });
      expect(await countAll(mine)).toEqual({
        ...before,
        register_correction: before.register_correction! + 1,
        group_feedback_point: before.group_feedback_point! + 1,
      });
      const points = (await mine.query('SELECT position, point FROM group_feedback_point ORDER BY position')) as { position: number; point: string }[];
      expect(points.map((point) => point.position)).toEqual([1, 2, 3, 4, 5]);
      expect(points.map((point) => point.point)).toEqual([
        'Too many forms.',
        'New starters ask which threshold applies.',
        'We now use one threshold sheet.',
        'Too soon to say.',
        'Supervision is still moved when the week is full.',
      ]);
    });
  });

  it('brings along that somebody asked not to be written to, and leaves what they have said since', async () => {
    await inFresh(async (mine) => {
      const stopped = (why: string) => ({ 'people.csv': (text: string) => text.trimEnd().split('\n').map((line, index) => `${line},${index === 0 ? 'mail_stopped' : line.includes(',P1,') ? why : ''}`).join('\n') });
      const now = async (): Promise<unknown> => ((await mine.query(`SELECT mail_stopped AS why FROM person WHERE code = 'P1'`)) as { why: unknown }[])[0]!.why;
      await importBundle(mine, oneCouncil(stopped('opted_out')));
      expect(await now()).toBe('opted_out');
      const out = fresh();
      await exportBundle(mine, 'ONE', out);
      expect(readFileSync(path.join(out, 'people.csv'), 'utf8')).toMatch(/^ONE,P1,.*,opted_out,no\r?$/m);
      // In another place it is the same, with an address that came back as well.
      await mine.query(`UPDATE person SET came_back = true WHERE code = 'P1'`);
      const both = fresh();
      await exportBundle(mine, 'ONE', both);
      await inFresh(async (theirs) => {
        const there = (): Promise<unknown> => theirs.query(`SELECT mail_stopped AS why, came_back AS back FROM person WHERE code = 'P1'`);
        await importBundle(theirs, both);
        expect(await there()).toEqual([{ why: 'opted_out', back: true }]);
        await theirs.query(`UPDATE person SET email = 'somewhere.else@example.org' WHERE code = 'P1'`);
        await importBundle(theirs, both);
        expect(await there()).toEqual([{ why: 'opted_out', back: false }]);
      });
      await mine.query(`UPDATE person SET mail_stopped = NULL, came_back = false`);
      expect((await importBundle(mine, out)).total).toMatchObject({ added: 0, changed: 0 });
      expect(await now()).toBeNull();
      // An address that came back, until the bundle brings another one.
      await mine.query(`UPDATE person SET mail_stopped = 'bounced' WHERE code = 'P1'`);
      await importBundle(mine, out);
      expect(await now()).toBe('bounced');
      await mine.query(`UPDATE person SET email = 'somewhere.else@example.org' WHERE code = 'P1'`);
      await importBundle(mine, out);
      expect(await now()).toBeNull();
    });
  });

  it('freezes the starters of a programme that has begun, and of no other', async () => {
    await inFresh(async (mine) => {
      await importBundle(mine, oneCouncil());
      const later = (text: string) => text.replaceAll('ONE,', 'LATER,').replaceAll('2011-', '2091-').replaceAll('2001-', '2081-');
      await importBundle(mine, oneCouncil(Object.fromEntries(BUNDLE_FILES.map(({ name }) => [name, later]))));
      expect(await mine.query('SELECT code, starters_frozen_at IS NOT NULL AS frozen FROM programme ORDER BY code')).toEqual([
        { code: 'LATER', frozen: false },
        { code: 'ONE', frozen: true },
      ]);
    });
  });

  it('keeps the instant and the line ends of forms that were sent in the browser', async () => {
    await inFresh(async (mine) => {
      await importBundle(mine, oneCouncil());
      await mine.query(`ALTER TABLE answer DISABLE TRIGGER answer_submitted`);
      await mine.query(`UPDATE answer SET text = replace(text, E'\\n', E'\\r\\n') WHERE text LIKE E'%\\n%'`);
      await mine.query(`ALTER TABLE answer ENABLE TRIGGER answer_submitted`);
      await mine.query(`ALTER TABLE response DISABLE TRIGGER response_submitted`);
      await mine.query(`UPDATE response SET submitted_at = submitted_at + interval '12.345 seconds' WHERE code = 'r1'`);
      await mine.query(`ALTER TABLE response ENABLE TRIGGER response_submitted`);
      const out = fresh();
      await exportBundle(mine, 'ONE', out);
      expect((await importBundle(mine, out)).total).toMatchObject({ added: 0, changed: 0 });
    });
  });
});

describe('one transaction', () => {
  it('leaves nothing behind when the import is killed half way', async () => {
    await inFresh(async (mine, url) => {
      const before = await countAll(mine);
      const victim = await openDataSource(url, { logging: false, poolSize: 1 });
      // Somebody holds a table of the second half, so the import has to wait there, and is killed.
      const holder = mine.createQueryRunner();
      await holder.startTransaction();
      await holder.query('LOCK TABLE group_feedback_point IN ACCESS EXCLUSIVE MODE');
      const running = importBundle(victim, oneCouncil()).then(
        () => 'imported',
        () => 'killed',
      );
      let killed = 0;
      while (killed === 0) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        // Not by the holder: inside a transaction the activity seen at first is all that is ever seen.
        const rows = (await mine.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%group_feedback_point%'`,
        )) as unknown[];
        killed = rows.length;
      }
      expect(await running).toBe('killed');
      await holder.rollbackTransaction();
      await holder.release();
      await victim.destroy().catch(() => {});
      expect(await countAll(mine)).toEqual(before);
    });
  });

  it('lets two imports of one bundle at once wait for each other', async () => {
    await inFresh(async (mine) => {
      const [first, second] = await Promise.all([importBundle(mine, oneCouncil()), importBundle(mine, oneCouncil())]);
      expect([first.total.added, second.total.added].sort((a, b) => a - b)).toEqual([0, Math.max(first.total.added, second.total.added)]);
    });
  });
});

describe('the commands', () => {
  async function call(command: typeof importCommand, url: string, ...args: string[]) {
    const said = { out: '', err: [] as string[] };
    const status = await command.run(args, { databaseUrl: url, out: (text) => (said.out += text), err: (line) => said.err.push(line) });
    return { status, ...said };
  }

  it('import and export say what they did on standard output, and how far they are on standard error', async () => {
    await inFresh(async (_mine, url) => {
      const imported = await call(importCommand, url, oneCouncil());
      expect(imported.status).toBe(0);
      expect(imported.out).toMatch(/^Imported programme ONE: \d+ records added, 0 changed, 0 unchanged\.\n$/);
      expect(imported.err).toContain('answers.csv: read 29 rows');
      expect((await call(importCommand, url, oneCouncil())).out).toMatch(/^Nothing to change in programme ONE/);
      const exported = await call(exportCommand, url, 'ONE', fresh('.zip'));
      expect(exported).toMatchObject({ status: 0, out: expect.stringMatching(/^Exported ONE to .*: \d+ rows\.\n$/) });
    });
  });

  it('import lists every fault and returns 1', async () => {
    const bad = oneCouncil({ 'people.csv': (text) => text.replace('farida.stanewell@example.org', 'farida at home') });
    const { status, out, err } = await call(importCommand, database.url, bad);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(
      'people.csv line 6, column email: "farida at home" is not an e-mail address. Right would be: one address such as name@example.org, or blank.',
    );
    expect(err.at(-1)).toBe('The bundle is refused for 1 fault. Nothing was imported; the database is as it was.');
  });

  it('return 2 when they are called wrongly, and 1 for a programme or a path that is not there', async () => {
    expect(await call(importCommand, database.url)).toMatchObject({ status: 2, err: ['Usage: waymark import PATH'] });
    expect(await call(exportCommand, database.url, 'ONE')).toMatchObject({ status: 2 });
    expect(await call(exportCommand, database.url, 'NOBODY', fresh())).toMatchObject({ status: 1, err: ['There is no programme NOBODY.'] });
    const nowhere = await call(importCommand, database.url, path.join(scratch, 'nowhere'));
    expect(nowhere).toMatchObject({ status: 1 });
    expect(nowhere.err[0]).toMatch(/nothing at/);
  });

  it('export never writes over something that is not a bundle', async () => {
    await inFresh(async (mine, url) => {
      await importBundle(mine, oneCouncil());
      const folder = fresh();
      cpSync(path.join(fixtures, 'files', 'bundles', 'not-a-zip'), folder, { recursive: true });
      const before = readAll(folder);
      expect(await call(exportCommand, url, 'ONE', folder)).toMatchObject({ status: 1, err: [expect.stringContaining('is not a bundle')] });
      expect(readAll(folder)).toEqual(before);
      const bundle = oneCouncil();
      expect(await call(exportCommand, url, 'ONE', bundle)).toMatchObject({ status: 0 });
      expect(readdirSync(bundle)).toContain('expected.json');
      expect(readdirSync(scratch).filter((name) => name.startsWith('.'))).toEqual([]);
    });
  });

  it('import reads a zip with everything in one folder, and not one with several', async () => {
    await inFresh(async (mine) => {
      const files = readAll(oneCouncil());
      const zipped = (place: (name: string) => string) => {
        const file = fresh('.zip');
        writeFileSync(file, zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [place(name), new TextEncoder().encode(text)]))));
        return file;
      };
      expect((await importBundle(mine, zipped((name) => `one council/${name}`))).total.added).toBeGreaterThan(100);
      const { faults } = await refusal(mine, zipped((name) => (name.startsWith('p') ? name : `rest/${name}`)));
      expect(faults).toEqual([expect.objectContaining({ wrong: expect.stringContaining('several or nested folders') })]);
    });
  });
});
