import { TableSummary } from '@datamap/plugin-datamap-common';
import { HealthChip, LastUpdated, RowCount } from '../measures';

/** How much a table holds, how fresh it is and how it is doing. */
export const TableFacts = ({ table }: { table: TableSummary }) => (
  <>
    <RowCount rows={table.rows} withUnit />
    <LastUpdated updated={table.lastUpdated} />
    <HealthChip
      health={table.health}
      verdict={table.verdict}
      owner={table.owner || undefined}
    />
  </>
);
