import { TestDatabases } from '@backstage/backend-test-utils';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

describe('the API', () => {
  let api: DatamapBackend;
  const connector = fillWithShop(new FixtureConnector());

  beforeAll(async () => {
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: {
        warehouses: {
          main: {
            title: 'Main warehouse',
            connector: 'fixture',
            owners: [{ pattern: 'finance.*', owner: 'finance' }],
            defaultOwner: 'group:default/data-team',
          },
        },
      },
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api.stop();
  });

  it('lists', async () => {
    const run = await api.settled('main');
    expect(run).toMatchObject({ state: 'succeeded', trigger: 'start-up' });
    const { body } = await api.get('/tables?limit=2');
    console.log(JSON.stringify(body, null, 1));
    const all = await api.get('/warehouses');
    console.log(JSON.stringify(all.body, null, 1));
  });
});
