import type { Evidence } from '@datamap/plugin-datamap-common';
import { keepsNothingItself } from '../keepsNothingItself';
import { rhythmOf } from '../updates/rhythmOf';
import type { VerdictContext, VerdictRule } from './types';

const HOUR = 60 * 60 * 1000;
/** As often as the usual time between two updates may pass in silence. */
const USUAL_TIMES = 2;
/** As often as the longest time so far; weekends and holidays are in it. */
const LONGEST_TIMES = 1.25;

/**
 * There are rows, and nothing new came for longer than the owner or the
 * configuration expects; where nobody said so, for far longer than the table's
 * own history has it.
 *
 * It rests on two moments: the last update that is known (or our first reading
 * in this era of the counters, where only those tell), and the moment at which
 * we looked again and the same source said nothing newer. A source that could
 * not be asked this time says nothing. Nor is a table stale whose counters grew
 * after its last known update.
 */
export const stale: VerdictRule = context => {
  const { reading, rows } = context;
  if (!((rows.value ?? 0) > 0) || keepsNothingItself(reading, rows)) {
    return undefined;
  }
  const silence = silenceOf(context);
  if (!silence || wasWrittenTo(context, silence.since)) {
    return undefined;
  }
  const lookedAt = Date.parse(silence.lookedAt);
  const length = lookedAt - silence.since;
  const limit = limitOf(context, silence.lookedAt);
  if (!limit || length <= limit.after) {
    return undefined;
  }
  const { lastUpdated } = context;
  return {
    verdict: 'stale',
    grade: 'estimate',
    evidence: [
      ...(lastUpdated.value === undefined
        ? []
        : [
            {
              fact: 'last_updated',
              value: lastUpdated.value,
              measuredAt: lastUpdated.measuredAt,
            },
          ]),
      ...(silence.watchedSince === undefined
        ? []
        : [
            {
              fact: 'watched_since',
              value: new Date(silence.watchedSince).toISOString(),
              measuredAt: silence.lookedAt,
            },
          ]),
      {
        fact: 'looked_at',
        value: silence.lookedAt,
        measuredAt: silence.lookedAt,
      },
      ...limit.evidence,
    ],
    explanationKey: 'verdict.stale',
  };
};

interface Silence {
  /** Milliseconds. */
  since: number;
  /** ISO 8601. */
  lookedAt: string;
  /** Milliseconds; where only counters tell. */
  watchedSince?: number;
}

/** From when to when nothing new was seen; undefined where nobody looked. */
function silenceOf({
  reading,
  lastUpdated,
  watch,
}: VerdictContext): Silence | undefined {
  const updated = Date.parse(lastUpdated.value ?? '');
  const { statisticsReadAt } = reading;
  switch (lastUpdated.method) {
    case 'update-log':
      return reading.updateLogEntry
        ? {
            since: updated,
            lookedAt: reading.updateLogReadAt ?? statisticsReadAt,
          }
        : undefined;
    case 'reported':
      return reading.updateReport
        ? { since: updated, lookedAt: statisticsReadAt }
        : undefined;
    case 'column':
      return reading.lastUpdate?.at
        ? {
            since: updated,
            lookedAt: reading.lastUpdatesReadAt ?? statisticsReadAt,
          }
        : undefined;
    default:
      return watch
        ? {
            since: Math.max(watch.since, Number.isNaN(updated) ? 0 : updated),
            watchedSince: watch.since,
            lookedAt: statisticsReadAt,
          }
        : undefined;
  }
}

/** Whether the counters grew between two readings that both came later. */
function wasWrittenTo({ lastActivity }: VerdictContext, since: number) {
  return lastActivity !== undefined && lastActivity.from > since;
}

function limitOf(
  { reading, recentUpdates }: VerdictContext,
  measuredAt: string,
): { after: number; evidence: Evidence[] } | undefined {
  const { expectedEvery } = reading;
  const inHours = (fact: string, value: number): Evidence => ({
    fact,
    value: Math.round((value / HOUR) * 10) / 10,
    measuredAt,
  });
  if (expectedEvery !== undefined) {
    return {
      after: expectedEvery,
      evidence: [inHours('expected_hours', expectedEvery)],
    };
  }
  const rhythm = rhythmOf(recentUpdates);
  return (
    rhythm && {
      after: Math.max(
        USUAL_TIMES * rhythm.usual,
        LONGEST_TIMES * rhythm.longest,
      ),
      evidence: [
        inHours('usual_hours', rhythm.usual),
        inHours('longest_hours', rhythm.longest),
        { fact: 'updates_seen', value: rhythm.updates, measuredAt },
      ],
    }
  );
}
