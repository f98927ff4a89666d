import type { Change, Matches, StructureDifference } from '../compare';
import { createOwnerOf } from '../config/createOwnerOf';
import type { WarehouseConfig } from '../config/WarehouseConfig';
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

/** A change that a run found, as it is stored. */
export type StoredChange =
  | Change
  | {
      kind: 'table-added' | 'table-removed';
      severity: 'breaking' | 'harmless';
      object: { type: 'table'; name: string };
    };

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
  changes: Array<{ table_id: string; change: StoredChange }>;
  feed: FeedEntry[];
  result: Omit<RunResult, 'revision'>;
}

function changesOf(
  difference: StructureDifference,
  tables: TableWrite[],
  isFirstReading: boolean,
): PreparedCommit['changes'] {
  const idOf = new Map(tables.map(({ id, relation }) => [relation.oid, id]));
  const { added, removed, renamed, modified } = difference.tables;
  return [
    ...(isFirstReading ? [] : added).flatMap(({ current }) => {
      const id = idOf.get(current.oid);
      return id === undefined
        ? []
        : {
            table_id: id,
            change: {
              kind: 'table-added' as const,
              severity: 'harmless' as const,
              object: { type: 'table' as const, name: current.name },
            },
          };
    }),
    ...removed.map(({ id, name }) => ({
      table_id: id,
      change: {
        kind: 'table-removed' as const,
        severity: 'breaking' as const,
        object: { type: 'table' as const, name },
      },
    })),
    ...[...renamed, ...modified].flatMap(({ before, changes }) =>
      changes.map(change => ({ table_id: before.id, change })),
    ),
  ];
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
}): Promise<PreparedCommit> {
  const { config, reading, state, matches, difference } = options;
  const moments: Moments = {
    structure: reading.structure.readAt,
    statistics: reading.statistics.readAt,
    sizes: reading.sizes.readAt,
    updateLog: reading.updateLogReadAt,
    periods: reading.periods.readAt,
  };
  const tables = await tableWrites({
    warehouse: config.id,
    state,
    difference,
    readings: tableReadings(reading, config),
    matched: new Map(
      matches.tables.matched.map(({ stored, current, structureHash }) => [
        current.oid,
        { id: stored.id, structureHash },
      ]),
    ),
    revived: options.revived,
    ownerOf: createOwnerOf(config.owners, config.defaultOwner),
    moments,
  });
  const { added, removed, renamed, modified, unchanged } = difference.tables;
  return {
    config,
    reading,
    moments,
    schemas: {
      written: schemaWrites(config, matches.schemas),
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
    changes: changesOf(difference, tables, !state.read),
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
