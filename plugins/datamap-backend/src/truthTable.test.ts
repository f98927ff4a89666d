import { execFileSync } from 'node:child_process';
import datamapModulePostgres from '@datamap/plugin-datamap-backend-module-postgres';
import type {
  Grade,
  Health,
  RowsMethod,
  Table,
  VerdictName,
} from '@datamap/plugin-datamap-common';
import {
  StoreDatabases,
  type TestServerId,
} from './__testUtils__/StoreDatabases';
import { required } from './__testUtils__/environment';
import {
  type DatamapBackend,
  serviceHeader,
  startDatamapBackend,
} from './__testUtils__/startDatamapBackend';

jest.setTimeout(120_000);

interface Situation {
  /** Schema and table. */
  name: string;
  schema: string;
  table: string;
  situation: string;
  truth: { rows?: number };
}

interface Expected {
  value?: number;
  grade: Grade;
  method: RowsMethod;
  health: Health;
  verdict?: VerdictName;
}

function exactly(value: number, method: RowsMethod): Expected {
  return {
    value,
    grade: 'exact',
    method,
    health: value > 0 ? 'has-data' : 'empty',
    ...(value > 0 ? {} : { verdict: 'provably-empty' }),
  };
}

function about(value: number, method: RowsMethod): Expected {
  return {
    value,
    grade: 'estimate',
    method,
    health: value > 0 ? 'has-data' : 'empty',
    ...(value > 0 ? {} : { verdict: 'probably-empty' }),
  };
}

function unknown(
  method: RowsMethod,
  health: Health,
  verdict: VerdictName,
): Expected {
  return { grade: 'unknown', method, health, verdict };
}

const EXPECTED: Record<string, Expected> = {
  'analytics.clickstream_2023': unknown('none', 'unknown', 'statistics-lost'),
  'finance.general_ledger_2022': about(2500, 'reltuples-scaled'),
  'out_gov.rainfall_daily': about(3999, 'reltuples-scaled'),
  'ecommerce.gift_cards': about(1000, 'live-rows-counter'),
  'ecommerce.return_labels': exactly(0, 'main-fork-empty'),
  'finance.tax_adjustments': exactly(0, 'main-fork-empty'),
  'finance.fx_rates_staging': exactly(0, 'main-fork-empty'),
  'ecommerce.cart_items_expired': about(0, 'live-rows-counter'),
  'analytics.search_terms_tmp': exactly(0, 'main-fork-empty'),
  'finance.bank_statement_import': about(0, 'live-rows-counter'),
  'out_gov.air_quality_hourly': about(54_000, 'sum-of-parts'),
  'analytics.page_events': about(2000, 'sum-of-parts'),
  'finance.card_transactions': about(7000, 'sum-of-parts'),
  'out_gov.flood_alerts': exactly(0, 'sum-of-parts'),
  'reporting.product_performance': about(1000, 'live-rows-counter'),
  'reporting.customer_cohorts': unknown(
    'not-populated',
    'empty',
    'not-populated',
  ),
  'ecommerce.refunds_with_orders': unknown(
    'nothing-stored',
    'derived',
    'nothing-of-its-own',
  ),
  'finance.erp_vendors_remote': unknown(
    'stored-elsewhere',
    'derived',
    'stored-elsewhere',
  ),
  'analytics.device_logs': about(1, 'reltuples-scaled'),
  'out_gov.facilities': {
    ...exactly(0, 'main-fork-empty'),
    health: 'derived',
    verdict: 'nothing-of-its-own',
  },
  'finance.settlement_batches': about(800, 'reltuples-scaled'),
  'analytics.legacy_import': unknown('none', 'unknown', 'never-measured'),
  'finance.payroll_import': unknown('none', 'unknown', 'never-measured'),
  // Ten times the rows since ANALYZE: scaled by pages it is near, and not right.
  'analytics.ad_impressions': about(9143, 'reltuples-scaled'),
  'finance.salaries': about(7200, 'reltuples-scaled'),
  'finance.fx_rates': about(3650, 'reltuples-scaled'),
};

function situations(): Situation[] {
  const list: Omit<Situation, 'name'>[] = JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { situations } from '@datamap/dev-postgres';
         process.stdout.write(JSON.stringify(situations));`,
      ],
      { encoding: 'utf8', cwd: __dirname },
    ),
  );
  return list.map(entry => ({
    ...entry,
    name: `${entry.schema}.${entry.table}`,
  }));
}

/** Every major version that 'npm test' started; the two that are there for all platforms without it. */
const servers = (process.env.DATAMAP_TEST_POSTGRES_MAJORS ?? '18,15')
  .split(',')
  .map(major => ({ major, store: `POSTGRES_${major}` as TestServerId }));
const databases = StoreDatabases.create({
  ids: servers.map(({ store }) => store),
});
const told = situations();

describe.each(servers)(
  'the sample on PostgreSQL $major',
  ({ major, store }) => {
    let api: DatamapBackend;

    beforeAll(async () => {
      const url = required(`DATAMAP_TEST_WAREHOUSE_${major}_URL`);
      const sample = {
        connector: 'postgres',
        connection: { url },
        updateLog: { schema: 'meta', table: 'table_updates' },
      };
      api = await startDatamapBackend({
        database: await databases.init(store),
        features: [datamapModulePostgres],
        datamap: {
          warehouses: {
            sample,
            opened: { ...sample, contents: { tables: ['finance.payroll*'] } },
          },
        },
      });
      await api.settled('sample');
      await api.settled('opened');
    });

    afterAll(async () => {
      await api?.stop();
    });

    async function read(name: string, warehouse = 'sample'): Promise<Table> {
      const { status, body } = await api.get(`/tables/${warehouse}/${name}`);
      expect({ status, name }).toEqual({ status: 200, name });
      return body;
    }

    it.each(['sample', 'opened'])('is read as %s', async warehouse => {
      expect(await api.settled(warehouse)).toMatchObject({
        state: 'succeeded',
      });
    });

    it('has an expectation for every situation, and no other', () => {
      expect(told.map(({ name }) => name).sort()).toEqual(
        Object.keys(EXPECTED).sort(),
      );
    });

    it.each(told)('$schema.$table: $situation', async ({ schema, table }) => {
      const name = `${schema}.${table}`;
      const { rows, health, verdict } = await read(name);
      expect({
        value: rows.value,
        grade: rows.grade,
        method: rows.method,
        health,
        verdict: verdict?.verdict,
      }).toEqual({ value: undefined, verdict: undefined, ...EXPECTED[name] });
    });

    // Of a table that others inherit from, the truth counts their rows too.
    it.each(
      told.filter(({ situation }) => !situation.startsWith('inheritance')),
    )(
      'says of $name no exact number but the truth, and no estimate far from it',
      async ({ name, truth }) => {
        const { rows } = await read(name);
        const [low, high] = rows.grade === 'exact' ? [1, 1] : [0.9, 1.1];
        const expected = truth.rows ?? 0;
        const { value = NaN } = rows;
        expect({ value, grade: rows.grade }).toEqual(
          rows.grade === 'unknown'
            ? { value: NaN, grade: 'unknown' }
            : {
                value: Math.min(
                  Math.max(value, expected * low),
                  expected * high,
                ),
                grade: rows.grade,
              },
        );
      },
    );

    it('shows every verdict that a first reading can give', async () => {
      const shown = await Promise.all(
        told.map(async ({ name }) => (await read(name)).verdict?.verdict),
      );
      expect(new Set(shown)).toEqual(
        new Set<VerdictName | undefined>([
          undefined,
          'provably-empty',
          'probably-empty',
          'never-measured',
          'statistics-lost',
          'not-populated',
          'nothing-of-its-own',
          'stored-elsewhere',
        ]),
      );
    });

    it('tells lost from never measured by the load that came before the reset', async () => {
      const lost = (await read('analytics.clickstream_2023')).verdict;
      const facts = new Map(
        lost?.evidence.map(({ fact, value }) => [fact, String(value)]),
      );
      expect(lost?.grade).toBe('estimate');
      expect(Date.parse(facts.get('update_log') ?? '')).toBeLessThan(
        Date.parse(facts.get('stats_reset') ?? ''),
      );
      const never = await read('analytics.legacy_import');
      expect(never.lastUpdated.method).not.toBe('update-log');
      expect(never.verdict?.grade).toBe('exact');
    });

    it('says that a look was not permitted, where one was wanted', async () => {
      const { rows, verdict } = await read('finance.payroll_import', 'opened');
      expect(rows).toMatchObject({ grade: 'unknown', method: 'none' });
      expect(verdict).toMatchObject({
        verdict: 'not-permitted',
        evidence: expect.arrayContaining([
          expect.objectContaining({ fact: 'has_select', value: false }),
        ]),
      });
    });

    it('knows from the update log when a table was updated, and names the log', async () => {
      const { lastUpdated } = await read('finance.fx_rates');
      expect(lastUpdated).toMatchObject({
        grade: 'exact',
        method: 'update-log',
        source: 'meta.table_updates',
      });
      expect(Date.parse(lastUpdated.value ?? '')).toBeLessThan(Date.now());
    });

    it('shows no schema that the role may not use', async () => {
      const { body } = await api.get('/warehouses/sample/schemas');
      const { body: warehouse } = await api.get('/warehouses/sample');
      expect(body.items.map((schema: { name: string }) => schema.name)).toEqual(
        expect.arrayContaining(['ecommerce', 'finance', 'out_gov', 'meta']),
      );
      expect(body.totalItems).toBe(warehouse.totals.schemas);
      expect(warehouse.warnings).toContainEqual(
        expect.objectContaining({ code: 'schemas-without-usage' }),
      );
    });

    it('leads from a view to what it reads, and from a table to what it references', async () => {
      const view = await read('ecommerce.refunds_with_orders');
      expect(view.readsFrom?.map(({ entityName }) => entityName)).toEqual(
        expect.arrayContaining(['ecommerce.refunds', 'ecommerce.orders']),
      );
      const refunds = await read('ecommerce.refunds');
      const { body } = await api.get(
        '/tables/sample/ecommerce.refunds/references',
      );
      expect(body.outgoing).toHaveLength(refunds.references.outgoing);
      expect(refunds.references.outgoing).toBeGreaterThan(0);
    });

    it('writes nothing but what moved when it reads again', async () => {
      const { body: before } = await api.get('/feed?limit=1000', serviceHeader);
      const run = await api.run('sample');
      expect(run).toMatchObject({
        state: 'succeeded',
        result: { added: 0, removed: 0, renamed: 0, modified: 0 },
      });
      const { body: after } = await api.get(
        `/feed?after=${before.latestRevision}`,
        serviceHeader,
      );
      expect(after.items).toEqual([]);
    });
  },
);
