import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { withClient } from '../databases/withClient.mjs';
import { removeDataDir } from '../server/placeForServer.mjs';
import { startPostgres } from '../server/startPostgres.mjs';

const examples = fileURLToPath(
  new URL('../../../../examples/', import.meta.url),
);

describe('the examples for loaders, on a server', () => {
  /** @type {string} */
  let dataDir;
  /** @type {import('../index.d.ts').PostgresServer} */
  let server;

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'datamap-examples-'));
    server = await startPostgres({ dataDir, major: 18, durable: false });
    const script = await readFile(
      join(examples, 'update-log/update-log.sql'),
      'utf8',
    );
    await withClient(server.url, async client => {
      // Twice: running it again changes nothing.
      await client.query(script);
      await client.query(script);
      await client.query(
        `CREATE ROLE loader;
         GRANT USAGE ON SCHEMA meta TO loader;
         GRANT EXECUTE ON FUNCTION meta.record_update TO loader`,
      );
    });
  });
  after(async () => {
    await server?.stop();
    await removeDataDir(dataDir);
  });

  /**
   * What a loader, which has no right on the table, leaves in the log.
   *
   * @param {string} sql
   */
  const leftBy = sql =>
    withClient(server.url, async client => {
      await client.query('TRUNCATE meta.table_updates');
      await client.query('SET ROLE loader');
      await client.query(sql);
      await client.query('RESET ROLE');
      const { rows } = await client.query(
        `SELECT "schema", "table", loader, rows_loaded,
           updated_at > now() - interval '1 minute' AS is_new
         FROM meta.table_updates ORDER BY update_id`,
      );
      return rows;
    });

  it('lets a loader write down what it has loaded', async () => {
    assert.deepEqual(
      await leftBy(
        `SET application_name = 'nightly';
         SELECT meta.record_update('ecommerce', 'Odd "Orders"', 1200);
         SELECT meta.record_update('ecommerce', 'items', NULL, 'by hand')`,
      ),
      [
        {
          schema: 'ecommerce',
          table: 'Odd "Orders"',
          loader: 'nightly',
          rows_loaded: '1200',
          is_new: true,
        },
        {
          schema: 'ecommerce',
          table: 'items',
          loader: 'by hand',
          rows_loaded: null,
          is_new: true,
        },
      ],
    );
  });

  it('lets a loader do nothing else, and nobody else write', async () => {
    await assert.rejects(
      leftBy('DELETE FROM meta.table_updates'),
      /permission denied/,
    );
    await withClient(server.url, async client => {
      await client.query('CREATE ROLE stranger');
      await client.query('GRANT USAGE ON SCHEMA meta TO stranger');
      await client.query('SET ROLE stranger');
      await assert.rejects(
        client.query(`SELECT meta.record_update('a', 'b')`),
        /permission denied/,
      );
    });
  });

  it('writes down what a run of dbt has built', async () => {
    nunjucks.installJinjaCompat();
    const macros = await readFile(
      join(examples, 'dbt/datamap_record_updates.sql'),
      'utf8',
    );
    /**
     * @param {string} alias
     * @param {object} [changes]
     */
    const result = (alias, changes = {}) => ({
      status: 'success',
      adapter_response: { rows_affected: 7 },
      node: {
        resource_type: 'model',
        schema: 'marts',
        alias,
        config: { materialized: 'table' },
      },
      ...changes,
    });
    /** @param {object[]} results */
    const render = results =>
      new nunjucks.Environment(null, {
        autoescape: false,
        throwOnUndefined: true,
      })
        .renderString(`${macros}\n{{ datamap_record_updates(results) }}`, {
          results,
          execute: true,
          project_name: "shop's",
        })
        .trim();
    assert.deepEqual(
      await leftBy(
        render([
          result("it's"),
          result('failed', { status: 'error' }),
          result('a_view', {
            node: {
              ...result('a_view').node,
              config: { materialized: 'view' },
            },
          }),
          result('unknown', { adapter_response: {} }),
        ]),
      ),
      [
        { table: "it's", rows_loaded: '7' },
        { table: 'unknown', rows_loaded: null },
      ].map(line => ({
        schema: 'marts',
        loader: "dbt shop's",
        is_new: true,
        ...line,
      })),
    );
    assert.equal(render([result('failed', { status: 'error' })]), '');
  });
});

/** Where there is no Python there is nothing that could run Airflow's callback. */
const python = ['python3', 'python'].find(
  program => spawnSync(program, ['--version']).status === 0,
);

if (python) {
  describe('the callback for Airflow', () => {
    /** @type {import('node:http').Server} */
    let portal;
    /** @type {Array<{ url?: string, authorization?: string, body: any }>} */
    let requests = [];
    /** @type {number[]} */
    let answers = [];

    before(async () => {
      portal = createServer(async (request, response) => {
        let text = '';
        for await (const chunk of request) {
          text += chunk;
        }
        requests.push({
          url: request.url,
          authorization: request.headers.authorization,
          body: JSON.parse(text),
        });
        response.writeHead(answers.shift() ?? 200, {
          'content-type': 'application/json',
        });
        response.end('{"taken":1,"known":0,"notThere":[]}');
      });
      await new Promise(resolve => {
        portal.listen(0, '127.0.0.1', () => resolve(undefined));
      });
    });
    after(() => portal.close());

    /**
     * Runs the callback as Airflow does.
     *
     * @param {number[]} [codes] of the answers, until they are 200
     */
    const call = codes => {
      requests = [];
      answers = codes ?? [];
      const address = /** @type {import('node:net').AddressInfo} */ (
        portal.address()
      );
      const script = `
import sys
from datetime import datetime, timedelta, timezone
sys.path.insert(0, ${JSON.stringify(join(examples, 'airflow'))})
from datamap_callback import report_to_datamap

class TaskInstance:
    dag_id = "shop"
    task_id = "load_orders"
    end_date = datetime(2026, 11, 12, 13, 10, tzinfo=timezone(timedelta(hours=9)))

report_to_datamap(
    warehouse="main",
    tables=["ecommerce.orders", ("odd.schema", "a.b")],
    wait_seconds=0.01,
)({"task_instance": TaskInstance()})
`;
      return new Promise((resolve, reject) => {
        const run = spawn(/** @type {string} */ (python), ['-c', script], {
          env: {
            ...process.env,
            PYTHONDONTWRITEBYTECODE: '1',
            DATAMAP_URL: `http://127.0.0.1:${address.port}/`,
            DATAMAP_TOKEN: 'a-token',
          },
        });
        let errors = '';
        run.stderr.on('data', chunk => {
          errors += chunk;
        });
        run.on('error', reject);
        run.on('close', code => resolve({ code, errors }));
      });
    };

    it('reports the tables with the moment at which the task ended, in UTC', async () => {
      assert.deepEqual(await call(), { code: 0, errors: '' });
      assert.deepEqual(requests, [
        {
          url: '/api/datamap/v1/updates',
          authorization: 'Bearer a-token',
          body: {
            warehouse: 'main',
            updates: [
              ['ecommerce', 'orders'],
              ['odd.schema', 'a.b'],
            ].map(([schema, table]) => ({
              schema,
              table,
              updatedAt: '2026-11-12T04:10:00.000Z',
              loader: 'shop.load_orders',
            })),
          },
        },
      ]);
    });

    it('tries again where the portal is busy, and gives up where it refuses', async () => {
      assert.deepEqual(await call([503, 429]), { code: 0, errors: '' });
      assert.equal(requests.length, 3);
      const refused = await call([403]);
      assert.equal(requests.length, 1);
      assert.deepEqual(refused, {
        code: 0,
        errors: 'Datamap refused the report (403)\n',
      });
    });

    it('never fails the task, and never tells the token', async () => {
      const { code, errors } = await call([500, 500, 500]);
      assert.equal(code, 0);
      assert.match(errors, /could not be told/);
      assert.doesNotMatch(errors, /a-token/);
    });
  });
}
