import type {
  MeasuredPeriod,
  MeasuredRows,
  Verdict,
} from '@datamap/plugin-datamap-common';
import type { PreviousReading, TableAssessment, TableReading } from './types';
import { activityOf } from './activityOf';
import { healthOf } from './healthOf';
import { measureLastUpdated } from './measureLastUpdated';
import { measurePeriod } from './measurePeriod';
import { measureRows } from './measureRows';
import { measureSize, measureSizes } from './measureSize';
import { statisticsEraOf } from './statisticsEra';
import { verdictsOf } from './verdicts/verdictsOf';
import { cutCounters, writeCounters } from './writeCounters';

/**
 * What one reading of a table means, with what has to be kept for the next.
 *
 * @param previous - `memory` of the reading before; it is the table's, whatever
 *   its object id or name were then
 */
export function assessTable(
  reading: TableReading,
  previous?: PreviousReading,
): TableAssessment {
  const rows = measureRows(reading, previous);
  const lastUpdated = measureLastUpdated(reading, previous);
  const verdicts = verdictsOf({ reading, rows, previous });
  const activity = activityOf(reading);
  const period = measurePeriod(reading);
  return {
    rows,
    size: measureSize(reading),
    sizes: measureSizes(reading),
    lastUpdated,
    verdicts,
    health: healthOf(reading, rows),
    ...(period ? { period } : {}),
    ...(activity ? { activity } : {}),
    memory: remember(reading, previous, {
      rows,
      lastUpdated,
      verdicts,
      period,
    }),
  };
}

function remember(
  reading: TableReading,
  previous: PreviousReading | undefined,
  found: {
    rows: MeasuredRows;
    lastUpdated: TableAssessment['lastUpdated'];
    verdicts: Verdict[];
    period: MeasuredPeriod | undefined;
  },
): PreviousReading {
  const lastNonEmpty = newestWithRows(found.rows) ?? previous?.lastNonEmpty;
  const counters = writeCounters(reading);
  const cut = [...cutCounters(reading, previous)];
  return {
    readAt: reading.statisticsReadAt,
    rows: found.rows,
    lastUpdated: found.lastUpdated,
    verdicts: found.verdicts.map(verdict => verdict.verdict),
    ...knownPeriod(found.period),
    ...(lastNonEmpty ? { lastNonEmpty } : {}),
    ...(counters ? { counters } : {}),
    ...(cut.length > 0 ? { countersCut: cut } : {}),
    era: statisticsEraOf(reading.server),
  };
}

function knownPeriod(
  period: MeasuredPeriod | undefined,
): Pick<PreviousReading, 'period'> {
  const { column, from, to } = period ?? {};
  return column !== undefined && from !== undefined && to !== undefined
    ? { period: { column, from, to } }
    : {};
}

function newestWithRows(rows: MeasuredRows): PreviousReading['lastNonEmpty'] {
  return rows.value !== undefined && rows.value > 0
    ? { rows: rows.value, grade: rows.grade, at: rows.measuredAt }
    : undefined;
}
