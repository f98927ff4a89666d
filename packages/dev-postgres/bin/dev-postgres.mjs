#!/usr/bin/env node
import { parseArgs } from 'node:util';
import {
  createSampleWarehouse,
  PostgresStartError,
  startPostgres,
} from '../src/index.mjs';

const USAGE = `dev-postgres start [--data-dir <folder>] [--port <number>] [--major 14|15|16|17|18] [--no-sample]

Starts an embedded PostgreSQL with the sample warehouse and keeps it running
until Ctrl-C. The data folder is that of DATAMAP_DATA_DIR, or '.datamap', if none is given.
Passwords are made from the one in '<folder>/superuser-password' and are never printed.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'data-dir': { type: 'string' },
    port: { type: 'string' },
    major: { type: 'string', default: '18' },
    'no-sample': { type: 'boolean', default: false },
  },
});

/** @param {string} url */
function describe(url) {
  const { hostname, port, pathname, username } = new URL(url);
  return `host ${hostname}, port ${port}, database ${pathname.slice(
    1,
  )}, user ${username}`;
}

async function start() {
  const server = await startPostgres({
    dataDir:
      values['data-dir'] ??
      `${process.env.DATAMAP_DATA_DIR ?? '.datamap'}/postgres`,
    major: /** @type {import('../src/index.mjs').PostgresMajor} */ (
      Number(values.major)
    ),
    port: values.port ? Number(values.port) : undefined,
  });
  const stop = () => server.stop().then(() => process.exit(0), fail);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  server.onExit(fail);
  console.log(`server:    ${describe(server.url)}`);
  if (!values['no-sample']) {
    try {
      const warehouse = await createSampleWarehouse({ adminUrl: server.url });
      console.log(
        `warehouse: ${describe(warehouse.url)} (${
          warehouse.created ? 'made' : 'found'
        } in ${(warehouse.duration / 1000).toFixed(1)} s)`,
      );
    } catch (error) {
      await server.stop();
      throw error;
    }
  }
  console.log('ready');
}

/** @param {unknown} error */
function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof PostgresStartError) {
    console.error(`  → ${error.remedy}`);
  }
  process.exit(1);
}

if (positionals[0] === 'start') {
  await start().catch(fail);
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
