import '../testing/jsdom-gaps.ts';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Panel } from '../../shared/figures/panel.ts';
import { PanelFigure } from './panel-figure.tsx';

const PANEL: Panel = {
  id: 'contribution',
  finding: '16 of 23 participants gave feedback',
  subtitle: 'Contribution rate, April 2010 to March 2011',
  chart: {
    kind: 'stacked',
    label: 'Stacked bars',
    axis: { label: 'People', min: 0, max: 23, step: 5, percent: false },
    categories: ['Participants', 'Mentors'],
    beside: ['1 skipped', ''],
    steps: [],
    series: [
      { name: 'Gave feedback', tone: 'for', shape: 'bar', points: [16, 7], labels: ['16', '7'] },
      { name: 'Did not', tone: 'against', shape: 'bar', points: [7, 4], labels: ['7', '4'] },
    ],
  },
  table: {
    columns: [
      { label: 'Who', numeric: false },
      { label: 'Gave feedback', numeric: true },
    ],
    rows: [
      ['Participants', '16 of 23'],
      ['Mentors', '7 of 11'],
    ],
  },
  notes: ['Bournemouth is silent.'],
  cautions: ['Small numbers.'],
  csv: '/api/programmes/APIR/panels/contribution.csv',
  explain: [
    {
      measure: 'contribution',
      title: 'Contribution rate',
      definition: 'People who gave feedback in any form.',
      unit: 'a starter',
      base: 'starters',
      figures: [
        { label: 'participants', text: '16 of 23 (70%)', numerator: 16, denominator: 23, excluded: [{ reason: 'died', count: 1 }], rows: 'roles=participant' },
        { label: 'mentors', text: 'Not shown', numerator: null, denominator: null, excluded: [], rows: null },
      ],
    },
  ],
};

const WHOLE = `${PANEL.finding}. ${PANEL.subtitle}`;

function show(panel: Panel): void {
  render(
    <MemoryRouter>
      <PanelFigure panel={panel} wide={false} rowsHref={(measure, rows) => `/rows?measure=${measure}&${rows}`} />
    </MemoryRouter>,
  );
}

describe('PanelFigure', () => {
  it('is a figure whose caption is the finding', () => {
    show(PANEL);
    expect(screen.getByRole('figure', { name: '16 of 23 participants gave feedback' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('16 of 23 participants gave feedback');
  });

  it('has the table in the page without anybody opening it', () => {
    show(PANEL);
    const table = screen.getByRole('table', { name: WHOLE, hidden: true });
    expect(within(table).getAllByRole('rowheader', { hidden: true }).map((one) => one.textContent)).toEqual(['Participants', 'Mentors']);
    expect(table.closest('details')).not.toBeNull();
  });

  it('names its series, says its notes and cautions, and what stands beside a bar', () => {
    show(PANEL);
    for (const text of ['Did not', 'Bournemouth is silent.', 'Small numbers.', 'Participants: 1 skipped']) expect(screen.getByText(text)).toBeTruthy();
  });

  it('offers the same table as a file', () => {
    show(PANEL);
    expect(screen.getByRole('link', { name: /Download as CSV/ }).getAttribute('href')).toBe(PANEL.csv);
  });

  it('explains each figure and leads to the rows that may be seen', () => {
    show(PANEL);
    expect(screen.getByText('16 ÷ 23')).toBeTruthy();
    expect(screen.getByText('1 died')).toBeTruthy();
    const links = screen.getAllByRole('link', { name: /See the rows/, hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/rows?measure=contribution&roles=participant']);
  });

  it('shows the table itself when there is nothing to draw', () => {
    show({ ...PANEL, chart: null });
    expect(screen.getByRole('table', { name: WHOLE }).closest('details')).toBeNull();
  });
});
