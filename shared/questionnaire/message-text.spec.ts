import { MESSAGE_STEPS } from '../vocabulary/message.ts';
import { faultsOfWords, fillIn, PLACEHOLDERS, replyWords, USUAL_WORDS } from './message-text.ts';

const values = { name: 'Sam Example', programme: 'APIR', title: 'Looking back', closes: '16 March 2027', link: 'https://waymark.example/answer/x', signature: 'Jo Invented', reply: replyWords('') };

describe.each(MESSAGE_STEPS)('the usual words of the %s', (step) => {
  const words = USUAL_WORDS[step];

  it('have no fault once they are signed', () => {
    expect(faultsOfWords(step, words, 'Jo Invented')).toEqual([]);
  });

  it('leave nothing to be filled in, and say whose answers they are about and how to have no more of them', () => {
    for (const text of [words.body, words.bodyBegun]) {
      const filled = fillIn(text, values);
      expect(filled).not.toMatch(/[{}]/);
      expect(filled).toContain('https://waymark.example/answer/x');
      expect(filled).toContain('Your answers are confidential, not anonymous');
      expect(filled).toContain('If you do not want to take part, open the link and say so');
      expect(filled).toContain('If you want no more messages like this one, reply to this message to say so');
      expect(filled).toContain('choose “Do not write to me”');
      expect(filled.endsWith('Jo Invented')).toBe(true);
    }
    expect(words.body).not.toBe(words.bodyBegun);
  });
});

describe('the last reminder', () => {
  it('is of one person, who says where an answer reaches them', () => {
    for (const text of [USUAL_WORDS.personal.body, USUAL_WORDS.personal.bodyBegun]) {
      expect(text).toContain('I am writing to you myself');
      expect(fillIn(text, { ...values, reply: replyWords('jo@council.example.org') })).toMatch(/If something keeps you from (answering|sending it), write to jo@council\.example\.org: I would be glad to hear what\./);
      expect(fillIn(text, values)).toMatch(/If something keeps you from (answering|sending it), reply to this message: I would be glad to hear what\./);
    }
  });

  it('needs somebody who signs it', () => {
    expect(faultsOfWords('personal', USUAL_WORDS.personal, ' ')).toEqual([{ field: 'signedBy', message: 'say who signs the last reminder; it is personal' }]);
    expect(faultsOfWords('reminder_1', USUAL_WORDS.reminder_1, '')).toEqual([]);
  });

  it('is signed in both its texts', () => {
    for (const field of ['body', 'bodyBegun'] as const) {
      const words = { ...USUAL_WORDS.personal, [field]: USUAL_WORDS.personal[field].replace('{signature}', 'Regards') };
      expect(faultsOfWords('personal', words, 'Jo Invented')).toEqual([{ field, message: 'needs {signature} where whoever signs is to stand' }]);
    }
  });
});

describe('words', () => {
  it.each([
    [{ body: 'Dear {nmae} {link}' }, 'body', '{nmae} stands for nothing'],
    [{ body: 'Dear {name}' }, 'body', 'needs {link}'],
    [{ bodyBegun: '' }, 'bodyBegun', 'is empty'],
    [{ subject: 'One\nTwo' }, 'subject', 'must be one line'],
    [{ subject: 'Here: {link}' }, 'subject', 'must not hold the personal link'],
  ])('%j are refused', (given, field, message) => {
    expect(faultsOfWords('reminder_1', { ...USUAL_WORDS.reminder_1, ...given }, '')).toEqual([{ field, message: expect.stringContaining(message) as string }]);
  });

  it('are filled in where something is known, and left as they are where not', () => {
    expect(fillIn(PLACEHOLDERS.map((one) => `{${one}}`).join(' '), values)).toBe('Sam Example APIR Looking back 16 March 2027 https://waymark.example/answer/x reply to this message Jo Invented');
    expect(fillIn('{name} {constructor} { name }', values)).toBe('Sam Example {constructor} { name }');
  });
});
