import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConnectorError,
  type UpdateLogEntry,
} from '@datamap/plugin-datamap-node';
import type { UpdateLogSettings } from '../config/updateLog';
import type { SchemaFilter } from '../config/schemaFilter';
import type { Query } from '../connection/ReadOnlyTransactions';
import { assembleUpdateLog } from '../reading/assembleUpdateLog';
import {
  resolveUpdateLog,
  type FoundUpdateLog,
} from '../reading/resolveUpdateLog';
import {
  UPDATE_LOG_COLUMNS,
  type UpdateLogColumnRow,
} from '../sql/updateLogColumns';
import { updateLog, type UpdateLogRow } from '../sql/updateLog';
import { readSchemas } from './readSchemas';

/**
 * Looks for the update log in the catalogs, which waits for nothing.
 */
export async function findUpdateLog(
  query: Query,
  settings: UpdateLogSettings,
): Promise<FoundUpdateLog> {
  const columns = await query<UpdateLogColumnRow>(UPDATE_LOG_COLUMNS, [
    settings.schema,
    settings.table,
  ]);
  return resolveUpdateLog(settings, columns);
}

/**
 * Reads the newest entry for each table, in the transaction that `query`
 * belongs to; `undefined` where it cannot be read, which the log explains.
 * Schemas that the role may not use are not told of.
 *
 * @throws ConnectorError where the configuration names a column that is not
 *   there
 */
export async function readUpdateLog(
  query: Query,
  settings: UpdateLogSettings,
  filter: SchemaFilter,
  logger: LoggerService,
): Promise<UpdateLogEntry[] | undefined> {
  const name = `'${settings.schema}'.'${settings.table}'`;
  const found = await findUpdateLog(query, settings);
  if (found.state === 'without-column') {
    throw new ConnectorError({
      code: 'configuration-invalid',
      message: `The update log ${name} has no column '${found.column}'. Name its columns in 'updateLog.columns'.`,
      transient: false,
    });
  }
  if (found.state !== 'readable') {
    logger.warn(
      found.state === 'missing'
        ? `The update log ${name} does not exist. Correct 'updateLog'.`
        : `The update log ${name} may not be read. Grant USAGE on the schema and SELECT on the table.`,
    );
    return undefined;
  }
  try {
    const { schemas } = await readSchemas(query, filter);
    const readable = new Set(schemas.map(schema => schema.name));
    const rows = await query<UpdateLogRow>(updateLog(found.statement));
    return assembleUpdateLog(rows).filter(({ schema }) => readable.has(schema));
  } catch (error) {
    if (
      error instanceof ConnectorError &&
      ['lock-timeout', 'statement-timeout'].includes(error.code)
    ) {
      logger.warn(
        `The update log ${name} was locked or took too long to read (${error.code}). It is read again with the next run.`,
      );
      return undefined;
    }
    throw error;
  }
}
