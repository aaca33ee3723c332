/** Exact linear algebra: what follows from sums over groups. */

/** Rank of a matrix of whole numbers, by fraction-free elimination (Bareiss): no rounding. */
export function rank(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const columns = rows[0]?.length ?? 0;
  let done = 0;
  let previous = 1n;
  for (let column = 0; column < columns && done < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= done && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const top = rows[done]!;
    for (let index = done + 1; index < rows.length; index += 1) {
      const row = rows[index]!;
      const factor = row[column]!;
      for (let at = 0; at < columns; at += 1) row[at] = (row[at]! * top[column]! - top[at]! * factor) / previous;
    }
    previous = top[column]!;
    done += 1;
  }
  return done;
}

/**
 * Groups that are too small, and about which something follows from sums over views: some combination of the views is
 * of members of the group alone. Members of the very same views cannot be told apart and are taken together.
 * @param views each a group whose sum is known.
 * @returns the groups, each of whole classes of such members.
 */
export function smallGroups<T>(views: readonly (readonly T[])[], idOf: (member: T) => string, isTooSmall: (group: readonly T[]) => boolean): T[][] {
  const signatures = new Map<string, { member: T; in: Set<number> }>();
  views.forEach((view, index) => {
    for (const member of view) {
      const known = signatures.get(idOf(member)) ?? { member, in: new Set<number>() };
      known.in.add(index);
      signatures.set(idOf(member), known);
    }
  });
  const classes = new Map<string, { members: T[]; in: Set<number> }>();
  for (const { member, in: inViews } of signatures.values()) {
    const key = [...inViews].sort((a, b) => a - b).join(' ');
    const known = classes.get(key) ?? { members: [], in: inViews };
    known.members.push(member);
    classes.set(key, known);
  }
  const all = [...classes.values()];
  const matrix = views.map((_, index) => all.map((one) => (one.in.has(index) ? 1n : 0n)));
  const whole = rank(matrix);
  const found: T[][] = [];
  for (let chosen = 1; chosen < 2 ** all.length; chosen += 1) {
    const isIn = (index: number): boolean => (chosen & (1 << index)) !== 0;
    const group = all.flatMap(({ members }, index) => (isIn(index) ? members : []));
    if (!isTooSmall(group)) continue;
    // A combination vanishes outside the group exactly where leaving the group's columns out loses rank.
    if (rank(matrix.map((row) => row.filter((_, index) => !isIn(index)))) < whole) found.push(group);
  }
  return found;
}
