import { boundsOf, EARLIEST_YEAR, LATEST_YEAR, LONGEST_OTHER, longestText, storedAnswerFault, type AnswerRules, type AnswerValue } from '../../../shared/questionnaire/stored-answer.ts';
import type { AnswerState } from '../../../shared/vocabulary/questionnaire.ts';
import { indexBy, keyFrom, keyOf, sound, type Bundle, type BundleRow } from './bundle-table.ts';
import { itemsOfRound, type KnownItem, type KnownItems } from './check-instruments.ts';
import { checkRounds } from './check-rounds.ts';
import { shown, type Faults } from './faults.ts';

const FILE = 'answers.csv';
const FORM = ['programme', 'round', 'response'];

/** Checks rounds and forms, then every answer against its item, its form and the condition under which it is asked. */
export function checkAnswerRules(bundle: Bundle, items: KnownItems, faults: Faults): void {
  checkRounds(bundle, faults);
  const rounds = indexBy(bundle, 'rounds.csv', ['programme', 'round']);
  const responses = indexBy(bundle, 'responses.csv', FORM);
  const enrolments = indexBy(bundle, 'enrolments.csv', ['programme', 'person', 'role']);
  const rows = bundle.get(FILE)!.rows;
  /** What each form says, for the conditions of other items. */
  const said = indexBy(bundle, FILE, [...FORM, 'item', 'mentee']);
  const itemsKnown = bundle.get('items.csv')!.sound;
  /** Forms with an answer about somebody, each with the first such row. */
  const aboutSomebody = new Map<string, BundleRow>();
  for (const row of rows) if (row.cells.mentee !== '' && !aboutSomebody.has(keyOf(row, FORM))) aboutSomebody.set(keyOf(row, FORM), row);

  for (const row of rows) {
    const response = responses.get(keyOf(row, FORM));
    const round = rounds.get(keyOf(row, ['programme', 'round']));
    if (!response || !round || !sound(row, 'round', 'response', 'item')) continue;
    if (response.cells.status === 'draft') {
      faults.add(FILE, row.line, 'response', `${row.cells.response} is a draft (responses.csv line ${response.line})`, 'answers of submitted forms alone');
    }
    if (!itemsKnown || !sound(round, 'questionnaire', 'version')) continue;
    const item = itemsOfRound(round, items)?.get(row.cells.item!);
    if (!item) {
      const version = `version ${round.cells.version} of ${round.cells.questionnaire}`;
      faults.add(FILE, row.line, 'item', `${row.cells.item} is not an item of ${version}, which the round ${row.cells.round} asks`, `an item that items.csv has for ${version}`);
      continue;
    }
    if (item.doubtful) continue;
    const about = checkMentee(row, item, enrolments, aboutSomebody.get(keyOf(row, FORM)), faults);
    if (!sound(row, 'state', 'value')) continue;
    checkState(row, item, faults);
    if (about) checkCondition(row, item, said, faults);
  }
}

/**
 * A mentor without mentees is not asked what is asked per mentee: one row not_asked, about nobody.
 * @param other a row of the same form about somebody
 * @returns whether it is clear about whom the answer is
 */
function checkMentee(row: BundleRow, item: KnownItem, enrolments: ReadonlyMap<string, BundleRow>, other: BundleRow | undefined, faults: Faults): boolean {
  const { programme, mentee, state } = row.cells as { programme: string; mentee: string; state: AnswerState };
  if (!sound(row, 'mentee')) return false;
  if (!item.perMentee) {
    if (mentee === '') return true;
    faults.add(FILE, row.line, 'mentee', `${item.code} is not asked per mentee, and the row is about ${mentee}`, 'blank');
    return false;
  }
  if (mentee === '') {
    if (state !== 'not_asked') {
      const right = 'the code of the mentee; or blank with the state not_asked, for a mentor without mentees';
      faults.add(FILE, row.line, 'mentee', `${item.code} is asked per mentee, and the row does not say about whom`, right);
    } else if (other) {
      const wrong = `the row says that there was no mentee to ask about, and the same form has an answer about ${other.cells.mentee} (line ${other.line})`;
      faults.add(FILE, row.line, 'mentee', wrong, 'the code of the mentee, or no row about nobody');
    }
    return false;
  }
  if (enrolments.has(keyFrom(programme, mentee, 'participant'))) return true;
  faults.add(FILE, row.line, 'mentee', `${mentee} is not enrolled as participant`, 'somebody enrolled as participant in enrolments.csv');
  return false;
}

function checkState(row: BundleRow, item: KnownItem, faults: Faults): void {
  const { state, value } = row.cells as { state: AnswerState; value: string };
  if (state === 'answered') {
    const fault = value === '' ? (['answered without a value', `${rightValue(item)}; or the state skipped`] as const) : valueFault(item, value);
    if (fault) faults.add(FILE, row.line, 'value', ...fault);
    else checkOther(row, item, faults);
    return;
  }
  if (row.cells.other !== '') faults.add(FILE, row.line, 'other', `something written beside an option (${shown(row.cells.other!)}) with the state ${state}`, 'blank, or the state answered');
  if (value !== '') faults.add(FILE, row.line, 'value', `a value (${shown(value)}) with the state ${state}`, 'blank, or the state answered');
  if (state === 'not_applicable' && !item.notApplicable) {
    faults.add(FILE, row.line, 'state', `${item.code} does not offer "Not applicable"`, 'answered or skipped, or not_applicable yes for the item in items.csv');
  }
  if (state === 'dont_know' && !item.dontKnow) faults.add(FILE, row.line, 'state', `${item.code} does not offer "Don't know"`, 'answered or skipped, or dont_know yes for the item in items.csv');
}

/** What is written beside the option that asks to say what. */
function checkOther(row: BundleRow, item: KnownItem, faults: Faults): void {
  const written = row.cells.other!;
  if (written === '') return;
  const add = (wrong: string, right: string): void => faults.add(FILE, row.line, 'other', wrong, right);
  switch (storedAnswerFault(rulesOf(item), { ...readValue(item, row.cells.value!), text: written })) {
    case null:
      // Of an open question the text is its value.
      if (item.other === null) add(`${item.code} has no option that asks to say what`, 'blank, or the option in the column other of items.csv');
      return;
    case 'length':
      return add(`the text has ${[...written].length} characters`, `what was written, ${LONGEST_OTHER} characters at most`);
    case 'characters':
      return add('there are control characters in the text', 'the text without them');
    default:
      return add(item.other === null ? `${item.code} has no option that asks to say what` : `${item.other} is not among the answers`, item.other === null ? 'blank' : `blank, or ${item.other} among the answers`);
  }
}

const rulesOf = (item: KnownItem): AnswerRules => ({ ...item, offered: item.values ?? [] });

/** The rule is the form's own (shared/questionnaire); here it is put into words for a file. */
function valueFault(item: KnownItem, value: string): readonly [wrong: string, right: string] | null {
  switch (storedAnswerFault(rulesOf(item), readValue(item, value))) {
    case null:
      return null;
    case 'twice':
      return [`an option stands in ${shown(value)} twice`, rightValue(item)];
    case 'not_offered': {
      const unknown = item.kind === 'multiple' ? value.split(';').find((choice) => !item.values!.has(choice))! : value;
      return [`${shown(unknown)} is not ${item.kind === 'scale' ? 'on the scale' : 'an option'} of ${item.code}`, rightValue(item)];
    }
    case 'number':
      return [`${shown(value)} is not a whole number from ${boundsOf(item).join(' to ')}`, rightValue(item)];
    case 'year':
      return [`${shown(value)} is not between ${EARLIEST_YEAR} and ${LATEST_YEAR}`, rightValue(item)];
    case 'date':
      return [`${shown(value)} is not a date written YYYY-MM-DD`, rightValue(item)];
    case 'length':
      return [`the text has ${[...value].length} characters`, rightValue(item)];
    case 'characters':
      return ['there are control characters in the text', 'the text without them'];
    default:
      return [`${shown(value)} is not an answer to ${item.code}`, rightValue(item)];
  }
}

function readValue({ kind }: KnownItem, value: string): AnswerValue {
  if (kind === 'number') return { choices: null, number: /^\d{1,9}$/.test(value) ? Number(value) : NaN, text: null };
  if (kind === 'multiple') return { choices: value.split(';'), number: null, text: null };
  if (kind === 'scale' || kind === 'single') return { choices: [value], number: null, text: null };
  return { choices: null, number: null, text: value };
}

function rightValue(item: KnownItem): string {
  if (item.kind === 'multiple') return `one or more of ${[...item.values!].join(', ')}, separated by ;`;
  if (item.values) return `one of ${[...item.values].join(', ')}`;
  if (item.kind === 'number') return `a whole number from ${boundsOf(item).join(' to ')}, such as ${boundsOf(item)[0] + 3 <= boundsOf(item)[1] ? Math.max(3, boundsOf(item)[0]) : boundsOf(item)[0]}`;
  if (item.kind === 'date') return `a date written YYYY-MM-DD, from ${EARLIEST_YEAR} to ${LATEST_YEAR}`;
  return `the text of the answer, ${longestText(item.kind)!.toLocaleString('en-GB')} characters at most`;
}

/** About a respondent or a mentee, not_asked says that the condition of the item was not met: exactly then, and never else. */
function checkCondition(row: BundleRow, item: KnownItem, said: ReadonlyMap<string, BundleRow>, faults: Faults): void {
  const state = row.cells.state as AnswerState;
  if (!item.showIf) {
    if (state === 'not_asked') faults.add(FILE, row.line, 'state', `${item.code} is always asked`, 'any state but not_asked');
    return;
  }
  const { item: deciding, value } = item.showIf;
  const form = FORM.map((column) => row.cells[column]!);
  const decision = said.get(keyFrom(...form, deciding.code, deciding.perMentee ? row.cells.mentee! : ''));
  if (deciding.doubtful || (decision && !sound(decision, 'state', 'value'))) return;
  const answer = decision?.cells.state === 'answered' ? decision.cells.value! : '';
  const met = answer === value;
  if (met === (state !== 'not_asked')) return;
  const why = `it is asked if ${deciding.code} is ${value}, and here ${deciding.code} is ${answer || decision?.cells.state || 'skipped'}`;
  if (met) faults.add(FILE, row.line, 'state', `${item.code} was asked: ${why}`, 'any state but not_asked');
  else faults.add(FILE, row.line, 'state', `${item.code} was not asked: ${why}`, 'not_asked, without a value');
}
