import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskFunction,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskRunner,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type { TableFeed } from '../feed/TableFeed';

/** Acknowledges what the search has taken. */
export const SEARCH_CONSUMER = 'search';

const SYNC_FINISHED_TOPIC = 'datamap.sync-finished';

/** What {@link FeedFollowingRunner.create} needs. */
export interface FeedFollowingRunnerOptions {
  events: EventsService;
  feed: TableFeed;
  logger: LoggerService;
  /** Milliseconds after which all documents are made although nothing changed. */
  rebuildEvery: number;
  schedule: SchedulerServiceTaskScheduleDefinition;
  scheduler: SchedulerService;
  /** The revision that the last complete pass has taken. */
  taken: () => number;
}

/**
 * Runs the search's indexing task on schedule and when a run has finished, but
 * only where the feed has something that the search has not taken. The first
 * look of a process always makes the documents, since an index may have been
 * lost meanwhile.
 */
export class FeedFollowingRunner implements SchedulerServiceTaskRunner {
  static create(options: FeedFollowingRunnerOptions): FeedFollowingRunner {
    return new FeedFollowingRunner(options);
  }

  readonly #options: FeedFollowingRunnerOptions;
  #hasRun = false;
  #lastFailure: string | undefined;

  private constructor(options: FeedFollowingRunnerOptions) {
    this.#options = options;
  }

  async run(task: SchedulerServiceTaskInvocationDefinition): Promise<void> {
    const { events, schedule, scheduler } = this.#options;
    await scheduler.scheduleTask({
      ...schedule,
      ...task,
      fn: signal => this.#look(task.fn, signal),
    });
    await events.subscribe({
      id: 'datamap-search',
      topics: [SYNC_FINISHED_TOPIC],
      onEvent: () => this.#lookNow(task.id),
    });
  }

  /** A hint: if it cannot be followed, the schedule comes round soon enough. */
  async #lookNow(taskId: string): Promise<void> {
    try {
      await this.#options.scheduler.triggerTask(taskId);
    } catch (error) {
      this.#options.logger.debug(
        `Will look at Datamap's feed on schedule: ${stringifyError(error)}`,
      );
    }
  }

  /** A failure is told once, not at every look, and passed on to the scheduler's record. */
  async #look(
    index: SchedulerServiceTaskFunction,
    signal: AbortSignal,
  ): Promise<void> {
    const { feed, logger } = this.#options;
    try {
      if (await this.#isBehind()) {
        await index(signal);
        await feed.acknowledge(SEARCH_CONSUMER, this.#options.taken());
        this.#hasRun = true;
      }
      this.#lastFailure = undefined;
    } catch (error) {
      const failure = stringifyError(error);
      if (failure !== this.#lastFailure) {
        logger.warn(
          `Could not bring the search to where Datamap's feed is, will try again on schedule: ${failure}`,
        );
      }
      this.#lastFailure = failure;
      throw error;
    }
  }

  /** A store that never read a warehouse says nothing about which tables there are. */
  async #isBehind(): Promise<boolean> {
    const { feed, rebuildEvery } = this.#options;
    const { items, latestRevision } = await feed.listConsumers();
    if (latestRevision === 0) {
      return false;
    }
    const own = items.find(({ id }) => id === SEARCH_CONSUMER);
    return (
      !this.#hasRun ||
      own?.revision !== latestRevision ||
      Date.now() - Date.parse(own.updatedAt) >= rebuildEvery
    );
  }
}
