import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type Column,
  datamapTableDescribePermission,
  type FeedItem,
  type NoteVersion,
  type TableNotes,
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
const jun = mockCredentials.user.header('user:default/jun.lee');

describe.each(databases.eachSupportedId())(
  'what people write about tables on %s',
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
      connector.relations = connector.relations.map(relation =>
        relation.name === 'orders'
          ? {
              ...relation,
              columns: [
                ...relation.columns,
                {
                  ...relation.columns[0],
                  attnum: 2,
                  name: 'st',
                  type: 'text',
                  comment: 'State\nOpen or closed',
                },
              ],
            }
          : relation,
      );
      api = await startDatamapBackend({
        database,
        connectors: { fixture: connector },
        datamap: {
          warehouses: {
            main: {
              ...shopConfig.warehouses.main,
              tables: [{ pattern: 'shop.orders', oneRow: 'one order' }],
            },
          },
        },
        features: [auditor.factory],
      });
      await api.settled('main');
    });

    afterEach(async () => {
      await api.stop();
    });

    const NOTES = '/tables/main/shop.orders/notes';
    const ok = async <T = any>(
      response: PromiseLike<{ status: number; body: T }>,
    ) => {
      const { status, body } = await response;
      expect({ status, body }).toMatchObject({ status: 200 });
      return body;
    };
    const notes = () => ok<TableNotes>(api.get(NOTES));
    const feedItem = async () =>
      (
        await ok(api.get('/feed?after=0&limit=500&columns=true', serviceHeader))
      ).items.find(({ entityName }: FeedItem) => entityName === 'shop.orders');

    it('leads over the source everywhere, and leaves it as it is', async () => {
      const before = await feedItem();
      expect(await notes()).toEqual({
        mayDescribe: true,
        owner: 'group:default/data-team',
        periodColumns: [],
        fields: [],
        table: {
          revision: 0,
          source: { title: 'Orders', description: 'One row is one order' },
        },
        columns: [
          {
            column: 'id',
            type: 'bigint',
            position: 1,
            revision: 0,
            source: {},
          },
          {
            column: 'st',
            type: 'text',
            position: 2,
            revision: 0,
            source: { title: 'State', description: 'Open or closed' },
          },
        ],
      });
      const words = {
        title: '주문',
        description: 'What customers **ordered**.',
        oneRow: 'one order of one customer',
        tags: ['sales'],
        links: [{ title: 'Report', url: 'https://bi.example.com/orders' }],
        contact: 'user:default/minji.park',
        rhythm: { every: 'day', by: '07:00' },
      };
      const note = await ok(api.put(NOTES, { ...words, revision: 0 }, minji));
      expect(note).toEqual({
        ...words,
        revision: 1,
        by: 'user:default/minji.park',
        at: expect.any(String),
        source: { title: 'Orders', description: 'One row is one order' },
      });
      expect((await notes()).table).toEqual(note);

      expect(await ok(api.get('/tables/main/shop.orders'))).toMatchObject({
        title: '주문',
        titleSource: 'portal',
        description: 'What customers **ordered**.',
        oneRow: 'one order of one customer',
        tags: ['sales'],
        contacts: [
          { role: 'contact', entityRef: 'user:default/minji.park' },
          { role: 'table-owner', entityRef: 'group:default/data-team' },
        ],
      });
      expect(
        (await ok(api.get(`/tables?q=${encodeURIComponent('주문')}`))).items,
      ).toMatchObject([{ name: 'orders', title: '주문' }]);
      expect((await ok(api.get('/tables?q=One%20row%20is'))).items).toEqual([]);
      const { entity, revision } = await feedItem();
      expect(revision).toBeGreaterThan(before.revision);
      expect(entity).toEqual({
        ...before.entity,
        title: '주문',
        marks: ['tag:sales'],
        description: 'What customers **ordered**.',
      });
      const map = await ok(
        api.get('/map?warehouse=main&focus=shop.orders&hops=1'),
      );
      expect(
        map.tables.find(({ name }: { name: string }) => name === 'orders'),
      ).toMatchObject({ title: '주문' });
    });

    it('leads over the source of a column', async () => {
      const before = await feedItem();
      await ok(
        api.put(`${NOTES}?column=st`, {
          title: '상태',
          values: [{ value: 'O', meaning: 'open' }],
          tags: ['code'],
          revision: 0,
        }),
      );
      const columns: Column[] = (
        await ok(api.get('/tables/main/shop.orders/columns'))
      ).items;
      expect(columns[0]).toMatchObject({ title: 'ID', titleSource: 'name' });
      expect(columns[0]).not.toHaveProperty('source');
      expect(columns[1]).toMatchObject({
        title: '상태',
        titleSource: 'portal',
        description: 'Open or closed',
        source: { title: 'State' },
        values: [{ value: 'O', meaning: 'open' }],
        tags: ['code'],
      });
      const after = await feedItem();
      expect(after.revision).toBeGreaterThan(before.revision);
      expect(after.entity.columns[1]).toEqual({
        name: 'st',
        title: '상태',
        description: 'Open or closed',
      });
    });

    it('is the same to the run after it: nothing changes, nothing is lost', async () => {
      await ok(api.put(NOTES, { title: '주문', revision: 0 }));
      await ok(api.put(`${NOTES}?column=st`, { title: '상태', revision: 0 }));
      const [before, rowBefore] = [
        await feedItem(),
        await database('tables').where({ entity_name: 'shop.orders' }).first(),
      ];
      // A new era makes the run write every table again.
      connector.relations = connector.relations.map(relation =>
        relation.name === 'orders' ? { ...relation, owner: 'other' } : relation,
      );
      await api.run('main');
      const row = await database('tables')
        .where({ entity_name: 'shop.orders' })
        .first();
      expect(row.structure_hash).not.toBe(rowBefore.structure_hash);
      for (const column of ['title', 'title_source', 'search_text']) {
        expect(row[column]).toBe(rowBefore[column]);
      }
      expect(await feedItem()).toEqual(before);
    });

    it('says that the source changed since, until somebody confirms', async () => {
      await ok(api.put(NOTES, { title: '주문', revision: 0 }));
      connector.relations = connector.relations.map(relation =>
        relation.name === 'orders'
          ? { ...relation, comment: 'All orders' }
          : relation,
      );
      await api.run('main');
      expect((await notes()).table).toMatchObject({
        title: '주문',
        revision: 1,
        source: {
          title: 'All orders',
          changedSince: true,
          before: 'Orders\nOne row is one order',
        },
      });
      expect((await ok(api.get('/tables/main/shop.orders'))).title).toBe(
        '주문',
      );
      const confirmed = await ok(
        api.put(NOTES, { title: '주문', revision: 1 }),
      );
      expect(confirmed.revision).toBe(2);
      expect(confirmed.source).toEqual({ title: 'All orders' });
      expect((await ok(api.get(`${NOTES}/history`))).items[0]).toMatchObject({
        action: 'confirmed',
        revision: 2,
      });
      expect(
        (await ok(api.put(NOTES, { title: '주문', revision: 2 }))).revision,
      ).toBe(2);
    });

    it('loses no text where two write at once: one of them hears of the other', async () => {
      const answers = await Promise.all([
        api.put(NOTES, { title: 'Mine', revision: 0 }, minji),
        api.put(NOTES, { title: 'Yours', revision: 0 }, jun),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const won = answers.find(({ status }) => status === 200)?.body;
      const lost = answers.find(({ status }) => status === 409)?.body;
      expect(lost).toEqual({
        error: {
          name: 'ConflictError',
          message: expect.stringContaining("'orders' was written meanwhile"),
        },
        current: won,
      });
      expect((await notes()).table).toEqual(won);
      const taken = await ok(
        api.put(NOTES, { title: 'Both', revision: lost.current.revision }, jun),
      );
      expect(taken).toMatchObject({ title: 'Both', revision: 2 });
      expect(fail).toHaveBeenCalledTimes(1);
    });

    it('takes the same words a second time, as after a lost answer', async () => {
      const body = { title: 'Mine', revision: 0 };
      const first = await ok(api.put(NOTES, body));
      expect(await ok(api.put(NOTES, body))).toEqual(first);
      expect((await ok(api.get(`${NOTES}/history`))).totalItems).toBe(1);
    });

    it('remembers every version, and writes an earlier one again', async () => {
      await ok(api.put(NOTES, { title: 'One', revision: 0 }, minji));
      await ok(api.put(NOTES, { title: 'Two', revision: 1 }, jun));
      const reverted = await ok(
        api.post(`${NOTES}/revert`, { to: 1, revision: 2 }, minji),
      );
      expect(reverted).toMatchObject({ title: 'One', revision: 3 });
      const first = await ok(api.get(`${NOTES}/history?limit=2`));
      expect(first.totalItems).toBe(3);
      const second = await ok(
        api.get(`${NOTES}/history?limit=2&cursor=${first.pageInfo.nextCursor}`),
      );
      expect(second.pageInfo).toEqual({});
      expect(
        [...first.items, ...second.items].map(
          ({ at: _at, ...version }: NoteVersion) => version,
        ),
      ).toEqual([
        {
          revision: 3,
          by: 'user:default/minji.park',
          action: 'reverted',
          revertedTo: 1,
          before: { title: 'Two' },
          after: { title: 'One' },
        },
        {
          revision: 2,
          by: 'user:default/jun.lee',
          action: 'written',
          before: { title: 'One' },
          after: { title: 'Two' },
        },
        {
          revision: 1,
          by: 'user:default/minji.park',
          action: 'written',
          before: {},
          after: { title: 'One' },
        },
      ]);
      await ok(api.post(`${NOTES}/revert`, { to: 0, revision: 3 }));
      expect(await ok(api.get('/tables/main/shop.orders'))).toMatchObject({
        title: 'Orders',
        titleSource: 'comment',
        description: 'One row is one order',
        oneRow: 'one order',
      });
      const { status, body } = await api.post(`${NOTES}/revert`, {
        to: 9,
        revision: 4,
      });
      expect([status, body.error.message]).toEqual([
        400,
        "The note of 'orders' has no version 9; choose one of its history",
      ]);
      expect(
        (await api.post(`${NOTES}/revert`, { to: 1, revision: 1 })).status,
      ).toBe(409);
    });

    it('refuses what cannot be kept, and says which field', async () => {
      const refused = async (body: object, column = '') => {
        const answer = await api.put(`${NOTES}${column}`, {
          revision: 0,
          ...body,
        });
        return [answer.status, answer.body.error.message];
      };
      expect(await refused({ title: 'a'.repeat(81) })).toEqual([
        400,
        "'title' has 81 characters; shorten it to 80",
      ]);
      expect(await refused({ title: 'A' }, '?column=none')).toEqual([
        404,
        "The table 'shop.orders' has no column 'none'; load its columns again",
      ]);
      expect((await api.get(`${NOTES}/history?cursor=nonsense`)).status).toBe(
        400,
      );
      expect(await database('notes')).toEqual([]);
    });

    it('lets those write who may describe the table, and all read', async () => {
      api.decisions[datamapTableDescribePermission.name] =
        createDatamapTableConditionalDecision(
          datamapTableDescribePermission,
          datamapTableConditions.isOwner({ claims: ['group:default/finance'] }),
        );
      const { status, body } = await api.put(NOTES, {
        title: 'A',
        revision: 0,
      });
      expect([status, body.error.message]).toEqual([
        403,
        "Describing the table 'shop.orders' needs the permission 'datamap.table.describe', which its owner 'group:default/data-team' has",
      ]);
      expect((await notes()).mayDescribe).toBe(false);
      const payroll = '/tables/main/finance.payroll/notes';
      await ok(api.put(payroll, { title: 'Pay', revision: 0 }));
      expect((await ok(api.get(payroll))).mayDescribe).toBe(true);
      api.decisions[datamapTableDescribePermission.name] = {
        result: AuthorizeResult.DENY,
      };
      expect(
        (await api.post(`${payroll}/revert`, { to: 0, revision: 1 })).status,
      ).toBe(403);
      expect(
        (await api.put(`${payroll}/skip`, { reason: 'skip' })).status,
      ).toBe(403);
    });

    it('is on record with who, what, before and after', async () => {
      await ok(api.put(`${NOTES}?column=st`, { title: 'A', revision: 0 }));
      await ok(api.put(`${NOTES}?column=st`, { title: 'B', revision: 1 }));
      expect(auditor.createEvent).toHaveBeenLastCalledWith(
        expect.objectContaining({
          eventId: 'table-note',
          request: expect.anything(),
          meta: {
            action: 'put',
            warehouse: 'main',
            table: 'shop.orders',
            column: 'st',
          },
        }),
      );
      expect(success).toHaveBeenLastCalledWith({
        meta: {
          revision: 2,
          isNew: true,
          before: { title: 'A' },
          after: { title: 'B' },
        },
      });
    });

    it('is put off until somebody writes', async () => {
      const skip = `${NOTES}/skip?column=st`;
      expect((await api.put(skip, { reason: 'do-not-know' }, jun)).status).toBe(
        204,
      );
      const [, column] = (await notes()).columns;
      expect(column).toMatchObject({
        revision: 0,
        skip: { reason: 'do-not-know', by: 'user:default/jun.lee' },
      });
      expect((await ok(api.get(`${NOTES}/history?column=st`))).items).toEqual(
        [],
      );
      expect((await api.delete(skip)).status).toBe(204);
      expect((await notes()).columns[1]).not.toHaveProperty('skip');
      await api.put(skip, { reason: 'asked' });
      expect(
        await ok(
          api.put(`${NOTES}?column=st`, { title: 'A', revision: 0 }, jun),
        ),
      ).not.toHaveProperty('skip');
    });
  },
);
