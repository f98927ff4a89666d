import { setTimeout as sleep } from 'node:timers/promises';
import { TestDatabase } from '../__testUtils__/TestDatabase';
import { everyTestServer } from '../__testUtils__/testServers';

const SCRIPT = [
  'CREATE SCHEMA s',
  'GRANT USAGE ON SCHEMA s TO :reader',
  'CREATE SCHEMA hidden',
  'CREATE TABLE s.analyzed (id int PRIMARY KEY) WITH (autovacuum_enabled = off)',
  'INSERT INTO s.analyzed SELECT generate_series(1, 700)',
  'ANALYZE s.analyzed',
  'CREATE TABLE s.never_analyzed (id int) WITH (autovacuum_enabled = off)',
  'INSERT INTO s.never_analyzed SELECT generate_series(1, 1000)',
  'CREATE TABLE s.root (id int) PARTITION BY RANGE (id)',
  'CREATE TABLE s.leaf PARTITION OF s.root FOR VALUES FROM (1) TO (100) WITH (autovacuum_enabled = off)',
  'CREATE TABLE hidden.leaf2 PARTITION OF s.root FOR VALUES FROM (100) TO (200) WITH (autovacuum_enabled = off)',
  'CREATE TABLE hidden.other (id int)',
  'INSERT INTO s.root SELECT generate_series(1, 150)',
  'CREATE VIEW s.a_view AS SELECT 1 AS one',
  'SET enable_seqscan = off; SELECT count(*) FROM s.analyzed WHERE id = 5',
];

describe.each(everyTestServer)(
  'readStatistics on $major',
  ({ major, adminUrl }) => {
    let database: TestDatabase;

    beforeAll(async () => {
      database = await TestDatabase.create(adminUrl);
      for (const statement of SCRIPT) {
        await database.run(statement);
      }
      // Before 15 a session reports by itself when half a second has passed.
      await database.admin.query(
        major < 15
          ? 'SELECT pg_sleep(0.6)'
          : 'SELECT pg_stat_force_next_flush()',
      );
      await database.admin.query('SELECT 1');
      await sleep(100);
    });

    afterAll(async () => {
      await database?.drop();
    });

    const oidOf = async (name: string): Promise<number> => {
      const { rows } = await database.admin.query(
        'SELECT $1::regclass::oid::int AS oid',
        [name],
      );
      return rows[0].oid;
    };

    it('gives what pg_stat_all_tables gives, for those that may be used', async () => {
      const statistics = await database.connector().readStatistics();
      const { rows } = await database.admin.query(
        `SELECT c.oid::int, c.relname, c.reltuples, c.relpages, s.*
       FROM pg_class c LEFT JOIN pg_stat_all_tables s ON s.relid = c.oid
       WHERE c.relkind IN ('r', 'p', 'v')
         AND (c.relnamespace = 's'::regnamespace OR c.relname = 'leaf2')`,
      );
      const number = (value: string | null) =>
        value === null ? undefined : Number(value);
      const byOid = (list: Array<{ oid: number }>) =>
        list.sort((one, other) => one.oid - other.oid);
      expect(
        byOid(
          statistics.relations.map(
            ({ lastAnalyze, lastSeqScan, lastIdxScan, ...counters }) =>
              counters,
          ),
        ),
      ).toEqual(
        byOid(
          rows.map(row => ({
            oid: row.oid,
            reltuples: row.reltuples,
            relpages: row.relpages,
            ...(row.relid !== null && {
              nLiveTup: number(row.n_live_tup),
              nDeadTup: number(row.n_dead_tup),
              nTupIns: number(row.n_tup_ins),
              nTupUpd: number(row.n_tup_upd),
              nTupDel: number(row.n_tup_del),
              nModSinceAnalyze: number(row.n_mod_since_analyze),
              seqScan: number(row.seq_scan),
              ...(row.idx_scan !== null && { idxScan: number(row.idx_scan) }),
            }),
          })),
        ),
      );
      expect(statistics.relations).toHaveLength(6);
      const analyzed = statistics.relations.find(
        ({ reltuples }) => reltuples === 700,
      )!;
      const pgTime = rows.find(
        ({ relname }) => relname === 'analyzed',
      ).last_analyze;
      expect(analyzed.lastAnalyze).toBe(pgTime.toISOString());
      expect(analyzed.idxScan).toBe(1);
      expect(analyzed.lastIdxScan !== undefined).toBe(major >= 16);
    });

    it('gives raw what is unknown: -1, and no counters for a view', async () => {
      const { relations } = await database.connector().readStatistics();
      const of = async (name: string) => {
        const oid = await oidOf(name);
        return relations.find(relation => relation.oid === oid);
      };
      expect(await of('s.never_analyzed')).toMatchObject({
        reltuples: -1,
        nLiveTup: 1000,
      });
      expect(await of('s.a_view')).toEqual({
        oid: await oidOf('s.a_view'),
        reltuples: -1,
        relpages: 0,
      });
      expect(await of('hidden.other')).toBeUndefined();
      // The partition counts for its root, which may be used.
      expect(await of('hidden.leaf2')).toMatchObject({ nTupIns: 51 });
    });

    it('knows when the era of the statistics began', async () => {
      const before = await database.connector().readStatistics();
      await database.admin.query('SELECT pg_stat_reset()');
      let after = before;
      // Before PostgreSQL 15 a process of its own is told, and writes it down.
      const end = Date.now() + 5_000;
      while (
        after.server.statsReset === before.server.statsReset &&
        Date.now() < end
      ) {
        await sleep(50);
        after = await database.connector().readStatistics();
      }
      const { rows } = await database.admin.query(
        `SELECT stats_reset FROM pg_stat_database WHERE datname = current_database()`,
      );
      expect(after.server.statsReset).toBe(rows[0].stats_reset.toISOString());
      expect(after.server.statsReset).not.toBe(before.server.statsReset);
      const oid = await oidOf('s.analyzed');
      expect(after.relations.find(row => row.oid === oid)).toMatchObject({
        reltuples: 700,
        nLiveTup: 0,
      });
    });
  },
);
