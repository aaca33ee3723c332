import { boundsOf } from '../../../shared/questionnaire/stored-answer.ts';
import { PAIRED_KINDS, SCALES, type ItemKind, type ScaleCode } from '../../../shared/vocabulary/questionnaire.ts';
import { keyFrom, keyOf, sound, type Bundle, type BundleRow } from './bundle-table.ts';
import { shown, type Faults } from './faults.ts';

/** An item as far as its answers can be checked. */
export interface KnownItem {
  readonly code: string;
  readonly kind: ItemKind;
  /** Values that may be answered; null for open kinds, and where the options themselves are at fault. */
  readonly values: ReadonlySet<string> | null;
  /** Value of the option that asks to say what. */
  readonly other: string | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly notApplicable: boolean;
  readonly dontKnow: boolean;
  readonly perMentee: boolean;
  readonly showIf: { readonly item: KnownItem; readonly value: string } | null;
  /** The item, or its condition, is at fault, so its answers are not judged. */
  readonly doubtful: boolean;
}

/** Items by version (programme, questionnaire, version), then by code. */
export type KnownItems = ReadonlyMap<string, ReadonlyMap<string, KnownItem>>;

const VERSION = ['programme', 'questionnaire', 'version'];

/** Checks what cannot be seen in one cell of items.csv, and returns the items for the answers to be checked against. */
export function checkInstrumentRules(bundle: Bundle, faults: Faults): KnownItems {
  const versions = new Map<string, Map<string, KnownItem>>();
  const rows = bundle.get('items.csv')!.rows;
  checkPairs(rows, faults);
  checkWelsh(bundle, faults);
  checkCriteria(bundle, faults);
  for (const row of rows) {
    const key = keyOf(row, VERSION);
    let items = versions.get(key);
    if (!items) versions.set(key, (items = new Map()));
    const item = checkItem(row, items, faults);
    if (!items.has(item.code)) items.set(item.code, item);
  }
  return versions;
}

/** What the two items of a pair must have in common. */
const PAIR_SHARES = ['section', 'kind', 'wording', 'scale', 'options', 'not_applicable', 'dont_know', 'outcome', 'direction', 'asked_per', 'show_if', 'level', 'lowest', 'highest', 'wording_cy', 'section_cy', 'criteria'];

/** A pair is two neighbouring items that ask the same, first of before and then of now. */
function checkPairs(rows: readonly BundleRow[], faults: Faults): void {
  const pairs = new Map<string, BundleRow[]>();
  rows.forEach((row, index) => {
    const { pair, moment, kind } = row.cells as Record<string, string>;
    if (!sound(row, 'pair', 'moment', 'kind')) return;
    if ((pair === '') !== (moment === '')) return faults.add('items.csv', row.line, pair === '' ? 'pair' : 'moment', pair === '' ? `a moment (${moment}) without a pair` : `the pair ${pair} without a moment`, 'both, or neither');
    if (pair === '') return;
    if (!(PAIRED_KINDS as readonly string[]).includes(kind!)) return faults.add('items.csv', row.line, 'pair', `an item of kind ${kind} in a pair`, `an item of kind ${PAIRED_KINDS.join(' or ')}`);
    const key = keyFrom(keyOf(row, VERSION), pair!);
    const known = pairs.get(key) ?? [];
    pairs.set(key, [...known, row]);
    const [before] = known;
    if (moment === 'before' ? before : known.length !== 1 || rows[index - 1] !== before || before!.cells.moment !== 'before') {
      return faults.add('items.csv', row.line, 'pair', `${row.cells.item} does not stand right after the item of before of the pair ${pair}`, 'two items one after the other, the first with moment before, the second with moment now');
    }
    if (moment !== 'now') return;
    const different = PAIR_SHARES.find((column) => row.cells[column] !== before!.cells[column]);
    if (different) faults.add('items.csv', row.line, different, `the two items of the pair ${pair} differ in their ${different}`, `as on line ${before!.line}`);
    if (row.cells.note !== '') faults.add('items.csv', row.line, 'note', `a note between the two items of the pair ${pair}`, 'the note with the item of before');
  });
  for (const [only, ...others] of pairs.values()) {
    if (others.length === 0 && only!.cells.moment === 'before') faults.add('items.csv', only!.line, 'pair', `the pair ${only!.cells.pair} has no item of now`, 'a second item right after it, with moment now');
  }
}

/** A version is in Welsh as a whole or not at all: nobody should meet half of it in English. */
function checkWelsh(bundle: Bundle, faults: Faults): void {
  const welsh = new Map(bundle.get('questionnaires.csv')!.rows.map((row) => [keyOf(row, VERSION), row]));
  for (const row of welsh.values()) {
    if (row.cells.title_cy === '' && row.cells.introduction_cy !== '') faults.add('questionnaires.csv', row.line, 'title_cy', 'an introduction in Welsh without a title', 'the title in Welsh, or neither');
    if (row.cells.title_cy !== '' && row.cells.introduction !== '' && row.cells.introduction_cy === '') faults.add('questionnaires.csv', row.line, 'introduction_cy', 'a title in Welsh without the introduction', 'the introduction in Welsh');
  }
  for (const row of bundle.get('items.csv')!.rows) {
    const version = welsh.get(keyOf(row, VERSION));
    if (!version) continue;
    for (const column of ['wording', 'section', 'note', 'options'] as const) {
      const words = row.cells[`${column}_cy`]!;
      if (version.cells.title_cy === '') {
        if (words !== '') faults.add('items.csv', row.line, `${column}_cy`, 'Welsh words in a version without a Welsh title', 'blank, or title_cy in questionnaires.csv');
      } else if (row.cells[column] !== '' && words === '') {
        faults.add('items.csv', row.line, `${column}_cy`, `no Welsh words for the ${column}, and the version has a Welsh title`, 'the same in Welsh');
      }
    }
    if (row.cells.options_cy !== '' && row.cells.options !== '' && valuesOf(row.cells.options_cy!) !== valuesOf(row.cells.options!)) {
      faults.add('items.csv', row.line, 'options_cy', 'not the values of options', `value=Label for each of ${valuesOf(row.cells.options!)}, in that order`);
    }
  }
}

const valuesOf = (options: string): string => options.split('|').map((pair) => pair.split('=')[0]).join(', ');

/** The criteria of a session differ in their words; items name criteria that there are. */
function checkCriteria(bundle: Bundle, faults: Faults): void {
  const file = bundle.get('success_criteria.csv')!;
  const words = new Map<string, BundleRow>();
  for (const row of file.rows) {
    if (!sound(row, 'session', 'words')) continue;
    const key = keyOf(row, ['programme', 'session', 'words']);
    const first = words.get(key);
    if (first) faults.add('success_criteria.csv', row.line, 'words', `${shown(row.cells.words!)} is what ${row.cells.session} agreed on line ${first.line} already`, 'a row for it, or other words');
    else words.set(key, row);
  }
  const known = new Set(file.rows.map((row) => keyOf(row, ['programme', 'criterion'])));
  for (const row of bundle.get('items.csv')!.rows) {
    if (row.cells.criteria === '' || !sound(row, 'criteria') || !file.sound) continue;
    const lost = row.cells.criteria!.split(';').find((code) => !known.has(keyFrom(row.cells.programme!, code)));
    if (lost !== undefined) faults.add('items.csv', row.line, 'criteria', `${shown(lost)} is not in success_criteria.csv`, 'codes that success_criteria.csv has, separated by ;');
  }
}

function checkItem(row: BundleRow, earlier: ReadonlyMap<string, KnownItem>, faults: Faults): KnownItem {
  const { kind, scale, show_if } = row.cells as { kind: ItemKind; scale: string; show_if: string };
  const before = faults.count;
  const fault = (column: string, wrong: string, right: string) => {
    faults.add('items.csv', row.line, column, wrong, right);
    return null;
  };
  let values: ReadonlySet<string> | null = null;
  if (sound(row, 'kind', 'scale')) {
    if (kind === 'scale' && scale === '') fault('scale', 'an item of kind scale without a scale', `one of ${Object.keys(SCALES).join(', ')}`);
    else if (kind !== 'scale' && scale !== '') fault('scale', `a scale on an item of kind ${kind}`, 'blank, or the kind scale');
    else if (kind === 'scale') values = new Set(SCALES[scale as ScaleCode].points.map((point) => point.value));
  }
  if (sound(row, 'kind', 'options')) values = checkOptions(row, fault) ?? values;
  const { other } = row.cells;
  if (other !== '' && sound(row, 'kind', 'options', 'other') && !(values && kind !== 'scale' && values.has(other!))) {
    fault('other', kind === 'single' || kind === 'multiple' ? `${other} is none of the options` : `an option that asks to say what, on an item of kind ${kind}`, 'the value of one of the options of a single or multiple item, or blank');
  }
  const [lowest, highest] = checkBounds(row, fault);
  const showIf = show_if === '' || !sound(row, 'show_if') ? null : checkShowIf(row, earlier, fault);
  return {
    code: row.cells.item!,
    kind,
    values,
    other: other || null,
    lowest,
    highest,
    notApplicable: row.cells.not_applicable === 'yes',
    dontKnow: row.cells.dont_know === 'yes',
    perMentee: row.cells.asked_per === 'mentee',
    showIf,
    doubtful: faults.count > before || !sound(row, 'kind', 'scale', 'options', 'other', 'lowest', 'highest', 'not_applicable', 'dont_know', 'asked_per', 'show_if'),
  };
}

function checkBounds(row: BundleRow, fault: Say): [lowest: number | null, highest: number | null] {
  const { kind, lowest, highest } = row.cells as { kind: ItemKind; lowest: string; highest: string };
  if (!sound(row, 'kind', 'lowest', 'highest')) return [null, null];
  if (kind !== 'number') {
    for (const [column, bound] of [['lowest', lowest], ['highest', highest]] as const) if (bound !== '') fault(column, `a bound on an item of kind ${kind}`, 'blank, or the kind number');
    return [null, null];
  }
  const bounds = [lowest === '' ? null : Number(lowest), highest === '' ? null : Number(highest)] as [number | null, number | null];
  const [least, most] = boundsOf({ lowest: bounds[0], highest: bounds[1] });
  if (least >= most) fault('highest', `${most} is not more than ${least}, the least that can be given`, `a number above ${least}`);
  return bounds;
}

type Say = (column: string, wrong: string, right: string) => null;

function checkOptions(row: BundleRow, fault: Say): ReadonlySet<string> | null {
  const { kind, options } = row.cells as { kind: ItemKind; options: string };
  const written = 'value=Label pairs separated by |, such as yes=Yes|no=No';
  if (kind !== 'single' && kind !== 'multiple') {
    return options === '' ? null : fault('options', `options on an item of kind ${kind}`, 'blank, or the kind single or multiple');
  }
  if (options === '') return fault('options', `an item of kind ${kind} without options`, written);
  const values = new Set<string>();
  for (const pair of options.split('|')) {
    const at = pair.indexOf('=');
    const value = pair.slice(0, Math.max(at, 0));
    if (!/^[A-Za-z0-9_-]{1,60}$/.test(value) || pair.slice(at + 1).trim() === '') {
      return fault('options', `${shown(pair)} is not value=Label, with a code as the value`, written);
    }
    if (values.has(value)) return fault('options', `the value ${value} stands there twice`, 'a value of its own for each option');
    values.add(value);
  }
  return values;
}

function checkShowIf(row: BundleRow, earlier: ReadonlyMap<string, KnownItem>, fault: Say): KnownItem['showIf'] {
  const { show_if: condition, asked_per } = row.cells as { show_if: string; asked_per: string };
  const parts = /^([A-Za-z0-9_-]{1,60})=([A-Za-z0-9_-]{1,60})$/.exec(condition);
  if (!parts) return fault('show_if', `${shown(condition)} is not item=value`, 'item=value: the code of an earlier item and one of its values');
  const item = earlier.get(parts[1]!);
  if (!item) {
    return fault('show_if', `${parts[1]} is not an earlier item of the same version`, 'an item that stands on an earlier line of the same version');
  }
  if (item.kind !== 'scale' && item.kind !== 'single') {
    return fault('show_if', `${item.code} is of kind ${item.kind}`, 'an earlier item of kind scale or single');
  }
  if (item.values && !item.values.has(parts[2]!)) {
    return fault('show_if', `${item.code} has no value ${parts[2]}`, `one of ${[...item.values].join(', ')}`);
  }
  if (item.perMentee && asked_per !== 'mentee') {
    return fault('show_if', `${item.code} is asked per mentee, and this item is not`, 'an item asked per respondent, or asked_per mentee here too');
  }
  return { item, value: parts[2]! };
}

/** Items of the version that a round asks. */
export function itemsOfRound(round: BundleRow, items: KnownItems): ReadonlyMap<string, KnownItem> | undefined {
  return items.get(keyFrom(round.cells.programme!, round.cells.questionnaire!, round.cells.version!));
}
