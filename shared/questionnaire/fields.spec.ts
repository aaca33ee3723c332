import { DONT_KNOW, NOT_APPLICABLE, entriesOfDraft, isEmpty, keepable, LONGEST_KEPT } from './entry.ts';
import { entryOfFields, fieldName, type Fields } from './fields.ts';
import { listQuestions } from './question.ts';
import { item, mentee, YES_NO } from '../../test/factories/any-questionnaire.ts';

const read = (kind: Parameters<typeof item>[1], fields: Fields): unknown => entryOfFields(listQuestions([item('x', kind)], [])[0]!, fields);

describe('form fields', () => {
  it('of a choice are the values ticked, each once', () => {
    expect(read({}, { x: 'agree' })).toEqual({ ticked: ['agree'] });
    expect(read({ kind: 'multiple', options: YES_NO }, { x: ['yes', 'no', 'yes'] })).toEqual({ ticked: ['yes', 'no'] });
    expect(read({}, { x: NOT_APPLICABLE })).toEqual({ ticked: [NOT_APPLICABLE] });
  });

  it('of an open question are what was typed, and the boxes below it', () => {
    expect(read({ kind: 'number' }, { x: '3', 'x~instead': DONT_KNOW })).toEqual({ text: '3', ticked: [DONT_KNOW] });
    expect(read({ kind: 'long_text' }, { x: 'a\r\nb\u0000' })).toEqual({ text: 'a\nb' });
    expect(read({ kind: 'date' }, { 'x~day': '1', 'x~month': '', 'x~year': '2011' })).toEqual({ day: '1', year: '2011' });
  });

  it('that are missing or empty say that the question was left out', () => {
    expect(read({}, {})).toEqual({});
    expect(read({}, { x: '' })).toEqual({});
    expect(read({ kind: 'short_text' }, { x: '' })).toEqual({});
  });

  it('named like something every object has are not mistaken for answers', () => {
    const question = listQuestions([item('constructor', { kind: 'short_text' })], [])[0]!;
    expect(entryOfFields(question, {})).toEqual({});
  });

  it('are named after the item and the mentee', () => {
    const [question] = listQuestions([item('x', { askedPer: 'mentee' })], [mentee('m1')]);
    expect(fieldName(question!.key)).toBe('x:m1');
    expect(entryOfFields(question!, { 'x:m1': 'agree', x: 'disagree' })).toEqual({ ticked: ['agree'] });
  });
});

describe('a draft', () => {
  it('comes back as it was kept', () => {
    const kept = { a: { ticked: ['yes'] }, b: { text: 'three' }, c: {}, d: { day: '1', month: '2', year: '' } };
    expect(Object.fromEntries(entriesOfDraft(JSON.parse(JSON.stringify(kept))))).toEqual(kept);
  });

  it('in any other shape is read without a fault', () => {
    expect(entriesOfDraft(null).size).toBe(0);
    expect(entriesOfDraft('text').size).toBe(0);
    expect(Object.fromEntries(entriesOfDraft({ a: 'agree', b: null, c: { ticked: 'yes', text: 3 }, d: { ticked: [1, 'no'] } }))).toEqual({ c: {}, d: { ticked: ['no'] } });
  });

  it('holds entries under any name an item can have', () => {
    const entries = entriesOfDraft(JSON.parse('{"__proto__": {"text": "a"}, "constructor": {"text": "b"}}'));
    expect([...entries.keys()]).toEqual(['__proto__', 'constructor']);
  });

  it('keeps text that is too long to send, up to a limit, whole characters only', () => {
    expect(keepable({ text: 'a'.repeat(6000) }, []).text).toHaveLength(6000);
    expect([...keepable({ text: '🙂'.repeat(LONGEST_KEPT + 5) }, []).text!]).toHaveLength(LONGEST_KEPT);
    expect(keepable({ day: '1'.repeat(500), year: '2011' }, [])).toEqual({ day: '1'.repeat(40), year: '2011' });
  });

  it('keeps of what is ticked only what is offered', () => {
    expect(keepable({ ticked: ['yes', 'elsewhere', DONT_KNOW] }, ['yes', 'no'])).toEqual({ ticked: ['yes', DONT_KNOW] });
    expect(keepable({ ticked: ['elsewhere'] }, ['yes'])).toEqual({});
  });

  it('knows an empty entry', () => {
    for (const nothing of [undefined, {}, { ticked: [] }, { text: '  ' }, { day: '' }]) expect(isEmpty(nothing)).toBe(true);
    for (const something of [{ ticked: ['a'] }, { text: '0' }, { year: '1' }]) expect(isEmpty(something)).toBe(false);
  });
});
