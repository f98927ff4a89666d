import type { Knex } from 'knex';

/**
 * How many tables of a warehouse are stored, and how many of those that a
 * reading left out are among them, with all that the next run needs of them.
 *
 * @param oids - the object ids of those that were left out, each once
 */
export async function countKept(
  database: Knex,
  warehouse: string,
  oids: number[],
): Promise<{ stored: number; found: number }> {
  const { rows } = await database.raw<{
    rows: Array<{ stored: string; found: string }>;
  }>(
    `select count(*) as stored,
            count(*) filter (where kept.oid is not null and outline is not null) as found
       from tables
       left join unnest(:oids::bigint[]) as kept (oid) on kept.oid = tables.oid
      where warehouse = :warehouse and removed_at is null`,
    { warehouse, oids },
  );
  return { stored: Number(rows[0].stored), found: Number(rows[0].found) };
}
