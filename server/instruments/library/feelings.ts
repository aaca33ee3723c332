import { codeFor, type VersionDraft } from '../../../shared/questionnaire/version-draft.ts';
import type { Instrument } from './instrument.ts';
import { LEAVE_OUT, Sheet, type Said } from './sheet.ts';

/** What is felt, in Welsh as the whole sentence. */
const FEELINGS: readonly { feeling: string; welsh: string; direction: 'positive' | 'negative' }[] = [
  { feeling: 'reassured', welsh: 'Rwy’n teimlo’n dawel fy meddwl.', direction: 'positive' },
  { feeling: 'confident', welsh: 'Rwy’n teimlo’n hyderus.', direction: 'positive' },
  { feeling: 'curious', welsh: 'Rwy’n teimlo’n chwilfrydig.', direction: 'positive' },
  { feeling: 'proud of my work', welsh: 'Rwy’n teimlo’n falch o’m gwaith.', direction: 'positive' },
  { feeling: 'apprehensive', welsh: 'Rwy’n teimlo’n bryderus.', direction: 'negative' },
  { feeling: 'nervous', welsh: 'Rwy’n teimlo’n nerfus.', direction: 'negative' },
];

/** The same codes before and after, so that the two are counted side by side. */
function feelings(section: Said, last: Said, title: Said, introduction: readonly Said[]): VersionDraft {
  const sheet = new Sheet().under(...section);
  for (const { feeling, welsh, direction } of FEELINGS) {
    sheet.statement([`I feel ${feeling}.`, welsh], 'agreement', { level: 'reaction', direction }, codeFor(`feels ${feeling}`, []));
  }
  return sheet.under('In your own words', 'Yn eich geiriau eich hun').ask(last, {}).done(title, ...introduction, LEAVE_OUT);
}

export const FEELINGS_BEFORE: Instrument = {
  code: 'feelings-before',
  title: 'Before the event: how you feel',
  about: 'People invited to an event, the days before. Asked again after it with “After the event”.',
  perOutcome: false,
  draft: () =>
    feelings(
      ['When I think of the event', 'Pan fyddaf yn meddwl am y digwyddiad'],
      ['What would make it a good event for you?', 'Beth fyddai’n ei wneud yn ddigwyddiad da i chi?'],
      ['Before the event: how you feel', 'Cyn y digwyddiad: sut rydych chi’n teimlo'],
      [['There are no right answers. It helps us to prepare the event well.', 'Nid oes atebion cywir. Mae’n ein helpu i baratoi’r digwyddiad yn dda.']],
    ),
};

export const FEELINGS_AFTER: Instrument = {
  code: 'feelings-after',
  title: 'After the event: how you feel',
  about: 'The same people, the days after: the same feelings, so that the change can be shown.',
  perOutcome: false,
  draft: () =>
    feelings(
      ['Now that the event is over', 'Nawr bod y digwyddiad drosodd'],
      ['What made a difference to how you feel?', 'Beth a wnaeth wahaniaeth i’r ffordd rydych chi’n teimlo?'],
      ['After the event: how you feel', 'Ar ôl y digwyddiad: sut rydych chi’n teimlo'],
      [['We asked you something like this before the event.', 'Gwnaethom ofyn rhywbeth tebyg i chi cyn y digwyddiad.']],
    ),
};
