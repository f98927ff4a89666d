import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { ReadQueue } from './ReadQueue';
import type { RunRow, RunTrigger } from './RunRow';
import type { RunStore } from './RunStore';

/**
 * Starts runs: the run's row and its job are written in one transaction.
 */
export class RunStarter {
  static create(options: {
    database: Knex;
    runs: RunStore;
    queue: Pick<ReadQueue, 'send' | 'wake'>;
  }): RunStarter {
    return new RunStarter(options.database, options.runs, options.queue);
  }

  private constructor(
    private readonly database: Knex,
    private readonly runs: RunStore,
    private readonly queue: Pick<ReadQueue, 'send' | 'wake'>,
  ) {}

  /**
   * Starts a run of a warehouse, or gives the one that is queued or running.
   * Accepted removals are accepted for that one then.
   */
  async start(options: {
    warehouse: string;
    trigger: RunTrigger;
    requestedBy?: string;
    acceptRemovals?: boolean;
  }): Promise<{ run: RunRow; started: boolean }> {
    const { warehouse, acceptRemovals = false } = options;
    const begun = await this.database.transaction(async transaction => {
      await assertNotPaused(transaction, warehouse);
      const run = await this.runs.enqueue(transaction, {
        ...options,
        acceptRemovals,
      });
      if (run) {
        await this.queue.send(transaction, run.id);
        return { run, started: true };
      }
      const active = await this.runs.active(warehouse, {
        acceptRemovals,
        database: transaction,
      });
      if (!active) {
        throw new ServiceUnavailableError(
          `A run of the warehouse '${warehouse}' ended at this very moment; try again`,
        );
      }
      return { run: active, started: false };
    });
    if (begun.started) {
      this.queue.wake();
    }
    return begun;
  }
}

/** Whoever pauses the warehouse waits for this transaction, and it for them. */
async function assertNotPaused(
  transaction: Knex.Transaction,
  warehouse: string,
): Promise<void> {
  const row: { paused_at: Date | null } | undefined = await transaction(
    'warehouses',
  )
    .where({ id: warehouse })
    .forShare()
    .first('paused_at');
  if (row?.paused_at) {
    throw new ConflictError(
      `The warehouse '${warehouse}' is paused; resume it first`,
    );
  }
}
