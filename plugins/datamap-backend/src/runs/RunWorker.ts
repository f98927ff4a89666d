import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConnectorError } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import { UsageStore } from '../warehouses/UsageStore';
import type { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { areFiguresDue } from './areFiguresDue';
import type { CommitPart } from './commitReading';
import { readSnapshot } from './readSnapshot';
import { allowanceOf, budgetRestraint, restraintOf } from './restraintOf';
import { RunCompletion } from './RunCompletion';
import { RunFailures } from './RunFailures';
import { RunCancelled, RunPostponed } from './RunInterruption';
import { nobodyObserves, type RunObserver } from './RunMetrics';
import { RunProgress } from './RunProgress';
import type { RunRow } from './RunRow';
import type { RunStore } from './RunStore';
import type { RunUnderWay } from './RunUnderWay';
import { RunWatch } from './RunWatch';
import { StepResults } from './StepResults';

type ReadableWarehouse = Extract<ConfiguredWarehouse, { config: object }>;

/**
 * What a worker is made from.
 */
export interface RunWorkerOptions {
  database: Knex;
  runs: RunStore;
  states: WarehouseStateStore;
  warehouses: ConfiguredWarehouse[];
  /** Says which columns look like personal data. */
  personalData: PersonalDataStore;
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
  private readonly completion: RunCompletion;
  private readonly failures: RunFailures;

  private constructor(private readonly options: RunWorkerOptions) {
    const { database } = options;
    this.usage = UsageStore.create({ database });
    this.results = StepResults.create({ database });
    this.observer = options.observer ?? nobodyObserves;
    this.completion = RunCompletion.create({
      ...options,
      observer: this.observer,
    });
    this.failures = RunFailures.create({
      ...options,
      observer: this.observer,
      intervalOf: warehouse =>
        options.warehouses.find(({ id }) => id === warehouse)?.config
          ?.interval ?? 60_000,
    });
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
      await this.read({ run, progress, logger }, signal);
    } catch (error) {
      if (job.signal.aborted) {
        logger.info(
          `This process lets go of the run of the warehouse '${run.warehouse}': it ends, or another process has taken the run over`,
        );
        throw error;
      }
      await watch.stop();
      await this.failures.record({ run, progress, logger }, error);
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
      await this.completion.publish({ run, progress, logger });
    }
  }

  private async read(
    underWay: RunUnderWay,
    signal: AbortSignal,
  ): Promise<void> {
    const warehouse = this.find(underWay.run.warehouse);
    // What was read is let go of before anything else is: of a large warehouse
    // both together would be twice the memory.
    const beside = await this.readAndWrite(underWay, warehouse, signal);
    if (beside) {
      await this.completion.readDefinitions(underWay, {
        ...warehouse,
        ...beside,
      });
      await this.completion.publish(underWay);
    }
  }

  private async readAndWrite(
    underWay: RunUnderWay,
    { config, connector }: ReadableWarehouse,
    signal: AbortSignal,
  ) {
    const { database } = this.options;
    const { run, progress } = underWay;
    const reading = await readSnapshot({ config, connector }, progress, {
      database,
      trustHint: run.trigger === 'schedule',
      figuresDue: await areFiguresDue(database, config, run.trigger),
    });
    if (reading.isUnchanged) {
      await this.completion.endUnchanged(underWay, { config, signal, reading });
      return undefined;
    }
    return await this.completion.write(underWay, { config, signal, reading });
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
