import type { Knex } from 'knex';

const OLDEST = 140000;

/**
 * Refuses to go on with a portal database that the store does not work on.
 *
 * Throws an error that says what was found and what is needed.
 */
export async function assertPostgres(database: Knex): Promise<void> {
  const client = String(database.client.config.client);
  if (client !== 'pg') {
    throw new Error(
      `Datamap keeps its store in PostgreSQL 14 or later, and 'backend.database.client' is '${client}'; set it to 'pg' and give a 'backend.database.connection'`,
    );
  }
  const { rows } = await database.raw<{
    rows: Array<{ number: string; version: string; encoding: string }>;
  }>(
    `select current_setting('server_version_num') as number,
            current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  );
  const [{ number, version, encoding }] = rows;
  if (Number(number) < OLDEST) {
    throw new Error(
      `Datamap keeps its store in PostgreSQL 14 or later, and 'backend.database' is version ${version}; upgrade it`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new Error(
      `Datamap keeps names in every script, and the database of 'backend.database' has the encoding '${encoding}'; create it with ENCODING 'UTF8'`,
    );
  }
}
