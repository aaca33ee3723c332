import type { ReactNode } from 'react';
import type { PanelTable } from '../../shared/figures/panel.ts';
import { Table } from '../ui/table.tsx';

/** The twin of a chart: everything it says, as text, outside the canvas. */
export function ChartTable({ table, caption }: { table: PanelTable; caption: string }): ReactNode {
  return (
    <Table
      caption={caption}
      captionSize="hidden"
      compact
      columns={table.columns}
      rows={table.rows.map((cells, index) => ({ key: String(index), cells }))}
    />
  );
}
