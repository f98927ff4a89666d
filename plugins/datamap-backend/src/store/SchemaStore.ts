import { NotFoundError } from '@backstage/errors';
import type { Schema } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { type Cursor, encodeCursor } from '../api/cursor';
import type { Visibility } from '../permissions/Visibility';
import { resourceRef } from './entityRefs';
import type { Moments } from './moments';
import { readTotalsGroups, totalsOf, type TotalsGroup } from './totals';
import { visibleTables } from './visibleTables';

interface SchemaRow {
  id: string;
  warehouse: string;
  name: string;
  entity_name: string;
  title: string;
  description: string | null;
  database_owner: string;
  owner: string;
  moments: Moments | null;
}

/** The sort of the list of schemas, as its cursors have it. */
export const SCHEMA_SORT = 'schema-name';

/**
 * Reads schemas. To someone who may not see every table, a schema without a
 * table that she may see is not there.
 */
export class SchemaStore {
  static create(options: { database: Knex }): SchemaStore {
    return new SchemaStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /** A page of the schemas of a warehouse, by name. */
  async list(options: {
    visibility: Visibility;
    warehouse: string;
    limit: number;
    cursor?: Cursor;
  }): Promise<{
    items: Schema[];
    totalItems: number;
    pageInfo: { nextCursor?: string };
  }> {
    const { visibility, warehouse, limit, cursor } = options;
    const [{ count }] = await this.visibleSchemas(visibility, warehouse).count(
      '* as count',
    );
    const query = this.selected(visibility, warehouse)
      .orderByRaw('schemas.name, schemas.id')
      .limit(limit + 1);
    if (cursor) {
      query.whereRaw('(schemas.name, schemas.id) > (?, ?::uuid)', [
        cursor.value,
        cursor.id,
      ]);
    }
    const rows: SchemaRow[] = await query;
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const groups = await readTotalsGroups(this.database, visibility, {
      warehouse,
    });
    return {
      items: page.map(row => schemaOf(row, groups)),
      totalItems: Number(count),
      pageInfo:
        rows.length > limit && last
          ? {
              nextCursor: encodeCursor({
                sort: SCHEMA_SORT,
                value: last.name,
                id: last.id,
              }),
            }
          : {},
    };
  }

  /**
   * One schema by its entity name.
   *
   * Throws a NotFoundError where there is none that the caller may see.
   */
  async get(
    visibility: Visibility,
    warehouse: string,
    entityName: string,
  ): Promise<Schema> {
    const row: SchemaRow | undefined = await this.selected(
      visibility,
      warehouse,
    )
      .where('schemas.entity_name', entityName)
      .first();
    if (!row) {
      throw new NotFoundError(
        `There is no schema '${entityName}' in the warehouse '${warehouse}', or you may not see it`,
      );
    }
    return schemaOf(
      row,
      await readTotalsGroups(this.database, visibility, {
        warehouse,
        schema: entityName,
      }),
    );
  }

  /** How many schemas of each warehouse the caller may see. */
  async countByWarehouse(visibility: Visibility): Promise<Map<string, number>> {
    const rows: Array<{ warehouse: string; count: string }> =
      await this.visibleSchemas(visibility)
        .select('schemas.warehouse')
        .count('* as count')
        .groupBy('schemas.warehouse');
    return new Map(
      rows.map(({ warehouse, count }) => [warehouse, Number(count)]),
    );
  }

  private selected(
    visibility: Visibility,
    warehouse: string,
  ): Knex.QueryBuilder {
    return this.visibleSchemas(visibility, warehouse)
      .join('warehouses', 'warehouses.id', 'schemas.warehouse')
      .select('schemas.*', 'warehouses.moments');
  }

  private visibleSchemas(
    visibility: Visibility,
    warehouse?: string,
  ): Knex.QueryBuilder {
    const query = this.database('schemas').whereIn(
      'schemas.warehouse',
      visibility.warehouses,
    );
    if (warehouse !== undefined) {
      query.where('schemas.warehouse', warehouse);
    }
    if (visibility.tables !== 'all') {
      query.whereIn(
        ['schemas.warehouse', 'schemas.entity_name'],
        visibleTables(this.database, visibility).select(
          'tables.warehouse',
          'tables.schema_entity_name',
        ),
      );
    }
    return query;
  }
}

function schemaOf(row: SchemaRow, groups: TotalsGroup[]): Schema {
  return {
    entityRef: resourceRef(row.warehouse, row.entity_name),
    entityName: row.entity_name,
    warehouse: row.warehouse,
    name: row.name,
    title: row.title,
    ...(row.description === null ? {} : { description: row.description }),
    owner: row.owner,
    databaseOwner: row.database_owner,
    totals: totalsOf(
      groups.filter(group => group.schema === row.entity_name),
      {
        schemas: 1,
        measuredAt: row.moments?.statistics ?? new Date().toISOString(),
      },
    ),
  };
}
