import { PLAIN_ITEM } from '../../shared/questionnaire/question.ts';
import { codeFor, type DraftItem, type VersionDraft } from '../../shared/questionnaire/version-draft.ts';
import type { ScaleCode } from '../../shared/vocabulary/questionnaire.ts';

/** An outcome of the programme an instrument is taken into. */
export interface KnownOutcome {
  readonly code: string;
  readonly title: string;
}

/** A ready questionnaire. Taken into a programme it becomes a draft like any other. */
export interface Instrument {
  readonly code: string;
  readonly title: string;
  /** Who is asked, when, and what for. */
  readonly about: string;
  /** @param outcomes of the programme: some instruments ask about each */
  draft(outcomes: readonly KnownOutcome[]): VersionDraft;
}

type Part = Partial<Omit<DraftItem, 'code' | 'wording'>>;

/** Writes a questionnaire down as a list: a heading, then its questions, whose codes are made of their words. */
class Sheet {
  private readonly items: DraftItem[] = [];
  private section = '';

  under(section: string): this {
    this.section = section;
    return this;
  }

  /** @param code when other questions refer to it, or when the same question is asked elsewhere */
  ask(wording: string, part: Part, code?: string): this {
    this.items.push({
      ...PLAIN_ITEM, section: this.section, kind: 'long_text', outcome: null, direction: 'positive', level: null, ...part, wording, code: code ?? codeFor(wording, this.items.map((item) => item.code)),
    });
    return this;
  }

  statement(wording: string, scale: ScaleCode, part: Part = {}, code?: string): this {
    return this.ask(wording, { kind: 'scale', scale, notApplicable: scale === 'agreement', ...part }, code);
  }

  /** One statement an outcome. */
  each(outcomes: readonly KnownOutcome[], scale: ScaleCode, say: (title: string) => string, prefix: string, part: Part = {}): this {
    for (const { code, title } of outcomes) this.statement(say(title), scale, { outcome: code, ...part }, codeFor(`${prefix} ${code}`, this.items.map((item) => item.code)));
    return this;
  }

  done(title: string, introduction: string): VersionDraft {
    return { title, introduction, items: this.items, words: {} };
  }
}

const YES_NO = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;
const LEAVE_OUT = 'You can leave out any question.';

export const LIBRARY: readonly Instrument[] = [
  {
    code: 'launch-day',
    title: 'Launch day',
    about: 'Everybody in the room, before they leave. Short, usually without names.',
    draft: () =>
      new Sheet()
        .under('The day')
        .statement('How far were the learning outcomes of today met?', 'extent_met', { level: 'reaction' }, 'launch-outcomes-met')
        .statement('How far do you know what the programme asks of you?', 'extent_met', { level: 'learning' })
        .statement('How far do you know what you want to get out of it?', 'extent_met', { level: 'learning' })
        .under('Getting here and getting away')
        .ask('Has your team agreed who covers for you while you are at sessions?', { kind: 'single', options: [...YES_NO, { value: 'not_yet', label: 'Not yet' }] }, 'cover-agreed')
        .ask('What would make it easier for you to come to the sessions?', { kind: 'long_text', showIf: 'cover-agreed=no' })
        .under('Last')
        .ask('What are you most hoping to be able to do differently?', { kind: 'long_text' })
        .ask('Is there anything you would like us to know before the first meeting?', { kind: 'long_text' })
        .done('Launch day', `Your answers help to plan the sessions. ${LEAVE_OUT}`),
  },
  {
    code: 'mid-point',
    title: 'Mid-point feedback',
    about: 'Participants, half-way: what to keep and what to change while there is time.',
    draft: (outcomes) =>
      new Sheet()
        .under('How it is going')
        .statement('The sessions deal with what matters in my work.', 'agreement', { level: 'reaction' })
        .statement('I can say in the set what I would not say elsewhere.', 'agreement', { level: 'reaction' })
        .statement('There is enough time for my own question.', 'agreement', { level: 'reaction' })
        .statement('I have tried something out in my work that came up in the programme.', 'agreement', { level: 'behaviour' })
        .under('What is beginning to change')
        .each(outcomes, 'agreement', (title) => `I notice a first change in: ${title}.`, 'first-change', { level: 'behaviour', dontKnow: true })
        .under('Mentoring')
        .ask('How many times have you met your mentor so far?', { kind: 'number', notApplicable: true }, 'mentoring-meetings-held')
        .statement('Mentoring helps me to use what I learn.', 'agreement', { level: 'learning' })
        .under('What to change')
        .ask('What should we keep?', { kind: 'long_text' })
        .ask('What should we change?', { kind: 'long_text' })
        .done('Mid-point feedback', `There is still time to change things. ${LEAVE_OUT}`),
  },
  {
    code: 'end-participants',
    title: 'End of programme: participants',
    about: 'Participants, after the last session. One statement for each agreed outcome.',
    draft: (outcomes) =>
      new Sheet()
        .under('About you')
        .ask('Who decided that you should take part?', {
          kind: 'single', dontKnow: true,
          options: [{ value: 'self', label: 'I asked to take part' }, { value: 'manager', label: 'My manager' }, { value: 'senior_direction', label: 'Senior management directed it' }],
        }, 'selected-by')
        .ask('How many times did you meet your mentor?', { kind: 'number', notApplicable: true }, 'mentoring-meetings-held')
        .under('The sessions')
        .statement('The launch gave the programme a good start.', 'agreement', { level: 'reaction', dontKnow: true })
        .statement('The programme was relevant to what I need in my job.', 'agreement', { level: 'reaction' })
        .statement('We did not have enough time in the set.', 'agreement', { level: 'reaction', direction: 'negative' })
        .statement('I valued learning with people from other councils.', 'agreement', { level: 'reaction' })
        .under('What has changed')
        .each(outcomes, 'agreement', (title) => `Because of the programme, my practice has improved in: ${title}.`, 'improved', { level: 'behaviour', dontKnow: true })
        .under('What came of it')
        .ask('Can you point to a child or family for whom something went better?', { kind: 'single', dontKnow: true, level: 'results', options: [...YES_NO] }, 'better-for-a-family')
        .ask('What went better? Please name nobody.', { kind: 'long_text', level: 'results', showIf: 'better-for-a-family=yes' })
        .ask('What got in the way of using what you learnt?', { kind: 'long_text', level: 'behaviour' })
        .ask('Is there anything else you would like to say?', { kind: 'long_text' })
        .done('End of programme: participants', `Please answer also if you left early. ${LEAVE_OUT}`),
  },
  {
    code: 'end-mentors',
    title: 'End of programme: mentors',
    about: 'Mentors, after the last session. The outcomes are asked about each mentee.',
    draft: (outcomes) =>
      new Sheet()
        .under('You as a mentor')
        .ask('How much had you mentored before this programme?', { kind: 'single', options: [{ value: 'hardly', label: 'Hardly at all' }, { value: 'some', label: 'Some' }, { value: 'a_lot', label: 'A lot' }] }, 'mentoring-experience')
        .statement('I knew what was expected of me as a mentor.', 'agreement', { level: 'reaction' })
        .statement('The sessions for mentors helped me.', 'agreement', { level: 'reaction' })
        .under('About your mentee')
        .ask('How many times did you meet?', { kind: 'number', askedPer: 'mentee' }, 'met-mentee')
        .each(outcomes, 'rating', (title) => `How much progress did you see in: ${title}?`, 'progress', { askedPer: 'mentee', level: 'behaviour', dontKnow: true })
        .under('Last')
        .ask('What would you tell somebody who is asked to be a mentor?', { kind: 'long_text' })
        .ask('Is there anything else you would like to say?', { kind: 'long_text' })
        .done('End of programme: mentors', `We ask about each person you mentored. ${LEAVE_OUT}`),
  },
  {
    code: 'heads-of-service',
    title: 'Heads of service',
    about: 'Heads of service of the councils that took part: what reached the service.',
    draft: (outcomes) =>
      new Sheet()
        .under('What reached the service')
        .each(outcomes, 'agreement', (title) => `I see better practice in our teams in: ${title}.`, 'seen', { level: 'results', dontKnow: true })
        .ask('What do you see or hear that tells you so?', { kind: 'long_text', level: 'results' })
        .under('Taking part')
        .statement('It was practicable for us to release people.', 'agreement')
        .statement('We would put people forward again.', 'agreement')
        .ask('What would have to be different next time?', { kind: 'long_text' })
        .done('Heads of service', `It takes about five minutes. ${LEAVE_OUT}`),
  },
  {
    code: 'session-pulse',
    title: 'Session pulse',
    about: 'Everybody, at the end of one session: three questions on a telephone.',
    draft: () =>
      new Sheet()
        .statement('How useful was today for your work, from 1 (not at all) to 10 (very)?', 'one_to_ten', { level: 'reaction' }, 'pulse-useful')
        .ask('What will you take back to your team?', { kind: 'short_text', level: 'learning' }, 'pulse-take-back')
        .ask('What should be different next time?', { kind: 'short_text', level: 'reaction' }, 'pulse-different')
        .done('Session pulse', LEAVE_OUT),
  },
  {
    code: 'feelings-before',
    title: 'Before the event: how you feel',
    about: 'People invited to an event, the days before. Asked again after it with “After the event”.',
    draft: () => feelings('before', 'Before the event: how you feel', 'There are no right answers. It helps us to prepare the event well.'),
  },
  {
    code: 'feelings-after',
    title: 'After the event: how you feel',
    about: 'The same people, the days after: the same feelings, so that the change can be shown.',
    draft: () => feelings('after', 'After the event: how you feel', 'We asked you something like this before the event.'),
  },
];

const FEELINGS = ['reassured', 'confident', 'curious', 'proud of my work', 'apprehensive', 'nervous'] as const;

/** The same codes before and after, so that the two are counted side by side. */
function feelings(when: 'before' | 'after', title: string, introduction: string): VersionDraft {
  const sheet = new Sheet().under(when === 'before' ? 'When I think of the event' : 'Now that the event is over');
  for (const feeling of FEELINGS) {
    sheet.statement(`I feel ${feeling}.`, 'agreement', { level: 'reaction', direction: feeling === 'apprehensive' || feeling === 'nervous' ? 'negative' : 'positive' }, codeFor(`feels ${feeling}`, []));
  }
  return sheet
    .under('In your own words')
    .ask(when === 'before' ? 'What would make it a good event for you?' : 'What made a difference to how you feel?', { kind: 'long_text' })
    .done(title, `${introduction} ${LEAVE_OUT}`);
}

export function findInstrument(code: string): Instrument | undefined {
  return LIBRARY.find((instrument) => instrument.code === code);
}
