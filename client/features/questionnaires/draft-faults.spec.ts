import { ApiProblem } from '../../lib/api.ts';
import { draftItem, draftPair } from '../../../test/factories/any-draft.ts';
import { editedOf } from './draft-edits.ts';
import { errorsOf, keyOfField } from './draft-faults.ts';

const { items } = editedOf({ title: '', introduction: '', words: {}, items: [draftItem('a'), ...draftPair('p'), draftItem('b')] });
const [a, p, b] = items.map(({ key }) => key);
const problem = (...faults: [field: string, message: string][]): ApiProblem =>
  Object.assign(Object.create(ApiProblem.prototype) as ApiProblem, { title: 'T', detail: 'D', faults: faults.map(([field, message]) => ({ field, message })) });

describe('the faults of a draft', () => {
  it('lead to the question they name, past pairs, which are two', () => {
    expect(errorsOf(problem(['items.3.wording', 'Question 4: write the question.'], ['items.0.options.1.label', 'Question 1: x'], ['title', 'No title.'], ['items', 'Too many.']), items)).toEqual({
      errors: [
        { text: 'Question 4: write the question.', fieldId: `${b}-wording` },
        { text: 'Question 1: x', fieldId: `${a}-options` },
        { text: 'No title.', fieldId: 'title' },
        { text: 'Too many.', fieldId: 'add-question' },
      ],
      key: b,
    });
  });

  it('of either of a pair lead to the pair, and what is wrong with both is said once', () => {
    const { errors } = errorsOf(problem(['items.1.wording', 'Question 2: too long.'], ['items.1.code', 'Question 2: bad code.'], ['items.2.wording', 'Question 3: too long.'], ['items.2.pair', 'Question 3: differs.']), items);
    expect(errors).toEqual([
      { text: 'Questions 2 and 3: too long.', fieldId: `${p}-wording` },
      { text: 'Question 2: bad code.', fieldId: `${p}-code` },
      { text: 'Question 3: differs.', fieldId: `${p}-pair` },
    ]);
  });

  it('of Welsh words lead to where they are written', () => {
    expect(errorsOf(problem(['words.cy.title', 'T'], ['items.2.words.cy.note', 'Question 3: N'], ['items.3.words.cy.options.not_yet', 'Question 4: O']), items)).toMatchObject({
      errors: [{ fieldId: 'words-cy-title' }, { fieldId: `${p}-words-cy-note` }, { fieldId: `${b}-words-cy-options-not_yet` }],
      key: p,
    });
  });

  it('are told without a link where they lead to nothing', () => {
    expect(errorsOf(problem(['revision', 'R'], ['items.9.code', 'C']), items)).toEqual({ errors: [{ text: 'R' }, { text: 'C' }], key: null });
    expect(errorsOf(problem(), items).errors).toEqual([{ text: 'T. D What you wrote is still here.' }]);
  });

  it('tell by the field which question it is of', () => {
    expect(keyOfField(`${p}-words-cy-note`)).toBe(p);
    expect(keyOfField('words-cy-title')).toBeNull();
  });
});
