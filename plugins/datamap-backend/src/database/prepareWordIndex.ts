import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

async function schemaOfTrigrams(database: Knex): Promise<string | undefined> {
  const { rows } = await database.raw<{ rows: Array<{ schema: string }> }>(
    `select n.nspname as schema
       from pg_extension e join pg_namespace n on n.oid = e.extnamespace
      where e.extname = 'pg_trgm'`,
  );
  return rows[0]?.schema;
}

/**
 * Makes the index behind the filter by words where the extension pg_trgm is
 * there or may be created. Not part of a migration: a portal without the
 * extension works all the same, it reads every table's words at each filter.
 */
export async function prepareWordIndex(
  database: Knex,
  logger: LoggerService,
): Promise<void> {
  try {
    if (!(await schemaOfTrigrams(database))) {
      await database.raw('create extension if not exists pg_trgm');
    }
    const schema = await schemaOfTrigrams(database);
    await database.raw(
      `create index if not exists tables_search_text_trigrams
         on tables using gin (search_text ??.gin_trgm_ops)
         where removed_at is null`,
      [schema ?? 'public'],
    );
  } catch (error) {
    logger.info(
      `The filter by words works without an index, which is slower from some ten thousand tables on: the extension 'pg_trgm' could not be used (${
        error instanceof Error ? error.message : 'unknown reason'
      })`,
    );
  }
}
