import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';

/** How many structures are taken from the store at once. */
const BATCH = 2000;

/** Relations as they are stored, and what their structure hashes to. */
export interface KeptRelations {
  relations: RelationSnapshot[];
  /** By object id. */
  hashes: Map<number, string>;
}

/** The relations of some schemas as the last good run stored them. */
export async function readKeptRelations(
  database: Knex,
  warehouse: string,
  schemas: string[],
): Promise<KeptRelations> {
  const kept: KeptRelations = { relations: [], hashes: new Map() };
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows: Array<{
      id: string;
      structure: RelationSnapshot;
      structure_hash: string;
    }> = await database('tables')
      .select('id', 'structure', 'structure_hash')
      .where({ warehouse })
      .whereNull('removed_at')
      .whereRaw('schema_name = any(?::text[])', [schemas])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH);
    for (const { structure, structure_hash } of rows) {
      kept.relations.push(structure);
      kept.hashes.set(structure.oid, structure_hash);
    }
    if (rows.length < BATCH) {
      return kept;
    }
    after = rows[rows.length - 1].id;
  }
}
