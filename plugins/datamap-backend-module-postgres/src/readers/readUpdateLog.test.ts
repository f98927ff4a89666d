import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';

const SCRIPT = `
CREATE SCHEMA s;
CREATE SCHEMA hidden;
CREATE SCHEMA "Odd.Log";
GRANT USAGE ON SCHEMA s, "Odd.Log" TO :reader;
CREATE TABLE "Odd.Log"."load ""log""" (
  "schema" name, "table" name, updated_at timestamptz, loader text, rows_loaded bigint
);
INSERT INTO "Odd.Log"."load ""log""" VALUES
  ('s', 'orders', '2024-03-01 04:00:00.5+09', 'old', 10),
  ('s', 'orders', '2024-03-02 04:00:00.5+09', 'nightly', 12),
  ('s', 'orders', NULL, 'nobody', 1),
  ('s', 'A.b', '2024-03-02', NULL, NULL),
  ('s', 'never', 'infinity', 'x', 3),
  (NULL, 'x', '2024-03-02', 'x', 3),
  ('hidden', 'secret', '2024-03-02', 'x', 3);
CREATE TABLE s.minimal (owner text, what text, at timestamp, weird text);
INSERT INTO s.minimal VALUES ('s', 't', '2024-03-02 01:02:03', 'about 5');
GRANT SELECT ON s.minimal TO :reader;
`;

const LOG = { schema: 'Odd.Log', table: 'load "log"' };

describe.each(testServers)('readUpdateLog on $major', ({ adminUrl }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await TestDatabase.create(adminUrl, SCRIPT);
    await database.run(
      `ALTER ROLE :reader IN DATABASE ${database.name} SET timezone = 'Asia/Seoul'`,
    );
  });

  afterAll(async () => {
    await database?.drop();
  });

  it('is empty where none is configured', async () => {
    await expect(database.connector().readUpdateLog()).resolves.toEqual([]);
  });

  it('is undefined where it may not be read, or does not exist', async () => {
    for (const updateLog of [
      LOG,
      { schema: 's', table: 'nothing' },
      { schema: 'hidden', table: 'x' },
    ]) {
      const connector = database.connector({ updateLog });
      await expect(connector.readUpdateLog()).resolves.toBeUndefined();
      expect((await connector.readStructure()).accessLevel).toBe(1);
    }
  });

  it('gives the newest entry for each table of schemas that may be used', async () => {
    await database.run('GRANT SELECT ON "Odd.Log"."load ""log""" TO :reader');
    const connector = database.connector({ updateLog: LOG });
    expect((await connector.readStructure()).accessLevel).toBe(2);
    const entries = await connector.readUpdateLog();
    expect(entries).toHaveLength(2);
    expect(entries).toEqual(
      expect.arrayContaining([
        {
          schema: 's',
          table: 'orders',
          updatedAt: '2024-03-01T19:00:00.500Z',
          loader: 'nightly',
          rowsLoaded: 12,
          recent: expect.arrayContaining(['2024-03-01T19:00:00.500Z']),
        },
        {
          schema: 's',
          table: 'A.b',
          updatedAt: expect.stringMatching(/^2024-03-0[12]T/),
          recent: [expect.stringMatching(/^2024-03-0[12]T/)],
        },
      ]),
    );
  });

  it('takes columns by their configured names, and a time without a zone as UTC', async () => {
    const connector = database.connector({
      updateLog: {
        schema: 's',
        table: 'minimal',
        columns: {
          schema: 'owner',
          table: 'what',
          updatedAt: 'at',
          rowsLoaded: 'weird',
        },
      },
    });
    await expect(connector.readUpdateLog()).resolves.toEqual([
      {
        schema: 's',
        table: 't',
        updatedAt: '2024-03-02T01:02:03.000Z',
        recent: ['2024-03-02T01:02:03.000Z'],
      },
    ]);
  });

  it('tells the moments of the newest sixteen loads, the newest first', async () => {
    await database.run(`
      CREATE TABLE s.many (owner text, what text, at timestamptz, loader text);
      INSERT INTO s.many
      SELECT 's', 't', timestamptz '2024-03-01 00:00Z' + n * interval '1 day', 'job ' || n
      FROM generate_series(1, 40) AS n;
      GRANT SELECT ON s.many TO :reader;`);
    const connector = database.connector({
      updateLog: {
        schema: 's',
        table: 'many',
        columns: { schema: 'owner', table: 'what', updatedAt: 'at' },
      },
    });
    const [entry] = (await connector.readUpdateLog()) ?? [];
    expect(entry).toMatchObject({
      updatedAt: '2024-04-10T00:00:00.000Z',
      loader: 'job 40',
    });
    expect(entry.recent).toHaveLength(16);
    expect(entry.recent?.slice(0, 2)).toEqual([
      '2024-04-10T00:00:00.000Z',
      '2024-04-09T00:00:00.000Z',
    ]);
  });

  it('names a configured column that is not there', async () => {
    const connector = database.connector({
      updateLog: { schema: 's', table: 'minimal' },
    });
    await expect(connector.readUpdateLog()).rejects.toMatchObject({
      code: 'configuration-invalid',
      transient: false,
      message: expect.stringContaining("no column 'schema'"),
    });
  });

  it('does not wait for its lock', async () => {
    const other = await database.connect();
    await other.query('BEGIN');
    await other.query('LOCK TABLE s.minimal IN ACCESS EXCLUSIVE MODE');
    try {
      const connector = database.connector({
        updateLog: {
          schema: 's',
          table: 'minimal',
          columns: { schema: 'owner', table: 'what', updatedAt: 'at' },
        },
      });
      const started = Date.now();
      await expect(connector.readUpdateLog()).resolves.toBeUndefined();
      expect(Date.now() - started).toBeLessThan(2_000);
    } finally {
      await other.query('ROLLBACK');
    }
  });
});
