import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { Query } from '../connection/ReadOnlyTransactions';
import { assembleAllColumns } from '../reading/assembleAllColumns';
import { assembleRelations } from '../reading/assembleRelations';
import { partitionTree } from '../reading/partitionTree';
import { withDetails } from '../reading/withDetails';
import { INDEXES, type IndexRow } from '../sql/indexes';
import { INHERITANCE, type InheritanceRow } from '../sql/inheritance';
import { KEYS, KEYS_SINCE_18, type KeyRow } from '../sql/keys';
import {
  PARTITION_KEYS,
  PARTITION_KEYS_SINCE_18,
  type PartitionKeyRow,
} from '../sql/partitionKeys';
import { PARTITIONS, type PartitionRow } from '../sql/partitions';
import type { RelationRow } from '../sql/relations';
import type { SchemaRow } from '../sql/schemas';
import { VIEW_SOURCES, type ViewSourceRow } from '../sql/viewSources';
import { readColumns } from './readColumns';
import { readDetails } from './readDetails';

/**
 * Reads the relations of some schemas, in the transaction that `query` belongs
 * to. Waits for no lock.
 */
export async function readRelations(
  query: Query,
  options: {
    versionNumber: number;
    /** All schemas that are read. */
    schemas: SchemaRow[];
    /** The relations of all of them. */
    relations: RelationRow[];
    /** Object ids of those whose relations are wanted; all if undefined. */
    wanted?: ReadonlySet<number>;
  },
): Promise<RelationSnapshot[]> {
  const { versionNumber, schemas, wanted } = options;
  const all = schemas.map(({ oid }) => oid);
  const own = wanted ? all.filter(oid => wanted.has(oid)) : all;
  const keys = await query<KeyRow>(
    versionNumber >= 180000 ? KEYS_SINCE_18 : KEYS,
    [own],
  );
  const viewSources = await query<ViewSourceRow>(VIEW_SOURCES, [own]);
  const partitions = await query<PartitionRow>(PARTITIONS, [all]);
  // Columns are needed of what is wanted, and of what it names by column.
  const oids = wanted
    ? withNamedSchemas(own, { ...options, keys, viewSources, partitions })
    : all;
  const relations =
    oids.length === all.length
      ? options.relations
      : options.relations.filter(row => oids.includes(row.schema_oid));
  const columnRows = await readColumns(query, oids);
  // The server answers this one while we put the columns together.
  const [indexes, columns] = await Promise.all([
    query<IndexRow>(INDEXES, [own]),
    (async () => assembleAllColumns({ ...columnRows, relations, keys }))(),
  ]);
  const assembled = assembleRelations({
    schemas,
    relations,
    visible: new Set(options.relations.map(({ oid }) => oid)),
    columns,
    keys,
    indexes,
    partitions,
    viewSources,
    partitionKeys: await query<PartitionKeyRow>(
      versionNumber >= 180000 ? PARTITION_KEYS_SINCE_18 : PARTITION_KEYS,
      [own],
    ),
    inheritance: await query<InheritanceRow>(INHERITANCE, [own]),
  });
  const details = await readDetails(query, { oids: own, versionNumber });
  const detailed = withDetails(assembled, details);
  if (!wanted) {
    return detailed;
  }
  const schemaOf = new Map(relations.map(row => [row.oid, row.schema_oid]));
  return detailed.filter(({ oid }) => wanted.has(schemaOf.get(oid) ?? 0));
}

/** The schemas, and those of the relations that theirs name by column. */
function withNamedSchemas(
  own: number[],
  rows: {
    relations: RelationRow[];
    keys: KeyRow[];
    viewSources: ViewSourceRow[];
    partitions: PartitionRow[];
  },
): number[] {
  const schemaOf = new Map(
    rows.relations.map(({ oid, schema_oid }) => [oid, schema_oid]),
  );
  const { rootOf } = partitionTree(rows.partitions);
  const named = [
    ...rows.keys
      .filter(key => key.referenced_names !== null)
      .map(key => key.referenced),
    ...rows.viewSources.map(({ source }) => source),
  ].flatMap(oid => schemaOf.get(rootOf(oid)) ?? []);
  return [...new Set([...own, ...named])];
}
