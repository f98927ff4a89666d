import type {
  ColumnSnapshot,
  IndexSnapshot,
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import type { InheritanceRow } from '../sql/inheritance';
import type { PartitionKeyRow } from '../sql/partitionKeys';
import type { PartitionRow } from '../sql/partitions';
import type { RelationRow } from '../sql/relations';
import type { SchemaRow } from '../sql/schemas';
import type { ViewSourceRow } from '../sql/viewSources';
import { assembleKey } from './assembleKey';
import { createRelations } from './createRelations';
import { groupBy } from './groupBy';
import { partitionTree } from './partitionTree';
import { LastUsed } from './LastUsed';
import { sharedPartitionKeys } from './sharedPartitionKeys';
import type { KeyFacts } from './unpackKeys';

/**
 * The answers of all structural statements of one transaction.
 */
export interface StructureRows {
  schemas: SchemaRow[];
  relations: RelationRow[];
  /** Object ids of all relations that are shown, of other schemas too. */
  visible: ReadonlySet<number>;
  partitions: PartitionRow[];
  columns: LastUsed<ColumnSnapshot[]>;
  keys: LastUsed<KeyFacts[]>;
  partitionKeys: PartitionKeyRow[];
  indexes: LastUsed<IndexSnapshot[]>;
  inheritance: InheritanceRow[];
  viewSources: ViewSourceRow[];
}

/**
 * Puts the relations together, by schema and name. Whatever points to a
 * partition points to its root; whatever points to a relation that is not among
 * them (of a schema that the role may not use, or that is not asked for, or of
 * an extension) is left out.
 */
export function assembleRelations(rows: StructureRows): RelationSnapshot[] {
  const schemas = new Map(rows.schemas.map(({ oid, name }) => [oid, name]));
  const tree = partitionTree(rows.partitions);
  const sharedKeys = new Map<number, KeyFacts[]>();
  const parents = groupBy(rows.inheritance, row => row.relation);
  const sources = groupBy(rows.viewSources, row => row.relation);
  // What relations make later holds on to these, and not to all of the answers.
  const { columns, indexes, visible, keys: ownKeys } = rows;
  for (const [root, partitionKeys] of groupBy(
    rows.partitionKeys,
    row => row.root,
  )) {
    sharedKeys.set(
      root,
      sharedPartitionKeys({
        columns: columns.of(root),
        partitions: tree.partsOf(root).length,
        keys: partitionKeys,
        ownKeys: ownKeys.of(root),
        rootOf: tree.rootOf,
      }),
    );
  }

  const toVisible = (oids: number[]) => [
    ...new Set(oids.map(tree.rootOf).filter(oid => visible.has(oid))),
  ];
  const keys = LastUsed.create((relation): KeySnapshot[] => {
    const found: KeySnapshot[] = [];
    for (const row of [
      ...ownKeys.of(relation),
      ...(sharedKeys.get(relation) ?? []),
    ]) {
      if (row.type !== 'f') {
        found.push(assembleKey(row));
        continue;
      }
      const oid = tree.rootOf(row.referenced);
      if (visible.has(oid)) {
        found.push(assembleKey(row, { oid, columns: () => columns.of(oid) }));
      }
    }
    return found;
  });

  const relationOf = createRelations({ columns, keys, indexes });
  const relations = rows.relations.map(row =>
    relationOf(row, {
      schema: schemas.get(row.schema_oid) ?? '',
      parts: tree.partsOf(row.oid),
      inheritsFrom: toVisible(
        (parents.get(row.oid) ?? []).map(({ parent }) => parent),
      ),
      readsFrom: toVisible(
        (sources.get(row.oid) ?? []).map(({ source }) => source),
      ),
    }),
  );
  return relations.sort(
    (one, other) =>
      compareText(one.schema, other.schema) ||
      compareText(one.name, other.name),
  );
}

/** By code units: the same on every machine, whatever its language. */
function compareText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}
