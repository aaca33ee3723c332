/**
 * An id for something about to be recorded, so that sending it again after a lost reply adds nothing. Over plain HTTP a browser makes
 * none: the server does then.
 */
export function newId(): { id: string } | object {
  return 'randomUUID' in crypto ? { id: crypto.randomUUID() } : {};
}
