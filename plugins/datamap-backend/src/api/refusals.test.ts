import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  serviceHeader,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const REQUESTS = 20;

describe('refusals', () => {
  let api: DatamapBackend;
  const auditor = mockServices.auditor.mock();
  const fail = jest.fn();
  const success = jest.fn();

  beforeAll(async () => {
    auditor.createEvent.mockImplementation(async () => ({ fail, success }));
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: { ...shopConfig, requestLimit: { requests: REQUESTS } },
      features: [auditor.factory],
    });
    await succeeded(api.settled('main'));
  });

  beforeEach(() => {
    jest.clearAllMocks();
    auditor.createEvent.mockImplementation(async () => ({ fail, success }));
    for (const name of Object.keys(api.decisions)) {
      delete api.decisions[name];
    }
  });

  afterAll(async () => {
    await api.stop();
  });

  it('are on record, with what was asked for and by whom', async () => {
    api.decisions['datamap.warehouse.manage'] = {
      result: AuthorizeResult.DENY,
    };
    expect((await api.get('/admin')).status).toBe(403);
    expect(auditor.createEvent).toHaveBeenCalledTimes(1);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'access-refused',
        request: expect.anything(),
        meta: { method: 'GET', path: '/v1/admin' },
      }),
    );
    expect(fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ name: 'NotAllowedError' }),
    });
    expect(success).not.toHaveBeenCalled();
  });

  it('to write are on record once, as what was to be written', async () => {
    api.decisions['datamap.run.start'] = { result: AuthorizeResult.DENY };
    expect((await api.post('/runs', { warehouse: 'main' })).status).toBe(403);
    expect(
      auditor.createEvent.mock.calls.map(([{ eventId }]) => eventId),
    ).toEqual(['run-start']);
    expect(fail).toHaveBeenCalledTimes(1);
  });

  it('are none where a thing is not there, or all is well', async () => {
    expect((await api.get('/tables')).status).toBe(200);
    expect((await api.get('/tables/main/shop.nothing')).status).toBe(404);
    expect(auditor.createEvent).not.toHaveBeenCalled();
  });

  it('come to a person who asks too often, and to nobody else', async () => {
    const busy = mockCredentials.user.header('user:default/busy');
    const statuses: number[] = [];
    for (let time = 0; time <= REQUESTS; time += 1) {
      statuses.push((await api.get('/warehouses', busy)).status);
    }
    expect(statuses).toEqual([...Array(REQUESTS).fill(200), 429]);
    const { body, headers } = await api.get('/warehouses', busy);
    expect(body.error.message).toMatch(
      /more than 20 times within 60 seconds.*'datamap\.requestLimit'/,
    );
    expect(headers['retry-after']).toMatch(/^\d+$/);
    const other = mockCredentials.user.header('user:default/other');
    expect((await api.get('/warehouses', other)).status).toBe(200);
    expect((await api.get('/warehouses', serviceHeader)).status).toBe(200);
  });
});
