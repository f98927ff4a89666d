import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { withClient } from '../databases/withClient.mjs';
import { removeDataDir } from '../server/placeForServer.mjs';
import { startPostgres } from '../server/startPostgres.mjs';
import { accessLevel } from './accessLevel.mjs';
import { createSampleWarehouse } from './createSampleWarehouse.mjs';
import { readSituation } from './readSituation.mjs';
import { situations } from './situations.mjs';

for (const major of /** @type {const} */ ([18, 15])) {
  describe(`the sample warehouse on PostgreSQL ${major}`, () => {
    /** @type {string} */
    let dataDir;
    /** @type {import('../index.d.ts').PostgresServer} */
    let server;
    /** @type {import('../index.d.ts').SampleWarehouse} */
    let warehouse;

    before(async () => {
      dataDir = await mkdtemp(join(tmpdir(), `datamap-sample-${major}-`));
      server = await startPostgres({ dataDir, major, durable: false });
      warehouse = await createSampleWarehouse({ adminUrl: server.url });
    });
    after(async () => {
      await server?.stop();
      await removeDataDir(dataDir);
    });

    /**
     * @param {string} url
     * @param {string} text
     * @param {unknown[]} [values]
     */
    const query = (url, text, values) =>
      withClient(url, async client => (await client.query(text, values)).rows);

    it('is made in well under 20 s', t => {
      t.diagnostic(
        `made in ${(warehouse.duration / 1000).toFixed(
          1,
        )} s on PostgreSQL ${major}`,
      );
      assert.equal(warehouse.created, true);
    });

    /** @param {import('../index.d.ts').Situation} situation */
    const checkSituation = async ({ schema, table, truth, expected }) => {
      const { adminUrl } = warehouse;
      assert.deepEqual(await readSituation(adminUrl, { schema, table }), {
        nLiveTup: undefined,
        nDeadTup: undefined,
        nTupIns: undefined,
        ...expected,
      });
      if (truth.rows !== undefined) {
        const [{ count }] = await query(
          adminUrl,
          `SELECT count(*)::int FROM ${schema}.${table}`,
        );
        assert.equal(count, truth.rows);
      }
    };
    for (const each of situations) {
      it(`${each.schema}.${each.table} shows: ${each.situation}`, () =>
        checkSituation(each));
    }

    it('cannot be read where a materialized view was never filled', async () => {
      await assert.rejects(
        query(warehouse.adminUrl, 'TABLE reporting.customer_cohorts'),
        /has not been populated/,
      );
    });

    it('lost the counters of three tables before it counted any other', async () => {
      const [{ reset, earliest }] = await query(
        warehouse.adminUrl,
        `SELECT (SELECT stats_reset FROM pg_stat_database WHERE datname = current_database()) AS reset,
                min(last_analyze) AS earliest
         FROM pg_stat_user_tables`,
      );
      assert.ok(reset);
      assert.ok(earliest >= reset);
    });

    it('has about 50 tables or more, and some hundred thousand rows', async () => {
      const [{ tables, rows }] = await query(
        warehouse.adminUrl,
        `SELECT count(*) FILTER (WHERE NOT c.relispartition)::int AS tables,
                sum(c.reltuples) FILTER (WHERE c.reltuples > 0 AND c.relkind = 'r')::int AS rows
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
           AND n.nspname IN ('out_gov', 'ecommerce', 'finance', 'analytics', 'reporting', 'meta')`,
      );
      assert.ok(tables >= 50, `${tables} tables`);
      assert.ok(rows >= 300_000, `${rows} rows`);
    });

    it('describes about two thirds of its tables and columns', async () => {
      const [{ tables, columns }] = await query(
        warehouse.adminUrl,
        `WITH relations AS (
           SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
             AND n.nspname NOT IN ('pg_catalog', 'information_schema')
         )
         SELECT (SELECT avg((obj_description(oid, 'pg_class') IS NOT NULL)::int) FROM relations)::float AS tables,
                (SELECT avg((col_description(a.attrelid, a.attnum) IS NOT NULL)::int)
                 FROM pg_attribute a JOIN relations r ON r.oid = a.attrelid
                 WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid <> 'analytics.wide_survey'::regclass)::float AS columns`,
      );
      assert.ok(tables > 0.6 && tables < 0.95, `${tables} of the tables`);
      assert.ok(columns > 0.6 && columns < 0.8, `${columns} of the columns`);
    });

    it('has titles of at most 40 characters in all comments', async () => {
      const rows = await query(
        warehouse.adminUrl,
        `SELECT description FROM pg_description d
         LEFT JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass
         LEFT JOIN pg_namespace n ON n.oid = coalesce(c.relnamespace, CASE WHEN d.classoid = 'pg_namespace'::regclass THEN d.objoid END)
         WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'public')
           AND c.relkind IS DISTINCT FROM 'i'
           AND length(split_part(description, E'\\n', 1)) > 40`,
      );
      assert.deepEqual(rows, []);
    });

    it('holds every kind of key and column', async () => {
      const [kinds] = await query(
        warehouse.adminUrl,
        `SELECT
           count(*) FILTER (WHERE contype = 'f' AND cardinality(conkey) > 1) > 0 AS composite,
           count(*) FILTER (WHERE contype = 'f' AND conrelid = confrelid) > 0 AS self,
           count(*) FILTER (WHERE contype = 'f' AND k.relnamespace <> f.relnamespace) > 0 AS across_schemas,
           count(*) FILTER (WHERE contype = 'f' AND condeferrable AND condeferred) > 0 AS deferred,
           count(*) FILTER (WHERE contype = 'f' AND NOT convalidated) > 0 AS not_valid,
           count(*) FILTER (WHERE contype = 'f' AND conparentid <> 0) > 0 AS clones,
           count(*) FILTER (WHERE contype = 'f' AND NOT i.indisprimary) > 0 AS to_unique,
           count(*) FILTER (WHERE contype = 'x') > 0 AS exclusion,
           (SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conrelid = 'ecommerce.orders'::regclass AND confrelid = 'ecommerce.addresses'::regclass) AS pairs
         FROM pg_constraint c
         JOIN pg_class k ON k.oid = c.conrelid
         LEFT JOIN pg_class f ON f.oid = c.confrelid
         LEFT JOIN pg_index i ON i.indexrelid = c.conindid
         WHERE c.connamespace >= 16384`,
      );
      assert.deepEqual(kinds, {
        composite: true,
        self: true,
        across_schemas: true,
        deferred: true,
        not_valid: true,
        clones: true,
        to_unique: true,
        exclusion: true,
        pairs: '2',
      });
      const [columns] = await query(
        warehouse.adminUrl,
        `SELECT bool_or(attisdropped) AS dropped, bool_or(attidentity = 'a') AS always, bool_or(attidentity = 'd') AS by_default,
                bool_or(attgenerated = 's') AS stored, bool_or(attgenerated = 'v') AS virtual,
                bool_or(t.typtype = 'e') AS enum, bool_or(t.typtype = 'c') AS composite,
                bool_or(t.typtype = 'd' AND t.typnotnull) AS domain_not_null,
                bool_or(t.typtype = 'd' AND b.typcategory = 'A') AS domain_over_array,
                count(*) FILTER (WHERE attrelid = 'analytics.wide_survey'::regclass)::int AS wide
         FROM pg_attribute a
         JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
         LEFT JOIN pg_type t ON t.oid = a.atttypid
         LEFT JOIN pg_type b ON b.oid = t.typbasetype
         WHERE a.attnum > 0 AND a.attrelid >= 16384`,
      );
      assert.deepEqual(columns, {
        dropped: true,
        always: true,
        by_default: true,
        stored: true,
        virtual: major >= 18,
        enum: true,
        composite: true,
        domain_not_null: true,
        domain_over_array: true,
        wide: 300,
      });
    });

    it('has tables on which triggers, policies, routines and publications act', async () => {
      const rows = await query(
        warehouse.adminUrl,
        `SELECT c.relname AS name,
           ARRAY(SELECT tgname::text FROM pg_trigger WHERE tgrelid = c.oid AND NOT tgisinternal) AS triggers,
           ARRAY(SELECT polname::text FROM pg_policy WHERE polrelid = c.oid) AS policies,
           ARRAY(SELECT pubname::text FROM pg_publication_tables WHERE schemaname = 'ecommerce' AND tablename = c.relname) AS publications,
           ARRAY(SELECT proname::text FROM pg_proc WHERE pronamespace = c.relnamespace AND prosrc LIKE '%ecommerce.' || c.relname || '%' ORDER BY 1) AS routines
         FROM pg_class c
         WHERE c.oid IN ('ecommerce.orders'::regclass, 'ecommerce.support_tickets'::regclass)
         ORDER BY 1`,
      );
      assert.deepEqual(rows, [
        {
          name: 'orders',
          triggers: ['orders_keep_updated_at'],
          policies: [],
          publications: ['parcels_to_send'],
          routines: ['cancel_unpaid_orders', 'refunded_amount'],
        },
        {
          name: 'support_tickets',
          triggers: ['support_tickets_note_time_to_close'],
          policies: ['closed_tickets'],
          publications: ['help_desk'],
          routines: ['close_forgotten_tickets'],
        },
      ]);
    });

    it('has an update log that is fresh for most tables, old for some, and silent about others', async () => {
      const rows = await query(
        warehouse.url,
        `SELECT "schema" || '.' || "table" AS name, count(*)::int AS lines, max(updated_at) AS latest
         FROM meta.table_updates GROUP BY 1`,
      );
      const daysOld = new Map(
        rows.map(({ name, latest }) => [
          name,
          (Date.now() - latest.getTime()) / 86_400_000,
        ]),
      );
      const fresh = [...daysOld.values()].filter(days => days < 1.1);
      assert.ok(fresh.length >= 15, `${fresh.length} fresh tables`);
      assert.ok(daysOld.get('ecommerce.refunds') < 1.1);
      assert.ok(daysOld.get('analytics.user_events') > 2);
      assert.ok(daysOld.get('ecommerce.refunds_bak_20230101') > 1000);
      assert.equal(daysOld.get('ecommerce.tb_rfnd_hst'), undefined);
      // Lost or never measured: nothing but the log tells the two apart.
      assert.ok(daysOld.get('analytics.clickstream_2023') > 1);
      assert.equal(daysOld.get('analytics.legacy_import'), undefined);
      assert.equal(daysOld.get('finance.payroll_import'), undefined);
      assert.ok(
        rows.find(({ name }) => name === 'ecommerce.orders').lines > 10,
      );
    });

    it('is not made again, and lets its loader catch up', async () => {
      await query(
        warehouse.adminUrl,
        `DELETE FROM meta.table_updates WHERE updated_at > now() - interval '3 days'`,
      );
      const again = await createSampleWarehouse({ adminUrl: server.url });
      assert.equal(again.created, false);
      assert.equal(again.url, warehouse.url);
      const [{ latest }] = await query(
        again.url,
        'SELECT max(updated_at) AS latest FROM meta.table_updates',
      );
      assert.ok(Date.now() - latest.getTime() < 1.1 * 86_400_000);
    });

    it('does not touch a database that it did not make', async () => {
      await query(server.url, 'CREATE DATABASE somebody_elses');
      await assert.rejects(
        createSampleWarehouse({
          adminUrl: server.url,
          database: 'somebody_elses',
        }),
        /'somebody_elses' exists and was not made as a sample/,
      );
    });

    it('gives each schema and its tables to the role of its team', async () => {
      const rows = await query(
        warehouse.adminUrl,
        `SELECT DISTINCT n.nspname, pg_get_userbyid(c.relowner) AS owner
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.oid >= 16384 AND NOT c.relispartition
         ORDER BY 1`,
      );
      assert.deepEqual(
        rows.map(({ nspname, owner }) => `${nspname}: ${owner}`),
        [
          'Odd Names: odd_names_owner',
          'analytics: analytics_owner',
          'ecommerce: ecommerce_owner',
          'finance: finance_owner',
          'hr_private: hr_private_owner',
          'meta: meta_owner',
          'out_gov: out_gov_owner',
          'reporting: reporting_owner',
        ],
      );
      await query(
        warehouse.ownerUrl,
        `COMMENT ON TABLE ecommerce.refunds_bak_20230101 IS NULL`,
      );
    });

    it('opens one table to the reader beside the update log', async () => {
      const rows = await query(
        warehouse.adminUrl,
        `SELECT c.oid::regclass::text AS name FROM pg_class c
         WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.oid >= 16384
           AND has_table_privilege('datamap_reader', c.oid, 'SELECT')
         ORDER BY 1`,
      );
      assert.deepEqual(
        rows.map(({ name }) => name),
        ['meta.table_updates', 'reporting.daily_sales'],
      );
    });

    it('is readable by the reader as far as the access level goes', async () => {
      const { url } = warehouse;
      /** @param {string} text */
      const canRead = text =>
        query(url, text).then(
          () => true,
          error => {
            assert.match(error.message, /permission denied/);
            return false;
          },
        );
      const reads = {};
      for (const level of /** @type {const} */ ([3, 1, 2])) {
        await accessLevel(warehouse.adminUrl, level);
        reads[level] = {
          log: await canRead('SELECT FROM meta.table_updates LIMIT 1'),
          refunds: await canRead('SELECT FROM ecommerce.refunds LIMIT 1'),
          users: await canRead('SELECT FROM ecommerce.users LIMIT 1'),
          air: await canRead('SELECT FROM out_gov.air_quality_hourly LIMIT 1'),
          salaries: await canRead('SELECT FROM finance.salaries LIMIT 1'),
          private: await canRead('SELECT FROM hr_private.employees LIMIT 1'),
        };
      }
      const none = {
        log: false,
        refunds: false,
        users: false,
        air: false,
        salaries: false,
        private: false,
      };
      assert.deepEqual(reads, {
        1: none,
        2: { ...none, log: true },
        3: { ...none, log: true, refunds: true, air: true },
      });
    });

    it('cannot be written to by the reader', async () => {
      await accessLevel(warehouse.adminUrl, 3);
      for (const text of [
        'CREATE TABLE public.mine (id integer)',
        'CREATE TABLE ecommerce.mine (id integer)',
        'CREATE SCHEMA mine',
        'CREATE TEMP TABLE mine (id integer)',
        'DELETE FROM ecommerce.refunds',
        "UPDATE ecommerce.orders SET status = 'paid'",
        'TRUNCATE ecommerce.reviews',
        "INSERT INTO meta.table_updates (\"schema\", \"table\", updated_at, loader) VALUES ('a', 'b', now(), 'c')",
        'DROP TABLE ecommerce.refunds_bak_20230101',
        'SET ROLE ecommerce_owner',
        'CREATE DATABASE mine',
      ]) {
        await assert.rejects(
          query(warehouse.url, text),
          /permission denied|must be owner/,
          text,
        );
      }
    });

    it('has no USAGE of the private schema for the reader', async () => {
      const rows = await query(
        warehouse.url,
        `SELECT nspname FROM pg_namespace WHERE oid >= 16384 AND NOT has_schema_privilege(oid, 'USAGE') ORDER BY 1`,
      );
      assert.deepEqual(rows, [{ nspname: 'hr_private' }]);
    });

    it('keeps the situations through a clean restart', async () => {
      await server.stop();
      server = await startPostgres({ dataDir, major, durable: false });
      const again = await createSampleWarehouse({ adminUrl: server.url });
      assert.equal(again.created, false);
      for (const each of situations) {
        const { nLiveTup, analyzed } = await readSituation(
          again.adminUrl,
          each,
        );
        assert.equal(nLiveTup, each.expected.nLiveTup, each.table);
        assert.equal(analyzed, each.expected.analyzed, each.table);
      }
      const [{ encoding }] = await query(
        again.url,
        `SELECT pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()`,
      );
      assert.equal(encoding, 'UTF8');
    });
  });
}
