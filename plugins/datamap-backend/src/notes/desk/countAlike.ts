import type { Knex } from 'knex';
import { type DeskScope, describableTables } from './describableTables';

/**
 * How many columns of each key lack words among what somebody describes.
 */
export async function countAlike(
  database: Knex,
  scope: DeskScope,
  keys: string[],
): Promise<Map<string, number>> {
  const alike = describableTables(database, scope)
    .whereRaw('words.undescribed @> array[wanted.key]')
    .count('* as count');
  const { rows }: { rows: Array<{ key: string; count: string }> } =
    await database.raw(
      `select wanted.key, found.count
         from unnest(?::text[]) as wanted (key) cross join lateral ? as found`,
      [keys, alike],
    );
  return new Map(rows.map(({ key, count }) => [key, Number(count)]));
}
