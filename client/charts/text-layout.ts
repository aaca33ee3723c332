// Widths of Arial in thousandths of its size, near enough to lay a label out without a canvas to measure it on.
const NARROW = 'ijl.,:;|!\'’';
const SLIM = 'ft()[]r /-–I';
const WIDE = 'mMW%@';
const CAPITAL = /[A-HJ-LN-VX-Z&]/;
const BOLD = 1.07;

function advance(character: string): number {
  if (NARROW.includes(character)) return 0.26;
  if (SLIM.includes(character)) return 0.33;
  if (WIDE.includes(character)) return 0.88;
  if (CAPITAL.test(character)) return 0.71;
  return 0.56;
}

/** @returns about how many pixels a line of text takes. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width * size * (bold ? BOLD : 1);
}

/** Breaks a text at its spaces into lines no wider than `width` pixels; a single longer word stays whole. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
