import type { StructureSnapshot } from '@datamap/plugin-datamap-node';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import { matchesTable } from '../config/tablePattern';
import type { Query } from '../connection/ReadOnlyTransactions';
import { accessWarnings, type AccessFacts } from '../reading/accessWarnings';
import { assembleAllColumns } from '../reading/assembleAllColumns';
import { assembleRelations } from '../reading/assembleRelations';
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
import { RELATIONS, type RelationRow } from '../sql/relations';
import type { SchemaRow } from '../sql/schemas';
import { VIEW_SOURCES, type ViewSourceRow } from '../sql/viewSources';
import {
  WRITABLE_RELATIONS,
  type WritableRelationsRow,
} from '../sql/writableRelations';
import { findUpdateLog } from './readUpdateLog';
import { readColumns } from './readColumns';
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
  const keys = await query<KeyRow>(
    server.versionNumber >= 180000 ? KEYS_SINCE_18 : KEYS,
    [oids],
  );
  const columnRows = await readColumns(query, oids);
  // The server answers this one while we put the columns together.
  const [indexes, columns] = await Promise.all([
    query<IndexRow>(INDEXES, [oids]),
    (async () => assembleAllColumns({ ...columnRows, relations, keys }))(),
  ]);
  const rows = {
    schemas,
    relations,
    columns,
    keys,
    indexes,
    partitions: await query<PartitionRow>(PARTITIONS, [oids]),
    partitionKeys: await query<PartitionKeyRow>(
      server.versionNumber >= 180000 ? PARTITION_KEYS_SINCE_18 : PARTITION_KEYS,
      [oids],
    ),
    inheritance: await query<InheritanceRow>(INHERITANCE, [oids]),
    viewSources: await query<ViewSourceRow>(VIEW_SOURCES, [oids]),
  };
  const details = await readDetails(query, {
    oids,
    versionNumber: server.versionNumber,
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
    relations: withDetails(assembleRelations(rows), details),
  };
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
