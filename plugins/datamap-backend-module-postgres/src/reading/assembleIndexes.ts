import type { IndexSnapshot } from '@datamap/plugin-datamap-node';
import type { IndexFields } from '../sql/indexes';
import { attnums } from './attnums';

/**
 * The indexes of one relation, by name.
 */
export function assembleIndexes(lines: IndexFields[]): IndexSnapshot[] {
  return lines
    .map(assembleIndex)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function assembleIndex([
  oid,
  name,
  method,
  unique,
  primary,
  valid,
  columns,
  keyColumns,
  partial,
  comment,
]: IndexFields): IndexSnapshot {
  const all = attnums(columns);
  return {
    oid: Number(oid),
    name,
    method,
    unique: unique === 't',
    primary: primary === 't',
    valid: valid === 't',
    columns: all.slice(0, Number(keyColumns)),
    included: all.slice(Number(keyColumns)),
    partial: partial === 't',
    ...(comment !== undefined && { comment }),
  };
}
