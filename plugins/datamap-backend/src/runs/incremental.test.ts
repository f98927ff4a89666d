import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  ReadStructureOptions,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import {
  FixtureConnector,
  fixtureReference,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

/** Knows which schemas changed: their versions are what a test says. */
class VersionedConnector extends FixtureConnector {
  versions: { [schema: string]: string } = {};
  /** Of each reading of the structure, which tables it gave. */
  given: string[][] = [];
  asked: ReadStructureOptions[] = [];

  async readStructure(
    options: ReadStructureOptions = {},
  ): Promise<StructureSnapshot> {
    const whole = await super.readStructure();
    const { since } = options;
    this.asked.push(options);
    const unchanged = since
      ? whole.schemas
          .map(({ name }) => name)
          .filter(name => since.schemas[name] === this.versions[name])
      : undefined;
    const relations = whole.relations.filter(
      ({ schema }) => !unchanged?.includes(schema),
    );
    this.given.push(relations.map(({ name }) => name));
    return {
      ...whole,
      relations,
      unchangedSchemas: unchanged,
      fingerprint: {
        key: 'server',
        common: '1',
        confirmedAt: whole.readAt,
        schemas: { ...this.versions },
      },
    };
  }
}

describe('a warehouse that tells which schemas changed', () => {
  let api: DatamapBackend;
  let database: Knex;
  const connector = new VersionedConnector();

  beforeAll(async () => {
    connector.versions = { sales: '1', stock: '1' };
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
    connector.versions.sales = '2';
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

  it('loses what went from a schema that changed, and nothing else', async () => {
    connector.versions.sales = '3';
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
});
