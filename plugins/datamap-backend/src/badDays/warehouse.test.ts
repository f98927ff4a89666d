import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import { WarehouseDatabase } from '../__testUtils__/WarehouseDatabase';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({
  ids: ['POSTGRES_18', 'POSTGRES_15'],
});

const script = `
  create schema shop;
  grant usage on schema shop to :reader;
  create table shop.orders (id bigint primary key, note text);
  create table shop.lines (id bigint primary key, order_id bigint references shop.orders);
  insert into shop.orders select i, 'n' from generate_series(1, 1000) i;
  insert into shop.lines select i, i from generate_series(1, 1000) i;
  analyze shop.orders, shop.lines`;

describe.each([18, 15] as const)('a bad day of PostgreSQL %s', major => {
  let warehouse: WarehouseDatabase;
  let api: DatamapBackend;

  beforeAll(async () => {
    warehouse = await WarehouseDatabase.create(major, script);
    api = await startDatamapBackend({
      database: await databases.init(`POSTGRES_${major}`),
      features: [datamapModulePostgres],
      datamap: { warehouses: { main: warehouse.config } },
    });
    await succeeded(api.settled('main'));
  });

  afterAll(async () => {
    await api?.stop();
    await warehouse?.drop();
  });

  const tables = async () => (await api.get('/tables?warehouse=main')).body;

  const table = async (name: string) =>
    (await api.get(`/tables/main/${name}`)).body;

  const connection = async () =>
    (await api.get('/warehouses/main')).body.connection;

  it('a password that was changed is told without it, and the last good state stays until it fits', async () => {
    const before = await tables();
    await warehouse.run(`alter role :reader password 'another'`);
    const run = await api.run('main');
    expect(run).toMatchObject({ state: 'failed' });
    expect(run.reason?.code).toBe('password-rejected');
    expect(JSON.stringify([run, await connection()])).not.toContain(
      warehouse.password,
    );
    expect(await connection()).toMatchObject({ state: 'failing' });
    expect((await tables()).items).toEqual(before.items);

    await warehouse.run(`alter role :reader password '${warehouse.password}'`);
    expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
    expect(await connection()).toMatchObject({ state: 'ok' });
  });

  it('a table that is locked for the whole run is read as far as that is possible, and nobody waits for us', async () => {
    const before = await table('shop.orders');
    expect(before.size).toMatchObject({ grade: 'exact' });
    await warehouse.run(`alter table shop.lines add column quantity int`);
    await warehouse.admin.transaction(async holder => {
      await holder.raw('lock table shop.orders in access exclusive mode');
      const begin = Date.now();
      expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
      expect(Date.now() - begin).toBeLessThan(10_000);
      const { rows: waiting } = await warehouse.admin.raw(
        `select count(*)::int as sessions from pg_locks l join pg_stat_activity a using (pid)
         where a.datname = current_database() and a.usename = '${warehouse.reader}' and not l.granted`,
      );
      expect(waiting).toEqual([{ sessions: 0 }]);
    });
    const after = await table('shop.orders');
    expect(after.rows).toMatchObject({ value: 1000, grade: 'estimate' });
    expect(after.health).toBe(before.health);
    expect(after.size.grade).not.toBe('exact');
    const { body: columns } = await api.get('/tables/main/shop.lines/columns');
    expect(columns.items.map(({ name }: { name: string }) => name)).toEqual([
      'id',
      'order_id',
      'quantity',
    ]);

    expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
    expect(await table('shop.orders')).toMatchObject({
      size: { grade: 'exact', value: before.size.value },
    });
  });

  it('a grant that was lost keeps the last good state, and says so', async () => {
    const before = await tables();
    expect(before.totalItems).toBe(2);
    await warehouse.run('revoke usage on schema shop from :reader');
    const run = await api.run('main');
    expect(run).toMatchObject({ state: 'kept' });
    expect((await tables()).items).toEqual(before.items);

    await warehouse.run('grant usage on schema shop to :reader');
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { added: 0, removed: 0, renamed: 0, modified: 0 },
    });
  });

  it('a name that comes back as another table is another table', async () => {
    const before = await table('shop.lines');
    await warehouse.run(`
      drop table shop.lines;
      create table shop.lines (line_no int primary key, what text)`);
    expect(await api.run('main', { acceptRemovals: true })).toMatchObject({
      state: 'succeeded',
    });
    const after = await table('shop.lines');
    expect(after.entityRef).toBe(before.entityRef);
    expect(after.rows.value ?? 0).toBe(0);
    const { body: columns } = await api.get('/tables/main/shop.lines/columns');
    expect(columns.items.map(({ name }: { name: string }) => name)).toEqual([
      'line_no',
      'what',
    ]);
  });

  it('counters that were reset make no table empty', async () => {
    await warehouse.run(`
      create table shop.carts (id int) with (autovacuum_enabled = false);
      insert into shop.carts select generate_series(1, 500);
      select pg_stat_force_next_flush()`);
    await eventually('The count', async () => {
      await api.run('main');
      const { rows } = await table('shop.carts');
      return rows.value === 500 || undefined;
    });
    await warehouse.run('select pg_stat_reset()');
    expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
    const carts = await table('shop.carts');
    expect(carts.rows).toMatchObject({ grade: 'unknown' });
    expect(carts.rows.value).toBeUndefined();
    expect(carts.health).toBe('unknown');
    expect(carts.verdict.verdict).toBe('statistics-lost');
    expect(await table('shop.orders')).toMatchObject({
      rows: { value: 1000 },
      health: 'has-data',
    });
  });
});

describe('a disk of the portal that is full', () => {
  let warehouse: WarehouseDatabase;
  let database: Knex;
  let api: DatamapBackend;

  beforeAll(async () => {
    warehouse = await WarehouseDatabase.create(18, script);
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      features: [datamapModulePostgres],
      datamap: { warehouses: { main: warehouse.config } },
    });
    await succeeded(api.settled('main'));
  });

  afterAll(async () => {
    await api?.stop();
    await warehouse?.drop();
  });

  it('fails the run, loses nothing, and the next run makes up for it', async () => {
    const before = (await api.get('/tables?warehouse=main')).body.items;
    await database.raw(`
      create function disk_full() returns trigger language plpgsql as $$
      begin
        raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
      end $$;
      create trigger disk_full before insert or update on tables
        for each statement execute function disk_full()`);
    await warehouse.run('create table shop.returns (id int primary key)');
    const run = await api.run('main');
    expect(run).toMatchObject({ state: 'failed' });
    expect((await api.get('/tables?warehouse=main')).body.items).toEqual(
      before,
    );

    await database.raw('drop trigger disk_full on tables');
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { added: 1, removed: 0, renamed: 0 },
    });
    expect(
      (await api.get('/tables/main/shop.returns/changes')).body.items ?? [],
    ).toHaveLength(1);
  });
});
