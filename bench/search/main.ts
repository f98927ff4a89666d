import { mkdtempSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { removeDataDir, startPostgres } from '@datamap/dev-postgres';
import createKnex, { type Knex } from 'knex';
import { startBackstage, startDatamap } from './contestants';
import { generateTables } from './generateTables';
import { measureSearch } from './measureSearch';
import { renderSearch } from './renderSearch';

/** Only results of this size are kept. */
const SIZE = 30_000;

function readTables(args: string[]): number {
  const { tables = String(SIZE) } = parseArgs({
    args,
    options: { tables: { type: 'string' } },
  }).values;
  const count = Number(tables);
  if (!Number.isInteger(count) || count <= 0) {
    throw new Error(
      `'${tables}' is no number of tables; say for example node bench/search/main.mjs --tables 3000`,
    );
  }
  return count;
}

async function main(): Promise<void> {
  const count = readTables(process.argv.slice(2));
  const load = loadavg()[0];
  const dataDir = mkdtempSync(join(tmpdir(), 'datamap-bench-search-'));
  const server = await startPostgres({ dataDir, durable: false });
  const open: Knex[] = [];
  const connect = (url: string) => {
    const knex = createKnex({ client: 'pg', connection: url });
    open.push(knex);
    return knex;
  };
  try {
    const admin = connect(server.url);
    const { rows } = await admin.raw('show server_version');
    const databaseFor = async (name: string) => {
      await admin.raw('create database ??', [name]);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return connect(url.toString());
    };
    const tables = generateTables(count);
    const contestants = [
      await startDatamap(await databaseFor('datamap'), tables),
      await startBackstage(await databaseFor('backstage'), tables),
    ];
    const text = renderSearch({
      tables: count,
      columns: tables.reduce((sum, { columns }) => sum + columns.length, 0),
      serverVersion: rows[0].server_version,
      load,
      timings: await measureSearch(contestants),
    });
    if (count === SIZE) {
      writeFileSync(resolve(__dirname, 'RESULTS.md'), text);
    }
    process.stdout.write(`\n${text}`);
  } finally {
    for (const knex of open) {
      await knex.destroy();
    }
    await server.stop();
    await removeDataDir(dataDir);
  }
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
