/**
 * An id for something about to be recorded, so that sending it again after a lost reply adds nothing. Over plain HTTP a browser makes
 * none: the server does then.
 */
export function newId(): { id: string } | object {
  return 'randomUUID' in crypto ? { id: crypto.randomUUID() } : {};
}

/** The same, where there has to be one: random bits are to be had over plain HTTP too. */
export function newUuid(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
