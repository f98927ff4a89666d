/**
 * Run by a test as a process of its own: a worker that kills itself, as the
 * kernel would, right after one part of a commit was written.
 *
 * Arguments: the store's connection string, the part.
 */
import { mockServices } from '@backstage/backend-test-utils';
import createKnex from 'knex';
import { ReadQueue } from '../runs/ReadQueue';
import { RunStarter } from '../runs/RunStarter';
import { RunStore } from '../runs/RunStore';
import { RunWorker } from '../runs/RunWorker';
import { readWarehouseConfig } from '../config/readWarehouseConfig';
import { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { ConfigReader } from '@backstage/config';
import { changedShop } from './FixtureConnector';
import { shopConfig } from './shopConfig';

async function main([connection, part]: string[]): Promise<void> {
  const database = createKnex({ client: 'pg', connection });
  const runs = RunStore.create({ database });
  const logger = mockServices.rootLogger();
  const queue = ReadQueue.create({ database, logger });
  const config = readWarehouseConfig(
    'main',
    new ConfigReader(shopConfig.warehouses.main),
    { defaultOwner: 'group:default/unowned' },
  );
  const worker = RunWorker.create({
    database,
    runs,
    states: WarehouseStateStore.create({ database }),
    warehouses: [
      { id: 'main', title: config.title, config, connector: changedShop() },
    ],
    logger,
    publish: async () => {},
    onWritten: written => {
      if (written === part) {
        process.kill(process.pid, 'SIGKILL');
      }
    },
  });
  await queue.start();
  await RunStarter.create({ database, runs, queue }).start({
    warehouse: 'main',
    trigger: 'schedule',
  });
  await queue.work(job => worker.work(job), 1);
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
