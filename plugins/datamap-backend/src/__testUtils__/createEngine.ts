import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import type { WarehouseConnector } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { readWarehouseConfig } from '../config/readWarehouseConfig';
import { applyMigrations } from '../database/applyMigrations';
import type { RunRow, RunTrigger } from '../runs/RunRow';
import { RunStore } from '../runs/RunStore';
import { PersonalDataStore } from '../personalData/PersonalDataStore';
import { RunWorker } from '../runs/RunWorker';
import { WarehouseStateStore } from '../warehouses/WarehouseStateStore';

/** Does runs of one warehouse, one after the other, without queue and API. */
export interface Engine {
  run(trigger: RunTrigger): Promise<RunRow>;
}

/** Databases that have a store. */
const prepared = new WeakSet<Knex>();

/** Makes an engine on a database; the store is made where there is none. */
export async function createEngine(options: {
  database: Knex;
  connector: WarehouseConnector;
  warehouse?: string;
  config?: JsonObject;
  publish?: (warehouse: string) => Promise<void>;
}): Promise<Engine> {
  const { database, connector, warehouse: id = 'main' } = options;
  if (!prepared.has(database)) {
    await applyMigrations(database);
    prepared.add(database);
  }
  const config = readWarehouseConfig(
    id,
    new ConfigReader({ connector: 'fixture', ...options.config }),
    { defaultOwner: 'group:default/data-team' },
  );
  const runs = RunStore.create({ database });
  const states = WarehouseStateStore.create({ database });
  await states.register([id]);
  const worker = RunWorker.create({
    database,
    runs,
    states,
    warehouses: [{ id, title: id, config, connector }],
    personalData: PersonalDataStore.create({ database, patterns: [] }),
    logger: mockServices.rootLogger(),
    publish: options.publish ?? (async () => {}),
  });
  return {
    async run(trigger) {
      const run = await database.transaction(transaction =>
        runs.enqueue(transaction, {
          warehouse: id,
          trigger,
          acceptRemovals: false,
        }),
      );
      if (!run) {
        throw new Error(`A run of the warehouse '${id}' is under way already`);
      }
      await worker.work({
        runId: run.id,
        signal: new AbortController().signal,
      });
      return await runs.get(run.id, [id]);
    },
  };
}
