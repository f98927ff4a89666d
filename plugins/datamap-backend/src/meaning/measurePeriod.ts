import type { MeasuredPeriod } from '@datamap/plugin-datamap-common';
import type { TableReading } from './types';

/**
 * The time that a table's rows tell of, where a column is named for it: the
 * column's smallest and largest value, or why they are not known. The values of
 * an earlier reading do not stand in: rows may have gone since.
 */
export function measurePeriod({
  period,
  periodColumn,
  periodsReadAt,
  statisticsReadAt,
}: TableReading): MeasuredPeriod | undefined {
  if (periodColumn === undefined) {
    return undefined;
  }
  const measuredAt = periodsReadAt ?? statisticsReadAt;
  if (!period || period.reason !== undefined) {
    return {
      column: periodColumn,
      grade: 'unknown',
      measuredAt,
      method: 'none',
      reason: period?.reason ?? 'not-read',
    };
  }
  return {
    column: periodColumn,
    from: period.from,
    to: period.to,
    grade: 'exact',
    measuredAt,
    method: 'smallest-and-largest',
  };
}
