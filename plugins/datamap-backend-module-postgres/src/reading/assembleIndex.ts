import type { IndexSnapshot } from '@datamap/plugin-datamap-node';
import type { IndexRow } from '../sql/indexes';
import { attnums } from './attnums';

/**
 * One index.
 */
export function assembleIndex(row: IndexRow): IndexSnapshot {
  const all = attnums(row.columns);
  return {
    oid: row.oid,
    name: row.name,
    method: row.method,
    unique: row.is_unique,
    primary: row.is_primary,
    valid: row.is_valid,
    columns: all.slice(0, row.key_columns),
    included: all.slice(row.key_columns),
    partial: row.partial,
    ...(row.comment !== null && { comment: row.comment }),
  };
}
