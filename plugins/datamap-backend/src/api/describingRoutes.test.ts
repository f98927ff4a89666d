import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapTableDescribePermission,
  datamapTableReadPermission,
  type Describing,
  type DescribingItem,
} from '@datamap/plugin-datamap-common';
import type {
  ColumnSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import {
  FixtureConnector,
  fixtureReference,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const minji = mockCredentials.user.header('user:default/minji.park');

const column = (
  attnum: number,
  name: string,
  overrides: Partial<ColumnSnapshot> = {},
): ColumnSnapshot => ({
  attnum,
  name,
  type: 'text',
  typeCategory: 'text',
  nullable: true,
  ...overrides,
});

const described = (comment: string) => ({ comment });
const table = (
  oid: number,
  schema: string,
  name: string,
  columns: ColumnSnapshot[],
  overrides: Partial<RelationSnapshot> = {},
) => fixtureTable(oid, schema, name, { columns, ...overrides });

/** Customers are referenced twice, orders once; what they say differs. */
const relations = [
  table(1, 'shop', 'customers', [
    column(1, 'id', described('Number')),
    column(2, 'memo'),
  ]),
  table(
    2,
    'shop',
    'orders',
    [
      column(1, 'id'),
      column(2, 'memo'),
      column(3, 'st', { type: 'character(1)' }),
    ],
    {
      comment: 'Orders',
      keys: [fixtureReference(900, 'orders_customer', 1)],
    },
  ),
  table(3, 'shop', 'visits', [column(1, 'id'), column(2, 'st')], {
    comment: 'Visits',
    keys: [
      fixtureReference(901, 'visits_customer', 1),
      fixtureReference(902, 'visits_order', 2),
    ],
  }),
  table(4, 'finance', 'payroll', [
    column(1, 'id', described('Number of the payslip')),
    column(2, 'st', described('State of the payslip')),
  ]),
];

describe.each(databases.eachSupportedId())(
  'what is left to describe on %s',
  databaseId => {
    let api: DatamapBackend;
    let database: Knex;

    beforeEach(async () => {
      database = await databases.init(databaseId);
      const connector = new FixtureConnector();
      connector.relations = relations;
      api = await startDatamapBackend({
        database,
        connectors: { fixture: connector },
        datamap: {
          warehouses: {
            main: {
              ...shopConfig.warehouses.main,
              owners: [
                { pattern: 'shop.*', owner: 'group:default/shop' },
                { pattern: 'finance.*', owner: 'group:default/finance' },
              ],
            },
          },
        },
        features: [
          mockServices.userInfo.mock({
            getUserInfo: async () => ({
              userEntityRef: 'user:default/minji.park',
              ownershipEntityRefs: [
                'user:default/minji.park',
                'group:default/shop',
              ],
            }),
          }).factory,
        ],
      });
      await api.settled('main');
      await eventually('the columns are looked at', async () => {
        const [{ count }] = await database('column_words')
          .where({ due: false })
          .count();
        return Number(count) === 4 ? true : undefined;
      });
    });

    afterEach(async () => {
      await api.stop();
    });

    const list = async (query = '', authorization = minji) => {
      const { status, body } = await api.get(
        `/describing?${query}`,
        authorization,
      );
      expect({ status, body }).toMatchObject({ status: 200 });
      return body as Describing;
    };
    const inWords = ({ items }: Describing) =>
      items.map(
        ({ table: { name }, column: of }) =>
          `${name}${of ? `.${of.name}` : ''}`,
      );
    const find = ({ items }: Describing, name: string, of?: string) =>
      items.find(
        item => item.table.name === name && item.column?.name === of,
      ) as DescribingItem;
    const put = async (path: string, body: object) => {
      const answer = await api.put(path, body, minji);
      expect(answer.status).toBeLessThan(300);
    };

    it('is listed by use, the table before its columns, of the own tables', async () => {
      const mine = await list();
      expect(inWords(mine)).toEqual([
        'customers',
        'customers.memo',
        'orders.id',
        'orders.memo',
        'orders.st',
        'visits.id',
        'visits.st',
      ]);
      expect(mine.totalItems).toBe(7);
      expect(find(mine, 'customers').use).toMatchObject({ references: 2 });
      expect(mine.progress).toMatchObject({
        tables: { described: 2, total: 3 },
        columns: { described: 1, total: 7 },
      });
      expect((await list('mine=false')).progress.tables).toEqual({
        described: 2,
        total: 4,
      });
      expect(inWords(await list('mine=false'))).toContain('payroll');
      expect(await list('', serviceHeader)).toMatchObject({
        items: [],
        totalItems: 0,
        progress: {
          tables: { described: 0, total: 0 },
          columns: { described: 0, total: 0 },
        },
      });
    });

    it('comes in pages that miss nothing and repeat nothing', async () => {
      const all = inWords(await list());
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list(`limit=2${cursor ? `&cursor=${cursor}` : ''}`);
        found.push(...inWords(page));
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
      expect(found).toEqual(all);
      expect((await api.get('/describing?cursor=nonsense', minji)).status).toBe(
        400,
      );
    });

    it('comes with what columns of the same type and name are said to be', async () => {
      const { suggestions, alike } = find(await list(), 'orders', 'id');
      expect(alike).toBe(1);
      expect(suggestions).toMatchObject([
        {
          title: 'Number',
          layer: 'source',
          count: 1,
          from: [{ table: { name: 'customers' }, column: 'id' }],
        },
        { title: 'Number of the payslip' },
      ]);
      // Of another type, it may mean something else.
      expect(find(await list(), 'orders', 'st').suggestions).toEqual([]);
      await put('/tables/main/shop.customers/notes?column=memo', {
        title: 'Remark',
        description: 'What staff wrote down.',
        revision: 0,
      });
      expect(find(await list(), 'orders', 'memo').suggestions).toMatchObject([
        {
          title: 'Remark',
          description: 'What staff wrote down.',
          layer: 'portal',
        },
      ]);
    });

    it('suggests no words of a table that one may not read', async () => {
      api.decisions[datamapTableReadPermission.name] =
        createDatamapTableConditionalDecision(
          datamapTableReadPermission,
          datamapTableConditions.inSchema({ schemas: ['shop'] }),
        );
      const listed = await list('mine=false');
      expect(JSON.stringify(listed)).not.toContain('payslip');
      expect(inWords(listed)).not.toContain('payroll');
    });

    it('is only what one may describe', async () => {
      api.decisions[datamapTableDescribePermission.name] =
        createDatamapTableConditionalDecision(
          datamapTableDescribePermission,
          datamapTableConditions.inSchema({ schemas: ['finance'] }),
        );
      expect(inWords(await list('mine=false'))).toEqual(['payroll']);
      const { body } = await api.post(
        '/describing/accept',
        { column: 'id', type: 'text', title: 'Number', mine: false },
        minji,
      );
      expect(body).toEqual({ written: 0, left: 0 });
      api.decisions[datamapTableDescribePermission.name] = {
        result: AuthorizeResult.DENY,
      };
      expect(await list('mine=false')).toMatchObject({ totalItems: 0 });
      const refused = await api.post('/describing/accept', {
        column: 'id',
        type: 'text',
        title: 'Number',
      });
      expect([refused.status, refused.body.error.message]).toEqual([
        403,
        "Describing columns needs the permission 'datamap.table.describe', which owners of tables have",
      ]);
    });

    it('gets less with every word, and progress more', async () => {
      const before = await list();
      await put('/tables/main/shop.customers/notes', {
        title: 'People who buy',
        revision: 0,
      });
      const after = await list();
      expect(after.totalItems).toBe(before.totalItems - 1);
      expect(inWords(after)).not.toContain('customers');
      expect(after.progress.tables).toEqual({ described: 3, total: 3 });
      expect(after.progress.share).toBeGreaterThan(before.progress.share!);
    });

    it('is described for all columns of a name at once, over no words', async () => {
      await put('/tables/main/shop.visits/notes?column=id', {
        tags: ['key'],
        revision: 0,
      });
      const { status, body } = await api.post(
        '/describing/accept',
        { column: 'id', type: 'text', title: 'Number' },
        minji,
      );
      expect([status, body]).toEqual([200, { written: 2, left: 0 }]);
      const columnsOf = async (name: string) =>
        (await api.get(`/tables/main/${name}/columns`, minji)).body.items;
      expect((await columnsOf('shop.orders'))[0].title).toBe('Number');
      expect((await columnsOf('shop.visits'))[0]).toMatchObject({
        title: 'Number',
        tags: ['key'],
      });
      const { body: history } = await api.get(
        '/tables/main/shop.visits/notes/history?column=id',
        minji,
      );
      expect(history.items[0]).toMatchObject({
        action: 'accepted',
        revision: 2,
        by: 'user:default/minji.park',
      });
      expect(inWords(await list())).not.toContain('orders.id');
      expect(
        (
          await api.post(
            '/describing/accept',
            { column: 'id', type: 'text', title: 'Number' },
            minji,
          )
        ).body,
      ).toEqual({ written: 0, left: 0 });
      expect(
        (
          await api.post('/describing/accept', {
            column: 'id',
            type: 'text',
            title: ' ',
          })
        ).status,
      ).toBe(400);
    });

    it('is described in some tables only, where they are named', async () => {
      const { body } = await api.post(
        '/describing/accept',
        {
          column: 'id',
          type: 'text',
          title: 'Number',
          only: [{ warehouse: 'main', table: 'shop.visits' }],
        },
        minji,
      );
      expect(body).toEqual({ written: 1, left: 0 });
      expect(inWords(await list())).toContain('orders.id');
      expect(inWords(await list())).not.toContain('visits.id');
    });

    it('can be put off, and asked for again', async () => {
      await put('/tables/main/shop.orders/notes/skip?column=st', {
        reason: 'asked',
      });
      const rest = await list();
      expect(rest.totalItems).toBe(6);
      expect(inWords(rest)).not.toContain('orders.st');
      const skipped = await list('skipped=only');
      expect(skipped.totalItems).toBe(1);
      expect(inWords(skipped)).toEqual(['orders.st']);
      expect(skipped.items[0].note.skip).toMatchObject({ reason: 'asked' });
    });
  },
);
