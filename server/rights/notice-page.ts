import { page } from '../kernel/page.ts';
import { dayInWords } from '../directory/day-in-words.ts';
import type { Notice } from './notice.service.ts';

const e = page.escape;
const p = (text: string): string => `<p class="govuk-body">${text}</p>`;
const h2 = (text: string): string => `<h2 class="govuk-heading-m">${text}</h2>`;
const list = (items: readonly string[]): string => `<ul class="govuk-list govuk-list--bullet">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** The privacy notice: what is kept, why, who sees it, for how long, and what somebody can ask for. Made to be printed too. */
export function privacyPage(notice: Notice): string {
  const { settings } = notice;
  return whole(`Privacy notice: ${notice.name}`, notice, [
    h2('Who runs this programme'),
    p(`${controller(notice)} ${contact(notice)}`),
    h2('What is kept'),
    list([
      'your name and e-mail address, your council, your role and when you joined',
      'whether you came to sessions, and apologies with the kind of reason you gave',
      'when mentor and mentee met, for how long, and the themes that either of you wrote down',
      'if you leave the programme: when, and why, as it was told to us',
      'what you answer in questionnaires, and drafts of what you have begun',
      'which groups and focus groups you took part in; what a group says is written down without names',
      'a journal of who did what in this system, in which you are named by a code',
    ]),
    p('No address of your computer and no description of your browser is kept with an answer.'),
    h2('Why'),
    p(settings.purpose === '' ? 'To run the programme, and to find out what it changes and for whom.' : e(settings.purpose)),
    h2('Who sees what'),
    whoSees(notice),
    p('Questionnaires that come with a personal link are <strong>confidential, not anonymous</strong>: your answers are kept apart from your name, and the link shows whose they are.' +
      (notice.anonymousRounds ? ' A questionnaire that says it is anonymous keeps nothing that tells whose an answer is: it can then neither be shown to you nor withdrawn.' : '')),
    h2('How long'),
    list([
      `personal links: ${count(settings.linkDays, 'day')} after a questionnaire closed`,
      `drafts that were never sent: ${count(settings.draftDays, 'day')} after a questionnaire closed`,
      `what you wrote in your own words: ${count(settings.freeTextMonths, 'month')} after the programme ended`,
      `names and e-mail addresses: ${count(settings.identityMonths, 'month')} after the programme ended`,
      'attendance and chosen answers: as long as the programme’s record is kept, then without names',
      'the journal: as long as the record, because nothing can be taken out of it',
    ]),
    p(settings.retentionOn && !notice.demonstration ? 'This is done every day by itself.' : 'Until the programme switches this on, somebody has to do it by hand.'),
    h2('What you can ask for'),
    list([
      'a copy of everything that is held about you',
      'to have what is wrong put right',
      `to take back the answers you sent, until ${count(settings.withdrawalDays, 'day')} after the questionnaire closed, or the day it names; figures are then counted without them`,
      'to be erased: your name, your answers and your attendance go; figures go on saying that one person was left out',
      'to leave a questionnaire, or any question in it, unanswered',
      'not to be written to: no invitation and no reminder is sent to you then, and you can answer all the same',
    ]),
    p(`${contact(notice)} You can also complain to the <a class="govuk-link" href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>.`),
  ]);
}

/** What somebody is told when they join: the same settings, shorter. */
export function joiningPage(notice: Notice): string {
  return whole(`Joining ${notice.name}`, notice, [
    p(`The programme runs from ${dayInWords(notice.startsOn)} to ${dayInWords(notice.endsOn)}. ${controller(notice)}`),
    h2('What you should know before it starts'),
    list([
      'who comes to which session is written down; so is when mentors and mentees meet, and who leaves',
      attendance(notice),
      'you will be asked questions: answering is up to you, each time and for each question',
      'what you answer is never shown with your name; figures are only shown where enough people answered',
      ...(notice.facilitatorEvaluates ? ['the person who facilitates sessions and the person who evaluates the programme are the same, or may be: bear it in mind when you answer'] : []),
    ]),
    p(`<a class="govuk-link" href="/programmes/${encodeURIComponent(notice.code)}/privacy">Read the whole privacy notice</a>. ${contact(notice)}`),
  ]);
}

function whoSees(notice: Notice): string {
  const sees = (audience: Notice['audiences'][number], words: string): string => (notice.audiences.includes(audience) ? words : 'no answers and no figures');
  const rows: [string, string][] = [
    ['Evaluators', sees('evaluator', `every count${notice.evaluatorRows ? ', and single answers under a made-up name for each person' : ''}; attendance and mentoring in the same way. Each look at single answers is recorded`)],
    ['Programme managers', `attendance, mentoring and withdrawals by name; who has returned a form, never what it says: but a form on paper is read by whoever types it in, once, with its code or name. Of answers: ${sees('programme_manager', 'figures for the whole programme where at least 5 people in 3 councils answered')}`],
    ['Your head of service', `${notice.attendanceByCouncil ? 'who of your council came, by name' : 'no attendance of single people'}. Of answers: ${sees('head_of_service', 'figures for the whole programme, in words while fewer than 10 people answered, and nothing while fewer than 5 did')}`],
    ['Facilitators', 'registers of their own sessions; no answers, but of forms without names on paper that they type in'],
    ['Readers of reports', sees('report_reader', 'figures for the whole programme where at least 5 people in 3 councils answered, and for a council from 10 people')],
    ['Administrators', 'accounts and settings; no answers and no figures'],
  ];
  return (
    `<dl class="govuk-summary-list">${rows.map(([who, what]) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${who}</dt><dd class="govuk-summary-list__value">${what}.</dd></div>`).join('')}</dl>` +
    p(`${attendance(notice).replace(/^./, (first) => first.toUpperCase())}.`) +
    (notice.facilitatorEvaluates ? p('In this programme the same person facilitates sessions and evaluates: they know people by name in the one role, and see their answers under made-up names in the other.') : '')
  );
}

function attendance({ attendanceByCouncil }: Notice): string {
  return attendanceByCouncil
    ? 'attendance is reported by council, also where a council has one person in the programme; why one person stayed away never is'
    : 'attendance is not reported by council';
}

function controller({ settings, name }: Notice): string {
  return settings.controller === '' ? `${e(name)} has not said yet who answers for its data: ask whoever invited you.` : `${e(settings.controller)} answers for what is kept here.`;
}

function contact({ settings }: Notice): string {
  return settings.contact === '' ? 'To ask, or to use your rights, turn to your programme manager.' : `To ask, or to use your rights: ${e(settings.contact)}.`;
}

function whole(title: string, notice: Notice, parts: readonly string[]): string {
  return page({
    title,
    main: `<h1 class="govuk-heading-xl">${e(title)}</h1>
${notice.demonstration ? `<div class="govuk-inset-text">This is a demonstration programme. Nobody in it is asked anything, and its notice is an example.</div>` : ''}
${parts.join('\n')}`,
  });
}
