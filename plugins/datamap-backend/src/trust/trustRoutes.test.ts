import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapTableCertifyPermission,
  datamapTableReadPermission,
  type FeedItem,
  type TableSummary,
  type TableTrust,
  type TrustState,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  fillWithShop,
  FixtureConnector,
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
import { refreshDue } from './refreshDue';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const person = 'user:default/minji.park';
const minji = mockCredentials.user.header(person);
const ORDERS = '/tables/main/shop.orders';
const CARTS = '/tables/main/shop.carts';

describe.each(databases.eachSupportedId())(
  'what owners say of relying on tables on %s',
  id => {
    let api: DatamapBackend;
    let database: Knex;
    let connector: FixtureConnector;
    const auditor = mockServices.auditor.mock();
    const success = jest.fn(async () => undefined);
    const fail = jest.fn(async () => undefined);

    beforeEach(async () => {
      jest.clearAllMocks();
      auditor.createEvent.mockResolvedValue({ success, fail });
      database = await databases.init(id);
      connector = fillWithShop(new FixtureConnector());
      api = await startDatamapBackend({
        database,
        connectors: { fixture: connector },
        datamap: shopConfig,
        features: [auditor.factory],
      });
      await api.settled('main');
      await eventually('The index of the search', async () => {
        const [{ count }] = await database('search_documents')
          .where({ stale: false })
          .count();
        return Number(count) === connector.relations.length ? true : undefined;
      });
    });

    afterEach(async () => {
      await api.stop();
    });

    const ok = async <T = any>(
      response: PromiseLike<{ status: number; body: T }>,
    ) => {
      const { status, body } = await response;
      expect({ status, body }).toMatchObject({ status: 200 });
      return body;
    };
    const trustOf = async (path: string): Promise<TableTrust | undefined> =>
      (await ok(api.get(path))).trust;
    const certify = (path: string, sentence: string) =>
      ok<TableTrust>(api.put(`${path}/certification`, { sentence }, minji));
    const deprecate = (path: string, body: object) =>
      ok<TableTrust>(api.put(`${path}/deprecation`, body, minji));
    const listed = async (...states: TrustState[]) =>
      (
        await ok(
          api.get(`/tables?${states.map(state => `trust=${state}`).join('&')}`),
        )
      ).items.map(({ name }: TableSummary) => name);
    const facet = async () =>
      Object.fromEntries(
        (await ok(api.get('/facets'))).trust.map(
          ({ value, count }: { value: string; count: number }) => [
            value,
            count,
          ],
        ),
      );
    const history = async (path: string, query = '') =>
      await ok(api.get(`${path}/trust/history${query}`));
    const hits = async (q: string) =>
      (await ok(api.get(`/search?q=${encodeURIComponent(q)}`))).items;
    const documents = async (name: string) =>
      await database('search_documents')
        .join('tables', 'tables.id', 'search_documents.table_id')
        .where('tables.name', name)
        .first('trust', 'is_copy', 'copy_of');

    it('says for what, by whom and until when, everywhere, and takes it back', async () => {
      expect(await trustOf(ORDERS)).toBeUndefined();
      const said = await certify(ORDERS, '  Refunds of\nonline orders ');
      expect(said).toEqual({
        certification: {
          sentence: 'Refunds of online orders',
          by: person,
          at: expect.any(String),
          confirmBy: expect.any(String),
        },
      });
      const { at, confirmBy } = said.certification!;
      const days = (Date.parse(confirmBy!) - Date.parse(at)) / 86_400_000;
      expect(Math.round(days)).toBeGreaterThanOrEqual(365);
      expect(Math.round(days)).toBeLessThanOrEqual(366);

      expect(await trustOf(ORDERS)).toEqual(said);
      expect(await listed('certified')).toEqual(['orders']);
      expect(await facet()).toEqual({ certified: 1 });
      const { certified } = await ok(api.get('/search/start'));
      expect(certified).toMatchObject([{ name: 'orders', trust: said }]);
      const [{ table }] = await hits('orders');
      expect(table).toMatchObject({ name: 'orders', trust: said });
      expect(await documents('orders')).toMatchObject({ trust: 1 });

      const withdrawn = await api.delete(`${ORDERS}/certification`, minji);
      expect(withdrawn.status).toBe(204);
      expect(await trustOf(ORDERS)).toBeUndefined();
      expect(await listed('certified')).toEqual([]);
      expect((await ok(api.get('/search/start'))).certified).toEqual([]);
      expect(await documents('orders')).toMatchObject({ trust: 0 });
      expect((await history(ORDERS)).items).toEqual([
        {
          kind: 'certification',
          sentence: 'Refunds of online orders',
          by: person,
          at,
          ended: { how: 'withdrawn', by: person, at: expect.any(String) },
        },
      ]);
    });

    it('asks to confirm again after a breaking change, and no earlier', async () => {
      await certify(ORDERS, 'Refunds');
      await certify(CARTS, 'Baskets');
      const orders = connector.relations.find(({ name }) => name === 'orders')!;
      orders.comment = 'Orders\nOther words';
      await api.run('main');
      expect((await trustOf(ORDERS))?.certification).not.toHaveProperty(
        'confirmAgain',
      );

      orders.columns = orders.columns.map(column => ({
        ...column,
        name: 'number',
      }));
      await api.run('main');
      expect((await trustOf(ORDERS))?.certification).toMatchObject({
        confirmAgain: 'changed',
        changedAt: expect.any(String),
      });
      expect((await trustOf(CARTS))?.certification).not.toHaveProperty(
        'confirmAgain',
      );
      expect(await documents('orders')).toMatchObject({ trust: 0.5 });
      expect(await listed('confirm-again')).toEqual(['orders']);
      expect(await listed('certified')).toEqual(['carts']);
      expect(await facet()).toEqual({ certified: 1, 'confirm-again': 1 });

      await certify(ORDERS, 'Refunds');
      expect((await trustOf(ORDERS))?.certification).not.toHaveProperty(
        'confirmAgain',
      );
      expect((await history(ORDERS)).items).toMatchObject([
        { sentence: 'Refunds' },
        {
          sentence: 'Refunds',
          changedAt: expect.any(String),
          ended: { how: 'replaced' },
        },
      ]);
    });

    it('asks to confirm again once it is too old', async () => {
      await certify(ORDERS, 'Refunds');
      await database('trust_statements').update({
        due_at: database.raw(`now() - interval '1 second'`),
      });
      expect((await trustOf(ORDERS))?.certification).toMatchObject({
        confirmAgain: 'too-old',
      });
      expect(await listed('confirm-again')).toEqual(['orders']);
      expect(await listed('certified')).toEqual([]);
      expect(await documents('orders')).toMatchObject({ trust: 1 });
      await refreshDue(database);
      expect(await documents('orders')).toMatchObject({ trust: 0.5 });
    });

    it('says that a table goes, when, and what to use instead; that comes first', async () => {
      await certify(ORDERS, 'Refunds');
      const said = await deprecate(ORDERS, {
        sentence: 'Replaced',
        goneFrom: '2030-12-31',
        successor: 'resource:main/shop.carts',
      });
      expect(said).toEqual({
        deprecation: {
          sentence: 'Replaced',
          by: person,
          at: expect.any(String),
          goneFrom: '2030-12-31',
          hasSuccessor: true,
          successor: {
            entityRef: 'resource:main/shop.carts',
            warehouse: 'main',
            entityName: 'shop.carts',
            schema: 'shop',
            name: 'carts',
            title: 'Carts',
          },
        },
      });
      expect(await trustOf(ORDERS)).toEqual(said);
      expect(await listed('deprecated')).toEqual(['orders']);
      expect((await history(ORDERS, '?limit=1')).pageInfo).toHaveProperty(
        'nextCursor',
      );
      expect((await history(ORDERS)).items).toMatchObject([
        { kind: 'deprecation', goneFrom: '2030-12-31' },
        { kind: 'certification', ended: { how: 'deprecated' } },
      ]);
      // It has all of the words, and stands below its successor all the same.
      const notes = { title: 'Orders', revision: 0 };
      await ok(api.put(`${CARTS}/notes`, notes));
      await database('search_documents').update({ stale: true });
      await api.run('main');
      const found = await hits('orders');
      const names = found.map(
        ({ table }: { table: TableSummary }) => table.name,
      );
      expect(names[0]).toBe('carts');
      const retired = found[names.indexOf('orders')];
      expect(retired).toMatchObject({
        successor: { entityRef: 'resource:main/shop.carts' },
      });
      expect(retired).not.toHaveProperty('copyOf');

      const { status } = await api.put(`${ORDERS}/certification`, {
        sentence: 'Refunds',
      });
      expect(status).toBe(409);
      await api.delete(`${ORDERS}/deprecation`, minji);
      expect(await trustOf(ORDERS)).toBeUndefined();
    });

    it('tells the catalog that a table goes, and a run says the same', async () => {
      const item = async (): Promise<FeedItem | undefined> =>
        (
          await ok(api.get('/feed?after=0&limit=500', serviceHeader))
        ).items.find(
          ({ entityName }: FeedItem) => entityName === 'shop.orders',
        );
      const before = await item();
      expect(before?.entity).not.toHaveProperty('lifecycle');
      await deprecate(ORDERS, { sentence: 'Replaced' });
      const retired = await item();
      expect(retired?.entity).toEqual({
        ...before?.entity,
        lifecycle: 'deprecated',
      });
      expect(retired!.revision).toBeGreaterThan(before!.revision);
      connector.rows.set(103, 98_766);
      await api.run('main');
      const written = await item();
      expect(written!.revision).toBeGreaterThan(retired!.revision);
      expect(written?.entity).toMatchObject({ lifecycle: 'deprecated' });
      await deprecate(ORDERS, { sentence: 'Replaced, really' });
      expect(await item()).toEqual(written);
      await api.delete(`${ORDERS}/deprecation`, minji);
      const { lifecycle, ...entity } = written!.entity!;
      expect((await item())?.entity).toEqual(entity);
    });

    it('names no successor that the reader may not see', async () => {
      await deprecate(ORDERS, {
        sentence: 'Replaced',
        successor: 'resource:main/finance.payroll',
      });
      api.decisions[datamapTableReadPermission.name] =
        createDatamapTableConditionalDecision(datamapTableReadPermission, {
          not: datamapTableConditions.inSchema({ schemas: ['finance'] }),
        });
      const { text } = await api.get(ORDERS);
      expect(text).not.toContain('payroll');
      expect((await trustOf(ORDERS))?.deprecation).toMatchObject({
        hasSuccessor: true,
      });
      const [hit] = await hits('orders');
      expect(hit).not.toHaveProperty('successor');
      expect((await history(ORDERS)).items).toHaveLength(1);
      const named = await api.put(`${CARTS}/deprecation`, {
        sentence: 'Replaced',
        successor: 'resource:main/finance.ledger',
      });
      expect(named.status).toBe(400);
      expect(named.body.error.message).toContain('you may not see it');
    });

    it.each([
      ['nothing', { sentence: ' \u202e ' }, `'sentence' is empty`],
      [
        'a day that never was',
        { sentence: 'Old', goneFrom: '2026-02-30' },
        'goneFrom',
      ],
      [
        'a table that is not there',
        { sentence: 'Old', successor: 'resource:main/shop.nowhere' },
        `There is no table 'resource:main/shop.nowhere'`,
      ],
      [
        'what is no ref',
        { sentence: 'Old', successor: 'component:main/shop.carts' },
        'no entity ref',
      ],
      [
        'itself',
        { sentence: 'Old', successor: 'resource:main/shop.orders' },
        'cannot be used instead of itself',
      ],
      [
        'one that goes too',
        { sentence: 'Old', successor: 'resource:main/shop.carts' },
        'is being retired too',
      ],
    ])('refuses %s', async (_, body, message) => {
      await deprecate(CARTS, { sentence: 'Gone' });
      const response = await api.put(`${ORDERS}/deprecation`, body, minji);
      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain(message);
      expect(await trustOf(ORDERS)).toBeUndefined();
    });

    it('lets only those say so who may, and has each word and refusal on record', async () => {
      expect((await ok(api.get(ORDERS))).mayCertify).toBe(true);
      await certify(ORDERS, 'Refunds');
      expect(auditor.createEvent).toHaveBeenLastCalledWith(
        expect.objectContaining({
          eventId: 'table-trust',
          severityLevel: 'medium',
          meta: {
            action: 'certify',
            warehouse: 'main',
            table: 'shop.orders',
          },
        }),
      );
      expect(success).toHaveBeenLastCalledWith({
        meta: {
          before: {},
          after: { certification: expect.objectContaining({ by: person }) },
        },
      });

      api.decisions[datamapTableCertifyPermission.name] = {
        result: AuthorizeResult.DENY,
      };
      expect((await ok(api.get(ORDERS))).mayCertify).toBe(false);
      for (const refused of [
        api.put(`${ORDERS}/certification`, { sentence: 'Anything' }, minji),
        api.delete(`${ORDERS}/certification`, minji),
        api.put(`${ORDERS}/deprecation`, { sentence: 'Anything' }, minji),
        api.delete(`${ORDERS}/deprecation`, minji),
      ]) {
        const { status, body } = await refused;
        expect({ status, body }).toMatchObject({ status: 403 });
        expect(body.error.message).toContain('datamap.table.certify');
      }
      expect(fail).toHaveBeenCalledTimes(4);
      expect(await trustOf(ORDERS)).toMatchObject({
        certification: { sentence: 'Refunds' },
      });
    });
  },
);
