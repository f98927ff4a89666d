import type {
  Health,
  MeasuredRows,
  Verdict,
} from '@datamap/plugin-datamap-common';
import type { TableReading } from './types';
import { keepsNothingItself } from './keepsNothingItself';

/**
 * Whether a table has data, in one word.
 *
 * What keeps no rows itself (views, foreign tables, a table that only serves
 * others to inherit from) is `derived`. A materialized view that was never
 * filled is `empty`: it cannot even be read. A number above 0 is data,
 * whatever its grade; without a number nobody can say. Data to which nothing new
 * comes is `stale`.
 */
export function healthOf(
  reading: TableReading,
  rows: MeasuredRows,
  verdicts: Pick<Verdict, 'verdict'>[] = [],
): Health {
  if (keepsNothingItself(reading, rows)) {
    return 'derived';
  }
  if (rows.method === 'not-populated') {
    return 'empty';
  }
  if (rows.value === undefined) {
    return 'unknown';
  }
  if (rows.value === 0) {
    return 'empty';
  }
  return verdicts.some(({ verdict }) => verdict === 'stale')
    ? 'stale'
    : 'has-data';
}
