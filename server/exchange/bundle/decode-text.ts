import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';
import type { Faults } from './faults.ts';

const SAVE_AS = 'the file saved as "CSV UTF-8 (Comma delimited)" (in Excel: Save as; in LibreOffice: character set Unicode (UTF-8))';

/**
 * Bytes of a file as text, without a byte order mark and with one kind of line end (\n), inside cells too.
 * @returns null when they are not UTF-8; the fault says what they look like
 */
export function decodeText(file: string, bytes: Uint8Array, faults: Faults): string | null {
  const utf16 = looksLikeUtf16(bytes);
  if (utf16) {
    faults.add(file, 1, null, `the file is ${utf16}, not UTF-8`, SAVE_AS);
    return null;
  }
  if (!isUtf8(bytes)) {
    const at = firstWrongByte(bytes);
    const hex = bytes[at]!.toString(16).toUpperCase().padStart(2, '0');
    const before = windows1252(bytes.subarray(0, at));
    const rows = Papa.parse<string[]>(before, { delimiter: ',', newline: before.includes('\r\n') ? '\r\n' : '\n' }).data;
    const column = rows.length > 1 ? (rows[0]?.[rows.at(-1)!.length - 1]?.trim() ?? null) : null;
    const wrong = `the file is not in the encoding UTF-8 but, it seems, in Windows-1252 (byte 0x${hex}, which is "${windows1252(bytes.subarray(at, at + 1))}" there)`;
    faults.add(file, before.split('\n').length, column, wrong, SAVE_AS);
    return null;
  }
  return new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
}

function looksLikeUtf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'UTF-32' : 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  // Without a mark: in Latin script every other byte is zero.
  const sample = bytes.subarray(0, 1000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  return Math.max(even, odd) > sample.length / 4 ? 'UTF-16' : undefined;
}

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Where the first byte stands that cannot be part of UTF-8: found by halves, as every beginning before it is good. */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Beginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // The character that cannot be goes back to where the text before it is whole.
  let start = bad - 1;
  while (start > 0 && !isUtf8(bytes.subarray(0, start))) start -= 1;
  return start;
}

/** Whether more bytes could make it UTF-8: it may end inside a character. */
function isUtf8Beginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
