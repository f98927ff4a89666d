import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { postgresConnectorFactory } from '@datamap/plugin-datamap-backend-module-postgres';
import type {
  ReadOptions,
  WarehouseConnector,
} from '@datamap/plugin-datamap-node';
import { WarehouseDatabase } from '../__testUtils__/WarehouseDatabase';

jest.setTimeout(180_000);

const TABLES = 1000;

/** Who restores a database makes all of it before anything is analysed. */
const script = `
  create schema shop;
  grant usage on schema shop to :reader;
  do $$ begin
    create table shop.t0 (id int primary key);
    for i in 1..${TABLES - 1} loop
      execute format(
        'create table shop.t%s (id int primary key, a text default ''x'', check (id > 0))', i);
      execute format('comment on column shop.t%s.a is ''A''', i);
      execute format('create view shop.v%s as select a from shop.t%s', i, i);
    end loop;
  end $$;`;

describe('a warehouse that was just restored, and of which the server knows nothing yet', () => {
  let warehouse: WarehouseDatabase;
  let connector: WarehouseConnector;

  beforeAll(async () => {
    warehouse = await WarehouseDatabase.create(18, script);
    const { connection } = warehouse.config;
    connector = postgresConnectorFactory.create({
      warehouseId: 'main',
      logger: mockServices.logger.mock(),
      // A plan that asks for all again for each table takes longer.
      config: new ConfigReader({
        connection: { ...connection, statementTimeout: '3s' },
      }),
    });
  });

  afterAll(async () => {
    await connector?.close();
    await warehouse?.drop();
  });

  const longest: Record<string, number> = {};
  const noting = (name: string): ReadOptions => ({
    onStatement: ({ milliseconds }) => {
      longest[name] = Math.max(longest[name] ?? 0, milliseconds);
    },
  });

  it('is read without a statement that takes long', async () => {
    await connector.readAccess?.(noting('access'));
    const structure = await connector.readStructure(noting('structure'));
    expect(structure.relations).toHaveLength(2 * TABLES - 1);
    const fingerprint = await connector.readFingerprint?.(
      noting('fingerprint'),
    );
    expect(fingerprint).toBeDefined();
    const { relations } = await connector.readStatistics(noting('statistics'));
    expect(relations.length).toBeGreaterThanOrEqual(TABLES);
    const oids = structure.relations
      .filter(({ kind }) => kind === 'table')
      .map(({ oid }) => oid);
    const sizes = await connector.readSizes(oids, noting('sizes'));
    expect(sizes.relations).toHaveLength(TABLES);
    let defined = 0;
    await connector.readDefinitions?.(
      { relations: new Map() },
      async read => {
        defined += read.length;
      },
      noting('definitions'),
    );
    expect(defined).toBeGreaterThanOrEqual(2 * TABLES - 2);
    const indexes = await connector.readIndexStatistics?.(noting('indexes'));
    expect(indexes?.indexes.length).toBe(TABLES);
  });
});
