import { createServiceFactory } from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import type { Run, Warehouse } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { changedShop, fillWithShop } from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import { storeContents } from '../__testUtils__/storeContents';
import {
  type Asked,
  TellingConnector,
} from '../__testUtils__/TellingConnector';
import type { StepPolicy } from '../runs/stepPolicies';

jest.setTimeout(60_000);

/** The one step that a test does not wait minutes for. */
const mockShort = { step: '' };

jest.mock('../runs/stepPolicies', () => {
  const { policyOf } = jest.requireActual('../runs/stepPolicies');
  return {
    policyOf: (step: string): StepPolicy => ({
      ...policyOf(step),
      ...(step === mockShort.step ? { timeLimit: 300 } : {}),
    }),
  };
});

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe('a warehouse that does not answer', () => {
  let database: Knex;
  let api: DatamapBackend;
  const connector = new TellingConnector();
  /** Waited for by whoever tells followers. */
  let told: Promise<void> = Promise.resolve();

  async function known() {
    const { warehouses: _, ...contents } = await storeContents(database);
    return contents;
  }

  async function warehouse(): Promise<Warehouse> {
    return (await api.get('/warehouses/main')).body;
  }

  async function failedPublication(id: string) {
    return await eventually('The end of telling', async () => {
      const { body } = await api.get(`/runs/${id}`);
      return (body as Run).steps.find(
        ({ name, state }) => name === 'publish' && state === 'failed',
      );
    });
  }

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    fillWithShop(connector);
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
      features: [
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => ({
            publish: () => told,
            subscribe: async () => {},
          }),
        }),
      ],
    });
    await succeeded(api.settled('main'));
    connector.relations = changedShop().relations;
    connector.rows = changedShop().rows;
  });

  afterAll(async () => {
    await api?.stop();
  });

  it.each<[string, Asked, number]>([
    ['structure', 'readStructure', 30],
    ['statistics', 'readStatistics', 60],
    ['sizes', 'readSizes', 120],
    ['sizes', 'readPeriods', 240],
    ['update-log', 'readUpdateLog', 480],
    ['statistics', 'readStatistics', 900],
  ])(
    'in the step "%s" (%s) is given up, and tried again %d seconds later',
    async (step, question, seconds) => {
      const before = await known();
      connector.hangsIn = question;
      mockShort.step = step;
      const run = await api.run('main');
      expect(run).toMatchObject({
        state: 'failed',
        reason: {
          code: 'step-timeout',
          detail: `The step '${step}' took longer than 0.005 minutes and was stopped`,
        },
        steps: expect.arrayContaining([
          expect.objectContaining({ name: step, state: 'failed', attempts: 1 }),
          expect.objectContaining({ name: 'commit', state: 'skipped' }),
        ]),
      });
      expect(await known()).toEqual(before);
      const { connection, totals } = await warehouse();
      expect(totals.tables).toBe(9);
      expect(connection).toMatchObject({
        state: 'failing',
        code: 'step-timeout',
      });
      const pause =
        Date.parse(connection.nextTryAt ?? '') -
        Date.parse(run.finishedAt ?? '');
      expect(pause).toBeGreaterThan((seconds - 1) * 1000);
      expect(pause).toBeLessThan((seconds + 25) * 1000);
    },
  );

  it('is read as ever when it answers again', async () => {
    connector.goOn();
    mockShort.step = '';
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { added: 1, removed: 1, renamed: 1 },
    });
    const { connection } = await warehouse();
    expect(connection).toMatchObject({ state: 'ok' });
    expect(connection.nextTryAt).toBeUndefined();
  });

  it('is not written where somebody else holds the store, and says why', async () => {
    connector.relations = [...connector.relations].slice(1);
    const before = await known();
    mockShort.step = 'commit';
    await database.transaction(async transaction => {
      await transaction('feed_state').forUpdate().first();
      expect(await api.run('main')).toMatchObject({
        state: 'failed',
        reason: {
          code: 'step-timeout',
          detail: `The step 'commit' took longer than 0.005 minutes and was stopped`,
        },
        steps: expect.arrayContaining([
          expect.objectContaining({ name: 'commit', state: 'failed' }),
        ]),
      });
    });
    expect(await known()).toEqual(before);
    mockShort.step = '';
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { removed: 1 },
    });
  });

  it('is read, and read again, where nobody takes what is told of it', async () => {
    mockShort.step = 'publish';
    told = new Promise(() => {});
    for (let time = 0; time < 3; time++) {
      const { id } = await succeeded(api.run('main'));
      expect(await failedPublication(id)).toMatchObject({ attempts: 1 });
    }
    mockShort.step = '';
    told = Promise.resolve();
  });
});
