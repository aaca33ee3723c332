// Crockford's base 32: no letter that is read as a figure, or as another letter.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const IN_A_GROUP = 4;
const LENGTH = GROUPS * IN_A_GROUP;

/**
 * An open link that people can type from a screen: 60 bits as `K7QX-9M2P-4TRW`.
 * @param bytes at least 12, evenly distributed
 */
export function typeableLink(bytes: Buffer): string {
  const letters = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % 32]).join('');
  return inGroups(letters);
}

/**
 * The link that somebody meant who typed one: small letters, other groups, O for 0 and I or L for 1 are the same link.
 * Anything that is no such link (the link of a message, say) stays as it is.
 */
export function asTyped(link: string): string {
  const letters = link.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter)) ? inGroups(letters) : link;
}

function inGroups(letters: string): string {
  return Array.from({ length: GROUPS }, (_, group) => letters.slice(group * IN_A_GROUP, (group + 1) * IN_A_GROUP)).join('-');
}
