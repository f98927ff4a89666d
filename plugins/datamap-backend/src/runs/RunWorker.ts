import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { FailureCode } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import type { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { comparedWithStore, RunKept } from './compareWithStore';
import { type CommitPart, commitReading } from './commitReading';
import { readSnapshot } from './readSnapshot';
import { RunProgress } from './RunProgress';
import { closedSteps, type RunRow } from './RunRow';
import type { RunStore } from './RunStore';

type ReadableWarehouse = Extract<ConfiguredWarehouse, { config: object }>;

/**
 * What a worker is made from.
 */
export interface RunWorkerOptions {
  database: Knex;
  runs: RunStore;
  states: WarehouseStateStore;
  warehouses: ConfiguredWarehouse[];
  logger: LoggerService;
  /** Tells followers to look; may fail without harm, they look by themselves too. */
  publish: (warehouse: string) => Promise<void>;
  /** Told what a commit has written, inside its transaction. */
  onWritten?: (part: CommitPart) => Promise<void> | void;
}

/**
 * Does runs: reads a warehouse, compares, writes all or nothing, publishes.
 */
export class RunWorker {
  static create(options: RunWorkerOptions): RunWorker {
    return new RunWorker(options);
  }

  private constructor(private readonly options: RunWorkerOptions) {}

  /**
   * Does a run, or does it again from the start when the worker before died.
   * Ends without an error whenever the outcome is on record; an error means
   * that the store could not be written, and the queue tries again.
   */
  async work(job: { runId: string; signal: AbortSignal }): Promise<void> {
    const { runs } = this.options;
    const run = await runs.take(job.runId);
    if (!run) {
      return;
    }
    const progress = RunProgress.create({
      record: steps => runs.recordSteps(run, steps),
      signal: job.signal,
    });
    try {
      const warehouse = this.find(run.warehouse);
      await this.read(run, warehouse, progress, job.signal);
    } catch (error) {
      if (job.signal.aborted) {
        throw error;
      }
      await this.recordFailure(run, progress, error);
    }
  }

  private async read(
    run: RunRow,
    warehouse: ReadableWarehouse,
    progress: RunProgress,
    signal: AbortSignal,
  ): Promise<void> {
    const { database, runs, logger } = this.options;
    const { config } = warehouse;
    const reading = await readSnapshot(warehouse, progress, signal);
    const commit = await progress.step('compare', async () =>
      comparedWithStore(database, {
        config,
        reading,
        acceptRemovals: (
          await runs.get(run.id, [run.warehouse])
        ).accept_removals,
      }),
    );
    await progress.begin('commit');
    signal.throwIfAborted();
    const committed = await commitReading(database, {
      run,
      commit,
      steps: progress.steps.map(step =>
        step.name === 'commit'
          ? { ...step, state: 'done', finishedAt: new Date().toISOString() }
          : step,
      ),
      nextRunIn: config.interval,
      onWritten: this.options.onWritten,
    });
    if (!committed) {
      logger.warn(
        `A run of the warehouse '${run.warehouse}' was taken over by another process; this one wrote nothing`,
      );
      return;
    }
    progress.set('commit', 'done');
    const { added, removed, renamed, modified, unchanged } = commit.result;
    logger.info(
      `Read the warehouse '${run.warehouse}': ${added} tables new, ${removed} gone, ${renamed} renamed, ${modified} changed, ${unchanged} as before`,
    );
    await this.publish(run, progress);
  }

  private async publish(run: RunRow, progress: RunProgress): Promise<void> {
    try {
      await progress.step('publish', () => this.options.publish(run.warehouse));
    } catch (error) {
      this.options.logger.warn(
        `Followers were not told that the warehouse '${
          run.warehouse
        }' was read; they will see it when they look next: ${stringifyError(
          error,
        )}`,
      );
    }
  }

  private async recordFailure(
    run: RunRow,
    progress: RunProgress,
    error: unknown,
  ): Promise<void> {
    const { database, runs, states, logger } = this.options;
    const failure = failureOf(error);
    const steps = closedSteps(progress.steps);
    const interval =
      this.options.warehouses.find(({ id }) => id === run.warehouse)?.config
        ?.interval ?? 60_000;
    const nextTryAt = await database.transaction(async transaction => {
      const recorded = await runs.fail(run, { ...failure, steps }, transaction);
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

  private find(id: string): ReadableWarehouse {
    const warehouse = this.options.warehouses.find(
      candidate => candidate.id === id,
    );
    if (!warehouse?.config) {
      throw new ConnectorError({
        code: 'configuration-invalid',
        message:
          warehouse?.configurationError ??
          `This process has no warehouse '${id}' in its configuration`,
        transient: false,
      });
    }
    return warehouse;
  }
}

function failureOf(error: unknown): {
  state: 'failed' | 'kept';
  code: FailureCode;
  detail: string;
  readAt?: string;
} {
  if (error instanceof RunKept) {
    const { code, message, readAt } = error;
    return { state: 'kept', code, detail: message, readAt };
  }
  if (error instanceof ConnectorError) {
    return { state: 'failed', code: error.code, detail: error.message };
  }
  return {
    state: 'failed',
    code: 'internal',
    detail: 'Something went wrong in the portal; its log has the details',
  };
}
