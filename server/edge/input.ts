import { Problem } from '../kernel/problem.ts';

/** Deeper than anything a form or a record is, and shallow enough for every function that calls itself. */
export const DEEPEST = 20;
export const LONGEST_ADDRESS = 4096;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Biggest bodies in bytes, by where they go. Forms that strangers can send are small. */
export const BODY_LIMITS = { api: 1024 * 1024, answer: 1024 * 1024, other: 64 * 1024 } as const;

/** @param pattern the address as its route declares it */
export function bodyLimitOf(pattern: string): number {
  if (pattern.startsWith('/api/')) return BODY_LIMITS.api;
  return pattern === '/answer' || pattern.startsWith('/answer/') ? BODY_LIMITS.answer : BODY_LIMITS.other;
}

/**
 * What no input may hold, wherever it goes: text that a database cannot keep, names that reach into the language, and depth
 * that overflows a stack. Walks without calling itself.
 * @param place what it is, in words: 'the body', 'the address'
 * @param cleaned whether its text is cleaned where it goes, and may hold anything
 * @returns the problem to answer with, or null
 */
export function refuseInput(input: unknown, place: string, cleaned = false): Problem | null {
  const wrong = (path: string, message: string): Problem => {
    const field = path || place;
    return new Problem('invalid_input', `${field}: ${message}`, [{ field, message }]);
  };
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: input, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string') {
      if (cleaned) continue;
      if (value.includes('\0')) return wrong(path, 'holds a NUL character; leave it out');
      if (LONE_SURROGATE.test(value)) return wrong(path, 'holds half of a character; send whole Unicode characters');
    } else if (isPlain(value)) {
      if (depth >= DEEPEST) return wrong(place, `must not be nested deeper than ${DEEPEST} levels`);
      for (const [name, inside] of Object.entries(value)) {
        if (name === '__proto__' || name.includes('\0')) return wrong(path, 'holds a field whose name is not allowed; leave it out');
        waiting.push({ value: inside, path: path ? `${path}.${name}` : name, depth: depth + 1 });
      }
    }
  }
  return null;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  // Query strings come as objects of a class of their own, without a prototype behind it.
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
