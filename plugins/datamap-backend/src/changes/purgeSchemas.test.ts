import { mockServices } from '@backstage/backend-test-utils';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import { storeContents } from '../__testUtils__/storeContents';

jest.setTimeout(90_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe.each(databases.eachSupportedId())('purgeSchemas on %s', databaseId => {
  it('takes away state and history of an excluded schema in the same run, and says so in the audit log', async () => {
    const connector = fillWithShop(new FixtureConnector());
    const database = await databases.init(databaseId);
    const start = (schemas: object) => {
      const auditor = mockServices.auditor.mock();
      auditor.createEvent.mockImplementation(async () => ({
        success: async () => {},
        fail: async () => {},
      }));
      return {
        auditor,
        started: startDatamapBackend({
          database,
          connectors: { fixture: connector },
          datamap: {
            warehouses: { main: { ...shopConfig.warehouses.main, schemas } },
          } as typeof shopConfig,
          features: [auditor.factory],
        }),
      };
    };
    const { started } = start({});
    const before = await started;
    await before.settled('main');
    // Something of the past: a changed table, a table that moved out, a link to it.
    connector.relations = connector.relations.map(relation => {
      switch (relation.name) {
        case 'ledger':
          return { ...relation, schema: 'shop' };
        case 'payroll':
          return { ...relation, comment: 'Wages' };
        case 'orders':
          return { ...relation, keys: relation.keys.slice(0, 2) };
        default:
          return relation;
      }
    });
    await before.run('main');
    const { body: kept } = await before.get('/feed', serviceHeader);
    await before.stop();
    // And a text of a table that stays, which named one that does not.
    await database.raw(
      `insert into changes (set_id, subject_id, found_at, kind, severity, reason,
              object_type, object_name, sql_before, sql_after, tables_before)
       select set_id, subject_id, found_at, 'query-changed', 'needs-attention',
              'visible-rows-may-differ', 'table', 'orders',
              'SELECT * FROM finance.payroll', 'SELECT 1',
              array(select id from tables where name = 'payroll')
         from changes where kind = 'key-removed' limit 1`,
    );

    // The connector no longer gives what is excluded.
    connector.relations = connector.relations.filter(
      ({ schema }) => schema !== 'finance',
    );
    const after = start({ exclude: ['fin*'] });
    const api = await after.started;
    const run = await api.run('main');
    expect(run.state).toBe('succeeded');
    const { feed_items: feed, ...contents } = await storeContents(database);
    expect(
      JSON.stringify(contents).match(/finance\.|"finance"|"payroll"/),
    ).toBeNull();
    expect(
      JSON.stringify(
        feed.filter(item => (item as { entity: unknown }).entity),
      ).match(/"finance\.|"payroll"/),
    ).toBeNull();
    expect(after.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'schema-purge',
        meta: { warehouse: 'main', schemas: ['finance'] },
      }),
    );
    // Followers are told, and the past of all else stays.
    const { body: told } = await api.get(
      `/feed?after=${kept.latestRevision}`,
      serviceHeader,
    );
    expect(
      told.items
        .filter(
          ({ operation }: { operation: string }) => operation === 'remove',
        )
        .map(({ entityName }: { entityName: string }) => entityName)
        .sort(),
    ).toEqual(['finance', 'finance.payroll']);
    const { body: texts } = await api.get('/changes?kind=query-changed');
    expect(texts.items).toHaveLength(1);
    const { body: changes } = await api.get('/changes?kind=table-renamed');
    expect(changes.items).toMatchObject([
      { after: 'shop.ledger', subject: { name: 'ledger' } },
    ]);
    after.auditor.createEvent.mockClear();
    await api.run('main');
    expect(after.auditor.createEvent).not.toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'schema-purge' }),
    );
    await api.stop();
  });
});
