import type { Knex } from 'knex';

/** Which of some tables are being retired, by id. */
export async function deprecatedAmong(
  database: Knex,
  ids: string[],
): Promise<Set<string>> {
  const found: string[] =
    ids.length === 0
      ? []
      : await database('trust_statements')
          .whereRaw('table_id = any(?::uuid[])', [ids])
          .where({ kind: 'deprecation' })
          .whereNull('ended_at')
          .pluck('table_id');
  return new Set(found);
}
