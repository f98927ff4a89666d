import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { removeDataDir, startPostgres } from '@datamap/dev-postgres';
import { Client } from 'pg';
import { makeWarehouse, READER, urlOf } from '../src/warehouse/makeWarehouse';
import { measureRuns } from './measureRuns';
import { measureYear } from './measureYear';
import { readArguments } from './readArguments';
import { renderStore, type StoreResult } from './renderStore';
import { type MeasuredStoreYear, renderYears } from './renderYears';

const YEAR = 365;

/** So long may a year of daily runs take unless the days are asked for. */
const YEAR_LIMIT = 10 * 60 * 1000;

/** So many tables are too many for a year, whatever they would take. */
const TOO_MANY = 10_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function onServer(url: string, statement: string): Promise<any[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function main(): Promise<void> {
  const { sizes, rounds, days, major, complete, only } = readArguments(
    process.argv.slice(2),
    process.env,
  );
  const dataDir = mkdtempSync(join(tmpdir(), 'datamap-bench-store-'));
  const server = await startPostgres({
    dataDir,
    major,
    settings: {
      max_locks_per_transaction: 2048,
      shared_buffers: '512MB',
      // A day lasts a second here, and on no day does it come late.
      autovacuum_naptime: '1s',
    },
  });
  const makeStore = async (name: string) => {
    await onServer(server.url, `CREATE DATABASE ${name} TEMPLATE template0`);
    return urlOf(server.url, name);
  };
  try {
    const readerPassword = randomBytes(12).toString('hex');
    const [{ server_version: serverVersion }] = await onServer(
      server.url,
      'SHOW server_version',
    );
    const results: StoreResult[] = [];
    const years: MeasuredStoreYear[] = [];
    const save = (file: string, text: string) => {
      if (complete) {
        writeFileSync(resolve(__dirname, file), text);
      }
    };
    const urlsOf = (database: string) => ({
      ownerUrl: urlOf(server.url, database),
      readerUrl: urlOf(server.url, database, {
        name: READER,
        password: readerPassword,
      }),
    });
    const make = async (tables: number, database: string) => {
      say(`${tables} tables`);
      return await makeWarehouse({
        adminUrl: server.url,
        database,
        tables,
        readerPassword,
      });
    };
    for (const tables of only === 'years' ? [] : sizes) {
      const database = `warehouse_${tables}`;
      results.push({
        counts: await make(tables, database),
        situations: await measureRuns({
          ...urlsOf(database),
          storeUrl: await makeStore(`store_${tables}`),
          secondStoreUrl: await makeStore(`second_store_${tables}`),
          rounds,
          say,
        }),
      });
      save('RESULTS.md', renderStore({ results, serverVersion, rounds }));
    }
    const measured = days ?? (complete || only === 'years' ? YEAR : 0);
    for (const tables of only === 'runs' || measured === 0 ? [] : sizes) {
      if (days !== undefined || tables < TOO_MANY) {
        const database = `year_of_${tables}`;
        years.push({
          counts: await make(tables, database),
          year: await measureYear({
            ...urlsOf(database),
            storeUrl: await makeStore(`year_${tables}`),
            days: measured,
            limit: days === undefined ? YEAR_LIMIT : Infinity,
            say,
          }),
        });
        save('YEARS.md', renderYears({ years, serverVersion }));
      }
    }
    if (results.length > 0) {
      say(`\n${renderStore({ results, serverVersion, rounds })}`);
    }
    if (years.length > 0) {
      say(`\n${renderYears({ years, serverVersion })}`);
    }
  } finally {
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
