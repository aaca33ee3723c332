/** What a statement reads, without a parser: enough of SQL's grammar to find every FROM and JOIN. */

export interface SqlSources {
  /** Tables and views, as written. */
  readonly relations: ReadonlySet<string>;
  /** Names made by WITH. */
  readonly common: ReadonlySet<string>;
  /** Functions that rows are taken from. */
  readonly functions: ReadonlySet<string>;
  /** $1, $2 … that occur. */
  readonly parameters: ReadonlySet<string>;
}

const ENDS_FROM = new Set(['where', 'group', 'having', 'order', 'limit', 'offset', 'union', 'intersect', 'except', 'select', 'window', 'returning', 'for']);
/** Functions with FROM between their arguments. */
const FROM_INSIDE = new Set(['extract', 'substring', 'trim', 'overlay', 'position']);

/** Words, names with their schema, parameters and punctuation; comments and the insides of strings are left out. */
export function tokens(sql: string): string[] {
  const found: string[] = [];
  const grammar = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\$\d+|"[^"]+"(?:\s*\.\s*"[^"]+")*|[A-Za-z_][\w$]*(?:\s*\.\s*(?:[A-Za-z_][\w$]*|\*))*|::|[(),;*]|[^\s\w(),;'"$]+|\d+(?:\.\d+)?/g;
  for (const [token] of sql.matchAll(grammar)) {
    if (token.startsWith('--') || token.startsWith('/*')) continue;
    found.push(token.startsWith("'") ? "''" : token.replace(/\s+/g, ''));
  }
  return found;
}

/** Everything a statement takes rows from. Throws where a FROM is followed by something this does not know. */
export function sourcesOf(sql: string): SqlSources {
  const words = tokens(sql);
  const lower = words.map((word) => word.toLowerCase());
  const relations = new Set<string>();
  const common = new Set<string>();
  const functions = new Set<string>();
  /** One entry an open bracket: whether we are in the FROM of a SELECT there, and whether FROM there is an argument. */
  const depths: { inFrom: boolean; argument: boolean }[] = [{ inFrom: false, argument: false }];

  const takeSource = (at: number): void => {
    let index = at;
    while (lower[index] === 'lateral' || lower[index] === 'only') index += 1;
    const word = lower[index];
    if (word === '(') return; // a subquery: its own FROM comes along
    if (word === undefined || !/^[a-z_"]/.test(word)) throw new Error(`FROM ${words.slice(at, at + 4).join(' ')} is not understood`);
    (lower[index + 1] === '(' ? functions : relations).add(words[index]!);
  };

  words.forEach((_, index) => {
    const word = lower[index]!;
    const here = depths.at(-1)!;
    if (word === '(') depths.push({ inFrom: false, argument: FROM_INSIDE.has(lower[index - 1] ?? '') });
    else if (word === ')') depths.pop();
    else if (word === 'as' && (lower[index + 1] === '(' || (lower[index + 1] === 'materialized' && lower[index + 2] === '('))) common.add(words[index - 1]!);
    else if (word === 'from' && !here.argument && lower[index - 1] !== 'distinct') {
      here.inFrom = true;
      takeSource(index + 1);
    } else if (word === 'join') takeSource(index + 1);
    else if (word === ',' && here.inFrom) takeSource(index + 1);
    else if (ENDS_FROM.has(word)) here.inFrom = false;
  });
  return {
    relations: new Set([...relations].filter((name) => !common.has(name))),
    common,
    functions,
    parameters: new Set(words.filter((word) => /^\$\d+$/.test(word))),
  };
}
