import type { Coverage, CoverageFigures } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { NOBODY } from '../config/readWarehouseConfig';
import { usedTables } from '../notes/desk/describableTables';
import type { Visibility } from '../permissions/Visibility';
import {
  type CoverageCursor,
  decodeCoverageCursor,
  encodeCoverageCursor,
} from './coverageCursor';

/** What coverage is listed by. */
export type CoverageBy = 'schema' | 'owner';

/** In which order. */
export type CoverageSort = 'gap' | 'share' | 'tables' | 'name';

/** Which part of the coverage is asked for. */
export interface CoverageQuery {
  visibility: Visibility;
  by: CoverageBy;
  sort: CoverageSort;
  /** Ids of warehouses; all where it is left out. */
  warehouses?: string[];
  /** Patterns over `schema.table` of which the configuration says what one row is. */
  oneRowPatterns: Array<{ warehouse: string; pattern: string }>;
  limit: number;
  cursor?: string;
}

interface CoverageRow extends CoverageCursor {
  is_total: boolean;
  warehouse: string | null;
  schema_name: string | null;
  schema_entity_name: string | null;
  title: string | null;
  owner: string | null;
  tables: number;
  described_tables: number;
  columns: number;
  described_columns: number;
  one_row: number;
  certified: number;
  owned: number;
  share: number | null;
  groups: number;
}

/** What makes a row of the list, in SQL; constants. */
const GROUPS: Record<CoverageBy, { columns: string; key: string }> = {
  schema: {
    columns: 'warehouse, schema_name, schema_entity_name',
    key: `warehouse || chr(10) || schema_entity_name`,
  },
  owner: { columns: 'owner', key: 'owner' },
};

/** What rows are sorted by, smallest first, in SQL; constants. */
const PLACES: Record<CoverageSort, string> = {
  gap: '-gap',
  share: 'share',
  tables: '-tables',
  name: '0',
};

/**
 * Rounded, in SQL: sums of floating-point numbers end differently when they are
 * added in another order, and a page has to begin where the one before ended.
 */
function rounded(sum: string): string {
  return `round((${sum})::numeric, 6)::float8`;
}

function statementOf(by: CoverageBy, sort: CoverageSort): string {
  const { columns, key } = GROUPS[by];
  const isSchema = by === 'schema';
  return `
with used as materialized :used,
summed as (
  select ${columns}, grouping(${columns}) <> 0 as is_total,
         count(*)::int as tables,
         (count(*) filter (where not lacks))::int as described_tables,
         coalesce(sum(described + undescribed), 0)::int as columns,
         coalesce(sum(described), 0)::int as described_columns,
         (count(*) filter (where has_one_row))::int as one_row,
         (count(*) filter (where is_certified))::int as certified,
         (count(*) filter (where owner <> :nobody))::int as owned,
         ${rounded('sum(weight * covered) / nullif(sum(weight), 0)')} as share,
         ${rounded('sum(weight * (1 - covered))')} as gap
    from (select *, (described + (not lacks)::int)::float8
                      / (described + undescribed + 1) as covered from used) as used
   group by grouping sets ((${columns}), ())),
labelled as (
  select summed.*, ${
    isSchema
      ? `(select schemas.title from schemas
           where schemas.warehouse = summed.warehouse
             and schemas.entity_name = summed.schema_entity_name)`
      : 'null::text'
  } as title from summed),
placed as (
  select *, coalesce((${PLACES[sort]})::float8, 0) as place,
         lower(coalesce(title, ${
           isSchema ? 'schema_name' : 'owner'
         }, '')) as label,
         coalesce(${key}, '') as key
    from labelled)
select *, (select count(*)::int from placed where not is_total) as groups
  from placed
 where is_total or :after
 order by is_total desc, place, label, key
 limit :limit`;
}

const NOTHING: CoverageFigures = {
  tables: 0,
  describedTables: 0,
  columns: 0,
  describedColumns: 0,
  oneRow: 0,
  certified: 0,
  owned: 0,
};

/** A pattern of the configuration, as PostgreSQL's `like` has it. */
function likeOf(pattern: string): string {
  return pattern.replace(/[\\%_]/g, '\\$&').replaceAll('*', '%');
}

function figuresOf(row: CoverageRow): CoverageFigures {
  return {
    tables: row.tables,
    describedTables: row.described_tables,
    columns: row.columns,
    describedColumns: row.described_columns,
    oneRow: row.one_row,
    certified: row.certified,
    owned: row.owned,
    ...(row.share !== null && { share: row.share }),
  };
}

function itemOf(row: CoverageRow): Coverage['items'][number] {
  const { warehouse, schema_name, schema_entity_name, title, owner } = row;
  return {
    ...figuresOf(row),
    ...(owner === null || owner === undefined ? {} : { owner }),
    ...(warehouse === null || warehouse === undefined
      ? {}
      : {
          warehouse,
          schema: schema_name ?? '',
          schemaEntityName: schema_entity_name ?? '',
          title: title ?? schema_name ?? '',
        }),
  };
}

/**
 * How far tables are described, certified and owned, by schema or by owner; of
 * the tables that the caller may read, in one statement.
 */
export async function readCoverage(
  database: Knex,
  query: CoverageQuery,
): Promise<Coverage> {
  const { by, sort, limit, visibility, warehouses, oneRowPatterns } = query;
  const list = `${by} ${sort}`;
  const after = decodeCoverageCursor(list, query.cursor);
  const used = usedTables(database, {
    visibility,
    describable: 'all',
    warehouses,
  })
    .leftJoin('notes as itself', join =>
      join
        .on('itself.table_id', 'tables.id')
        .andOn('itself.attnum', database.raw('0')),
    )
    .select(
      'tables.warehouse',
      'tables.schema_name',
      'tables.schema_entity_name',
      'tables.owner',
      database.raw(
        `(itself.words ->> 'oneRow' is not null or exists (
            select from unnest(?::text[], ?::text[]) as noted (warehouse, tables_like)
             where noted.warehouse = tables.warehouse
               and tables.schema_name || '.' || tables.name like noted.tables_like)) as has_one_row,
        exists (select from trust_statements as said
                 where said.table_id = tables.id
                   and said.kind = 'certification'
                   and said.ended_at is null) as is_certified`,
        [
          oneRowPatterns.map(({ warehouse }) => warehouse),
          oneRowPatterns.map(({ pattern }) => likeOf(pattern)),
        ],
      ),
    );
  const { rows }: { rows: CoverageRow[] } = await database.raw(
    statementOf(by, sort),
    {
      used: used as unknown as Knex.Raw,
      nobody: NOBODY,
      after: after
        ? database.raw('(place, label, key) > (?::float8, ?::text, ?::text)', [
            after.place,
            after.label,
            after.key,
          ])
        : database.raw('true'),
      limit: limit + 2,
    },
  );
  const total = rows.find(({ is_total }) => is_total);
  const groups = rows.filter(({ is_total }) => !is_total);
  const page = groups.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    totalItems: total?.groups ?? 0,
    total: total ? figuresOf(total) : NOTHING,
    pageInfo:
      groups.length > limit && last
        ? { nextCursor: encodeCoverageCursor(list, last) }
        : {},
  };
}
