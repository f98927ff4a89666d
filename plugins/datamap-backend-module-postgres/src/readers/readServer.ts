import {
  ConnectorError,
  type WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Query } from '../connection/ReadOnlyTransactions';
import { assembleServer } from '../reading/assembleServer';
import { SERVER, type ServerRow } from '../sql/server';
import {
  SYSTEM_IDENTIFIER,
  type SystemIdentifierRow,
} from '../sql/systemIdentifier';

/** The oldest server that is read, as `server_version_num` has it. */
const OLDEST_VERSION = 140000;

/**
 * Says which server this is.
 *
 * @throws ConnectorError for a server that cannot be read truthfully
 */
export async function readServer(
  query: Query,
): Promise<{ row: ServerRow; server: WarehouseServer }> {
  const [row] = await query<ServerRow>(SERVER);
  refuseUnreadable(row);
  const [control] = row.may_read_control
    ? await query<SystemIdentifierRow>(SYSTEM_IDENTIFIER)
    : [];
  return { row, server: assembleServer(row, control?.system_identifier) };
}

/** Exported for its test: no such server is at hand. */
export function refuseUnreadable(
  row: Pick<ServerRow, 'version' | 'version_number' | 'encoding' | 'database'>,
): void {
  if (row.version_number < OLDEST_VERSION) {
    throw new ConnectorError({
      code: 'version-not-supported',
      message: `The server of the database '${row.database}' is PostgreSQL ${row.version}. Datamap reads 14 and later.`,
      transient: false,
    });
  }
  if (row.encoding === 'SQL_ASCII') {
    throw new ConnectorError({
      code: 'encoding-not-utf8',
      message: `The database '${row.database}' has the encoding SQL_ASCII, in which the server does not know what its names and comments say. Move it to UTF8.`,
      transient: false,
    });
  }
}
