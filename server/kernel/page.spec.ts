import fc from 'fast-check';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { page } from './page.ts';
import { projectRoot } from './project-root.ts';

describe('a page', () => {
  it('says its title and its language, and can be skipped into', () => {
    const html = page({ title: 'Sign <in>', main: '<h1>Sign in</h1>', before: '<a href="/">Back</a>', scripts: ['/assets/x.js'] });
    expect(html).toContain('<title>Sign &lt;in&gt; - Waymark</title>');
    expect(html).toContain('<html lang="en-GB"');
    expect(html).toContain('<a href="#main" class="govuk-skip-link">');
    expect(html).toContain('<main class="govuk-main-wrapper" id="main">\n<h1>Sign in</h1>');
    expect(html.indexOf('Back')).toBeLessThan(html.indexOf('<main'));
    expect(html).toContain('<script type="module" src="/assets/x.js"></script>');
  });

  it('has no script of its own inside, nor a style', () => {
    expect(page({ title: 'T', main: '' })).not.toMatch(/<script|<style|style=|onclick/);
  });

  it('takes the style sheet that the client build made, unless told another', () => {
    page.useStylesheet('/assets/made.css');
    expect(page({ title: 'T', main: '' })).toContain('href="/assets/made.css"');
    expect(page({ title: 'T', main: '', styles: '/assets/other.css' })).toContain('href="/assets/other.css"');
  });

  it('escapes everything that would be markup', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(page.escape(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)));
  });
});

describe('the root of the project', () => {
  it('is where package.json is', () => {
    expect(existsSync(path.join(projectRoot(), 'package.json'))).toBe(true);
  });
});
