import type { Knex } from 'knex';
import type { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { failureOf } from './failureOf';
import { RunCancelled, RunPostponed } from './RunInterruption';
import type { RunObserver } from './RunMetrics';
import { closedSteps } from './RunRow';
import type { RunStore } from './RunStore';
import type { RunUnderWay } from './RunUnderWay';

/**
 * Records runs that ended without a result, and when the next try is.
 */
export class RunFailures {
  static create(options: {
    database: Knex;
    runs: RunStore;
    states: WarehouseStateStore;
    observer: RunObserver;
    /** Milliseconds between two runs of a warehouse. */
    intervalOf: (warehouse: string) => number;
  }): RunFailures {
    return new RunFailures(options);
  }

  private constructor(
    private readonly options: Parameters<typeof RunFailures.create>[0],
  ) {}

  /** Records why a run ended without a result. */
  async record(
    { run, progress, logger }: RunUnderWay,
    error: unknown,
  ): Promise<void> {
    const { database, runs, states, observer } = this.options;
    const interval = this.options.intervalOf(run.warehouse);
    await progress.tell();
    if (error instanceof RunCancelled) {
      await this.recordCancelled({ run, progress, logger }, interval);
      return;
    }
    const failure = failureOf(error, progress);
    const steps = closedSteps(progress.steps);
    const postponedTo =
      error instanceof RunPostponed ? error.restraint.until : undefined;
    const nextTryAt = await database.transaction(async transaction => {
      const recorded = await runs.fail(run, { ...failure, steps }, transaction);
      if (recorded && postponedTo) {
        await states.postpone(run.warehouse, postponedTo, transaction);
        return postponedTo;
      }
      return recorded
        ? await states.recordFailure(run.warehouse, {
            connectionCode: failure.state === 'kept' ? undefined : failure.code,
            interval,
            database: transaction,
          })
        : undefined;
    });
    if (!nextTryAt) {
      return;
    }
    observer.runEnded(run.warehouse, failure.state);
    const next = `the next try is at ${nextTryAt.toISOString()}`;
    if (failure.state === 'kept') {
      logger.warn(
        `The warehouse '${run.warehouse}' keeps its last good state (${failure.code}): ${failure.detail}; ${next}`,
      );
    } else if (failure.code === 'internal') {
      logger.error(
        `Reading the warehouse '${run.warehouse}' failed for a reason of our own; ${next}`,
        error instanceof Error ? error : undefined,
      );
    } else {
      logger.warn(
        `Reading the warehouse '${run.warehouse}' failed (${failure.code}): ${failure.detail}; ${next}`,
      );
    }
  }

  private async recordCancelled(
    { run, progress, logger }: RunUnderWay,
    interval: number,
  ): Promise<void> {
    const { database, runs, states, observer } = this.options;
    const ended = await database.transaction(async transaction => {
      const row = await runs.endCancelled(run, progress.steps, transaction);
      if (row) {
        await states.postpone(
          run.warehouse,
          new Date(Date.now() + interval),
          transaction,
        );
      }
      return row;
    });
    if (ended) {
      observer.runEnded(run.warehouse, 'cancelled');
      logger.info(
        `The run of the warehouse '${run.warehouse}' was cancelled; nothing was written`,
      );
    }
  }
}
