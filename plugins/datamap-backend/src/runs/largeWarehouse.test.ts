import type { Knex } from 'knex';
import {
  FixtureConnector,
  fixtureReference,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import { cursorAt, sortAndStart, type TableSort } from '../store/tableSort';
import {
  type DatamapBackend,
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const TABLES = 3000;

/** 3,000 tables in 30 schemas; every one but the first references the first. */
function largeWarehouse(): FixtureConnector {
  const connector = new FixtureConnector();
  connector.relations = Array.from({ length: TABLES }, (_, index) =>
    fixtureTable(1000 + index, `schema_${index % 30}`, `table_${index}`, {
      comment: `Table ${index}\nNumber ${index} of many`,
      keys:
        index === 0
          ? []
          : [fixtureReference(500_000 + index, `table_${index}_fkey`, 1000)],
    }),
  );
  connector.rows = new Map(
    connector.relations.map(({ oid }, index) => [oid, index * 10]),
  );
  return connector;
}

describe('a warehouse of 3,000 tables', () => {
  let api: DatamapBackend;
  let database: Knex;
  const connector = largeWarehouse();

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api.stop();
  });

  it('is read in one run', async () => {
    expect(await api.settled('main')).toMatchObject({
      state: 'succeeded',
      result: { added: TABLES },
    });
  });

  it('is listed whole, page by page, each table once', async () => {
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const { body } = await api.get(
        `/tables?sort=-rows&limit=500${cursor ? `&cursor=${cursor}` : ''}`,
      );
      expect(body.totalItems).toBe(TABLES);
      for (const { entityName } of body.items) {
        seen.add(entityName);
      }
      cursor = body.pageInfo.nextCursor;
    } while (cursor);
    expect(seen.size).toBe(TABLES);
  });

  it.each<[string, TableSort]>([
    ['tables_by_rows_value_asc', 'rows'],
    ['tables_by_rows_value_desc', '-rows'],
    ['tables_by_size_value_asc', 'size'],
    ['tables_by_size_value_desc', '-size'],
    ['tables_by_last_updated_asc', 'lastUpdated'],
    ['tables_by_last_updated_desc', '-lastUpdated'],
    ['tables_by_title', 'title'],
    ['tables_by_title_desc', '-title'],
  ])('has the index %s for the pages by %s', async (index, sort) => {
    await database.raw('analyze tables');
    const row = await database('tables').first('id', 'schema_name', 'name');
    const value = sort.endsWith('itle') ? 'table 15' : null;
    const cursors = [undefined, cursorAt(sort, { ...row, sort_value: value })];
    for (const cursor of cursors) {
      const query = database('tables')
        .select('id')
        .whereNull('removed_at')
        .modify(sortAndStart, database, { sort, cursor })
        .limit(100);
      const { rows } = await database.raw(`explain ${query.toQuery()}`);
      const plan = rows
        .map((line: Record<string, string>) => line['QUERY PLAN'])
        .join('\n');
      expect(plan).toContain(`${index} on tables`);
      expect(plan).not.toContain('Sort');
    }
  });

  it('keeps the references into a hub out of the catalog, and says how many', async () => {
    const { body } = await api.get('/feed?limit=1000', serviceHeader);
    const entities = new Map(
      body.items.map(
        (item: { entityName: string; entity: object }) =>
          [item.entityName, item.entity] as const,
      ),
    );
    expect(entities.get('schema_0.table_0')).toMatchObject({
      referencedByLeftOut: TABLES - 1,
      references: [],
    });
    expect(entities.get('schema_1.table_1')).toMatchObject({
      references: [],
      referencesLeftOut: 1,
    });
    const { body: hub } = await api.get('/tables/main/schema_0.table_0');
    expect(hub.references.incoming).toBe(TABLES - 1);
  });

  it('is read again without writing what is as before', async () => {
    const versions = async () => {
      const { rows } = await database.raw(
        'select id, xmin::text from tables order by id',
      );
      return rows;
    };
    const before: Array<{ id: string; xmin: string }> = await versions();
    connector.rows.set(1007, 12_345);
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { unchanged: TABLES },
    });
    const after: Array<{ id: string; xmin: string }> = await versions();
    const written = after.filter(
      ({ xmin }, index) => xmin !== before[index].xmin,
    );
    expect(written).toHaveLength(1);
    const { body } = await api.get('/tables/main/schema_7.table_7');
    const { body: untouched } = await api.get('/tables/main/schema_8.table_8');
    expect(body.rows.value).toBe(12_345);
    expect(untouched.rows.measuredAt).toBe(body.rows.measuredAt);
  });
});
