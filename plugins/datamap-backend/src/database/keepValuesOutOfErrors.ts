import type { Knex } from 'knex';

/**
 * Sees to it that an error of the database names the statement and what is
 * wrong with it, and not the values that came with it: errors end in the log.
 */
export function keepValuesOutOfErrors(database: Knex): void {
  database.client.config.compileSqlOnError = false;
  database.on(
    'query-error',
    (error: Error & { detail?: string; where?: string }) => {
      // The row that was refused, and the line of a value that makes no sense.
      delete error.detail;
      delete error.where;
    },
  );
}
