import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';

const SCRIPT = `
CREATE SCHEMA s;
GRANT USAGE ON SCHEMA s TO :reader;
CREATE TABLE s.notes (at timestamptz, local timestamp, day date, note text);
CREATE INDEX ON s.notes (at);
CREATE INDEX ON s.notes (local);
CREATE INDEX ON s.notes (day);
INSERT INTO s.notes VALUES
  ('2024-03-01 09:30+09', '2024-03-01 09:30', '2024-03-01'),
  (now() + interval '1 day', now() + interval '2 days', now() + interval '2 days'),
  ('infinity', 'infinity', 'infinity'),
  (NULL, NULL, NULL);
CREATE TABLE s.coming (at timestamptz PRIMARY KEY);
INSERT INTO s.coming VALUES (now() + interval '1 year');
CREATE TABLE s.locked (at timestamptz PRIMARY KEY);
CREATE TABLE s.without_index (at timestamptz);
CREATE TABLE s.root (at timestamptz) PARTITION BY RANGE (at);
CREATE INDEX ON s.root (at);
CREATE TABLE s.root_23 PARTITION OF s.root FOR VALUES FROM ('2023-01-01Z') TO ('2024-01-01Z');
CREATE TABLE s.root_24 PARTITION OF s.root FOR VALUES FROM ('2024-01-01Z') TO ('2025-01-01Z');
INSERT INTO s.root VALUES ('2023-05-05Z'), ('2024-06-06Z');
CREATE TABLE s.not_granted (at timestamptz PRIMARY KEY);
GRANT SELECT ON ALL TABLES IN SCHEMA s TO :reader;
REVOKE SELECT ON s.not_granted FROM :reader;
`;

describe.each(testServers)('readLastUpdates on $major', ({ adminUrl }) => {
  let database: TestDatabase;
  const oids: Record<string, number> = {};

  beforeAll(async () => {
    database = await TestDatabase.create(adminUrl, SCRIPT);
    const { rows } = await database.admin.query(
      `SELECT relname AS name, oid::int FROM pg_class WHERE relnamespace = 's'::regnamespace`,
    );
    for (const { name, oid } of rows) {
      oids[name] = oid;
    }
  });

  afterAll(async () => {
    await database?.drop();
  });

  const lastUpdateOf = async (
    name: string,
    column = 'at',
    contents: { tables: string[] } = { tables: ['s.*'] },
  ) => {
    const read = await database
      .connector({ contents })
      .readLastUpdates([{ oid: oids[name], column }]);
    expect(read.relations).toHaveLength(1);
    const { oid, ...found } = read.relations[0];
    expect(oid).toBe(oids[name]);
    return found;
  };

  it.each([
    ['at', '2024-03-01T00:30:00.000Z'],
    ['local', '2024-03-01T09:30:00.000Z'],
    ['day', '2024-03-01T00:00:00.000Z'],
  ])('takes the newest %s that is not in the future', async (column, at) => {
    expect(await lastUpdateOf('notes', column)).toEqual({ at, column });
  });

  it('looks into all partitions', async () => {
    expect(await lastUpdateOf('root')).toEqual({
      at: '2024-06-06T00:00:00.000Z',
      column: 'at',
    });
  });

  it.each([
    ['coming', 'at', 'no-values'],
    ['notes', 'note', 'not-a-date'],
    ['notes', 'nothing', 'no-such-column'],
    ['without_index', 'at', 'no-index'],
    ['not_granted', 'at', 'not-permitted'],
  ])(
    'says why it does not know that of %s by %s',
    async (name, column, reason) => {
      expect(await lastUpdateOf(name, column)).toEqual({ reason });
    },
  );

  it('asks only tables whose contents are opened', async () => {
    expect(await lastUpdateOf('notes', 'at', { tables: [] })).toEqual({
      reason: 'contents-not-opened',
    });
  });

  it('does not wait for a lock', async () => {
    const other = await database.connect();
    await other.query('BEGIN');
    await other.query('LOCK TABLE s.locked IN ACCESS EXCLUSIVE MODE');
    try {
      const started = Date.now();
      expect(await lastUpdateOf('locked')).toEqual({ reason: 'not-read' });
      expect(Date.now() - started).toBeLessThan(2_000);
    } finally {
      await other.query('ROLLBACK');
    }
  });

  it('asks nothing where no column is named', async () => {
    const read = await database
      .connector({ contents: { tables: ['s.*'] } })
      .readLastUpdates([]);
    expect(read.relations).toEqual([]);
  });
});
