import type {
  RelationSize,
  RelationStatistic,
} from '@datamap/plugin-datamap-node';
import { currentPages } from './currentPages';

/**
 * The planner's estimate: rows a page at the last VACUUM or ANALYZE, times the
 * pages of today (PostgreSQL documentation, "Row Estimation Examples", and
 * `pg_class.reltuples`).
 *
 * `undefined` where there is no density to scale: -1 means never measured, also
 * after TRUNCATE; 0 rows on 0 pages says what was, not what came since; and 0
 * rows on some pages says nothing of pages that were added after.
 * A density above 0 never gives 0, which would claim that the table is empty.
 */
export function scaledReltuples(
  statistic: RelationStatistic,
  size: RelationSize | undefined,
  blockSize: number,
): number | undefined {
  const { reltuples, relpages } = statistic;
  if (reltuples < 0 || relpages <= 0) {
    return undefined;
  }
  const pages = currentPages(size, blockSize);
  if (reltuples === 0) {
    return pages !== undefined && pages <= relpages ? 0 : undefined;
  }
  return Math.max(1, Math.round((reltuples / relpages) * (pages ?? relpages)));
}
