import type { ShownFault } from '../../client/respond/form-parts.tsx';
import type { TypedMeeting } from '../../client/respond/own/meeting-form.tsx';
import { readEntry } from '../../shared/questionnaire/answer.ts';
import { characters } from '../../shared/questionnaire/entry.ts';
import { fieldName, type Fields } from '../../shared/questionnaire/fields.ts';
import { PLAIN_ITEM, type AskableItem } from '../../shared/questionnaire/question.ts';
import { CUT_SHORT_BY, MENTORING_MEDIA, type CutShortBy, type MentoringMedium } from '../../shared/vocabulary/mentoring.ts';
import type { MeetingContent, OwnMeeting } from '../delivery/own-meeting.service.ts';
import { one, several } from './form-fields.ts';

const LONGEST_MINUTES = 600;
const LONGEST_THEMES = 1_000;
/** More mentees than anybody has. */
const MOST_AT_ONCE = 100;

/** A day is read as questionnaires read one. */
const DAY: AskableItem = { ...PLAIN_ITEM, code: 'heldOn', kind: 'date', wording: '' };

export const NOTHING_TYPED: TypedMeeting = { pairing: [], day: '', month: '', year: '', minutes: '', medium: '', group: '', cutShort: '', themes: '' };

/** A form as it was sent, to be read and, with faults, to be shown again. */
export function typedMeeting(fields: Fields): TypedMeeting {
  return {
    pairing: [...new Set(several(fields, 'pairing'))].slice(0, MOST_AT_ONCE),
    day: one(fields, fieldName('heldOn', 'day')),
    month: one(fields, fieldName('heldOn', 'month')),
    year: one(fields, fieldName('heldOn', 'year')),
    minutes: one(fields, 'minutes'),
    medium: one(fields, 'medium'),
    group: one(fields, 'group'),
    cutShort: one(fields, 'cutShort'),
    themes: one(fields, 'themes'),
  };
}

/** An entry of a log as its form begins. */
export function typedOf({ pairingId, heldOn, minutes, medium, inGroup, cutShortBy, themes }: OwnMeeting): TypedMeeting {
  const [year, month, day] = heldOn.split('-').map(Number) as [number, number, number];
  return {
    pairing: [pairingId],
    day: String(day),
    month: String(month),
    year: String(year),
    minutes: minutes === null ? '' : String(minutes),
    medium: medium === 'unknown' ? '' : medium,
    group: inGroup ? 'yes' : 'no',
    cutShort: cutShortBy ?? 'no',
    themes,
  };
}

/**
 * What was typed, read.
 * @param asks which of the questions that are not always there the form has: with whom, and whether it was a group
 * @returns the meeting, or every fault in the order of the form
 */
export function readMeeting(typed: TypedMeeting, asks: { pairing: boolean; group: boolean }): { content: MeetingContent } | { faults: ShownFault[] } {
  const faults: ShownFault[] = [];
  const fault = (key: string, message: string, part: ShownFault['part'] = 'main'): void => void faults.push({ key, part, message });

  if (asks.pairing && typed.pairing.length === 0) fault('pairing', 'Select whom you met');

  const day = readEntry(DAY, { day: typed.day, month: typed.month, year: typed.year });
  let heldOn = '';
  if ('fault' in day) fault('heldOn', day.fault, day.part);
  else if (day.answer.text === null) fault('heldOn', 'Enter the date on which you met', 'day');
  else heldOn = day.answer.text;

  if (!(MENTORING_MEDIA as readonly string[]).includes(typed.medium) || typed.medium === 'unknown') fault('medium', 'Select how you met');

  const minutes = typed.minutes.trim();
  if (minutes !== '' && !(/^\d{1,4}$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= LONGEST_MINUTES)) {
    fault('minutes', `Minutes must be a whole number between 1 and ${LONGEST_MINUTES}`);
  }
  if (asks.group && !['yes', 'no'].includes(typed.group)) fault('group', 'Select who was there');
  if (!['', 'no', ...CUT_SHORT_BY].includes(typed.cutShort)) fault('cutShort', 'Select one of the answers shown');

  const themes = typed.themes.trim();
  const length = characters(themes);
  if (length > LONGEST_THEMES) fault('themes', `Themes must be ${LONGEST_THEMES.toLocaleString('en-GB')} characters or fewer. They have ${length.toLocaleString('en-GB')}`);

  if (faults.length > 0) return { faults };
  return {
    content: {
      heldOn,
      minutes: minutes === '' ? null : Number(minutes),
      medium: typed.medium as MentoringMedium,
      inGroup: asks.group ? typed.group === 'yes' : typed.pairing.length > 1,
      cutShortBy: typed.cutShort === '' || typed.cutShort === 'no' ? null : (typed.cutShort as CutShortBy),
      themes,
    },
  };
}
