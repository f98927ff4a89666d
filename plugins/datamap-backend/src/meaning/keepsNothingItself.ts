import type { MeasuredRows } from '@datamap/plugin-datamap-common';
import type { TableReading } from './types';

/**
 * Whether it is normal that a table has no rows of its own: a view, a foreign
 * table, or a table without rows that others inherit from, which shows theirs
 * (PostgreSQL documentation, "Inheritance").
 */
export function keepsNothingItself(
  reading: TableReading,
  rows: MeasuredRows,
): boolean {
  return (
    reading.relation.kind === 'view' ||
    reading.relation.kind === 'foreign-table' ||
    (rows.value === 0 && (reading.inheritedByNames ?? []).length > 0)
  );
}
