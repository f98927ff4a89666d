import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';

const names = { schema: `Odd "schema" 한글`, table: `a "table"; drop` };
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const config = {
  updateLog: { schema: 'ops', table: 'update_log' },
  contents: { tables: [`*.*`] },
};

describe.each(testServers)('readAccess on $major', ({ adminUrl }) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await TestDatabase.create(
      adminUrl,
      `CREATE SCHEMA shop;
       CREATE SCHEMA secret_plans;
       CREATE SCHEMA ops;
       CREATE SCHEMA ${quoted(names.schema)};
       CREATE TABLE shop.orders (id int);
       CREATE TABLE shop.users (id int);
       CREATE TABLE ops.update_log (
         "schema" text, "table" text, updated_at timestamptz);
       CREATE TABLE ${quoted(names.schema)}.${quoted(names.table)} (id int);
       GRANT USAGE ON SCHEMA shop, ${quoted(names.schema)} TO :reader;
       GRANT SELECT ON shop.orders TO :reader;`,
    );
  });

  afterEach(async () => {
    await database?.drop();
  });

  it('tells level by level what is missing, and names no schema that may not be used', async () => {
    const access = await database.connector(config).readAccess();
    expect(access).toMatchObject({
      role: database.reader,
      database: database.name,
      schemas: expect.arrayContaining([
        { name: names.schema, tables: 1, readable: 0 },
        { name: 'shop', tables: 2, readable: 1 },
      ]),
      rights: [
        { level: 1, right: 'schemas', state: 'partly' },
        { level: 2, right: 'update-log', state: 'missing' },
        {
          level: 3,
          right: 'contents',
          state: 'partly',
          count: 2,
          names: [`${names.schema}.${names.table}`, 'shop.users'],
        },
      ],
    });
    expect(access.rights[0].count).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(access)).not.toContain('secret_plans');
  });

  it('gives statements that grant what is missing, whatever the names hold', async () => {
    const { rights } = await database.connector(config).readAccess();
    const [schemas, updateLog, contents] = rights.map(({ sql = '' }) => sql);
    const { rows } = await database.admin.query({
      text: schemas,
      rowMode: 'array',
    });
    const grants: string[] = rows.map(([grant]) => grant);
    expect(grants).toContain(
      `GRANT USAGE ON SCHEMA secret_plans TO ${database.reader};`,
    );
    await database.run([...grants, updateLog, contents].join('\n'));
    const after = await database.connector(config).readAccess();
    expect(after.rights.slice(0, 2)).toEqual([
      { level: 1, right: 'schemas', state: 'granted' },
      { level: 2, right: 'update-log', state: 'granted' },
    ]);
    expect(after.rights[2].names ?? []).not.toContain(
      `${names.schema}.${names.table}`,
    );
  });

  it('says what is not configured, and tells of each statement', async () => {
    const costs: Array<{ milliseconds: number; rows: number }> = [];
    const { rights } = await database.connector().readAccess({
      onStatement: cost => costs.push(cost),
    });
    expect(rights.slice(1)).toEqual([
      { level: 2, right: 'update-log', state: 'not-configured' },
      { level: 3, right: 'contents', state: 'not-configured' },
    ]);
    // Begin, settings, server, schemas, access and commit, at least.
    expect(costs.length).toBeGreaterThanOrEqual(6);
    expect(costs.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
    expect(costs.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(3);
  });
});
