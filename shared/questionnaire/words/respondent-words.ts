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
    privacyNotice(anonymous: boolean): string;
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
    /** Which numbers can be given. */
    bounds(lowest: number | null, highest: number | null): string;
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
    /** Nothing was entered on this browser: is it really to be sent? */
    readonly confirm: { readonly legend: string; readonly hint: string; readonly label: string; readonly missing: string };
    /** Nothing at all was entered. */
    readonly nothing: { readonly heading: string; readonly text: string; readonly first: string };
  };
  readonly closing: ClosingWords;
}

/** What is said when a form is sent, cannot be sent, or is not to be answered. */
export interface ClosingWords {
  readonly sent: { readonly heading: string; readonly reference: string; received(title: string, programme: string, at: string): string; readonly after: string; readonly ownPage: string };
  readonly already: { readonly heading: string; received(title: string, programme: string, at: string): string; readonly reference: string; readonly takeBack: string; readonly somebodyElse: string; readonly again: string };
  readonly onPaper: { readonly heading: string; about(title: string, programme: string, handedInOn: string): string; readonly reference: string; readonly notYours: string };
  readonly decline: { readonly heading: string; about(title: string): string; readonly begun: string; readonly changeYourMind: string; readonly question: string; readonly no: string; readonly yes: string; readonly next: string; readonly choose: string };
  readonly declined: { readonly heading: string; thanks(title: string, programme: string): string; readonly changed: string };
  readonly takeBack: { readonly heading: string; about(title: string): string; until(day: string): string; tooLate(day: string): string; readonly question: string; readonly keep: string; readonly take: string; readonly next: string; readonly choose: string };
  readonly withdrawn: { readonly heading: string; about(title: string, programme: string): string };
  readonly notYet: { readonly heading: string; about(title: string, programme: string, opensOn: string): string };
  readonly closed: { readonly heading: string; about(title: string, programme: string, closedOn: string | null): string; readonly unsent: string; readonly stillHeard: string };
  readonly notRecognised: { readonly heading: string; readonly again: string; readonly newest: string };
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
    privacyNotice: (anonymous) => (anonymous ? 'Privacy notice: what is kept, and who sees it' : 'Privacy notice: what is kept, who sees it, and how to take your answers back'),
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
    bounds: (lowest, highest) => (lowest === null && highest === null ? 'a whole number' : `a whole number ${between(lowest, highest)}`),
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
    confirm: {
      legend: 'Are these your answers?',
      hint: 'They were entered on another device or browser.',
      label: 'Yes, and I have finished',
      missing: 'Tick the box to send your answers',
    },
    nothing: {
      heading: 'You have not answered any question yet',
      text: 'A form without a single answer cannot be sent. Answer at least one question; all others can be left out. If you would rather not answer, say so instead: nobody will remind you then.',
      first: 'Go to the first question',
    },
  },
  closing: {
    sent: {
      heading: 'Your answers have been sent',
      reference: 'Your reference',
      received: (title, programme, at) => `We received “${title}” for ${programme} on ${at}. Thank you.`,
      after: 'You will not be reminded of it again. Keep the reference in case you want to ask about your form. You can close this page.',
      ownPage: 'Go to your page: what else is asked, and what came of what people said',
    },
    already: {
      heading: 'You have sent this form already',
      received: (title, programme, at) => `We received “${title}” for ${programme} on ${at}. It cannot be changed or sent again.`,
      reference: 'Your reference',
      takeBack: 'Take my answers back',
      somebodyElse: 'Is somebody else going to answer on this device?',
      again: 'Begin a new form',
    },
    onPaper: {
      heading: 'We have your form on paper',
      about: (title, programme, handedInOn) => `The form “${title}” for ${programme} that you handed in on ${handedInOn} was typed in, and it is the one that counts. Nothing that you may have entered here was sent.`,
      reference: 'Its reference',
      notYours: 'If you did not hand in a form on paper, write to the person who sent you the link: it can be put right.',
    },
    decline: {
      heading: 'Do you want to take part?',
      about: (title) =>
        `Whether you answer “${title}” is up to you, and nobody will hold it against you. If you do not want to take part, we will not write to you about it again, and the programme manager can see that you decided not to.`,
      begun: 'What you have entered is not counted then.',
      changeYourMind: 'You can change your mind for as long as the questionnaire is open.',
      question: 'Your decision',
      no: 'I do not want to take part',
      yes: 'I want to take part, or have not decided yet',
      next: 'Continue',
      choose: 'Select whether you want to take part',
    },
    declined: {
      heading: 'You do not want to take part',
      thanks: (title, programme) => `Thank you for telling us. We will not write to you about “${title}” for ${programme} again.`,
      changed: 'I have changed my mind',
    },
    takeBack: {
      heading: 'Do you want to take your answers back?',
      about: (title) => `Your answers to “${title}” would be removed for good, and could not be sent again. Figures would leave your form out, and say that one form was taken back, not whose.`,
      until: (day) => `You can decide that until the end of ${day}.`,
      tooLate: (day) => `Answers could be taken back until the end of ${day}. Figures have been made of them since.`,
      question: 'Your decision',
      keep: 'Keep my answers',
      take: 'Take my answers back',
      next: 'Continue',
      choose: 'Select whether to keep your answers or take them back',
    },
    withdrawn: {
      heading: 'You have taken your answers back',
      about: (title, programme) => `Your answers to “${title}” for ${programme} were removed, and no figure counts them any more. They cannot be brought back or sent again.`,
    },
    notYet: {
      heading: 'This questionnaire is not open yet',
      about: (title, programme, opensOn) => `“${title}” for ${programme} opens on ${opensOn}. You can use the same link from then on.`,
    },
    closed: {
      heading: 'This questionnaire has closed',
      about: (title, programme, closedOn) => `“${title}” for ${programme} ${closedOn ? `closed at the end of ${closedOn}` : 'is closed'}.`,
      unsent: 'What you had entered was not sent, and is not counted.',
      stillHeard: 'If you still want to be heard, write to the person who sent you the link.',
    },
    notRecognised: {
      heading: 'This link is not recognised',
      again: 'Open the link in the message you received once more, or copy all of it into the address bar of your browser.',
      newest: 'If you were sent a newer link, only the newest one works. If it still does not work, write to the person who sent it.',
    },
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
