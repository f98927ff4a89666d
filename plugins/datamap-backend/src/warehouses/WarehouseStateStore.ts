import type {
  Connection,
  FailureCode,
  WarehouseAccess,
} from '@datamap/plugin-datamap-common';
import type {
  AccessWarning,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { Moments } from '../store/moments';

/**
 * A row of `warehouses` as the driver gives it.
 */
export interface WarehouseRow {
  id: string;
  connection_state: Connection['state'];
  connection_code: FailureCode | null;
  connection_since: Date | null;
  last_tried_at: Date | null;
  next_try_at: Date | null;
  failures: number;
  last_read_at: Date | null;
  moments: Moments | null;
  server: WarehouseServer | null;
  access_level: 1 | 2 | 3 | null;
  warnings: AccessWarning[];
  description: string | null;
  paused_at: Date | null;
  paused_by: string | null;
  access: WarehouseAccess | null;
}

const FIRST_RETRY = 30_000;

/**
 * How long to wait after so many failures in a row: 30 seconds, one minute,
 * two, four, and so on up to the interval of the schedule.
 */
export function retryDelay(failures: number, interval: number): number {
  return Math.min(FIRST_RETRY * 2 ** Math.max(0, failures - 1), interval);
}

/**
 * Reads and writes how reading each warehouse goes.
 */
export class WarehouseStateStore {
  static create(options: { database: Knex }): WarehouseStateStore {
    return new WarehouseStateStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Makes sure that each warehouse has a row, and says that they are configured. */
  async register(ids: string[]): Promise<void> {
    if (ids.length === 0) {
      return;
    }
    await this.database('warehouses')
      .insert(ids.map(id => ({ id, configured_at: new Date() })))
      .onConflict('id')
      .merge(['configured_at']);
  }

  /** The states by id. */
  async all(ids: string[]): Promise<Map<string, WarehouseRow>> {
    const rows: WarehouseRow[] = await this.database<WarehouseRow>(
      'warehouses',
    ).whereIn('id', ids);
    return new Map(rows.map(row => [row.id, row]));
  }

  /** The warehouses that are due, never read ones and those to be tried again included. */
  async due(ids: string[]): Promise<WarehouseRow[]> {
    return await this.database<WarehouseRow>('warehouses')
      .whereIn('id', ids)
      .whereNull('paused_at')
      .where(either =>
        either
          .whereNull('next_try_at')
          .orWhere('next_try_at', '<=', this.database.fn.now()),
      );
  }

  /** Leaves a warehouse alone until a moment. */
  async postpone(
    id: string,
    until: Date,
    database: Knex = this.database,
  ): Promise<void> {
    await database<WarehouseRow>('warehouses')
      .where({ id })
      .update({ next_try_at: until });
  }

  /** Asks nothing of a warehouse from now on; keeps who did so first. */
  async pause(database: Knex, id: string, by: string): Promise<void> {
    await database<WarehouseRow>('warehouses')
      .where({ id })
      .update({
        paused_at: database.raw('coalesce(paused_at, now())'),
        paused_by: database.raw('coalesce(paused_by, ?)', [by]),
      });
  }

  /** Reads a paused warehouse again, from now on. */
  async resume(id: string): Promise<void> {
    await this.database<WarehouseRow>('warehouses')
      .where({ id })
      .whereNotNull('paused_at')
      .update({ paused_at: null, paused_by: null, next_try_at: new Date() });
  }

  /**
   * Writes that a run did not reach its end, and when to try again.
   *
   * @returns when the next try is
   */
  async recordFailure(
    id: string,
    options: {
      /** Undefined where the connection worked and what was read is in doubt. */
      connectionCode?: FailureCode;
      interval: number;
      database?: Knex;
    },
  ): Promise<Date> {
    const database = options.database ?? this.database;
    const code = options.connectionCode ?? null;
    const state = code === null ? 'ok' : 'failing';
    const row = await database<WarehouseRow>('warehouses')
      .where({ id })
      .forUpdate()
      .first('failures');
    const failures = (row?.failures ?? 0) + 1;
    const nextTryAt = new Date(
      Date.now() + retryDelay(failures, options.interval),
    );
    await database<WarehouseRow>('warehouses')
      .where({ id })
      .update({
        connection_state: state,
        connection_code: code,
        connection_since: database.raw(
          `case when connection_state = ? and connection_code is not distinct from ? then connection_since else now() end`,
          [state, code],
        ),
        last_tried_at: database.raw('now()'),
        next_try_at: nextTryAt,
        failures,
      });
    return nextTryAt;
  }
}
