import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import { SIGNAL_SYNC_FINISHED } from '@datamap/plugin-datamap-common';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import { WarehouseDatabase } from '../__testUtils__/WarehouseDatabase';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

const script = readFileSync(
  resolve(
    __dirname,
    '../../../../examples/change-notifications/event_trigger.sql',
  ),
  'utf8',
);

describe('a warehouse that tells of its changes', () => {
  let warehouse: WarehouseDatabase;
  let api: DatamapBackend;
  const signals: object[] = [];

  beforeAll(async () => {
    warehouse = await WarehouseDatabase.create(
      18,
      `create schema shop;
       grant usage on schema shop to :reader;
       create table shop.orders (id int primary key);`,
    );
    await warehouse.admin.raw(script.replaceAll('?', '\\?'));
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      features: [
        datamapModulePostgres,
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({
            publish: async signal => {
              signals.push(signal);
            },
          }),
        }),
      ],
      datamap: {
        warehouses: {
          main: { ...warehouse.config, changeNotifications: true },
        },
      },
    });
    await succeeded(api.settled('main'));
  });

  afterAll(async () => {
    await api?.stop();
    await warehouse?.drop();
  });

  it('is read at once, and open pages are told, without a word about what', async () => {
    const before = signals.length;
    await warehouse.run('create table shop.returns (id int primary key)');
    await eventually('The new table', async () => {
      const { status } = await api.get('/tables/main/shop.returns');
      return status === 200 || undefined;
    });
    await eventually('The signal', async () =>
      signals.length > before ? true : undefined,
    );
    expect(signals.at(-1)).toEqual({
      recipients: { type: 'broadcast' },
      channel: SIGNAL_SYNC_FINISHED,
      message: {},
    });
  });

  it('is left alone while it is paused', async () => {
    const paused = await api.post('/warehouses/main/pause', {});
    expect(paused.status).toBeLessThan(300);
    const { body: before } = await api.get('/runs?warehouse=main&limit=50');
    await warehouse.run('create table shop.later (id int primary key)');
    await new Promise(resolved => {
      setTimeout(resolved, 2_500);
    });
    const { body: after } = await api.get('/runs?warehouse=main&limit=50');
    expect(after.items).toHaveLength(before.items.length);
  });
});
