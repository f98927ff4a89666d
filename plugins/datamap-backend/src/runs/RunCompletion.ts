import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { WarehouseConnector } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { changedWarehouse } from '../changes';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { refreshDefinitions } from '../definitions/refreshDefinitions';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import { type CommitPart, commitReading } from './commitReading';
import { commitUnchanged } from './commitUnchanged';
import { comparedWithStore } from './compareWithStore';
import type { UnchangedReading, WarehouseReading } from './readSnapshot';
import { RunCancelled } from './RunInterruption';
import type { RunObserver } from './RunMetrics';
import type { RunProgress } from './RunProgress';
import type { RunRow, RunStep, RunStepName } from './RunRow';
import type { RunStore } from './RunStore';
import type { RunUnderWay } from './RunUnderWay';

/** What a run does not do that finds all as it is stored. */
const NOT_NEEDED: RunStepName[] = [
  'statistics',
  'sizes',
  'update-log',
  'compare',
  'definitions',
  'publish',
];

/** A warehouse that was read. */
interface Completed<Reading> {
  config: WarehouseConfig;
  reading: Reading;
  /** Aborted when the run is over for this worker. */
  signal: AbortSignal;
}

/** What of a warehouse is looked at once its structure is written. */
interface Beside {
  /** Object ids of tables; all where there are none. */
  among: number[] | undefined;
  withIndexes: boolean;
}

/** The steps as they stand once the commit is written. */
function withCommit(progress: RunProgress): RunStep[] {
  return progress.steps.map(step =>
    step.name === 'commit'
      ? { ...step, state: 'done', finishedAt: new Date().toISOString() }
      : step,
  );
}

/**
 * Brings runs that read their warehouse to their end.
 */
export class RunCompletion {
  static create(options: {
    database: Knex;
    runs: RunStore;
    personalData: PersonalDataStore;
    observer: RunObserver;
    publish: (warehouse: string) => Promise<void>;
    onPurged?: (warehouse: string, schemas: string[]) => Promise<void>;
    onWritten?: (part: CommitPart) => Promise<void> | void;
  }): RunCompletion {
    return new RunCompletion(options);
  }

  private constructor(
    private readonly options: Parameters<typeof RunCompletion.create>[0],
  ) {}

  /** A run that found all as it is stored has nothing to do and nothing to tell. */
  async endUnchanged(
    { run, progress, logger }: RunUnderWay,
    { config, reading, signal }: Completed<UnchangedReading>,
  ): Promise<void> {
    progress.skip(NOT_NEEDED);
    await progress.begin('commit');
    signal.throwIfAborted();
    const committed = await commitUnchanged(this.options.database, {
      run,
      config,
      reading,
      steps: withCommit(progress),
    });
    if (!committed) {
      await this.lost(run, logger);
      return;
    }
    progress.set('commit', 'done');
    logger.debug(`The warehouse '${run.warehouse}' is as it was`);
    this.options.observer.runEnded(run.warehouse, 'succeeded');
  }

  /**
   * Writes what a run found. Says what is to be looked at next, and nothing where
   * the run is not this worker's any more.
   */
  async write(
    { run, progress, logger }: RunUnderWay,
    { config, reading, signal }: Completed<WarehouseReading>,
  ): Promise<Beside | undefined> {
    const { database, runs } = this.options;
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
      personalData: this.options.personalData,
      steps: withCommit(progress),
      onWritten: this.options.onWritten,
    });
    if (!committed) {
      await this.lost(run, logger);
      return undefined;
    }
    progress.set('commit', 'done');
    if (commit.purgedSchemas.length > 0) {
      await this.options.onPurged?.(run.warehouse, commit.purgedSchemas);
    }
    const { added, removed, renamed, modified, unchanged } = commit.result;
    logger.info(
      `Read the warehouse '${run.warehouse}': ${added} tables new, ${removed} gone, ${renamed} renamed, ${modified} changed, ${unchanged} as before`,
    );
    this.options.observer.runEnded(run.warehouse, 'succeeded');
    return {
      // With the figures, all are looked at: also those that were locked.
      among: reading.hasAllFigures
        ? undefined
        : reading.touched.map(({ outline }) => outline.oid),
      withIndexes: reading.hasAllFigures,
    };
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
  async readDefinitions(
    { run, progress, logger }: RunUnderWay,
    {
      config,
      connector,
      ...beside
    }: {
      config: WarehouseConfig;
      connector: WarehouseConnector;
    } & Beside,
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
          { ...options, ...beside },
        ),
      );
    } catch (error) {
      logger.warn(
        `The definitions of the warehouse '${
          run.warehouse
        }' stay as they were; a later run reads them: ${stringifyError(error)}`,
      );
    }
  }

  /** Tells followers to look. */
  async publish({ run, progress, logger }: RunUnderWay): Promise<void> {
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
}
