import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { FeedItem } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { connectionString } from '../__testUtils__/connectionString';
import {
  changedShop,
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import { storeContents } from '../__testUtils__/storeContents';
import type { CommitPart } from './commitReading';

jest.setTimeout(180_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** After each of these the process dies; the next part is never written. */
const parts: CommitPart[] = [
  'schemas',
  'removals',
  'tables',
  'references',
  'history',
  'feed',
  'warehouse',
];

/** At these a process dies that has written nothing of what it found. */
const pointsBefore = [
  'queued',
  ...[
    'readStructure',
    'readStatistics',
    'readSizes',
    'readPeriods',
    'readUpdateLog',
  ].flatMap(call => [`before ${call}`, `after ${call}`]),
];

/** At these, one that has written everything, and told nobody or everybody. */
const pointsAfter = ['before publish', 'after publish'];

async function workUntilKilled(
  database: Knex,
  point: string,
): Promise<NodeJS.Signals | null> {
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      require.resolve('../__testUtils__/workUntilKilled.ts'),
      connectionString(database),
      point,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  let complaints = '';
  child.stderr.on('data', chunk => {
    complaints += chunk;
  });
  const [code, signal] = await once(child, 'exit');
  if (signal !== 'SIGKILL') {
    throw new Error(
      `The worker ended with ${code} and not by force: ${complaints}`,
    );
  }
  return signal;
}

describe('a process that is killed between two writes', () => {
  let database: Knex;
  let api: DatamapBackend | undefined;

  beforeEach(async () => {
    database = await databases.init('POSTGRES_18');
    const backend = await startDatamapBackend({
      database,
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: shopConfig,
    });
    await backend.settled('main');
    await backend.stop();
  });

  afterEach(async () => {
    await api?.stop();
    api = undefined;
  });

  it.each(parts)(
    'after the part "%s" leaves the store as it was, and the run is completed by another',
    async part => {
      const before = await storeContents(database);
      await workUntilKilled(database, part);
      expect(await storeContents(database)).toEqual(before);
      const [interrupted] = await database('runs').where({ state: 'running' });
      expect(interrupted).toMatchObject({ attempt: 1, result: null });

      api = await startDatamapBackend({
        database,
        connectors: { fixture: changedShop() },
        datamap: shopConfig,
      });
      // Nobody waits in a test for the heartbeat to be missed: it was long ago.
      await database.raw(
        `update datamap_jobs.job set heartbeat_on = now() - interval '1 hour', started_on = now() - interval '1 hour' where state = 'active'`,
      );
      const taken = await eventually(
        'The take-over',
        async () => {
          const run = await database('runs')
            .where({ id: interrupted.id, state: 'succeeded' })
            .first();
          return run ?? undefined;
        },
        60,
      );
      expect(taken).toMatchObject({
        attempt: 2,
        result: { added: 1, removed: 1, renamed: 1 },
        steps: expect.arrayContaining([
          expect.objectContaining({ name: 'statistics', resumed: true }),
          expect.objectContaining({ name: 'sizes', resumed: true }),
          expect.objectContaining({ name: 'update-log', resumed: true }),
        ]),
      });
      expect(await database('run_step_results')).toEqual([]);

      const { body } = await api.get('/feed?limit=1000', serviceHeader);
      const items: FeedItem[] = body.items;
      const present = items.filter(({ operation }) => operation === 'upsert');
      expect(
        new Set(items.map(item => `${item.type}/${item.entityName}`)).size,
      ).toBe(items.length);
      expect(present.filter(({ type }) => type === 'table')).toHaveLength(9);
      expect(await database('tables').whereNull('removed_at')).toHaveLength(9);
      expect(await api.run('main')).toMatchObject({
        result: { added: 0, removed: 0, renamed: 0, modified: 0, unchanged: 9 },
      });
    },
  );

  async function forgetRuns() {
    await database('run_step_results').delete();
    await database('runs').where({ state: 'running' }).delete();
    await database('runs').where({ state: 'queued' }).delete();
    await database.raw('delete from datamap_jobs.job');
  }

  it('anywhere before that leaves the store as it was', async () => {
    const before = await storeContents(database);
    for (const point of pointsBefore) {
      await workUntilKilled(database, point);
      expect([point, await storeContents(database)]).toEqual([point, before]);
      await forgetRuns();
    }
    api = await startDatamapBackend({
      database,
      connectors: { fixture: changedShop() },
      datamap: shopConfig,
    });
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { added: 1, removed: 1, renamed: 1 },
    });
  });

  it('anywhere after that leaves the store complete, and nothing twice', async () => {
    for (const point of pointsAfter) {
      await workUntilKilled(database, point);
      expect(await database('tables').whereNull('removed_at')).toHaveLength(9);
      await forgetRuns();
    }
    api = await startDatamapBackend({
      database,
      connectors: { fixture: changedShop() },
      datamap: shopConfig,
    });
    expect(await api.run('main')).toMatchObject({
      result: { added: 0, removed: 0, renamed: 0, modified: 0, unchanged: 9 },
    });
  });
});
