import { ApiProblem } from '../../lib/api.ts';
import { fieldErrors } from './field-errors.ts';

const refused = (...faults: { field: string; message: string }[]): ApiProblem => new ApiProblem('invalid_input', 400, 'Not right', 'What is wrong.', faults);

describe('what is wrong with a form', () => {
  it('stands at its fields, and leads to them from the summary', () => {
    expect(fieldErrors(refused({ field: 'email', message: 'Enter one' }), { email: 'invite-email' })).toEqual({ summary: [{ text: 'Enter one', fieldId: 'invite-email' }], at: { email: 'Enter one' } });
  });

  it('stands in the summary alone when it is of no field on the page', () => {
    for (const thrown of [refused(), refused({ field: 'elsewhere', message: 'x' })]) expect(fieldErrors(thrown, { email: 'e' })).toEqual({ summary: [{ text: 'What is wrong.' }], at: {} });
    expect(fieldErrors(new Error('broken'), {}).summary).toEqual([{ text: 'broken' }]);
  });
});
