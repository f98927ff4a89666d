import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { createEngine, type Engine } from '../__testUtils__/createEngine';
import {
  fixtureReference,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { IncrementalConnector } from '../__testUtils__/IncrementalConnector';
import { HUB } from './referenceGraph';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
/** As many tables reference the first as may without its being a hub. */
const TABLES = HUB + 10;

/** Which version of each row there is, of each table of the store. */
async function versions(database: Knex): Promise<Map<string, string>> {
  const { rows: tables } = await database.raw(
    `select tablename as name from pg_tables
      where schemaname = current_schema() and tablename not like 'knex_%'`,
  );
  const found = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await database.raw(
      `select ctid::text || ' ' || xmin::text as version from ?? order by 1`,
      [name],
    );
    found.set(
      name,
      rows.map(({ version }: { version: string }) => version).join(),
    );
  }
  return found;
}

async function writtenBy(
  database: Knex,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const before = await versions(database);
  await work();
  const after = await versions(database);
  return [...after.keys()].filter(name => after.get(name) !== before.get(name));
}

describe('a run between two readings of the figures', () => {
  const connector = new IncrementalConnector();
  let database: Knex;
  let engine: Engine;

  beforeAll(async () => {
    connector.relations = Array.from({ length: TABLES }, (_, index) =>
      fixtureTable(1000 + index, `schema_${index % 5}`, `table_${index}`, {
        comment: `Table ${index}`,
        keys:
          index > 0 && index <= HUB
            ? [fixtureReference(500_000 + index, `fkey_${index}`, 1000)]
            : [],
      }),
    );
    connector.rows = new Map(
      connector.relations.map(({ oid }, index) => [oid, index * 10]),
    );
    database = await databases.init('POSTGRES_18');
    engine = await createEngine({ database, connector });
    await engine.run('start-up');
  });

  const change = (index: number, overrides: object) => {
    connector.relations = connector.relations.map((relation, at) =>
      at === index ? { ...relation, ...overrides } : relation,
    );
  };
  /** Of each row of the store, who wrote it last. */
  const writers = async (table: string, key: string) => {
    const { rows } = await database.raw(
      'select ??::text as key, xmin::text as writer from ?? order by 1',
      [key, table],
    );
    return new Map<string, string>(
      rows.map((row: { key: string; writer: string }) => [row.key, row.writer]),
    );
  };
  const rewritten = async (
    table: string,
    key: string,
    work: () => Promise<unknown>,
  ) => {
    const before = await writers(table, key);
    await work();
    const after = await writers(table, key);
    return [...after.keys()].filter(
      name => after.get(name) !== before.get(name),
    );
  };

  it('that finds nothing changed writes nothing but that it was', async () => {
    connector.rows.set(1001, 777);
    const statements: string[] = [];
    const listen = ({ sql }: { sql: string }) => statements.push(sql);
    const measured = connector.measured.length;
    let run;
    const written = await writtenBy(database, async () => {
      database.on('query', listen);
      run = await engine.run('schedule');
      database.off('query', listen);
    });
    expect(run).toMatchObject({
      state: 'succeeded',
      result: { added: 0, removed: 0, modified: 0, unchanged: TABLES },
    });
    expect(connector.measured).toHaveLength(measured);
    expect(written.sort()).toEqual([
      'runs',
      'structure_fingerprints',
      'warehouses',
    ]);
    const loading = statements.filter(
      sql =>
        /\b(tables|measurements|feed_items|table_references)\b/.test(sql) &&
        !/count\(\*\)/.test(sql),
    );
    expect(loading).toEqual([]);
    expect(statements.length).toBeLessThan(40);
    const [{ moments }] = await database('warehouses').select('moments');
    expect(Date.parse(moments.structure)).toBeGreaterThan(
      Date.parse(moments.statistics),
    );
  });

  it('that finds one table changed reads and writes that one', async () => {
    const figuresReadAt = async () =>
      (await database('warehouses').first('moments')).moments.statistics;
    const before = await figuresReadAt();
    change(7, { comment: 'Another one' });
    let run;
    const tables = await rewritten('tables', 'name', async () => {
      expect(
        await rewritten('feed_items', 'entity_name', async () => {
          run = await engine.run('schedule');
        }),
      ).toEqual(['schema_2.table_7']);
    });
    expect(run).toMatchObject({
      result: { modified: 1, unchanged: TABLES - 1 },
    });
    expect(tables).toEqual(['table_7']);
    expect(connector.measured.at(-1)).toEqual([1007]);
    expect(await figuresReadAt()).toBe(before);
    const row = await database('tables').where({ name: 'table_7' }).first();
    expect(row).toMatchObject({ title: 'Another one', rows_value: '70' });
    const other = await database('tables').where({ name: 'table_1' }).first();
    expect(other.rows_value).toBe('10');
  });

  it('knows who is told something else of: all that reference a table that became a hub', async () => {
    change(HUB + 1, {
      keys: [fixtureReference(600_000, 'one_too_many', 1000)],
    });
    const told = await rewritten('feed_items', 'entity_name', () =>
      engine.run('schedule'),
    );
    expect(told).toHaveLength(HUB + 2);
    const entity = async (name: string) =>
      (await database('feed_items').where({ entity_name: name }).first())
        .entity;
    expect(await entity('schema_0.table_0')).toMatchObject({
      referencedByLeftOut: HUB + 1,
    });
    expect(await entity('schema_1.table_1')).toMatchObject({
      references: [],
      referencesLeftOut: 1,
    });
  });

  it('reads all figures where they are due, or are read with other settings', async () => {
    await database('warehouses').update({ figures_due_at: new Date(0) });
    await engine.run('schedule');
    expect(connector.measured.at(-1)).toBeUndefined();
    const row = await database('tables').where({ name: 'table_1' }).first();
    expect(row.rows_value).toBe('777');
    const readings = connector.measured.length;
    await engine.run('schedule');
    expect(connector.measured).toHaveLength(readings);

    const claimed = await createEngine({
      database,
      connector,
      config: {
        owners: [{ pattern: 'schema_1.*', owner: 'group:default/finance' }],
      },
    });
    const owned = await rewritten('tables', 'name', () =>
      claimed.run('schedule'),
    );
    expect(owned).toHaveLength(TABLES / 5);
    expect(
      await database('tables').where({ owner: 'group:default/finance' }),
    ).toHaveLength(TABLES / 5);
  });

  it('reads all where a person asks for it', async () => {
    const readings = connector.measured.length;
    await engine.run('person');
    expect(connector.measured.slice(readings)).toEqual([undefined]);
  });
});
