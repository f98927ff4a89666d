import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { removeDataDir, startPostgres } from '@datamap/dev-postgres';
import pg from 'pg';
import { sqlBlocks } from './sqlBlocks.mjs';

const OWNER = { user: 'warehouse_admin', password: 'admin-password' };
const READER = { user: 'datamap_reader', password: 'change-me' };

let dataDir;
let server;
before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'datamap-grants-'));
  server = await startPostgres({ dataDir, durable: false });
});
after(async () => {
  await server.stop();
  await removeDataDir(dataDir);
});

async function connected(url, action) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
}

function addressOf({ user, password } = {}, database = 'warehouse') {
  const address = new URL(server.url);
  address.pathname = `/${database}`;
  if (user) {
    address.username = user;
    address.password = password;
  }
  return address.href;
}

/** A warehouse whose owner is no superuser, as the master user of Amazon RDS. */
async function makeWarehouse() {
  await connected(server.url, async client => {
    await client.query('DROP DATABASE IF EXISTS warehouse');
    await client.query('DROP ROLE IF EXISTS datamap_reader');
    await client.query(`DROP ROLE IF EXISTS ${OWNER.user}`);
    await client.query(
      `CREATE ROLE ${OWNER.user} LOGIN CREATEROLE PASSWORD '${OWNER.password}'`,
    );
    await client.query(`CREATE DATABASE warehouse OWNER ${OWNER.user}`);
  });
  await connected(addressOf(OWNER), client =>
    client.query(`
      CREATE SCHEMA ecommerce;
      CREATE TABLE ecommerce.orders (id int PRIMARY KEY);
      INSERT INTO ecommerce.orders VALUES (1), (2);
      CREATE SCHEMA finance;
      CREATE TABLE finance.salaries (id int);
      CREATE SCHEMA meta;
      CREATE TABLE meta.table_updates (updated_at timestamptz);`),
  );
}

const asReader = sql =>
  connected(addressOf(READER), client => client.query(sql));
const forbidden = sql =>
  assert.rejects(asReader(sql), /permission denied|read-only transaction/, sql);

for (const [system, grantor] of [
  ['PostgreSQL', undefined],
  ['Amazon RDS', OWNER],
]) {
  describe(`the grants for ${system}`, () => {
    let blocks;
    const grant = level =>
      connected(addressOf(grantor), client => client.query(blocks.get(level)));

    before(async () => {
      await makeWarehouse();
      blocks = await sqlBlocks('docs/operations.md', system);
      assert.deepEqual([...blocks.keys()], ['level 1', 'level 2', 'level 3']);
    });

    it('level 1: the structure, and no row', async () => {
      await grant('level 1');
      const { rows } = await asReader(
        `SELECT attname FROM pg_attribute
         WHERE attrelid = 'ecommerce.orders'::regclass AND attnum > 0`,
      );
      assert.deepEqual(rows, [{ attname: 'id' }]);
      await asReader(`SELECT pg_relation_size('ecommerce.orders')`);
      await forbidden('SELECT FROM ecommerce.orders');
      await forbidden('SELECT FROM finance.salaries');
      await forbidden('SELECT FROM meta.table_updates');
    });

    it('level 2: the update log besides', async () => {
      await grant('level 2');
      await asReader('SELECT updated_at FROM meta.table_updates');
      await forbidden('SELECT FROM ecommerce.orders');
    });

    it('level 3: chosen tables besides', async () => {
      await grant('level 3');
      const { rowCount } = await asReader('SELECT id FROM ecommerce.orders');
      assert.equal(rowCount, 2);
      await forbidden('SELECT FROM finance.salaries');
    });

    it('never to write, whatever the role sets', async () => {
      const off = 'SET default_transaction_read_only = off;';
      await forbidden(`${off} INSERT INTO ecommerce.orders VALUES (3)`);
      await forbidden(`${off} CREATE TABLE ecommerce.other (id int)`);
      await forbidden(`${off} CREATE TEMPORARY TABLE other (id int)`);
    });

    it('are told truly by the look at what the role may do', async () => {
      const look = await sqlBlocks(
        'docs/operations.md',
        'Look at what it may do',
      );
      const { rows } = await connected(addressOf(grantor), client =>
        client.query(look.get('what the role may do')),
      );
      assert.deepEqual(
        rows.map(row => Object.values(row).join(' ')),
        [
          'ecommerce orders true true false',
          'finance salaries true false false',
          'meta table_updates true true false',
        ],
      );
    });

    it('go with the role, as docs/uninstall.md takes it away', async () => {
      const remove = await sqlBlocks(
        'docs/uninstall.md',
        'What stays, and how to remove it',
      );
      await connected(addressOf(grantor), client =>
        client.query(remove.get('the role')),
      );
      await assert.rejects(asReader('SELECT 1'), /authentication failed/);
    });
  });
}

describe('what docs/uninstall.md removes', () => {
  it('the store and the search documents, and nothing else', async () => {
    const blocks = await sqlBlocks(
      'docs/uninstall.md',
      'What stays, and how to remove it',
    );
    await connected(server.url, client =>
      client.query('CREATE DATABASE backstage_plugin_datamap'),
    );
    await connected(server.url, client =>
      client.query(blocks.get('the store, in a database of its own')),
    );
    await connected(server.url, async client => {
      await client.query(`
        CREATE SCHEMA datamap; CREATE TABLE datamap.tables (id int);
        CREATE SCHEMA datamap_jobs; CREATE TABLE datamap_jobs.job (id int);
        CREATE TABLE documents (type text);
        INSERT INTO documents VALUES ('datamap-table'), ('datamap-term'), ('techdocs');`);
      await client.query(blocks.get('the store, in a schema'));
      await client.query(blocks.get('the search documents'));
      const left = await client.query(
        `SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'datamap%'
         UNION ALL SELECT datname FROM pg_database WHERE datname LIKE '%datamap'
         UNION ALL SELECT type FROM documents`,
      );
      assert.deepEqual(left.rows, [{ name: 'techdocs' }]);
    });
  });
});
