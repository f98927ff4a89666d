import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Run } from '@datamap/plugin-datamap-common';
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
import { TellingConnector } from '../__testUtils__/TellingConnector';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const DAY = 24 * 60 * 60 * 1000;

/** Two days ago by the store's clock, to which all that happens here is long due. */
const today = new Date(Date.now() - 2 * DAY).toISOString().slice(0, 10);
const tomorrow = new Date(Date.parse(today) + DAY).toISOString().slice(0, 10);

/** Sets the clock on the wall, and nothing that is timed by it. */
function setClock(day: string, time: string): void {
  jest.setSystemTime(new Date(`${day}T${time}Z`));
}

describe('quiet hours that begin while a run is under way', () => {
  let database: Knex;
  let api: DatamapBackend;
  const connector = new TellingConnector();

  async function newest(): Promise<Run> {
    return (await api.get('/runs?warehouse=main&limit=1')).body.items[0];
  }

  async function known() {
    const { warehouses: _, ...contents } = await storeContents(database);
    return contents;
  }

  async function schedule() {
    return (await api.get('/admin')).body.warehouses[0].schedule;
  }

  async function hanging(start: () => PromiseLike<unknown>): Promise<void> {
    let asked = false;
    connector.hangsIn = 'readStructure';
    connector.onAsked = question => {
      asked ||= question === 'readStructure';
    };
    await start();
    await eventually('The reading of the structure', async () =>
      asked ? true : undefined,
    );
  }

  async function becomeDue(): Promise<void> {
    await database('warehouses').update({ next_try_at: new Date(0) });
    await api.tick();
  }

  beforeAll(async () => {
    jest.useFakeTimers({
      advanceTimers: true,
      doNotFake: [
        'clearImmediate',
        'clearInterval',
        'clearTimeout',
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'setInterval',
        'setTimeout',
      ],
    });
    setClock(today, '21:00:00');
    database = await databases.init('POSTGRES_18');
    fillWithShop(connector);
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: {
        warehouses: {
          main: {
            ...shopConfig.warehouses.main,
            schedule: { quietHours: [{ from: '22:00', to: '06:00' }] },
          },
        },
      },
    });
    await succeeded(api.settled('main'));
    connector.relations = changedShop().relations;
    connector.rows = changedShop().rows;
  });

  afterAll(async () => {
    await api?.stop();
    jest.useRealTimers();
  });

  it('stop it before its next step, and what was known stays', async () => {
    const before = await known();
    await hanging(becomeDue);
    setClock(today, '22:00:01');
    connector.goOn();
    const stopped = await api.settled('main');
    expect(stopped).toMatchObject({
      trigger: 'schedule',
      state: 'kept',
      reason: {
        code: 'quiet-hours',
        detail: `The warehouse 'main' has quiet hours until ${tomorrow}T06:00:00.000Z`,
      },
      steps: expect.arrayContaining([
        expect.objectContaining({ name: 'structure', state: 'done' }),
        expect.objectContaining({ name: 'statistics', state: 'skipped' }),
        expect.objectContaining({ name: 'commit', state: 'skipped' }),
      ]),
    });
    expect(await known()).toEqual(before);
    expect(await schedule()).toMatchObject({
      quietUntil: `${tomorrow}T06:00:00.000Z`,
      nextRunAt: `${tomorrow}T06:00:00.000Z`,
    });
  });

  it('let nothing begin by itself', async () => {
    const before = await newest();
    await becomeDue();
    setClock(tomorrow, '05:59:00');
    await becomeDue();
    expect((await newest()).id).toBe(before.id);
    expect((await schedule()).nextRunAt).toBe(`${tomorrow}T06:00:00.000Z`);
  });

  it('end, and it is read as if they had not been', async () => {
    setClock(tomorrow, '06:00:01');
    await api.tick();
    expect(await succeeded(api.settled('main'))).toMatchObject({
      trigger: 'schedule',
      result: { added: 1, removed: 1, renamed: 1 },
    });
  });

  it('do not stop what a person started, before them or in them', async () => {
    setClock(tomorrow, '21:59:59');
    await hanging(() => api.post('/runs', { warehouse: 'main' }));
    setClock(tomorrow, '22:00:01');
    connector.goOn();
    const begunBefore = await succeeded(api.settled('main'));
    expect(begunBefore).toMatchObject({ trigger: 'person' });

    api.decisions['datamap.run.start'] = { result: AuthorizeResult.DENY };
    const refused = await api.post('/runs', { warehouse: 'main' });
    expect(refused.status).toBe(403);
    delete api.decisions['datamap.run.start'];

    const begunIn = await succeeded(api.run('main'));
    expect(begunIn.id).not.toBe(begunBefore.id);
    expect((await schedule()).quietUntil).toBeDefined();
  });
});
