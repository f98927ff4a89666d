import {
  FixtureConnector,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const HOUR = 60 * 60 * 1000;

/** A warehouse whose clock is not the portal's. */
class OtherClock extends FixtureConnector {
  ahead = 0;

  private moved<T extends { readAt: string }>(reading: T): T {
    const readAt = new Date(Date.parse(reading.readAt) + this.ahead);
    return { ...reading, readAt: readAt.toISOString() };
  }

  async readStructure() {
    return this.moved(await super.readStructure());
  }

  async readStatistics() {
    return this.moved(await super.readStatistics());
  }

  async readSizes(oids: number[]) {
    return this.moved(await super.readSizes(oids));
  }
}

describe('a warehouse whose clock is moved', () => {
  const connector = new OtherClock();
  let api: DatamapBackend;

  beforeAll(async () => {
    connector.relations = [fixtureTable(1, 'shop', 'orders')];
    connector.rows = new Map([[1, 100]]);
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api?.stop();
  });

  it.each([
    ['forward', 3 * 24 * HOUR],
    ['back', -3 * 24 * HOUR],
    ['back to what it was', 0],
  ])(
    '%s is read on, and no interval ends before it begins',
    async (_, ahead) => {
      connector.ahead = ahead;
      connector.rows = new Map([[1, connector.rows.get(1)! + 50]]);
      expect(await api.run('main')).toMatchObject({
        state: 'succeeded',
        result: { added: 0, removed: 0, renamed: 0 },
      });
      const { body: table } = await api.get('/tables/main/shop.orders');
      expect(table.rows.value).toBe(connector.rows.get(1));
      const { value, from } = table.lastUpdated;
      expect(value).toBeDefined();
      expect(Date.parse(from ?? value)).toBeLessThanOrEqual(Date.parse(value));
    },
  );
});
