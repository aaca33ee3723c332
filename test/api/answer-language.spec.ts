import { jest } from '@jest/globals';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { Respondent } from './respondent.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: QuestionnaireWorld;

/** The round of participants asks a version in two languages: a statement, a choice with "say what", and a pair. */
async function askInTwoLanguages(): Promise<void> {
  const { programmeId, roundId } = world;
  const cy = (wording: string, options: Record<string, string> = {}): object => ({ cy: { wording, section: '', note: '', options } });
  await test.db.query(
    `WITH v AS (INSERT INTO questionnaire_version (programme_id, questionnaire_id, number, title, introduction, words)
                SELECT $1, id, 2, 'Looking back', 'Hello.', $3 FROM questionnaire WHERE programme_id = $1 AND code = 'end' RETURNING id),
          i AS (INSERT INTO item (programme_id, version_id, code, position, kind, wording, scale, options, other, pair, moment, words)
                SELECT $1, v.id, t.code, t.position, t.kind, t.wording, t.scale, t.options, t.other, t.pair, t.moment, t.words
                  FROM v, jsonb_to_recordset($4::jsonb) AS t(code text, position int, kind text, wording text, scale text, options jsonb, other text, pair text, moment text, words jsonb))
     UPDATE round SET version_id = v.id, privacy_text = 'Kept for a year.', words = $5 FROM v WHERE round.id = $2`,
    [
      programmeId, roundId,
      JSON.stringify({ cy: { title: 'Edrych yn ôl', introduction: 'Helo.' } }),
      JSON.stringify([
        { code: 'who', position: 1, kind: 'single', wording: 'Who decided?', options: [{ value: 'self', label: 'I did' }, { value: 'else', label: 'Somebody else' }], other: 'else', words: cy('Pwy benderfynodd?', { self: 'Fi', else: 'Rhywun arall' }) },
        { code: 'sure-before', position: 2, kind: 'number', wording: 'How many visits?', pair: 'sure', moment: 'before', words: cy('Sawl ymweliad?') },
        { code: 'sure-now', position: 3, kind: 'number', wording: 'How many visits?', pair: 'sure', moment: 'now', words: cy('Sawl ymweliad?') },
        { code: 's', position: 4, kind: 'scale', scale: 'agreement', wording: 'It helped.', words: cy('Roedd o gymorth.') },
      ]),
      JSON.stringify({ cy: { privacyText: 'Yn cael ei gadw am flwyddyn.' } }),
    ],
  );
  await test.db.query(`UPDATE questionnaire_version SET published_on = '2026-02-01' WHERE programme_id = $1 AND number = 2`, [programmeId]);
}

async function opened(headers: Record<string, string> = {}): Promise<Respondent> {
  const respondent = new Respondent(test.app, headers);
  await respondent.open(world.participant.link);
  return respondent;
}
const form = async (): Promise<{ status: string; language: string } | undefined> => ((await test.db.query(`SELECT status, language FROM response WHERE enrolment_id = $1`, [world.participant.enrolmentId])) as never[])[0];
const langOf = (html: string): string => /<html lang="([^"]+)"/.exec(html)![1]!;

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:00Z'));
});
afterAll(() => test.close());

describe('a questionnaire in two languages', () => {
  beforeEach(askInTwoLanguages);

  it('begins in English, with a button for Welsh, and is in Welsh to the end from then on', async () => {
    const respondent = await opened();
    const english = (await respondent.get('/answer')).body;
    expect([langOf(english), english.includes('Looking back'), english.includes('Kept for a year.'), english.includes('>Cymraeg</button>')]).toEqual(['en-GB', true, true, true]);
    expect((await respondent.post('/answer/language', { language: 'cy' })).headers.location).toBe('/answer');
    const start = (await respondent.get('/answer')).body;
    expect([langOf(start), start.includes('Edrych yn ôl'), start.includes('Yn cael ei gadw am flwyddyn.'), start.includes('13 Mawrth 2026'), start.includes('>English</button>')]).toEqual(['cy', true, true, true, true]);
    const first = (await respondent.get('/answer/page/1')).body;
    for (const words of ['Pwy benderfynodd?', 'Rhywun arall', 'Parhau', 'Tudalen 1 o 3', 'Neidio i’r prif gynnwys', '(dewisol)']) expect([words, first.includes(words)]).toEqual([words, true]);
    expect(first).not.toMatch(/>Continue|Somebody else|\(optional/);
    const wrong = await respondent.fill('/answer/page/1', { who: 'self', 'who~other': 'fy nhîm' });
    expect([wrong.statusCode, wrong.body.includes('Dewiswch “Rhywun arall”, neu dilëwch'), wrong.body.includes('<title>Gwall: Pwy benderfynodd?')]).toEqual([400, true, true]);
    expect(await form()).toEqual({ status: 'draft', language: 'cy' });
    await respondent.walk({ who: 'else', 'who~other': 'Fy nhîm', 'sure-before': '1', 'sure-now': '3', s: 'agree' });
    const check = (await respondent.get('/answer/check')).body;
    for (const words of ['Rhywun arall', 'Fy nhîm', 'Cyn y rhaglen', 'Nawr', 'Cytuno', 'Anfon eich atebion']) expect([words, check.includes(words)]).toEqual([words, true]);
    await respondent.post('/answer/check');
    expect((await respondent.get('/answer/sent')).body).toContain('Mae eich atebion wedi’u hanfon');
    expect(await form()).toEqual({ status: 'submitted', language: 'cy' });
    const answers = await test.db.query(`SELECT i.code, a.choices, a.number::float, a.text FROM answer a JOIN item i ON i.id = a.item_id JOIN response r ON r.id = a.response_id WHERE r.enrolment_id = $1 ORDER BY i.position`, [world.participant.enrolmentId]);
    // What is counted is the same in every language.
    expect(answers).toEqual([
      { code: 'who', choices: ['else'], number: null, text: 'Fy nhîm' },
      { code: 'sure-before', choices: null, number: 1, text: null },
      { code: 'sure-now', choices: null, number: 3, text: null },
      { code: 's', choices: ['agree'], number: null, text: null },
    ]);
  });

  it('goes on in the language it was begun in, on another device', async () => {
    const respondent = await opened();
    await respondent.post('/answer/language', { language: 'cy' });
    await respondent.fill('/answer/page/1', { who: 'self' });
    expect(langOf((await (await opened()).get('/answer')).body)).toBe('cy');
    const elsewhere = await opened();
    await elsewhere.post('/answer/language', { language: 'en' });
    expect(langOf((await elsewhere.get('/answer/page/2')).body)).toBe('en-GB');
    await elsewhere.fill('/answer/page/2', { 'sure-before': '1' });
    expect((await form())!.language).toBe('en');
  });

  it('begins in Welsh on a browser that asks for it first', async () => {
    expect(langOf((await (await opened({ 'accept-language': 'cy-GB,en;q=0.8' })).get('/answer')).body)).toBe('cy');
    expect(langOf((await (await opened({ 'accept-language': 'en-GB,cy;q=0.8' })).get('/answer')).body)).toBe('en-GB');
    const welsh = await opened({ 'accept-language': 'cy' });
    await welsh.fill('/answer/page/1', { who: 'self' });
    expect((await form())!.language).toBe('cy');
  });

  it('takes no language that it does not speak', async () => {
    const respondent = await opened();
    for (const language of ['fr', 'constructor', '', '\u0000']) {
      const reply = await respondent.post('/answer/language', { language });
      expect([language, reply.statusCode, reply.cookies]).toEqual([language, 303, []]);
    }
    respondent.cookie = `${respondent.cookie}; waymark-language=fr`;
    expect(langOf((await respondent.get('/answer')).body)).toBe('en-GB');
  });
});

describe('a questionnaire in English alone', () => {
  it('is in English, whatever was chosen elsewhere, and offers nothing else', async () => {
    const respondent = await opened({ 'accept-language': 'cy' });
    await respondent.post('/answer/language', { language: 'cy' });
    const start = (await respondent.get('/answer')).body;
    expect([langOf(start), start.includes('Cymraeg')]).toEqual(['en-GB', false]);
    await respondent.walk({ s1: 'agree' });
    await respondent.post('/answer/check');
    expect(await form()).toEqual({ status: 'submitted', language: 'en' });
  });
});
