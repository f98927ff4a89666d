import type {
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import type { IndexRow } from '../sql/indexes';
import type { InheritanceRow } from '../sql/inheritance';
import type { KeyRow } from '../sql/keys';
import type { PartitionKeyRow } from '../sql/partitionKeys';
import type { PartitionRow } from '../sql/partitions';
import type { RelationRow } from '../sql/relations';
import type { SchemaRow } from '../sql/schemas';
import type { ViewSourceRow } from '../sql/viewSources';
import { assembleIndex } from './assembleIndex';
import { assembleKey } from './assembleKey';
import { assembleRelation } from './assembleRelation';
import type { ColumnsOfRelations } from './ColumnsOfRelations';
import { groupBy } from './groupBy';
import { partitionTree } from './partitionTree';
import { sharedPartitionKeys } from './sharedPartitionKeys';

/**
 * The answers of all structural statements of one transaction.
 */
export interface StructureRows {
  schemas: SchemaRow[];
  relations: RelationRow[];
  /** Object ids of all relations that are shown, of other schemas too. */
  visible: ReadonlySet<number>;
  partitions: PartitionRow[];
  columns: Pick<ColumnsOfRelations, 'of'>;
  keys: KeyRow[];
  partitionKeys: PartitionKeyRow[];
  indexes: IndexRow[];
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
  const keys = groupBy(rows.keys, row => row.relation);
  const indexes = groupBy(rows.indexes, row => row.relation);
  const parents = groupBy(rows.inheritance, row => row.relation);
  const sources = groupBy(rows.viewSources, row => row.relation);
  const { columns, visible } = rows;
  for (const [root, partitionKeys] of groupBy(
    rows.partitionKeys,
    row => row.root,
  )) {
    const ownKeys = keys.get(root) ?? [];
    keys.set(root, [
      ...ownKeys,
      ...sharedPartitionKeys({
        root,
        columns: columns.of(root),
        partitions: tree.partsOf(root).length,
        keys: partitionKeys,
        ownKeys,
        rootOf: tree.rootOf,
      }),
    ]);
  }

  const toVisible = (oids: number[]) => [
    ...new Set(oids.map(tree.rootOf).filter(oid => visible.has(oid))),
  ];
  const keysOf = (relation: number): KeySnapshot[] => {
    const found: KeySnapshot[] = [];
    for (const row of keys.get(relation) ?? []) {
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
  };

  const relations = rows.relations.map(row =>
    assembleRelation(row, {
      schema: schemas.get(row.schema_oid) ?? '',
      parts: tree.partsOf(row.oid),
      inheritsFrom: toVisible(
        (parents.get(row.oid) ?? []).map(({ parent }) => parent),
      ),
      readsFrom: toVisible(
        (sources.get(row.oid) ?? []).map(({ source }) => source),
      ),
      columns: () => columns.of(row.oid),
      keys: keysOf(row.oid),
      indexes: (indexes.get(row.oid) ?? []).map(assembleIndex),
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
