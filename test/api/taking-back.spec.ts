import { jest } from '@jest/globals';
import { CollectionClock } from '../../server/collection/rounds/round-window.ts';
import { createQuestionnaireWorld, type QuestionnaireWorld } from '../factories/questionnaire-world.ts';
import { Respondent } from './respondent.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let world: QuestionnaireWorld;
const AT = '/answer/taking-back';

const form = async (): Promise<unknown> => ((await test.db.query(`SELECT r.status, (SELECT count(*)::int FROM answer a WHERE a.response_id = r.id) AS answers FROM response r WHERE r.enrolment_id = $1`, [world.participant.enrolmentId])) as never[])[0];

async function opened(link = world.participant.link): Promise<Respondent> {
  const respondent = new Respondent(test.app);
  await respondent.open(link);
  return respondent;
}

async function sent(): Promise<Respondent> {
  const respondent = await opened();
  await respondent.walk({ s1: 'agree' });
  await respondent.post('/answer/check');
  return respondent;
}

beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  world = await createQuestionnaireWorld(test.db);
  // The last day on which answers can be taken back is told by the database's own day.
  await test.db.query(`UPDATE round SET closes_on = CURRENT_DATE + 5 WHERE programme_id = $1`, [world.programmeId]);
  jest.spyOn(test.app.get(CollectionClock), 'now').mockReturnValue(new Date('2026-03-02T10:15:00Z'));
});
afterAll(() => test.close());

describe('answers that were sent', () => {
  it('can be taken back with the same link, after a decision, for good', async () => {
    await sent();
    const later = await opened();
    expect((await later.get('/answer')).body).toContain(`href="${AT}"`);
    expect((await later.get(AT)).body).toContain('Do you want to take your answers back?');
    const pressed = await later.post(AT);
    expect([pressed.statusCode, pressed.body.includes('Select whether to keep your answers or take them back')]).toEqual([400, true]);
    expect((await later.post(AT, { decision: 'keep' })).headers.location).toBe('/answer');
    expect(await form()).toMatchObject({ status: 'submitted' });
    expect((await later.post(AT, { decision: 'take' })).headers.location).toBe('/answer');
    expect(await form()).toEqual({ status: 'withdrawn', answers: 0 });
    expect((await later.get('/answer')).body).toContain('You have taken your answers back');
    // Once more changes nothing and says the same.
    expect((await later.post(AT, { decision: 'take' })).body).toContain('You have taken your answers back');
    const entries = (await test.db.query(`SELECT event, subject FROM audit_entry WHERE programme_id = $1 AND event = 'answers.withdrawn'`, [world.programmeId])) as object[];
    expect(entries).toEqual([{ event: 'answers.withdrawn', subject: 'round end, P1' }]);
  });

  it('cannot be taken back once figures are made of them', async () => {
    await sent();
    await test.db.query(`UPDATE round SET closes_on = CURRENT_DATE - 400, opens_on = CURRENT_DATE - 420 WHERE programme_id = $1`, [world.programmeId]);
    const later = await opened();
    expect((await later.get(AT)).body).toContain('Answers could be taken back until the end of');
    expect((await later.post(AT, { decision: 'take' })).body).toContain('Figures have been made of them since');
    expect(await form()).toMatchObject({ status: 'submitted' });
  });

  it('are not there before a form is sent, nor for a form that is nobody’s', async () => {
    const begun = await opened();
    await begun.fill('/answer/page/1', { s1: 'agree' });
    expect((await begun.get(AT)).headers.location).toBe('/answer');
    expect((await begun.post(AT, { decision: 'take' })).headers.location).toBe('/answer');
    expect(await form()).toMatchObject({ status: 'draft' });
    expect((await new Respondent(test.app).get(AT)).statusCode).toBe(404);
  });
});
