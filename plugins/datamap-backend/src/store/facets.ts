import type { Facet } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import {
  FACET_COLUMNS,
  type FacetName,
  type TableFilter,
  whereFilter,
} from './tableFilter';
import { visibleTables } from './visibleTables';

async function countValues(
  database: Knex,
  options: { visibility: Visibility; filter: TableFilter; name: FacetName },
): Promise<Facet> {
  const { visibility, filter, name } = options;
  const column = `tables.${FACET_COLUMNS[name]}`;
  const query = visibleTables(database, visibility)
    .modify(whereFilter, { ...filter, [name]: undefined })
    .select({ value: column })
    .count('* as count')
    .groupBy(column)
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'value' }]);
  if (name === 'schema') {
    query
      .leftJoin('schemas', {
        'schemas.warehouse': 'tables.warehouse',
        'schemas.entity_name': 'tables.schema_entity_name',
      })
      .min('schemas.title as label');
  }
  const rows: Array<{ value: string; count: string; label?: string | null }> =
    await query;
  return rows.map(({ value, count, label }) => ({
    value,
    ...(label ? { label } : {}),
    count: Number(count),
  }));
}

/**
 * How many tables each value of each filter would leave, each filter counted
 * under all the others.
 */
export async function countFacets(
  database: Knex,
  options: {
    visibility: Visibility;
    filter: TableFilter;
    warehouseTitles: Map<string, string>;
  },
): Promise<Record<FacetName, Facet>> {
  const { visibility, filter, warehouseTitles } = options;
  const count = (name: FacetName) =>
    countValues(database, { visibility, filter, name });
  const [warehouse, schema, kind, health, owner] = await Promise.all([
    count('warehouse'),
    count('schema'),
    count('kind'),
    count('health'),
    count('owner'),
  ]);
  return {
    warehouse: warehouse.map(({ value, count: tables }) => ({
      value,
      label: warehouseTitles.get(value) ?? value,
      count: tables,
    })),
    schema,
    kind,
    health,
    owner,
  };
}
