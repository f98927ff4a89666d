import { setTimeout } from 'node:timers/promises';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
// The real rules about tables, which a policy uses as well.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '@datamap/plugin-datamap-backend';
import { datamapTableReadPermission } from '@datamap/plugin-datamap-common';
import { shopTables, tableItem } from './__testUtils__/feedItems';
import { InMemoryGlossary } from './__testUtils__/InMemoryGlossary';
import { InMemoryTableFeed } from './__testUtils__/InMemoryTableFeed';
import { startSearchBackend } from './__testUtils__/startSearchBackend';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'POSTGRES_15'] });

const REFUNDS = '/catalog/main/resource/ecommerce.refunds';
const BACKUP = '/catalog/main/resource/ecommerce.refunds_bak_20230101';
const ORDER_ITEMS = '/catalog/main/resource/ecommerce.order_items';
const PAYROLL = '/catalog/main/resource/finance.payroll';
const KOREAN = `/catalog/main/resource/${encodeURIComponent(
  'ecommerce.주문환불내역',
)}`.toLocaleLowerCase('en');

it('has a PostgreSQL of each version to run on', () => {
  expect(databases.eachSupportedId()).toEqual([
    ['POSTGRES_18'],
    ['POSTGRES_15'],
  ]);
});

describe.each(databases.eachSupportedId())('the search on %s', id => {
  const feed = new InMemoryTableFeed();
  const glossary = new InMemoryGlossary();
  let portal: Awaited<ReturnType<typeof startSearchBackend>>;

  beforeAll(async () => {
    feed.put(...shopTables);
    portal = await startSearchBackend({ databases, id, feed, glossary });
    await portal.followFeed();
  });

  afterEach(() => {
    for (const name of Object.keys(portal.decisions)) {
      delete portal.decisions[name];
    }
  });

  afterAll(async () => {
    await portal?.stop();
  });

  it('acknowledges what it has taken, and reads no page without need', async () => {
    expect(feed.consumers.get('search')?.revision).toBe(feed.latestRevision);
    const reads = feed.reads.length;
    await portal.followFeed();
    expect(feed.reads).toHaveLength(reads);
  });

  it.each([
    ['its real name', 'refunds_bak_20230101', [BACKUP]],
    ['a Korean title', '급여', [PAYROLL]],
    ['a Korean word that begins a compound', '환불금', [REFUNDS]],
    ['a Korean word inside a compound', '환불내', [KOREAN]],
    ['the words of a snake-case name', 'order items', [ORDER_ITEMS]],
    ['the whole snake-case name', 'order_items', [ORDER_ITEMS]],
    ['the beginning of a word inside a name', 'ite', [ORDER_ITEMS]],
    ['schema and name', 'ecommerce.order_items', [ORDER_ITEMS]],
    ['the name of a column', 'line_no', [ORDER_ITEMS]],
    ['the words of a camel-case column', 'requested', [REFUNDS]],
    ['the title of a column', '요청', [REFUNDS]],
    ['a word of the description', 'figures', [REFUNDS]],
  ])('finds a table by %s', async (_, term, found) => {
    expect(await portal.find(term)).toEqual(found);
  });

  it.each(['refunds', 'refund', '환불'])(
    'finds the refunds table first among its twins by "%s"',
    async term => {
      const found = await portal.find(term);
      expect(found[0]).toBe(REFUNDS);
      expect(found.length).toBeGreaterThan(1);
    },
  );

  it('filters by schema, kind and owner', async () => {
    const find = (filters: Record<string, string>) =>
      portal.find(
        '',
        Object.fromEntries([
          ['types[0]', 'datamap-table'],
          ...Object.entries(filters).map(([key, value]) => [
            `filters[${key}]`,
            value,
          ]),
        ]),
      );
    expect(await find({ schema: 'finance' })).toEqual([PAYROLL]);
    expect(await find({ tableKind: 'view' })).toEqual([KOREAN]);
    expect(await find({ owner: 'group:default/finance' })).toEqual([PAYROLL]);
    expect(await find({ schema: 'finance', tableKind: 'view' })).toEqual([]);
  });

  it('tells the browser nothing about who may read what', async () => {
    const { results } = await portal.query('급여');
    expect(results).toHaveLength(1);
    expect(results[0].document).not.toHaveProperty('authorization');
  });

  describe('under a policy for tables', () => {
    it.each([
      [
        'in a schema',
        datamapTableConditions.inSchema({ schemas: ['finance'] }),
      ],
      [
        'of an owner',
        datamapTableConditions.isOwner({ claims: ['group:default/finance'] }),
      ],
    ])('finds only those %s', async (_, conditions) => {
      portal.decisions[datamapTableReadPermission.name] =
        createDatamapTableConditionalDecision(
          datamapTableReadPermission,
          conditions,
        );
      expect(await portal.find('refund')).toEqual([PAYROLL]);
      expect(await portal.find('환불')).toEqual([]);
      expect(await portal.find('')).toEqual([PAYROLL]);
    });

    it('finds none for those who may read none', async () => {
      portal.decisions[datamapTableReadPermission.name] = {
        result: AuthorizeResult.DENY,
      };
      expect(await portal.find('refunds')).toEqual([]);
    });
  });

  it('finds terms by each of their names and by what they mean, whatever tables one may read', async () => {
    glossary.add('체리피커', {
      otherNames: ['cherry picker', 'CPK'],
      definition: 'Buys **bargains** only.',
    });
    glossary.add('순매출액', { definition: '할인을 뺀 금액' });
    await portal.followGlossary();
    portal.decisions[datamapTableReadPermission.name] = {
      result: AuthorizeResult.DENY,
    };
    const term = (number: number) =>
      `/datamap/glossary?term=0b9d3a4e-0000-4000-8000-00000000000${number}`;
    for (const words of ['체리피커', '피커', 'cherry', 'cpk', 'bargain']) {
      expect([words, await portal.find(words)]).toEqual([words, [term(0)]]);
    }
    expect(await portal.find('매출')).toEqual([term(1)]);
    expect(await portal.find('glossary')).toEqual(['/datamap/glossary']);

    glossary.terms.length = 0;
    await portal.followGlossary();
    expect(await portal.find('', { 'types[0]': 'datamap-term' })).toEqual([
      '/datamap/glossary',
    ]);
  });

  it('speaks for tables instead of the catalog, whose other documents obey its own policy', async () => {
    const inCatalog = async () =>
      (await portal.find('refunds', { 'types[0]': 'software-catalog' })).sort();
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      await portal.followCatalog();
      if ((await inCatalog()).length === 3) {
        break;
      }
      await setTimeout(250);
    }
    expect(await inCatalog()).toEqual([
      '/catalog/default/component/refund-service',
      '/catalog/default/resource/bucket',
      '/catalog/default/resource/finance',
    ]);

    portal.decisions[catalogEntityReadPermission.name] =
      createCatalogConditionalDecision(
        catalogEntityReadPermission,
        catalogConditions.isEntityOwner({ claims: ['group:default/shop'] }),
      );
    expect(await inCatalog()).toEqual([
      '/catalog/default/component/refund-service',
    ]);
  });

  it('looks at once when a run has finished', async () => {
    feed.put(tableItem('zebras'));
    await portal.events.publish({
      topic: 'datamap.sync-finished',
      eventPayload: { warehouse: 'main' },
    });
    expect(await portal.find('zebras')).toEqual([
      '/catalog/main/resource/ecommerce.zebras',
    ]);
  });

  it('forgets a table that is gone, the last one included', async () => {
    feed.remove('main/ecommerce.refunds');
    await portal.followFeed();
    expect(await portal.find('돌려준')).toEqual([]);

    feed.remove(
      ...[...feed.items].flatMap(([key, { operation }]) =>
        operation === 'upsert' ? [key] : [],
      ),
    );
    await portal.followFeed();
    for (const term of ['refund', '급여', 'order', 'zebras']) {
      expect(await portal.find(term, { 'types[0]': 'datamap-table' })).toEqual(
        [],
      );
    }
    expect(await portal.find('', { 'types[0]': 'datamap-table' })).toEqual([
      '/datamap',
    ]);

    portal.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(
        datamapTableReadPermission,
        datamapTableConditions.inWarehouse({ warehouses: ['main'] }),
      );
    expect(await portal.find('', { 'types[0]': 'datamap-table' })).toEqual([]);
  });
});
