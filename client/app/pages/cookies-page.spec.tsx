import '../../testing/jsdom-gaps.ts';
import { render, screen } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MemoryRouter } from 'react-router';
import { CookiesPage } from './cookies-page.tsx';

/** What the server gives to setCookie, file by file. */
function cookiesSet(): string[] {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const sources = files.map((file) => readFileSync(path.join('server', file), 'utf8'));
  const given = new Set(sources.flatMap((source) => [...source.matchAll(/\bsetCookie\(request, reply, ([^,]+),/g)].map((found) => found[1]!)));
  const named = (name: string): string => sources.map((source) => new RegExp(`const ${name} = '([^']+)'`).exec(source)?.[1]).find((value) => value !== undefined) ?? `${name}, whose value is not found`;
  return [...given].map(named).sort();
}

describe('the page about cookies', () => {
  it('lists every cookie that the server sets, and no other', () => {
    render(<CookiesPage />, { wrapper: MemoryRouter });
    const listed = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(cookiesSet().length).toBeGreaterThan(5);
    expect([...listed].sort()).toEqual(cookiesSet());
  });

  it('knows of every way in which one is set', () => {
    const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== path.join('access', 'cookies.ts'));
    const others = files.filter((file) => /\bsetCookie\((?!request, reply, [A-Z_]+,)|reply\.setCookie|set-cookie/i.test(readFileSync(path.join('server', file), 'utf8').replace(/, setCookie }/g, '')));
    expect(others).toEqual([]);
  });
});
