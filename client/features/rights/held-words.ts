type HeldRecord = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Columns in which at least one record says something, in the order in which they come. */
export function columnsOf(records: readonly HeldRecord[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))].filter((column) => records.some((record) => !isEmpty(record[column])));
}

/** "enrolled_on" as "Enrolled on". */
export function columnInWords(column: string): string {
  const words = column.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value as it is shown; a dash for nothing. */
export function cellInWords(value: unknown): string {
  if (isEmpty(value)) return '–';
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (Array.isArray(value)) return value.map(cellInWords).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}
