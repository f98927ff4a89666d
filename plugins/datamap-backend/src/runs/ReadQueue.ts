import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Knex } from 'knex';
import { fromKnex, PgBoss } from 'pg-boss';

const QUEUE = 'read-warehouse';
const SCHEMA = 'datamap_jobs';

const LIMITS = {
  retryLimit: 5,
  retryDelay: 0,
  // Longer than all steps together may last; a process that dies is noticed by
  // its heartbeat.
  expireInSeconds: 6 * 3600,
  heartbeatSeconds: 20,
  deleteAfterSeconds: 24 * 3600,
};

/** What a worker does with a run. */
export type ReadHandler = (options: {
  runId: string;
  /** Aborted when the job is not this worker's any more. */
  signal: AbortSignal;
}) => Promise<void>;

/**
 * The queue of runs: pg-boss on the plugin's own database. A job has the id of
 * its run. Whichever replica is free takes it; when that process dies, its
 * heartbeat stops and another takes the job over within a minute.
 */
export class ReadQueue {
  static create(options: {
    database: Knex;
    logger: LoggerService;
    /** Seconds between two looks for jobs whose worker died. */
    watchSeconds?: number;
  }): ReadQueue {
    const { watchSeconds = 10 } = options;
    const boss = new PgBoss({
      db: fromKnex(options.database),
      schema: SCHEMA,
      schedule: false,
      superviseIntervalSeconds: watchSeconds,
      monitorIntervalSeconds: watchSeconds,
    });
    boss.on('error', error =>
      options.logger.warn(`The job queue reports: ${stringifyError(error)}`),
    );
    return new ReadQueue(boss);
  }

  private workers: string[] = [];

  private constructor(private readonly boss: PgBoss) {}

  /** Makes the queue's own tables where they are not there yet. */
  async start(): Promise<void> {
    await this.boss.start();
    if (await this.boss.getQueue(QUEUE)) {
      await this.boss.updateQueue(QUEUE, LIMITS);
    } else {
      await this.boss.createQueue(QUEUE, LIMITS);
    }
  }

  /** Adds a run, inside the transaction that writes it. */
  async send(transaction: Knex.Transaction, runId: string): Promise<void> {
    await this.boss.send(
      QUEUE,
      { runId },
      { id: runId, db: fromKnex(transaction) },
    );
  }

  /**
   * Lets this process look for runs now and not at its next turn, after the
   * transaction that added one.
   */
  wake(): void {
    for (const worker of this.workers) {
      this.boss.notifyWorker(worker);
    }
  }

  /** Begins to take runs, several at a time, as they are of different warehouses. */
  async work(handler: ReadHandler, concurrency: number): Promise<void> {
    while (this.workers.length < concurrency) {
      this.workers.push(
        await this.boss.work<{ runId: string }>(
          QUEUE,
          { pollingIntervalSeconds: 1, heartbeatRefreshSeconds: 5 },
          async ([job]) => {
            await handler({ runId: job.data.runId, signal: job.signal });
          },
        ),
      );
    }
  }

  /** Whether somebody works on the run or will. */
  async holds(runId: string): Promise<boolean> {
    const jobs = await this.boss.findJobs(QUEUE, { id: runId });
    return jobs.some(job => ['created', 'retry', 'active'].includes(job.state));
  }

  /** How many runs wait in the queue and are under way, a few seconds ago. */
  async load(): Promise<{ waiting: number; underWay: number }> {
    const [{ readyCount, activeCount }] = await this.boss.getQueueStats(QUEUE);
    return { waiting: readyCount, underWay: activeCount };
  }

  /** Lets go of what is under way after a moment; another replica takes it over. */
  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5000 });
  }
}
