import type {
  AccessRight,
  WarehouseAccess,
} from '@datamap/plugin-datamap-common';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import { matchesTable } from '../config/tablePattern';
import type { Query } from '../connection/ReadOnlyTransactions';
import {
  grantTable,
  grantTables,
  listSchemaGrants,
} from '../sql/grantStatements';
import {
  ACCESS,
  type AccessRow,
  MAY_READ_TABLE,
  type MayReadTableRow,
  UNREADABLE_RELATIONS,
  type UnreadableRelationRow,
} from '../sql/access';
import { readSchemas } from './readSchemas';
import { readServer } from './readServer';

/** How many schemas, and how many tables, are named at most. */
const NAMED = 200;

async function updateLogRight(
  query: Query,
  { updateLog }: ConnectorSettings,
  role: string,
): Promise<AccessRight> {
  if (!updateLog) {
    return { level: 2, right: 'update-log', state: 'not-configured' };
  }
  const [row] = await query<MayReadTableRow>(MAY_READ_TABLE, [
    updateLog.schema,
    updateLog.table,
  ]);
  const { schema, table: name } = updateLog;
  return row?.may_read
    ? { level: 2, right: 'update-log', state: 'granted' }
    : {
        level: 2,
        right: 'update-log',
        state: 'missing',
        sql: grantTable({ schema, name }, role),
      };
}

async function contentsRight(
  query: Query,
  { contents }: ConnectorSettings,
  oids: number[],
  role: string,
): Promise<AccessRight> {
  if (contents.tables.length === 0) {
    return { level: 3, right: 'contents', state: 'not-configured' };
  }
  const rows = await query<UnreadableRelationRow>(UNREADABLE_RELATIONS, [oids]);
  const missing = rows.filter(row => matchesTable(contents.tables, row));
  const named = missing.slice(0, NAMED);
  return missing.length === 0
    ? { level: 3, right: 'contents', state: 'granted' }
    : {
        level: 3,
        right: 'contents',
        state: 'partly',
        count: missing.length,
        names: named.map(({ schema, name }) => `${schema}.${name}`),
        sql: grantTables(named, role),
      };
}

function schemasRight(
  visible: number,
  withoutUsage: number,
  role: string,
): AccessRight {
  if (withoutUsage === 0) {
    return {
      level: 1,
      right: 'schemas',
      state: visible > 0 ? 'granted' : 'missing',
    };
  }
  return {
    level: 1,
    right: 'schemas',
    state: visible > 0 ? 'partly' : 'missing',
    count: withoutUsage,
    sql: listSchemaGrants(role),
  };
}

/**
 * What the role may see, level by level, and what would change it. Schemas that
 * it may not use are counted and not named.
 */
export async function readAccess(
  query: Query,
  settings: ConnectorSettings,
): Promise<WarehouseAccess> {
  const { row: server } = await readServer(query);
  const { oids, withoutUsage } = await readSchemas(query, settings.schemas);
  const rows = await query<AccessRow>(ACCESS, [oids]);
  const { role, database } = rows[0];
  const schemas = rows.flatMap(({ name, tables, readable }) =>
    name === null ? [] : { name, tables, readable },
  );
  return {
    readAt: server.read_at,
    role,
    database,
    schemaCount: schemas.length,
    schemas: schemas.slice(0, NAMED),
    rights: [
      schemasRight(schemas.length, withoutUsage, role),
      await updateLogRight(query, settings, role),
      await contentsRight(query, settings, oids, role),
    ],
  };
}
