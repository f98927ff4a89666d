import { TestDatabase } from '../__testUtils__/TestDatabase';
import { testServers } from '../__testUtils__/testServers';

const SCRIPT = `
CREATE SCHEMA s;
CREATE SCHEMA "o.d";
CREATE SCHEMA o;
GRANT USAGE ON SCHEMA s, o, "o.d" TO :reader;
CREATE TABLE s.few (id int);
INSERT INTO s.few SELECT generate_series(1, 3);
CREATE TABLE s.many (id int);
INSERT INTO s.many SELECT generate_series(1, 50);
CREATE TABLE s.none (id int);
CREATE TABLE s.not_granted (id int);
CREATE TABLE s.locked (id int);
CREATE TABLE s.parent (id int);
CREATE TABLE s.child () INHERITS (s.parent);
INSERT INTO s.parent VALUES (1);
INSERT INTO s.child SELECT generate_series(1, 5);
CREATE TABLE s.root (id int) PARTITION BY RANGE (id);
CREATE TABLE s.leaf PARTITION OF s.root FOR VALUES FROM (1) TO (100);
INSERT INTO s.root SELECT generate_series(1, 4);
CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER nowhere;
CREATE FOREIGN TABLE s.abroad (id int) SERVER elsewhere;
CREATE TABLE s.mixed (id int) PARTITION BY LIST (id);
CREATE FOREIGN TABLE s.mixed_abroad PARTITION OF s.mixed
  FOR VALUES IN (2) SERVER elsewhere;
CREATE FUNCTION s.acts() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW s.a_view AS SELECT s.acts();
CREATE MATERIALIZED VIEW s.unfilled AS SELECT 1 AS one WITH NO DATA;
CREATE TABLE "o.d"."t ""x"" 표" (id int);
CREATE TABLE o."d.t" (id int);
GRANT SELECT ON ALL TABLES IN SCHEMA s, o, "o.d" TO :reader;
REVOKE SELECT ON s.not_granted FROM :reader;
`;

describe.each(testServers)('probeContents on $major', ({ adminUrl }) => {
  let database: TestDatabase;
  const oids: Record<string, number> = {};

  beforeAll(async () => {
    database = await TestDatabase.create(adminUrl, SCRIPT);
    const { rows } = await database.admin.query(
      `SELECT n.nspname || '.' || relname AS name, c.oid::int
       FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
       WHERE n.nspname IN ('s', 'o', 'o.d')`,
    );
    for (const { name, oid } of rows) {
      oids[name] = oid;
    }
  });

  afterAll(async () => {
    await database?.drop();
  });

  const probe = async (contents: {
    tables: string[];
    rowLimit?: number;
    timeLimit?: string;
  }) => {
    const probes = await database
      .connector({ contents })
      .probeContents(Object.values(oids));
    const names = new Map(
      Object.entries(oids).map(([name, oid]) => [oid, name]),
    );
    return Object.fromEntries(
      probes.map(({ oid, rowsSeen, limited }) => [
        names.get(oid),
        limited ? `>=${rowsSeen}` : `${rowsSeen}`,
      ]),
    );
  };

  it('looks into nothing by default', async () => {
    const connector = database.connector();
    await expect(connector.probeContents(Object.values(oids))).resolves.toEqual(
      [],
    );
  });

  it('counts up to the limit what may be read and is stored here', async () => {
    expect(await probe({ tables: ['s.*'], rowLimit: 10 })).toEqual({
      's.few': '3',
      's.many': '>=10',
      's.none': '0',
      's.locked': '0',
      // Its own rows, as its estimates are.
      's.parent': '1',
      's.child': '5',
      's.root': '4',
      's.leaf': '4',
    });
    expect(await probe({ tables: ['s.few'], rowLimit: 3 })).toEqual({
      's.few': '3',
    });
  });

  it('takes a pattern for exactly the pairs of schema and name it means', async () => {
    expect(await probe({ tables: ['o.d.t'] })).toEqual({ 'o.d.t': '0' });
    expect(await probe({ tables: ['"o.d".t*'] })).toEqual({
      'o.d.t "x" 표': '0',
    });
  });

  it('leaves out a table that is locked', async () => {
    const other = await database.connect();
    await other.query('BEGIN');
    await other.query('LOCK TABLE s.locked IN ACCESS EXCLUSIVE MODE');
    try {
      expect(await probe({ tables: ['s.locked', 's.few'] })).toEqual({
        's.few': '3',
      });
    } finally {
      await other.query('ROLLBACK');
    }
  });
});
