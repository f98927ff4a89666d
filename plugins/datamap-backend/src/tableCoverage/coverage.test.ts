import {
  type Coverage,
  datamapTableReadPermission,
} from '@datamap/plugin-datamap-common';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe('how far tables are described', () => {
  let api: DatamapBackend;
  let tables: number;

  beforeAll(async () => {
    const database = await databases.init('POSTGRES_18');
    const connector = fillWithShop(new FixtureConnector());
    tables = connector.relations.length;
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: {
        warehouses: {
          main: {
            ...shopConfig.warehouses.main,
            tables: [{ pattern: 'shop.u*s', oneRow: 'one customer' }],
          },
        },
      },
    });
    await api.settled('main');
    await eventually('All columns were looked at', async () => {
      const { body } = await api.get('/coverage?by=owner');
      return body.total.tables === tables ? true : undefined;
    });
    const orders = '/tables/main/shop.orders';
    await api.put(`${orders}/notes`, {
      title: 'Orders',
      oneRow: 'one order',
      revision: 0,
    });
    await api.put(`${orders}/notes?column=id`, {
      title: 'Number',
      revision: 0,
    });
    await api.put(`${orders}/certification`, { sentence: 'Sales' });
    await api.put('/tables/main/shop.carts/owner', {
      owner: 'group:default/unowned',
    });
  });

  afterAll(async () => {
    await api.stop();
  });

  const read = async (query: string): Promise<Coverage> => {
    const { status, body } = await api.get(`/coverage${query}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  };

  it('counts by schema, with the sum of all', async () => {
    const { items, total, totalItems } = await read('?by=schema&sort=name');
    expect(items.map(({ schema }) => schema)).toEqual(['finance', 'shop']);
    expect(totalItems).toBe(2);
    const shop = items[1];
    const [before] = [await read('?by=owner&sort=name')];
    expect(shop).toMatchObject({
      warehouse: 'main',
      schemaEntityName: 'shop',
      oneRow: 2,
      certified: 1,
      owned: shop.tables - 1,
    });
    expect(shop.describedTables).toBeGreaterThanOrEqual(1);
    expect(shop.describedColumns).toBeGreaterThanOrEqual(1);
    expect(shop.share).toBeGreaterThan(0);
    expect(shop.share).toBeLessThan(1);
    const sum = (name: 'tables' | 'columns' | 'describedColumns') =>
      items.reduce((so, item) => so + item[name], 0);
    expect(total).toMatchObject({
      tables: sum('tables'),
      columns: sum('columns'),
      describedColumns: sum('describedColumns'),
    });
    expect(total.tables).toBe(tables);
    expect(before.total).toEqual(total);
  });

  it('counts by owner, and pages through them in every order', async () => {
    const all = await read('?by=owner&sort=name');
    expect(all.items.map(({ owner }) => owner)).toEqual([
      'group:default/data-team',
      'group:default/finance',
      'group:default/unowned',
    ]);
    for (const sort of ['gap', 'share', 'tables', 'name']) {
      const whole = await read(`?by=owner&sort=${sort}`);
      const found = [];
      let cursor = '';
      do {
        const page = await read(`?by=owner&sort=${sort}&limit=1${cursor}`);
        found.push(...page.items);
        cursor = page.pageInfo.nextCursor
          ? `&cursor=${page.pageInfo.nextCursor}`
          : '';
      } while (cursor);
      expect(found).toEqual(whole.items);
      expect(found).toHaveLength(3);
    }
    const { items } = await read('?by=owner&sort=tables');
    expect(items[0].owner).toBe('group:default/data-team');
  });

  it('agrees with the owner’s desk on what is described', async () => {
    const { total } = await read('');
    const { body } = await api.get('/describing?mine=false');
    expect(total.share).toBeCloseTo(body.progress.share, 5);
    expect(total.describedColumns).toBe(body.progress.columns.described);
    expect(total.describedTables).toBe(body.progress.tables.described);
  });

  it('knows only the tables that the caller may read, of the warehouses asked for', async () => {
    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(datamapTableReadPermission, {
        not: datamapTableConditions.inSchema({ schemas: ['shop'] }),
      });
    const { items, total } = await read('');
    expect(items.map(({ schema }) => schema)).toEqual(['finance']);
    expect(total.tables).toBe(items[0].tables);
    delete api.decisions[datamapTableReadPermission.name];
    expect((await read('?warehouse=main')).totalItems).toBe(2);
    expect(await read('?warehouse=elsewhere')).toEqual({
      items: [],
      totalItems: 0,
      total: {
        tables: 0,
        describedTables: 0,
        columns: 0,
        describedColumns: 0,
        oneRow: 0,
        certified: 0,
        owned: 0,
      },
      pageInfo: {},
    });
  });

  it('refuses a cursor of another list', async () => {
    const { pageInfo } = await read('?by=owner&sort=name&limit=1');
    for (const query of [
      `by=owner&sort=tables&cursor=${pageInfo.nextCursor}`,
      `by=schema&sort=name&cursor=${pageInfo.nextCursor}`,
      'cursor=nonsense',
    ]) {
      const { status } = await api.get(`/coverage?${query}`);
      expect({ query, status }).toEqual({ query, status: 400 });
    }
  });
});
