// What is done with measured times. All times are milliseconds.

/** @returns the value below which a share `p` (0 to 1) of the sorted values lies, between neighbours in proportion */
function quantile(sorted, p) {
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}

/**
 * @param {number[]} values at least one
 * @returns {{ n: number, p50: number, p95: number, spread: number }} spread: the middle half's width as a share of the median
 */
export function summarise(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const p50 = quantile(sorted, 0.5);
  return { n: sorted.length, p50, p95: quantile(sorted, 0.95), spread: p50 === 0 ? 0 : (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / p50 };
}

/** @returns {Promise<number>} how long `work` took */
export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Measures something and its floor in turn (A B A B …), so that whatever else the machine does falls on both alike.
 *
 * @param {object} options
 * @param {(round: number) => Promise<number | void>} options.ours what is measured; a number it returns is taken for the time
 * @param {(round: number) => Promise<number | void>} options.floor the least that has to be done for the same
 * @param {number} options.rounds measured rounds of each
 * @param {number} [options.warmUp] rounds before that, not counted
 * @param {number} [options.capMs] stops after so long, with what there is
 * @returns ours and floor summarised; ratio of the medians; low and high: the middle half of the ratios round by round
 */
export async function alternate({ ours, floor, rounds, warmUp = 1, capMs = 20_000 }) {
  const take = async (work, round) => {
    const start = performance.now();
    const own = await work(round);
    return typeof own === 'number' ? own : performance.now() - start;
  };
  const [a, b] = [[], []];
  const start = performance.now();
  for (let round = -warmUp; round < rounds; round += 1) {
    const spent = performance.now() - start;
    if (a.length > 0 && spent > capMs) break;
    // What takes long is warm after its first time.
    if (round < 0 && spent > capMs / 4) round = 0;
    const times = [await take(ours, round), await take(floor, round)];
    if (round < 0) continue;
    a.push(times[0]);
    b.push(times[1]);
  }
  const ratios = a.map((time, i) => time / b[i]).sort((x, y) => x - y);
  const [oursSummary, floorSummary] = [summarise(a), summarise(b)];
  return { ours: oursSummary, floor: floorSummary, ratio: oursSummary.p50 / floorSummary.p50, low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

/** How even the machine is just now: the same piece of work again and again. */
export function noise(rounds = 40) {
  const times = [];
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    let x = 1;
    for (let k = 0; k < 2_000_000; k += 1) x = (x * 1_103_515_245 + 12_345) % 2_147_483_648;
    times.push(performance.now() - start + (x < 0 ? 1 : 0));
  }
  return summarise(times);
}
