import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { Language } from '../../../shared/vocabulary/language.ts';
import { DISPOSITION_LABELS, type Disposition } from '../../../shared/vocabulary/round.ts';
import type { AnswerState } from '../../../shared/vocabulary/questionnaire.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { sqlFile } from '../../db/sql-file.ts';
import { policyFor } from '../../disclosure/policy.ts';
import { pseudonym } from '../../disclosure/pseudonym.ts';
import { BYTE_ORDER_MARK, csvLines } from '../../kernel/csv.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Scope } from '../../kernel/scope.ts';
import { LabelsService, type ItemLabel } from '../../measures/labels.service.ts';
import { ExportLimits } from './export-limits.ts';

export const VALUES = ['labels', 'codes'] as const;
/** Labels for reading in Excel, codes for analysis. */
export type Values = (typeof VALUES)[number];

const SQL = sqlFile(import.meta.url, './responses.sql');
/** Rows held in memory at a time, however many there are. */
const BATCH = 500;

/** How a missing answer is coded, apart from one another; none is a value anybody can give. */
export const MISSING_CODES: Record<Exclude<AnswerState, 'answered'>, string> = { skipped: '-99', not_applicable: '-98', not_asked: '-97', dont_know: '-96' };
const MISSING_LABELS: Record<Exclude<AnswerState, 'answered'>, string> = { skipped: '', not_applicable: 'Not applicable', not_asked: 'Not asked', dont_know: "Don't know" };

type AnswerTuple = [item: string, state: AnswerState, choices: string[] | null, number: number | null, text: string | null, mentee: string | null];

interface ResponseRow {
  response_id: string;
  person_id: string | null;
  council: string | null;
  set_code: string | null;
  submitted_at: string | null;
  on_paper: boolean;
  language: Language;
  version: number;
  disposition: Disposition;
  answers: AnswerTuple[];
}

/** All responses of a round as CSV, for whoever may see rows: people under pseudonyms. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly db: DataSource,
    private readonly labels: LabelsService,
    private readonly limits: ExportLimits,
    private readonly audit: AuditService,
  ) {}

  /**
   * @returns the file piece by piece; memory does not grow with the number of rows. It fails when nothing is read of it
   *   for as long as `ExportLimits` says.
   * @throws Problem not_allowed, not_found, too_many_requests
   */
  async csv(scope: Scope, roundCode: string, values: Values): Promise<Readable> {
    if (!policyFor(scope.audience).rows) throw new Problem('not_allowed', 'Only evaluators of the programme may have its responses.');
    const labels = await this.labels.of(scope);
    const round = labels.rounds.find((known) => known.code === roundCode);
    if (!round) throw new Problem('not_found', `There is no round ${roundCode} in ${scope.programmeCode}.`);
    const items = labels.items.filter((item) => item.round === roundCode);
    const [{ key }] = (await this.db.query(`SELECT pseudonym_key::text AS key FROM programme WHERE id = $1`, [scope.programmeId])) as [{ key: string }];
    // Taken last, when nothing is left to fail; a stream closes in every case, also when it is never read.
    const giveBack = this.limits.take();
    const file: Readable = Readable.from(this.lines(scope, roundCode, items, values, key, (error) => file.destroy(error)));
    return file.once('close', giveBack);
  }

  private async *lines(scope: Scope, round: string, items: ItemLabel[], values: Values, key: string, fail: (error: Error) => void): AsyncGenerator<string> {
    const header = ['programme', 'round', 'version', 'response', 'person', 'council', 'set', 'submitted_at', 'on_paper', 'language', 'disposition'];
    const columns = items.flatMap((item) => columnsOf(item, values, key));
    const entry = { subject: `round ${round}`, detail: { values } };
    // Before the first byte, so that a server that dies half-way has said so; and after the last, with how many rows.
    await this.audit.append(this.db, scope, { event: 'responses.export-begun', ...entry });
    let sent = 0;
    let complete = false;
    try {
      yield (values === 'labels' ? BYTE_ORDER_MARK : '') + csvLines([[...header, ...columns.map(({ name }) => name)]]);
      for await (const batch of this.batches(scope.programmeId, round, fail)) {
        // Counted before it goes: of a file that breaks off, no row that left is missing.
        sent += batch.length;
        yield csvLines(batch.map((row) => lineOf(scope.programmeCode, round, row, columns, values, key)));
      }
      complete = true;
    } finally {
      await this.audit.append(this.db, scope, { event: 'responses.exported', subject: entry.subject, detail: { ...entry.detail, complete }, rows: sent });
    }
  }

  private async *batches(programmeId: string, round: string, fail: (error: Error) => void): AsyncGenerator<ResponseRow[]> {
    const pool = (this.db.driver as unknown as { master: pg.Pool }).master;
    const client = await pool.connect();
    let whole = false;
    // The database ends a transaction that waits too long for its reader; unheard, that would end the process.
    client.on('error', fail);
    try {
      await client.query(
        `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off; SET LOCAL idle_in_transaction_session_timeout = '${this.limits.idleSeconds}s'`,
      );
      await client.query(`DECLARE responses NO SCROLL CURSOR FOR ${SQL}`, [programmeId, round]);
      for (;;) {
        const { rows } = await client.query<ResponseRow>(`FETCH ${BATCH} FROM responses`);
        if (rows.length > 0) yield rows;
        if (rows.length < BATCH) break;
      }
      await client.query('COMMIT');
      whole = true;
    } finally {
      client.off('error', fail);
      // Somebody who stops reading half-way leaves a transaction open: drop the connection with it.
      client.release(!whole);
    }
  }
}

/** A column of the file: what one item says, or what was written beside its "other". */
interface ItemColumn {
  readonly item: string;
  readonly name: string;
  cell(answers: AnswerTuple[]): string | number;
}

function lineOf(programme: string, round: string, row: ResponseRow, columns: readonly ItemColumn[], values: Values, key: string): unknown[] {
  const answers = new Map<string, AnswerTuple[]>();
  for (const answer of row.answers) answers.set(answer[0], [...(answers.get(answer[0]) ?? []), answer]);
  return [
    programme,
    round,
    row.version,
    row.response_id,
    row.person_id === null ? '' : pseudonym(key, row.person_id),
    row.council ?? '',
    row.set_code ?? '',
    row.submitted_at ?? '',
    row.on_paper ? 'yes' : 'no',
    row.language,
    values === 'labels' ? DISPOSITION_LABELS[row.disposition] : row.disposition,
    ...columns.map(({ item, cell }) => cell(answers.get(item) ?? [])),
  ];
}

/** The columns of one item, worked out once a file; what stands beside an option has one of its own. */
function columnsOf(item: ItemLabel, values: Values, key: string): ItemColumn[] {
  const column = { item: item.item, name: values === 'labels' ? item.wording : item.item, cell: cellOf(item, values, key) };
  if (item.other === null) return [column];
  const label = item.options.find(({ value }) => value === item.other)?.label ?? item.other;
  const written = ([, , , , text]: AnswerTuple): string => text ?? '';
  return [column, { item: item.item, name: values === 'labels' ? `${item.wording} (${label})` : `${item.item}_other`, cell: perMentee(item, key, '', written) }];
}

/** How one item's cell is written. */
function cellOf(item: ItemLabel, values: Values, key: string): ItemColumn['cell'] {
  const labels = new Map(item.options.map((option) => [option.value, option.label]));
  const one = ([, state, choices, number, text]: AnswerTuple): string | number => {
    if (state !== 'answered') return values === 'labels' ? MISSING_LABELS[state] : MISSING_CODES[state];
    if (choices) return choices.map((choice) => (values === 'labels' ? (labels.get(choice) ?? choice) : choice)).join('; ');
    return number ?? text ?? '';
  };
  return perMentee(item, key, values === 'labels' ? '' : MISSING_CODES.skipped, one);
}

/** About each mentee under their pseudonym, where there are several; `none` where nothing is stored. */
function perMentee(item: ItemLabel, key: string, none: string, one: (answer: AnswerTuple) => string | number): ItemColumn['cell'] {
  return (answers) => {
    const first = answers[0];
    if (!first) return none;
    if (item.askedPer === 'respondent' || first[5] === null) return one(first);
    return answers.map((answer) => `${pseudonym(key, answer[5]!)}: ${one(answer)}`).join('; ');
  };
}
