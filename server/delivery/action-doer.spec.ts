import { doerOf } from './action-doer.ts';

const ADA = '0A000000-0000-4000-8000-00000000000a';
const ada = ADA.toLowerCase();
const before = { who: 'Ada Holloway', enrolmentId: ada };

describe('whose an action is', () => {
  it('is somebody of the programme, whose name is kept with them alone, or words', () => {
    expect(doerOf({ who: ' The whole set ' })).toEqual({ who: 'The whole set', enrolmentId: null });
    expect(doerOf({ who: '', enrolmentId: null })).toEqual({ who: '', enrolmentId: null });
    expect(doerOf({ who: 'Whatever was typed', enrolmentId: ADA })).toEqual({ who: '', enrolmentId: ada });
  });

  it('stays theirs while the words say their name, and is somebody else’s when they say another', () => {
    expect(doerOf({ who: 'Ada Holloway' }, before)).toEqual({ who: '', enrolmentId: ada });
    expect(doerOf({ who: ' Ada Holloway ' }, before)).toEqual({ who: '', enrolmentId: ada });
    expect(doerOf({ who: 'Ada Holloway and Ben' }, before)).toEqual({ who: 'Ada Holloway and Ben', enrolmentId: null });
    expect(doerOf({ who: '' }, before)).toEqual({ who: '', enrolmentId: null });
    // Words that were only words do not become a person.
    expect(doerOf({ who: 'Ben' }, { who: 'Ben', enrolmentId: null })).toEqual({ who: 'Ben', enrolmentId: null });
  });

  it('is what was chosen, when something was, also nobody by name', () => {
    expect(doerOf({ who: 'Ada Holloway', enrolmentId: null }, before)).toEqual({ who: 'Ada Holloway', enrolmentId: null });
    expect(doerOf({ who: 'Ada Holloway', enrolmentId: ADA }, { who: 'Ben', enrolmentId: null })).toEqual({ who: '', enrolmentId: ada });
  });
});
