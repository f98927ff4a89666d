import type { MeasuredPeriod } from '@datamap/plugin-datamap-common';
import { showsStatistics } from './hiddenFigures';
import { withMoments } from './moments';
import type { WholeTableRow } from './TableStore';

/**
 * The period of a table by the column that is named for it now; where another
 * one was named at the last reading, that it is not read yet. Absent where none
 * is named, and for who may not see figures.
 */
export function shownPeriod(
  row: WholeTableRow,
  column: string | undefined,
): MeasuredPeriod | undefined {
  if (column === undefined || !showsStatistics(row)) {
    return undefined;
  }
  const { period } = row.assessment;
  return period?.column === column
    ? withMoments(period, row.moments)
    : {
        column,
        grade: 'unknown',
        measuredAt: row.moments.periods ?? row.moments.statistics,
        method: 'none',
        reason: 'not-read-yet',
      };
}
