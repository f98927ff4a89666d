import {
  type DatamapMap,
  datamapTableReadPermission,
  type JoinPath,
} from '@datamap/plugin-datamap-common';
import * as fc from 'fast-check';
import {
  FixtureConnector,
  fixtureReference,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(180_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** Of ten tables, the schemas by turns; finance is owned by a group of its own. */
const SCHEMAS = ['shop', 'finance', 'secret', 'shop', 'secret'];
const names = Array.from(
  { length: 10 },
  (_, index) => `${SCHEMAS[index % SCHEMAS.length]}.t${index}`,
);

interface Edge {
  type: 'reference' | 'reads' | 'inherits';
  from: number;
  to: number;
}

const table = fc.integer({ min: 0, max: names.length - 1 });
const edge: fc.Arbitrary<Edge> = fc.record({
  type: fc.constantFrom('reference', 'reference', 'reads', 'inherits'),
  from: table,
  to: table,
});

/** What may be drawn of an edge: several references of a pair, the others once. */
function namesOf(edges: Edge[]): string[] {
  return [
    ...new Set(
      edges.flatMap(({ type, from, to }, index) =>
        type !== 'reference' && from === to
          ? []
          : `${type} ${names[from]} ${names[to]}${
              type === 'reference' ? ` fk${index}` : ''
            }`,
      ),
    ),
  ].sort();
}

function fill(connector: FixtureConnector, edges: Edge[]): void {
  connector.relations = names.map((name, index) => {
    const [schema, table_] = name.split('.');
    const leaving = (type: Edge['type']) => [
      ...new Set(
        edges
          .filter(
            other =>
              other.type === type && other.from === index && other.to !== index,
          )
          .map(({ to }) => to + 100),
      ),
    ];
    return fixtureTable(index + 100, schema, table_, {
      inheritsFrom: leaving('inherits'),
      readsFrom: leaving('reads'),
      keys: edges.flatMap(({ type, from, to }, number) =>
        type === 'reference' && from === index
          ? [fixtureReference(1000 + number, `fk${number}`, to + 100)]
          : [],
      ),
    });
  });
}

const { anyOf, allOf, not } = {
  anyOf: (...parts: object[]) => ({ anyOf: parts }),
  allOf: (...parts: object[]) => ({ allOf: parts }),
  not: (part: object) => ({ not: part }),
};
const inShop = datamapTableConditions.inSchema({ schemas: ['shop'] });
const ofFinance = datamapTableConditions.isOwner({
  claims: ['group:default/finance'],
});
const notSecret = not(datamapTableConditions.inSchema({ schemas: ['secret'] }));

/** Policies, and the schemas that each shows. */
const policies: Array<{ shown: string[]; conditions?: object }> = [
  { shown: ['shop', 'finance', 'secret'] },
  { shown: ['shop'], conditions: inShop },
  { shown: ['finance'], conditions: ofFinance },
  { shown: ['shop', 'finance'], conditions: anyOf(inShop, ofFinance) },
  { shown: ['shop', 'finance'], conditions: allOf(notSecret) },
];

describe('the map of any warehouse', () => {
  let api: DatamapBackend;
  const connector = new FixtureConnector();

  beforeAll(async () => {
    fill(connector, []);
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api.stop();
  });

  function decide(conditions: object | undefined): void {
    delete api.decisions[datamapTableReadPermission.name];
    if (conditions) {
      api.decisions[datamapTableReadPermission.name] =
        createDatamapTableConditionalDecision(
          datamapTableReadPermission,
          conditions as Parameters<
            typeof createDatamapTableConditionalDecision
          >[1],
        );
    }
  }

  async function get<T>(path: string): Promise<T> {
    const { status, body } = await api.get(path);
    expect({ path, status, error: body.error }).toEqual({ path, status: 200 });
    return body;
  }

  /** How many references apart two tables are, over shown tables only. */
  function distance(
    edges: Edge[],
    shown: number[],
    from: number,
    to: number,
  ): number {
    const reached = new Map([[from, 0]]);
    for (const [id, steps] of reached) {
      for (const one of edges.filter(({ type }) => type === 'reference')) {
        for (const [near, far] of [
          [one.from, one.to],
          [one.to, one.from],
        ]) {
          if (near === id && shown.includes(far) && !reached.has(far)) {
            reached.set(far, steps + 1);
          }
        }
      }
    }
    return reached.get(to) ?? 0;
  }

  async function checkNeighbourhoods(edges: Edge[], shown: number[]) {
    const visible = edges.filter(
      ({ from, to }) => shown.includes(from) && shown.includes(to),
    );
    for (const id of shown) {
      const map = await get<DatamapMap>(
        `/map?warehouse=main&focus=${names[id]}`,
      );
      const own = map.edges.filter(({ from, to }) =>
        [from, to].includes(names[id]),
      );
      // With the indexes of the whole list, that the names of references are of.
      const expected = namesOf(
        edges.map(one =>
          visible.includes(one) ? one : { type: 'reads', from: 0, to: 0 },
        ),
      ).filter(text => text.split(' ').slice(1, 3).includes(names[id]));
      expect(
        own
          .map(({ type, from, to, constraint }) =>
            [type, from, to, constraint].filter(Boolean).join(' '),
          )
          .sort(),
      ).toEqual(expected);
      const around = new Set(
        visible
          .filter(({ from, to }) => (from === id) !== (to === id))
          .map(({ from, to }) => (from === id ? to : from)),
      );
      expect(map.tables.map(({ entityName }) => entityName).sort()).toEqual(
        [id, ...around].map(index => names[index]).sort(),
      );
      expect(map.tables[0]).toMatchObject({
        entityName: names[id],
        hops: 0,
        neighbours: around.size,
        leftOut: 0,
      });
      expect(map.leftOut.tables).toBe(0);
      const { body } = await api.get(
        `/map?warehouse=main&focus=${names[id]}&perTable=1`,
      );
      expect(body.leftOut.tables).toBe(Math.max(0, around.size - 1));
      expect(body.tables[0].leftOut).toBe(Math.max(0, around.size - 1));
    }
  }

  async function checkPaths(edges: Edge[], shown: number[]) {
    const [from, ...others] = shown;
    for (const to of others) {
      const { items } = await get<{ items: JoinPath[] }>(
        `/map/path?warehouse=main&from=${names[from]}&to=${names[to]}&limit=20`,
      );
      const steps = distance(edges, shown, from, to);
      expect(items.length > 0).toBe(steps > 0);
      for (const item of items) {
        expect(item.steps).toHaveLength(steps);
        for (const { entityName } of item.tables) {
          expect(shown.map(index => names[index])).toContain(entityName);
        }
      }
    }
  }

  async function checkOverview(edges: Edge[], shown: number[]) {
    const map = await get<DatamapMap>('/map?warehouse=main');
    const counted = edges.filter(
      ({ type, from, to }) =>
        type === 'reference' && shown.includes(from) && shown.includes(to),
    );
    const schemaOf = (index: number) => names[index].split('.')[0];
    expect(map.schemas.reduce((sum, { tables }) => sum + tables, 0)).toBe(
      shown.length,
    );
    for (const schema of map.schemas) {
      expect(schema.references).toBe(
        counted.filter(
          ({ from, to }) =>
            schemaOf(from) === schema.name && schemaOf(to) === schema.name,
        ).length,
      );
    }
    expect(map.bands.reduce((sum, { references }) => sum + references, 0)).toBe(
      counted.filter(({ from, to }) => schemaOf(from) !== schemaOf(to)).length,
    );
  }

  it('shows what may be seen, alike from both ends, and counts nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edge, { minLength: 4, maxLength: 24 }),
        async edges => {
          fill(connector, edges);
          expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
          for (const { shown, conditions } of policies) {
            decide(conditions);
            const tables = names.flatMap((name, index) =>
              shown.includes(name.split('.')[0]) ? index : [],
            );
            await checkNeighbourhoods(edges, tables);
            await checkPaths(edges, tables);
            await checkOverview(edges, tables);
          }
        },
      ),
      { seed: 18, numRuns: 12, endOnFailure: true },
    );
  });
});
