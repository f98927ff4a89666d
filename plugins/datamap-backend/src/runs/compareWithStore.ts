import type { FailureCode } from '@datamap/plugin-datamap-common';
import type { AccessWarning } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import {
  compareStructures,
  matchStructures,
  type Matches,
  safetyValve,
} from '../compare';
import { schemasToPurge } from '../changes';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import {
  readRemovedTables,
  readStoredState,
  readStructures,
  type StoredState,
} from '../store/StoredState';
import { growthHistory } from '../store/growthHistory';
import { UpdateReportStore } from '../updates/UpdateReportStore';
import { type PreparedCommit, prepareCommit } from './prepareCommit';
import type { WarehouseReading } from './readSnapshot';

/** What the log and the screen say of a reading that is in doubt. */
const WORDS: Partial<Record<FailureCode, string>> = {
  'no-schema-visible':
    'The role may use no schema; grant USAGE on those that should be seen',
  'no-table-visible':
    'The role sees no table at all; check its grants, or accept the removals',
  'grant-lost':
    'The role may no longer use a schema that it could use before; grant USAGE on it again, or accept the removals',
};

/**
 * Thrown where a reading is in doubt and the last good state stays.
 */
export class RunKept extends Error {
  readonly name = 'RunKept';

  constructor(
    readonly code: FailureCode,
    message: string,
    /** The moment of the snapshot, ISO 8601. */
    readonly readAt: string,
  ) {
    super(message);
  }
}

function withoutUsage(warnings: AccessWarning[]): number | undefined {
  return warnings.find(({ code }) => code === 'schemas-without-usage')?.count;
}

function assertTrustworthy(options: {
  config: WarehouseConfig;
  reading: WarehouseReading;
  state: StoredState;
  matches: Matches;
  acceptRemovals: boolean;
}): void {
  const { config, reading, state, matches, acceptRemovals } = options;
  const { structure } = reading;
  const inhabited = new Set(
    state.structure.tables
      .map(table => table.schema)
      .filter(config.readsSchema),
  );
  // What the configuration excludes went because somebody said so.
  const removedTables = matches.tables.removed.filter(({ schema }) =>
    config.readsSchema(schema),
  ).length;
  const previousTables = state.structure.tables.filter(({ schema }) =>
    config.readsSchema(schema),
  ).length;
  const code = safetyValve({
    previousTables,
    removedTables,
    currentTables: structure.relations.length,
    currentSchemas: structure.schemas.length,
    vanishedSchemas: matches.schemas.removed.filter(({ name }) =>
      inhabited.has(name),
    ).length,
    previousSchemasWithoutUsage: withoutUsage(state.warnings) ?? 0,
    currentSchemasWithoutUsage: withoutUsage(structure.warnings) ?? 0,
    removedShare: config.removalShare,
    acceptRemovals,
  });
  if (code) {
    throw new RunKept(
      code,
      WORDS[code] ??
        `${removedTables} of ${previousTables} tables are not there any more; if that is meant, accept the removals`,
      structure.readAt,
    );
  }
}

/**
 * Compares a reading with the last good state and works out what is to be
 * written.
 *
 * Throws {@link RunKept} where the reading is in doubt.
 */
export async function comparedWithStore(
  database: Knex,
  options: {
    config: WarehouseConfig;
    reading: WarehouseReading;
    acceptRemovals: boolean;
  },
): Promise<PreparedCommit> {
  const { config, reading, acceptRemovals } = options;
  const state = await readStoredState(database, config.id);
  const previous = state.read ? state.structure : undefined;
  const matches = matchStructures(
    previous,
    reading.structure,
    reading.storedHashes,
  );
  assertTrustworthy({ config, reading, state, matches, acceptRemovals });
  const differing = matches.tables.matched.filter(({ differs }) => differs);
  const difference = compareStructures(
    previous,
    reading.structure,
    await readStructures(
      database,
      differing.map(({ stored }) => stored.id),
    ),
    matches,
  );
  return await prepareCommit({
    config,
    reading,
    state,
    matches,
    difference,
    revived:
      difference.tables.added.length > 0
        ? await readRemovedTables(database, config.id)
        : new Map(),
    purgedSchemas: await schemasToPurge(
      database,
      config.id,
      config.readsSchema,
    ),
    histories: await growthHistory(
      database,
      config.id,
      reading.statistics.readAt,
    ),
    reportOf: await UpdateReportStore.create({ database }).newest(config.id),
  });
}
