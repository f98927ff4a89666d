import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { restraintOf } from '../runs/restraintOf';
import type { RunRow } from '../runs/RunRow';
import type { RunStarter } from '../runs/RunStarter';
import type { RunStore } from '../runs/RunStore';
import type { ConfiguredWarehouse } from './ConfiguredWarehouse';
import type { UsageStore } from './UsageStore';
import type { WarehouseStateStore } from './WarehouseStateStore';

const WITHOUT_SCHEDULE = 60_000;

/**
 * What people do about reading: start, cancel, pause and resume.
 */
export class WarehouseControl {
  static create(options: {
    database: Knex;
    warehouses: ConfiguredWarehouse[];
    runs: RunStore;
    states: WarehouseStateStore;
    starter: RunStarter;
    usage: UsageStore;
  }): WarehouseControl {
    return new WarehouseControl(options);
  }

  private constructor(
    private readonly options: Parameters<typeof WarehouseControl.create>[0],
  ) {}

  /**
   * Starts a run, or gives the one that is under way. Throws a ConflictError
   * where the warehouse is paused or its budget is used up.
   */
  async start(
    config: WarehouseConfig,
    { by, acceptRemovals }: { by: string; acceptRemovals?: boolean },
  ): Promise<{ run: RunRow }> {
    const restraint = restraintOf({
      config,
      trigger: 'person',
      usage: await this.options.usage.of(config.id),
      now: new Date(),
    });
    if (restraint) {
      throw new ConflictError(restraint.detail);
    }
    return await this.options.starter.start({
      warehouse: config.id,
      trigger: 'person',
      requestedBy: by,
      acceptRemovals,
    });
  }

  /** Ends a run. Throws a NotFoundError, and a ConflictError where it has ended. */
  async cancel(id: string, by: string): Promise<RunRow> {
    const { database, warehouses } = this.options;
    return await database.transaction(async transaction =>
      this.cancelIn(transaction, id, by, warehouses),
    );
  }

  /** Asks nothing of a warehouse any more, and cancels its run. */
  async pause(id: string, by: string): Promise<void> {
    const { database, runs, states, warehouses } = this.options;
    await states.register(warehouses.map(warehouse => warehouse.id));
    await database.transaction(async transaction => {
      await states.pause(transaction, id, by);
      const active = await runs.active(id, { database: transaction });
      if (active) {
        await this.cancelIn(transaction, active.id, by, warehouses);
      }
    });
  }

  /** Reads a paused warehouse again. */
  async resume(id: string): Promise<void> {
    await this.options.states.resume(id);
  }

  private async cancelIn(
    transaction: Knex.Transaction,
    id: string,
    by: string,
    warehouses: ConfiguredWarehouse[],
  ): Promise<RunRow> {
    const { runs, states } = this.options;
    const run = await runs.cancel(id, {
      by,
      warehouses: warehouses.map(warehouse => warehouse.id),
      database: transaction,
    });
    if (run.state === 'cancelled') {
      const interval =
        warehouses.find(warehouse => warehouse.id === run.warehouse)?.config
          ?.interval ?? WITHOUT_SCHEDULE;
      await states.postpone(
        run.warehouse,
        new Date(Date.now() + interval),
        transaction,
      );
    }
    return run;
  }
}
