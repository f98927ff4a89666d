/**
 * Run by a test as a process of its own: a worker that kills itself, as the
 * kernel would, at one point: right after a part of a commit was written, before
 * or after a call of the connector or of those who publish, or before it begins.
 *
 * Arguments: the store's connection string, the point (`tables`,
 * `before readSizes`, `after publish`, `queued`).
 */
import type { LoggerService } from '@backstage/backend-plugin-api';
import createKnex from 'knex';
import { ReadQueue } from '../runs/ReadQueue';
import { RunStarter } from '../runs/RunStarter';
import { RunStore } from '../runs/RunStore';
import { PersonalDataStore } from '../personalData/PersonalDataStore';
import { RunWorker } from '../runs/RunWorker';
import { readWarehouseConfig } from '../config/readWarehouseConfig';
import { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { ConfigReader } from '@backstage/config';
import { changedShop } from './FixtureConnector';
import { shopConfig } from './shopConfig';

/** Loading one that writes takes longer than all that is done here. */
const logger: LoggerService = {
  error: () => {},
  warn: () => {},
  info: () => {},
  debug: () => {},
  child: () => logger,
};

function killAt(point: string, reached: string): void {
  if (point === reached) {
    process.kill(process.pid, 'SIGKILL');
  }
}

/** The same object, whose asynchronous methods are points to be killed at. */
function withPoints<T extends object>(target: T, point: string): T {
  return new Proxy(target, {
    get(object, name) {
      const value = Reflect.get(object, name);
      if (typeof value !== 'function') {
        return value;
      }
      return async (...args: unknown[]) => {
        killAt(point, `before ${String(name)}`);
        const result = await value.apply(object, args);
        killAt(point, `after ${String(name)}`);
        return result;
      };
    },
  });
}

async function main([connection, point]: string[]): Promise<void> {
  const database = createKnex({ client: 'pg', connection });
  const runs = RunStore.create({ database });
  const queue = ReadQueue.create({ database, logger });
  const config = readWarehouseConfig(
    'main',
    new ConfigReader(shopConfig.warehouses.main),
    { defaultOwner: 'group:default/unowned' },
  );
  const connector = withPoints(changedShop(), point);
  const worker = RunWorker.create({
    database,
    runs,
    states: WarehouseStateStore.create({ database }),
    warehouses: [{ id: 'main', title: config.title, config, connector }],
    personalData: PersonalDataStore.create({ database, patterns: [] }),
    logger,
    publish: withPoints({ publish: async () => {} }, point).publish,
    onWritten: written => killAt(point, written),
  });
  await queue.start();
  await RunStarter.create({ database, runs, queue }).start({
    warehouse: 'main',
    trigger: 'schedule',
  });
  killAt(point, 'queued');
  await queue.work(job => worker.work(job), 1);
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
