import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';
import { period as periodStatement } from '../sql/period';

const SCRIPT = `
CREATE SCHEMA s;
GRANT USAGE ON SCHEMA s TO :reader;
CREATE TABLE s.days (day date, at timestamptz, local timestamp, note text, "odd ""name""" date);
CREATE INDEX ON s.days (day DESC, note);
CREATE INDEX ON s.days (at);
CREATE INDEX ON s.days (local);
CREATE INDEX ON s.days (note, "odd ""name""");
INSERT INTO s.days VALUES
  ('2023-01-02', '2023-01-02 03:04:05.678+09', '2023-01-02 03:04:05.678'),
  ('2024-12-31', '2024-12-31 23:00+00', '2024-12-31 23:00'),
  ('infinity', 'infinity', 'infinity'),
  ('-infinity', '-infinity', '-infinity'),
  ('0044-03-15 BC', '0044-03-15 BC', '0044-03-15 BC'),
  ('20000-01-01', '20000-01-01', '20000-01-01'),
  (NULL, NULL, NULL);
CREATE TABLE s.part_index (day date);
CREATE INDEX ON s.part_index (day) WHERE day > '2020-01-01';
CREATE TABLE s.brin_index (day date);
CREATE INDEX ON s.brin_index USING brin (day);
CREATE TABLE s.not_valid (day date);
CREATE INDEX not_valid_idx ON s.not_valid (day);
UPDATE pg_index SET indisvalid = false
  WHERE indexrelid = 's.not_valid_idx'::regclass;
CREATE TABLE s.only_infinite (day date PRIMARY KEY);
INSERT INTO s.only_infinite VALUES ('infinity');
CREATE TABLE s.none (day date PRIMARY KEY);
CREATE TABLE s.locked (day date PRIMARY KEY);
CREATE TABLE s.parent (day date PRIMARY KEY);
CREATE TABLE s.child () INHERITS (s.parent);
INSERT INTO s.parent VALUES ('2024-01-01');
INSERT INTO s.child VALUES ('2030-01-01');
CREATE TABLE s.root (day date) PARTITION BY RANGE (day);
CREATE INDEX ON s.root (day);
CREATE TABLE s.root_23 PARTITION OF s.root FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE s.root_24 PARTITION OF s.root FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
INSERT INTO s.root VALUES ('2023-05-05'), ('2024-06-06');
CREATE TABLE s.half (day date) PARTITION BY RANGE (day);
CREATE TABLE s.half_23 PARTITION OF s.half FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE INDEX ON ONLY s.half (day);
CREATE TABLE s.guarded (day date PRIMARY KEY);
ALTER TABLE s.guarded ENABLE ROW LEVEL SECURITY;
CREATE MATERIALIZED VIEW s.filled AS SELECT date '2024-02-29' AS day;
CREATE INDEX ON s.filled (day);
CREATE MATERIALIZED VIEW s.unfilled AS SELECT date '2024-02-29' AS day WITH NO DATA;
CREATE VIEW s.a_view AS SELECT day FROM s.days;
CREATE TABLE s.not_granted (day date PRIMARY KEY);
CREATE TABLE s.one_column (day date PRIMARY KEY, secret text);
INSERT INTO s.one_column VALUES ('2024-03-01', 'x');
GRANT SELECT ON ALL TABLES IN SCHEMA s TO :reader;
REVOKE SELECT ON s.not_granted, s.one_column FROM :reader;
GRANT SELECT (day) ON s.one_column TO :reader;
`;

describe.each(testServers)('readPeriods on $major', ({ adminUrl }) => {
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

  const periodOf = async (
    name: string,
    column = 'day',
    contents: { tables: string[]; timeLimit?: string } = { tables: ['s.*'] },
  ) => {
    const { readAt, relations } = await database
      .connector({ contents })
      .readPeriods([{ oid: oids[name], column }]);
    expect(Date.parse(readAt)).not.toBeNaN();
    const [{ oid, ...period }] = relations;
    expect(oid).toBe(oids[name]);
    return 'from' in period ? [period.from, period.to] : period.reason;
  };

  it.each([
    ['day', ['2023-01-02', '2024-12-31']],
    ['at', ['2023-01-01T18:04:05.678Z', '2024-12-31T23:00:00.000Z']],
    ['local', ['2023-01-02T03:04:05.678', '2024-12-31T23:00:00.000']],
  ])(
    'gives the smallest and largest %s, infinity and odd years left aside',
    async (column, period) => {
      expect(await periodOf('days', column)).toEqual(period);
    },
  );

  it.each([
    // Its own rows, as its estimates are.
    ['parent', ['2024-01-01', '2024-01-01']],
    ['root', ['2023-05-05', '2024-06-06']],
    ['filled', ['2024-02-29', '2024-02-29']],
    ['one_column', ['2024-03-01', '2024-03-01']],
    ['only_infinite', 'no-values'],
    ['none', 'no-values'],
    ['part_index', 'no-index'],
    ['brin_index', 'no-index'],
    ['not_valid', 'no-index'],
    ['half', 'no-index'],
    ['guarded', 'rows-hidden'],
    ['not_granted', 'not-permitted'],
    ['a_view', 'not-stored-here'],
    ['unfilled', 'not-stored-here'],
  ])('says of %s: %j', async (name, period) => {
    expect(await periodOf(name)).toEqual(period);
  });

  it.each([
    ['note', 'not-a-date'],
    ['odd "name"', 'no-index'],
    ['gone', 'no-such-column'],
    ['ctid', 'no-such-column'],
  ])('says of the column %s: %s', async (column, reason) => {
    expect(await periodOf('days', column)).toBe(reason);
  });

  it('looks into no table that the configuration does not name', async () => {
    expect(await periodOf('days', 'day', { tables: ['s.other'] })).toBe(
      'contents-not-opened',
    );
    const { relations } = await database
      .connector()
      .readPeriods([{ oid: oids.days, column: 'day' }]);
    expect(relations).toEqual([
      { oid: oids.days, reason: 'contents-not-opened' },
    ]);
  });

  it('asks nothing where nothing is wanted', async () => {
    const { relations } = await database.connector().readPeriods([]);
    expect(relations).toEqual([]);
  });

  it('gives up on a table that is locked, and goes on', async () => {
    const other = await database.connect();
    await other.query('BEGIN');
    await other.query('LOCK TABLE s.locked IN ACCESS EXCLUSIVE MODE');
    try {
      const { relations } = await database
        .connector({ contents: { tables: ['s.*'] } })
        .readPeriods([
          { oid: oids.locked, column: 'day' },
          { oid: oids.root, column: 'day' },
        ]);
      expect(relations).toEqual([
        { oid: oids.locked, reason: 'not-read' },
        { oid: oids.root, from: '2023-05-05', to: '2024-06-06' },
      ]);
    } finally {
      await other.query('ROLLBACK');
    }
  });

  it('is answered by the ends of the index, not by reading the table', async () => {
    await database.run(`
      CREATE TABLE s.many (at timestamptz, filler text);
      INSERT INTO s.many SELECT now() - g * interval '1 minute', repeat('x', 200)
        FROM generate_series(1, 20000) g;
      CREATE INDEX ON s.many (at);
      ANALYZE s.many;
    `);
    const { rows } = await database.admin.query(
      `EXPLAIN ${periodStatement({
        schema: 's',
        name: 'many',
        kind: 'r',
        column: 'at',
        type: 'timestamptz',
      })}`,
    );
    const plan = rows.map(row => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index Only Scan');
    expect(plan).not.toContain('Seq Scan');
  });
});
