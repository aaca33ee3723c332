import { useUnsavedWarning as useWarning } from '../../../lib/use-unsaved-warning.ts';
import { changes } from '../register-words.ts';

/** Asks before the page is left with changes that are not saved. */
export function useUnsavedWarning(count: number): void {
  useWarning(count > 0 ? `${changes(count)} not saved yet. Leave without saving?` : null);
}
