import '../testing/jsdom-gaps.ts';
import { render } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Button } from './button.tsx';
import { Radios } from './choices.tsx';
import { Details } from './details.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { InsetText, WarningText } from './feedback.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { Pagination } from './pagination.tsx';
import { Select } from './select.tsx';
import { Table } from './table.tsx';
import { Tag } from './tag.tsx';
import { TextArea, TextInput } from './text-input.tsx';

/** What GOV.UK Frontend itself renders for a component, from the fixtures it publishes. */
function official(component: string, name: string): { html: string; options: Record<string, unknown> } {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: { name: string; html: string; options: Record<string, unknown> }[] };
  const found = fixtures.find((one) => one.name === name);
  if (!found) throw new Error(`${component} has no fixture “${name}”`);
  return found;
}

/** What their scripts add, or what React says differently to the same effect. */
const LEFT_OUT = new Set(['data-module', 'data-discover', 'data-govuk-button-init', 'tabindex', 'selected', 'checked', 'value']);

/** Elements, classes, attributes and text in order, whatever the white space. */
function outline(node: Node): string[] {
  if (node.nodeType === node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [text];
  }
  const element = node as Element;
  const attributes = [...element.attributes].filter((one) => !LEFT_OUT.has(one.name)).map((one) => `${one.name}="${one.value.trim()}"`);
  return [`<${element.tagName.toLowerCase()} ${attributes.sort().join(' ')}>`, ...[...element.childNodes].flatMap(outline), '</>'];
}

function expectSame(ours: ReactNode, html: string, pick: (root: Element) => Element = (root) => root.firstElementChild!): void {
  const { container } = render(<MemoryRouter>{ours}</MemoryRouter>);
  const theirs = document.createElement('div');
  theirs.innerHTML = html;
  expect(outline(pick(container)).join('\n')).toBe(outline(theirs.firstElementChild!).join('\n'));
}

const nothing = (): void => {};

describe('our components against the official fixtures', () => {
  it('Button', () => {
    expectSame(<Button>Save and continue</Button>, official('button', 'default').html);
    expectSame(
      <Button variant="secondary" name="secondary">
        Secondary
      </Button>,
      official('button', 'secondary').html.replace(/>\s*[^<]+</, '>Secondary<'),
    );
  });

  it('Tag', () => {
    expectSame(<Tag colour="grey">Grey</Tag>, official('tag', 'grey').html);
  });

  it('TextInput with a hint and an error', () => {
    expectSame(
      <TextInput
        id="with-error-hint"
        name="with-error-hint"
        label="National insurance number"
        hint="It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’."
        error="Enter a National Insurance number in the correct format"
      />,
      official('input', 'with error and hint').html,
    );
  });

  it('TextArea with an error', () => {
    expectSame(
      <TextArea id="no-ni-reason" name="no-ni-reason" label="Why can’t you provide a National Insurance number?" error="You must provide an explanation" />,
      official('textarea', 'with error message').html,
    );
  });

  it('Select', () => {
    expectSame(
      <Select
        id="select-1"
        name="select-1"
        label="Label text goes here"
        defaultValue="2"
        items={[
          { value: '1', text: 'GOV.UK frontend option 1' },
          { value: '2', text: 'GOV.UK frontend option 2' },
          { value: '3', text: 'GOV.UK frontend option 3', disabled: true },
        ]}
      />,
      official('select', 'default').html,
    );
  });

  it('Radios', () => {
    expectSame(
      <Radios
        id="example"
        name="example"
        inline
        label="Have you changed your name?"
        hint="This includes changing your last name or spelling your name differently."
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ]}
        value="no"
        onChange={nothing}
      />,
      official('radios', 'inline').html,
    );
  });

  it('ErrorSummary', () => {
    expectSame(
      <ErrorSummary
        errors={[
          { text: 'The date your passport was issued must be in the past', fieldId: 'example-error-1' },
          { text: 'Enter a postcode, like AA1 1AA', fieldId: 'example-error-2' },
        ]}
      />,
      official('error-summary', 'default').html,
    );
  });

  it('Details', () => {
    const { html, options } = official('details', 'default');
    expectSame(<Details summary={options.summaryText as string}>{options.text as string}</Details>, html);
  });

  it('Breadcrumbs', () => {
    expectSame(
      <Breadcrumbs
        items={[{ text: 'Home', to: '/' }, { text: 'Passports, travel and living abroad', to: '/browse/abroad' }, { text: 'Travel abroad' }]}
      />,
      official('breadcrumbs', 'with last breadcrumb as current page').html,
    );
  });

  it('Pagination', () => {
    const { html } = official('pagination', 'default');
    expectSame(<Pagination page={2} pages={3} href={(page) => `/page/${page}`} />, html.replace('"/previous"', '"/page/1"').replace('"/next"', '"/page/3"'));
  });

  it('Table', () => {
    const { html, options } = official('table', 'with head and caption');
    const { caption, head, rows } = options as { caption: string; head: { text: string; format?: string }[]; rows: { text: string }[][] };
    expectSame(
      <Table
        caption={caption}
        captionSize="m"
        columns={head.map((cell) => ({ label: cell.text, numeric: cell.format === 'numeric' }))}
        rows={rows.map((row, index) => ({ key: String(index), cells: row.map((cell) => cell.text) }))}
      />,
      html.replace(/govuk-table__caption--\w+/, 'govuk-table__caption--m').replace('class="govuk-table__caption"', 'class="govuk-table__caption govuk-table__caption--m"'),
      (root) => root.querySelector('table')!,
    );
  });

  it('NotificationBanner', () => {
    const { html } = official('notification-banner', 'default');
    const id = /aria-labelledby="([^"]+)"/.exec(render(<NotificationBanner>Text</NotificationBanner>).container.innerHTML)![1]!;
    expect(id).not.toBe('');
    const { container } = render(<NotificationBanner>This publication was withdrawn on 7 March 2014.</NotificationBanner>);
    const own = /aria-labelledby="([^"]+)"/.exec(container.innerHTML)![1]!;
    const theirs = document.createElement('div');
    theirs.innerHTML = html.replaceAll('govuk-notification-banner-title"', `${own}"`);
    expect(outline(container.firstElementChild!)).toEqual(outline(theirs.firstElementChild!));
  });

  it('WarningText and InsetText', () => {
    expectSame(<WarningText>You can be fined up to £5,000 if you don’t register.</WarningText>, official('warning-text', 'default').html);
    const { html, options } = official('inset-text', 'default');
    expectSame(<InsetText>{options.text as string}</InsetText>, html);
  });
});
