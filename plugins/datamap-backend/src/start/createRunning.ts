import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { ApiContext } from '../api/ApiContext';
import { publishSyncFinished } from '../events/publishSyncFinished';
import { ReferenceInference } from '../inference/ReferenceInference';
import { refreshColumnWords } from '../notes/desk/columnWords';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import { ReadQueue } from '../runs/ReadQueue';
import { RunMetrics } from '../runs/RunMetrics';
import { RunScheduler } from '../runs/RunScheduler';
import { RunStarter } from '../runs/RunStarter';
import { RunStore } from '../runs/RunStore';
import { RunWorker } from '../runs/RunWorker';
import type { SearchIndexer } from '../search';
import { FeedStore } from '../store/FeedStore';
import { UsageStore } from '../warehouses/UsageStore';
import { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { ChangeWatcher } from '../watching/ChangeWatcher';
import type { DatamapServices } from './DatamapServices';
import type { Settings } from './readSettings';

/** What reads warehouses, and what is known of that. */
export type Running = ReturnType<typeof createRunning>;

/** Makes what reads warehouses: queue, schedule, worker and watcher. Nothing starts yet. */
export function createRunning(options: {
  services: DatamapServices;
  database: Knex;
  settings: Settings;
  warehouses: ApiContext['warehouses'];
  auditor: AuditorService;
  personalData: PersonalDataStore;
  searchIndexer: SearchIndexer;
  watchSeconds?: number;
}) {
  const { services, database, settings, warehouses, auditor } = options;
  const { personalData, searchIndexer, watchSeconds } = options;
  const { logger } = services;
  const runs = RunStore.create({ database });
  const states = WarehouseStateStore.create({ database });
  const usage = UsageStore.create({ database });
  const feed = FeedStore.create({ database, fields: settings.noteFields });
  const queue = ReadQueue.create({ database, logger, watchSeconds });
  const starter = RunStarter.create({ database, runs, queue });
  const scheduler = RunScheduler.create({
    warehouses,
    states,
    usage,
    runs,
    starter,
    queue,
    logger,
  });
  const watcher = ChangeWatcher.create({
    warehouses,
    readNow: warehouse => scheduler.readNow(warehouse),
    logger,
  });
  const inference = ReferenceInference.create({
    database,
    config: settings.inference,
    logger,
  });
  const worker = RunWorker.create({
    database,
    runs,
    states,
    warehouses,
    personalData,
    logger,
    observer: RunMetrics.create(services.metrics, feed),
    publish: async warehouse => {
      await inference.refresh(warehouse);
      await publishSyncFinished(services, warehouse);
      // Nobody waits for it: until it is done, a search finds what was there.
      void searchIndexer.refresh();
      await refreshColumnWords(database, warehouse);
    },
    onPurged: async (warehouse, purged) => {
      const event = await auditor.createEvent({
        eventId: 'schema-purge',
        severityLevel: 'medium',
        meta: { warehouse, schemas: purged },
      });
      await event.success();
    },
  });
  return {
    runs,
    states,
    usage,
    feed,
    queue,
    starter,
    scheduler,
    watcher,
    worker,
  };
}
