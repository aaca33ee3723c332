import { ANSWER_STATES } from '../../../shared/vocabulary/questionnaire.ts';
import { sqlFile } from '../../db/sql-file.ts';
import { NO_SUBSTANTIVE_ANSWER, SMALL_GROUPS, type DrillColumn, type Measure } from '../measure.ts';

const rows = sqlFile(import.meta.url, './answer-rows.sql');
const AGREEABLE = "r.scale IN ('agreement', 'extent_met')";

const drill: DrillColumn[] = [
  { column: 'round_code', label: 'Round' },
  { column: 'item', label: 'Item' },
  { column: 'state', label: 'State' },
  { column: 'choice', label: 'Answer' },
];
const numberDrill: DrillColumn[] = [...drill.slice(0, 3), { column: 'number', label: 'Answer', numeric: true }];

const shared = {
  unit: 'an item in a returned form',
  rows,
  dimensions: ['round_code', 'item', 'source', 'outcome'],
  drill,
  caution: SMALL_GROUPS,
} as const;

const BANDS = ['agree', 'neither', 'disagree'] as const;
const BAND = "CASE WHEN r.top THEN 'agree' WHEN r.bottom THEN 'disagree' ELSE 'neither' END";

const AGREE =
  'the top two of five (strongly agree, agree), or fully or mostly met. A negative item is counted as stated; only outcome agreement reverses it';

export const ITEM_MEASURES: readonly Measure[] = [
  {
    ...shared,
    id: 'item-agreement',
    title: 'Agreement, of those who answered',
    definition: `Forms whose answer is ${AGREE}. Base: those who gave a substantive answer; not applicable, don’t know, skipped and not asked are listed beside.`,
    base: 'answered',
    numerator: 'agree',
    kind: 'proportion',
    only: AGREEABLE,
    counts: 'r.top',
    excluded: 'r.no_answer',
    exclusions: NO_SUBSTANTIVE_ANSWER,
  },
  {
    ...shared,
    id: 'item-agreement-of-respondents',
    title: 'Agreement, of all respondents',
    definition: `The same numerator: ${AGREE}. Base: everybody who returned the form, whether or not they answered this item.`,
    base: 'respondents',
    numerator: 'agree',
    kind: 'proportion',
    only: AGREEABLE,
    counts: 'coalesce(r.top, false)',
    exclusions: {},
  },
  {
    ...shared,
    id: 'item-bands',
    title: 'Agree, neither, disagree',
    definition: 'Forms whose answer is strongly agree or agree, neither, disagree or strongly disagree, as stated. Base: those who gave a substantive answer.',
    base: 'answered',
    numerator: 'answered in that band',
    kind: 'category',
    only: "r.scale = 'agreement'",
    counts: BAND,
    categories: BANDS,
    excluded: 'r.no_answer',
    exclusions: NO_SUBSTANTIVE_ANSWER,
  },
  {
    ...shared,
    id: 'item-bands-of-respondents',
    title: 'Agree, neither, disagree, of all respondents',
    definition: 'The same bands. Base: everybody who returned the form, whether or not they answered this item.',
    base: 'respondents',
    numerator: 'answered in that band',
    kind: 'category',
    only: "r.scale = 'agreement'",
    counts: `CASE WHEN r.state = 'answered' THEN ${BAND} END`,
    categories: BANDS,
    exclusions: {},
  },
  {
    ...shared,
    id: 'item-answers',
    title: 'Answers to each item',
    definition:
      'Forms by the point of the scale or the option chosen; where several could be chosen, a form counts with each. Base: those who gave a substantive answer.',
    base: 'answered',
    numerator: 'chose it',
    kind: 'category',
    only: "r.kind IN ('scale', 'single', 'multiple')",
    counts: 'r.choice',
    several: true,
    categories: 'options',
    excluded: 'r.no_answer',
    exclusions: NO_SUBSTANTIVE_ANSWER,
  },
  {
    ...shared,
    id: 'item-states',
    title: 'What became of each item',
    definition: 'Returned forms by state of the item: answered, not applicable, don’t know, skipped, not asked. The five add up to the forms returned.',
    base: 'returned forms',
    numerator: 'forms',
    kind: 'category',
    counts: 'r.state',
    categories: ANSWER_STATES,
    exclusions: {},
  },
  {
    ...shared,
    id: 'item-number',
    title: 'Mean of a number asked for',
    definition: 'Sum of the numbers given divided by those who gave one.',
    base: 'answered',
    numerator: 'sum of the answers',
    kind: 'mean',
    only: "r.kind = 'number'",
    counts: 'r.number',
    excluded: 'r.no_answer',
    exclusions: NO_SUBSTANTIVE_ANSWER,
    drill: numberDrill,
  },
  {
    ...shared,
    id: 'item-number-of-those-who-did-not-withdraw',
    title: 'Mean of a number asked for, of those who did not withdraw',
    definition: 'The same, leaving out respondents who withdrew.',
    base: 'answered, and did not withdraw',
    numerator: 'sum of the answers',
    kind: 'mean',
    only: "r.kind = 'number'",
    counts: 'r.number',
    excluded: "CASE WHEN r.withdrew THEN 'withdrew' ELSE r.no_answer END",
    exclusions: { ...NO_SUBSTANTIVE_ANSWER, withdrew: 'Withdrew' },
    drill: numberDrill,
  },
  {
    ...shared,
    id: 'item-agreement-pooled',
    title: 'Agreement with one item over several questionnaires',
    definition: `Answers to one item that rounds of one purpose ask under the same code and on the same scale, taken together: ${AGREE}. The figure names every round in it. Base: those who gave a substantive answer; somebody who returned two forms is in it twice.`,
    base: 'answered',
    numerator: 'agree',
    kind: 'proportion',
    rows: sqlFile(import.meta.url, './pooled-rows.sql'),
    counts: 'r.top',
    excluded: 'r.no_answer',
    exclusions: NO_SUBSTANTIVE_ANSWER,
    dimensions: ['rounds', 'item'],
  },
  {
    ...shared,
    id: 'mentor-rating',
    title: "Mentors' ratings",
    definition: 'Mentors by the rating they gave (high, medium or low) of an outcome: one rating a mentor, or one a mentee where the item is asked per mentee.',
    unit: 'a mentor, or a mentor and mentee',
    base: 'answered',
    numerator: 'gave that rating',
    kind: 'category',
    only: "r.scale = 'rating' AND r.source = 'mentors' AND r.outcome IS NOT NULL",
    counts: 'r.choice',
    categories: ['high', 'medium', 'low'],
    excluded: 'r.no_answer',
    exclusions: NO_SUBSTANTIVE_ANSWER,
  },
];
