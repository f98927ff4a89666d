import type { Knex } from 'knex';

/** What was asked of a warehouse in this hour, by all processes. */
export interface Usage {
  statements: number;
  milliseconds: number;
  rows: number;
  /** When the next hour begins, by the store's clock. */
  endsAt: Date;
}

/** What a run asked of its warehouse since it last told. */
export type Spent = Omit<Usage, 'endsAt'>;

const HOUR = `date_trunc('hour', now(), 'UTC')`;

/**
 * Counts what is asked of each warehouse, hour by hour. All processes share the
 * count and the clock.
 */
export class UsageStore {
  static create(options: { database: Knex }): UsageStore {
    return new UsageStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** Adds to the count of this hour. */
  async add(warehouse: string, spent: Spent): Promise<void> {
    await this.database.raw(
      `insert into warehouse_usage as u (warehouse, hour, statements, milliseconds, rows_read)
       values (?, ${HOUR}, ?, ?, ?)
       on conflict (warehouse, hour) do update set
         statements = u.statements + excluded.statements,
         milliseconds = u.milliseconds + excluded.milliseconds,
         rows_read = u.rows_read + excluded.rows_read`,
      [warehouse, spent.statements, spent.milliseconds, spent.rows],
    );
  }

  /** The count of this hour, by warehouse. */
  async current(warehouses: string[]): Promise<Map<string, Usage>> {
    const { rows } = await this.database.raw<{
      rows: Array<{
        id: string;
        statements: string;
        milliseconds: number;
        rows_read: string;
        ends_at: Date;
      }>;
    }>(
      `select asked.id, coalesce(u.statements, 0) as statements,
              coalesce(u.milliseconds, 0) as milliseconds,
              coalesce(u.rows_read, 0) as rows_read,
              ${HOUR} + interval '1 hour' as ends_at
         from unnest(?::text[]) as asked (id)
         left join warehouse_usage u on u.warehouse = asked.id and u.hour = ${HOUR}`,
      [warehouses],
    );
    return new Map(
      rows.map(row => [
        row.id,
        {
          statements: Number(row.statements),
          milliseconds: row.milliseconds,
          rows: Number(row.rows_read),
          endsAt: row.ends_at,
        },
      ]),
    );
  }

  /** The count of this hour of one warehouse. */
  async of(warehouse: string): Promise<Usage> {
    const usage = (await this.current([warehouse])).get(warehouse);
    if (!usage) {
      throw new Error(`The usage of '${warehouse}' was not answered`);
    }
    return usage;
  }
}
