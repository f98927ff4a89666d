import { setTimeout as sleep } from 'node:timers/promises';
import type { RelationSize } from '@datamap/plugin-datamap-node';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { everyTestServer } from '../__testUtils__/testServers';

// Three hundred tables come and go, on a server that others use too.
jest.setTimeout(60_000);

const SCRIPT = `
CREATE SCHEMA s;
GRANT USAGE ON SCHEMA s TO :reader;
CREATE TABLE s.filled (id int PRIMARY KEY, body text);
INSERT INTO s.filled SELECT n, repeat(md5(n::text), 20) FROM generate_series(1, 2000) n;
ALTER TABLE s.filled ALTER body SET STORAGE EXTERNAL;
INSERT INTO s.filled SELECT n, repeat(md5(n::text), 400) FROM generate_series(3001, 3050) n;
VACUUM ANALYZE s.filled;
CREATE TABLE s.untouched (id int);
CREATE TABLE s.truncated (id int);
INSERT INTO s.truncated SELECT generate_series(1, 500);
ANALYZE s.truncated;
TRUNCATE s.truncated;
CREATE VIEW s.a_view AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW s.mat AS SELECT n FROM generate_series(1, 1000) n;
`;

describe.each(everyTestServer)('readSizes on $major', ({ adminUrl }) => {
  let database: TestDatabase;
  const oids: Record<string, number> = {};

  beforeAll(async () => {
    database = await TestDatabase.create(adminUrl);
    for (const statement of SCRIPT.split(';\n')) {
      await database.run(statement);
    }
    const { rows } = await database.admin.query(
      `SELECT relname, oid::int FROM pg_class
       WHERE relnamespace = 's'::regnamespace AND relkind IN ('r', 'v', 'm')`,
    );
    for (const { relname, oid } of rows) {
      oids[relname] = oid;
    }
  });

  afterAll(async () => {
    await database?.drop();
  });

  const sizeOf = (sizes: { relations: RelationSize[] }, name: string) =>
    sizes.relations.find(({ oid }) => oid === oids[name]);

  it('measures the parts, which add up to what the server says', async () => {
    const sizes = await database.connector().readSizes(Object.values(oids));
    const { rows } = await database.admin.query(
      `SELECT pg_total_relation_size($1::oid)::int AS total,
         pg_relation_size($1::oid)::int AS main,
         pg_indexes_size($1::oid)::int AS indexes`,
      [oids.filled],
    );
    const filled = sizeOf(sizes, 'filled')!;
    expect(filled).toMatchObject({
      method: 'relation-size',
      mainBytes: rows[0].main,
      indexBytes: rows[0].indexes,
      totalBytes: rows[0].total,
    });
    expect(filled.toastBytes).toBeGreaterThan(600_000);
    expect(filled.tableBytes).toBeGreaterThan(filled.mainBytes);
    expect(filled.tableBytes! + filled.toastBytes! + filled.indexBytes!).toBe(
      rows[0].total,
    );
    expect(sizeOf(sizes, 'mat')!.mainBytes).toBeGreaterThan(0);
    expect(sizes.readAt).toMatch(/Z$/);
  });

  it('proves emptiness by 0 bytes, and says nothing of what stores nothing', async () => {
    const sizes = await database.connector().readSizes(Object.values(oids));
    expect(sizeOf(sizes, 'untouched')!.mainBytes).toBe(0);
    expect(sizeOf(sizes, 'truncated')!.mainBytes).toBe(0);
    expect(sizes.unknown).toEqual([oids.a_view]);
  });

  it.each([
    ['table', 'LOCK TABLE s.filled IN ACCESS EXCLUSIVE MODE'],
    ['index', 'REINDEX INDEX s.filled_pkey'],
  ])('does not wait for a locked %s', async (_what, statement) => {
    const other = await database.connect();
    await other.query('BEGIN');
    await other.query(statement);
    try {
      const started = Date.now();
      const sizes = await database.connector().readSizes(Object.values(oids));
      expect(Date.now() - started).toBeLessThan(3_000);
      const { rows } = await database.admin.query(
        'SELECT relpages * 8192 AS bytes FROM pg_class WHERE oid = $1',
        [oids.filled],
      );
      expect(sizeOf(sizes, 'filled')).toEqual({
        oid: oids.filled,
        method: 'pages',
        mainBytes: rows[0].bytes,
      });
      expect(rows[0].bytes).toBeGreaterThan(0);
      expect(sizeOf(sizes, 'mat')!.method).toBe('relation-size');
    } finally {
      await other.query('ROLLBACK');
    }
  });

  it('loses one table, not the batch, when a lock comes in between', async () => {
    // The lock is held until its taker has seen us wait for it: so it cannot
    // have been there when we looked for locks.
    const names = Array.from({ length: 40 }, (_unused, index) => `t${index}`);
    await database.run(
      names.map(name => `CREATE TABLE s.${name} (id int)`).join(';'),
    );
    const { rows } = await database.admin.query(
      `SELECT oid::int FROM pg_class WHERE relname ~ '^t[0-9]+$'
       AND relnamespace = 's'::regnamespace ORDER BY oid`,
    );
    const other = await database.connect();
    let stop = false;
    const locker = (async () => {
      while (!stop) {
        await other.query('BEGIN');
        await other.query('LOCK TABLE s.t17 IN ACCESS EXCLUSIVE MODE');
        await sleep(1);
        await other.query('ROLLBACK');
      }
    })();
    try {
      for (let round = 0; round < 10; round++) {
        const sizes = await database
          .connector({ connection: { poolSize: 1 } })
          .readSizes(rows.map(({ oid }) => oid));
        expect(sizes.relations).toHaveLength(40);
        expect(sizes.unknown).toEqual([]);
      }
    } finally {
      stop = true;
      await locker;
    }
  });

  it('goes on when tables are dropped in the middle', async () => {
    await database.run(
      Array.from(
        { length: 300 },
        (_unused, index) => `CREATE TABLE s.gone${index} (id int, t text)`,
      ).join(';'),
    );
    const { rows } = await database.admin.query(
      `SELECT oid::int FROM pg_class WHERE relname ~ '^gone'`,
    );
    const other = await database.connect();
    const dropping = (async () => {
      for (let index = 0; index < 300; index++) {
        await other.query(`DROP TABLE s.gone${index}`);
      }
    })();
    const all = rows.map(({ oid }) => oid);
    let last;
    for (let round = 0; round < 5; round++) {
      last = await database.connector().readSizes([...all, oids.filled]);
      expect(last.relations.length + last.unknown.length).toBe(301);
      expect(sizeOf(last, 'filled')!.method).toBe('relation-size');
    }
    await dropping;
    last = await database.connector().readSizes([...all, oids.filled]);
    expect(last.unknown).toHaveLength(300);
  });

  it('reads more than a batch, closing its connections', async () => {
    const many = Array.from({ length: 1201 }, () => oids.mat).concat(
      Array.from({ length: 5000 }, (_unused, index) => 4_000_000_000 + index),
    );
    const sizes = await database.connector().readSizes(many);
    expect(sizes.relations).toHaveLength(1);
    expect(sizes.unknown).toHaveLength(5000);
    await sleep(200);
    const { rows } = await database.admin.query(
      'SELECT count(*)::int AS open FROM pg_stat_activity WHERE usename = $1',
      [database.reader],
    );
    // Earlier connectors keep nothing open after their sizes either.
    expect(rows[0].open).toBe(0);
  });
});
