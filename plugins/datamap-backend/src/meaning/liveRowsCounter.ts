import type { RelationStatistic } from '@datamap/plugin-datamap-node';
import type { StoringRelation } from './storingRelations';
import { currentPages } from './currentPages';
import { isAnchored } from './isAnchored';

/** What decides whether the counters may be believed. */
export interface LiveRowsCounterOptions {
  blockSize: number;
  /** A standby has no counters of its own: they are 0 there. */
  inRecovery: boolean;
  /** Whether the counters are known to have started over while it held rows. */
  countersCut: boolean;
}

/**
 * `n_live_tup`, where the counters cover the life of the relation.
 *
 * After a reset or a crash it is only a difference: 7 where 4,006 is the truth.
 * `stats_reset` does not tell, since it is absent after a crash and moves when
 * any one table is reset. What tells is whether the counters explain what is
 * there. They do where a VACUUM or ANALYZE set them since they began. Else
 * something must have been written, and at least one row for every page: no
 * page comes into being without one (PostgreSQL documentation, "Database Page
 * Layout"; rows do not span pages). Counters that an earlier reading saw start
 * over are not believed until a VACUUM, an ANALYZE or an empty file makes good.
 */
export function liveRowsCounter(
  relation: StoringRelation,
  options: LiveRowsCounterOptions,
): number | undefined {
  const { statistic, size } = relation;
  if (options.inRecovery || statistic?.nLiveTup === undefined) {
    return undefined;
  }
  if (isAnchored(statistic)) {
    return statistic.nLiveTup;
  }
  const written = (statistic.nTupIns ?? 0) + (statistic.nTupUpd ?? 0);
  const pages = currentPages(size, options.blockSize) ?? statistic.relpages;
  if (options.countersCut || written === 0 || written < pages) {
    return undefined;
  }
  return statistic.nLiveTup;
}

/**
 * Whether `n_live_tup` is nearer to the truth than the planner's estimate.
 *
 * Pages do not shrink when rows are deleted, so after DELETE the estimate still
 * says 500 where `n_live_tup` says 0. But `n_live_tup` is wrong by the same
 * amount, in either direction, where one session wrote and analyzed within a
 * second: its pending counts are added to what ANALYZE had seen already. The
 * balance of all inserts and deletes tells the two apart. So it is preferred
 * where it is lower, the deletes and updates account for the difference, and
 * the balance is nearer to it; and where the estimate is 0, which no density
 * can scale, while rows were counted since.
 */
export function isLiveRowsCounterBetter(
  statistic: RelationStatistic,
  estimate: number,
): boolean {
  const { nLiveTup, nTupIns = 0, nTupUpd = 0, nTupDel = 0 } = statistic;
  if (nLiveTup === undefined || !isAnchored(statistic)) {
    return false;
  }
  if (estimate === 0) {
    return nLiveTup > 0;
  }
  const difference = estimate - nLiveTup;
  const balance = nTupIns - nTupDel;
  return (
    difference > 0 &&
    difference <= nTupDel + nTupUpd &&
    Math.abs(nLiveTup - balance) < Math.abs(estimate - balance)
  );
}
