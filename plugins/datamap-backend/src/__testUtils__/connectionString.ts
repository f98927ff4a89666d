import type { Knex } from 'knex';

/** Knex takes the connection of a test's database apart; this puts it together. */
export function connectionString(database: Knex): string {
  const {
    host,
    port,
    user,
    password,
    database: name,
  } = database.client.config.connection;
  return `postgres://${user}:${encodeURIComponent(
    password,
  )}@${host}:${port}/${name}`;
}
