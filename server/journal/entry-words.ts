import { AUDIT_EVENTS } from '../../shared/vocabulary/audit.ts';
import { STAFF_ROLE_LABELS } from '../../shared/vocabulary/staff-role.ts';

/** What happened, in words; an event of a later version is shown as it is written. */
export function eventInWords(event: string): string {
  return (AUDIT_EVENTS as Readonly<Record<string, string>>)[event] ?? event;
}

export function roleInWords(role: string | null): string | null {
  if (role === null) return null;
  return (STAFF_ROLE_LABELS as Readonly<Record<string, string>>)[role] ?? role.replaceAll('_', ' ');
}

/**
 * The rest of an entry as one line: “corrected: 2, marked: 12; 3 rows”. Nothing that is not in the entry is said.
 * @param rows how many rows left in an export or a reading
 */
export function detailsInWords(detail: Readonly<Record<string, unknown>>, rows: number | null): string {
  const said = Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${keyInWords(key)}: ${valueInWords(value)}`)
    .join(', ');
  const counted = rows === null ? '' : `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`;
  return [said, counted].filter(Boolean).join('; ');
}

function keyInWords(key: string): string {
  return key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/[_-]/g, ' ').toLowerCase();
}

function valueInWords(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.map(valueInWords).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}
