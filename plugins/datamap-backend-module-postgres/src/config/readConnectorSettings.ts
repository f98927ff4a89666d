import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  readConnectionSettings,
  readMilliseconds,
  type ConnectionSettings,
} from './readConnectionSettings';
import type { SchemaFilter } from './schemaFilter';
import { parseTablePattern, type TablePattern } from './tablePattern';
import { readUpdateLogSettings, type UpdateLogSettings } from './updateLog';

/**
 * What `datamap.warehouses.<id>` says to this connector.
 */
export interface ConnectorSettings {
  connection: ConnectionSettings;
  schemas: SchemaFilter;
  /** `undefined` where the warehouse keeps none. */
  updateLog?: UpdateLogSettings;
  contents: ContentSettings;
  /** Whether tables that belong to extensions are read. */
  extensionTables: boolean;
  /** Whether a connection is kept open to hear of changes. */
  changeNotifications: boolean;
}

/**
 * Which tables may be looked into, and how far.
 */
export interface ContentSettings {
  tables: TablePattern[];
  /** Rows of one table. */
  rowLimit: number;
  /** Milliseconds for one table. */
  timeLimit: number;
}

/**
 * Reads the connector's part of a warehouse's configuration.
 *
 * @throws InputError that names the warehouse, the key and the remedy
 */
export function readConnectorSettings(
  warehouseId: string,
  config: Config,
): ConnectorSettings {
  try {
    const contents = config.getOptionalConfig('contents');
    const rowLimit = contents?.getOptionalNumber('rowLimit') ?? 1000;
    if (!Number.isSafeInteger(rowLimit) || rowLimit < 1) {
      throw new InputError(
        "'contents.rowLimit' must be a whole number above 0.",
      );
    }
    const updateLog = config.getOptionalConfig('updateLog');
    return {
      connection: readConnectionSettings(config.getConfig('connection')),
      schemas: {
        include: config.getOptionalStringArray('schemas.include') ?? [],
        exclude: config.getOptionalStringArray('schemas.exclude') ?? [],
      },
      ...(updateLog && { updateLog: readUpdateLogSettings(updateLog) }),
      extensionTables: config.getOptionalBoolean('extensionTables') ?? false,
      changeNotifications:
        config.getOptionalBoolean('changeNotifications') ?? false,
      contents: {
        tables: (contents?.getOptionalStringArray('tables') ?? []).map(
          pattern => parseTablePattern(pattern, 'contents.tables'),
        ),
        rowLimit,
        timeLimit: contents
          ? readMilliseconds(contents, 'timeLimit', 1_000)
          : 1_000,
      },
    };
  } catch (error) {
    throw new InputError(
      `The configuration of the warehouse '${warehouseId}' (datamap.warehouses.${warehouseId}) does not work: ${
        error instanceof Error ? error.message : error
      }`,
    );
  }
}
