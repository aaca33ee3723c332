import { ApiProblem } from '../../lib/api.ts';
import { codeOf, errorsOf, formOf, missing, NEW_ROUND, populationOf, setupOf, speaksWelsh, type RoundForm } from './round-form.ts';
import type { AskableVersion, RoundAsSetUp } from './round-setup-api.ts';

const ROUND: RoundAsSetUp = {
  code: 'end', title: 'The end', questionnaire: 'end-participants', version: 12, mode: 'named', purpose: 'end_of_programme', role: 'participant', sets: ['north'],
  asksWithdrawn: false, asksNeverAttended: true, opensOn: '2027-03-01', closesOn: null, countsAsContribution: true, privacyText: '', privacyTextWelsh: '', opened: false,
};

const ASKABLE: AskableVersion[] = [
  { questionnaire: 'end-participants', version: 12, title: 'Looking back', languages: ['en', 'cy'] },
  { questionnaire: 'end-participants', version: 13, title: 'Looking back', languages: ['en'] },
];

describe('a round as it is typed', () => {
  it('is sent as it was read', () => {
    const { code: _code, opened: _opened, ...setup } = ROUND;
    expect(setupOf(formOf(ROUND), ASKABLE)).toEqual(setup);
    expect(codeOf(formOf(ROUND))).toBe('end');
  });

  it('makes its code of its title until one is typed', () => {
    expect(codeOf({ ...NEW_ROUND, title: 'End of programme: mentors' })).toBe('end-of-programme-mentors');
    expect(codeOf({ ...NEW_ROUND, title: 'End', code: 'x' })).toBe('x');
  });

  it('says everything that is missing, and sends nothing until it is there', () => {
    expect(missing(NEW_ROUND).map(({ fieldId }) => fieldId)).toEqual(['title', 'version', 'purpose', 'mode', 'opensOn']);
    expect(setupOf(NEW_ROUND, ASKABLE)).toBeNull();
    expect(missing({ ...formOf(ROUND), role: null }).map(({ fieldId }) => fieldId)).toEqual(['role']);
    expect(missing({ ...formOf(ROUND), closes: { day: '31', month: '2', year: '2027' } }).map(({ fieldId }) => fieldId)).toEqual(['closesOn']);
  });

  it('asks nobody by name and counts for nobody when it is anonymous', () => {
    expect(setupOf({ ...formOf(ROUND), mode: 'anonymous' }, ASKABLE)).toMatchObject({ role: null, sets: [], countsAsContribution: false });
  });

  it('keeps what was said in Welsh while another version is looked at, and sends it with one that speaks it', () => {
    const typed: RoundForm = { ...formOf(ROUND), privacyText: 'Kept.', privacyTextWelsh: ' Yn cael ei gadw. ' };
    expect(setupOf({ ...typed, version: 'end-participants 13' }, ASKABLE)).toMatchObject({ privacyText: 'Kept.', privacyTextWelsh: '' });
    expect(setupOf(typed, ASKABLE)).toMatchObject({ privacyTextWelsh: 'Yn cael ei gadw.' });
    expect([speaksWelsh(typed, ASKABLE), speaksWelsh({ ...typed, version: 'end-participants 13' }, ASKABLE), speaksWelsh({ ...typed, version: '' }, ASKABLE)]).toEqual([true, false, false]);
  });

  it('previews whom it asks before it has a title or days, and nobody while it is not said whom', () => {
    const begun: RoundForm = { ...NEW_ROUND, version: 'q 1', mode: 'named', role: 'mentor', asksWithdrawn: false };
    expect(populationOf(begun, '2026-01-05')).toMatchObject({ role: 'mentor', asksWithdrawn: false, opensOn: '2026-01-05', closesOn: null });
    expect(populationOf({ ...begun, role: null }, '2026-01-05')).toBeNull();
    expect(populationOf({ ...begun, mode: 'anonymous' }, '2026-01-05')).toBeNull();
    // The days of the form are not the preview's business: a day that has gone must not hide who is asked.
    expect(populationOf({ ...begun, opens: { day: '1', month: '1', year: '2001' } }, '2026-01-05')).toEqual(populationOf(begun, '2026-01-05'));
  });

  it('leads from faults to their fields', () => {
    const problem = new ApiProblem('invalid_input', 400, 'T', 'D', [{ field: 'opensOn', message: 'is past; choose today' }, { field: 'questionnaire', message: 'unknown' }]);
    expect(errorsOf(problem)).toEqual([{ text: 'Is past; choose today', fieldId: 'opensOn' }, { text: 'Unknown', fieldId: 'version' }]);
    expect(errorsOf(new ApiProblem('conflict', 409, 'T', 'Choose another code.'))).toEqual([{ text: 'Choose another code.', fieldId: 'code' }]);
  });
});
