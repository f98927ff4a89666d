import type {
  ColumnSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { type CompareRelationsOptions, isSameObject } from './isSameRelation';

/**
 * Which column became which. `attnum` stays through a rename and is never used
 * again, so it decides as long as it is the same relation of the same database
 * (PostgreSQL documentation, `pg_attribute`); elsewhere the name does.
 */
export function pairColumns(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: Pick<CompareRelationsOptions, 'sameDatabase'>,
): {
  matched: [ColumnSnapshot, ColumnSnapshot][];
  added: ColumnSnapshot[];
  removed: ColumnSnapshot[];
} {
  const keyOf: (column: ColumnSnapshot) => number | string = isSameObject(
    before,
    after,
    options,
  )
    ? column => column.attnum
    : column => column.name;
  const now = new Map(after.columns.map(column => [keyOf(column), column]));
  const matched: [ColumnSnapshot, ColumnSnapshot][] = [];
  const removed: ColumnSnapshot[] = [];
  for (const column of before.columns) {
    const partner = now.get(keyOf(column));
    if (partner) {
      matched.push([column, partner]);
      now.delete(keyOf(column));
    } else {
      removed.push(column);
    }
  }
  return { matched, added: [...now.values()], removed };
}
