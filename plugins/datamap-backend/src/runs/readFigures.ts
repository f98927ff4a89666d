import type {
  ContentProbe,
  PeriodColumn,
  RelationLastUpdates,
  RelationPeriods,
  RelationSizes,
  RelationStatistics,
  UpdateLogEntry,
  WarehouseConnector,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { RelationOutline } from '../meaning';
import { hashOf } from '../store/hashOf';
import {
  lastUpdateTargets,
  periodColumns,
  storing,
  worthALook,
} from './figureTargets';
import type { RunProgress } from './RunProgress';

/**
 * The figures that one run read.
 */
export interface FiguresReading {
  statistics: RelationStatistics;
  sizes: RelationSizes;
  /** Looks into tables whose contents the configuration opens. */
  probes: ContentProbe[];
  /** The smallest and largest values of the columns that are named for it. */
  periods: RelationPeriods;
  /** The columns whose smallest and largest values were asked for. */
  periodColumns: PeriodColumn[];
  /** What columns tell of last updates; absent where the connector has no way. */
  lastUpdates?: RelationLastUpdates;
  /** Undefined where it may not be read. */
  updateLog?: UpdateLogEntry[];
  /** ISO 8601. */
  updateLogReadAt: string;
}

/** What object ids and counters are of; another server's say something else. */
function basisOf(
  { systemIdentifier, databaseOid, startedAt, inRecovery }: WarehouseServer,
  some: number[] | undefined,
): string {
  return JSON.stringify([
    systemIdentifier,
    databaseOid,
    startedAt,
    inRecovery,
    ...(some ? [hashOf(some)] : []),
  ]);
}

/**
 * Reads the figures of tables.
 *
 * @param options.relations - the tables
 * @param options.areAll - whether these are all of the warehouse
 * @param options.namedPeriods - the columns that people named for periods, by
 *   object id
 */
export async function readFigures(
  options: {
    connector: WarehouseConnector;
    config: WarehouseConfig;
    server: WarehouseServer;
    relations: RelationOutline[];
    areAll: boolean;
    namedPeriods: ReadonlyMap<number, string>;
  },
  progress: RunProgress,
): Promise<FiguresReading> {
  const { connector, config, server, relations } = options;
  const stores = storing(relations);
  const some = options.areAll ? undefined : stores;
  const basis = basisOf(server, some);
  const statistics = await progress.resumableStep(
    'statistics',
    basis,
    reading =>
      connector.readStatistics({ ...reading, ...(some && { oids: some }) }),
  );
  const asked = periodColumns(relations, config, options.namedPeriods);
  const read = await progress.resumableStep(
    'sizes',
    // What was kept is of no use where other columns are named since.
    asked.length === 0 ? basis : `${basis} ${hashOf(asked)}`,
    async reading => {
      const sizes = await connector.readSizes(stores, reading);
      const oids = worthALook(relations, statistics, sizes);
      return {
        sizes,
        probes:
          oids.length > 0 ? await connector.probeContents(oids, reading) : [],
        periods: await connector.readPeriods(asked, reading),
      };
    },
  );
  const { updateLogReadAt, updateLog, lastUpdates } =
    await progress.resumableStep('update-log', basis, async reading => ({
      updateLogReadAt: new Date().toISOString(),
      updateLog: await connector.readUpdateLog(reading),
      lastUpdates: await connector.readLastUpdates?.(
        lastUpdateTargets(relations, config),
        reading,
      ),
    }));
  return {
    statistics,
    ...read,
    periodColumns: asked,
    lastUpdates,
    updateLog,
    updateLogReadAt,
  };
}
