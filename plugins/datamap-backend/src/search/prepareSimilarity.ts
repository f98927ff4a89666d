import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/**
 * The schema of the extension pg_trgm, as SQL writes it, where the extension is
 * there; its index on the dictionary with it.
 *
 * @param mayCreate - whether this process looks after the tables
 */
export async function prepareSimilarity(
  database: Knex,
  options: { mayCreate: boolean; logger: LoggerService },
): Promise<string | undefined> {
  const { rows } = await database.raw<{ rows: Array<{ schema: string }> }>(
    `select quote_ident(n.nspname) as schema
       from pg_extension e join pg_namespace n on n.oid = e.extnamespace
      where e.extname = 'pg_trgm'`,
  );
  const schema = rows.at(0)?.schema;
  if (schema === undefined) {
    options.logger.info(
      `The search takes one wrong letter of a word, and no more: the extension 'pg_trgm' is not there`,
    );
    return undefined;
  }
  if (options.mayCreate) {
    await database.raw(
      `create index if not exists search_words_latin_trigrams
         on search_words using gin (latin ${schema}.gin_trgm_ops)`,
    );
  }
  return schema;
}
