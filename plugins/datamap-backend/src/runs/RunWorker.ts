import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { FailureCode } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { changedWarehouse } from '../changes';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import { refreshDefinitions } from '../definitions/refreshDefinitions';
import { UsageStore } from '../warehouses/UsageStore';
import type { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { comparedWithStore, RunKept } from './compareWithStore';
import { areFiguresDue } from './areFiguresDue';
import { type CommitPart, commitReading } from './commitReading';
import { commitUnchanged } from './commitUnchanged';
import {
  readSnapshot,
  type UnchangedReading,
  type WarehouseReading,
} from './readSnapshot';
import { allowanceOf, budgetRestraint, restraintOf } from './restraintOf';
import { RunCancelled, RunPostponed } from './RunInterruption';
import { nobodyObserves, type RunObserver } from './RunMetrics';
import { RunProgress } from './RunProgress';
import {
  closedSteps,
  type RunRow,
  type RunStep,
  type RunStepName,
} from './RunRow';
import type { RunStore } from './RunStore';
import { RunWatch } from './RunWatch';
import { StepResults } from './StepResults';
import { stepTimeout } from './stepTimeout';

type ReadableWarehouse = Extract<ConfiguredWarehouse, { config: object }>;

/** What a run does not do that finds all as it is stored. */
const NOT_NEEDED: RunStepName[] = [
  'statistics',
  'sizes',
  'update-log',
  'compare',
  'definitions',
  'publish',
];

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
  /** Told which schemas were purged, because the configuration excludes them. */
  onPurged?: (warehouse: string, schemas: string[]) => Promise<void>;
  /** Told what a commit has written, inside its transaction. */
  onWritten?: (part: CommitPart) => Promise<void> | void;
  /** Told what is done, to be counted. */
  observer?: RunObserver;
}

/**
 * Does runs: reads a warehouse, compares, writes all or nothing, publishes.
 */
export class RunWorker {
  static create(options: RunWorkerOptions): RunWorker {
    return new RunWorker(options);
  }

  private readonly usage: UsageStore;
  private readonly results: StepResults;
  private readonly observer: RunObserver;

  private constructor(private readonly options: RunWorkerOptions) {
    const { database } = options;
    this.usage = UsageStore.create({ database });
    this.results = StepResults.create({ database });
    this.observer = options.observer ?? nobodyObserves;
  }

  /**
   * Does a run, or goes on with it where the worker before died.
   * Ends without an error whenever the outcome is on record; an error means
   * that the store could not be written, and the queue tries again.
   */
  async work(job: { runId: string; signal: AbortSignal }): Promise<void> {
    const { runs } = this.options;
    const run = await runs.take(job.runId);
    const logger = this.options.logger.child({ runId: job.runId });
    if (!run) {
      await this.publishAgain(job, logger);
      return;
    }
    const cancel = new AbortController();
    const signal = AbortSignal.any([job.signal, cancel.signal]);
    const progress = this.progressOf(run, signal);
    const watch = RunWatch.start({
      run,
      runs,
      cancel,
      logger,
      tell: () => progress.tell(),
    });
    try {
      if (run.cancel_requested_at) {
        throw new RunCancelled();
      }
      const warehouse = this.find(run.warehouse);
      await this.read(run, warehouse, progress, signal, logger);
    } catch (error) {
      if (job.signal.aborted) {
        throw error;
      }
      await watch.stop();
      await this.recordFailure(run, progress, error, logger);
    } finally {
      await watch.stop();
    }
  }

  private progressOf(run: RunRow, signal: AbortSignal): RunProgress {
    const { runs } = this.options;
    const { warehouse } = run;
    return RunProgress.create({
      signal,
      record: async (steps, spent) => {
        if (spent.statements > 0) {
          await this.usage.add(warehouse, spent);
          this.observer.asked(warehouse, spent);
        }
        await runs.recordSteps(run, steps);
      },
      allow: async () => {
        const { config } = this.find(warehouse);
        const usage = await this.usage.of(warehouse);
        const restraint = restraintOf({
          config,
          trigger: run.trigger,
          usage,
          now: new Date(),
        });
        if (restraint) {
          throw new RunPostponed(restraint);
        }
        return {
          left: allowanceOf(config, usage),
          usedUp: budgetRestraint(warehouse, usage),
        };
      },
      results: {
        load: (step, basis) => this.results.load(run.id, step, basis),
        save: (basis, kept) => this.results.save(run, basis, kept),
      },
      observe: step => this.observer.stepEnded(warehouse, step),
    });
  }

  /** The worker before died between writing and telling. */
  private async publishAgain(
    job: { runId: string; signal: AbortSignal },
    logger: LoggerService,
  ): Promise<void> {
    const run = await this.options.runs.unpublished(job.runId);
    if (run) {
      const progress = this.progressOf(run, job.signal);
      progress.takeOver(run.steps);
      await this.publish(run, progress, logger);
    }
  }

  private async read(
    run: RunRow,
    warehouse: ReadableWarehouse,
    progress: RunProgress,
    signal: AbortSignal,
    logger: LoggerService,
  ): Promise<void> {
    const { database } = this.options;
    const reading = await readSnapshot(warehouse, progress, {
      database,
      trustHint: run.trigger === 'schedule',
      figuresDue: await areFiguresDue(database, warehouse.config, run.trigger),
    });
    if (reading.isUnchanged) {
      await this.endUnchanged(
        { run, warehouse, reading },
        progress,
        signal,
        logger,
      );
    } else {
      await this.write({ run, warehouse, reading }, progress, signal, logger);
    }
  }

  /** A run that found all as it is stored has nothing to do and nothing to tell. */
  private async endUnchanged(
    {
      run,
      warehouse,
      reading,
    }: {
      run: RunRow;
      warehouse: ReadableWarehouse;
      reading: UnchangedReading;
    },
    progress: RunProgress,
    signal: AbortSignal,
    logger: LoggerService,
  ): Promise<void> {
    progress.skip(NOT_NEEDED);
    await progress.begin('commit');
    signal.throwIfAborted();
    const committed = await commitUnchanged(this.options.database, {
      run,
      config: warehouse.config,
      reading,
      steps: withCommit(progress),
    });
    if (!committed) {
      await this.lost(run, logger);
      return;
    }
    progress.set('commit', 'done');
    logger.debug(`The warehouse '${run.warehouse}' is as it was`);
    this.observer.runEnded(run.warehouse, 'succeeded');
  }

  private async write(
    {
      run,
      warehouse,
      reading,
    }: {
      run: RunRow;
      warehouse: ReadableWarehouse;
      reading: WarehouseReading;
    },
    progress: RunProgress,
    signal: AbortSignal,
    logger: LoggerService,
  ): Promise<void> {
    const { database, runs } = this.options;
    const { config } = warehouse;
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
      steps: withCommit(progress),
      onWritten: this.options.onWritten,
    });
    if (!committed) {
      await this.lost(run, logger);
      return;
    }
    progress.set('commit', 'done');
    if (commit.purgedSchemas.length > 0) {
      await this.options.onPurged?.(run.warehouse, commit.purgedSchemas);
    }
    const { added, removed, renamed, modified, unchanged } = commit.result;
    logger.info(
      `Read the warehouse '${run.warehouse}': ${added} tables new, ${removed} gone, ${renamed} renamed, ${modified} changed, ${unchanged} as before`,
    );
    this.observer.runEnded(run.warehouse, 'succeeded');
    await this.readDefinitions(
      run,
      { ...warehouse, withIndexes: reading.hasAllFigures },
      progress,
      logger,
    );
    await this.publish(run, progress, logger);
  }

  /** Throws where somebody cancelled the run that could not be written. */
  private async lost(run: RunRow, logger: LoggerService): Promise<void> {
    if (await this.options.runs.isCancelRequested(run.id)) {
      throw new RunCancelled();
    }
    logger.warn(
      `A run of the warehouse '${run.warehouse}' was taken over by another process; this one wrote nothing`,
    );
  }

  /**
   * What stands beside the structure is read when that is safe: a text that
   * cannot be read now stays as it was.
   */
  private async readDefinitions(
    run: RunRow,
    {
      config,
      connector,
      withIndexes,
    }: ReadableWarehouse & { withIndexes: boolean },
    progress: RunProgress,
    logger: LoggerService,
  ): Promise<void> {
    if (!connector.readDefinitions && !connector.readIndexStatistics) {
      progress.set('definitions', 'skipped');
      return;
    }
    try {
      await progress.step('definitions', options =>
        refreshDefinitions(
          this.options.database,
          { id: run.id, warehouse: changedWarehouse(config) },
          connector,
          { ...options, withIndexes },
        ),
      );
    } catch (error) {
      logger.warn(
        `The definitions of the warehouse '${
          run.warehouse
        }' stay as they were; the next run reads them: ${stringifyError(
          error,
        )}`,
      );
    }
  }

  private async publish(
    run: RunRow,
    progress: RunProgress,
    logger: LoggerService,
  ): Promise<void> {
    try {
      await progress.step('publish', () => this.options.publish(run.warehouse));
    } catch (error) {
      logger.warn(
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
    logger: LoggerService,
  ): Promise<void> {
    const { database, runs, states } = this.options;
    const interval =
      this.options.warehouses.find(({ id }) => id === run.warehouse)?.config
        ?.interval ?? 60_000;
    await progress.tell();
    if (error instanceof RunCancelled) {
      await this.recordCancelled(run, progress, interval, logger);
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
    this.observer.runEnded(run.warehouse, failure.state);
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
    run: RunRow,
    progress: RunProgress,
    interval: number,
    logger: LoggerService,
  ): Promise<void> {
    const { database, runs, states } = this.options;
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
      this.observer.runEnded(run.warehouse, 'cancelled');
      logger.info(
        `The run of the warehouse '${run.warehouse}' was cancelled; nothing was written`,
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

/** The steps as they stand once the commit is written. */
function withCommit(progress: RunProgress): RunStep[] {
  return progress.steps.map(step =>
    step.name === 'commit'
      ? { ...step, state: 'done', finishedAt: new Date().toISOString() }
      : step,
  );
}

/** Whether the store gave up a statement after the time that a step may take. */
function isTimedOut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}

function failureOf(
  error: unknown,
  progress: RunProgress,
): {
  state: 'failed' | 'kept';
  code: FailureCode;
  detail: string;
  readAt?: string;
} {
  if (error instanceof RunKept) {
    const { code, message, readAt } = error;
    return { state: 'kept', code, detail: message, readAt };
  }
  if (error instanceof RunPostponed) {
    const { code, detail } = error.restraint;
    return { state: 'kept', code, detail };
  }
  if (error instanceof ConnectorError) {
    return { state: 'failed', code: error.code, detail: error.message };
  }
  const current = progress.steps.find(({ state }) => state === 'running');
  if (current && isTimedOut(error)) {
    const { code, message } = stepTimeout(current.name);
    return { state: 'failed', code, detail: message };
  }
  return {
    state: 'failed',
    code: 'internal',
    detail: 'Something went wrong in the portal; its log has the details',
  };
}
