import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { LightMyRequestResponse } from 'fastify';
import { exportBundle } from '../../server/exchange/bundle/export-bundle.ts';
import { importBundle } from '../../server/exchange/bundle/import-bundle.ts';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import { PLAIN_ITEM } from '../../shared/questionnaire/question.ts';
import { LONGEST_LABEL, MOST_CRITERIA, MOST_OPTIONS } from '../../shared/questionnaire/version-draft.ts';
import { SCALES } from '../../shared/vocabulary/questionnaire.ts';

interface Version {
  number: number;
  revision: number;
  title: string;
  introduction: string;
  words: object;
  publishedOn: string | null;
  items: { code: string; wording: string; kind: string; options: unknown; outcome: string | null; words: object }[];
}

let test: TestApp;
let world: ProgrammeWorld;
let evaluator: { cookie: string };
let number = 0;
const at = (rest = ''): string => `/api/programmes/${world.code}/questionnaires${rest}`;
const read = async (code = 'end', version = 1): Promise<Version> => (await test.send('GET', at(`/${code}/versions/${version}`), evaluator)).json();
const begin = async (body: object): Promise<LightMyRequestResponse> => test.send('POST', at(), evaluator, body);
const save = (version: Version, change: Partial<Version>, who = evaluator): Promise<LightMyRequestResponse> => {
  const { revision, title, introduction, words, items } = { ...version, ...change };
  return test.send('PUT', at(`/end/versions/${version.number}`), who, { revision, title, introduction, words, items });
};
const publish = (version: Version): Promise<LightMyRequestResponse> =>
  test.send('POST', at(`/end/versions/${version.number}/publication`), evaluator, { revision: version.revision });

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  number += 1;
  world = await createProgrammeWorld(test.db, { code: `Q${number}` });
  await test.db.query(`INSERT INTO outcome (programme_id, code, position, title) VALUES ($1, 'knowledge', 1, 'Knowledge'), ($1, 'decisions', 2, 'Decisions')`, [world.programmeId]);
  evaluator = await signInAs(test.app, { programme: world.code, roles: ['evaluator'] });
});
afterAll(() => test.close());

const question = (code: string, more: object = {}): Version['items'][number] =>
  ({
    ...PLAIN_ITEM, code, kind: 'scale', wording: `Question ${code}`, scale: 'agreement', notApplicable: true,
    outcome: null, direction: 'positive', level: null, criteria: [], ...more,
  }) as unknown as Version['items'][number];

const WELSH = { wording: 'Geiriau', section: 'Adran', note: '', options: {} };
/** One question of everything that a question can have. */
const EVERYTHING = [
  question('who', {
    kind: 'single', scale: null, section: 'One', note: 'Read this.', options: [{ value: 'me', label: 'Me' }, { value: 'other', label: 'Somebody else' }], other: 'other',
    words: { cy: { ...WELSH, note: 'Darllenwch hyn.', options: { me: 'Fi', other: 'Rhywun arall' } } },
  }),
  question('visits-before', { kind: 'number', scale: null, section: 'One', note: 'Think back.', lowest: 1, highest: 31, pair: 'visits', moment: 'before', showIf: 'who=me', words: { cy: { ...WELSH, note: 'Meddyliwch yn ôl.' } } }),
  question('visits-now', { kind: 'number', scale: null, section: 'One', lowest: 1, highest: 31, pair: 'visits', moment: 'now', showIf: 'who=me', words: { cy: { ...WELSH, note: 'Meddyliwch yn ôl.' } } }),
  question('sure', { section: 'One', words: { cy: WELSH } }),
].map((one) => (one.code.startsWith('visits') ? { ...one, wording: 'How many visits?' } : one));
const IN_WELSH = { cy: { title: 'Y diwedd', introduction: '' } };

describe('a question with a note, a "say what", bounds, a pair and Welsh words', () => {
  beforeEach(async () => {
    await begin({ code: 'end', title: 'The end' });
  });

  it('is saved, published, gone on with and copied with all of it', async () => {
    const saved = await save(await read(), { items: EVERYTHING, words: IN_WELSH });
    expect(saved.statusCode).toBe(200);
    const { items, words } = await read();
    expect(words).toEqual(IN_WELSH);
    expect(items).toEqual(EVERYTHING.map((one) => (one.code === 'sure' ? { ...one, options: SCALES.agreement.points } : one)));
    expect((await publish(await read())).statusCode).toBe(200);
    expect((await test.send('GET', at(), evaluator)).json()).toMatchObject([{ versions: [{ languages: ['en', 'cy'] }] }]);

    const next = (await test.send('POST', at('/end/versions'), evaluator)).json<Version>();
    expect([next.number, next.items, next.words]).toEqual([2, items, words]);
    expect((await test.send('GET', at('/end/versions/2/changes'), evaluator)).json()).toEqual([]);
    const copy = (await begin({ code: 'again', fromQuestionnaire: 'end' })).json<Version>();
    expect([copy.title, copy.items, copy.words]).toEqual(['The end', items, words]);
    // A title of its own is not the same in Welsh.
    expect((await begin({ code: 'other', title: 'Another end', fromQuestionnaire: 'end' })).json()).toMatchObject({ title: 'Another end', items, words: { cy: { title: '' } } });
  });

  it('is refused field by field, and nothing of it is kept', async () => {
    const [who, before, now, sure] = EVERYTHING;
    const refused = await save(await read(), {
      items: [
        { ...who!, other: 'nobody' } as never,
        { ...before!, lowest: 40 } as never,
        { ...now!, lowest: 40, note: 'Now.' } as never,
        { ...sure!, other: 'agree', words: { cy: { ...WELSH, wording: 'x'.repeat(1001) } } } as never,
      ],
      words: IN_WELSH,
    });
    expect(refused.json()).toMatchObject({
      status: 400, code: 'invalid_input',
      faults: [{ field: 'items.0.other' }, { field: 'items.1.highest' }, { field: 'items.2.highest' }, { field: 'items.2.pair' }, { field: 'items.3.other' }, { field: 'items.3.words.cy.wording' }],
    });
    for (const wrong of [{ words: null }, { words: 'cy' }, { words: { cy: { ...WELSH, options: { me: 7 } } } }, { words: { fr: WELSH } }, { lowest: 1.5 }, { moment: 'then' }]) {
      expect([wrong, (await save(await read(), { items: [{ ...who!, ...wrong } as never] })).statusCode]).toEqual([wrong, 400]);
    }
    expect((await save(await read(), { items: [{ ...who!, words: undefined } as never] })).statusCode).toBe(400);
    expect((await save(await read(), { words: undefined as never })).statusCode).toBe(400);
    expect(await read()).toMatchObject({ revision: 1, items: [] });
  });

  it('is published when all of it is in Welsh, or none', async () => {
    const half = EVERYTHING.map((one) => (one.code === 'who' ? { ...one, words: { cy: { ...WELSH, options: { me: 'Fi' } } } } : one));
    await save(await read(), { introduction: 'Hello', items: half, words: IN_WELSH });
    expect((await publish(await read())).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'words.cy.introduction' }, { field: 'items.0.words.cy.note' }, { field: 'items.0.words.cy.options.other' }] });
    await save(await read(), { words: {} });
    const { items } = await read();
    expect(items.map(({ words }) => words)).toEqual([{}, {}, {}, {}]);
    expect((await publish(await read())).statusCode).toBe(200);
  });

  it('is saved anew when only the place of its Welsh words changed', async () => {
    await save(await read(), { items: [question('a', { section: 'S', note: 'N', words: { cy: { ...WELSH, section: 'Geiriau', note: '' } } })], words: IN_WELSH });
    const moved = await save(await read(), { items: [question('a', { section: 'S', note: 'N', words: { cy: { ...WELSH, section: '', note: 'Geiriau' } } })] });
    expect(moved.json()).toMatchObject({ revision: 3, items: [{ words: { cy: { section: '', note: 'Geiriau' } } }] });
  });
});

describe('a questionnaire', () => {
  it('begins empty, is written, published, and then asked as it was written', async () => {
    expect((await begin({ code: 'end', title: 'The end' })).statusCode).toBe(201);
    const saved = await save(await read(), { introduction: ' Thank you. ', items: [question('a', { outcome: 'knowledge', level: 'learning' }), question('b', { kind: 'long_text', scale: null, showIf: 'a=agree' })] });
    expect(saved.statusCode).toBe(200);
    expect(saved.json()).toMatchObject({ revision: 2, introduction: 'Thank you.', publishedOn: null, items: [{ code: 'a', outcome: 'knowledge', level: 'learning' }, { code: 'b', options: null, showIf: 'a=agree' }] });
    const published = await publish(await read());
    expect(published.statusCode).toBe(200);
    expect(published.json<Version>().publishedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await test.send('GET', at(), evaluator)).json()).toEqual([
      { code: 'end', versions: [{ number: 1, title: 'The end', publishedOn: published.json<Version>().publishedOn, items: 2, rounds: 0, languages: ['en'] }] },
    ]);
  });

  it('begins with one of the library, which asks about the outcomes of this programme', async () => {
    const library = (await test.send('GET', `/api/programmes/${world.code}/instrument-library`, evaluator)).json<{ code: string }[]>();
    for (const { code } of library) {
      const made = await begin({ code, fromLibrary: code });
      expect([code, made.statusCode]).toEqual([code, 201]);
      const { revision, items } = made.json<Version>();
      expect((await test.send('POST', at(`/${code}/versions/1/publication`), evaluator, { revision })).statusCode).toBe(200);
      if (code === 'end-participants') expect(items.flatMap(({ outcome }) => outcome ?? [])).toEqual(['knowledge', 'decisions']);
    }
    expect((await begin({ code: 'none', fromLibrary: 'no-such' })).json()).toMatchObject({ code: 'not_found' });
  });

  it('begins with one of the library in Welsh where that is wanted, with nothing missing but what is said of outcomes', async () => {
    const library = (await test.send('GET', `/api/programmes/${world.code}/instrument-library`, evaluator)).json<{ code: string; perOutcome: boolean }[]>();
    for (const { code, perOutcome } of library) {
      const { revision } = (await begin({ code, fromLibrary: code, languages: ['cy'] })).json<Version>();
      const published = await test.send('POST', at(`/${code}/versions/1/publication`), evaluator, { revision });
      const faults = published.json<{ faults?: { message: string }[] }>().faults ?? [];
      expect([code, published.statusCode, faults.length]).toEqual([code, perOutcome ? 400 : 200, perOutcome ? 2 : 0]);
      for (const { message } of faults) expect(message).toMatch(/^Question \d+: the question has no Welsh words\.$/);
    }
    expect((await begin({ code: 'mine', title: 'Mine', fromLibrary: 'launch-day', languages: ['cy'] })).json()).toMatchObject({ title: 'Mine', words: { cy: { title: '', introduction: expect.stringContaining('Gallwch') } } });
    expect((await begin({ code: 'a', fromLibrary: 'launch-day', languages: ['fr'] })).statusCode).toBe(400);
    expect((await begin({ code: 'a', languages: ['cy'] })).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'languages' }] });
    expect((await begin({ code: 'a', fromLibrary: 'launch-day' })).json()).toMatchObject({ words: {} });
  });

  it('begins with another of the programme', async () => {
    await begin({ code: 'end', title: 'The end' });
    await save(await read(), { items: [question('a')] });
    expect((await begin({ code: 'again', fromQuestionnaire: 'end' })).json()).toMatchObject({ title: 'The end', items: [{ code: 'a' }] });
    expect((await begin({ code: 'end' })).json()).toMatchObject({ code: 'conflict' });
    expect((await begin({ code: 'both', fromQuestionnaire: 'end', fromLibrary: 'mid-point' })).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'fromLibrary' }] });
  });

  it('is refused with everything that is wrong with it, and keeps what it was', async () => {
    await begin({ code: 'end', title: 'The end' });
    await save(await read(), { items: [question('a')] });
    const refused = await save(await read(), { items: [question('a'), question('a', { outcome: 'else', showIf: 'x=y' }), question('c', { wording: 'x'.repeat(1001) })] });
    expect(refused.json()).toMatchObject({
      status: 400, code: 'invalid_input',
      faults: [{ field: 'items.1.code' }, { field: 'items.1.outcome' }, { field: 'items.1.showIf' }, { field: 'items.2.wording' }],
    });
    expect((await save(await read(), { items: [{ ...question('a'), id: 'x' } as never] })).statusCode).toBe(400);
    expect((await save(await read(), { items: [question('a', { kind: 'slider' })] })).statusCode).toBe(400);
    expect(await read()).toMatchObject({ revision: 2, items: [{ code: 'a' }] });
  });

  it('is not published unfinished', async () => {
    await begin({ code: 'end', title: '' });
    await save(await read(), { items: [question('a', { wording: '' }), question('b', { kind: 'single', scale: null, options: [] })] });
    expect((await publish(await read())).json()).toMatchObject({ code: 'invalid_input', faults: [{ field: 'title' }, { field: 'items.0.wording' }, { field: 'items.1.options' }] });
  });

  it('never changes once it is published', async () => {
    await begin({ code: 'end', title: 'The end' });
    await save(await read(), { items: [question('a')] });
    await publish(await read());
    expect((await save(await read(), { title: 'Another end' })).json()).toMatchObject({ code: 'rule_broken' });
    expect((await test.send('DELETE', at('/end/versions/1'), evaluator)).json()).toMatchObject({ code: 'rule_broken' });
    // A retry after a lost reply.
    expect((await publish(await read())).statusCode).toBe(200);
    expect(await read()).toMatchObject({ title: 'The end', items: [{ code: 'a' }] });
  });

  it('goes on in a next version that keeps the codes and shows what changed', async () => {
    await begin({ code: 'end', title: 'The end' });
    await save(await read(), { items: [question('a'), question('b')] });
    await publish(await read());
    const both = await Promise.all([1, 2].map(() => test.send('POST', at('/end/versions'), evaluator)));
    expect(both.map((reply) => reply.json<Version>().number)).toEqual([2, 2]);
    await save(await read('end', 2), { items: [question('b', { wording: 'In other words' }), question('c')] });
    expect((await test.send('GET', at('/end/versions/2/changes'), evaluator)).json()).toEqual([
      { code: 'a', what: 'removed', parts: [], comparable: false },
      { code: 'b', what: 'changed', parts: [{ part: 'wording', before: 'Question b', after: 'In other words' }], comparable: false },
      { code: 'c', what: 'added', parts: [], comparable: false },
    ]);
    expect((await test.send('GET', at('/end/versions/1/changes'), evaluator)).statusCode).toBe(404);
    expect(await read('end', 1)).toMatchObject({ items: [{ wording: 'Question a' }, { wording: 'Question b' }] });
  });

  it('loses nothing when two people save it: the second is shown what the first saved', async () => {
    await begin({ code: 'end', title: 'The end' });
    const seen = await read();
    const replies = await Promise.all(['one', 'two', 'three'].map((title) => save(seen, { title })));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    const refused = replies.find(({ statusCode }) => statusCode === 409)!.json<{ current: Version }>();
    expect(refused.current.title).toBe((await read()).title);
    expect((await save(refused.current, { title: 'both' })).statusCode).toBe(200);
    // The same once more, after a lost reply, is no conflict.
    expect((await save(refused.current, { title: 'both' })).statusCode).toBe(200);
    expect((await read()).revision).toBe(3);
  });

  it('can be discarded while it is a draft, with the questionnaire when there is no other version', async () => {
    await begin({ code: 'end', title: 'The end' });
    await save(await read(), { items: [question('a')] });
    expect((await test.send('DELETE', at('/end/versions/1'), evaluator)).statusCode).toBe(204);
    expect((await test.send('GET', at(), evaluator)).json()).toEqual([]);
  });

  it('is written by evaluators, read by programme managers, and nobody’s of another programme', async () => {
    await begin({ code: 'end', title: 'The end' });
    const manager = await signInAs(test.app, { programme: world.code, roles: ['programme_manager'] });
    expect((await test.send('GET', at(), manager)).statusCode).toBe(200);
    expect((await save(await read(), { title: 'Mine' }, manager)).statusCode).toBe(404);
    const elsewhere = await createProgrammeWorld(test.db, { code: `E${number}` });
    expect((await test.send('GET', `/api/programmes/${elsewhere.code}/questionnaires`, evaluator)).statusCode).toBe(404);
  });

  it('leaves a line in the journal for every write', async () => {
    await begin({ code: 'end', title: 'The end' });
    await save(await read(), { items: [question('a')] });
    await publish(await read());
    await test.send('POST', at('/end/versions'), evaluator);
    await test.send('DELETE', at('/end/versions/2'), evaluator);
    const entries = (await test.db.query(`SELECT event FROM audit_entry WHERE programme_id = $1 ORDER BY id`, [world.programmeId])) as { event: string }[];
    expect(entries.map(({ event }) => event)).toEqual(['created', 'saved', 'published', 'version-begun', 'discarded'].map((what) => `questionnaire.${what}`));
  });
});

describe('the longest question that can be published', () => {
  it('fits into a bundle, which can be read again', async () => {
    const codes = (most: number): string[] => Array.from({ length: most }, (_, index) => `${index}`.padStart(2, '0').padEnd(60, 'x'));
    // No file can hold a day that far away.
    await test.db.query(`DELETE FROM session WHERE id = $1`, [world.sessions['north-3']]);
    await test.db.query(`INSERT INTO council_code (council_id, code) SELECT id, 'X0600900' || row_number() OVER (ORDER BY name) FROM council ON CONFLICT DO NOTHING`);
    await test.db.query(
      `INSERT INTO success_criterion (programme_id, session_id, code, words, agreed_by) SELECT $1, $2, code, 'Words ' || code, 'mentors' FROM unnest($3::text[]) AS t(code)`,
      [world.programmeId, world.sessions['north-1'], codes(MOST_CRITERIA)],
    );
    const label = 'ŵ'.repeat(LONGEST_LABEL);
    const options = codes(MOST_OPTIONS).map((value) => ({ value, label }));
    const longest = question('longest', {
      kind: 'multiple', scale: null, options, criteria: codes(MOST_CRITERIA), words: { cy: { ...WELSH, section: '', options: Object.fromEntries(options.map(({ value }) => [value, label])) } },
    });
    await begin({ code: 'end', title: 'The end' });
    expect((await save(await read(), { items: [longest], words: IN_WELSH })).statusCode).toBe(200);
    expect((await publish(await read())).statusCode).toBe(200);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'waymark-longest-'));
    try {
      await exportBundle(test.db, world.code, folder);
      expect((await importBundle(test.db, folder)).total).toMatchObject({ added: 0, changed: 0 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
