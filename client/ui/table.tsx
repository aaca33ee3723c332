import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { classes } from './classes.ts';

export interface TableColumn {
  label: ReactNode;
  /** Right-aligned figures. */
  numeric?: boolean;
  key?: string;
}

export interface TableRow {
  key: string;
  cells: readonly ReactNode[];
}

interface TableProps {
  /** Says what the table is; also names the region that scrolls on narrow screens. */
  caption: string;
  captionSize?: 's' | 'm' | 'l' | 'hidden';
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** The first cell of a row names it; true unless said otherwise. */
  firstCellIsHeader?: boolean;
  compact?: boolean;
}

/** Rows and columns. Wider than its place, it scrolls by itself and can be scrolled by keyboard. */
export function Table({ caption, captionSize = 's', columns, rows, firstCellIsHeader = true, compact = false }: TableProps): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(region);
  return (
    <div ref={region} className="wm-scroll" {...(scrolls ? { role: 'region', 'aria-label': `${caption}, table`, tabIndex: 0 } : {})}>
      <table className={classes('govuk-table', compact && 'wm-table--compact')}>
        <caption className={classes('govuk-table__caption', captionSize === 'hidden' ? 'govuk-visually-hidden' : `govuk-table__caption--${captionSize}`)}>
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column, index) => (
              <th key={column.key ?? index} scope="col" className={classes('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={row.key} className="govuk-table__row">
              {row.cells.map((cell, index) => {
                const numeric = columns[index]?.numeric;
                return index === 0 && firstCellIsHeader ? (
                  <th key={index} scope="row" className="govuk-table__header">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={classes('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether an element is wider inside than outside: only then it needs a place in the tab order. */
function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = (): void => setScrolls(watched.scrollWidth > watched.clientWidth + 1);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    if (watched.firstElementChild) observer.observe(watched.firstElementChild);
    return () => observer.disconnect();
  }, [element]);
  return scrolls;
}
