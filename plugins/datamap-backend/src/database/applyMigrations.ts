import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** The folder of the store's migrations. */
export const migrationsDirectory = resolvePackagePath(
  '@datamap/plugin-datamap-backend',
  'migrations',
);

/**
 * Brings the store's tables up to date.
 */
export async function applyMigrations(database: Knex): Promise<void> {
  await database.migrate.latest({ directory: migrationsDirectory });
}
