import type { WarehouseAccess } from '@datamap/plugin-datamap-common';
import type {
  ContentProbe,
  LastUpdateTarget,
  PeriodColumn,
  RelationLastUpdates,
  RelationPeriods,
  RelationSizes,
  RelationSnapshot,
  RelationStatistics,
  StructureSnapshot,
  UpdateLogEntry,
  ReadOptions,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import { readStructureSince } from './readStructureSince';
import type { RunProgress } from './RunProgress';

type ReadableWarehouse = Pick<
  Extract<ConfiguredWarehouse, { config: WarehouseConfig }>,
  'connector' | 'config'
>;

/**
 * Everything that one run read.
 */
export interface WarehouseReading {
  /** What the role may see, where the connector tells. */
  access?: WarehouseAccess;
  structure: StructureSnapshot;
  /** By object id, the hashes of relations that did not have to be read. */
  storedHashes?: ReadonlyMap<number, string>;
  statistics: RelationStatistics;
  sizes: RelationSizes;
  /** Looks into tables whose contents the configuration opens. */
  probes: ContentProbe[];
  /** The smallest and largest values of the columns that are named for it. */
  periods: RelationPeriods;
  /** What columns tell of last updates; absent where the connector has no way. */
  lastUpdates?: RelationLastUpdates;
  /** Undefined where it may not be read. */
  updateLog?: UpdateLogEntry[];
  /** ISO 8601. */
  updateLogReadAt: string;
}

/** The object ids of what stores rows of its own, partitions included. */
export function storing(relations: RelationSnapshot[]): number[] {
  return relations.flatMap(relation => {
    switch (relation.kind) {
      case 'table':
      case 'materialized-view':
        return [relation.oid];
      case 'partitioned-table':
        return relation.parts
          .filter(part => part.kind === 'table')
          .map(part => part.oid);
      default:
        return [];
    }
  });
}

/** The tables whose rows nothing free tells: never analyzed, and not 0 bytes. */
export function worthALook(
  relations: RelationSnapshot[],
  statistics: RelationStatistics,
  sizes: RelationSizes,
): number[] {
  const estimates = new Map(
    statistics.relations.map(({ oid, reltuples }) => [oid, reltuples]),
  );
  const empty = new Set(
    sizes.relations
      .filter(size => size.method === 'relation-size' && size.mainBytes === 0)
      .map(size => size.oid),
  );
  return relations
    .filter(
      ({ oid, kind, populated }) =>
        (kind === 'table' || kind === 'materialized-view') &&
        populated &&
        (estimates.get(oid) ?? -1) < 0 &&
        !empty.has(oid),
    )
    .map(({ oid }) => oid);
}

/** The columns that the configuration names for the period of their tables. */
export function periodColumns(
  relations: RelationSnapshot[],
  { notesOf }: Pick<WarehouseConfig, 'notesOf'>,
): PeriodColumn[] {
  return relations.flatMap(({ oid, schema, name }) => {
    const { periodColumn } = notesOf(schema, name);
    return periodColumn === undefined ? [] : { oid, column: periodColumn };
  });
}

/** The columns that the configuration names for the last update of their tables. */
export function lastUpdateTargets(
  relations: RelationSnapshot[],
  { notesOf }: Pick<WarehouseConfig, 'notesOf'>,
): LastUpdateTarget[] {
  return relations.flatMap(({ oid, schema, name }) => {
    const { updatedColumn } = notesOf(schema, name);
    return updatedColumn === undefined ? [] : [{ oid, column: updatedColumn }];
  });
}

/** What object ids and counters are of; another server's say something else. */
function basisOf(server: WarehouseServer): string {
  const { systemIdentifier, databaseOid, startedAt, inRecovery } = server;
  return JSON.stringify([systemIdentifier, databaseOid, startedAt, inRecovery]);
}

/**
 * Reads a warehouse from the first step to the last before anything is written.
 */
export async function readSnapshot(
  { connector, config }: ReadableWarehouse,
  progress: RunProgress,
  { database, trustHint }: { database: Knex; trustHint: boolean },
): Promise<WarehouseReading> {
  const { readAccess } = connector;
  const access = readAccess
    ? await progress.step('connect', options =>
        readAccess.call(connector, options),
      )
    : undefined;
  const readStructure = (options: ReadOptions) =>
    readStructureSince(
      { database, warehouse: config.id, connector, trustHint },
      options,
    );
  const { structure, storedHashes } = access
    ? await progress.step('structure', readStructure)
    : await progress.connectAndRead(readStructure);
  const basis = basisOf(structure.server);
  const { relations } = structure;
  const statistics = await progress.resumableStep(
    'statistics',
    basis,
    options => connector.readStatistics(options),
  );
  const { sizes, probes, periods } = await progress.resumableStep(
    'sizes',
    basis,
    async options => {
      const read = await connector.readSizes(storing(relations), options);
      const oids = worthALook(relations, statistics, read);
      return {
        sizes: read,
        probes:
          oids.length > 0 ? await connector.probeContents(oids, options) : [],
        periods: await connector.readPeriods(
          periodColumns(relations, config),
          options,
        ),
      };
    },
  );
  const { updateLogReadAt, updateLog, lastUpdates } =
    await progress.resumableStep('update-log', basis, async options => ({
      updateLogReadAt: new Date().toISOString(),
      updateLog: await connector.readUpdateLog(options),
      lastUpdates: await connector.readLastUpdates?.(
        lastUpdateTargets(relations, config),
        options,
      ),
    }));
  return {
    access,
    structure,
    storedHashes,
    statistics,
    sizes,
    probes,
    periods,
    lastUpdates,
    updateLog,
    updateLogReadAt,
  };
}
