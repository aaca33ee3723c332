import type { MessageStep } from '../vocabulary/message.ts';

/** What stands in a message for what differs from person to person. */
export const PLACEHOLDERS = ['name', 'programme', 'title', 'closes', 'link', 'reply', 'signature'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export interface MessageWords {
  readonly subject: string;
  /** To people who have not begun. */
  readonly body: string;
  /** To people who have begun and not sent. */
  readonly bodyBegun: string;
}

const CLOSING = `The link is yours alone: please do not pass it on. Your answers are confidential, not anonymous: the evaluator can tell them apart, and your managers cannot see them.

If you do not want to take part, open the link and say so: you will not be reminded. If you want no more messages like this one, {reply} to say so; if you have a page of your own, you can also choose “Do not write to me” there.

{signature}`;

/** What is proposed for each message of a round; people change it as they like. */
export const USUAL_WORDS: Readonly<Record<MessageStep, MessageWords>> = {
  invitation: {
    subject: '{programme}: your answers, please',
    body: `Dear {name}

We would like to know what {programme} was like for you and what came of it: {title}.

{link}

You can stop and come back to it, on another device too. It is open until {closes}.

${CLOSING}`,
    bodyBegun: `Dear {name}

You have begun {title}. What you have answered is kept; this link takes you on from there.

{link}

It is open until {closes}.

${CLOSING}`,
  },
  reminder_1: {
    subject: '{programme}: a reminder',
    body: `Dear {name}

Some days ago we asked for your answers about {programme}. They count, whether you came to every session or to few.

{link}

It is open until {closes}.

${CLOSING}`,
    bodyBegun: `Dear {name}

You have begun {title} and not sent it yet. Only what is sent can be counted. It takes you on from where you were.

{link}

It is open until {closes}.

${CLOSING}`,
  },
  reminder_2: {
    subject: '{programme}: we have not heard from you yet',
    body: `Dear {name}

We have not had your answers to {title} yet. You can leave out any question.

{link}

It is open until {closes}.

${CLOSING}`,
    bodyBegun: `Dear {name}

Your answers to {title} are nearly there: they are kept, and not sent yet.

{link}

It is open until {closes}.

${CLOSING}`,
  },
  personal: {
    subject: '{name}, could you let us have your answers by {closes}?',
    body: `Dear {name}

I am writing to you myself, because what you have to say would be missed. {title} closes on {closes}.

{link}

If something keeps you from answering, {reply}: I would be glad to hear what.

${CLOSING}`,
    bodyBegun: `Dear {name}

I am writing to you myself: you have begun {title}, and it closes on {closes}. What you have answered is kept and only has to be sent.

{link}

If something keeps you from sending it, {reply}: I would be glad to hear what.

${CLOSING}`,
  },
};

/** What {reply} stands for: how somebody who received a message answers it. @param replyTo empty: the answer reaches whoever the mail is from */
export const replyWords = (replyTo: string): string => (replyTo === '' ? 'reply to this message' : `write to ${replyTo}`);

/** What is wrong with the words of a message: the field, and what would be right. */
export function faultsOfWords(step: MessageStep, words: MessageWords, signedBy: string): { field: keyof MessageWords | 'signedBy'; message: string }[] {
  const faults: { field: keyof MessageWords | 'signedBy'; message: string }[] = [];
  const known = PLACEHOLDERS.map((one) => `{${one}}`);
  for (const field of ['subject', 'body', 'bodyBegun'] as const) {
    const unknown = [...words[field].matchAll(/\{[^{}\n]*\}/g)].map(([found]) => found).filter((found) => !known.includes(found));
    if (unknown.length > 0) faults.push({ field, message: `${unknown[0]} stands for nothing; there are ${known.join(', ')}` });
    if (words[field].trim() === '') faults.push({ field, message: 'is empty' });
    else if (step === 'personal' && field !== 'subject' && !words[field].includes('{signature}')) faults.push({ field, message: 'needs {signature} where whoever signs is to stand' });
    else if (field !== 'subject' && !words[field].includes('{link}')) faults.push({ field, message: 'needs {link} where the personal link is to stand' });
  }
  if (/[\r\n]/.test(words.subject)) faults.push({ field: 'subject', message: 'must be one line' });
  if (words.subject.includes('{link}')) faults.push({ field: 'subject', message: 'must not hold the personal link' });
  if (step === 'personal' && signedBy.trim() === '') faults.push({ field: 'signedBy', message: 'say who signs the last reminder; it is personal' });
  return faults;
}

/** Puts in what placeholders stand for. */
export function fillIn(text: string, values: Readonly<Record<Placeholder, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (PLACEHOLDERS.includes(name as Placeholder) ? values[name as Placeholder] : whole));
}
