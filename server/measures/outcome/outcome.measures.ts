import { STANCES } from '../../../shared/vocabulary/group-feedback.ts';
import { sqlFile } from '../../db/sql-file.ts';
import { NO_SUBSTANTIVE_ANSWER, SMALL_GROUPS, WHO_ANSWERED, type DrillColumn, type Measure } from '../measure.ts';

const answers = sqlFile(import.meta.url, '../item/answer-rows.sql');

const TIED_TO_OUTCOME = "r.scale IN ('agreement', 'extent_met') AND r.outcome IS NOT NULL";
const answerDrill: DrillColumn[] = [
  { column: 'round_code', label: 'Round' },
  { column: 'item', label: 'Item' },
  { column: 'direction', label: 'Direction' },
  { column: 'state', label: 'State' },
  { column: 'choice', label: 'Answer' },
];

export const OUTCOME_MEASURES: readonly Measure[] = [
  {
    ...WHO_ANSWERED,
    id: 'outcome-agreement',
    title: 'Outcome agreement',
    definition:
      'For each outcome and source, item by item, the forms whose answer speaks for the outcome: the top two of five, or fully or mostly met; for a negative item, reversed here, the bottom two. Sources stand side by side and are never pooled; a source that says nothing shows as silent.',
    unit: 'an item tied to an outcome, in a returned form',
    base: 'answered',
    numerator: 'speak for the outcome',
    kind: 'proportion',
    rows: answers,
    only: TIED_TO_OUTCOME,
    counts: "CASE r.direction WHEN 'negative' THEN r.bottom ELSE r.top END",
    excluded: 'r.no_answer',
    dimensions: ['outcome', 'source', 'round_code', 'item'],
    exclusions: NO_SUBSTANTIVE_ANSWER,
    drill: answerDrill,
    caution: SMALL_GROUPS,
  },
  {
    ...WHO_ANSWERED,
    id: 'outcome-stances',
    title: 'For, neither, against an outcome',
    definition:
      'The same rows as outcome agreement, by whether the answer speaks for the outcome, against it or neither; negative items are reversed here.',
    unit: 'an item tied to an outcome, in a returned form',
    base: 'answered',
    numerator: 'speak in that way',
    kind: 'category',
    rows: answers,
    only: TIED_TO_OUTCOME,
    counts:
      "CASE WHEN (CASE r.direction WHEN 'negative' THEN r.bottom ELSE r.top END) THEN 'for' WHEN (CASE r.direction WHEN 'negative' THEN r.top ELSE r.bottom END) THEN 'against' ELSE 'neither' END",
    categories: STANCES,
    excluded: 'r.no_answer',
    dimensions: ['outcome', 'source', 'round_code', 'item'],
    exclusions: NO_SUBSTANTIVE_ANSWER,
    drill: answerDrill,
    caution: SMALL_GROUPS,
  },
  {
    id: 'outcome-points',
    family: 'answers',
    behind: 'nobody',
    title: 'What groups said of an outcome',
    definition: 'Points of group feedback and of focus groups that are tied to an outcome, by whether they speak for it or against it. A point is the group’s: it says nothing about how many people hold it.',
    unit: 'a point of a group',
    base: 'points tied to the outcome',
    numerator: 'points',
    kind: 'category',
    rows: sqlFile(import.meta.url, './point-rows.sql'),
    counts: 'r.stance',
    categories: STANCES,
    dimensions: ['outcome', 'source'],
    exclusions: {},
    drill: [
      { column: 'group_feedback', label: 'Group' },
      { column: 'heading', label: 'Heading' },
      { column: 'point', label: 'Point' },
      { column: 'stance', label: 'Speaks' },
    ],
    caution: 'Points are counted, not people.',
  },
  {
    id: 'dosage',
    family: 'answers',
    behind: 'people',
    substantive: "r.state = 'answered'",
    // Beside the outcome's items, one group sets the other and the late joiners apart.
    part: "CASE WHEN r.not_counted_here = 'not_a_starter' THEN 'late_joiners' ELSE r.category END",
    title: 'Outcome by dosage',
    definition:
      'Participants who are starters and answered an item tied to an outcome, split by whether they reached both thresholds of the programme (sessions attended and distinct mentoring meetings): how many speak for the outcome (negative items reversed).',
    unit: 'an item tied to an outcome, in a returned form of a participant',
    base: 'answered, in that dosage group',
    numerator: 'speak for the outcome',
    kind: 'proportion',
    rows: sqlFile(import.meta.url, './dosage-rows.sql'),
    counts: 'r.speaks_for',
    excluded: 'r.not_counted_here',
    dimensions: ['outcome', 'round_code', 'item', 'category'],
    exclusions: { ...NO_SUBSTANTIVE_ANSWER, not_a_starter: 'Not a starter' },
    drill: [
      { column: 'item', label: 'Item' },
      { column: 'category', label: 'Dosage' },
      { column: 'attended', label: 'Sessions attended', numeric: true },
      { column: 'meetings', label: 'Mentoring meetings', numeric: true },
      { column: 'state', label: 'State' },
      { column: 'choice', label: 'Answer' },
    ],
    caution: 'Association only: those who took part more may differ in other ways. Groups below 10 are too small to compare.',
  },
];
