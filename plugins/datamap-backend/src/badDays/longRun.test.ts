import type { Run } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { fillWithShop } from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import {
  type Asked,
  TellingConnector,
} from '../__testUtils__/TellingConnector';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const MINUTE = 60_000;

describe('a run that is longer than its schedule', () => {
  let database: Knex;
  let api: DatamapBackend;
  const connector = new TellingConnector();
  const asked: Asked[] = [];

  async function runs(): Promise<Run[]> {
    return (await api.get('/runs?warehouse=main&limit=50')).body.items;
  }

  async function waitingJobs(): Promise<number> {
    const { rows } = await database.raw(
      `select count(*)::int as jobs from datamap_jobs.job
        where name = 'read-warehouse' and state in ('created', 'retry', 'active')`,
    );
    return rows[0].jobs;
  }

  /** A run that the schedule starts, and that hangs. */
  async function beginLongRun(): Promise<void> {
    asked.length = 0;
    connector.hangsIn = 'readStructure';
    await becomeDue();
    await eventually('The long run', async () =>
      asked.includes('readStructure') ? true : undefined,
    );
  }

  async function becomeDue(): Promise<void> {
    await database('warehouses').update({ next_try_at: new Date(0) });
    await api.tick();
  }

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    fillWithShop(connector);
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: {
        warehouses: {
          main: {
            ...shopConfig.warehouses.main,
            schedule: { frequency: { minutes: 1 } },
          },
        },
      },
    });
    await succeeded(api.settled('main'));
    connector.onAsked = question => {
      asked.push(question);
    };
    await beginLongRun();
  });

  afterAll(async () => {
    await api?.stop();
  });

  it('has none beside it, however often the next is due', async () => {
    const [long] = await runs();
    expect(long).toMatchObject({ trigger: 'schedule', state: 'running' });
    for (let time = 0; time < 5; time++) {
      await becomeDue();
    }
    expect(await runs()).toHaveLength(2);
    expect(await waitingJobs()).toBe(1);
    expect(asked).toEqual(['readStructure']);
  });

  it('has one after it, once', async () => {
    connector.goOn();
    const long = await succeeded(api.settled('main'));
    const { body } = await api.get('/admin');
    const next = Date.parse(body.warehouses[0].schedule.nextRunAt);
    expect(next).toBeGreaterThan(Date.parse(long.queuedAt));
    expect(next).toBeLessThanOrEqual(Date.now() + MINUTE);
    expect(await runs()).toHaveLength(2);
    await eventually('The end of its job', async () =>
      (await waitingJobs()) === 0 ? true : undefined,
    );

    await beginLongRun();
    await api.tick();
    const [following] = await runs();
    expect(following).toMatchObject({ trigger: 'schedule', state: 'running' });
    expect(following.id).not.toBe(long.id);
    connector.goOn();
    await succeeded(api.settled('main'));
    await api.tick();
    expect(await runs()).toHaveLength(3);
  });
});
