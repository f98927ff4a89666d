import type {
  Health,
  MeasuredRows,
  MeasuredSize,
  Measurement,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { type Cursor, encodeCursor } from '../api/cursor';

/** The order of the history, as its cursors have it. */
export const MEASUREMENT_SORT = 'measured';

interface MeasurementRow {
  measured_from: Date;
  measured_to: Date;
  rows_value: string | null;
  rows_grade: MeasuredRows['grade'];
  rows_method: MeasuredRows['method'];
  size_value: string | null;
  size_grade: MeasuredSize['grade'];
  size_method: MeasuredSize['method'];
  last_updated: Date | null;
  health: Health;
  /** In microseconds, which a date has no room for. */
  position: string;
}

/** One line a reading, or the last of each day. */
const LINES = {
  reading: 'select * from measurements where table_id = :table',
  day: `select distinct on (date_trunc('day', measured_at, 'UTC')) *
          from measurements where table_id = :table
         order by date_trunc('day', measured_at, 'UTC'), measured_at desc`,
};

const FIGURES = `rows_value, rows_grade, rows_method, size_value, size_grade,
  size_method, last_updated, health`;

/**
 * Reads the history of a table's figures.
 */
export class MeasurementStore {
  static create(options: { database: Knex }): MeasurementStore {
    return new MeasurementStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /**
   * A page of the history, oldest first.
   *
   * @param options.table - the store's id of a table that the caller may read
   */
  async list(options: {
    table: string;
    from?: Date;
    to?: Date;
    resolution: 'reading' | 'day';
    limit: number;
    cursor?: Cursor;
  }): Promise<{ items: Measurement[]; pageInfo: { nextCursor?: string } }> {
    const { table, from, to, resolution, limit, cursor } = options;
    const { rows }: { rows: MeasurementRow[] } = await this.database.raw(
      `select *, to_char(measured_from at time zone 'UTC',
                         'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position
         from (
           select measured_from, measured_to, ${FIGURES}
             from measurement_days where table_id = :table
           union all
           select measured_at, measured_at, ${FIGURES}
             from (${LINES[resolution]}) as lines
         ) as history
        where (:from::timestamptz is null or measured_to >= :from)
          and (:to::timestamptz is null or measured_from <= :to)
          and (:after::timestamptz is null or measured_from > :after)
        order by measured_from
        limit :limit`,
      {
        table,
        from: from ?? null,
        to: to ?? null,
        after: cursor?.value ?? null,
        limit: limit + 1,
      },
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(measurementOf),
      pageInfo:
        rows.length > limit && last
          ? {
              nextCursor: encodeCursor({
                sort: MEASUREMENT_SORT,
                value: last.position,
                id: table,
              }),
            }
          : {},
    };
  }
}

function measurementOf(row: MeasurementRow): Measurement {
  const measuredAt = row.measured_to.toISOString();
  return {
    from: row.measured_from.toISOString(),
    to: measuredAt,
    rows: {
      ...(row.rows_value === null ? {} : { value: Number(row.rows_value) }),
      grade: row.rows_grade,
      measuredAt,
      method: row.rows_method,
    },
    size: {
      ...(row.size_value === null ? {} : { value: Number(row.size_value) }),
      grade: row.size_grade,
      measuredAt,
      method: row.size_method,
    },
    ...(row.last_updated === null
      ? {}
      : { lastUpdated: row.last_updated.toISOString() }),
    health: row.health,
  };
}
