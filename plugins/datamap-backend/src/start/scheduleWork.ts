import type { Knex } from 'knex';
import type { ApiContext } from '../api/ApiContext';
import type { MarksPublisher } from '../marks/MarksPublisher';
import { refreshDue } from '../trust/refreshDue';
import type { Upkeep } from '../upkeep/Upkeep';
import type { Running } from './createRunning';
import type { DatamapServices } from './DatamapServices';

/** Runs of different warehouses that one process does side by side. */
const CONCURRENT_RUNS = 2;

/** Has everything done that nobody asks for: at the start and the end, and from time to time. */
export async function scheduleWork(options: {
  services: Pick<DatamapServices, 'lifecycle' | 'scheduler'>;
  database: Knex;
  warehouses: ApiContext['warehouses'];
  running: Running;
  search: ApiContext['search'];
  marks: MarksPublisher;
  upkeep: Upkeep;
}): Promise<void> {
  const { database, warehouses, running, search, marks, upkeep } = options;
  const { lifecycle, scheduler: tasks } = options.services;
  const { queue, scheduler, watcher, worker } = running;
  await queue.start();
  lifecycle.addStartupHook(async () => {
    await queue.work(job => worker.work(job), CONCURRENT_RUNS);
    await scheduler.startUp();
    watcher.start();
    void search.indexer.refresh();
    void marks.publish();
  });
  lifecycle.addShutdownHook(async () => {
    await watcher.stop();
    await queue.stop();
    await search.indexer.stop();
    await marks.stop();
    for (const { connector } of warehouses) {
      await connector?.close();
    }
  });

  await tasks.scheduleTask({
    id: 'datamap-start-due-runs',
    frequency: { seconds: 15 },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 1 },
    fn: () => scheduler.tick(),
  });
  await tasks.scheduleTask({
    id: 'datamap-upkeep',
    frequency: { hours: 1 },
    initialDelay: { minutes: 2 },
    timeout: { minutes: 10 },
    fn: async () => {
      await upkeep.run();
      await refreshDue(database);
      await search.misses.forget(new Date());
      await search.indexer.repair();
      await marks.publish();
    },
  });
}
