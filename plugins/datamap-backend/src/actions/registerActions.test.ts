import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import {
  datamapTableReadPermission,
  datamapTableStatisticsReadPermission,
} from '@datamap/plugin-datamap-common';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** What each action is asked about `finance.payroll`, and says about it. */
const rows: Array<{ action: string; input: JsonObject; tells: RegExp }> = [
  {
    action: 'find-tables',
    input: { words: 'payroll' },
    tells:
      /Payroll \(finance\.payroll\), (about )?31 rows, owned by group:default\/finance/,
  },
  {
    action: 'describe-table',
    input: { table: 'finance.payroll' },
    tells: /Payroll is the table finance\.payroll in Main warehouse\./,
  },
  {
    action: 'list-columns',
    input: { table: 'resource:main/finance.payroll' },
    tells: /"name":"id".*shop\.users\.id/,
  },
  {
    action: 'find-join-path',
    input: { from: 'finance.payroll', to: 'shop.users' },
    tells: /\(finance\.payroll\) → .*\(shop\.users\).*SELECT/,
  },
  {
    action: 'list-changes',
    input: { table: 'finance.payroll' },
    tells: /"changes":\[/,
  },
  {
    action: 'propose-description',
    input: { table: 'finance.payroll', column: 'id', description: 'A person' },
    tells:
      /Proposed for finance\.payroll\.id\. group:default\/finance decides about it/,
  },
];

describe('registerActions', () => {
  let api: DatamapBackend | undefined;
  const registry = actionsRegistryServiceMock({
    logger: mockServices.logger.mock(),
  });

  let database: Knex;

  async function start(actions?: JsonObject) {
    database = await databases.init('POSTGRES_18');
    api = await startDatamapBackend({
      database,
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: {
        ...shopConfig,
        notes: {
          fields: [{ id: 'source', title: { ko: '출처', en: 'Comes from' } }],
        },
        ...(actions && { actions }),
      },
      features: [
        createServiceFactory({
          service: actionsRegistryServiceRef,
          deps: {},
          factory: () => registry,
        }),
      ],
    });
    await succeeded(api.settled('main'));
    await eventually('The index of the search', async () => {
      const documents = await database('search_documents').pluck('stale');
      return documents.length > 0 && !documents.includes(true)
        ? true
        : undefined;
    });
  }

  const proposals = () => database('note_proposals').pluck('description');

  const invoke = async (action: string, input: JsonObject) =>
    JSON.stringify(
      (
        await registry.invoke({
          id: `test:${action}`,
          input,
          credentials: mockCredentials.user(),
        })
      ).output,
    );

  const close = () => {
    api!.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(datamapTableReadPermission, {
        not: datamapTableConditions.inSchema({ schemas: ['finance'] }),
      });
  };

  afterEach(async () => {
    await api?.stop();
    api = undefined;
  });

  it('offers nothing until it is configured', async () => {
    await start();
    expect((await registry.list()).actions).toEqual([]);
  });

  it('tells each caller what she may see, and nothing more, by every action', async () => {
    await start({ enabled: true });
    expect(
      (await registry.list()).actions.map(({ name }) => name).sort(),
    ).toEqual(rows.map(({ action }) => action).sort());
    for (const { action, input, tells } of rows) {
      expect(await invoke(action, input)).toMatch(tells);
    }
    expect(await proposals()).toEqual(['A person']);
    // As the search of the pages finds them.
    for (const words of ['payrol', 'ayroll', 'PayRoll id']) {
      expect(await invoke('find-tables', { words })).toContain(
        '"name":"finance.payroll"',
      );
    }

    for (const column of ['', '?column=id']) {
      const { status } = await api!.put(
        `/tables/main/finance.payroll/notes${column}`,
        { fields: { source: 'Vaultix' }, revision: 0 },
      );
      expect(status).toBe(200);
    }
    expect(
      await invoke('describe-table', { table: 'finance.payroll' }),
    ).toContain('Comes from: Vaultix.');
    expect(await invoke('list-columns', { table: 'finance.payroll' })).toMatch(
      /"fields":\[{"title":"Comes from","value":"Vaultix"}\]/,
    );

    close();
    for (const { action, input } of rows) {
      const said = await invoke(action, input).catch(
        error => `${error.name} ${error.message}`,
      );
      expect({ action, said }).toEqual({
        action,
        said: expect.stringMatching(
          action === 'find-tables'
            ? /No table that you may see/
            : /^NotFoundError .*There is no table 'finance\.payroll'|^NotFoundError .*There is no table 'resource:main\/finance\.payroll'/,
        ),
      });
    }
    expect(await proposals()).toEqual(['A person']);
    const events = await database('audit_events')
      .where({ event: 'note-proposal' })
      .orderBy('happened_at')
      .select('outcome', 'done_by', 'table_name', 'facts');
    const done_by = mockCredentials.user().principal.userEntityRef;
    expect(events).toMatchObject([
      {
        outcome: 'done',
        done_by,
        table_name: 'finance.payroll',
        facts: { named: 'finance.payroll', after: { description: 'A person' } },
      },
      { outcome: 'failed', done_by, facts: { named: 'finance.payroll' } },
    ]);
    expect(await invoke('list-columns', { table: 'shop.orders' })).not.toMatch(
      /payroll_id|finance\.payroll/,
    );

    api!.decisions[datamapTableStatisticsReadPermission.name] = {
      result: AuthorizeResult.DENY,
    };
    expect(await invoke('describe-table', { table: 'shop.orders' })).toMatch(
      /its number of rows is not shown to you/,
    );
    expect(await invoke('find-tables', { words: 'shop' })).toMatch(
      /"question":"\d tables fit 'shop'\. Which one is meant\?"/,
    );
  });
});
