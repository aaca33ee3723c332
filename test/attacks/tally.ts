/** What was tried, by kind, and whether all of it was refused: printed as one table at the end. */
export class Tally {
  private readonly kinds = new Map<string, { tried: number; refused: number; places: Set<string> }>();

  /** Counts one attack. @param place which route or door, so that the table can say how many were tried */
  count(kind: string, refused: boolean, place: string): void {
    const row = this.kinds.get(kind) ?? { tried: 0, refused: 0, places: new Set() };
    row.tried += 1;
    if (refused) row.refused += 1;
    row.places.add(place);
    this.kinds.set(kind, row);
  }

  /** @returns how many of a kind were tried */
  tried(kind: string): number {
    return this.kinds.get(kind)?.tried ?? 0;
  }

  get notRefused(): number {
    return [...this.kinds.values()].reduce((sum, { tried, refused }) => sum + tried - refused, 0);
  }

  toString(): string {
    const rows = [...this.kinds].map(([kind, { tried, refused, places }]) => [kind, String(places.size), String(tried), String(refused)]);
    const sum = (column: number): string => String(rows.reduce((total, row) => total + Number(row[column]), 0));
    const table = [['attack', 'places', 'tried', 'withstood'], ...rows, ['all', '', sum(2), sum(3)]];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]!.length)));
    return table.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')).join('\n');
  }
}
