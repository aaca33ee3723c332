import { COMMON_WORDS, RUNS } from './common-words.ts';

export const SHORTEST = 12;
export const LONGEST = 128;
/** So many characters have to be left once everything is taken out that somebody would guess. */
const LEFT_AT_LEAST = 4;
const RUN_AT_LEAST = 3;

const WORDS = [...new Set(COMMON_WORDS)].filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i', '€': 'e', '+': 't' };
const ALL_RUNS = RUNS.flatMap((run) => [run, [...run].reverse().join('')]);

/** Whoever sets the password: what is known of them is guessed first. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string | null;
}

/**
 * What is wrong with a password that somebody wants to set, in words for them; null when nothing is. Any character is
 * allowed and none is asked for: length counts, and that it cannot be guessed (NIST SP 800-63B, ASVS 5 chapter 6.2).
 */
export function passwordFault(password: string, owner: PasswordOwner): string | null {
  const length = [...password].length;
  if (length < SHORTEST) return `Enter a password of at least ${SHORTEST} characters. Three or four words that have nothing to do with each other are easy to remember`;
  if (length > LONGEST) return `Enter a password of at most ${LONGEST} characters`;
  const plain = password.normalize('NFKC').toLowerCase();
  if (new Set(plain.replace(/\s/g, '')).size < 5) return 'This password repeats a few characters and is guessed quickly. Choose another one';

  const own = ownWords(owner);
  if (isGuessed(plain, [])) return 'This password is made of common words, rows of keys or dates, and is guessed quickly. Choose another one, such as three or four words that have nothing to do with each other';
  if (isGuessed(plain, own)) return 'This password is made of your name or e-mail address and is guessed quickly. Choose another one';
  return null;
}

/** The parts of a name and an address that are long enough to be a word. */
function ownWords({ name, email }: PasswordOwner): string[] {
  const parts = `${name} ${email ?? ''}`.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return parts.filter((part) => part.length >= 3).sort((a, b) => b.length - a.length);
}

/** As typed, and as it reads with digits and signs for letters: guessable when either leaves too little. */
function isGuessed(plain: string, own: readonly string[]): boolean {
  const read = [...plain].map((letter) => LEET[letter] ?? letter).join('');
  return [plain, read].some((text) => left(text, own) < LEFT_AT_LEAST);
}

/** How many characters nobody would guess: without known words, years, rows, repetitions, and what pads them. */
function left(text: string, own: readonly string[]): number {
  let rest = text;
  for (const word of [...own, ...WORDS]) rest = rest.replaceAll(word, ' ');
  rest = rest.replace(/(19|20)\d\d/g, ' ');
  rest = withoutRuns(rest);
  // The same once more is nothing new: aaaa, abcabc, hunter2hunter2.
  rest = rest.replace(/(.{1,20}?)\1+/gu, '$1');
  const letters = [...rest.replace(/[\s\d\p{P}\p{S}]/gu, '')].length;
  const digits = [...rest.replace(/\D/g, '')].length;
  // Digits at the end are added by everybody; half of one counts.
  return letters + Math.floor(digits / 2);
}

function withoutRuns(text: string): string {
  let rest = text;
  for (const run of ALL_RUNS) {
    for (let length = run.length; length >= RUN_AT_LEAST; length -= 1) {
      for (let start = 0; start + length <= run.length; start += 1) rest = rest.replaceAll(run.slice(start, start + length), ' ');
    }
  }
  return rest;
}
