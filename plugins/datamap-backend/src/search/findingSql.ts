import { blockOf, documentsIn, EMPTY_SET, isIn, setOf } from './documentSets';
import { found, type Sought, valued } from './foundSql';

/** Who may see what of the tables that are found. */
export interface Sight {
  /** A condition on `documents`: the tables that the caller may see. */
  visible: string;
  /** For callers who may see all: a query for the ids of what else is stored. */
  others?: string;
  /** The column of `documents` that says how much a table stands out. */
  prominence: 'prominence' | 'prominence_without_figures';
}

/** How much is looked at. */
export interface Extents {
  /** So many tables are looked up each; of more, all are read at once. */
  mostEach: number;
  /** Of more tables than these, so many are chosen by each of a few measures. */
  mostChosen: number;
  /** So many tables have to be in their order, as an expression. */
  needed: string;
}

/** What is looked for, for whom, and how. */
export type Finding = Sought & Sight & Extents;

/**
 * A condition on `documents` by their own ids, for the first few of many: asked
 * of each, while an `exists` would be asked of all at once.
 */
export function mayBeSeen(id: string, { visible, others }: Sight): string {
  return others === undefined
    ? `(select true from search_documents as documents
         where documents.id = ${id} and ${visible}) is true`
    : `${id} not in (${others})`;
}

/** CTEs of which `name_seen` has those of the found that the caller may see. */
function seen(
  name: string,
  all: string,
  { words, visible, others, mostEach }: Finding,
): string {
  const worth = words === 1 ? 'worth' : `worth / ${words} as worth`;
  const rows = (joined: string, documents: string) => `
    ${name}_seen as materialized (
      select block, ${worth}, ${documents} as documents from ${all} as sets ${joined}
       where ${documents} <> ${EMPTY_SET})`;
  const gathered = (ids: string) => `
      select ${blockOf('id')} as block, ${setOf('id')} as documents
        from (${ids}) as ids group by ${blockOf('id')}`;
  if (others !== undefined) {
    return rows(
      `left join (${gathered(others)}) as hidden using (block)`,
      `sets.documents & ~ coalesce(hidden.documents, ${EMPTY_SET})`,
    );
  }
  const shown = `select id from search_documents as documents where ${visible}`;
  return `
    ${name}_amount as materialized (
      select sum(bit_count(documents)) > ${mostEach} as many from ${all}),
    ${name}_shown as materialized (${gathered(`
      select documents.id
        from (select found.id from ${all} as sets
               cross join lateral (${documentsIn('sets')}) as found
               where (select many from ${name}_amount) is false) as found
       cross join lateral (
         ${shown} and documents.id = found.id offset 0) as documents
      union all
      select id from (${shown} offset 0) as documents
       where (select many from ${name}_amount)`)}),
    ${rows(
      `join ${name}_shown as shown using (block)`,
      'sets.documents & shown.documents',
    )}`;
}

/** What tables are worth, of a query for ids, as far as they are found. */
function worthOf(name: string, ids: string): string {
  return `
      select ids.id, sets.worth from (${ids}) as ids
        join ${name}_valued as sets
          on sets.block = ${blockOf('ids.id')} and ${isIn(
    'ids.id',
    'sets.documents',
  )}`;
}

/** CTEs that choose tables which may come first, and the originals of these. */
function chosen(name: string, { prominence, mostChosen }: Finding): string {
  const lookedUp = (rows: string) => `
      select documents.id, found.worth, documents.copy_of, documents.prominence
        from (${rows}) as found
       cross join lateral (
         select id, copy_of, ${prominence} as prominence
           from search_documents
          where id = found.id offset 0) as documents`;
  return `
    ${name}_best as materialized (
      select found.id, sets.worth
        from (select block, worth, documents,
                     sum(bit_count(documents)) over (order by worth desc, block
                       rows between unbounded preceding and 1 preceding) as before
                from ${name}_valued) as sets
       cross join lateral (${documentsIn('sets')}) as found
       where coalesce(sets.before, 0) < ${mostChosen}
       order by sets.worth desc, found.id limit ${mostChosen}),
    ${name}_prominent as materialized (
      select id, ${prominence} as prominence
        from search_documents where (select many from ${name}_count)
       order by ${prominence} desc, id limit ${mostChosen}),
    ${name}_first as materialized (${lookedUp(`
      select * from ${name}_best
      union
      ${worthOf(name, `select id from ${name}_prominent`)}`)}),
    ${name}_chosen as materialized (
      select * from ${name}_first
      union
      ${lookedUp(
        worthOf(
          name,
          `select original.id
             from (select distinct copy_of from ${name}_first
                    where copy_of is not null) as copies
            cross join lateral (
              select id from search_documents
               where table_id = copies.copy_of offset 0) as original`,
        ),
      )})`;
}

/** The highest rank that a table can have which was not chosen, and the least id with it. */
function unchosen(name: string): string {
  return `
    select best.worth * prominent.prominence as rank,
           greatest(best.id, prominent.id) as id
      from (select worth, id from ${name}_best
             order by worth, id desc limit 1) as best
     cross join (select prominence, id from ${name}_prominent
                  order by prominence, id desc limit 1) as prominent`;
}

/**
 * CTEs of which `name` has the tables in which every word is found, as far as
 * the caller may see them: all of them, or where they are many, those that are
 * needed, and more. `name_count` says how many there are.
 *
 * Until they are ranked, tables are bits in sets of those that are worth the
 * same, so that what nearly all tables have costs no more than their sets.
 *
 * A rank is what a table is found by, times how much it stands out. So of many
 * are chosen those that are worth most, and those that stand out most: no other
 * can have a higher rank than the last of the one times the last of the other.
 * Only where that is above the last rank that is needed, all are ranked.
 */
export function finding(name: string, hits: string, options: Finding): string {
  const { words, prominence, mostChosen, needed } = options;
  const { steps, last } = found(name, hits, words);
  return `
    ${steps},
    ${seen(name, last, options)},
    ${valued(name, `${name}_seen`, hits, options)},
    ${name}_count as materialized (
      select coalesce(sum(bit_count(documents)), 0)::bigint as all,
             coalesce(sum(bit_count(documents)), 0) > ${mostChosen} as many
        from ${name}_valued),
    ${chosen(name, options)},
    ${name}_ranked as materialized (
      select id, copy_of, worth * prominence as rank from ${name}_chosen),
    ${name}_enough as materialized (
      select not (select many from ${name}_count) or coalesce((
        select (last.rank, - last.id) >= (unchosen.rank, - unchosen.id)
          from (select rank, id from ${name}_ranked where copy_of is null
                 order by rank desc, id offset ${needed} limit 1) as last
         cross join (${unchosen(name)}) as unchosen), false) as enough),
    ${name} as materialized (
      select * from ${name}_ranked where (select enough from ${name}_enough)
      union all
      select documents.id, documents.copy_of, found.worth * documents.prominence
        from (select found.id, sets.worth from ${name}_valued as sets
               cross join lateral (${documentsIn('sets')}) as found
               where not (select enough from ${name}_enough)) as found
        join (select id, copy_of, ${prominence} as prominence
                from search_documents offset 0) as documents
          on documents.id = found.id)`;
}
