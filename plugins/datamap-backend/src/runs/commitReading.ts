import { entityName } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import {
  purgeSchemas,
  refreshSubjects,
  writeChanges,
  writeSchemaSubjects,
} from '../changes';
import { markForSearch, markSchemasForSearch } from '../search/markForSearch';
import { refreshStanding } from '../search/standing';
import { markColumnWords } from '../notes/desk/columnWords';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import { replaceReferences } from '../store/replaceReferences';
import { FeedWriter } from '../store/FeedWriter';
import { lockRevision, setRevision } from '../store/revision';
import { updateRows, upsertRows } from '../store/writeRows';
import { feedEntries } from './feedEntries';
import { finishRun, holdRun } from './finishRun';
import { lastChanges } from './lastChanges';
import type { PreparedCommit } from './prepareCommit';
import type { RunRow, RunStep } from './RunRow';
import { writeTables } from './writeTables';

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
  personalData: PersonalDataStore;
  /** The run's steps as they stand when this is written. */
  steps: RunStep[];
  /** Told after each part, inside the transaction. */
  onWritten?: (part: CommitPart) => Promise<void> | void;
}

/** Those of which the title is another than what is stored. */
async function retitledSchemas(
  transaction: Knex.Transaction,
  { config, schemas }: PreparedCommit,
): Promise<string[]> {
  const stored: Array<{ id: string; title: string }> = await transaction(
    'schemas',
  )
    .select('id', 'title')
    .where({ warehouse: config.id });
  const titles = new Map(stored.map(({ id, title }) => [id, title]));
  return schemas.written.flatMap(schema =>
    (titles.get(schema.id) ?? schema.title) === schema.title
      ? []
      : schema.entity_name,
  );
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

async function writeHistory(
  transaction: Knex.Transaction,
  commit: PreparedCommit,
  options: { runId: string; renewed: string[] },
) {
  const { changes, config, reading } = commit;
  const { id, title, owner } = config;
  await writeChanges(transaction, {
    warehouse: {
      id,
      entityName: entityName({ type: 'warehouse', warehouse: id }),
      title,
      owner,
    },
    runId: options.runId,
    foundAt: reading.structure.readAt,
    changes,
    tableBefore: commit.tableBefore,
    tableAfter: commit.tableAfter,
  });
  await refreshSubjects(transaction, options.renewed);
  await updateRows(transaction, {
    table: 'tables',
    rows: lastChanges(changes, reading.structure.readAt),
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
  const { config, reading } = commit;
  return await database.transaction(async transaction => {
    if (!(await holdRun(transaction, run))) {
      return false;
    }
    const before = await lockRevision(transaction);
    const verdictRevision = before + 1;
    const feed = FeedWriter.create(transaction, {
      warehouse: config.id,
      after: verdictRevision,
    });
    const retitled = await retitledSchemas(transaction, commit);
    await writeSchemas(transaction, commit);
    await onWritten('schemas');
    await removeAndRename(transaction, commit);
    await onWritten('removals');
    await feed.write(feedEntries(config, reading.structure));
    const written = await writeTables(transaction, commit, {
      revision: verdictRevision,
      feed,
      personalData: options.personalData,
    });
    await onWritten('tables');
    const affected = await replaceReferences(transaction, {
      from: commit.references.from,
      gone: commit.removedTables,
      references: commit.references.rows,
    });
    await onWritten('references');
    await markForSearch(transaction, {
      changed: written.renewed,
      removed: commit.removedTables,
    });
    await markSchemasForSearch(transaction, {
      warehouse: config.id,
      schemas: retitled,
    });
    await refreshStanding(transaction, [
      ...new Set([...written.assessed, ...affected]),
    ]);
    await markColumnWords(transaction, written.renewed);
    await writeHistory(transaction, commit, {
      runId: run.id,
      renewed: written.renewed,
    });
    await purgeSchemas(transaction, config.id, commit.purgedSchemas);
    await onWritten('history');
    await feed.removeGone();
    const isQuiet =
      feed.revision === verdictRevision && !written.verdictsChanged;
    const revision = isQuiet ? before : feed.revision;
    await setRevision(transaction, revision);
    await onWritten('feed');
    await finishRun(transaction, {
      run,
      config,
      structure: reading.structure,
      access: reading.access,
      moments: commit.moments,
      hasAllFigures: reading.hasAllFigures,
      steps: options.steps,
      result: { ...commit.result, revision },
    });
    await onWritten('warehouse');
    return true;
  });
}
