import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { removeDataDir, startPostgres } from '@datamap/dev-postgres';
import { Client } from 'pg';
import { readArguments } from './readArguments';
import { measureIncremental } from './measuring/measureIncremental';
import { measureFullReads } from './measuring/measureFullReads';
import type { SizeResult } from './report/renderFullReads';
import { renderResults } from './report/renderResults';
import { makeWarehouse, READER, urlOf } from './warehouse/makeWarehouse';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function versionOf(url: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  await client.end();
  return rows[0].server_version;
}

async function main(): Promise<void> {
  const { sizes, rounds, folder, major } = readArguments(
    process.argv.slice(2),
    process.env,
  );
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), 'datamap-bench-'));
  const server = await startPostgres({
    dataDir,
    major,
    durable: false,
    settings: {
      // pg_dump locks every table; and nothing runs beside the readers.
      max_locks_per_transaction: 2048,
      shared_buffers: '512MB',
      autovacuum: 'off',
    },
  });
  try {
    const readerPassword = randomBytes(12).toString('hex');
    const results: SizeResult[] = [];
    for (const tables of sizes) {
      const database = `bench_${tables}`;
      const start = Date.now();
      const counts = await makeWarehouse({
        adminUrl: server.url,
        database,
        tables,
        readerPassword,
      });
      say(
        `${tables} tables, made in ${Math.round(
          (Date.now() - start) / 1000,
        )} s`,
      );
      const urls = {
        owner: urlOf(server.url, database),
        reader: urlOf(server.url, database, {
          name: READER,
          password: readerPassword,
        }),
      };
      const reads = await measureFullReads({
        database,
        adminUrl: server.url,
        urls,
        rounds: tables > 10_000 ? Math.min(rounds, 5) : rounds,
        limitMilliseconds: tables > 10_000 ? 180_000 : 120_000,
        say,
      });
      const incremental = await measureIncremental({
        adminUrl: server.url,
        database,
        urls,
        tables,
      });
      results.push({ counts, reads, incremental });
    }
    const text = renderResults({
      results,
      serverVersion: await versionOf(server.url),
    });
    say(`\n${text}`);
    if (sizes.length > 1) {
      writeFileSync(resolve(__dirname, '../RESULTS.md'), text);
    }
  } finally {
    await server.stop();
    if (folder === undefined) {
      await removeDataDir(dataDir);
    }
  }
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
