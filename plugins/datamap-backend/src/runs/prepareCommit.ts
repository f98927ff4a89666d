import { type FoundChange, runChanges } from '../changes';
import {
  isSameDatabase,
  type Matches,
  type StructureDifference,
} from '../compare';
import { createOwnerOf } from '../config/createOwnerOf';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { TableHistory } from '../meaning';
import type { Moments } from '../store/moments';
import type { StoredState } from '../store/StoredState';
import type { FeedEntry } from '../store/writeFeed';
import { feedEntries } from './feedEntries';
import { measurementWrites } from './measurementWrites';
import type { WarehouseReading } from './readSnapshot';
import { referenceWrites } from './referenceWrites';
import type { RunResult } from './RunRow';
import { schemaWrites } from './schemaWrites';
import { tableReadings } from './tableReadings';
import { type TableWrite, tableWrites } from './tableWrites';

/**
 * All that a run is going to write, worked out before its transaction begins.
 */
export interface PreparedCommit {
  config: WarehouseConfig;
  reading: WarehouseReading;
  moments: Moments;
  schemas: { written: ReturnType<typeof schemaWrites>; removed: string[] };
  tables: TableWrite[];
  removedTables: string[];
  /** Tables under a new name, with the one that they had. */
  renamed: Array<{ id: string; entityName: string }>;
  references: ReturnType<typeof referenceWrites>;
  measurements: ReturnType<typeof measurementWrites>;
  changes: FoundChange[];
  /** Names of schemas of which nothing may be kept any more. */
  purgedSchemas: string[];
  /** The store's id of a table by its object id, before the run and after. */
  tableBefore: (oid: number) => string | undefined;
  tableAfter: (oid: number) => string | undefined;
  feed: FeedEntry[];
  result: Omit<RunResult, 'revision'>;
}

/** Both versions, where the server is another one than before. */
function serverChange(
  state: StoredState,
  { structure }: WarehouseReading,
): { before?: string; after: string } | undefined {
  const { systemIdentifier } = state.structure;
  return systemIdentifier === undefined ||
    structure.server.systemIdentifier === undefined ||
    isSameDatabase(state.structure, structure)
    ? undefined
    : { before: state.serverVersion, after: structure.server.version };
}

/**
 * Works out all that a run is going to write.
 *
 * @param options.revived - ids of removed tables by the entity name under which
 *   they came back
 */
export async function prepareCommit(options: {
  config: WarehouseConfig;
  reading: WarehouseReading;
  state: StoredState;
  matches: Matches;
  difference: StructureDifference;
  revived: Map<string, string>;
  purgedSchemas: string[];
  histories: Map<string, TableHistory>;
  reportOf: Parameters<typeof tableReadings>[2];
}): Promise<PreparedCommit> {
  const { config, reading, state, matches, difference } = options;
  const moments: Moments = {
    structure: reading.structure.readAt,
    statistics: reading.statistics.readAt,
    sizes: reading.sizes.readAt,
    updateLog: reading.updateLogReadAt,
    periods: reading.periods.readAt,
    lastUpdates: reading.lastUpdates?.readAt,
  };
  const tables = await tableWrites({
    warehouse: config.id,
    state,
    difference,
    readings: tableReadings(reading, config, options.reportOf),
    matched: new Map(
      matches.tables.matched.map(({ stored, current, structureHash }) => [
        current.oid,
        { id: stored.id, structureHash },
      ]),
    ),
    revived: options.revived,
    histories: options.histories,
    ownerOf: createOwnerOf(config.owners, config.defaultOwner),
    moments,
  });
  const { added, removed, renamed, modified, unchanged } = difference.tables;
  const written = schemaWrites(config, matches.schemas);
  const storedIds = new Map(
    state.structure.tables.map(({ oid, id }) => [oid, id]),
  );
  const currentIds = new Map(
    tables.map(({ id, relation }) => [relation.oid, id]),
  );
  const schemaIds = new Map(written.map(({ name, id }) => [name, id]));
  return {
    config,
    reading,
    moments,
    schemas: {
      written,
      removed: matches.schemas.removed.map(({ id }) => id),
    },
    tables,
    removedTables: removed.map(({ id }) => id),
    renamed: renamed.map(({ before }) => ({
      id: before.id,
      entityName: before.entityName,
    })),
    references: referenceWrites(tables),
    measurements: measurementWrites(tables, reading.statistics.readAt),
    // The first reading finds everything new, which is no news.
    changes: state.read
      ? runChanges({
          difference,
          matches,
          server: serverChange(state, reading),
          tableIdOf: oid => currentIds.get(oid),
          schemaIdOf: name => schemaIds.get(name),
        })
      : [],
    purgedSchemas: options.purgedSchemas,
    tableBefore: oid => storedIds.get(oid),
    // Those of schemas that were not read again are what they were.
    tableAfter: oid =>
      currentIds.get(oid) ??
      (isSameDatabase(state.structure, reading.structure)
        ? storedIds.get(oid)
        : undefined),
    feed: feedEntries({ config, structure: reading.structure, writes: tables }),
    result: {
      added: added.length,
      removed: removed.length,
      renamed: renamed.length,
      modified: modified.length,
      unchanged,
    },
  };
}
