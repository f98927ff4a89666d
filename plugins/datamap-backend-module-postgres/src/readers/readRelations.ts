import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { Query } from '../connection/ReadOnlyTransactions';
import { addDetails } from '../reading/addDetails';
import { assembleRelations } from '../reading/assembleRelations';
import { partitionTree } from '../reading/partitionTree';
import { ColumnsOfRelations } from '../reading/ColumnsOfRelations';
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
 * Reads relations, in the transaction that `query` belongs to. Waits for no lock.
 */
export async function readRelations(
  query: Query,
  options: {
    versionNumber: number;
    /** All schemas that are read. */
    schemas: SchemaRow[];
    /** The relations of all of them. */
    relations: RelationRow[];
    /** Object ids of the relations that are wanted; all if undefined. */
    wanted?: ReadonlySet<number>;
  },
): Promise<RelationSnapshot[]> {
  const { versionNumber, schemas, wanted } = options;
  const all = schemas.map(({ oid }) => oid);
  const own = wanted && [...wanted];
  const keys = await query<KeyRow>(
    versionNumber >= 180000 ? KEYS_SINCE_18 : KEYS,
    [all, own],
  );
  const viewSources = await query<ViewSourceRow>(VIEW_SOURCES, [all, own]);
  const partitions = await query<PartitionRow>(PARTITIONS, [all]);
  // Columns are needed of what is wanted, and of what it names by column.
  const described = own && [
    ...own,
    ...named({ keys, viewSources, partitions }),
  ];
  const columnRows = await readColumns(query, all, described);
  const shown = new Set(described);
  const relations = described
    ? options.relations.filter(({ oid }) => shown.has(oid))
    : options.relations;
  const assembled = assembleRelations({
    schemas,
    relations,
    visible: new Set(options.relations.map(({ oid }) => oid)),
    columns: ColumnsOfRelations.create({ ...columnRows, relations, keys }),
    keys,
    indexes: await query<IndexRow>(INDEXES, [all, own]),
    partitions,
    viewSources,
    partitionKeys: await query<PartitionKeyRow>(
      versionNumber >= 180000 ? PARTITION_KEYS_SINCE_18 : PARTITION_KEYS,
      [all, own],
    ),
    inheritance: await query<InheritanceRow>(INHERITANCE, [all, own]),
  });
  addDetails(
    assembled,
    await readDetails(query, { schemas: all, wanted: own, versionNumber }),
  );
  return wanted ? assembled.filter(({ oid }) => wanted.has(oid)) : assembled;
}

/** The relations that keys and views name by column. */
function named(rows: {
  keys: KeyRow[];
  viewSources: ViewSourceRow[];
  partitions: PartitionRow[];
}): number[] {
  const { rootOf } = partitionTree(rows.partitions);
  return [
    ...rows.keys
      .filter(key => key.referenced_names !== null)
      .map(key => key.referenced),
    ...rows.viewSources.map(({ source }) => source),
  ].map(rootOf);
}
