import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { RunCancelled } from './RunInterruption';
import type { RunRow } from './RunRow';
import type { RunStore } from './RunStore';

const EVERY_SECOND = 1000;

/**
 * Looks every second whether somebody cancelled a run, whichever replica was
 * asked, and lets it tell what it did meanwhile.
 */
export class RunWatch {
  static start(options: {
    run: RunRow;
    runs: RunStore;
    /** Aborted when the run is cancelled. */
    cancel: AbortController;
    logger: LoggerService;
    tell: () => Promise<void>;
  }): RunWatch {
    return new RunWatch(options);
  }

  private readonly timer: NodeJS.Timeout;
  private looking: Promise<void> = Promise.resolve();
  private busy = false;

  private constructor(
    private readonly options: Parameters<typeof RunWatch.start>[0],
  ) {
    this.timer = setInterval(() => {
      if (!this.busy) {
        this.busy = true;
        this.looking = this.look();
      }
    }, EVERY_SECOND);
  }

  /** Looks no more. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    const { run, runs, cancel, logger, tell } = this.options;
    try {
      if (await runs.isCancelRequested(run.id)) {
        cancel.abort(new RunCancelled());
      }
      await tell();
    } catch (error) {
      logger.warn(
        `Could not see whether the run is cancelled; looking again: ${stringifyError(
          error,
        )}`,
      );
    } finally {
      this.busy = false;
    }
  }
}
