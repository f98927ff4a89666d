import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { FailureCode } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Cursor } from '../api/cursor';
import {
  type RunRow,
  type RunStep,
  type RunTrigger,
  closedSteps,
  waitingSteps,
} from './RunRow';
import { forgetStepResults } from './StepResults';

/** The sort of the list of runs, as its cursors have it. */
export const RUN_SORT = '-queuedAt';

/**
 * Reads and writes runs. At most one run of a warehouse is queued or running;
 * a unique index sees to that, whoever asks.
 */
export class RunStore {
  static create(options: { database: Knex }): RunStore {
    return new RunStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /**
   * Queues a run, inside the caller's transaction. Undefined where one is
   * queued or running already.
   */
  async enqueue(
    transaction: Knex.Transaction,
    options: {
      warehouse: string;
      trigger: RunTrigger;
      requestedBy?: string;
      acceptRemovals: boolean;
    },
  ): Promise<RunRow | undefined> {
    const { rows } = await transaction.raw<{ rows: RunRow[] }>(
      `insert into runs (id, warehouse, trigger, requested_by, accept_removals, state, queued_at, steps)
       values (?, ?, ?, ?, ?, 'queued', now(), ?::jsonb)
       on conflict (warehouse) where state in ('queued', 'running') do nothing
       returning *`,
      [
        randomUUID(),
        options.warehouse,
        options.trigger,
        options.requestedBy ?? null,
        options.acceptRemovals,
        JSON.stringify(waitingSteps()),
      ],
    );
    return rows[0];
  }

  /** The run that is queued or running. */
  async active(
    warehouse: string,
    options: { acceptRemovals?: boolean; database?: Knex } = {},
  ): Promise<RunRow | undefined> {
    const database = options.database ?? this.database;
    if (options.acceptRemovals) {
      await database<RunRow>('runs')
        .where({ warehouse })
        .whereIn('state', ['queued', 'running'])
        .update({ accept_removals: true });
    }
    return await database<RunRow>('runs')
      .where({ warehouse })
      .whereIn('state', ['queued', 'running'])
      .first();
  }

  /** All runs that are queued or running. */
  async allActive(): Promise<RunRow[]> {
    return await this.database<RunRow>('runs').whereIn('state', [
      'queued',
      'running',
    ]);
  }

  /** Throws a NotFoundError. */
  async get(id: string, warehouses: string[]): Promise<RunRow> {
    const row = await this.database<RunRow>('runs')
      .where({ id })
      .whereIn('warehouse', warehouses)
      .first();
    if (!row) {
      throw new NotFoundError(`There is no run '${id}'`);
    }
    return row;
  }

  /** A page of runs, newest first, and one more where there is a next page. */
  async list(options: {
    warehouses: string[];
    limit: number;
    cursor?: Cursor;
  }): Promise<RunRow[]> {
    const query = this.database<RunRow>('runs')
      .whereIn('warehouse', options.warehouses)
      .orderBy([
        { column: 'queued_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(options.limit + 1);
    if (options.cursor) {
      const { value, id } = options.cursor;
      // The driver's dates have milliseconds, the column has microseconds.
      query.whereRaw(
        `(date_trunc('milliseconds', queued_at), id) < (?::timestamptz, ?::uuid)`,
        [value, id],
      );
    }
    return await query;
  }

  /** The newest run of each warehouse, or the newest in one of some states. */
  async newest(
    warehouses: string[],
    states?: Array<RunRow['state']>,
  ): Promise<Map<string, RunRow>> {
    const query = this.database<RunRow>('runs')
      .distinctOn('warehouse')
      .select('*')
      .whereIn('warehouse', warehouses)
      .orderBy([
        { column: 'warehouse' },
        { column: 'queued_at', order: 'desc' },
      ]);
    if (states) {
      query.whereIn('state', states);
    }
    const rows: RunRow[] = await query;
    return new Map(rows.map(row => [row.warehouse, row]));
  }

  /**
   * Takes a queued run, or one whose worker is gone, and begins from the first
   * step. From now on a worker that held it before may not write.
   */
  async take(id: string): Promise<RunRow | undefined> {
    const [row] = await this.database<RunRow>('runs')
      .where({ id })
      .whereIn('state', ['queued', 'running'])
      .update({
        state: 'running',
        attempt: this.database.raw('attempt + 1'),
        started_at: this.database.raw('coalesce(started_at, now())'),
        steps: asJson(this.database, waitingSteps()),
      })
      .returning('*');
    return row;
  }

  /** Writes how far a run is, unless another worker has taken it over. */
  async recordSteps(run: RunRow, steps: RunStep[]): Promise<void> {
    await this.database<RunRow>('runs')
      .where({ id: run.id, attempt: run.attempt })
      .update({ steps: asJson(this.database, steps) });
  }

  /**
   * Ends a run without a result. False where another worker has taken it over.
   */
  async fail(
    run: Pick<RunRow, 'id' | 'attempt'>,
    outcome: {
      state: 'failed' | 'kept';
      code: FailureCode;
      detail: string;
      steps: RunStep[];
      readAt?: string;
    },
    database: Knex = this.database,
  ): Promise<boolean> {
    const updated = await database<RunRow>('runs')
      .where({ id: run.id, attempt: run.attempt })
      .whereIn('state', ['queued', 'running'])
      .update({
        state: outcome.state,
        finished_at: database.raw('clock_timestamp()'),
        read_at: outcome.readAt === undefined ? null : new Date(outcome.readAt),
        reason_code: outcome.code,
        reason_detail: outcome.detail,
        steps: asJson(database, outcome.steps),
      });
    await forgetStepResults(database, [run.id]);
    return updated > 0;
  }

  /**
   * Asks for the end of a run. One that nobody has begun ends at once; whoever
   * does the other looks here every second.
   *
   * Throws a NotFoundError, and a ConflictError where it has ended.
   */
  async cancel(
    id: string,
    options: { by: string; warehouses: string[]; database?: Knex },
  ): Promise<RunRow> {
    const database = options.database ?? this.database;
    const [row]: RunRow[] = await database<RunRow>('runs')
      .where({ id })
      .whereIn('warehouse', options.warehouses)
      .whereIn('state', ['queued', 'running'])
      .update({
        cancel_requested_at: database.raw(
          'coalesce(cancel_requested_at, now())',
        ),
        cancelled_by: database.raw('coalesce(cancelled_by, ?)', [options.by]),
      })
      .returning('*');
    if (!row) {
      await this.get(id, options.warehouses);
      throw new ConflictError(
        `The run '${id}' has ended already; there is nothing to cancel`,
      );
    }
    return row.state === 'queued'
      ? (await this.endCancelled(row, waitingSteps(), database)) ?? row
      : row;
  }

  /** Whether somebody asked for the end of a run. */
  async isCancelRequested(id: string): Promise<boolean> {
    const row = await this.database<RunRow>('runs')
      .where({ id })
      .whereNotNull('cancel_requested_at')
      .first('id');
    return row !== undefined;
  }

  /** Ends a cancelled run. Undefined where another worker has taken it over. */
  async endCancelled(
    run: Pick<RunRow, 'id' | 'attempt'>,
    steps: RunStep[],
    database: Knex = this.database,
  ): Promise<RunRow | undefined> {
    const [row] = await database<RunRow>('runs')
      .where({ id: run.id, attempt: run.attempt })
      .whereIn('state', ['queued', 'running'])
      .update({
        state: 'cancelled',
        finished_at: database.raw('clock_timestamp()'),
        steps: asJson(database, closedSteps(steps)),
      })
      .returning('*');
    await forgetStepResults(database, [run.id]);
    return row;
  }

  /** A good run whose followers were not told, because its worker was gone. */
  async unpublished(id: string): Promise<RunRow | undefined> {
    return await this.database<RunRow>('runs')
      .where({ id, state: 'succeeded' })
      .whereRaw(`not steps @> '[{"name": "publish", "state": "done"}]'`)
      .first();
  }

  /** The newest runs of each warehouse, newest first. */
  async newestFew(warehouses: string[], limit: number): Promise<RunRow[]> {
    const { rows } = await this.database.raw<{ rows: RunRow[] }>(
      `select r.* from unnest(?::text[]) as asked (id)
        cross join lateral (
          select * from runs where warehouse = asked.id
           order by queued_at desc, id desc limit ?) r
        order by r.queued_at desc, r.id desc`,
      [warehouses, limit],
    );
    return rows;
  }
}

/** Arrays are an SQL type of their own to the driver, so JSON goes as text. */
function asJson(database: Knex, value: unknown): Knex.Raw {
  return database.raw('?::jsonb', [JSON.stringify(value)]);
}
