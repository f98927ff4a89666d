import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import { matchesTable } from '../config/tablePattern';
import type { Query } from '../connection/ReadOnlyTransactions';
import { accessWarnings, type AccessFacts } from '../reading/accessWarnings';
import { attnumPairs } from '../reading/attnumPairs';
import { assembleRelations } from '../reading/assembleRelations';
import { TypeDictionary } from '../reading/typeDictionary';
import { withDetails } from '../reading/withDetails';
import { COLLATIONS, type CollationRow } from '../sql/collations';
import { COLUMN_COMMENTS, type ColumnTextsRow } from '../sql/columnComments';
import { COLUMN_DEFAULTS } from '../sql/columnDefaults';
import { COLUMNS, type ColumnsRow } from '../sql/columns';
import { INDEXES, type IndexRow } from '../sql/indexes';
import { INHERITANCE, type InheritanceRow } from '../sql/inheritance';
import { KEYS, KEYS_SINCE_18, type KeyRow } from '../sql/keys';
import {
  PARTITION_KEYS,
  PARTITION_KEYS_SINCE_18,
  type PartitionKeyRow,
} from '../sql/partitionKeys';
import { PARTITIONS, type PartitionRow } from '../sql/partitions';
import { RELATIONS, type RelationRow } from '../sql/relations';
import type { SchemaRow } from '../sql/schemas';
import { TYPES, type TypeRow } from '../sql/types';
import {
  UNVALIDATED_NOT_NULLS,
  type UnvalidatedNotNullRow,
} from '../sql/unvalidatedNotNulls';
import { VIEW_SOURCES, type ViewSourceRow } from '../sql/viewSources';
import {
  WRITABLE_RELATIONS,
  type WritableRelationsRow,
} from '../sql/writableRelations';
import { findUpdateLog } from './readUpdateLog';
import { readDetails } from './readDetails';
import { readSchemas } from './readSchemas';
import { readServer } from './readServer';

/**
 * Reads the structure, in the transaction that `query` belongs to. No statement
 * waits for a lock, whatever is locked.
 */
export async function readStructure(
  query: Query,
  settings: ConnectorSettings,
): Promise<StructureSnapshot> {
  const { row: serverRow, server } = await readServer(query);
  const { schemas, oids, withoutUsage } = await readSchemas(
    query,
    settings.schemas,
  );
  const relations = await query<RelationRow>(RELATIONS, [oids]);
  const columns = await query<ColumnsRow>(COLUMNS, [oids]);
  const used = TypeDictionary.usedBy(columns);
  const rows = {
    schemas,
    relations,
    columns,
    columnComments: await query<ColumnTextsRow>(COLUMN_COMMENTS, [oids]),
    columnDefaults: await query<ColumnTextsRow>(COLUMN_DEFAULTS, [oids]),
    collations: await query<CollationRow>(COLLATIONS, [collationsOf(columns)]),
    types: await query<TypeRow>(TYPES, [used.oids, used.modifiers]),
    partitions: await query<PartitionRow>(PARTITIONS, [oids]),
    keys: await query<KeyRow>(
      server.versionNumber >= 180000 ? KEYS_SINCE_18 : KEYS,
      [oids],
    ),
    partitionKeys: await query<PartitionKeyRow>(
      server.versionNumber >= 180000 ? PARTITION_KEYS_SINCE_18 : PARTITION_KEYS,
      [oids],
    ),
    unvalidatedNotNulls: await query<UnvalidatedNotNullRow>(
      UNVALIDATED_NOT_NULLS,
    ),
    indexes: await query<IndexRow>(INDEXES, [oids]),
    inheritance: await query<InheritanceRow>(INHERITANCE, [oids]),
    viewSources: await query<ViewSourceRow>(VIEW_SOURCES, [oids]),
  };
  const details = await readDetails(query, {
    oids,
    versionNumber: server.versionNumber,
    domains: rows.types
      .filter(({ base_name }) => base_name !== null)
      .map(({ oid }) => oid),
  });
  const [writable] = await query<WritableRelationsRow>(WRITABLE_RELATIONS, [
    oids,
  ]);
  const updateLog = await updateLogState(query, settings);
  return {
    readAt: serverRow.read_at,
    server,
    accessLevel: accessLevel(settings, rows, updateLog),
    warnings: accessWarnings({
      server: serverRow,
      schemas,
      schemasWithoutUsage: withoutUsage,
      relations,
      writable,
      updateLog,
    }),
    ...(serverRow.comment !== null && { comment: serverRow.comment }),
    schemas: schemas
      .filter(schema => !isOfExtensionAlone(schema, relations))
      .map(({ oid, name, owner, comment }) => ({
        oid,
        name,
        owner,
        ...(comment !== null && { comment }),
      })),
    relations: withDetails(assembleRelations(rows), { ...rows, ...details }),
  };
}

/** The collations that columns have of their own. */
function collationsOf(columns: ColumnsRow[]): string[] {
  return [
    ...new Set(
      columns.flatMap(({ collations }) => [
        ...attnumPairs(collations).values(),
      ]),
    ),
  ];
}

async function updateLogState(
  query: Query,
  settings: ConnectorSettings,
): Promise<AccessFacts['updateLog']> {
  if (!settings.updateLog) {
    return 'none';
  }
  const found = await findUpdateLog(query, settings.updateLog);
  return found.state === 'readable' ? 'readable' : 'not-readable';
}

function accessLevel(
  settings: ConnectorSettings,
  rows: { schemas: SchemaRow[]; relations: RelationRow[] },
  updateLog: AccessFacts['updateLog'],
): StructureSnapshot['accessLevel'] {
  const schemas = new Map(rows.schemas.map(({ oid, name }) => [oid, name]));
  const mayLookInside = rows.relations.some(
    ({ can_select, schema_oid, name }) =>
      can_select &&
      matchesTable(settings.contents.tables, {
        schema: schemas.get(schema_oid) ?? '',
        name,
      }),
  );
  if (mayLookInside) {
    return 3;
  }
  return updateLog === 'readable' ? 2 : 1;
}

function isOfExtensionAlone(schema: SchemaRow, relations: RelationRow[]) {
  return (
    schema.of_extension &&
    !relations.some(({ schema_oid }) => schema_oid === schema.oid)
  );
}
