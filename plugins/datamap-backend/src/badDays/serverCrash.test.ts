import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import createKnex, { type Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import {
  type DatamapBackend,
  eventually,
  serviceHeader,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(180_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

interface Server {
  url: string;
  port: number;
  pid: number;
}

/** Starts a server, and stays with it until it is told to clean up. */
const keeper = `
  import { removeDataDir, startPostgres } from '@datamap/dev-postgres';
  let server;
  process.on('message', async ({ task, dataDir, port }) => {
    if (task === 'start') {
      server = await startPostgres({ dataDir, port, durable: false });
      server.onExit(() => process.send({ ended: true }));
      process.send({ url: server.url, port: server.port, pid: server.pid });
    } else {
      await server.stop();
      await removeDataDir(dataDir);
      process.exit(0);
    }
  });`;

describe('a warehouse whose server crashes', () => {
  let keeping: ChildProcess;
  let dataDir: string;
  let server: Server;
  let admin: Knex;
  let api: DatamapBackend;

  async function startServer(port?: number) {
    keeping.send({ task: 'start', dataDir, port });
    const [started] = await once(keeping, 'message');
    server = started as Server;
    admin = createKnex({
      client: 'pg',
      connection: server.url,
      pool: { min: 0, max: 2 },
    });
  }

  /** As the kernel does when memory runs out: nothing is written any more. */
  async function crash() {
    const ended = once(keeping, 'message');
    process.kill(server.pid, 'SIGQUIT');
    await ended;
    await admin.destroy();
  }

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'datamap-crash-'));
    keeping = spawn(
      process.execPath,
      ['--input-type=module', '--eval', keeper],
      { cwd: __dirname, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    await startServer();
    await admin.raw(`
      create role reader login password 'a-password';
      create schema shop;
      grant usage on schema shop to reader;
      create table shop.orders (id int primary key);
      insert into shop.orders select generate_series(1, 1000);
      analyze shop.orders;
      create table shop.carts (id int primary key) with (autovacuum_enabled = false);
      insert into shop.carts select generate_series(1, 500);
      create table shop.never_used (id int primary key);
      do $$ begin
        for i in 1..1500 loop
          execute format('create table shop.t%s (id int primary key, a text, b text, c text)', i);
        end loop;
      end $$;
      select pg_stat_force_next_flush()`);
    const readerUrl = new URL(server.url);
    readerUrl.username = 'reader';
    readerUrl.password = 'a-password';
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      features: [datamapModulePostgres],
      datamap: {
        warehouses: {
          main: {
            connector: 'postgres',
            connection: { url: readerUrl.toString() },
          },
        },
      },
    });
    await succeeded(api.settled('main'));
  });

  afterAll(async () => {
    await api?.stop();
    await admin?.destroy();
    if (keeping?.connected) {
      const exited = once(keeping, 'exit');
      keeping.send({ task: 'remove', dataDir });
      await exited;
    }
  });

  const table = async (name: string) =>
    (await api.get(`/tables/main/${name}`)).body;

  it('in the middle of a run keeps its last good state', async () => {
    const before = (await api.get('/tables?warehouse=main')).body;
    expect(await table('shop.carts')).toMatchObject({
      rows: { value: 500, grade: 'estimate' },
      health: 'has-data',
    });
    const { body: started } = await api.post(
      '/runs',
      { warehouse: 'main' },
      serviceHeader,
    );
    await eventually('A session of ours', async () => {
      const { rows } = await admin.raw(
        `select from pg_stat_activity where application_name = 'datamap (main)'`,
      );
      return rows.length > 0 || undefined;
    });
    await crash();
    const run = await eventually(
      'The end of the run',
      async () => {
        const { body } = await api.get(`/runs/${started.id}`, serviceHeader);
        return ['queued', 'running'].includes(body.state) ? undefined : body;
      },
      120,
    );
    expect(run).toMatchObject({ state: 'failed' });
    expect(run.reason.code).toMatch(/^(connection|server)-/);
    const after = (await api.get('/tables?warehouse=main')).body;
    expect(after.totalItems).toBe(before.totalItems);
    expect(after.items).toEqual(before.items);
  });

  it('comes back without its counters, and nothing full is said to be empty', async () => {
    await startServer(server.port);
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { added: 0, removed: 0, renamed: 0, modified: 0 },
    });
    expect(await table('shop.orders')).toMatchObject({
      rows: { value: 1000, grade: 'estimate' },
      health: 'has-data',
    });
    const carts = await table('shop.carts');
    expect(carts.rows.value).not.toBe(0);
    expect(carts.health).not.toBe('empty');
    expect(carts.verdict?.verdict ?? 'statistics-lost').toBe('statistics-lost');
    expect(await table('shop.never_used')).toMatchObject({
      rows: { value: 0, grade: 'exact' },
      health: 'empty',
    });
  });
});
