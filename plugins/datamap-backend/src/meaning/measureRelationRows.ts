import type { MeasuredRows } from '@datamap/plugin-datamap-common';
import type { StoringRelation } from './storingRelations';
import {
  isLiveRowsCounterBetter,
  liveRowsCounter,
  type LiveRowsCounterOptions,
} from './liveRowsCounter';
import { scaledReltuples } from './scaledReltuples';

/** What else is needed to measure. */
export interface MeasureRelationRowsOptions extends LiveRowsCounterOptions {
  statisticsReadAt: string;
  sizesReadAt: string;
}

/**
 * How many rows one relation with files of its own has, by what costs nothing:
 * an empty main fork proves that there are none, then the planner's estimate,
 * then the counter of live rows where it may be believed.
 */
export function measureRelationRows(
  relation: StoringRelation,
  options: MeasureRelationRowsOptions,
): MeasuredRows {
  const { statistic, size } = relation;
  if (size?.method === 'relation-size' && size.mainBytes === 0) {
    return {
      value: 0,
      grade: 'exact',
      measuredAt: options.sizesReadAt,
      method: 'main-fork-empty',
    };
  }
  const measuredAt = options.statisticsReadAt;
  const scaled =
    statistic && scaledReltuples(statistic, size, options.blockSize);
  const live = liveRowsCounter(relation, options);
  if (
    live !== undefined &&
    statistic &&
    (scaled === undefined || isLiveRowsCounterBetter(statistic, scaled))
  ) {
    return {
      value: Math.max(0, live),
      grade: 'estimate',
      measuredAt,
      method: 'live-rows-counter',
    };
  }
  if (scaled !== undefined) {
    return {
      value: scaled,
      grade: 'estimate',
      measuredAt,
      method: 'reltuples-scaled',
    };
  }
  return { grade: 'unknown', measuredAt, method: 'none' };
}
