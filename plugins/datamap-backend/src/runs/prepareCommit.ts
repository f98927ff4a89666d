import { type FoundChange, runChanges } from '../changes';
import { isSameDatabase, type StructureDifference } from '../compare';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { CopyFinding } from '../meaning';
import type { Moments } from '../store/moments';
import type { ReferenceRow } from '../store/replaceReferences';
import type { StoredState } from '../store/StoredState';
import type { WarehouseReading } from './readSnapshot';
import { referenceWrites, referencingTables } from './referenceWrites';
import type { RunResult } from './RunRow';
import { schemaWrites } from './schemaWrites';
import { createTableReadings } from './tableReadings';

/**
 * What a run is going to write, worked out before its transaction begins, apart
 * from the rows of tables: those are made a few at a time.
 */
export interface PreparedCommit {
  config: WarehouseConfig;
  reading: WarehouseReading;
  moments: Moments;
  schemas: { written: ReturnType<typeof schemaWrites>; removed: string[] };
  /** What the run knows about a table. */
  readingOf: ReturnType<typeof createTableReadings>;
  removedTables: string[];
  /** Tables under a new name, with the one that they had. */
  renamed: Array<{ id: string; entityName: string }>;
  references: { from: string[]; rows: ReferenceRow[] };
  changes: FoundChange[];
  /** Names of schemas of which nothing may be kept any more. */
  purgedSchemas: string[];
  /** The store's id of a table by its object id, before the run and after. */
  tableBefore: (oid: number) => string | undefined;
  tableAfter: (oid: number) => string | undefined;
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
 * When what was read: of the figures of all tables, since those of some do not
 * make the others newer.
 */
function momentsOf(reading: WarehouseReading): Moments {
  const { structure, statistics, sizes, periods, lastUpdates } = reading;
  const before = reading.state.moments;
  return before && !reading.hasAllFigures
    ? { ...before, structure: structure.readAt }
    : {
        statistics: statistics.readAt,
        sizes: sizes.readAt,
        updateLog: reading.updateLogReadAt,
        periods: periods.readAt,
        lastUpdates: lastUpdates?.readAt,
        structure: structure.readAt,
      };
}

function referencesOf({
  structure,
  tables,
}: WarehouseReading): PreparedCommit['references'] {
  const referencing = referencingTables(
    tables,
    structure.unchanged === undefined,
  );
  return {
    from: referencing.map(({ id }) => id),
    rows: referenceWrites(referencing, tables),
  };
}

/**
 * Works out what a run is going to write.
 */
export function prepareCommit(options: {
  config: WarehouseConfig;
  reading: WarehouseReading;
  difference: StructureDifference;
  purgedSchemas: string[];
  /** By object id. */
  copies: ReadonlyMap<number, CopyFinding>;
  reportOf: Parameters<typeof createTableReadings>[2]['reportOf'];
}): PreparedCommit {
  const { config, reading, difference } = options;
  const { matches, state, structure, tables } = reading;
  const { added, removed, renamed, modified, unchanged } = difference.tables;
  const written = schemaWrites(config, matches.schemas);
  const storedIds = new Map(
    state.structure.tables.map(({ oid, id }) => [oid, id]),
  );
  const schemaIds = new Map(written.map(({ name, id }) => [name, id]));
  const tableAfter = (oid: number) => tables.get(oid)?.id;
  return {
    config,
    reading,
    moments: momentsOf(reading),
    schemas: {
      written,
      removed: matches.schemas.removed.map(({ id }) => id),
    },
    readingOf: createTableReadings(reading, config, options),
    removedTables: removed.map(({ id }) => id),
    renamed: renamed.map(({ before }) => ({
      id: before.id,
      entityName: before.entityName,
    })),
    references: referencesOf(reading),
    // The first reading finds everything new, which is no news.
    changes: state.moments
      ? runChanges({
          difference,
          matches,
          server: serverChange(state, reading),
          comment: {
            before: state.comment,
            after: reading.structure.comment,
          },
          tableIdOf: tableAfter,
          schemaIdOf: name => schemaIds.get(name),
        })
      : [],
    purgedSchemas: options.purgedSchemas,
    tableBefore: oid => storedIds.get(oid),
    tableAfter: oid =>
      tableAfter(oid) ??
      (isSameDatabase(state.structure, structure)
        ? storedIds.get(oid)
        : undefined),
    result: {
      added: added.length,
      removed: removed.length,
      renamed: renamed.length,
      modified: modified.length,
      unchanged,
    },
  };
}
