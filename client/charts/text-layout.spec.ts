import { textWidth, wrapText } from './text-layout.ts';

describe('wrapText', () => {
  it('keeps a text that fits on one line', () => {
    expect(wrapText('South Gloucestershire', 200, 14)).toEqual(['South Gloucestershire']);
  });

  it('breaks at spaces, and no line is wider than asked', () => {
    const lines = wrapText('Better decisions and practice standards as reported by managers', 120, 14);
    expect(lines.join(' ')).toBe('Better decisions and practice standards as reported by managers');
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
  });

  it('keeps a word whole that is longer than a line', () => {
    expect(wrapText('a Gloucestershire b', 20, 14)).toEqual(['a', 'Gloucestershire', 'b']);
  });

  it('makes no line of nothing', () => {
    expect(wrapText('', 100, 14)).toEqual([]);
  });
});

describe('textWidth', () => {
  it.each([
    ['11 of 23 (48%)', 91.8],
    ['Bath & North East Somerset', 175.9],
    ['100%', 35.8],
    ['Better decisions and practice standards', 245.1],
  ])('is near what a browser measures for %s at 14 pixels', (text, measured) => {
    expect(Math.abs(textWidth(text, 14) - measured) / measured).toBeLessThan(0.08);
  });
});
