import type { Run } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { changedShop } from '../__testUtils__/FixtureConnector';
import { Replica } from '../__testUtils__/Replica';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  startDatamapBackend,
  succeeded,
} from '../__testUtils__/startDatamapBackend';
import { storeContents } from '../__testUtils__/storeContents';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe('a backend that stood still, and whose run another has taken over', () => {
  let database: Knex;
  let frozen: Replica;
  let other: DatamapBackend;
  let run: Run;

  async function state(id: string): Promise<Run> {
    return (await other.get(`/runs/${id}`)).body;
  }

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    frozen = await Replica.start({ database, datamap: shopConfig });
    await eventually('The first run', async () => {
      const { body } = await frozen.get('/runs?warehouse=main');
      return body.items[0]?.state === 'succeeded' ? true : undefined;
    });
    frozen.changeAndHangIn('readSizes');
    ({ body: run } = await frozen.post('/runs', { warehouse: 'main' }));
    await eventually('The reading of sizes', async () =>
      frozen.asked.filter(asked => asked === 'readSizes').length === 2
        ? true
        : undefined,
    );
    frozen.freeze();
    other = await startDatamapBackend({
      database,
      connectors: { fixture: changedShop() },
      datamap: shopConfig,
    });
    // Nobody waits in a test for the heartbeat to be missed: it was long ago.
    await database.raw(
      `update datamap_jobs.job set heartbeat_on = now() - interval '1 hour', started_on = now() - interval '1 hour' where state = 'active'`,
    );
    await succeeded(
      eventually(
        'The end of the run',
        async () => {
          const current = await state(run.id);
          return current.finishedAt ? current : undefined;
        },
        60,
      ),
    );
  });

  afterAll(async () => {
    await other?.stop();
    await frozen?.kill();
  });

  it('writes nothing when it goes on', async () => {
    const published = await eventually('The end of the last step', async () => {
      const current = await state(run.id);
      return current.steps.every(
        step => step.state !== 'running' && step.state !== 'waiting',
      )
        ? current
        : undefined;
    });
    expect(published.result).toMatchObject({
      added: 1,
      removed: 1,
      renamed: 1,
    });
    const before = await storeContents(database);
    frozen.goOn();
    frozen.thaw();
    // It learns so by its heartbeat, or at the latest when it would write.
    await eventually('The end of its part', async () =>
      frozen.logged.find(line =>
        /has taken the run over|was taken over/.test(line),
      ),
    );
    expect(await storeContents(database)).toEqual(before);
    expect(await state(run.id)).toEqual(published);
    expect(await database('runs')).toHaveLength(2);
    expect(await other.run('main')).toMatchObject({
      state: 'succeeded',
      result: { added: 0, removed: 0, renamed: 0, modified: 0, unchanged: 9 },
    });
  });
});
