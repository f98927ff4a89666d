import type {
  MeasuredPeriod,
  MeasuredRows,
  Verdict,
} from '@datamap/plugin-datamap-common';
import type {
  PreviousReading,
  TableAssessment,
  TableHistory,
  TableReading,
} from './types';
import { activityOf } from './activityOf';
import { healthOf } from './healthOf';
import { measureLastUpdated } from './measureLastUpdated';
import { measurePeriod } from './measurePeriod';
import { measureRows } from './measureRows';
import { measureSize, measureSizes } from './measureSize';
import { statisticsEraOf } from './statisticsEra';
import { lastActivity } from './updates/lastActivity';
import { recentUpdates } from './updates/recentUpdates';
import { furtherVerdictsOf } from './verdicts/furtherVerdictsOf';
import type { VerdictContext } from './verdicts/types';
import { verdictsOf } from './verdicts/verdictsOf';
import { watchOf } from './watchOf';
import { cutCounters, writeCounters } from './writeCounters';

/**
 * What one reading of a table means, with what has to be kept for the next.
 *
 * @param previous - `memory` of the reading before; it is the table's, whatever
 *   its object id or name were then
 * @param history - what the store keeps of a week ago
 */
export function assessTable(
  reading: TableReading,
  previous?: PreviousReading,
  history?: TableHistory,
): TableAssessment {
  const rows = measureRows(reading, previous);
  const lastUpdated = measureLastUpdated(reading, previous);
  const size = measureSize(reading);
  const context: VerdictContext = {
    reading,
    rows,
    size,
    lastUpdated,
    recentUpdates: recentUpdates(reading, lastUpdated, previous),
    lastActivity: lastActivity(reading, previous),
    watch: watchOf(reading, previous),
    history,
    previous,
  };
  const verdicts = verdictsOf(context);
  const activity = activityOf(reading);
  const period = measurePeriod(reading);
  return {
    rows,
    size,
    sizes: measureSizes(reading),
    lastUpdated,
    verdicts,
    furtherVerdicts: furtherVerdictsOf(context),
    health: healthOf(reading, rows, verdicts),
    ...(period ? { period } : {}),
    ...(activity ? { activity } : {}),
    memory: remember(context, verdicts, period),
  };
}

function remember(
  context: VerdictContext,
  verdicts: Verdict[],
  period: MeasuredPeriod | undefined,
): PreviousReading {
  const { reading, rows, previous, watch, recentUpdates: updates } = context;
  const lastNonEmpty = newestWithRows(rows) ?? previous?.lastNonEmpty;
  const counters = writeCounters(reading);
  const cut = [...cutCounters(reading, previous)];
  return {
    readAt: reading.statisticsReadAt,
    rows,
    lastUpdated: context.lastUpdated,
    verdicts: verdicts.map(verdict => verdict.verdict),
    ...knownPeriod(period),
    ...(lastNonEmpty ? { lastNonEmpty } : {}),
    ...(counters ? { counters } : {}),
    ...(cut.length > 0 ? { countersCut: cut } : {}),
    era: statisticsEraOf(reading.server),
    ...(watch ? { watch } : {}),
    ...(context.lastActivity ? { lastActivity: context.lastActivity } : {}),
    ...(updates.length > 0 ? { recentUpdates: updates } : {}),
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
