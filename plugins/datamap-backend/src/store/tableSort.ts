import type { ListTablesQuery } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Cursor } from '../api/cursor';

/** What tables may be sorted by. */
export type TableSort = NonNullable<ListTablesQuery['sort']>;

interface SortColumn {
  /** A constant SQL expression over `tables`, never null only for the title. */
  expression: string;
  /** What a cursor's text is cast to. */
  type: 'text' | 'bigint' | 'timestamptz';
}

const COLUMNS: Record<string, SortColumn> = {
  title: { expression: 'lower(tables.title)', type: 'text' },
  rows: { expression: 'tables.rows_value', type: 'bigint' },
  size: { expression: 'tables.size_value', type: 'bigint' },
  lastUpdated: { expression: 'tables.last_updated', type: 'timestamptz' },
};

function columnOf(sort: TableSort): SortColumn & { descending: boolean } {
  const descending = sort.startsWith('-');
  return {
    ...COLUMNS[descending ? sort.slice(1) : sort],
    descending,
  };
}

/** Whether a cursor's value can be one of this sort, so that a cast cannot fail. */
export function isSortValue(sort: TableSort): (value: string) => boolean {
  const { type } = columnOf(sort);
  return value => {
    switch (type) {
      case 'bigint':
        return /^\d{1,18}$/.test(value);
      case 'timestamptz':
        return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value);
      default:
        return !value.includes('\u0000');
    }
  };
}

/**
 * Sorts a query over `tables`, those without a value last and the id breaking
 * ties, starts it after the cursor, and selects the value as `sort_value`.
 */
export function sortAndStart(
  query: Knex.QueryBuilder,
  database: Knex,
  options: { sort: TableSort; cursor?: Cursor },
): void {
  const { expression, type, descending } = columnOf(options.sort);
  const direction = descending ? 'desc' : 'asc';
  query
    .select(
      database.raw(
        type === 'timestamptz'
          ? `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sort_value`
          : `${expression}::text as sort_value`,
      ),
    )
    .orderByRaw(`${expression} ${direction} nulls last, tables.id asc`);
  const { cursor } = options;
  if (cursor?.value === null) {
    query.whereRaw(`${expression} is null and tables.id > ?`, [cursor.id]);
  } else if (cursor) {
    query.whereRaw(
      `(${expression} ${descending ? '<' : '>'} ?::${type}
        or (${expression} = ?::${type} and tables.id > ?)
        or ${expression} is null)`,
      [cursor.value, cursor.value, cursor.id],
    );
  }
}
