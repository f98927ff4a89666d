import { Client } from 'pg';

/** What a database's server process had to do, by its own statistics. */
export interface ServerLoad {
  /** Seconds in which a statement was under way. */
  seconds: number;
  /** Blocks that were looked at, in memory or not. */
  blocks: number;
}

async function totals(client: Client, database: string): Promise<ServerLoad> {
  const { rows } = await client.query(
    `SELECT active_time / 1000 AS seconds, blks_hit + blks_read AS blocks
     FROM pg_stat_database WHERE datname = $1`,
    [database],
  );
  return { seconds: Number(rows[0].seconds), blocks: Number(rows[0].blocks) };
}

/**
 * What something costs the server of a database. Nothing else may use the
 * database meanwhile.
 */
export async function withServerLoad<T>(
  adminUrl: string,
  database: string,
  work: () => Promise<T>,
): Promise<{ result: T; load: ServerLoad }> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    const before = await totals(client, database);
    const result = await work();
    // A session tells its counters when it ends, a moment later at most.
    await new Promise(resolve => {
      setTimeout(resolve, 300);
    });
    const after = await totals(client, database);
    return {
      result,
      load: {
        seconds: after.seconds - before.seconds,
        blocks: after.blocks - before.blocks,
      },
    };
  } finally {
    await client.end();
  }
}
