import type { FeedItem } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  FixtureConnector,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  serviceHeader,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(180_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const TABLES = 12_000;

const isRemoval = ({ operation }: FeedItem) => operation === 'remove';

describe('a warehouse of 12,000 tables', () => {
  const connector = new FixtureConnector();
  const all = Array.from({ length: TABLES }, (_, index) =>
    fixtureTable(1000 + index, `schema_${index % 12}`, `table_${index}`),
  );
  let api: DatamapBackend;
  let database: Knex;

  beforeAll(async () => {
    connector.relations = all;
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await succeeded(api.settled('main'));
  });

  afterAll(async () => {
    await api?.stop();
  });

  const count = async () =>
    (await api.get('/tables?warehouse=main&limit=1')).body.totalItems;

  /** What a follower of the feed sees after a revision, page by page. */
  async function fedAfter(revision: number) {
    const items: FeedItem[] = [];
    let after = revision;
    for (;;) {
      const { body } = await api.get(
        `/feed?after=${after}&limit=1000`,
        serviceHeader,
      );
      if (body.items.length === 0) {
        return items;
      }
      items.push(...body.items);
      after = body.items.at(-1).revision;
    }
  }

  const revision = async () =>
    Number((await database('feed_state').first('revision')).revision);

  it('of which 5,000 go at once keeps its last good state until a person accepts it', async () => {
    connector.relations = all.slice(0, TABLES - 5000);
    const before = await revision();
    const refused = await api.run('main');
    expect(refused).toMatchObject({
      state: 'kept',
      reason: { code: 'too-many-removals' },
    });
    expect(await count()).toBe(TABLES);
    expect(await fedAfter(before)).toEqual([]);

    expect(await api.run('main', { acceptRemovals: true })).toMatchObject({
      state: 'succeeded',
      result: { removed: 5000, added: 0, renamed: 0, unchanged: TABLES - 5000 },
    });
    expect(await count()).toBe(TABLES - 5000);
    const gone = (await fedAfter(before)).filter(isRemoval);
    expect(new Set(gone.map(({ entityName }) => entityName)).size).toBe(5000);
    expect(gone).toHaveLength(5000);
  });

  it('of which 10,000 come under new names keeps what was written about each', async () => {
    connector.relations = all;
    await api.run('main');
    const ids = async () =>
      new Map<number, string>(
        (
          await database('tables').whereNull('removed_at').select('id', 'name')
        ).map(({ id, name }) => [Number(name.match(/\d+$/)[0]), id]),
      );
    const before = await ids();
    connector.relations = all.map((table, index) =>
      index < 10_000 ? { ...table, name: `renamed_${index}` } : table,
    );
    const begin = await revision();
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { renamed: 10_000, added: 0, removed: 0 },
    });
    expect(await ids()).toEqual(before);
    expect(await count()).toBe(TABLES);

    const { body } = await api.get('/tables/main/schema_1.table_1');
    expect(body).toMatchObject({ name: 'renamed_1' });
    const fed = await fedAfter(begin);
    expect(fed.filter(isRemoval)).toHaveLength(10_000);
    expect(fed.filter(item => !isRemoval(item))).toHaveLength(10_000);
  });
});
