import { setTimeout as sleep } from 'node:timers/promises';
import type {
  DefinitionReading,
  KnownDefinitions,
  RelationDefinition,
} from '@datamap/plugin-datamap-node';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { everyTestServer } from '../__testUtils__/testServers';

const SCRIPT = `
CREATE SCHEMA s;
CREATE SCHEMA hidden;
GRANT USAGE ON SCHEMA s TO :reader;
CREATE FUNCTION hidden.spy(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1';

CREATE TABLE s.orders (
  id int PRIMARY KEY,
  code text CHECK (code <> ''),
  twice int GENERATED ALWAYS AS (id * 2) STORED,
  spied int,
  CONSTRAINT by_spy CHECK (hidden.spy(spied) > 0)
);
CREATE INDEX part_of ON s.orders (id, lower(code)) INCLUDE (twice) WHERE code <> 'x';
CREATE INDEX plain ON s.orders (code);
CREATE TABLE s.customers (id int, name text);
ALTER TABLE s.customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_orders ON s.customers
  USING (EXISTS (SELECT FROM s.orders o WHERE o.id = customers.id))
  WITH CHECK (id > 0);
CREATE FUNCTION s.stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- FROM s.comments_do_not_count
  UPDATE customers SET name = 'x' WHERE id = NEW.id;
  RETURN NEW;
END $$;
CREATE TRIGGER stamped BEFORE UPDATE ON s.orders
  FOR EACH ROW WHEN (OLD.code IS DISTINCT FROM NEW.code) EXECUTE FUNCTION s.stamp();
CREATE TABLE s.hashed (id int, t text) PARTITION BY HASH (lower(t));
CREATE TABLE s.listed (id int, kind text) PARTITION BY LIST (kind);
CREATE TABLE s.listed_a PARTITION OF s.listed FOR VALUES IN ('a');
CREATE VIEW s.both AS SELECT o.id, o.code, l.kind
  FROM s.orders o JOIN s.listed_a l USING (id);
CREATE TABLE hidden.secret (id int);
CREATE VIEW s.of_secret AS SELECT id FROM hidden.secret;
CREATE TABLE s.plain_table (id int PRIMARY KEY, n int DEFAULT 5 NOT NULL);
CREATE FUNCTION s.atomic() RETURNS bigint LANGUAGE sql
  BEGIN ATOMIC SELECT count(*) FROM s.listed_a; END;
CREATE PROCEDURE s.tidy(days int) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM s.orders USING listed_a WHERE orders.id = listed_a.id;
  EXECUTE 'TRUNCATE s.plain_table';
END $$;
COMMENT ON PROCEDURE s.tidy(int) IS 'Every night';
CREATE FUNCTION hidden.secret_work() RETURNS int LANGUAGE sql AS 'SELECT id FROM s.orders';
INSERT INTO s.orders (id, code, spied) SELECT n, 'c' || n, n FROM generate_series(1, 2000) n;
`;

const NOTHING: KnownDefinitions = { relations: new Map() };

describe.each(everyTestServer)(
  'readDefinitions on $major',
  ({ major, adminUrl }) => {
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

    const read = async (
      known = NOTHING,
    ): Promise<{
      reading: DefinitionReading;
      of: (name: string) => RelationDefinition | undefined;
      read: string[];
    }> => {
      const found = new Map<number, RelationDefinition>();
      const reading = await database
        .connector()
        .readDefinitions(known, async relations => {
          relations.forEach(relation => found.set(relation.oid, relation));
        });
      const names = Object.entries(oids);
      return {
        reading,
        of: name => found.get(oids[name]),
        read: names
          .filter(([, oid]) => found.has(oid))
          .map(([name]) => name)
          .sort(),
      };
    };
    const knownFrom = ({ stamps, routines }: DefinitionReading) => ({
      relations: new Map(stamps.map(({ oid, stamp }) => [oid, stamp])),
      routines: routines?.stamp,
    });

    it('reads the text of everything that has one, and of nothing else', async () => {
      const { of, read: names, reading } = await read();
      expect(names).toEqual([
        'both',
        'customers',
        'hashed',
        'of_secret',
        'orders',
      ]);
      expect(reading.stamps.map(({ oid }) => oid).sort()).toEqual(
        names.map(name => oids[name]).sort(),
      );
      expect(reading.locked).toEqual([]);
      expect(of('both')?.view).toEqual({
        sql: expect.stringMatching(
          /SELECT o\.id,\s+o\.code,\s+l\.kind\s+FROM s\.orders o/,
        ),
        options: [],
        names: [oids.orders, oids.listed].sort((one, other) => one - other),
      });
      expect(of('hashed')?.partitionKey).toEqual({
        sql: 'HASH (lower(t))',
        names: [],
      });
      const orders = of('orders')!;
      expect(orders.generated).toEqual([
        { attnum: 3, sql: 'id * 2', names: [] },
      ]);
      expect(orders.indexes).toEqual([
        {
          oid: oids.part_of,
          sql: expect.stringContaining('INCLUDE (twice) WHERE'),
          names: [],
          expressions: [undefined, 'lower(code)'],
          predicate: expect.stringContaining("code <> 'x'"),
        },
      ]);
      expect(orders.triggers).toEqual([
        {
          oid: expect.any(Number),
          sql: expect.stringMatching(/WHEN \(.*EXECUTE FUNCTION s\.stamp\(\)$/),
          names: [],
          bodies: expect.any(String),
        },
      ]);
      expect(of('customers')?.policies).toEqual([
        {
          oid: expect.any(Number),
          sql: expect.stringContaining('FROM s.orders o'),
          check: 'id > 0',
          names: [oids.orders],
        },
      ]);
    });

    it('reads the options of views, and again where one changed', async () => {
      const options = [
        'security_barrier=true',
        ...(major >= 15 ? ['security_invoker=true'] : []),
      ];
      await database.run(
        'CREATE VIEW s.writable AS SELECT id FROM s.plain_table WHERE n > 1 WITH LOCAL CHECK OPTION',
      );
      const { rows } = await database.admin.query(
        `SELECT 's.writable'::regclass::oid::int AS oid`,
      );
      oids.writable = rows[0].oid;
      try {
        const before = await read();
        expect(before.of('writable')?.view).toMatchObject({
          options: ['check_option=local'],
        });
        await database.run(`ALTER VIEW s.writable SET (${options.join(', ')})`);
        const after = await read(knownFrom(before.reading));
        expect(after.read).toEqual(['writable']);
        expect(after.of('writable')?.view).toMatchObject({
          options: ['check_option=local', ...options],
        });
      } finally {
        delete oids.writable;
        await database.run('DROP VIEW s.writable');
      }
    });

    it('asks for no text that names what the role may not use', async () => {
      const { of, reading } = await read();
      expect(of('of_secret')?.view).toEqual({ withheld: true });
      expect(
        of('orders')?.constraints.filter(({ withheld }) => withheld),
      ).toHaveLength(1);
      expect(
        of('orders')?.constraints.flatMap(constraint =>
          constraint.withheld ? [] : constraint.sql,
        ),
      ).toEqual([expect.stringContaining("code <> ''")]);
      expect(
        JSON.stringify([reading, of('orders'), of('of_secret')]),
      ).not.toMatch(/hidden|spy|secret_work/);
    });

    it('tells which routines name a table, and how that is known', async () => {
      const { reading } = await read();
      const uses = (reading.routines?.uses ?? []).map(use => [
        Object.keys(oids).find(name => oids[name] === use.oid),
        `${use.schema}.${use.name}(${use.arguments})`,
        use.kind,
        use.known,
      ]);
      expect(uses).toHaveLength(4);
      expect(uses).toEqual(
        expect.arrayContaining([
          ['customers', 's.stamp()', 'function', 'by-name'],
          ['listed', 's.atomic()', 'function', 'recorded'],
          [
            'orders',
            expect.stringContaining('s.tidy('),
            'procedure',
            'by-name',
          ],
          [
            'listed',
            expect.stringContaining('s.tidy('),
            'procedure',
            'by-name',
          ],
        ]),
      );
      expect(
        reading.routines?.uses.find(({ name }) => name === 'tidy')?.comment,
      ).toBe('Every night');
    });

    it('reads again only what may have changed', async () => {
      const first = await read();
      const again = await read(knownFrom(first.reading));
      expect(again.read).toEqual([]);
      expect(again.reading.routines).toBeUndefined();
      expect(again.reading.stamps).toEqual(first.reading.stamps);

      await database.run('ALTER TABLE s.orders RENAME COLUMN code TO label');
      try {
        const renamed = await read(knownFrom(first.reading));
        expect(renamed.read).toEqual(['both', 'orders']);
        const { view } = renamed.of('both')!;
        expect(view?.withheld ? '' : view?.sql).toContain('o.label AS code');
      } finally {
        await database.run('ALTER TABLE s.orders RENAME COLUMN label TO code');
      }
      const before = await read();
      await database.run(
        'CREATE OR REPLACE VIEW s.both AS SELECT o.id, o.code, l.kind FROM s.orders o JOIN s.listed_a l USING (id) WHERE o.id > 1',
      );
      expect((await read(knownFrom(before.reading))).read).toEqual(['both']);
    });

    it('tells that a function was rewritten, not how, and not of one that is hidden', async () => {
      const bodies = async () => {
        const orders = (await read()).of('orders')!;
        return [...orders.triggers, ...orders.constraints].flatMap(text =>
          text.withheld ? 'withheld' : text.bodies ?? [],
        );
      };
      const before = await bodies();
      expect(before).toEqual([expect.any(String), 'withheld']);
      const { reading } = await read();
      const { rows } = await database.admin.query(
        `SELECT prosrc FROM pg_proc WHERE oid = 's.stamp'::regproc`,
      );
      const write = async (body: string) =>
        await database.run(
          `CREATE OR REPLACE FUNCTION s.stamp() RETURNS trigger LANGUAGE plpgsql AS $$${body}$$`,
        );
      await write(rows[0].prosrc);
      expect((await read(knownFrom(reading))).read).toEqual(['orders']);
      expect(await bodies()).toEqual(before);
      await write('BEGIN RETURN NULL; /* UPDATE customers */ END');
      const after = await bodies();
      expect(after).toHaveLength(2);
      expect(after).not.toEqual(before);
      await write(rows[0].prosrc);
      expect(await bodies()).toEqual(before);
    });

    it('looks at those alone that are asked for, and at those whose texts name them', async () => {
      const { read: names, reading } = await read({
        ...NOTHING,
        among: [oids.orders],
      });
      expect(names).toEqual(['both', 'customers', 'orders']);
      expect(
        (await read({ ...NOTHING, among: [oids.plain_table] })).read,
      ).toEqual([]);
      const whole = await read();
      expect(whole.reading.stamps).toEqual(
        expect.arrayContaining(reading.stamps),
      );
      expect(whole.read).toContain('hashed');
    });

    it('names what is locked, reads the rest, and waits for nothing long', async () => {
      const other = await database.connect();
      await other.query('BEGIN');
      await other.query('LOCK TABLE s.orders IN ACCESS EXCLUSIVE MODE');
      const start = performance.now();
      try {
        const { read: names, reading } = await read();
        expect(performance.now() - start).toBeLessThan(5000);
        expect(names).toEqual(['hashed', 'of_secret']);
        expect(reading.locked.sort()).toEqual(
          [oids.orders, oids.both, oids.customers].sort(),
        );
      } finally {
        await other.query('ROLLBACK');
      }
    });

    it('tells how large indexes are and how much they are used', async () => {
      const counted = async () => {
        await database.run(
          `SET enable_seqscan = off; SELECT count(*) FROM s.orders WHERE code = 'c7'; RESET enable_seqscan`,
        );
        if (major >= 15) {
          await database.admin.query('SELECT pg_stat_force_next_flush()');
        }
        await sleep(600);
        const { rows } = await database.admin.query(
          `SELECT pg_relation_size('s.plain')::int AS bytes,
          pg_stat_get_numscans('s.plain'::regclass)::int AS scans`,
        );
        return rows[0];
      };
      let figures = await counted();
      // A session tells its counters when it likes to, and they may be lost.
      for (let tries = 0; figures.scans === 0 && tries < 20; tries += 1) {
        figures = await counted();
      }
      expect(figures.scans).toBeGreaterThan(0);
      const { indexes } = await database.connector().readIndexStatistics();
      const plain = indexes.find(({ oid }) => oid === oids.plain)!;
      expect(plain).toMatchObject({
        bytes: figures.bytes,
        method: 'relation-size',
      });
      expect(plain.scans).toBeGreaterThanOrEqual(figures.scans);
      expect(plain.lastScan === undefined).toBe(major < 16);
      const other = await database.connect();
      await other.query('BEGIN');
      await other.query('LOCK TABLE s.orders IN ACCESS EXCLUSIVE MODE');
      await other.query('REINDEX INDEX s.plain');
      try {
        const locked = await database.connector().readIndexStatistics();
        expect(
          locked.indexes.find(({ oid }) => oid === oids.plain)?.method,
        ).toBe('pages');
      } finally {
        await other.query('ROLLBACK');
      }
    });
  },
);
