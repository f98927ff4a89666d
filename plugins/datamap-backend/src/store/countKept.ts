import type { Knex } from 'knex';

/** How many tables of a warehouse there are in the store. */
export interface KeptTables {
  stored: number;
  /** Of these, those that a reading left out because they are as they were. */
  kept: number;
  /** Of those, how many lack an outline, because an earlier version wrote them. */
  withoutOutline: number;
}

/**
 * Counts what the store has of the relations that a reading left out.
 *
 * @param oids - their object ids, each once; those of partitions count nothing
 */
export async function countKept(
  database: Knex,
  warehouse: string,
  oids: number[],
): Promise<KeptTables> {
  const { rows } = await database.raw<{
    rows: Array<Record<'stored' | 'kept' | 'without_outline', string>>;
  }>(
    `select count(*) as stored,
            count(kept.oid) as kept,
            count(kept.oid) filter (where outline is null) as without_outline
       from tables
       left join unnest(:oids::bigint[]) as kept (oid) on kept.oid = tables.oid
      where warehouse = :warehouse and removed_at is null`,
    { warehouse, oids },
  );
  const [{ stored, kept, without_outline: withoutOutline }] = rows;
  return {
    stored: Number(stored),
    kept: Number(kept),
    withoutOutline: Number(withoutOutline),
  };
}
