import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  InferredReference,
  InferredReferences,
} from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
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
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

const column = (attnum: number, name: string): ColumnSnapshot => ({
  attnum,
  name,
  type: 'bigint',
  typeCategory: 'whole-number',
  nullable: true,
});

const customers = fixtureTable(1000, 'shop', 'customers');
const ordersOf = (...names: string[]) =>
  fixtureTable(1001, 'shop', 'orders', {
    columns: ['id', ...names].map((name, index) => column(index + 1, name)),
  });

describe.each(databases.eachSupportedId())(
  'references that nobody declared on %s',
  databaseId => {
    let api: DatamapBackend;
    let database: Knex;
    const connector = new FixtureConnector();

    const start = async (config: object = {}) => {
      api = await startDatamapBackend({
        database,
        connectors: { fixture: connector },
        datamap: {
          warehouses: {
            main: {
              ...shopConfig.warehouses.main,
              owners: [{ pattern: '*.orders', owner: 'group:default/sales' }],
            },
          },
          ...config,
        },
      });
    };
    const inferredOf = async (
      table: string,
    ): Promise<InferredReferences | undefined> => {
      const { status, body } = await api.get(
        `/tables/main/${table}/references`,
      );
      expect({ status, body }).toMatchObject({ status: 200 });
      return body.inferred;
    };
    const outgoingOf = async (table: string): Promise<InferredReference[]> =>
      (await inferredOf(table))?.outgoing ?? [];
    const inWords = ({ columns, otherTable, decision }: InferredReference) =>
      `${columns.map(({ from }) => from)} > ${otherTable.entityName}${
        decision ? ` (${decision.decision})` : ''
      }`;
    /** A run ends before what it found is looked through for references. */
    const settles = async (table: string, expected: string[]) => {
      await eventually(`${table}: ${expected}`, async () =>
        JSON.stringify((await outgoingOf(table)).map(inWords)) ===
        JSON.stringify(expected)
          ? true
          : undefined,
      );
    };

    beforeEach(async () => {
      database = await databases.init(databaseId);
      connector.relations = [
        customers,
        ordersOf('customer_id', 'billing_customer_id'),
      ];
      await start();
      await api.settled('main');
    });

    afterEach(async () => {
      await api.stop();
    });

    it('are told apart from those that are, from both sides, with reasons', async () => {
      await settles('shop.orders', [
        'customer_id > shop.customers',
        'billing_customer_id > shop.customers',
      ]);
      const { body } = await api.get('/tables/main/shop.orders/references');
      expect(body.outgoing).toEqual([]);
      expect(body.inferred).toMatchObject({
        mayDecide: true,
        incoming: [],
        outgoing: [
          {
            columns: [{ from: 'customer_id', to: 'id' }],
            confidence: 'likely',
            rank: 1,
            score: 90,
            reasons: ['names-table-and-key', 'same-type'],
          },
          { reasons: ['names-table-and-key-with-role', 'same-type'] },
        ],
      });
      const incoming = (await inferredOf('shop.customers'))?.incoming;
      expect(incoming?.map(({ columns }) => columns)).toEqual([
        [{ from: 'customer_id', to: 'id' }],
        [{ from: 'billing_customer_id', to: 'id' }],
      ]);
    });

    it('are on the map only when asked for, without those that people rejected', async () => {
      await settles('shop.orders', [
        'customer_id > shop.customers',
        'billing_customer_id > shop.customers',
      ]);
      const mapOf = async (query: string) =>
        (await api.get(`/map?warehouse=main&${query}`)).body;
      const plain = await mapOf('focus=shop.orders');
      expect(plain).toMatchObject({
        edges: [],
        leftOut: { tables: 0, edges: 0 },
      });
      expect(plain.tables).toHaveLength(1);
      const asked = await mapOf('focus=shop.orders&inferred=true');
      expect(asked.tables).toMatchObject([
        { entityName: 'shop.orders', neighbours: 1, hops: 0 },
        { entityName: 'shop.customers', neighbours: 1, hops: 1 },
      ]);
      expect(asked.edges).toHaveLength(2);
      expect(asked.edges).toContainEqual(
        expect.objectContaining({
          type: 'inferred',
          from: 'shop.orders',
          to: 'shop.customers',
          columns: [{ from: 'customer_id', to: 'id' }],
          confidence: 'likely',
          confirmed: false,
        }),
      );
      const schema = await mapOf('schema=shop&inferred=true');
      expect(schema.edges).toHaveLength(2);

      const [first, second] = await outgoingOf('shop.orders');
      for (const [{ id }, decision] of [
        [first, 'confirmed'],
        [second, 'rejected'],
      ] as const) {
        await api.put(`/tables/main/shop.orders/inferred-references/${id}`, {
          decision,
        });
      }
      const decided = await mapOf('focus=shop.orders&inferred=true');
      expect(decided.edges).toMatchObject([
        { columns: [{ from: 'customer_id' }], confirmed: true },
      ]);
      expect(
        (await mapOf('focus=shop.customers&inferred=true')).edges,
      ).toHaveLength(1);
    });

    it('go when the database declares them, and when a table goes', async () => {
      await settles('shop.orders', [
        'customer_id > shop.customers',
        'billing_customer_id > shop.customers',
      ]);
      const orders = ordersOf('customer_id', 'billing_customer_id');
      connector.relations = [
        customers,
        {
          ...orders,
          keys: [{ ...fixtureReference(9, 'fk', 1000), columns: [2] }],
        },
      ];
      await api.run('main');
      await settles('shop.orders', ['billing_customer_id > shop.customers']);
      connector.relations = [orders];
      await api.run('main');
      await settles('shop.orders', []);
      expect(await inferredOf('shop.orders')).toMatchObject({ outgoing: [] });
    });

    it('keep what people decided, through renames and a restore', async () => {
      await settles('shop.orders', [
        'customer_id > shop.customers',
        'billing_customer_id > shop.customers',
      ]);
      const [first, second] = await outgoingOf('shop.orders');
      const decide = (id: string, decision: string) =>
        api.put(`/tables/main/shop.orders/inferred-references/${id}`, {
          decision,
        });
      expect((await decide(first.id, 'confirmed')).body).toMatchObject({
        decision: 'confirmed',
        by: 'user:default/mock',
      });
      expect((await decide(second.id, 'rejected')).status).toBe(200);
      await settles('shop.orders', [
        'customer_id > shop.customers (confirmed)',
        'billing_customer_id > shop.customers (rejected)',
      ]);

      // Names that lead nowhere by themselves.
      connector.relations = [
        { ...customers, name: 'buyers' },
        ordersOf('cstmr', 'billing_customer_id'),
      ];
      await api.run('main');
      await settles('shop.orders', ['cstmr > shop.buyers (confirmed)']);
      expect((await outgoingOf('shop.orders'))[0].reasons).toEqual([
        'confirmed-by-person',
      ]);

      // Restored: other object ids, other numbers of columns, the same names.
      connector.relations = [
        fixtureTable(5000, 'shop', 'buyers'),
        {
          ...ordersOf('billing_customer_id', 'cstmr'),
          oid: 5001,
        },
      ];
      await api.run('main');
      await settles('shop.orders', ['cstmr > shop.buyers (confirmed)']);
      const [restored] = await outgoingOf('shop.orders');
      expect(restored.decision?.by).toBe('user:default/mock');

      const { status } = await api.delete(
        `/tables/main/shop.orders/inferred-references/${restored.id}`,
      );
      expect(status).toBe(204);
      expect((await outgoingOf('shop.orders'))[0].decision).toBeUndefined();
    });

    it('are written once, and looked for only when names, types or keys change', async () => {
      await settles('shop.orders', [
        'customer_id > shop.customers',
        'billing_customer_id > shop.customers',
      ]);
      const versions = async () =>
        await database('inferred_references')
          .select('id', database.raw('xmin::text'))
          .orderBy('id');
      const state = async () =>
        await database('inference_state').first('inferred_at');
      const before = await versions();
      const inferredAt = await state();
      connector.relations = [
        { ...customers, comment: 'Whom we sell to' },
        ordersOf('customer_id', 'billing_customer_id'),
      ];
      await api.run('main');
      await eventually('The comment’s being known', async () => {
        const stale = await database('tables')
          .join('inference_inputs', 'table_id', 'tables.id')
          .whereRaw(
            `not inference_inputs.structure_hash like '%:' || tables.structure_hash`,
          );
        return stale.length === 0 ? true : undefined;
      });
      expect(await state()).toEqual(inferredAt);
      connector.relations = [
        customers,
        ordersOf('customer_id', 'billing_customer_id', 'seller_customer_id'),
      ];
      await api.run('main');
      await settles('shop.orders', [
        'customer_id > shop.customers',
        'billing_customer_id > shop.customers',
        'seller_customer_id > shop.customers',
      ]);
      expect(await versions()).toEqual(expect.arrayContaining(before));
    });

    it('are not told of tables that the caller may not see, nor decided by who may not', async () => {
      await settles('shop.orders', [
        'customer_id > shop.customers',
        'billing_customer_id > shop.customers',
      ]);
      const [{ id }] = await outgoingOf('shop.orders');
      const path = `/tables/main/shop.orders/inferred-references/${id}`;
      api.decisions['datamap.table.review'] = { result: AuthorizeResult.DENY };
      expect((await inferredOf('shop.orders'))?.mayDecide).toBe(false);
      expect((await api.put(path, { decision: 'confirmed' })).status).toBe(403);
      expect((await api.delete(path)).status).toBe(403);
      delete api.decisions['datamap.table.review'];

      api.decisions['datamap.table.read'] = {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'datamap',
        resourceType: 'datamap-table',
        conditions: {
          rule: 'IS_OWNER',
          resourceType: 'datamap-table',
          params: { claims: ['group:default/sales'] },
        },
      };
      expect(await outgoingOf('shop.orders')).toEqual([]);
      expect((await api.put(path, { decision: 'confirmed' })).status).toBe(404);
    });

    it('refuse what is no decision and no suggestion', async () => {
      const path = '/tables/main/shop.orders/inferred-references';
      const nowhere = `${path}/${'0'.repeat(32)}`;
      expect((await api.put(nowhere, { decision: 'maybe' })).status).toBe(400);
      expect(
        (await api.put(`${path}/1`, { decision: 'confirmed' })).status,
      ).toBe(400);
      const { status, body } = await api.put(nowhere, { decision: 'rejected' });
      expect(status).toBe(404);
      expect(body.error.message).toContain(`'${'0'.repeat(32)}'`);
    });

    it('are neither told nor looked for where this is switched off', async () => {
      await settles('shop.orders', [
        'customer_id > shop.customers',
        'billing_customer_id > shop.customers',
      ]);
      await api.stop();
      await start({ inferredReferences: { enabled: false } });
      expect(await inferredOf('shop.orders')).toBeUndefined();
    });
  },
);
