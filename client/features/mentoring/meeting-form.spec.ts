import { EMPTY, errorsFrom, meetingOf, type MeetingForm } from './meeting-form.ts';

const FILLED: MeetingForm = {
  ...EMPTY, mentor: 'm', pairingIds: ['a'], heldOn: { day: '8', month: '6', year: '2010' }, loggedBy: 'mentor', minutes: ' 75 ', medium: 'in_person',
};
const errorsOf = (says: Partial<MeetingForm>): object => meetingOf({ ...FILLED, ...says }, '2010-06-08').errors ?? {};

describe('a meeting as it was typed', () => {
  it('becomes the meeting to send', () => {
    expect(meetingOf(FILLED, '2010-06-08').meeting).toEqual({
      mentor: 'm', pairingIds: ['a'], heldOn: '2010-06-08', loggedBy: 'mentor', minutes: 75, medium: 'in_person', cutShortBy: null, themes: '',
    });
    expect(meetingOf({ ...FILLED, minutes: '' }, '2010-06-08').meeting?.minutes).toBeNull();
  });

  it('says of an empty form everything that is missing, and asks for a mentee only once there is a mentor', () => {
    expect(Object.keys(meetingOf(EMPTY, '2010-06-08').errors ?? {})).toEqual(['mentor', 'heldOn', 'loggedBy', 'medium']);
    expect(Object.keys(errorsOf({ pairingIds: [] }))).toEqual(['pairingIds']);
  });

  it('refuses a day that does not exist or is to come, and minutes that are none', () => {
    expect(errorsOf({ heldOn: { day: '30', month: '2', year: '2010' } })).toEqual({ heldOn: expect.stringMatching(/real date/) });
    expect(errorsOf({ heldOn: { day: '9', month: '6', year: '2010' } })).toEqual({ heldOn: expect.stringMatching(/today or in the past/) });
    for (const minutes of ['0', '601', 'an hour', '1.5', '-3']) expect(errorsOf({ minutes })).toEqual({ minutes: expect.stringMatching(/whole number/) });
  });
});

describe('faults of the server', () => {
  it('are put beside the field they are about', () => {
    expect(errorsFrom([{ field: 'pairingIds.0', message: 'One.' }, { field: 'pairingIds.2', message: 'Two.' }, { field: 'nowhere', message: 'Three.' }])).toEqual({ pairingIds: 'One. Two.' });
  });
});
