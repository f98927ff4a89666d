import type { Verdict } from '@datamap/plugin-datamap-common';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import { startDatamapBackend } from '../__testUtils__/startDatamapBackend';
import { growthHistory } from './growthHistory';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const DAY = 24 * 60 * 60 * 1000;

describe.each(['POSTGRES_18'] as const)('growthHistory on %s', id => {
  it('gives each table its lines of a week and of half a week ago, and a verdict that rests on both', async () => {
    const database = await databases.init(id);
    const api = await startDatamapBackend({
      database,
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: shopConfig,
    });
    await api.settled('main');
    const now = new Date();
    const daysAgo = (days: number) =>
      new Date(now.getTime() - days * DAY).toISOString();
    const tables: Array<{ id: string; name: string }> = await database(
      'tables',
    ).select('id', 'name');
    const idOf = (name: string) =>
      tables.find(table => table.name === name)!.id;
    const line = (name: string, days: number, rows: number) => ({
      table_id: idOf(name),
      measured_at: daysAgo(days),
      rows_value: rows,
      rows_grade: 'estimate',
      rows_method: 'reltuples-scaled',
      size_value: rows * 100,
      size_grade: 'exact',
      size_method: 'relation-size',
      health: 'has-data',
    });
    await database('measurements').insert([
      line('orders', 20, 1),
      line('orders', 7.5, 60_000),
      line('orders', 5, 70_000),
      line('orders', 4, 80_000),
      line('orders', 3, 90_000),
      line('users', 4, 1_000_000),
      line('products', 30, 100),
      line('products', 4, 200),
    ]);

    const histories = await growthHistory(
      database,
      tables.map(table => table.id),
      now.toISOString(),
    );
    expect([...histories.keys()]).toEqual([idOf('orders')]);
    expect(histories.get(idOf('orders'))).toEqual({
      weekAgo: {
        at: daysAgo(7.5),
        rows: 60_000,
        rowsMethod: 'reltuples-scaled',
        size: 6_000_000,
        sizeMethod: 'relation-size',
      },
      midWeek: expect.objectContaining({ at: daysAgo(4), rows: 80_000 }),
    });

    await api.run('main');
    const { body } = await api.get('/tables/main/shop.orders');
    expect(
      body.furtherVerdicts.find(
        ({ verdict }: Verdict) => verdict === 'growing-fast',
      ).evidence,
    ).toEqual([
      { fact: 'previous_rows', value: 60_000, measuredAt: daysAgo(7.5) },
      { fact: 'rows', value: 98_765, measuredAt: body.rows.measuredAt },
    ]);
    expect(
      (await api.get('/tables?verdict=growing-fast')).body.items,
    ).toMatchObject([{ name: 'orders' }]);
    await api.stop();
  });
});
