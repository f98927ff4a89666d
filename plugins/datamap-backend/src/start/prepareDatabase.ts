import type { Knex } from 'knex';
import { applyMigrations } from '../database/applyMigrations';
import { assertPostgres } from '../database/assertPostgres';
import { keepValuesOutOfErrors } from '../database/keepValuesOutOfErrors';
import { prepareWordIndex } from '../database/prepareWordIndex';
import type { DatamapServices } from './DatamapServices';

/** The store, of the newest shape. Throws an error where it is on something else than PostgreSQL. */
export async function prepareDatabase(
  services: DatamapServices,
): Promise<Knex> {
  const database = await services.database.getClient();
  keepValuesOutOfErrors(database);
  await assertPostgres(database);
  if (!services.database.migrations?.skip) {
    await applyMigrations(database);
    await prepareWordIndex(database, services.logger);
  }
  return database;
}
