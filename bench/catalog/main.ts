import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { removeDataDir, startPostgres } from '@datamap/dev-postgres';
import createKnex from 'knex';
import { measureCatalog } from './measureCatalog';
import { readArguments } from './readArguments';
import { type CatalogResult, moment, renderCatalog } from './renderCatalog';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const { sizes, feeders, keep } = readArguments(process.argv.slice(2));
  const file = resolve(__dirname, 'RESULTS.md');
  const before = keep && existsSync(file) ? readFileSync(file, 'utf8') : '';
  const dataDir = mkdtempSync(join(tmpdir(), 'datamap-bench-catalog-'));
  const server = await startPostgres({ dataDir, durable: false });
  const rejections: string[] = [];
  process.on('unhandledRejection', error => rejections.push(String(error)));
  const results: CatalogResult[] = [];
  let version = '';
  const rendered = () => renderCatalog(results, version, before);
  const save = () => {
    if (keep) {
      writeFileSync(file, rendered());
    }
  };
  try {
    const admin = createKnex({ client: 'pg', connection: server.url });
    version = (await admin.raw('show server_version')).rows[0].server_version;
    for (const tables of sizes) {
      for (const feeder of feeders) {
        say(`${tables} tables, ${feeder}`);
        const name = `catalog_${tables}_${feeder.replace(' ', '_')}`;
        await admin.raw(`create database ${name}`);
        const url = new URL(server.url);
        url.pathname = `/${name}`;
        const knex = createKnex({ client: 'pg', connection: url.toString() });
        const result: CatalogResult = {
          tables,
          feeder,
          measured: moment(),
          figures: [],
        };
        results.push(result);
        rejections.length = 0;
        try {
          result.figures = await measureCatalog({
            knex,
            tables,
            feeder,
            // How Backstage alone removes and renames is no aim of ours.
            steps:
              feeder === 'datamap'
                ? ['appear', 'change', 'rename', 'disappear']
                : ['appear', 'change'],
            say,
          });
        } finally {
          await knex.destroy();
        }
        if (rejections.length > 0) {
          result.failure = `${rejections.length} unhandled rejections, the first: ${rejections[0]}`;
        }
        save();
      }
    }
    await admin.destroy();
  } finally {
    await server.stop();
    await removeDataDir(dataDir);
  }
  save();
  say(`\n${rendered()}`);
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
