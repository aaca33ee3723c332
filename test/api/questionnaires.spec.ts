import type { LightMyRequestResponse } from 'fastify';
import { createProgrammeWorld, type ProgrammeWorld } from '../factories/programme-world.ts';
import { signInAs } from './sign-in.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import { PLAIN_ITEM } from '../../shared/questionnaire/question.ts';

interface Version {
  number: number;
  revision: number;
  title: string;
  introduction: string;
  words: object;
  publishedOn: string | null;
  items: { code: string; wording: string; kind: string; options: unknown; outcome: string | null }[];
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
    outcome: null, direction: 'positive', level: null, ...more,
  }) as unknown as Version['items'][number];

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
