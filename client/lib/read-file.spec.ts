/** @jest-environment node */
import { textOfFile } from './read-file.ts';

const TEXT = 'Name\tCouncil\nZoë Ångström\tŚwięta';

describe('a file of people', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16, as Excel saves “Unicode text”', new Uint8Array([0xff, 0xfe, ...Buffer.from(TEXT, 'utf16le')])],
    ['UTF-16 the other way round', new Uint8Array([0xfe, 0xff, ...Buffer.from(TEXT, 'utf16le').swap16()])],
  ])('in %s keeps its letters', (_, bytes) => {
    expect(textOfFile(bytes)).toBe(TEXT);
  });

  it('of an older Excel keeps those that Windows-1252 has', () => {
    expect(textOfFile(new Uint8Array(Buffer.from('Zoë Ångström', 'latin1')))).toBe('Zoë Ångström');
  });
});
