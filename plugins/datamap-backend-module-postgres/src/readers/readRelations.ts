import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import { PackedLines } from '../connection/PackedLines';
import type { Copy, Query } from '../connection/ReadOnlyTransactions';
import { addDetails } from '../reading/addDetails';
import { assembleIndexes } from '../reading/assembleIndexes';
import { assembleRelations } from '../reading/assembleRelations';
import { LastUsed } from '../reading/LastUsed';
import { partitionTree } from '../reading/partitionTree';
import { type KeyFacts, unpackKeys } from '../reading/unpackKeys';
import { columnsOfRelations } from '../reading/columnsOfRelations';
import { INDEXES, type IndexFields } from '../sql/indexes';
import { INHERITANCE, type InheritanceRow } from '../sql/inheritance';
import { KEYS, KEYS_SINCE_18, type KeyFields } from '../sql/keys';
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
  copy: Copy,
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
  const keyLines = PackedLines.create();
  await copy(
    versionNumber >= 180000 ? KEYS_SINCE_18 : KEYS,
    [all, own],
    piece => keyLines.add(piece),
  );
  const keys = LastUsed.create(oid =>
    unpackKeys(keyLines.of(oid) as KeyFields[]),
  );
  const viewSources = await query<ViewSourceRow>(VIEW_SOURCES, [all, own]);
  const partitions = await query<PartitionRow>(PARTITIONS, [all]);
  // Columns are needed of what is wanted, and of what it names by column.
  const described = own && [
    ...own,
    ...named({
      keys: [...own].flatMap(oid => keys.of(oid)),
      viewSources,
      partitions,
    }),
  ];
  const columnRows = await readColumns(query, copy, all, described);
  const shown = new Set(described);
  const relations = described
    ? options.relations.filter(({ oid }) => shown.has(oid))
    : options.relations;
  const indexLines = PackedLines.create();
  await copy(INDEXES, [all, own], piece => indexLines.add(piece));
  const assembled = assembleRelations({
    schemas,
    relations,
    visible: new Set(options.relations.map(({ oid }) => oid)),
    columns: columnsOfRelations(
      { ...columnRows, relations },
      oid => keys.of(oid).find(({ type }) => type === 'p')?.columns ?? [],
    ),
    keys,
    indexes: LastUsed.create(oid =>
      assembleIndexes(indexLines.of(oid) as IndexFields[]),
    ),
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
  keys: KeyFacts[];
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
