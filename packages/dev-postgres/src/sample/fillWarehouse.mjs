import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { splitSqlScript } from '../databases/splitSqlScript.mjs';
import { withClient } from '../databases/withClient.mjs';
import { analyticsRows } from './rows/analyticsRows.mjs';
import { copyRows } from './rows/copyRows.mjs';
import { createRandom } from './rows/createRandom.mjs';
import { DAY } from './rows/dates.mjs';
import { ecommerceRows } from './rows/ecommerceRows.mjs';
import { publicDataRows } from './rows/publicDataRows.mjs';
import { situations } from './situations.mjs';
import { writeUpdateLog } from './writeUpdateLog.mjs';

/** The folder of the SQL files. */
export const SQL_DIR = fileURLToPath(new URL('../../sql/', import.meta.url));

const SEED = 20_250_817;

const FLUSH = 'SELECT pg_stat_force_next_flush()';

/**
 * What does the same before 15: a session reports by itself when half a second
 * has passed since it last did, and the collector takes a moment.
 */
const FLUSH_BEFORE_15 = 'SELECT pg_sleep(0.6)';

/**
 * Makes everything inside a new, empty warehouse.
 *
 * @param {string} url the superuser's, of the warehouse
 * @param {number} now milliseconds
 */
export async function fillWarehouse(url, now) {
  for (const folder of ['structure', 'descriptions']) {
    for (const file of (await readdir(join(SQL_DIR, folder))).sort()) {
      await runFile(url, join(folder, file));
    }
  }
  for (const situation of situations) {
    await reach(url, situation);
  }
  await withClient(url, async client => {
    const { rows } = await client.query('SHOW server_version_num');
    if (Number(rows[0].server_version_num) >= 180_000) {
      await runStatements(client, 'postgres-18.sql');
    }
    const today = Math.floor(now / DAY) * DAY;
    for (const create of [publicDataRows, ecommerceRows, analyticsRows]) {
      const random = createRandom(SEED);
      for (const tableRows of create(random, today)) {
        await copyRows(client, tableRows);
      }
    }
    await runStatements(client, 'derived.sql');
    await writeUpdateLog(client, { now });
  });
  await runFile(url, 'references.sql');
  await runFile(url, 'behaviour.sql');
  await runFile(url, 'finish.sql');
  await analyzeTheRest(url);
  await runFile(url, 'owners.sql');
}

/**
 * Brings a table into its situation, in a session of its own: what a session
 * counted is reported at its end at the latest.
 *
 * @param {string} url
 * @param {import('../index.d.ts').Situation} situation
 */
async function reach(url, { schema, table, expected }) {
  const file = join('situations', `${schema}.${table}.sql`);
  if (!existsSync(join(SQL_DIR, file))) {
    return;
  }
  await runFile(url, file);
  if (expected.relkind !== 'r' || expected.mainFork !== 'zero') {
    return;
  }
  // A snapshot held elsewhere for a moment keeps VACUUM from giving pages back.
  await withClient(url, async client => {
    const name = `${schema}.${table}`;
    for (let attempt = 0; attempt < 100; attempt++) {
      const { rows } = await client.query(
        'SELECT pg_relation_size($1::regclass) > 0 AS holds_pages',
        [name],
      );
      if (!rows[0].holds_pages) {
        return;
      }
      await sleep(100);
      await client.query(`VACUUM ${name}`);
    }
    throw new Error(
      `The table '${name}' of the sample warehouse does not give its pages back. Another session holds a snapshot; run 'npm run reset'.`,
    );
  });
}

/**
 * Gives planner's statistics to the tables that show no situation of their own.
 *
 * @param {string} url
 */
async function analyzeTheRest(url) {
  const ownAnalysis = situations
    .filter(({ expected }) => !isOrdinary(expected))
    .map(({ schema, table }) => `${schema}.${table}`);
  await withClient(url, async client => {
    const { rows } = await client.query(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND NOT c.relispartition
         AND n.nspname NOT IN ('pg_catalog', 'information_schema')
         AND n.nspname || '.' || c.relname <> ALL ($1::text[])
         AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid OR i.inhparent = c.oid)
       ORDER BY 1`,
      [ownAnalysis],
    );
    const forces = await canForceFlush(client);
    for (const { name } of rows) {
      if (forces) {
        await client.query(FLUSH);
      }
      await client.query(`ANALYZE ${name}`);
    }
  });
}

/**
 * Whether ANALYZE after everything else is all that a situation takes.
 *
 * @param {import('../index.d.ts').Situation['expected']} expected
 */
function isOrdinary({ analyzed, reltuples, nLiveTup, nTupIns }) {
  return (
    analyzed && reltuples > 0 && nLiveTup === reltuples && nTupIns === reltuples
  );
}

/**
 * @param {string} url
 * @param {string} file
 */
async function runFile(url, file) {
  await withClient(url, client => runStatements(client, file));
}

/**
 * @param {import('pg').Client} client
 * @param {string} file
 */
async function runStatements(client, file) {
  const script = await readFile(join(SQL_DIR, file), 'utf8');
  const forces = await canForceFlush(client);
  for (const { text, line } of splitSqlScript(script)) {
    try {
      await client.query(
        forces || !text.includes(FLUSH) ? text : FLUSH_BEFORE_15,
      );
    } catch (error) {
      throw new Error(
        `The sample warehouse could not be made: '${file}', line ${line}: ${
          error instanceof Error ? error.message : error
        }`,
        { cause: error },
      );
    }
  }
}

/**
 * Whether a session can be made to report what it counted (since 15).
 *
 * @param {import('pg').Client} client
 */
async function canForceFlush(client) {
  const { rows } = await client.query('SHOW server_version_num');
  return Number(rows[0].server_version_num) >= 150_000;
}
