import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, stat, writeFile, readFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connectionUrl } from '../databases/connectionUrl.mjs';
import { createPortalDatabase } from '../databases/createPortalDatabase.mjs';
import { loadSqlFile } from '../databases/loadSqlFile.mjs';
import { withClient } from '../databases/withClient.mjs';
import { findBinaries } from './findBinaries.mjs';
import { removeDataDir } from './placeForServer.mjs';
import { PostgresStartError } from './PostgresStartError.mjs';
import { startPostgres } from './startPostgres.mjs';

const CLI = fileURLToPath(
  new URL('../../bin/dev-postgres.mjs', import.meta.url),
);

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {number} pid */
async function awaitEnd(pid) {
  for (let attempt = 0; isAlive(pid); attempt++) {
    assert.ok(attempt < 200, `process ${pid} still runs after 10 s`);
    await sleep(50);
  }
}

for (const major of /** @type {const} */ ([18, 15])) {
  describe(`an embedded PostgreSQL ${major}`, () => {
    /** @type {string} */
    let dataDir;
    before(async () => {
      dataDir = await mkdtemp(join(tmpdir(), `datamap-server-${major}-`));
    });
    after(() => removeDataDir(dataDir));

    const start = () => startPostgres({ dataDir, major, durable: false });

    it('speaks UTF-8, knows Korean letters, listens on loopback only, keeps its password to itself', async () => {
      const server = await start();
      try {
        const answer = await withClient(server.url, async client => {
          await client.query('CREATE EXTENSION pg_trgm');
          await client.query(
            "CREATE TABLE kept AS SELECT '환불'::text AS word",
          );
          const { rows } = await client.query(
            `SELECT current_setting('server_version_num')::int / 10000 AS major,
                    current_setting('server_encoding') AS encoding,
                    current_setting('listen_addresses') AS addresses,
                    current_setting('unix_socket_directories') AS sockets,
                    cardinality(show_trgm('환불')) AS trigrams`,
          );
          return rows[0];
        });
        assert.deepEqual(answer, {
          major,
          encoding: 'UTF8',
          addresses: '127.0.0.1',
          sockets: '',
          trigrams: 3,
        });
        const { mode } = await stat(join(dataDir, 'superuser-password'));
        assert.equal(mode & 0o777, 0o600);
        await assert.rejects(
          withClient(
            connectionUrl(server.url, { password: 'wrong' }),
            async () => {},
          ),
          /password authentication failed/,
        );
      } finally {
        await server.stop();
      }
      assert.equal(isAlive(server.pid), false);
    });

    it('keeps its data, and refuses a second server on them', async () => {
      const server = await start();
      try {
        const { rows } = await withClient(server.url, client =>
          client.query('TABLE kept'),
        );
        assert.deepEqual(rows, [{ word: '환불' }]);
        await assert.rejects(start(), error => {
          assert.match(error.message, /is already running on '/);
          assert.ok(error.message.includes(dataDir));
          assert.ok(error instanceof PostgresStartError);
          assert.match(error.remedy, /DATAMAP_DATA_DIR/);
          return true;
        });
        await assert.rejects(
          startPostgres({
            dataDir: `${dataDir}/other`,
            major,
            port: server.port,
            durable: false,
          }),
          {
            name: 'PostgresStartError',
            message: `Port '${server.port}' of 127.0.0.1 is in use.`,
            remedy: /choose another port/,
          },
        );
        await removeDataDir(`${dataDir}/other`);
      } finally {
        await server.stop();
        await server.stop();
      }
    });

    it('tells of a crash, and starts again after it', async () => {
      const server = await start();
      const told = new Promise(resolve => {
        server.onExit(resolve);
      });
      process.kill(server.pid, 'SIGKILL');
      const error = /** @type {Error} */ (await told);
      assert.match(error.message, /ended unexpectedly \(ended by SIGKILL\)/);
      const again = await start();
      try {
        const { rows } = await withClient(again.url, client =>
          client.query('TABLE kept'),
        );
        assert.equal(rows.length, 1);
      } finally {
        await again.stop();
      }
    });

    it('starts where a stale postmaster.pid names a process of somebody else', async () => {
      await writeFile(
        join(dataDir, 'cluster', 'postmaster.pid'),
        `${process.pid}\n${dataDir}/cluster\n1\n5432\n\n127.0.0.1\n0 0\nready\n`,
      );
      const server = await start();
      await server.stop();
    });

    it('refuses the data folder of another major version', async () => {
      const other = major === 18 ? 15 : 18;
      await assert.rejects(startPostgres({ dataDir, major: other }), error => {
        assert.ok(error.message.includes(`'${dataDir}'`));
        assert.match(error.message, new RegExp(`PostgreSQL ${major},`));
        assert.match(error.message, new RegExp(`PostgreSQL ${other}\\.`));
        assert.ok(error instanceof PostgresStartError);
        assert.match(error.remedy, /npm run reset/);
        return true;
      });
    });

    it('leaves nothing running when it does not start', async () => {
      await assert.rejects(
        startPostgres({
          dataDir,
          major,
          settings: { shared_buffers: 'nonsense' },
        }),
        {
          name: 'PostgresStartError',
          message:
            /did not start .*invalid value for parameter "shared_buffers"/s,
          remedy: /what the log names/,
        },
      );
      const server = await start();
      await server.stop();
    });

    it('goes down when the process that started it is killed', async () => {
      const child = spawn(
        process.execPath,
        [
          CLI,
          'start',
          '--data-dir',
          dataDir,
          '--major',
          `${major}`,
          '--no-sample',
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let output = '';
      child.stdout.on('data', text => {
        output += text;
      });
      while (!output.includes('ready')) {
        await once(child.stdout, 'data');
      }
      const password = await readFile(
        join(dataDir, 'superuser-password'),
        'utf8',
      );
      assert.ok(!output.includes(password.trim()));
      const pid = Number(
        (
          await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')
        ).split('\n')[0],
      );
      assert.equal(isAlive(pid), true);
      child.kill('SIGKILL');
      await awaitEnd(pid);
    });

    it('gives Backstage a role that makes its own databases', async () => {
      const server = await start();
      try {
        const url = await createPortalDatabase({ adminUrl: server.url });
        assert.equal(await createPortalDatabase({ adminUrl: server.url }), url);
        await withClient(url, client =>
          client.query('CREATE DATABASE backstage_plugin_example'),
        );
        const { rows } = await withClient(
          connectionUrl(url, { database: 'backstage_plugin_example' }),
          async client => {
            await client.query('CREATE EXTENSION pg_trgm');
            return await client.query(
              `SELECT cardinality(show_trgm('환불')) AS trigrams, current_setting('server_encoding') AS encoding, usesuper
               FROM pg_user WHERE usename = current_user`,
            );
          },
        );
        assert.deepEqual(rows, [
          { trigrams: 3, encoding: 'UTF8', usesuper: false },
        ]);
      } finally {
        await server.stop();
      }
    });

    it('loads a dump with COPY, commands of psql and a statement that fails', async () => {
      const file = join(dataDir, 'dump.sql');
      await writeFile(
        file,
        [
          'CREATE DATABASE elsewhere;',
          '\\connect elsewhere',
          '/* a /* nested */ comment; */',
          "CREATE TABLE words (id int, word text DEFAULT ';');",
          'COPY words (id, word) FROM stdin;',
          '1\t환불',
          '2\t\\N',
          '\\.',
          'CREATE FUNCTION two() RETURNS int LANGUAGE sql AS $body$ SELECT 1; SELECT 2; $body$;',
          'SELECT * FROM missing;',
          "INSERT INTO words VALUES (3, 'it''s');",
        ].join('\n'),
      );
      const server = await start();
      try {
        const result = await loadSqlFile({
          adminUrl: server.url,
          database: 'loaded',
          file,
        });
        assert.equal(result.statements, 4);
        assert.deepEqual(
          result.skipped.map(({ line }) => line),
          [1, 2],
        );
        assert.equal(result.failed.length, 1);
        assert.equal(result.failed[0].line, 10);
        assert.match(result.failed[0].message, /"missing" does not exist/);
        const { rows } = await withClient(result.url, client =>
          client.query('SELECT word, two() FROM words ORDER BY id'),
        );
        assert.deepEqual(
          rows.map(({ word }) => word),
          ['환불', null, "it's"],
        );
      } finally {
        await server.stop();
      }
    });
  });
}

describe('a folder that only its owner may enter', () => {
  it('is no hindrance to a server that runs as another user', async () => {
    const closed = await mkdtemp(join(tmpdir(), 'datamap-closed-'));
    await chmod(closed, 0o700);
    const dataDir = join(closed, 'data');
    try {
      const server = await startPostgres({ dataDir, durable: false });
      await withClient(server.url, client =>
        client.query('CREATE TABLE kept (id integer)'),
      );
      await server.stop();
      const again = await startPostgres({ dataDir, durable: false });
      try {
        const { rows } = await withClient(again.url, client =>
          client.query("SELECT to_regclass('kept') IS NOT NULL AS kept"),
        );
        assert.deepEqual(rows, [{ kept: true }]);
      } finally {
        await again.stop();
      }
    } finally {
      await removeDataDir(dataDir);
      await removeDataDir(closed);
    }
  });
});

describe('findBinaries', () => {
  it('names the remedy on a platform without programs', async () => {
    await assert.rejects(findBinaries(18, { platform: 'aix', arch: 'ppc64' }), {
      name: 'PostgresStartError',
      message: /'aix-ppc64'/,
      remedy: /Run this on Linux or macOS/,
    });
  });
});
