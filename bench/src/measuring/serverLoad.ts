import { readFileSync } from 'node:fs';
import { Client } from 'pg';

/** Of what `/proc` counts processor time in, on every Linux. */
const TICKS_A_SECOND = 100;

/** What a database's server process had to do, by its own statistics. */
export interface ServerLoad {
  /** Seconds in which a statement was under way. */
  seconds: number;
  /** Blocks that were looked at, in memory or not. */
  blocks: number;
  /** Of the server's processes that ended meanwhile; only where `/proc` tells. */
  processorSeconds?: number;
}

/**
 * What all server processes that have ended so far took of the processors: their
 * parent is told when they end.
 */
async function processorTime(client: Client): Promise<number | undefined> {
  const { rows } = await client.query(
    `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid`,
  );
  try {
    const stat = readFileSync(`/proc/${rows[0].pid}/stat`, 'utf8');
    // The name in brackets may hold anything; cutime and cstime of proc(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND;
  } catch {
    return undefined;
  }
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
    const processorBefore = await processorTime(client);
    const result = await work();
    // A session tells its counters when it ends, a moment later at most.
    await new Promise(resolve => {
      setTimeout(resolve, 300);
    });
    const after = await totals(client, database);
    const processorAfter = await processorTime(client);
    return {
      result,
      load: {
        seconds: after.seconds - before.seconds,
        blocks: after.blocks - before.blocks,
        processorSeconds:
          processorBefore === undefined || processorAfter === undefined
            ? undefined
            : processorAfter - processorBefore,
      },
    };
  } finally {
    await client.end();
  }
}
