import type { MeasuredTime } from '@datamap/plugin-datamap-common';
import type { PreviousReading, TableReading } from '../types';

const DAY = 24 * 60 * 60 * 1000;
/** Two weekends are among the newest twelve days. */
const MOST = 12;

/**
 * The moments of the newest updates, the last of each day (UTC), the newest
 * first: those that the log and the loaders' reports tell, those that earlier
 * readings knew, and the one of this reading. A table that is filled every few
 * minutes has as long a history as one that is filled each night.
 *
 * Each reading carries them on to the next, so that nothing has to be searched
 * for in the history of the measurements, of which a busy table alone has
 * hundreds of lines a week.
 */
export function recentUpdates(
  reading: TableReading,
  lastUpdated: MeasuredTime,
  previous: PreviousReading | undefined,
): number[] {
  const told = [
    ...(reading.updateLogEntry?.recent ?? []),
    ...(reading.updateReport?.recent ?? []),
    ...(lastUpdated.value === undefined ? [] : [lastUpdated.value]),
  ].map(Date.parse);
  const now = Date.parse(reading.statisticsReadAt);
  const lastOfDay = new Map<number, number>();
  for (const moment of [...told, ...(previous?.recentUpdates ?? [])]) {
    if (moment <= now) {
      const day = Math.floor(moment / DAY);
      lastOfDay.set(day, Math.max(moment, lastOfDay.get(day) ?? 0));
    }
  }
  return [...lastOfDay.values()]
    .sort((one, other) => other - one)
    .slice(0, MOST);
}
