import {
  type DatamapMap,
  datamapTableReadPermission,
  type Run,
} from '@datamap/plugin-datamap-common';
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

jest.setTimeout(360_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const TABLES = 3000;
const SCHEMAS = TABLES / 30;

/** The same numbers for the same index, spread evenly. */
function spread(index: number, below: number): number {
  return ((index * 2_654_435_761) % 4_294_967_296) % below;
}

/**
 * 20 columns and 1.5 references a table: six in ten reference the first table,
 * the others some table near them; four in ten one far away as well.
 */
function largeWarehouse(): FixtureConnector {
  const connector = new FixtureConnector();
  connector.relations = Array.from({ length: TABLES }, (_, index) => {
    const table = fixtureTable(
      1000 + index,
      `schema_${index % SCHEMAS}`,
      `table_${index}`,
    );
    const reference = (number: number, target: number) =>
      fixtureReference(
        1_000_000 + index * 10 + number,
        `table_${index}_fkey${number}`,
        1000 + target,
      );
    return {
      ...table,
      comment: `Table ${index}\nNumber ${index} of many`,
      columns: Array.from({ length: 20 }, (_column, position) => ({
        ...table.columns[0],
        attnum: position + 1,
        name: position === 0 ? 'id' : `column_${position}`,
        comment: `Column ${position}\nWhat it means in table ${index}`,
      })),
      keys: [
        ...table.keys,
        ...(index === 0
          ? []
          : [reference(1, index % 10 < 6 ? 0 : spread(index, index))]),
        ...(index % 10 < 4 ? [reference(2, spread(index + 7, TABLES))] : []),
      ],
    };
  });
  connector.rows = new Map(
    connector.relations.map(({ oid }, index) => [oid, index * 10]),
  );
  return connector;
}

describe(`the map of ${TABLES} tables`, () => {
  let api: DatamapBackend;

  beforeAll(async () => {
    const database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: largeWarehouse() },
      datamap: shopConfig,
    });
    await eventually(
      'The first run',
      async () => {
        const { body } = await api.get('/runs?limit=1', serviceHeader);
        const [run]: Run[] = body.items;
        return run?.state === 'succeeded' ? run : undefined;
      },
      300,
    );
    await database.raw('analyze');
  });

  afterEach(() => {
    delete api.decisions[datamapTableReadPermission.name];
  });

  afterAll(async () => {
    await api.stop();
  });

  const name = (index: number) => `schema_${index % SCHEMAS}.table_${index}`;
  const [one, other, hub] = [name(TABLES - 1), name(TABLES - 3), name(0)];

  async function median(path: string): Promise<number> {
    const times: number[] = [];
    for (let repeat = 0; repeat < 5; repeat += 1) {
      const start = performance.now();
      const { status } = await api.get(path);
      times.push(performance.now() - start);
      expect({ path, status }).toEqual({ path, status: 200 });
    }
    return times.sort((first, second) => first - second)[2];
  }

  // Several times what it takes on two busy cores, the answer's validation included.
  it.each([
    ['/map?warehouse=main'],
    ['/map?warehouse=main&schema=schema_1'],
    [`/map?warehouse=main&focus=${one}`],
    [`/map?warehouse=main&focus=${one}&hops=2`],
    [`/map?warehouse=main&focus=${hub}`],
    [`/map?warehouse=main&focus=${hub}&hops=2`],
    [`/map/path?warehouse=main&from=${one}&to=${other}`],
  ])('answers %s in time, to all and on conditions', async path => {
    expect(await median(path)).toBeLessThan(2000);
    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(datamapTableReadPermission, {
        not: datamapTableConditions.inSchema({ schemas: ['schema_5'] }),
      });
    expect(await median(path)).toBeLessThan(2000);
  });

  it('gives 25 of a hub and counts the rest', async () => {
    const { body } = await api.get(`/map?warehouse=main&focus=${hub}`);
    const { tables, leftOut }: DatamapMap = body;
    expect(tables).toHaveLength(26);
    expect(tables[0].neighbours).toBeGreaterThanOrEqual(TABLES * 0.6 - 1);
    expect(leftOut.tables).toBe(tables[0].neighbours - 25);
  });
});
