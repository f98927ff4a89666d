import { withClient } from '../databases/withClient.mjs';

const QUERY = `
  SELECT c.relkind, c.reltuples, c.relispopulated,
         pg_relation_size(c.oid, 'main') AS main_fork,
         s.relid, s.n_live_tup, s.n_dead_tup, s.n_tup_ins, s.last_analyze
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_stat_user_tables s ON s.relid = c.oid
  WHERE n.nspname = $1 AND c.relname = $2`;

/**
 * What the database says of a table, in the terms of a situation's `expected`.
 *
 * @param {string} url
 * @param {{ schema: string, table: string }} table
 * @returns {Promise<import('../index.d.ts').Situation['expected']>}
 */
export async function readSituation(url, { schema, table }) {
  const { rows } = await withClient(url, client =>
    client.query(QUERY, [schema, table]),
  );
  if (rows.length === 0) {
    throw new Error(`The warehouse has no table '${schema}.${table}'.`);
  }
  const [row] = rows;
  /** @param {string} count */
  const counted = count => (row.relid ? Number(count) : undefined);
  return {
    relkind: row.relkind,
    reltuples: row.reltuples,
    nLiveTup: counted(row.n_live_tup),
    nDeadTup: counted(row.n_dead_tup),
    nTupIns: counted(row.n_tup_ins),
    analyzed: Boolean(row.last_analyze),
    mainFork: Number(row.main_fork) > 0 ? 'positive' : 'zero',
    populated: row.relispopulated,
  };
}
