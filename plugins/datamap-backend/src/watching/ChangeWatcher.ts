import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ChangeWatch } from '@datamap/plugin-datamap-node';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';

/** What came of being told to read a warehouse at once. */
export type ReadNow = 'started' | 'under-way' | 'left-alone';

/**
 * What a watcher is made from.
 */
export interface ChangeWatcherOptions {
  warehouses: ConfiguredWarehouse[];
  /** Starts a run of a warehouse, if that may be. */
  readNow: (warehouse: string) => Promise<ReadNow>;
  logger: LoggerService;
  /** Milliseconds that several changes in a row are waited for; 1 second if not given. */
  settle?: number;
  /** Milliseconds until the first new attempt to listen, doubled each time; 5 seconds if not given. */
  retry?: number;
}

/** Milliseconds between two attempts to listen, at most. */
const LONGEST_RETRY = 5 * 60_000;

/**
 * Listens to the warehouses that tell of their changes, and has them read at
 * once. Hearing is a hint: whatever is missed, the next run by schedule sees.
 */
export class ChangeWatcher {
  static create(options: ChangeWatcherOptions): ChangeWatcher {
    return new ChangeWatcher(options);
  }

  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly watches = new Map<string, ChangeWatch>();
  private stopped = false;

  private constructor(private readonly options: ChangeWatcherOptions) {}

  /** Begins to listen, without waiting for any warehouse. */
  start(): void {
    for (const { id, connector } of this.options.warehouses) {
      if (connector?.watch) {
        this.listen(id, 0).catch(error =>
          this.options.logger.error(
            `Listening to the warehouse '${id}' ended`,
            error,
          ),
        );
      }
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) {
      clearTimeout(timer);
    }
    const watches = [...this.watches.values()];
    this.watches.clear();
    await Promise.all(watches.map(watch => watch.close()));
  }

  private async listen(id: string, attempt: number): Promise<void> {
    const { warehouses, logger } = this.options;
    const connector = warehouses.find(one => one.id === id)?.connector;
    const again = (error: unknown, next: number) => {
      const { retry = 5_000 } = this.options;
      const wait = Math.min(retry * 2 ** next, LONGEST_RETRY);
      this.watches.delete(id);
      logger.warn(
        `Changes of the warehouse '${id}' are not heard of; runs by schedule see them, and listening is tried again in ${Math.ceil(
          wait / 1000,
        )} s: ${stringifyError(error)}`,
      );
      this.later(`listen ${id}`, wait, () => this.listen(id, next + 1));
    };
    try {
      const watch = await connector?.watch?.({
        onChange: () => this.heard(id),
        onEnd: error => again(error, 0),
      });
      if (!watch) {
        return;
      }
      if (this.stopped) {
        await watch.close();
        return;
      }
      this.watches.set(id, watch);
      if (attempt > 0) {
        logger.info(`Changes of the warehouse '${id}' are heard of again`);
        // Nobody heard what happened in between.
        this.heard(id);
      }
    } catch (error) {
      again(error, attempt);
    }
  }

  private heard(id: string): void {
    const { settle = 1_000, readNow } = this.options;
    this.later(`read ${id}`, settle, async () => {
      // The run that is under way may have read before the change.
      if ((await readNow(id)) === 'under-way') {
        this.heard(id);
      }
    });
  }

  /** One timer for each purpose: what is due already is not put off. */
  private later(
    purpose: string,
    milliseconds: number,
    action: () => Promise<void>,
  ): void {
    if (this.stopped || this.timers.has(purpose)) {
      return;
    }
    const timer = setTimeout(() => {
      this.timers.delete(purpose);
      action().catch(error =>
        this.options.logger.warn(
          `What was heard of a warehouse came to nothing; the next run by schedule sees it: ${stringifyError(
            error,
          )}`,
        ),
      );
    }, milliseconds);
    timer.unref();
    this.timers.set(purpose, timer);
  }
}
