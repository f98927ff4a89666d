import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import type {
  DatamapMap,
  JoinPath,
  MapEdge,
  Reference,
  TableSummary,
} from '@datamap/plugin-datamap-common';
import { Client } from 'pg';
import {
  StoreDatabases,
  type TestServerId,
} from '../__testUtils__/StoreDatabases';
import { required } from '../__testUtils__/environment';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(180_000);

const servers: Array<{ major: 18; store: TestServerId }> = [
  { major: 18, store: 'POSTGRES_18' },
];
const databases = StoreDatabases.create({
  ids: servers.map(({ store }) => store),
});

/** A reference, however it was asked for. */
type Comparable = Omit<MapEdge, 'id' | 'type' | 'nullable'>;

function ofEdge({ id, type, nullable, ...edge }: MapEdge): Comparable {
  return edge;
}

function ofReference(reference: Reference, from: string, to: string) {
  const { description, table, otherTable, ...rest } = reference;
  return { ...rest, from, to };
}

function sorted(items: Comparable[]): string[] {
  return items.map(item => JSON.stringify(Object.entries(item).sort())).sort();
}

describe.each(servers)(
  'the map of the sample on PostgreSQL $major',
  ({ major, store }) => {
    let api: DatamapBackend;
    let tables: TableSummary[];

    beforeAll(async () => {
      api = await startDatamapBackend({
        database: await databases.init(store),
        features: [datamapModulePostgres],
        datamap: {
          warehouses: {
            sample: {
              connector: 'postgres',
              connection: {
                url: required(`DATAMAP_TEST_WAREHOUSE_${major}_URL`),
              },
            },
          },
        },
      });
      await api.settled('sample');
      const { body } = await api.get('/tables?limit=500');
      tables = body.items;
    });

    afterAll(async () => {
      await api?.stop();
    });

    async function map(query: string): Promise<DatamapMap> {
      const { status, body } = await api.get(`/map?warehouse=sample&${query}`);
      expect({ query, status, error: body.error }).toEqual({
        query,
        status: 200,
      });
      return body;
    }

    async function around(entityName: string): Promise<DatamapMap> {
      return await map(`focus=${entityName}&perTable=500&limit=500`);
    }

    it('draws for every table the references that its page lists', async () => {
      let all = 0;
      for (const { entityName } of tables) {
        const { edges } = await around(entityName);
        const drawn = edges.filter(
          ({ type, from, to }) =>
            type === 'reference' && [from, to].includes(entityName),
        );
        const { body } = await api.get(
          `/tables/sample/${entityName}/references`,
        );
        const outgoing: Reference[] = body.outgoing;
        const incoming: Reference[] = body.incoming;
        const listed = [
          ...outgoing.map(reference =>
            ofReference(
              reference,
              entityName,
              reference.otherTable.entityName ?? '',
            ),
          ),
          // A self-reference is listed in both directions.
          ...incoming
            .filter(({ otherTable }) => otherTable.entityName !== entityName)
            .map(reference =>
              ofReference(
                reference,
                reference.otherTable.entityName ?? '',
                entityName,
              ),
            ),
        ];
        expect(sorted(drawn.map(ofEdge))).toEqual(sorted(listed));
        all += outgoing.length;
      }
      expect(all).toBeGreaterThan(30);
      const { body: warehouse } = await api.get('/warehouses/sample');
      expect(tables).toHaveLength(warehouse.totals.tables);
    });

    it('draws every edge from both ends alike', async () => {
      const seen = new Map<string, MapEdge[]>();
      for (const { entityName } of tables) {
        const { edges } = await around(entityName);
        seen.set(entityName, edges);
      }
      for (const [entityName, edges] of seen) {
        for (const edge of edges.filter(({ from, to }) =>
          [from, to].includes(entityName),
        )) {
          const other = edge.from === entityName ? edge.to : edge.from;
          expect(seen.get(other)).toContainEqual(edge);
        }
      }
    });

    it('shows twins, references to itself and what is special about one', async () => {
      const { edges, tables: drawn } = await around('ecommerce.orders');
      const addresses = edges.filter(
        ({ from, to }) =>
          from === 'ecommerce.orders' && to === 'ecommerce.addresses',
      );
      expect(addresses.map(({ constraint }) => constraint)).toEqual([
        'orders_billing_address_fkey',
        'orders_shipping_address_fkey',
      ]);
      expect(
        edges.find(({ constraint }) => constraint === 'payments_order_fkey'),
      ).toMatchObject({ deferrable: true, deferred: true });
      expect(
        edges.find(
          ({ constraint }) => constraint === 'coupon_redemptions_order_fkey',
        ),
      ).toMatchObject({ validated: false });
      expect(drawn[0]).toMatchObject({
        entityName: 'ecommerce.orders',
        schemaEntityName: 'ecommerce',
        hops: 0,
        rows: { grade: 'estimate' },
      });
      expect(drawn[0].columns.map(({ name }) => name)).toContain('user_id');
      expect(drawn[0].columns.length).toBeLessThan(drawn[0].columnCount);
      const { edges: own } = await map('focus=ecommerce.categories');
      expect(own).toContainEqual(
        expect.objectContaining({
          type: 'reference',
          from: 'ecommerce.categories',
          to: 'ecommerce.categories',
          nullable: true,
        }),
      );
      const refunds = await map('focus=ecommerce.refunds');
      expect(refunds.edges).toContainEqual(
        expect.objectContaining({
          constraint: 'refunds_order_item_fkey',
          columns: [
            { from: 'order_id', to: 'order_id' },
            { from: 'line_no', to: 'line_no' },
          ],
        }),
      );
    });

    it('draws what views read, and what inherits', async () => {
      const { edges } = await map('focus=ecommerce.refunds_with_orders');
      expect(
        edges
          .filter(({ from }) => from === 'ecommerce.refunds_with_orders')
          .map(({ type, to, columns }) => ({ type, to, columns })),
      ).toEqual(
        expect.arrayContaining([
          { type: 'reads', to: 'ecommerce.orders', columns: [] },
          { type: 'reads', to: 'ecommerce.refunds', columns: [] },
        ]),
      );
      const inherited = await map('focus=out_gov.facilities');
      expect(inherited.edges).toContainEqual(
        expect.objectContaining({ type: 'inherits', to: 'out_gov.facilities' }),
      );
    });

    it('draws tables with names that need care', async () => {
      const { schemas } = await map('');
      const odd = schemas.find(({ name }) => name === 'Odd Names');
      const { tables: drawn, edges } = await map(`schema=${odd?.entityName}`);
      expect(drawn.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['고객 명단', '🛒 cart', 'the "best" table']),
      );
      expect(drawn).toHaveLength(odd?.tables ?? NaN);
      expect(edges).toContainEqual(
        expect.objectContaining({
          columns: [{ from: 'ID', to: 'id' }],
          nullable: true,
        }),
      );
    });

    it('counts in the overview every edge that there is, once', async () => {
      const { schemas, bands, leftOut, tables: none } = await map('');
      const all = new Map<string, MapEdge>();
      for (const { entityName } of schemas) {
        const { edges } = await map(`schema=${entityName}&limit=500`);
        edges.forEach(edge => all.set(edge.id, edge));
      }
      const within = [...all.values()].filter(
        ({ type }) => type === 'reference',
      );
      expect(
        schemas.reduce((sum, { references = 0 }) => sum + references, 0),
      ).toBe(within.length);
      const ecommerce = await map('schema=ecommerce&limit=500');
      const between = bands.filter(({ from, to }) =>
        [from, to].includes('ecommerce'),
      );
      expect(ecommerce.bands).toEqual(between);
      expect(ecommerce.leftOut.edges).toBe(
        between.reduce(
          (sum, { references, reads, inherits }) =>
            sum + references + reads + inherits,
          0,
        ),
      );
      expect({ leftOut, none }).toEqual({
        leftOut: { tables: 0, edges: 0 },
        none: [],
      });
    });

    it('writes SQL that PostgreSQL understands, for every pair that connects', async () => {
      const client = new Client({
        connectionString: required(`DATAMAP_TEST_WAREHOUSE_${major}_URL`),
      });
      await client.connect();
      try {
        let prepared = 0;
        const connected: TableSummary[] = [];
        for (const table of tables) {
          const { edges } = await map(`focus=${table.entityName}`);
          if (edges.some(({ type }) => type === 'reference')) {
            connected.push(table);
          }
        }
        for (const [index, { entityName: from }] of connected.entries()) {
          for (const { entityName: to } of connected.slice(index + 1)) {
            const { body } = await api.get(
              `/map/path?warehouse=sample&from=${from}&to=${to}`,
            );
            for (const { sql } of body.items as JoinPath[]) {
              prepared += 1;
              await client.query(`PREPARE way_${prepared} AS ${sql}`);
            }
          }
        }
        const { rows } = await client.query(
          'SELECT count(*)::int AS count FROM pg_prepared_statements',
        );
        expect(rows).toEqual([{ count: prepared }]);
        expect(prepared).toBeGreaterThan(100);
      } finally {
        await client.end();
      }
    });

    it('finds the way from refunds to the customer, and back', async () => {
      const { body } = await api.get(
        '/map/path?warehouse=sample&from=ecommerce.refunds&to=ecommerce.users',
      );
      const [path]: JoinPath[] = body.items;
      expect(path.tables.at(0)?.entityName).toBe('ecommerce.refunds');
      expect(path.tables.at(-1)?.entityName).toBe('ecommerce.users');
      const { body: back } = await api.get(
        '/map/path?warehouse=sample&from=ecommerce.users&to=ecommerce.refunds',
      );
      expect(back.items).toHaveLength(body.items.length);
      expect(back.moreWays).toBe(body.moreWays);
    });
  },
);
