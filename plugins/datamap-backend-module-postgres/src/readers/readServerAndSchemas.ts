import type { WarehouseServer } from '@datamap/plugin-datamap-node';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import type { Query } from '../connection/ReadOnlyTransactions';
import type { AccessFacts } from '../reading/accessWarnings';
import type { SchemaRow } from '../sql/schemas';
import type { ServerRow } from '../sql/server';
import { findUpdateLog } from './readUpdateLog';
import { readSchemas } from './readSchemas';
import { readServer } from './readServer';

/**
 * What every reading of a structure begins with.
 */
export interface ServerAndSchemas {
  serverRow: ServerRow;
  server: WarehouseServer;
  /** Those that are asked for and may be used. */
  schemas: SchemaRow[];
  /** How many may not be used. */
  withoutUsage: number;
  updateLog: AccessFacts['updateLog'];
}

/** Reads it, in the transaction that `query` belongs to. */
export async function readServerAndSchemas(
  query: Query,
  settings: ConnectorSettings,
): Promise<ServerAndSchemas> {
  const { row: serverRow, server } = await readServer(query);
  const { schemas, withoutUsage } = await readSchemas(query, settings.schemas);
  return {
    serverRow,
    server,
    schemas,
    withoutUsage,
    updateLog: await updateLogState(query, settings),
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
