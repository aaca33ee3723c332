// What is printed, and what is kept with --save.

const ms = (value) => (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`);
const share = (value) => `${Math.round(value * 100)}%`;

/** Collects lines as they are measured, says each on standard error, and prints the table at the end. */
export class Report {
  constructor() {
    this.ratios = [];
    this.counts = [];
    this.failures = [];
    this.notes = [];
  }

  ratio(what, floor, measured, more = {}) {
    const { ours, floor: floorTimes, ratio, low, high } = measured;
    this.ratios.push({ what, floor, ours, floorTimes, ratio, low, high, ...more });
    process.stderr.write(`  ${what}: ${ms(ours.p50)}, ${ratio.toFixed(1)} × ${floor}\n`);
  }

  count(what, statements) {
    this.counts.push({ what, statements });
  }

  note(text) {
    this.notes.push(text);
    process.stderr.write(`  ${text}\n`);
  }

  failed(what, error) {
    this.failures.push({ what, error: error instanceof Error ? error.message : String(error) });
    process.stderr.write(`  ${what}: not measured: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  }

  print(machine) {
    const spreads = this.ratios.map((row) => row.floorTimes.spread).sort((a, b) => a - b);
    const unsteady = spreads[Math.floor(spreads.length / 2)] ?? 0;
    const lines = [
      `${machine.cpus} cores, Node ${machine.node}, PostgreSQL ${machine.postgres}${machine.embedded ? ' (embedded)' : ''}, ${machine.seconds} s.`,
      `Load before: ${machine.load.toFixed(1)}. The same piece of work took ${ms(machine.noise.p50)}, p95 ${ms(machine.noise.p95)}. The floors' own spread was ${share(unsteady)} in the middle${unsteady > 0.15 ? ': a noisy machine, trust the ratios alone' : ''}.`,
      'Each line and its floor were measured in turn. Spread is the width of the middle half as a share of the median;',
      'the ratio is that of the medians, in brackets the middle half of the ratios round by round.',
      '',
      ...table([
        ['What', 'n', 'p50', 'p95', 'spread', 'Floor', 'p50', 'p95', 'spread', 'Ratio'],
        ...this.ratios.map((row) => [
          row.what, String(row.ours.n), ms(row.ours.p50), ms(row.ours.p95), share(row.ours.spread),
          row.floor, ms(row.floorTimes.p50), ms(row.floorTimes.p95), share(row.floorTimes.spread),
          `${row.ratio.toFixed(1)} (${row.low.toFixed(1)}–${row.high.toFixed(1)})`,
        ]),
      ]),
      ...this.ratios.filter((row) => row.note).flatMap((row, i) => [...(i === 0 ? [''] : []), `${row.what}: ${row.note}.`]),
      ...(this.counts.length > 0 ? ['', ...table([['SQL statements', 'n'], ...this.counts.map((row) => [row.what, String(row.statements)])])] : []),
      ...(this.notes.length > 0 ? ['', ...this.notes] : []),
      ...(this.failures.length > 0 ? ['', ...this.failures.map(({ what, error }) => `Not measured: ${what}: ${error}`)] : []),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }

  toJSON() {
    return { ratios: this.ratios, statements: this.counts, notes: this.notes, failures: this.failures };
  }
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const numeric = rows[0].map((_, column) => rows.slice(1).every((row) => /^[\d.,]/.test(row[column])));
  const line = (row) => row.map((cell, column) => (numeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd();
  return [line(rows[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.slice(1).map(line)];
}
