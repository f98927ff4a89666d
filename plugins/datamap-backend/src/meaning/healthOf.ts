import type { Health, MeasuredRows } from '@datamap/plugin-datamap-common';
import type { TableReading } from './types';
import { keepsNothingItself } from './keepsNothingItself';

/**
 * Whether a table has data, in one word.
 *
 * What keeps no rows itself (views, foreign tables, a table that only serves
 * others to inherit from) is `derived`. A materialized view that was never
 * filled is `empty`: it cannot even be read. A number above 0 is data,
 * whatever its grade; without a number nobody can say.
 */
export function healthOf(reading: TableReading, rows: MeasuredRows): Health {
  if (keepsNothingItself(reading, rows)) {
    return 'derived';
  }
  if (rows.method === 'not-populated') {
    return 'empty';
  }
  if (rows.value === undefined) {
    return 'unknown';
  }
  return rows.value > 0 ? 'has-data' : 'empty';
}
