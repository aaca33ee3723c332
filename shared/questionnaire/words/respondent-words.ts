import type { Language } from '../../vocabulary/language.ts';
import { MOMENT_LABELS, type Moment } from '../../vocabulary/questionnaire.ts';
import { ENGLISH_FAULTS, type FaultWords } from './fault-words.ts';
import { WELSH } from './welsh-words.ts';

/** Everything that the pages of a questionnaire say by themselves: what is not of the questionnaire, but of Waymark. */
export interface RespondentWords {
  readonly language: Language;
  /** Of the page, as browsers and screen readers are told. */
  readonly lang: string;
  readonly faults: FaultWords;
  /** '2011-03-16' as people write it. */
  day(day: string): string;
  /** An instant as clocks in London show it. */
  instant(at: Date): string;
  readonly common: {
    readonly skipToContent: string;
    readonly back: string;
    readonly error: string;
    readonly problem: string;
    readonly switchLabel: string;
  };
  readonly start: {
    /** @param closesOn the last day in words, or null */
    asks(programme: string, closesOn: string | null): string;
    questions(count: number): string;
    minutes(count: number): string;
    leaveOut(anonymous: boolean): string;
    readonly confidential: { readonly heading: string; readonly points: readonly string[] };
    readonly anonymous: { readonly heading: string; readonly points: readonly string[] };
    readonly privacyNotice: string;
    readonly begin: string;
    readonly goOn: string;
    readonly fromTheFirst: string;
    readonly decline: string;
  };
  readonly page: {
    progress(place: number, of: number): string;
    inTitle(place: number, of: number): string;
    readonly yourView: string;
    readonly beforeYouAnswer: string;
    readonly leads: Readonly<Partial<Record<string, string>>>;
    readonly next: string;
    readonly kept: string;
    readonly saved: string;
    readonly notSaved: string;
  };
  readonly question: {
    readonly optional: string;
    about(mentee: string): string;
    readonly moments: Readonly<Record<Moment, string>>;
    readonly selectAll: string;
    number(lowest: number | null, highest: number | null): string;
    readonly date: string;
    upTo(characters: number): string;
    readonly nameNobody: string;
    readonly yourAnswer: string;
    readonly aNumber: string;
    readonly dateParts: { readonly day: string; readonly month: string; readonly year: string };
    readonly or: string;
    readonly notApplicable: string;
    readonly dontKnow: string;
    readonly leaveOut: string;
    readonly sayWhat: string;
    sayWhatBeside(label: string): string;
  };
  readonly check: {
    readonly heading: string;
    grace(minutes: number): string;
    left(count: number, of: number): string;
    sectionAbout(mentee: string): string;
    readonly change: string;
    readonly leftOut: string;
    readonly sendHeading: string;
    sendNote(anonymous: boolean): string;
    readonly send: string;
  };
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'Europe/London' });
const grouped = (count: number): string => count.toLocaleString('en-GB');

export const ENGLISH: RespondentWords = {
  language: 'en',
  lang: 'en-GB',
  faults: ENGLISH_FAULTS,
  day: (day) => DAY.format(new Date(`${day}T00:00:00Z`)),
  instant: (at) => `${DATE.format(at)} at ${TIME.format(at).replace(/\s/g, '')}`,
  common: { skipToContent: 'Skip to main content', back: 'Back', error: 'Error:', problem: 'There is a problem', switchLabel: 'Language' },
  start: {
    asks: (programme, closesOn) => `${programme} asks for your view${closesOn ? `. You can answer until the end of ${closesOn}` : ''}.`,
    questions: (count) => (count === 1 ? 'There is 1 question.' : `There are up to ${count} questions.`),
    minutes: (count) => `It takes about ${count} minutes.`,
    leaveOut: (anonymous) =>
      `You can leave out any question, ${anonymous ? 'stop at any time, and go on later on this device.' : 'stop at any time and come back later with the same link, also on another device.'}`,
    confidential: {
      heading: 'What you say is confidential, not anonymous',
      points: [
        'The link is yours alone, so please do not pass it on.',
        'Evaluators see your answers under a code, not under your name. In a small programme somebody who knows you might still recognise you.',
        'The programme manager can see whether you have sent the form, but never what you said.',
        'Reports give numbers. Your own words go to the evaluators and no further.',
      ],
    },
    anonymous: {
      heading: 'What you say is anonymous',
      points: [
        'The link is the same for everybody. We do not ask who you are and keep nothing that says so: of the time, only the day.',
        'Because nobody knows which form is yours, it cannot be given back to you once it is sent.',
        'Please write nothing that tells who you or others are.',
      ],
    },
    privacyNotice: 'Privacy notice: what is kept, who sees it, and how to take your answers back',
    begin: 'Start now',
    goOn: 'Continue where you left off',
    fromTheFirst: 'Look through from the first question',
    decline: 'I do not want to take part',
  },
  page: {
    progress: (place, of) => `Page ${place} of ${of}`,
    inTitle: (place, of) => `(page ${place} of ${of})`,
    yourView: 'Your view',
    beforeYouAnswer: 'Before you answer',
    leads: {
      agreement: 'How far do you agree or disagree with each statement?',
      extent_met: 'How far was each of these met?',
      frequency: 'How often is each of these the case?',
      rating: 'How would you rate each of these?',
      one_to_ten: 'Choose a number from 1 to 10 for each.',
    },
    next: 'Continue',
    kept: 'What you enter is kept when you continue. You can leave and come back with the same link.',
    saved: 'Saved. You can leave and come back with the same link.',
    notSaved: 'Not saved yet. It will be saved when you continue.',
  },
  question: {
    optional: '(optional)',
    about: (mentee) => `About ${mentee}`,
    moments: MOMENT_LABELS,
    selectAll: 'Select all that apply.',
    number: (lowest, highest) => (lowest === null && highest === null ? 'A whole number, for example 3.' : `A whole number ${between(lowest, highest)}.`),
    date: 'For example, 27 3 2011.',
    upTo: (characters) => `Up to ${grouped(characters)} characters.`,
    nameNobody: 'Please do not name anybody, or say anything that tells who they are.',
    yourAnswer: 'Your answer',
    aNumber: 'Number',
    dateParts: { day: 'Day', month: 'Month', year: 'Year' },
    or: 'or',
    notApplicable: 'Not applicable',
    dontKnow: "Don't know",
    leaveOut: 'Leave this question out',
    sayWhat: 'Say what, if you like',
    sayWhatBeside: (label) => `What you mean by “${label}”`,
  },
  check: {
    heading: 'Check your answers before sending them',
    grace: (minutes) => `The questionnaire has closed. Because you began before that, you can still send your answers until ${minutes} minutes after midnight.`,
    left: (count, of) => `You left out ${count} of ${of} ${of === 1 ? 'question' : 'questions'}. That is fine: you can send the form as it is.`,
    sectionAbout: (mentee) => `about ${mentee}`,
    change: 'Change',
    leftOut: 'Left out',
    sendHeading: 'Send your answers',
    sendNote: (anonymous) => (anonymous ? 'Your answers are anonymous. Once they are sent you cannot change them.' : 'Your answers are confidential, not anonymous. Once they are sent you cannot change them.'),
    send: 'Send your answers',
  },
};

function between(lowest: number | null, highest: number | null): string {
  if (lowest === null) return `up to ${grouped(highest!)}`;
  return highest === null ? `from ${grouped(lowest)} up` : `from ${grouped(lowest)} to ${grouped(highest)}`;
}

const ALL: Record<Language, RespondentWords> = { en: ENGLISH, cy: WELSH };

export function wordsIn(language: Language): RespondentWords {
  return ALL[language];
}
