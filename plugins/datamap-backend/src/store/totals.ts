import type {
  Grade,
  Health,
  MeasuredRows,
  MeasuredSize,
  TableKind,
  Totals,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { sumRows, sumSizes } from '../meaning';
import type { Visibility } from '../permissions/Visibility';
import { visibleTables } from './visibleTables';

/**
 * Tables that are alike in what totals ask for.
 */
export interface TotalsGroup {
  warehouse: string;
  schema: string;
  kind: TableKind;
  health: Health;
  rowsGrade: Grade;
  rowsMethod: MeasuredRows['method'];
  sizeGrade: Grade;
  sizeMethod: MeasuredSize['method'];
  tables: number;
  rows: number;
  size: number;
  needsReview: number;
  /** Those with a description. */
  described: number;
}

/** Methods that say why there is no number of rows to have. */
const NO_ROWS_EXPECTED: MeasuredRows['method'][] = [
  'nothing-stored',
  'stored-elsewhere',
  'not-populated',
];

function countBy(
  groups: TotalsGroup[],
  keyOf: (group: TotalsGroup) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const group of groups) {
    counts[keyOf(group)] = (counts[keyOf(group)] ?? 0) + group.tables;
  }
  return counts;
}

function sum(groups: TotalsGroup[], valueOf: (group: TotalsGroup) => number) {
  return groups.reduce((total, group) => total + valueOf(group), 0);
}

/**
 * The totals of groups of tables. Tables without a number are not in the sum;
 * how many of those should have one stands beside it.
 *
 * @param options.measuredAt - when the last good run read, ISO 8601; absent
 *   where none has, so that nothing is known, not even that there is nothing
 */
export function totalsOf(
  groups: TotalsGroup[],
  options: { schemas: number; measuredAt?: string },
): Totals {
  const { schemas } = options;
  if (options.measuredAt === undefined) {
    return nothingRead(new Date().toISOString());
  }
  const { measuredAt } = options;
  const { rows } = sumRows(
    groups.map(({ rowsGrade: grade, rowsMethod: method, rows: value }) =>
      grade === 'unknown'
        ? { grade, method, measuredAt }
        : { value, grade, method, measuredAt },
    ),
    measuredAt,
  );
  const size = sumSizes(
    groups.map(({ sizeGrade: grade, sizeMethod: method, size: value }) =>
      grade === 'unknown'
        ? { grade, method, measuredAt }
        : { value, grade, method, measuredAt },
    ),
    measuredAt,
  );
  return {
    tables: sum(groups, group => group.tables),
    schemas,
    byKind: countBy(groups, group => group.kind),
    byHealth: countBy(groups, group => group.health),
    needsReview: sum(groups, group => group.needsReview),
    described: sum(groups, group => group.described),
    rows,
    rowsUnknownFor: sum(
      groups.filter(
        group =>
          group.rowsGrade === 'unknown' &&
          !NO_ROWS_EXPECTED.includes(group.rowsMethod),
      ),
      group => group.tables,
    ),
    size,
  };
}

function nothingRead(measuredAt: string): Totals {
  return {
    tables: 0,
    schemas: 0,
    byKind: {},
    byHealth: {},
    needsReview: 0,
    described: 0,
    rows: { grade: 'unknown', method: 'none', measuredAt },
    rowsUnknownFor: 0,
    size: { grade: 'unknown', method: 'none', measuredAt },
  };
}

/**
 * Groups the tables that the caller may see; a few hundred groups, however many
 * tables there are.
 */
export async function readTotalsGroups(
  database: Knex,
  visibility: Visibility,
  narrow: { warehouse?: string; schema?: string } = {},
): Promise<TotalsGroup[]> {
  const query = visibleTables(database, visibility)
    .leftJoin('reviews', {
      'reviews.table_id': 'tables.id',
      'reviews.verdict_revision': 'tables.verdict_revision',
    })
    .select({
      warehouse: 'tables.warehouse',
      schema: 'tables.schema_entity_name',
      kind: 'tables.kind',
      health: 'tables.health',
      rowsGrade: 'tables.rows_grade',
      rowsMethod: 'tables.rows_method',
      sizeGrade: 'tables.size_grade',
      sizeMethod: 'tables.size_method',
    })
    .count('* as tables')
    .select(
      database.raw('coalesce(sum(tables.rows_value), 0) as rows'),
      database.raw('coalesce(sum(tables.size_value), 0) as size'),
      database.raw('count(tables.description) as described'),
      database.raw(
        `count(*) filter (where tables.health in ('empty', 'unknown', 'stale') and reviews.table_id is null) as "needsReview"`,
      ),
    )
    .groupBy(
      'tables.warehouse',
      'tables.schema_entity_name',
      'tables.kind',
      'tables.health',
      'tables.rows_grade',
      'tables.rows_method',
      'tables.size_grade',
      'tables.size_method',
    );
  if (narrow.warehouse !== undefined) {
    query.where('tables.warehouse', narrow.warehouse);
  }
  if (narrow.schema !== undefined) {
    query.where('tables.schema_entity_name', narrow.schema);
  }
  const rows: TotalsGroup[] = await query;
  return rows.map(row => ({
    ...row,
    tables: Number(row.tables),
    rows: Number(row.rows),
    size: Number(row.size),
    needsReview: Number(row.needsReview),
    described: Number(row.described),
  }));
}
