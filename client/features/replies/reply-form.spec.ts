import { ApiProblem } from '../../lib/api.ts';
import { contentOf, errorsOf, EVERYBODY, formOf, missing, newReply, withPoint, type ReplyForm } from './reply-form.ts';
import type { Reply, ReplyPoint } from './replies-api.ts';

const NORTH = { code: 'north', name: 'North' };
const STORED: Reply = {
  id: 'r1', said: 'It is far', kind: 'done', done: 'We moved', set: 'north', setName: 'North', groupFeedback: 'flip', groupFeedbackTitle: 'Flip chart', publishedOn: null, revision: 3, writable: true,
};
const filled = (change: Partial<ReplyForm> = {}): ReplyForm => ({ said: 'It is far', kind: 'done', done: 'We moved', audience: EVERYBODY, groupFeedback: null, ...change });

describe('a reply as it is written', () => {
  it('is for nobody until somebody chooses, but for whoever writes for one set alone', () => {
    expect(newReply({ sets: [NORTH], everybody: true, points: [] }).audience).toBeNull();
    expect(newReply({ sets: [NORTH], everybody: false, points: [] }).audience).toBe('north');
    expect(newReply({ sets: [NORTH, { code: 'south', name: 'South' }], everybody: false, points: [] }).audience).toBeNull();
  });

  it('is sent as it was read when nothing was changed', () => {
    const { said, kind, done, set, groupFeedback } = STORED;
    expect(contentOf(formOf(STORED))).toEqual({ said, kind, done, set, groupFeedback });
    expect(contentOf(formOf({ ...STORED, set: null }))).toMatchObject({ set: null });
  });

  it('says what is missing, and sends nothing until it is there', () => {
    const empty = newReply({ sets: [], everybody: true, points: [] });
    expect(missing(empty).map(({ fieldId }) => fieldId)).toEqual(['said', 'kind', 'done', 'audience']);
    expect(contentOf(empty)).toBeNull();
    expect(missing(filled({ said: ' \n' }))).toEqual([{ text: 'Enter what people said', fieldId: 'said' }]);
    expect(missing(filled())).toEqual([]);
  });

  it('takes over the words of a point, remembers which group said it, and loses nothing that was typed', () => {
    const point = (words: string): ReplyPoint => ({ groupFeedback: 'flip', title: 'Flip chart', heldOn: '2024-03-05', set: 'north', heading: 'Challenges', point: words });
    const points = [point('Time'), point('Rooms')];
    const picked = (said: string, words: string): unknown => contentOf(withPoint(filled({ said }), point(words), points));
    expect(picked('', 'Time')).toMatchObject({ said: 'Time', groupFeedback: 'flip' });
    expect(picked(' Something else ', 'Time')).toMatchObject({ said: 'Something else\nTime' });
    // Another point that nobody has changed gives way.
    expect(picked('Time', 'Rooms')).toMatchObject({ said: 'Rooms' });
    expect(picked('Time, for all of us', 'Rooms')).toMatchObject({ said: 'Time, for all of us\nRooms' });
  });

  it('leads from a fault to its field', () => {
    const problem = new ApiProblem('invalid_input', 400, 'T', 'D', [{ field: 'said', message: 'This names Ada' }, { field: 'set', message: 'No such set' }, { field: 'groupFeedback', message: 'Gone' }]);
    expect(errorsOf(problem)).toEqual([{ text: 'This names Ada', fieldId: 'said' }, { text: 'No such set', fieldId: 'audience' }, { text: 'Gone' }]);
    expect(errorsOf(new ApiProblem('internal', 500, 'T', 'Broken.'))).toEqual([{ text: 'Broken. What you wrote is still here.' }]);
  });
});
