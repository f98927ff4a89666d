import type { Knex } from 'knex';
import {
  fixtureReference,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { IncrementalConnector } from '../__testUtils__/IncrementalConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe('a warehouse that tells which tables changed', () => {
  let api: DatamapBackend;
  let database: Knex;
  const connector = new IncrementalConnector();

  beforeAll(async () => {
    connector.relations = [
      fixtureTable(1, 'stock', 'items', { comment: 'What is sold' }),
      fixtureTable(2, 'sales', 'orders', {
        keys: [fixtureReference(900, 'orders_item', 1)],
      }),
    ];
    connector.rows = new Map([
      [1, 10],
      [2, 20],
    ]);
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api?.stop();
  });

  it('is read whole once, and the hint is not trusted by whoever asks for a run', async () => {
    expect(connector.given).toEqual([['items', 'orders']]);
    await api.run('main');
    expect(connector.asked.at(-1)).toMatchObject({
      fingerprint: true,
      trustHint: false,
    });
  });

  it('is not read again where nothing changed; figures go on', async () => {
    connector.rows.set(1, 11);
    const run = await api.run('main');
    expect(connector.given.at(-1)).toEqual([]);
    expect(run).toMatchObject({
      state: 'succeeded',
      result: { added: 0, removed: 0, modified: 0, unchanged: 2 },
    });
    const { body } = await api.get('/tables/main/stock.items');
    expect(body).toMatchObject({ rows: { value: 11 }, title: 'What is sold' });
    const { body: orders } = await api.get('/tables/main/sales.orders');
    expect(orders.references.outgoing).toBe(1);
  });

  it('is read where it changed; the rest stays', async () => {
    connector.relations = [
      connector.relations[0],
      { ...connector.relations[1], comment: 'What was ordered' },
      fixtureTable(3, 'sales', 'lines'),
    ];
    const run = await api.run('main');
    expect(connector.given.at(-1)).toEqual(['orders', 'lines']);
    expect(run).toMatchObject({
      result: { added: 1, removed: 0, modified: 1, unchanged: 1 },
    });
    const { body } = await api.get('/tables/main/sales.orders');
    expect(body.title).toBe('What was ordered');
    expect(body.references.outgoing).toBe(1);
  });

  it('loses what went, and nothing else', async () => {
    connector.relations = connector.relations.slice(0, 2);
    expect(await api.run('main')).toMatchObject({
      result: { added: 0, removed: 1, unchanged: 2 },
    });
  });

  it('is read whole again after a day', async () => {
    await database('structure_fingerprints').update({
      read_whole_at: new Date(Date.now() - 25 * 3_600_000),
    });
    await api.run('main');
    expect(connector.given.at(-1)).toEqual(['items', 'orders']);
    await api.run('main');
    expect(connector.given.at(-1)).toEqual([]);
  });

  it('is read whole where the store lacks what a table rests on', async () => {
    await database('tables').where({ name: 'items' }).update({ outline: null });
    await api.run('main');
    expect(connector.given.slice(-2)).toEqual([[], ['items', 'orders']]);
    await api.run('main');
    expect(connector.given.at(-1)).toEqual([]);
  });
});
