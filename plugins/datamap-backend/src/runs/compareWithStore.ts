import type { FailureCode } from '@datamap/plugin-datamap-common';
import type { AccessWarning } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import {
  changedTable,
  type ChangedTable,
  differenceOf,
  namingOf,
  safetyValve,
  type StructureDifference,
} from '../compare';
import { schemasToPurge } from '../changes';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { readStructures } from '../store/StoredState';
import { UpdateReportStore } from '../updates/UpdateReportStore';
import { copyFindings } from './copyFindings';
import { mapGently } from './mapGently';
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
  acceptRemovals: boolean;
}): void {
  const { config, reading, acceptRemovals } = options;
  const { matches, state, structure } = reading;
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
    currentTables: reading.tables.size,
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

/** Structures that are in memory at once, each as it was and as it is. */
const AT_ONCE = 500;

/** Compares those tables of a reading that differ from what is stored. */
async function compared(
  database: Knex,
  { matches, state, structure }: WarehouseReading,
): Promise<StructureDifference> {
  const naming = namingOf(
    state.moments ? state.structure : undefined,
    structure,
    matches,
  );
  const differing = matches.tables.matched.filter(({ differs }) => differs);
  const changed: ChangedTable[] = [];
  for (let start = 0; start < differing.length; start += AT_ONCE) {
    const some = differing.slice(start, start + AT_ONCE);
    const structures = await readStructures(
      database,
      some.map(({ stored }) => stored.id),
    );
    changed.push(
      ...(await mapGently(some, match =>
        changedTable(match, structures, naming),
      )),
    );
  }
  return differenceOf(matches, changed);
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
  const { config, reading } = options;
  assertTrustworthy(options);
  return prepareCommit({
    config,
    reading,
    difference: await compared(database, reading),
    purgedSchemas: await schemasToPurge(
      database,
      config.id,
      config.readsSchema,
    ),
    copies: await copyFindings(database, reading),
    reportOf: await UpdateReportStore.create({ database }).newest(config.id),
  });
}
