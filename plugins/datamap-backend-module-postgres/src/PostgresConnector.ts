import type { LoggerService } from '@backstage/backend-plugin-api';
import type { WarehouseAccess } from '@datamap/plugin-datamap-common';
import {
  ConnectorError,
  type ChangeListener,
  type ChangeWatch,
  type ContentProbe,
  type DefinitionReading,
  type IndexStatistics,
  type KnownDefinitions,
  type LastUpdateTarget,
  type PeriodColumn,
  type ReadOptions,
  type ReadStatisticsOptions,
  type ReadStructureOptions,
  type RelationDefinition,
  type RelationLastUpdates,
  type RelationPeriods,
  type RelationSizes,
  type RelationStatistics,
  type StructureFingerprint,
  type StructureSnapshot,
  type UpdateLogEntry,
  type WarehouseConnector,
  type WarehouseConnectorOptions,
} from '@datamap/plugin-datamap-node';
import {
  readConnectorSettings,
  type ConnectorSettings,
} from './config/readConnectorSettings';
import { listenForChanges } from './connection/listenForChanges';
import { ReadOnlyTransactions } from './connection/ReadOnlyTransactions';
import { readAccess } from './readers/readAccess';
import { probeContents } from './readers/probeContents';
import { readDefinitions } from './readers/readDefinitions';
import { readIndexStatistics } from './readers/readIndexStatistics';
import { readLastUpdates } from './readers/readLastUpdates';
import { readFingerprint } from './readers/readFingerprint';
import { readPeriods } from './readers/readPeriods';
import { readServerAndSchemas } from './readers/readServerAndSchemas';
import { readSizes } from './readers/readSizes';
import { readStatistics } from './readers/readStatistics';
import { readStructure } from './readers/readStructure';
import { readUpdateLog } from './readers/readUpdateLog';

/**
 * How often the structure is read before giving up, where an object went away
 * between being listed and being described.
 */
const STRUCTURE_ATTEMPTS = 3;

/**
 * Reads a warehouse in PostgreSQL 14 or later.
 */
export class PostgresConnector implements WarehouseConnector {
  /** @throws InputError where the configuration makes no sense */
  static fromConfig(options: WarehouseConnectorOptions): PostgresConnector {
    const { warehouseId, config, logger } = options;
    const settings = readConnectorSettings(warehouseId, config);
    const { connection, extensionTables } = settings;
    if (connection.ignoredParameters.length > 0) {
      logger.warn(
        `The parameters ${connection.ignoredParameters
          .map(name => `'${name}'`)
          .join(
            ', ',
          )} of the URL of the warehouse '${warehouseId}' have no effect.`,
      );
    }
    return new PostgresConnector(
      warehouseId,
      ReadOnlyTransactions.create({
        warehouseId,
        connection,
        extensionTables,
      }),
      settings,
      logger,
    );
  }

  private constructor(
    private readonly warehouseId: string,
    private readonly transactions: ReadOnlyTransactions,
    private readonly settings: ConnectorSettings,
    private readonly logger: LoggerService,
  ) {}

  async readAccess(options: ReadOptions = {}): Promise<WarehouseAccess> {
    return await this.transactions.run(
      query => readAccess(query, this.settings),
      options,
    );
  }

  async readStructure(
    options: ReadStructureOptions = {},
  ): Promise<StructureSnapshot> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transactions.run(
          (query, copy, beside) =>
            readStructure({ query, copy, beside }, this.settings, options),
          { ...options, closeAfterwards: true },
        );
      } catch (error) {
        if (
          options.signal?.aborted ||
          attempt === STRUCTURE_ATTEMPTS ||
          !wentAway(error)
        ) {
          throw error;
        }
      }
    }
  }

  async readFingerprint(
    options: ReadStructureOptions = {},
  ): Promise<StructureFingerprint> {
    return await this.transactions.run(
      async (query, _copy, beside) =>
        await readFingerprint(
          { query, beside },
          await readServerAndSchemas(query, this.settings),
          this.settings,
          options,
        ),
      options,
    );
  }

  async readStatistics(
    options: ReadStatisticsOptions = {},
  ): Promise<RelationStatistics> {
    return await this.transactions.run(
      query => readStatistics(query, this.settings.schemas, options.oids),
      { ...options, closeAfterwards: true },
    );
  }

  async readSizes(
    oids: number[],
    options?: ReadOptions,
  ): Promise<RelationSizes> {
    return await readSizes(this.transactions, oids, options);
  }

  async readUpdateLog(
    options?: ReadOptions,
  ): Promise<UpdateLogEntry[] | undefined> {
    const { updateLog } = this.settings;
    if (!updateLog) {
      return [];
    }
    return await this.transactions.run(
      query =>
        readUpdateLog(query, updateLog, this.settings.schemas, this.logger),
      options,
    );
  }

  async probeContents(
    oids: number[],
    options?: ReadOptions,
  ): Promise<ContentProbe[]> {
    return await probeContents(
      this.transactions,
      oids,
      this.settings,
      this.logger,
      options,
    );
  }

  async readPeriods(
    columns: PeriodColumn[],
    options?: ReadOptions,
  ): Promise<RelationPeriods> {
    return await readPeriods(
      this.transactions,
      columns,
      this.settings,
      this.logger,
      options,
    );
  }

  async readDefinitions(
    known: KnownDefinitions,
    onRead: (relations: RelationDefinition[]) => Promise<void>,
    options?: ReadOptions,
  ): Promise<DefinitionReading> {
    return await readDefinitions(
      this.transactions,
      this.settings.schemas,
      known,
      onRead,
      options,
    );
  }

  async readIndexStatistics(options?: ReadOptions): Promise<IndexStatistics> {
    return await readIndexStatistics(
      this.transactions,
      this.settings.schemas,
      options,
    );
  }

  async readLastUpdates(
    targets: LastUpdateTarget[],
    options?: ReadOptions,
  ): Promise<RelationLastUpdates> {
    return await readLastUpdates(
      this.transactions,
      targets,
      this.settings,
      this.logger,
      options,
    );
  }

  async watch(listener: ChangeListener): Promise<ChangeWatch | undefined> {
    return this.settings.changeNotifications
      ? await listenForChanges(
          this.warehouseId,
          this.settings.connection,
          listener,
        )
      : undefined;
  }

  async close(): Promise<void> {
    await this.transactions.close();
  }
}

/** "cache lookup failed" and its like are internal errors to the server. */
function wentAway(error: unknown): boolean {
  return (
    error instanceof ConnectorError &&
    error.code === 'internal' &&
    error.transient
  );
}
