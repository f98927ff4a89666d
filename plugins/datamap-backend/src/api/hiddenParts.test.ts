import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type Change,
  datamapTableDefinitionReadPermission,
  datamapTableStatisticsReadPermission,
  type TableSummary,
} from '@datamap/plugin-datamap-common';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** Yes, but not for the schema `finance`. */
const butFinance = {
  not: datamapTableConditions.inSchema({ schemas: ['finance'] }),
};

function withDefault(expression: string): FixtureConnector {
  const connector = fillWithShop(new FixtureConnector());
  const payroll = connector.relations.find(({ name }) => name === 'payroll')!;
  payroll.columns[0].default = expression;
  payroll.columns[0].domainChecks = [{ name: 'paid', sql: 'VALUE > 4711' }];
  payroll.constraints = [
    {
      oid: 990,
      name: 'payroll_check',
      type: 'check',
      columns: [1],
      validated: true,
      enforced: true,
      deferrable: false,
      deferred: false,
      noInherit: false,
    },
  ];
  return connector;
}

describe('parts of a table that may be closed by themselves', () => {
  let api: DatamapBackend;
  const connector = withDefault("nextval('a_secret')");

  beforeAll(async () => {
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await succeeded(api.settled('main'));
    Object.assign(connector, { relations: withDefault('4711').relations });
    await succeeded(api.run('main'));
  });

  afterEach(() => {
    for (const name of Object.keys(api.decisions)) {
      delete api.decisions[name];
    }
  });

  afterAll(async () => {
    await api.stop();
  });

  async function body(path: string) {
    const response = await api.get(path);
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    return response.body;
  }

  const named = async (path: string): Promise<Map<string, TableSummary>> =>
    new Map(
      (await body(path)).items.map((item: TableSummary) => [item.name, item]),
    );

  describe('definitions', () => {
    const close = () => {
      api.decisions[datamapTableDefinitionReadPermission.name] =
        createDatamapTableConditionalDecision(
          datamapTableDefinitionReadPermission,
          butFinance,
        );
    };

    it('are told without a policy about them', async () => {
      const { items, notShown } = await body(
        '/tables/main/finance.payroll/columns',
      );
      expect(items[0]).toMatchObject({
        default: '4711',
        domainChecks: [{ sql: 'VALUE > 4711' }],
      });
      expect(notShown).toBeUndefined();
      const { items: changes } = await body(
        '/tables/main/finance.payroll/changes',
      );
      expect(changes).toContainEqual(
        expect.objectContaining({
          kind: 'default-changed',
          before: "nextval('a_secret')",
          after: '4711',
        }),
      );
    });

    it('are said not to be shown where they are closed, in every answer', async () => {
      close();
      const columns = await body('/tables/main/finance.payroll/columns');
      expect(columns.notShown).toEqual(['definition']);
      const constraints = await body(
        '/tables/main/finance.payroll/constraints',
      );
      expect(constraints.items).toContainEqual(
        expect.objectContaining({
          name: 'payroll_check',
          definition: { state: 'not-shown' },
        }),
      );
      const definition = await body('/tables/main/finance.payroll/definition');
      expect(definition.notShown).toEqual(['definition']);
      expect((await body('/tables/main/finance.payroll')).notShown).toEqual([
        'definition',
      ]);
      const changes: Change[] = (
        await body('/tables/main/finance.payroll/changes')
      ).items;
      expect(
        changes.find(({ kind }) => kind === 'default-changed'),
      ).toMatchObject({ notShown: true, tablesBefore: [], tablesAfter: [] });
      for (const answer of [
        columns,
        constraints,
        definition,
        changes,
        await body('/changes'),
        await body('/changes/groups'),
      ]) {
        expect(JSON.stringify(answer)).not.toMatch(/4711|a_secret/);
      }
    });

    it('stay open for the other tables', async () => {
      close();
      expect(
        (await body('/tables/main/shop.orders/columns')).notShown,
      ).toBeUndefined();
      expect(
        (await body('/tables/main/shop.order_summary/definition')).statement,
      ).toEqual({ state: 'not-read' });
    });
  });

  describe('statistics', () => {
    const close = () => {
      api.decisions[datamapTableStatisticsReadPermission.name] =
        createDatamapTableConditionalDecision(
          datamapTableStatisticsReadPermission,
          butFinance,
        );
    };

    it('are unknown where they are closed, never 0, and say why', async () => {
      close();
      const tables = await named('/tables');
      const unknown = {
        grade: 'unknown',
        method: 'not-shown',
        measuredAt: expect.stringMatching(/^\d{4}-/),
      };
      for (const hidden of ['payroll', 'ledger']) {
        expect(tables.get(hidden)).toMatchObject({
          rows: unknown,
          size: unknown,
          lastUpdated: unknown,
          health: 'unknown',
        });
        expect(tables.get(hidden)?.verdict).toBeUndefined();
      }
      expect(tables.get('orders')?.rows.value).toBe(98_765);

      const table = await body('/tables/main/finance.payroll');
      expect(table).toMatchObject({
        notShown: ['statistics'],
        rows: unknown,
        sizes: { table: unknown },
        verdicts: [],
        furtherVerdicts: [],
      });
      expect(table.activity).toBeUndefined();
      expect(await body('/tables/main/finance.payroll/measurements')).toEqual({
        items: [],
        pageInfo: {},
        notShown: ['statistics'],
      });
      expect(
        (await body('/tables/main/shop.orders/measurements')).items,
      ).not.toEqual([]);
      const map = await body('/map?warehouse=main&schema=finance');
      expect(map.tables[0]).toMatchObject({ rows: unknown, health: 'unknown' });
    });

    it('have no part in a filter, an order, a facet or a sum', async () => {
      const open = (await body('/warehouses')).totals;
      close();
      const { totals } = await body('/warehouses');
      expect(totals.rows.value).toBe(open.rows.value - 31 - 7_000);
      expect(totals.size.value).toBeLessThan(open.size.value);
      expect(totals.byHealth.unknown).toBe((open.byHealth.unknown ?? 0) + 2);

      const bySize = (await body('/tables?sort=-size')).items.map(
        ({ name }: TableSummary) => name,
      );
      expect(bySize.indexOf('ledger')).toBeGreaterThan(bySize.indexOf('carts'));
      expect([...(await named('/tables?health=has-data')).keys()]).not.toEqual(
        expect.arrayContaining(['payroll']),
      );
      const { health } = await body('/facets?schema=finance');
      expect(health).toEqual([{ value: 'unknown', count: 2 }]);
    });

    it('are paged over as without a policy', async () => {
      close();
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await body(
          `/tables?sort=-rows&limit=2${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...page.items.map(({ name }: TableSummary) => name));
        cursor = page.pageInfo.nextCursor ?? '';
      } while (cursor);
      expect(new Set(seen).size).toBe(9);
      expect(seen).toHaveLength(9);
    });

    it('are all closed where the permission is denied', async () => {
      api.decisions[datamapTableStatisticsReadPermission.name] = {
        result: AuthorizeResult.DENY,
      };
      const { totals } = await body('/warehouses');
      expect(totals).toMatchObject({
        tables: 9,
        rows: { grade: 'unknown' },
        size: { grade: 'unknown' },
      });
      expect(totals.rows.value).toBeUndefined();
      const { items } = await body('/tables/main/shop.orders/indexes');
      expect(JSON.stringify(items)).not.toMatch(/"scans"|"size"/);
    });
  });
});
