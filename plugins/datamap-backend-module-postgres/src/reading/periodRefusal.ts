import type { RelationPeriod } from '@datamap/plugin-datamap-node';
import type { PeriodTargetRow } from '../sql/periodTargets';

/**
 * Why the smallest and largest value of a column are not asked for; undefined
 * where they may be.
 *
 * @param isOpened - whether the configuration names the table's contents
 */
export function periodRefusal(
  target: PeriodTargetRow,
  isOpened: boolean,
): RelationPeriod['reason'] {
  if (!target.is_stored_here) {
    return 'not-stored-here';
  }
  if (!target.is_there) {
    return 'no-such-column';
  }
  if (target.type === null) {
    return 'not-a-date';
  }
  if (!isOpened) {
    return 'contents-not-opened';
  }
  if (!target.may_select) {
    return 'not-permitted';
  }
  if (target.rows_hidden) {
    return 'rows-hidden';
  }
  return target.is_indexed ? undefined : 'no-index';
}
