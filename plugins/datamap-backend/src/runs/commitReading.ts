import { entityName } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import {
  purgeSchemas,
  refreshSubjects,
  writeChanges,
  writeSchemaSubjects,
} from '../changes';
import { replaceReferences } from '../store/replaceReferences';
import { writeStoredFingerprint } from '../store/structureFingerprints';
import { lockRevision, setRevision, writeFeed } from '../store/writeFeed';
import { updateRows, upsertRows } from '../store/writeRows';
import { lastChanges } from './lastChanges';
import type { PreparedCommit } from './prepareCommit';
import type { RunRow, RunStep } from './RunRow';
import { policyOf } from './stepPolicies';
import { forgetStepResults } from './StepResults';
import { assessmentColumns, tableColumns } from './tableWrites';

const ALIAS_LIFE = '90 days';

/** What a commit has just written, in this order. */
export type CommitPart =
  | 'schemas'
  | 'removals'
  | 'tables'
  | 'references'
  | 'history'
  | 'feed'
  | 'warehouse';

/**
 * What {@link commitReading} is given.
 */
export interface CommitOptions {
  run: RunRow;
  commit: PreparedCommit;
  /** The run's steps as they stand when this is written. */
  steps: RunStep[];
  /** Milliseconds from now until the next run is due. */
  nextRunIn: number;
  /** Told after each part, inside the transaction. */
  onWritten?: (part: CommitPart) => Promise<void> | void;
}

async function writeSchemas(
  transaction: Knex.Transaction,
  commit: PreparedCommit,
) {
  const { schemas } = commit;
  await writeSchemaSubjects(transaction, schemas.removed);
  await transaction('schemas').whereIn('id', schemas.removed).delete();
  // Two schemas may have swapped their names, so the names go out of the way first.
  await transaction('schemas')
    .where({ warehouse: commit.config.id })
    .whereNotIn(
      ['id', 'entity_name'],
      schemas.written.map(schema => [schema.id, schema.entity_name]),
    )
    .update({ entity_name: transaction.raw('id::text') });
  await upsertRows(transaction, {
    table: 'schemas',
    key: ['id'],
    rows: schemas.written,
  });
}

async function removeAndRename(
  transaction: Knex.Transaction,
  { config, removedTables, renamed }: PreparedCommit,
) {
  // Until they are written again under their new names, so that two tables may
  // swap theirs.
  await transaction('tables')
    .whereRaw('id = any(?::uuid[])', [
      [...removedTables, ...renamed.map(({ id }) => id)],
    ])
    .update({ removed_at: transaction.fn.now() });
  await transaction.raw(
    `insert into entity_aliases (warehouse, entity_name, table_id, expires_at)
     select ?, entity_name, table_id, now() + interval '${ALIAS_LIFE}'
     from unnest(?::text[], ?::uuid[]) as renamed (entity_name, table_id)
     on conflict (warehouse, entity_name)
     do update set table_id = excluded.table_id, expires_at = excluded.expires_at`,
    [
      config.id,
      renamed.map(table => table.entityName),
      renamed.map(({ id }) => id),
    ],
  );
}

async function writeTables(
  transaction: Knex.Transaction,
  { config, tables, moments }: PreparedCommit,
  revision: number,
) {
  const options = { warehouse: config.id, moments, revision };
  await upsertRows(transaction, {
    table: 'tables',
    key: ['id'],
    rows: tables
      .filter(write => write.writesStructure)
      .map(write => tableColumns(write, options)),
  });
  await updateRows(transaction, {
    table: 'tables',
    rows: tables
      .filter(write => !write.writesStructure && write.writesAssessment)
      .map(write => assessmentColumns(write, options)),
  });
}

async function writeHistory(
  transaction: Knex.Transaction,
  commit: PreparedCommit,
  runId: string,
) {
  const { changes, config, measurements, reading, tables } = commit;
  const { id, title, owner } = config;
  await writeChanges(transaction, {
    warehouse: {
      id,
      entityName: entityName({ type: 'warehouse', warehouse: id }),
      title,
      owner,
    },
    runId,
    foundAt: reading.structure.readAt,
    changes,
    tableBefore: commit.tableBefore,
    tableAfter: commit.tableAfter,
  });
  await refreshSubjects(
    transaction,
    tables.filter(write => write.writesStructure).map(write => write.id),
  );
  await updateRows(transaction, {
    table: 'tables',
    rows: lastChanges(changes, reading.structure.readAt),
  });
  await upsertRows(transaction, {
    table: 'measurements',
    key: ['table_id', 'measured_at'],
    rows: measurements,
  });
  await updateRows(transaction, {
    table: 'tables',
    rows: measurements.map(measurement => ({
      id: measurement.table_id,
      measurement_stored_at: measurement.measured_at,
    })),
  });
}

/**
 * Writes all that a run found in one transaction: before its end readers see
 * nothing of it, and a process that dies leaves nothing of it behind.
 *
 * @returns false, and nothing written, where another worker has taken the run
 *   over, or somebody cancelled it
 */
export async function commitReading(
  database: Knex,
  options: CommitOptions,
): Promise<boolean> {
  const { run, commit, onWritten = () => undefined } = options;
  const { config, reading, moments } = commit;
  return await database.transaction(async transaction => {
    await transaction.raw(
      `set local statement_timeout = ${policyOf('commit').timeLimit}`,
    );
    const held = await transaction('runs')
      .where({ id: run.id, attempt: run.attempt, state: 'running' })
      .whereNull('cancel_requested_at')
      .forUpdate()
      .first('id');
    if (!held) {
      return false;
    }
    const before = await lockRevision(transaction);
    const verdictRevision = before + 1;
    await writeSchemas(transaction, commit);
    await onWritten('schemas');
    await removeAndRename(transaction, commit);
    await onWritten('removals');
    await writeTables(transaction, commit, verdictRevision);
    await onWritten('tables');
    await replaceReferences(transaction, {
      warehouse: config.id,
      references: commit.references,
    });
    await onWritten('references');
    await writeHistory(transaction, commit, run.id);
    await purgeSchemas(transaction, config.id, commit.purgedSchemas);
    await onWritten('history');
    const last = await writeFeed(transaction, {
      warehouse: config.id,
      entries: commit.feed,
      after: verdictRevision,
    });
    const isQuiet =
      last === verdictRevision &&
      !commit.tables.some(write => write.verdictsChanged);
    const revision = isQuiet ? before : last;
    await setRevision(transaction, revision);
    await onWritten('feed');
    await transaction('warehouses')
      .where({ id: config.id })
      .update({
        connection_state: 'ok',
        connection_code: null,
        connection_since: transaction.raw(
          `case when connection_state = 'ok' then connection_since else now() end`,
        ),
        last_tried_at: transaction.fn.now(),
        next_try_at: transaction.raw(`now() + ? * interval '1 millisecond'`, [
          options.nextRunIn,
        ]),
        failures: 0,
        last_read_at: reading.structure.readAt,
        moments: JSON.stringify(moments),
        server: JSON.stringify(reading.structure.server),
        access_level: reading.structure.accessLevel,
        access: reading.access ? JSON.stringify(reading.access) : null,
        warnings: JSON.stringify(reading.structure.warnings),
        description: reading.structure.comment ?? null,
      });
    await writeStoredFingerprint(transaction, config.id, reading.structure);
    await transaction('runs')
      .where({ id: run.id })
      .update({
        state: 'succeeded',
        finished_at: transaction.raw('clock_timestamp()'),
        read_at: reading.structure.readAt,
        steps: JSON.stringify(options.steps),
        result: JSON.stringify({ ...commit.result, revision }),
        reason_code: null,
        reason_detail: null,
      });
    await forgetStepResults(transaction, [run.id]);
    await onWritten('warehouse');
    return true;
  });
}
