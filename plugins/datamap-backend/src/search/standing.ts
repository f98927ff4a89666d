import type { Knex } from 'knex';
import { TRUST_STATE } from '../trust/whereTrust';

/** Scans from which on a table is used as much as any. */
const MANY_SCANS = 1_000_000;
/** Tables referencing one, from which on it is connected as well as any. */
const MANY_REFERENCES = 50;

const SCANS = `
  coalesce((tables.assessment #>> '{activity,sequentialScans}')::numeric, 0) +
  coalesce((tables.assessment #>> '{activity,indexScans}')::numeric, 0)`;

/** Logarithmic: the step from 1 to 10 says as much as that from 1,000 to 10,000. */
function shareOf(count: string, many: number): string {
  return `least(1, ln(1 + ${count}) / ln(1 + ${many}))`;
}

/**
 * How much a table stands out before anybody has searched, from 0 to 1: whether
 * it has data, how much it is used, how many tables reference it. Of two
 * digits, so that it is written again only where it moved.
 */
const STANDING = `round((
    0.3 * case tables.health
            when 'has-data' then 1 when 'derived' then 0.8
            when 'unknown' then 0.5 else 0 end
  + 0.4 * ${shareOf('figures.scans', MANY_SCANS)}
  + 0.3 * ${shareOf('figures.links', MANY_REFERENCES)})::numeric, 2)`;

/** How much owners stand by tables, as far as they say so. */
const SAID = `
  select table_id,
         max(case when ${TRUST_STATE} = 'certified' then 1
                  when ${TRUST_STATE} = 'confirm-again' then 0.5
                  else 0 end) as trust,
         bool_or(kind = 'deprecation') as is_deprecated,
         max(successor_id::text)::uuid as successor_id
    from trust_statements as said
   where ended_at is null and table_id = any(:ids::uuid[])
   group by table_id`;

/** The table that one looks copied from, by the name that its verdict gives. */
const ORIGINAL = `
  (select original.id
     from tables as original
    where original.warehouse = tables.warehouse
      and original.removed_at is null
      and (original.schema_name || '.' || original.name) =
          jsonb_path_query_first(tables.assessment,
            '$.*[*] \\? (@.verdict == "probable-copy").evidence[*] \\? (@.fact == "original").value'
          ) #>> '{}'
    limit 1)`;

/**
 * Writes what some tables stand out by where that is another than before: those
 * whose figures or verdicts were written, those that others began or ceased to
 * reference, and those about which owners said something.
 */
export async function refreshStanding(
  transaction: Knex.Transaction,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) {
    return;
  }
  await transaction.raw(
    `with referencing as (
       select to_table, count(distinct from_table) as links
         from table_references
        where to_table = any(:ids::uuid[]) and from_table <> to_table
        group by to_table),
     said as (${SAID}),
     now as materialized (
       select tables.id as table_id,
              ${STANDING}::real as standing,
              case when figures.scans = 0 then 0
                   else round(figures.scans, - floor(log(figures.scans))::integer) end::bigint as uses,
              coalesce(said.trust, 0)::real as trust,
              figures.is_copy or said.is_deprecated is true as is_copy,
              case when said.is_deprecated then said.successor_id
                   when figures.is_copy then ${ORIGINAL} end as copy_of
         from tables
         left join referencing on referencing.to_table = tables.id
         left join said on said.table_id = tables.id
        cross join lateral (
              select ${SCANS} as scans,
                     coalesce(referencing.links, 0) as links,
                     'probable-copy' = any(tables.verdict_names) as is_copy) as figures
        where tables.id = any(:ids::uuid[]))
     update search_documents as documents
        set standing = now.standing, uses = now.uses, trust = now.trust,
            is_copy = now.is_copy, copy_of = now.copy_of
       from now
      where now.table_id = documents.table_id
        and (documents.standing, documents.uses, documents.trust, documents.is_copy, documents.copy_of)
            is distinct from (now.standing, now.uses, now.trust, now.is_copy, now.copy_of)`,
    { ids },
  );
}
