import { keepsNothingItself } from '../keepsNothingItself';
import { scansOf } from '../watchOf';
import type { VerdictRule } from './types';

const DAY = 24 * 60 * 60 * 1000;
/** Monthly reports read a table once in this time. */
const WATCHED_AT_LEAST = 35 * DAY;

/**
 * There are rows, and not one scan was counted between our first reading in
 * this era of the counters and now. Each lookup, each check of a foreign key and
 * our own looks into contents count as scans, so the figure is too high rather
 * than too low; what is read on a standby is counted there
 * (PostgreSQL documentation, `pg_stat_all_tables`).
 */
export const neverRead: VerdictRule = ({ reading, rows, watch }) => {
  const scans = scansOf(reading);
  const now = Date.parse(reading.statisticsReadAt);
  if (
    !((rows.value ?? 0) > 0) ||
    keepsNothingItself(reading, rows) ||
    !watch ||
    scans !== watch.scans ||
    now - watch.since < WATCHED_AT_LEAST
  ) {
    return undefined;
  }
  const since = new Date(watch.since).toISOString();
  const measuredAt = reading.statisticsReadAt;
  return {
    verdict: 'never-read',
    grade: 'estimate',
    evidence: [
      { fact: 'watched_since', value: since, measuredAt },
      { fact: 'scans_then', value: watch.scans, measuredAt: since },
      { fact: 'scans', value: scans, measuredAt },
    ],
    explanationKey: 'verdict.never-read',
  };
};
