/**
 * Parts of a whole that may stand by themselves, as long as what is left of the whole when they are taken away may stand too, or
 * is nothing. Else the last of them goes to the rest as well, and the next.
 * @param parts the largest first: the smallest are given up first
 * @param mayStand whether a part may stand by itself
 * @param restMayStand told the parts that do not stand
 */
export function partsBesideTotal<P>(parts: readonly P[], mayStand: (part: P) => boolean, restMayStand: (rest: readonly P[]) => boolean): P[] {
  const standing = parts.filter(mayStand);
  while (standing.length > 0 && !restMayStand(parts.filter((part) => !standing.includes(part)))) standing.pop();
  return standing;
}
