import type { PartitionSnapshot } from '@datamap/plugin-datamap-node';
import type { PartitionRow } from '../sql/partitions';

/**
 * Who belongs to which partitioned table.
 */
export interface PartitionTree {
  /** The root of a partition, at whatever depth it is; others are their own. */
  rootOf(oid: number): number;
  /** The partitions of a root that store rows. */
  partsOf(root: number): PartitionSnapshot[];
}

/**
 * Folds partitions into their roots.
 */
export function partitionTree(rows: PartitionRow[]): PartitionTree {
  const roots = new Map<number, number>();
  const parts = new Map<number, PartitionSnapshot[]>();
  for (const row of rows) {
    const { root, oid, kind, schema, name, bound, comment } = row;
    roots.set(oid, root);
    if (kind !== 'p') {
      const part: PartitionSnapshot = {
        oid,
        schema: schema ?? '',
        name: name ?? '',
        kind: kind === 'f' ? 'foreign-table' : 'table',
        ...(bound !== null && { bound }),
        ...(comment !== null && { comment }),
      };
      const siblings = parts.get(root);
      if (siblings) {
        siblings.push(part);
      } else {
        parts.set(root, [part]);
      }
    }
  }
  return {
    rootOf: oid => roots.get(oid) ?? oid,
    partsOf: root => parts.get(root) ?? [],
  };
}
