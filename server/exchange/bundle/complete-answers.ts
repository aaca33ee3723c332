import { indexBy, keyFrom, type Bundle, type BundleRow } from './bundle-table.ts';
import { itemsOfRound, type KnownItem, type KnownItems } from './check-instruments.ts';

const FORM = ['programme', 'round', 'response'];

/** Line of a row that no file has: the import made it. */
export const MADE_LINE = 0;

/**
 * Adds to a checked bundle the answers that the live form would have stored and that answers.csv leaves out, because
 * to count them as skipped, once, would be wrong: what was not asked (its condition is not met, or there is no mentee
 * to ask about), and what was skipped about one mentee of several. Other items without a row are skipped anyway.
 * Made rows have the line MADE_LINE. The same bundle gives the same rows, whatever is stored.
 */
export function completeAnswers(bundle: Bundle, items: KnownItems): Bundle {
  const rounds = indexBy(bundle, 'rounds.csv', ['programme', 'round']);
  const said = indexBy(bundle, 'answers.csv', [...FORM, 'item', 'mentee']);
  const menteesOf = menteesByForm(bundle);
  const made: BundleRow[] = [];
  const dependent = new Map<BundleRow, KnownItem[]>();
  for (const form of bundle.get('responses.csv')!.rows) {
    const round = rounds.get(keyFrom(form.cells.programme!, form.cells.round!));
    if (!round || form.cells.status !== 'submitted') continue;
    let asked = dependent.get(round);
    if (!asked) dependent.set(round, (asked = [...(itemsOfRound(round, items)?.values() ?? [])].filter((item) => item.perMentee || item.showIf)));
    if (asked.length > 0) made.push(...missingRows(form, round, asked, said, menteesOf));
  }
  if (made.length === 0) return bundle;
  const answers = bundle.get('answers.csv')!;
  return new Map(bundle).set('answers.csv', { ...answers, rows: [...answers.rows, ...made] });
}

type MenteesOf = (form: BundleRow, round: BundleRow) => ReadonlySet<string>;

function missingRows(form: BundleRow, round: BundleRow, items: readonly KnownItem[], said: ReadonlyMap<string, BundleRow>, menteesOf: MenteesOf): BundleRow[] {
  const { programme, round: code, response } = form.cells as Record<'programme' | 'round' | 'response', string>;
  const rowOf = (item: KnownItem, mentee: string) => said.get(keyFrom(programme, code, response, item.code, mentee));
  // A row that says about nobody says that there was nobody to ask about.
  const nobody = items.some((item) => item.perMentee && rowOf(item, ''));
  const mentees = nobody || !items.some((item) => item.perMentee) ? new Set<string>() : menteesOf(form, round);
  const rows: BundleRow[] = [];
  for (const item of items) {
    for (const mentee of item.perMentee && mentees.size > 0 ? mentees : ['']) {
      if (rowOf(item, mentee)) continue;
      const asked = (!item.perMentee || mentee !== '') && isMet(item, mentee, rowOf);
      // Asked once and left out is skipped without a row.
      if (asked && !item.perMentee) continue;
      const cells = { programme, round: code, response, item: item.code, mentee, state: asked ? 'skipped' : 'not_asked', value: '' };
      rows.push({ line: MADE_LINE, cells, wrong: null });
    }
  }
  return rows;
}

function isMet({ showIf }: KnownItem, mentee: string, rowOf: (item: KnownItem, mentee: string) => BundleRow | undefined): boolean {
  if (!showIf) return true;
  const decision = rowOf(showIf.item, showIf.item.perMentee ? mentee : '');
  return decision?.cells.state === 'answered' && decision.cells.value === showIf.value;
}

/**
 * About whom a form asks: the mentees of the mentor whose form it is, as the live form has them (whether they withdrew
 * or the pairing has ended does not matter; not those who had died, or whose enrolment is void), less the pairings
 * that began after the form was sent; and whoever the form has an answer about.
 */
function menteesByForm(bundle: Bundle): MenteesOf {
  const people = indexBy(bundle, 'people.csv', ['programme', 'person']);
  const enrolments = indexBy(bundle, 'enrolments.csv', ['programme', 'person', 'role']);
  const pairings = groupBy(bundle.get('pairings.csv')!.rows, (row) => keyFrom(row.cells.programme!, row.cells.mentor!));
  const mentioned = groupBy(
    bundle.get('answers.csv')!.rows.filter((row) => row.cells.mentee !== ''),
    (row) => keyFrom(...FORM.map((column) => row.cells[column]!)),
  );
  return (form, round) => {
    const { programme, person, submitted_at: submittedAt } = form.cells as Record<'programme' | 'person' | 'submitted_at', string>;
    const day = submittedAt.slice(0, 10);
    const mentees = new Set((mentioned.get(keyFrom(...FORM.map((column) => form.cells[column]!))) ?? []).map((row) => row.cells.mentee!));
    if (round.cells.role !== 'mentor' || person === '') return mentees;
    for (const { cells } of pairings.get(keyFrom(programme, person)) ?? []) {
      const { mentee, starts_on: startsOn } = cells as Record<'mentee' | 'starts_on', string>;
      const diedOn = people.get(keyFrom(programme, mentee))?.cells.died_on ?? '';
      const enrolment = enrolments.get(keyFrom(programme, mentee, 'participant'));
      const died = diedOn !== '' && diedOn <= day;
      if (startsOn <= day && !died && enrolment && enrolment.cells.void_reason === '') mentees.add(mentee);
    }
    return mentees;
  };
}

function groupBy(rows: readonly BundleRow[], key: (row: BundleRow) => string): Map<string, BundleRow[]> {
  const groups = new Map<string, BundleRow[]>();
  for (const row of rows) {
    const found = groups.get(key(row));
    if (found) found.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
