import { SCALES, type ItemKind, type ScaleCode } from '../../../shared/vocabulary/questionnaire.ts';
import { keyFrom, keyOf, sound, type Bundle, type BundleRow } from './bundle-table.ts';
import { shown, type Faults } from './faults.ts';

/** An item as far as its answers can be checked. */
export interface KnownItem {
  readonly code: string;
  readonly kind: ItemKind;
  /** Values that may be answered; null for open kinds, and where the options themselves are at fault. */
  readonly values: ReadonlySet<string> | null;
  readonly notApplicable: boolean;
  readonly dontKnow: boolean;
  readonly perMentee: boolean;
  readonly showIf: { readonly item: KnownItem; readonly value: string } | null;
  /** The item, or its condition, is at fault, so its answers are not judged. */
  readonly doubtful: boolean;
}

/** Items by version (programme, questionnaire, version), then by code. */
export type KnownItems = ReadonlyMap<string, ReadonlyMap<string, KnownItem>>;

/** Checks what cannot be seen in one cell of items.csv, and returns the items for the answers to be checked against. */
export function checkInstrumentRules(bundle: Bundle, faults: Faults): KnownItems {
  const versions = new Map<string, Map<string, KnownItem>>();
  checkCriteria(bundle, faults);
  for (const row of bundle.get('items.csv')!.rows) {
    const key = keyOf(row, ['programme', 'questionnaire', 'version']);
    let items = versions.get(key);
    if (!items) versions.set(key, (items = new Map()));
    const item = checkItem(row, items, faults);
    if (!items.has(item.code)) items.set(item.code, item);
  }
  return versions;
}

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
  const showIf = show_if === '' || !sound(row, 'show_if') ? null : checkShowIf(row, earlier, fault);
  return {
    code: row.cells.item!,
    kind,
    values,
    notApplicable: row.cells.not_applicable === 'yes',
    dontKnow: row.cells.dont_know === 'yes',
    perMentee: row.cells.asked_per === 'mentee',
    showIf,
    doubtful: faults.count > before || !sound(row, 'kind', 'scale', 'options', 'not_applicable', 'dont_know', 'asked_per', 'show_if'),
  };
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
