import type { Warehouse } from '@datamap/plugin-datamap-common';

/** A run takes a moment, and the schedule a few seconds to notice. */
const GRACE = 60_000;

/**
 * How fresh what we know of a warehouse is: late after two missed runs.
 *
 * @param options.interval - milliseconds between two runs
 */
export function freshnessOf(options: {
  lastReadAt?: Date;
  nextRunAt?: Date;
  interval: number;
  now: Date;
}): Warehouse['freshness'] {
  const { lastReadAt, nextRunAt, interval, now } = options;
  const next = nextRunAt ? { nextRunAt: nextRunAt.toISOString() } : {};
  if (!lastReadAt) {
    return { state: 'never-read', missedRuns: 0, ...next };
  }
  const age = now.getTime() - lastReadAt.getTime();
  const missedRuns = Math.max(0, Math.floor((age - GRACE) / interval));
  return {
    state: missedRuns >= 2 ? 'late' : 'current',
    lastReadAt: lastReadAt.toISOString(),
    missedRuns,
    ...next,
  };
}
