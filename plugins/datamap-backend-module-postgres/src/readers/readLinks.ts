import { PackedLines } from '../connection/PackedLines';
import type { Copy, Query } from '../connection/ReadOnlyTransactions';
import type { DetailRows } from '../reading/addDetails';
import { COLUMN_COMMENTS } from '../sql/columnComments';
import { INDEXES } from '../sql/indexes';
import { INHERITANCE, type InheritanceRow } from '../sql/inheritance';
import { KEYS, KEYS_SINCE_18 } from '../sql/keys';
import {
  PARTITION_KEYS,
  PARTITION_KEYS_SINCE_18,
  type PartitionKeyRow,
} from '../sql/partitionKeys';
import { PARTITIONS, type PartitionRow } from '../sql/partitions';
import { VIEW_SOURCES, type ViewSourceRow } from '../sql/viewSources';
import { readDetails } from './readDetails';

/**
 * What relations have beside their columns, and what is said of these.
 */
export interface Links {
  keys: PackedLines;
  indexes: PackedLines;
  columnComments: PackedLines;
  viewSources: ViewSourceRow[];
  partitions: PartitionRow[];
  partitionKeys: PartitionKeyRow[];
  inheritance: InheritanceRow[];
  details: DetailRows;
}

/**
 * Reads what relations have beside their columns, in the transaction that
 * `query` and `copy` belong to.
 */
export async function readLinks(
  query: Query,
  copy: Copy,
  options: {
    versionNumber: number;
    /** The schemas that are read. */
    schemas: number[];
    /** The relations that are wanted; all if undefined. */
    wanted: number[] | undefined;
  },
): Promise<Links> {
  const { versionNumber, schemas, wanted } = options;
  const since18 = versionNumber >= 180000;
  const keys = PackedLines.create();
  await copy(since18 ? KEYS_SINCE_18 : KEYS, [schemas, wanted], piece =>
    keys.add(piece),
  );
  const indexes = PackedLines.create();
  await copy(INDEXES, [schemas, wanted], piece => indexes.add(piece));
  // As many as the columns, which are read beside all this.
  const columnComments = PackedLines.create();
  await copy(COLUMN_COMMENTS, [schemas, wanted], piece =>
    columnComments.add(piece),
  );
  return {
    keys,
    indexes,
    columnComments,
    viewSources: await query<ViewSourceRow>(VIEW_SOURCES, [schemas, wanted]),
    partitions: await query<PartitionRow>(PARTITIONS, [schemas]),
    partitionKeys: await query<PartitionKeyRow>(
      since18 ? PARTITION_KEYS_SINCE_18 : PARTITION_KEYS,
      [schemas, wanted],
    ),
    inheritance: await query<InheritanceRow>(INHERITANCE, [schemas, wanted]),
    details: await readDetails(query, options),
  };
}
