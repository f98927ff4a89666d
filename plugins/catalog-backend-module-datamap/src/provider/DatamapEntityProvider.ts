import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ProviderOptions } from '../config/readProviderOptions';
import { createClosedChoice } from '../closed/createClosedChoice';
import type { Feed } from '../feed/Feed';
import { BoundedMutations } from './BoundedMutations';
import { createTableChoice } from './createTableChoice';
import { FeedFollower } from './FeedFollower';

/** Permanent: the catalog deletes the entities of a provider whose name it no longer meets. */
const PROVIDER_NAME = 'datamap';
const TASK_ID = 'datamap-follow-feed';
const SYNC_FINISHED_TOPIC = 'datamap.sync-finished';

/** What {@link DatamapEntityProvider.create} needs. */
export interface DatamapEntityProviderOptions {
  events: EventsService;
  feed: Feed;
  /** The refs of the entities that the catalog holds from Datamap. */
  held: () => Promise<string[]>;
  logger: LoggerService;
  options: ProviderOptions;
  scheduler: SchedulerService;
}

/**
 * Keeps the entities of warehouses, schemas and tables as Datamap's feed says,
 * from a scheduled task that one replica at a time runs. Events only make it
 * look sooner.
 */
export class DatamapEntityProvider implements EntityProvider {
  static create(options: DatamapEntityProviderOptions): DatamapEntityProvider {
    return new DatamapEntityProvider(options);
  }

  readonly #options: DatamapEntityProviderOptions;
  #passing = false;
  #lastFailure: string | undefined;

  private constructor(options: DatamapEntityProviderOptions) {
    this.#options = options;
  }

  getProviderName(): string {
    return PROVIDER_NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { events, feed, held, logger, options, scheduler } = this.#options;
    const follower = FeedFollower.create({
      ...options,
      becomesEntity: createTableChoice(options.tables),
      feed,
      held,
      logger,
      mutations: BoundedMutations.create({
        batchSize: options.batchSize,
        connection,
        entities: {
          closed: createClosedChoice(options.closed),
          figures: options.figures,
        },
        logger,
      }),
    });
    await scheduler.scheduleTask({
      ...options.schedule,
      id: TASK_ID,
      fn: signal => this.#pass(follower, signal),
    });
    await events.subscribe({
      id: PROVIDER_NAME,
      topics: [SYNC_FINISHED_TOPIC],
      onEvent: () => this.#lookNow(),
    });
  }

  /** A hint: if it cannot be followed, the schedule comes round soon enough. */
  async #lookNow(): Promise<void> {
    try {
      await this.#options.scheduler.triggerTask(TASK_ID);
    } catch (error) {
      this.#options.logger.debug(
        `Will look at Datamap's feed on schedule: ${stringifyError(error)}`,
      );
    }
  }

  /**
   * One pass. A pass that outlived its time limit and still waits for the
   * catalog is not overtaken by the next: mutations must not overlap. A failure
   * is told once, not at every tick, and passed on to the scheduler's record.
   */
  async #pass(follower: FeedFollower, signal: AbortSignal): Promise<void> {
    const { logger } = this.#options;
    if (this.#passing) {
      logger.warn(
        'The pass over the feed of Datamap before this one still waits for the catalog',
      );
      return;
    }
    this.#passing = true;
    try {
      await follower.pass(signal);
      if (this.#lastFailure !== undefined) {
        logger.info("The catalog follows Datamap's feed again");
      }
      this.#lastFailure = undefined;
    } catch (error) {
      const failure = stringifyError(error);
      if (failure !== this.#lastFailure) {
        logger.warn(
          `Could not bring the catalog to where Datamap's feed is, will try again on schedule: ${failure}`,
        );
      }
      this.#lastFailure = failure;
      throw error;
    } finally {
      this.#passing = false;
    }
  }
}
