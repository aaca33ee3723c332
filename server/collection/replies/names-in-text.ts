/**
 * Full names that a text has, whoever they are of, to be told to its writer. A name of one word is too often a word: it is passed over.
 * @returns the names as they are kept, each once
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  const said = ` ${plain(text)} `;
  return [...new Set(names)].filter((name) => {
    const words = plain(name);
    return words.includes(' ') && said.includes(` ${words} `);
  });
}

/** Letters and figures alone, without accents, a space between words; an apostrophe is no break of a word. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?=\P{L}|$)/gu, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
