import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.ts';
import { PeopleService } from '../../directory/people.service.ts';
import { CouncilsService } from '../../directory/set-up/councils.service.ts';
import { BYTE_ORDER_MARK, csvLines } from '../../kernel/csv.ts';
import { fingerprint } from '../../kernel/fingerprint.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { SetsService } from '../set-up/sets.service.ts';
import { checkPeople, type CheckedLine, type CheckedPeople, type Place } from './check-people.ts';
import { knownWorld } from './known-world.ts';
import { labelOf } from './people-columns.ts';
import type { CommitPeopleDto, PeopleImportedDto, PeoplePreviewDto, PeopleTextDto } from './people-import.dto.ts';
import { readPeople, type PeopleText } from './read-people.ts';
import { snapshot } from './snapshot.ts';
import { storePeople } from './store-people.ts';

/** How long a paste can be taken back; then what it remembers of people is removed. */
export const UNDO_DAYS = 30;
const FAULTS_SHOWN = 200;
const LINES_SHOWN = 100;

/** People pasted from a spreadsheet: looked at first, then stored as one. */
@Injectable()
export class PeopleImportService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly people: PeopleService,
    private readonly councils: CouncilsService,
    private readonly sets: SetsService,
  ) {}

  /** What a paste would do. Changes nothing. */
  async preview(scope: Scope, { text, addMissing }: PeopleTextDto): Promise<PeoplePreviewDto> {
    const read = readPeople(text);
    const world = await knownWorld(this.db.manager, scope.programmeId, addMissing);
    const checked = checkPeople(read, world);
    const count = (kind: CheckedLine['kind']): number => checked.lines.filter((one) => one.kind === kind).length;
    return {
      columns: read.columns.map(({ heading, key }) => ({ heading, takenFor: key === null ? null : labelOf(key) })),
      lines: checked.lines.length, added: count('add'), changed: count('change'), unchanged: count('same'), faulty: count('fault'), notMatched: checked.notMatched,
      faults: checked.faults.slice(0, FAULTS_SHOWN), faultCount: checked.faults.length,
      people: checked.lines.filter(({ kind }) => kind === 'add' || kind === 'change').slice(0, LINES_SHOWN)
        .map(({ line, kind, name, role, council, set, changes }) => ({ line, kind, name, role, council: council?.name ?? null, set: set?.name ?? null, changes })),
      newCouncils: newPlaces(stored(checked), 'council'), newSets: newPlaces(stored(checked), 'set'),
      lateJoiners: world.started, seen: seenOf(checked),
    };
  }

  /** The lines with a fault as CSV, as they came, with a column that says what is wrong: to be put right and pasted again. */
  async faultyLines(scope: Scope, { text, addMissing }: PeopleTextDto): Promise<string> {
    const read = readPeople(text);
    const { faults } = checkPeople(read, await knownWorld(this.db.manager, scope.programmeId, addMissing));
    const said = (line: number): string => faults.filter((fault) => fault.line === line).map(({ column, wrong, right }) => `${column ? `${column}: ` : ''}${wrong}. Right would be: ${right}`).join(' / ');
    const faulty = new Set(faults.map(({ line }) => line));
    const rows = read.lines.filter(({ line }) => faulty.has(line)).map(({ line, cells }) => [...read.columns.map((_, index) => cells[index] ?? ''), said(line)]);
    const stopped = read.lines.length === 0 ? faults.map(({ line }) => [...read.columns.map(() => ''), `Line ${line}: ${said(line)}`]) : [];
    return `${BYTE_ORDER_MARK}${csvLines([[...read.columns.map(({ heading, key }) => heading ?? (key ? labelOf(key) : '')), 'What is wrong'], ...rows, ...stopped])}`;
  }

  /**
   * Stores a paste as one. What is there already changes nothing, so the same paste twice stores nothing the second time.
   * @throws Problem invalid_input when lines have faults and are not left out; conflict when the people changed since the preview
   */
  async commit(scope: Scope, { text, addMissing, leaveOut, seen }: CommitPeopleDto): Promise<PeopleImportedDto> {
    return this.db.transaction(async (db) => {
      await db.query(`SELECT id FROM programme WHERE id = $1 FOR UPDATE`, [scope.programmeId]);
      const checked = checkPeople(readPeople(text), await knownWorld(db, scope.programmeId, addMissing));
      const faulty = checked.lines.filter(({ kind }) => kind === 'fault').length;
      const lines = stored(checked);
      if (checked.lines.length === 0) throw new Problem('invalid_input', stopOf(checked), checked.faults.map(({ line, wrong }) => ({ field: `line ${line}`, message: wrong })));
      const unchanged = checked.lines.length - lines.length - faulty;
      if (faulty > 0 && !leaveOut) {
        throw new Problem('invalid_input', `${faulty} of ${checked.lines.length} lines have a fault. Put them right and paste again, or leave them out. Nothing was stored.`,
          checked.faults.slice(0, FAULTS_SHOWN).map(({ line, column, wrong, right }) => ({ field: `line ${line}`, message: `${column ? `${column}: ` : ''}${wrong}. Right would be: ${right}` })));
      }
      if (lines.length === 0) return { added: 0, changed: 0, unchanged, leftOut: faulty };
      if (seenOf(checked) !== seen) throw new Problem('conflict', 'The people of the programme were changed since you looked at the preview. Nothing was stored: look at the preview again.');
      return { ...(await this.store(db, scope, lines, checked.lines.length, faulty)), unchanged, leftOut: faulty };
    });
  }

  private async store(db: EntityManager, scope: Scope, lines: CheckedLine[], pasted: number, leftOut: number): Promise<{ added: number; changed: number }> {
    const before = await snapshot(db, lines.flatMap(({ match }) => match?.enrolmentId ?? []));
    const councilIds = new Map<string, string>();
    for (const name of newPlaces(lines, 'council')) councilIds.set(name.toLowerCase(), await this.councils.ensure(db, name));
    const newSets = newPlaces(lines, 'set');
    const madeSets = await this.sets.insert(db, scope, newSets.map((name) => ({ name, place: '' })));
    const setIds = new Map(newSets.map((name, index) => [name.toLowerCase(), madeSets[index]!.id]));
    const idOf = (kind: 'council' | 'set', place: Place): string => place.id ?? (kind === 'council' ? councilIds : setIds).get(place.name.toLowerCase())!;
    const joined = await this.councils.join(db, scope.programmeId, [...new Set(lines.flatMap(({ council }) => (council ? [idOf('council', council)] : [])))]);

    const done = await storePeople(db, scope, this.people, lines, idOf);
    const after = await snapshot(db, done.map(({ enrolmentId }) => enrolmentId));
    const [added, changed] = [done.filter((one) => one.added).length, done.filter((one) => !one.added).length];
    await db.query(`DELETE FROM people_batch_row WHERE batch_id IN (SELECT id FROM people_batch WHERE programme_id = $1 AND made_at < now() - make_interval(days => $2))`, [scope.programmeId, UNDO_DAYS]);
    const [batch] = (await db.query(
      `INSERT INTO people_batch (programme_id, made_by, lines, added, changed, left_out, made) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [scope.programmeId, scope.actor.name, pasted, added, changed, leftOut, JSON.stringify({ sets: madeSets.map(({ id }) => id), councils: joined })],
    )) as { id: string }[];
    await db.query(
      `INSERT INTO people_batch_row (batch_id, position, enrolment_id, added, person_added, before, after)
       SELECT $1, x.position, x.enrolment_id, x.added, x.person_added, x.before, x.after
         FROM unnest($2::uuid[], $3::boolean[], $4::boolean[], $5::jsonb[], $6::jsonb[]) WITH ORDINALITY AS x (enrolment_id, added, person_added, before, after, position)`,
      [batch!.id, done.map(({ enrolmentId }) => enrolmentId), done.map((one) => one.added), done.map((one) => one.personAdded),
        done.map(({ enrolmentId, added: isNew }) => (isNew ? null : JSON.stringify(before.get(enrolmentId)))), done.map(({ enrolmentId }) => JSON.stringify(after.get(enrolmentId)))],
    );
    await this.audit.append(db, scope, { event: 'people.imported', subject: `programme ${scope.programmeCode}`, detail: { batch: batch!.id, lines: pasted, added, changed, leftOut }, rows: added + changed });
    return { added, changed };
  }
}

function stored({ lines }: CheckedPeople): CheckedLine[] {
  return lines.filter(({ kind }) => kind === 'add' || kind === 'change');
}

/** Names of councils or sets to make, each once. */
function newPlaces(lines: readonly CheckedLine[], kind: 'council' | 'set'): string[] {
  const names = lines.flatMap((one) => (one[kind]?.id === null ? [one[kind].name] : []));
  return names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index);
}

/** What a preview showed, so that a commit stores exactly that. */
function seenOf({ lines, faults }: CheckedPeople): string {
  return fingerprint([lines.map(({ line, kind, match, changes, council, set }) => [line, kind, match?.enrolmentId ?? null, changes, council?.id ?? null, set?.id ?? null]), faults.length]);
}

function stopOf({ faults }: PeopleText | CheckedPeople): string {
  const [first] = faults;
  return first ? `Line ${first.line}: ${first.wrong}. Right would be: ${first.right}.` : 'There is nothing to read.';
}
