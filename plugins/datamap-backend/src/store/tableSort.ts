import type { ListTablesQuery } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Cursor } from '../api/cursor';
import type { TableRow } from './TableRow';

/** What tables may be sorted by. */
export type TableSort = NonNullable<ListTablesQuery['sort']>;

/** What breaks ties by name, after which only the id is left. */
const NAMES = ['schema_name', 'name'] as const;
const TIES = [...NAMES, 'id'].map(column => `tables.${column}`).join(', ');

/** How many names a cursor over tables holds. */
export const SORT_NAMES = NAMES.length;

interface SortColumn {
  /** A constant SQL expression over `tables`. */
  expression: string;
  nullable: boolean;
  /** What a cursor's text is cast to. */
  type: 'text' | 'bigint' | 'timestamptz';
}

const COLUMNS: Record<string, SortColumn> = {
  title: { expression: 'lower(tables.title)', nullable: false, type: 'text' },
  rows: { expression: 'tables.rows_value', nullable: true, type: 'bigint' },
  size: { expression: 'tables.size_value', nullable: true, type: 'bigint' },
  lastUpdated: {
    expression: 'tables.last_updated',
    nullable: true,
    type: 'timestamptz',
  },
  changed: {
    expression: 'tables.changed_at',
    nullable: true,
    type: 'timestamptz',
  },
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

/** The order of a list of tables in SQL; an index has each. */
function tableOrder(sort: TableSort): string {
  const { expression, descending } = columnOf(sort);
  return `${expression} ${descending ? 'desc' : 'asc'} nulls last, ${TIES}`;
}

/**
 * Sorts a query over `tables`, those without a value last, ties by schema and
 * name and then by id, starts it after the cursor, and selects the value as
 * `sort_value`.
 */
export function sortAndStart(
  query: Knex.QueryBuilder,
  database: Knex,
  options: { sort: TableSort; cursor?: Cursor },
): void {
  const { sort, cursor } = options;
  const { expression, type } = columnOf(sort);
  query
    .select(
      database.raw(
        type === 'timestamptz'
          ? `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sort_value`
          : `${expression}::text as sort_value`,
      ),
    )
    .orderByRaw(tableOrder(sort));
  if (cursor) {
    startAfter(query, sort, cursor);
  }
}

function startAfter(
  query: Knex.QueryBuilder,
  sort: TableSort,
  { value, names = [], id }: Cursor,
): void {
  const { expression, nullable, type, descending } = columnOf(sort);
  const tiesAfter = `(${TIES}) > (?, ?, ?::uuid)`;
  const ties = [...names, id];
  if (value === null) {
    query.whereRaw(`${expression} is null and ${tiesAfter}`, ties);
    return;
  }
  const after = descending ? '<' : '>';
  query.whereRaw(
    `(${expression} ${after} ?::${type}
      or (${expression} = ?::${type} and ${tiesAfter})
      ${nullable ? `or ${expression} is null` : ''})`,
    [value, value, ...ties],
  );
  if (!nullable) {
    // Says nothing new, but lets the index begin there.
    query.whereRaw(`${expression} ${after}= ?::${type}`, [value]);
  }
}

/** Where a row stands in a list, for the page after it. */
export function cursorAt(
  sort: TableSort,
  row: Pick<TableRow, (typeof NAMES)[number] | 'id'> & {
    sort_value: string | null;
  },
): Cursor {
  return {
    sort,
    value: row.sort_value,
    names: NAMES.map(name => row[name]),
    id: row.id,
  };
}
