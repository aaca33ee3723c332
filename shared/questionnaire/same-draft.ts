import { tidyDraft, type VersionDraft } from './version-draft.ts';

/** Whether two drafts would be stored as the same, whatever the order in which their parts are kept. */
export function isSameDraft(one: VersionDraft, other: VersionDraft): boolean {
  return canonical(tidyDraft(one)) === canonical(tidyDraft(other));
}

/** JSON with the names of every object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
