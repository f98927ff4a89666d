import { NotFoundError } from '@backstage/errors';
import type { TableSummary } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { type Cursor, encodeCursor } from '../api/cursor';
import type { TableResource } from '../permissions/tableResourceRef';
import type { Visibility } from '../permissions/Visibility';
import { TRUST_COLUMN, type TrustColumn } from '../trust/StoredTrust';
import type { Moments } from './moments';
import { type TableFilter, whereFilter } from './tableFilter';
import { LIST_COLUMNS, type TableRow } from './TableRow';
import {
  type ReviewColumns,
  type TableListRow,
  tableSummaryOf,
} from './tableSummaryOf';
import { cursorAt, sortAndStart, type TableSort } from './tableSort';
import { visibleTables } from './visibleTables';

/** The columns of a review, beside a table. */
export const REVIEW_COLUMNS = [
  'reviews.decision as review_decision',
  'reviews.note as review_note',
  'reviews.reviewed_by',
  'reviews.reviewed_at',
  'reviews.verdict_revision as review_verdict_revision',
];

/** A page of tables. */
export interface TablePage {
  items: TableSummary[];
  totalItems: number;
  pageInfo: { nextCursor?: string };
}

/** Everything of one table. */
export type WholeTableRow = TableRow &
  ReviewColumns &
  TrustColumn & { moments: Moments };

/**
 * Reads tables, as far as the caller may see them.
 */
export class TableStore {
  static create(options: { database: Knex }): TableStore {
    return new TableStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** A page of tables, and how many there are on all pages. */
  async list(options: {
    visibility: Visibility;
    filter: TableFilter;
    sort: TableSort;
    limit: number;
    cursor?: Cursor;
  }): Promise<TablePage> {
    const { visibility, filter, sort, limit, cursor } = options;
    const [{ count }] = await visibleTables(this.database, visibility)
      .modify(whereFilter, filter)
      .count('* as count');
    const totalItems = Number(count);
    if (totalItems === 0) {
      // Looked for in the order of a list, nothing is found last.
      return { items: [], totalItems, pageInfo: {} };
    }
    const rows: (TableListRow & { sort_value: string | null })[] =
      await this.tablesWithReviews(visibility)
        .select(LIST_COLUMNS)
        .modify(whereFilter, filter)
        .modify(sortAndStart, this.database, { sort, cursor })
        .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(row => tableSummaryOf(row, visibility.tables === 'all')),
      totalItems,
      pageInfo:
        rows.length > limit && last
          ? {
              nextCursor: encodeCursor(cursorAt(sort, last)),
            }
          : {},
    };
  }

  /**
   * One table by its entity name, or by one that it had until 90 days ago.
   *
   * Throws a NotFoundError where there is none, or none that the caller may see.
   */
  async get(
    visibility: Visibility,
    warehouse: string,
    entityName: string,
  ): Promise<WholeTableRow> {
    const found =
      (await this.find(visibility, query =>
        query.where({
          'tables.warehouse': warehouse,
          'tables.entity_name': entityName,
        }),
      )) ??
      (await this.find(visibility, query =>
        query.whereIn(
          'tables.id',
          this.database('entity_aliases')
            .select('table_id')
            .where({ warehouse, entity_name: entityName })
            .where('expires_at', '>', new Date()),
        ),
      ));
    if (!found) {
      throw new NotFoundError(
        `There is no table '${entityName}' in the warehouse '${warehouse}', or you may not see it; look it up in the list of tables`,
      );
    }
    return found;
  }

  /** Tables by entity refs for permission rules; undefined for those that are not there. */
  async resources(
    entityNames: Array<{ warehouse: string; entityName: string }>,
  ): Promise<Array<TableResource | undefined>> {
    const rows: Pick<
      TableRow,
      'warehouse' | 'schema_name' | 'name' | 'owner' | 'marks' | 'entity_name'
    >[] = await this.database('tables')
      .select(
        'warehouse',
        'schema_name',
        'name',
        'owner',
        'marks',
        'entity_name',
      )
      .whereNull('removed_at')
      .whereIn(
        ['warehouse', 'entity_name'],
        entityNames.map(({ warehouse, entityName }) => [warehouse, entityName]),
      );
    const byName = new Map(
      rows.map(row => [`${row.warehouse}/${row.entity_name}`, row]),
    );
    return entityNames.map(({ warehouse, entityName }) => {
      const row = byName.get(`${warehouse}/${entityName}`);
      return row && resourceOf(row);
    });
  }

  /** Which of some tables are there and may be seen by the caller. */
  async there(
    visibility: Visibility,
    warehouse: string,
    wanted: Array<{ schema: string; table: string }>,
  ): Promise<(table: { schema: string; table: string }) => boolean> {
    const keyOf = (schema: string, table: string) =>
      JSON.stringify([schema, table]);
    const rows: Pick<TableRow, 'schema_name' | 'name'>[] = await visibleTables(
      this.database,
      visibility,
    )
      .select('tables.schema_name', 'tables.name')
      .where({ 'tables.warehouse': warehouse })
      .whereIn(
        ['tables.schema_name', 'tables.name'],
        wanted.map(({ schema, table }) => [schema, table]),
      );
    const found = new Set(rows.map(row => keyOf(row.schema_name, row.name)));
    return ({ schema, table }) => found.has(keyOf(schema, table));
  }

  private async find(
    visibility: Visibility,
    narrow: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  ): Promise<WholeTableRow | undefined> {
    return await narrow(
      this.tablesWithReviews(visibility).select('tables.*'),
    ).first();
  }

  private tablesWithReviews(visibility: Visibility): Knex.QueryBuilder {
    return visibleTables(this.database, visibility)
      .join('warehouses', 'warehouses.id', 'tables.warehouse')
      .leftJoin('reviews', 'reviews.table_id', 'tables.id')
      .select('warehouses.moments', ...REVIEW_COLUMNS)
      .select(this.database.raw(TRUST_COLUMN));
  }
}

/** A table as permission rules see it. */
export function resourceOf(
  row: Pick<TableRow, 'warehouse' | 'schema_name' | 'name' | 'owner' | 'marks'>,
): TableResource {
  return {
    warehouse: row.warehouse,
    schema: row.schema_name,
    name: row.name,
    owner: row.owner,
    marks: row.marks,
  };
}
