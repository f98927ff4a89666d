import type { Facet } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { TRUST_STATE } from '../trust/whereTrust';
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

/** A table counts once for each thing that is said of it. */
async function countVerdicts(
  database: Knex,
  options: { visibility: Visibility; filter: TableFilter },
): Promise<Facet> {
  const rows: Array<{ value: string; count: string }> = await visibleTables(
    database,
    options.visibility,
  )
    .modify(whereFilter, { ...options.filter, verdict: undefined })
    .joinRaw(
      'cross join lateral unnest(tables.verdict_names) as said (verdict)',
    )
    .select({ value: 'said.verdict' })
    .count('* as count')
    .groupBy('said.verdict')
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'value' }]);
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}

/** A table counts once for each thing that its owner says of it. */
async function countTrust(
  database: Knex,
  options: { visibility: Visibility; filter: TableFilter },
): Promise<Facet> {
  const said = database('trust_statements as said')
    .select('said.table_id', database.raw(`${TRUST_STATE} as state`))
    .whereNull('said.ended_at')
    .as('trusted');
  const rows: Array<{ value: string; count: string }> = await visibleTables(
    database,
    options.visibility,
  )
    .modify(whereFilter, { ...options.filter, trust: undefined })
    .join(said, 'trusted.table_id', 'tables.id')
    .select({ value: 'trusted.state' })
    .count('* as count')
    .groupBy('trusted.state')
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'value' }]);
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
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
): Promise<Record<FacetName | 'verdict' | 'trust', Facet>> {
  const { visibility, filter, warehouseTitles } = options;
  const count = (name: FacetName) =>
    countValues(database, { visibility, filter, name });
  const [warehouse, schema, kind, health, owner, verdict, trust] =
    await Promise.all([
      count('warehouse'),
      count('schema'),
      count('kind'),
      count('health'),
      count('owner'),
      countVerdicts(database, { visibility, filter }),
      countTrust(database, { visibility, filter }),
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
    verdict,
    trust,
  };
}
