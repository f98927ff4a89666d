import {
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import type {
  DatamapMap,
  MapEdge,
  Reference,
  TableSummary,
} from '@datamap/plugin-datamap-common';
import { required } from '../__testUtils__/environment';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(180_000);

const servers: Array<{ major: 18 | 15; store: TestDatabaseId }> = [
  { major: 18, store: 'POSTGRES_18' },
  { major: 15, store: 'POSTGRES_15' },
];
const databases = TestDatabases.create({
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
      expect(body.totalItems).toBe(tables.length);
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
  },
);
