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

const TAG_SAID = `case
  when mark like 'tag:%' then substr(mark, 5)
  when mark like 'column-tag:%' then substr(mark, 12) end`;
const PERSONAL_DATA_SAID = `case
  when mark like 'personal-data:%' then split_part(mark, ':', 2) end`;
/** Tags that are offered; of more, the rarest are not. */
const MOST_TAGS = 200;

/** A table counts once for each of its marks, by what they say. */
async function countMarks(
  database: Knex,
  options: {
    visibility: Visibility;
    filter: TableFilter;
    /** What a mark says, in SQL; null of other marks. */
    said: string;
  },
): Promise<Facet> {
  const rows: Array<{ value: string; count: string }> = await visibleTables(
    database,
    options.visibility,
  )
    .modify(whereFilter, options.filter)
    .joinRaw(
      `cross join lateral (
         select distinct ${options.said} as value
           from unnest(tables.marks) as mark) as said`,
    )
    .whereNotNull('said.value')
    .select('said.value')
    .count('* as count')
    .groupBy('said.value')
    .orderBy([{ column: 'count', order: 'desc' }, { column: 'value' }])
    .limit(MOST_TAGS);
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
): Promise<
  Record<FacetName | 'verdict' | 'trust' | 'tag' | 'personalData', Facet>
> {
  const { visibility, filter, warehouseTitles } = options;
  const count = (name: FacetName) =>
    countValues(database, { visibility, filter, name });
  const [
    warehouse,
    schema,
    kind,
    health,
    owner,
    verdict,
    trust,
    tag,
    personalData,
  ] = await Promise.all([
    count('warehouse'),
    count('schema'),
    count('kind'),
    count('health'),
    count('owner'),
    countVerdicts(database, { visibility, filter }),
    countTrust(database, { visibility, filter }),
    countMarks(database, {
      visibility,
      filter: { ...filter, tag: undefined },
      said: TAG_SAID,
    }),
    countMarks(database, {
      visibility,
      filter: { ...filter, personalData: undefined },
      said: PERSONAL_DATA_SAID,
    }),
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
    tag,
    personalData,
  };
}
