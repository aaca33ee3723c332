import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkBundle } from './check-bundle.ts';
import { BundleRefused, type Fault } from './faults.ts';

const world = path.resolve('fixtures', 'worlds', 'one-council');

type Change = readonly [file: string, from: string, to: string];

/** The faults of the world of one council after some replacements. */
async function faultsOf(...changes: readonly Change[]): Promise<readonly Fault[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'waymark-rules-'));
  try {
    cpSync(world, folder, { recursive: true });
    for (const [file, from, to] of changes) {
      const before = readFileSync(path.join(folder, file), 'utf8');
      if (from !== '' && !before.includes(from)) throw new Error(`${file} has no ${from}`);
      writeFileSync(path.join(folder, file), from === '' ? `${before.trimEnd()}\n${to}\n` : before.replace(from, to));
    }
    await checkBundle(folder);
    return [];
  } catch (error) {
    if (error instanceof BundleRefused) return error.faults;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each: what is refused, how it is brought about, where the one fault is found. Bad bundles of fixtures/ have more. */
const REFUSED: readonly (readonly [what: string, changes: readonly Change[], file: string, line: number, column: string])[] = [
  ['a council code of two councils', [['councils.csv', '', 'ONE,Wexhollow,X06009001,,,no']], 'councils.csv', 3, 'code'],
  ['a council that takes part on one row alone', [['councils.csv', '', 'ONE,Hartsmere,X06009002,,,no']], 'councils.csv', 3, 'taking_part'],
  ['a code that ends before it begins', [['councils.csv', '2001-04-01,', '2001-04-01,1999-01-01']], 'councils.csv', 2, 'code_to'],
  ['an e-mail address of two people', [['people.csv', 'farida.stanewell', 'Bryn.Callowick']], 'people.csv', 6, 'email'],
  ['a facilitator as starter', [['people.csv', '', 'ONE,F1,,,'], ['enrolments.csv', '', 'ONE,F1,facilitator,,,yes,2011-01-10,,,,,,']], 'enrolments.csv', 7, 'starter'],
  ['a mentee who is no participant', [['people.csv', '', 'ONE,M2,,,'], ['enrolments.csv', '', 'ONE,M2,mentor,,,yes,2011-01-10,,,,,,'], ['pairings.csv', '', 'ONE,M1,M2,no,,']], 'pairings.csv', 6, 'mentee'],
  ['a mentor of themselves', [['pairings.csv', '', 'ONE,M1,M1,no,,']], 'pairings.csv', 6, 'mentee'],
  ['a pairing that ends before it starts', [['pairings.csv', 'ONE,M1,P1,no,2011-01-18,', 'ONE,M1,P1,no,2011-01-18,2011-01-01']], 'pairings.csv', 2, 'ends_on'],
  ['a reason without an apology', [['register.csv', 'ONE,A2,P4,participant,yes,absent,', 'ONE,A2,P4,participant,yes,absent,leave']], 'register.csv', 14, 'reason'],
  ['a mark on somebody not expected', [['register.csv', 'ONE,A2,P4,participant,yes,absent,', 'ONE,A2,P4,participant,no,absent,']], 'register.csv', 14, 'expected'],
  ['a time that the clocks skipped', [['sessions.csv', '2011-03-15T10:00', '2011-03-27T01:30'], ['sessions.csv', '2011-03-15T15:30', '2011-03-27T15:30']], 'sessions.csv', 4, 'starts_at'],
  ['a round that closes before it opens', [['rounds.csv', '2011-01-18,2011-01-21', '2011-01-18,2011-01-17']], 'rounds.csv', 2, 'closes_on'],
  ['a named round without a role', [['rounds.csv', 'end_of_programme,mentor', 'end_of_programme,']], 'rounds.csv', 4, 'role'],
  ['a member of an anonymous round', [['round_members.csv', '', 'ONE,L,P1']], 'round_members.csv', 7, 'round'],
  ['a member in another role', [['round_members.csv', '', 'ONE,EM,P1']], 'round_members.csv', 7, 'person'],
  ['a form of somebody who was not asked', [['round_members.csv', 'ONE,E,P3\n', '']], 'responses.csv', 7, 'person'],
  ['the minute of an anonymous form', [['responses.csv', 'ONE,L,r1,,submitted,2011-01-18T00:00', 'ONE,L,r1,,submitted,2011-01-18T16:04']], 'responses.csv', 2, 'submitted_at'],
  ['a draft with a time', [['responses.csv', 'ONE,E,r3,P3,draft,', 'ONE,E,r3,P3,draft,2011-03-20T10:00']], 'responses.csv', 7, 'submitted_at'],
  ['options on an open item', [['items.csv', 'What else should we know?,,', 'What else should we know?,,a=A']], 'items.csv', 13, 'options'],
  ['a scale on an open item', [['items.csv', 'What else should we know?,', 'What else should we know?,rating']], 'items.csv', 13, 'scale'],
  ['not asked where there is no condition', [['answers.csv', 'ONE,E,r2,meets,,skipped,', 'ONE,E,r2,meets,,not_asked,']], 'answers.csv', 22, 'state'],
  ['not asked where the condition is met', [['answers.csv', 'ONE,E,r1,freq,,answered,often', 'ONE,E,r1,freq,,not_asked,']], 'answers.csv', 11, 'state'],
  ['an option twice', [['answers.csv', 'team;recording', 'team;team']], 'answers.csv', 14, 'value'],
  ['an item per mentee without the mentee', [['items.csv', 'KNOW,positive,respondent,\nONE,MENTOREND,1,remark_m', 'KNOW,positive,mentee,\nONE,MENTOREND,1,remark_m']], 'answers.csv', 30, 'mentee'],
  ['an answer about somebody who is no participant', [['items.csv', 'KNOW,positive,respondent,\nONE,MENTOREND,1,remark_m', 'KNOW,positive,mentee,\nONE,MENTOREND,1,remark_m'], ['answers.csv', 'r_know,,', 'r_know,M1,']], 'answers.csv', 30, 'mentee'],
  ['an answer about nobody beside one about a mentee', [['items.csv', 'KNOW,positive,respondent,\nONE,MENTOREND,1,remark_m', 'KNOW,positive,mentee,\nONE,MENTOREND,1,remark_m'], ['answers.csv', 'ONE,EM,r1,r_know,,answered,medium', 'ONE,EM,r1,r_know,,not_asked,\nONE,EM,r1,r_know,P2,answered,low']], 'answers.csv', 30, 'mentee'],
  ['a code below 0 as a number', [['answers.csv', 'meets,,answered,3', 'meets,,answered,-99']], 'answers.csv', 13, 'value'],
  ['a number above 9999', [['answers.csv', 'meets,,answered,3', 'meets,,answered,10000']], 'answers.csv', 13, 'value'],
  ['a number with decimals', [['answers.csv', 'meets,,answered,3', 'meets,,answered,2.5']], 'answers.csv', 13, 'value'],
  ['a day before 1900', [['answers.csv', 'answered,2011-02-20', 'answered,1066-02-20']], 'answers.csv', 15, 'value'],
  ['a short text of 201 characters', [['answers.csv', 'Breathing-space', 'é'.repeat(201)]], 'answers.csv', 16, 'value'],
  ['a long text of 5,001 characters', [['answers.csv', 'The days were good; getting away from the desk was not.', 'é'.repeat(5001)]], 'answers.csv', 24, 'value'],
  ['a contributor without a mark', [['group_feedback.csv', ',A1,', ',A2,'], ['group_feedback_people.csv', 'ONE,G1,P4,participant,yes', 'ONE,G1,P4,participant,no'], ['register.csv', 'ONE,A2,P1,participant,yes,in_person', 'ONE,A2,P1,participant,yes,']], 'group_feedback_people.csv', 2, 'person'],
  ['a NUL character', [['people.csv', 'Desmond', 'Des\0mond']], 'people.csv', 5, 'name'],
  ['an unknown programme, once', [['sets.csv', '', 'TWO,B,Set B,']], 'sets.csv', 3, 'programme'],
];

describe('a bundle', () => {
  it.each(REFUSED)('is refused for %s', async (_what, changes, file, line, column) => {
    expect(await faultsOf(...changes)).toEqual([expect.objectContaining({ file, line, column })]);
  });

  it('has all faults listed at once, those of cells and those across files', async () => {
    const faults = await faultsOf(['withdrawals.csv', 'formal,2011-02-20,day', 'formally,2011-01-01,days']);
    expect(faults.map((fault) => fault.column).sort()).toEqual(['date_precision', 'kind', 'mark', 'withdrew_on']);
  });

  it('does not find faults that follow from one in another file', async () => {
    const faults = await faultsOf(['people.csv', 'ONE,P2,Bryn Callowick', 'ONE,P2,"Bryn Callowick']);
    expect(faults).toEqual([expect.objectContaining({ file: 'people.csv', line: 3 })]);
  });

  it.each([
    ['a participant marked as not expected at another set', [['sets.csv', '', 'ONE,B,Set B,'], ['sessions.csv', '', 'ONE,B1,set_meeting,B,B1,2011-02-16T10:00,,,held,,,,,'], ['register.csv', '', 'ONE,B1,P1,participant,no,,']]],
    ['a mentor at a set meeting', [['register.csv', '', 'ONE,A2,M1,mentor,yes,in_person,']]],
    ['answers per mentee, one for each', [['items.csv', 'KNOW,positive,respondent,\nONE,MENTOREND,1,remark_m', 'KNOW,positive,mentee,\nONE,MENTOREND,1,remark_m'], ['answers.csv', 'ONE,EM,r1,r_know,,answered,medium', 'ONE,EM,r1,r_know,P1,answered,medium\nONE,EM,r1,r_know,P2,answered,low']]],
    ['nobody to ask about', [['items.csv', 'KNOW,positive,respondent,\nONE,MENTOREND,1,remark_m', 'KNOW,positive,mentee,\nONE,MENTOREND,1,remark_m'], ['answers.csv', 'ONE,EM,r1,r_know,,answered,medium', 'ONE,EM,r1,r_know,,not_asked,']]],
    ['the longest answers', [['answers.csv', 'Breathing-space', '🙂'.repeat(200)], ['answers.csv', 'The days were good; getting away from the desk was not.', 'é'.repeat(5000)], ['answers.csv', 'meets,,answered,3', 'meets,,answered,9999']]],
    ['a second code of a council', [['councils.csv', '', 'ONE,Hartsmere,X06009002,2011-03-01,,']]],
    ['commas at the end of a row', [['sets.csv', 'Hartsmere Corn Hall', 'Hartsmere Corn Hall,,,']]],
  ] as const)('may have %s', async (_what, changes) => {
    expect(await faultsOf(...(changes as readonly Change[]))).toEqual([]);
  });
});
