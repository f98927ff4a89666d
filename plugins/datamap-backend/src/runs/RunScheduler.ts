import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import type { UsageStore } from '../warehouses/UsageStore';
import type { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { restraintOf } from './restraintOf';
import type { ReadNow } from '../watching/ChangeWatcher';
import type { ReadQueue } from './ReadQueue';
import { closedSteps } from './RunRow';
import type { RunStarter } from './RunStarter';
import type { RunStore } from './RunStore';

/**
 * Finds out which warehouses are due and starts their runs.
 */
export class RunScheduler {
  static create(options: {
    warehouses: ConfiguredWarehouse[];
    states: WarehouseStateStore;
    usage: UsageStore;
    runs: RunStore;
    starter: RunStarter;
    queue: Pick<ReadQueue, 'holds'>;
    logger: LoggerService;
  }): RunScheduler {
    return new RunScheduler(options);
  }

  private readonly readable: string[];

  private constructor(
    private readonly options: Parameters<typeof RunScheduler.create>[0],
  ) {
    this.readable = options.warehouses
      .filter(({ config }) => config)
      .map(({ id }) => id);
  }

  /**
   * What happens when a process starts: warehouses that were never read, or
   * that failed, are tried at once; somebody may just have mended them.
   */
  async startUp(): Promise<void> {
    const { states, warehouses } = this.options;
    await states.register(warehouses.map(({ id }) => id));
    const rows = await states.all(this.readable);
    for (const row of rows.values()) {
      if (!row.paused_at && (row.last_read_at === null || row.failures > 0)) {
        await this.start(row.id, 'start-up');
      }
    }
  }

  /** What happens every few seconds, in one process of all. */
  async tick(): Promise<void> {
    const { states, warehouses } = this.options;
    await states.register(warehouses.map(({ id }) => id));
    await this.closeAbandoned();
    for (const row of await states.due(this.readable)) {
      await this.start(row.id, 'schedule');
    }
  }

  /** Ends runs on record that nobody works on and nobody will. */
  async closeAbandoned(): Promise<void> {
    const { runs, queue, logger } = this.options;
    for (const run of await runs.allActive()) {
      if (!(await queue.holds(run.id))) {
        const closed = await runs.fail(run, {
          state: 'failed',
          code: 'internal',
          detail: 'The process that did it ended, and nobody took it over',
          steps: closedSteps(run.steps),
        });
        if (closed) {
          logger.warn(
            `A run of the warehouse '${run.warehouse}' was abandoned and is closed`,
            { runId: run.id },
          );
        }
      }
    }
  }

  /**
   * What happens when a warehouse tells of a change: it is read at once, unless
   * it is to be left alone.
   */
  async readNow(warehouse: string): Promise<ReadNow> {
    const { states, starter } = this.options;
    const row = (await states.all([warehouse])).get(warehouse);
    if (
      !row ||
      row.paused_at ||
      (await this.postponed(warehouse, 'schedule'))
    ) {
      return 'left-alone';
    }
    const { started } = await starter.start({ warehouse, trigger: 'schedule' });
    return started ? 'started' : 'under-way';
  }

  private async start(
    warehouse: string,
    trigger: 'schedule' | 'start-up',
  ): Promise<void> {
    try {
      if (await this.postponed(warehouse, trigger)) {
        return;
      }
      await this.options.starter.start({ warehouse, trigger });
    } catch (error) {
      this.options.logger.warn(
        `A run of the warehouse '${warehouse}' could not be queued; the next tick tries again: ${stringifyError(
          error,
        )}`,
      );
    }
  }

  /** Whether the warehouse is to be left alone; then it is due when that ends. */
  private async postponed(
    warehouse: string,
    trigger: 'schedule' | 'start-up',
  ): Promise<boolean> {
    const { warehouses, usage, states } = this.options;
    const config = warehouses.find(({ id }) => id === warehouse)?.config;
    const restraint =
      config &&
      restraintOf({
        config,
        trigger,
        usage: await usage.of(warehouse),
        now: new Date(),
      });
    if (restraint) {
      await states.postpone(warehouse, restraint.until);
    }
    return restraint !== undefined;
  }
}
