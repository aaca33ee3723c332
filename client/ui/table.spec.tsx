import { render, screen } from '@testing-library/react';
import { Table } from './table.tsx';

const columns = [{ label: 'Council' }, { label: 'Attended', numeric: true }];
const rows = [
  { key: 'a', cells: ['Bristol', '11'] },
  { key: 'b', cells: ['Poole', '–'] },
];

/** jsdom lays nothing out: how wide an element is inside and outside is told here. */
function widths(scroll: number, client: number): void {
  Object.defineProperty(HTMLElement.prototype, 'scrollWidth', { configurable: true, value: scroll });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: client });
}

afterEach(() => widths(0, 0));

describe('Table', () => {
  it('has a caption that names it, headers for its columns and its rows', () => {
    render(<Table caption="Attendance by council" columns={columns} rows={rows} />);
    expect(screen.getByRole('table', { name: 'Attendance by council' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Council', 'Attended']);
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent)).toEqual(['Bristol', 'Poole']);
  });

  it('sets numbers to the right, in the header and in the cells', () => {
    render(<Table caption="Attendance" columns={columns} rows={rows} />);
    expect(screen.getByRole('columnheader', { name: 'Attended' }).className).toContain('--numeric');
    expect(screen.getByRole('cell', { name: '11' }).className).toContain('--numeric');
  });

  it('can be scrolled by keyboard, and says what scrolls, when it is wider than its place', () => {
    widths(900, 300);
    render(<Table caption="Attendance" columns={columns} rows={rows} />);
    expect(screen.getByRole('region', { name: 'Attendance, table' }).tabIndex).toBe(0);
  });

  it('is no stop for the keyboard when all of it is seen', () => {
    widths(300, 300);
    const { container } = render(<Table caption="Attendance" columns={columns} rows={rows} />);
    expect(screen.queryByRole('region')).toBeNull();
    expect(container.querySelector('[tabindex]')).toBeNull();
  });
});
