import { best, found, postings, type Sought } from './foundSql';

/** What several words that stand together are worth more. */
const TOGETHER = 0.3;

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

/** Those of the found that the caller may see. */
function seen(
  name: string,
  all: string,
  { words, visible, others, mostEach }: Finding,
): string {
  const worth = words === 1 ? 'worth' : `worth / ${words} as worth`;
  if (others !== undefined) {
    return `
    ${name}_seen as materialized (
      select document_id, ${worth} from (${all}) as found
       where document_id not in (${others}))`;
  }
  const documents = `
    select id from search_documents as documents where ${visible}`;
  return `
    ${name}_all as materialized (${all}),
    ${name}_amount as materialized (
      select count(*) > ${mostEach} as many
        from (select from ${name}_all limit ${mostEach + 1}) as found),
    ${name}_seen as materialized (
      select found.document_id, found.${worth} from ${name}_all as found
       cross join lateral (
         ${documents} and documents.id = found.document_id offset 0) as documents
       where not (select many from ${name}_amount)
      union all
      select found.document_id, found.${worth} from ${name}_all as found
        join (${documents} offset 0) as documents
          on documents.id = found.document_id
       where (select many from ${name}_amount))`;
}

/**
 * CTEs that choose tables which may come first, and the originals of these. Tests
 * beside each other are hash tables, which joins of guessed sizes may not be.
 */
function chosen(name: string, options: Finding): string {
  const { joined, prominence, mostChosen } = options;
  const lookedUp = (rows: string) => `
      select documents.id, found.worth, documents.copy_of, documents.prominence
        from (${rows}) as found
       cross join lateral (
         select id, copy_of, ${prominence} as prominence
           from search_documents
          where id = found.document_id offset 0) as documents`;
  return `
    ${name}_best as materialized (
      select document_id, worth from ${name}_seen
       order by worth desc, document_id limit ${mostChosen}),
    ${name}_prominent as materialized (
      select id, ${prominence} as prominence
        from search_documents where (select many from ${name}_count)
       order by ${prominence} desc, id limit ${mostChosen}),
    ${name}_first as materialized (${lookedUp(`
      select * from ${name}_best
      union all
      select * from ${name}_seen
       where document_id in (
               select id from ${name}_prominent
               ${
                 joined
                   ? `union all select document_id from ${name}_beside`
                   : ''
               })
         and (document_id in (select document_id from ${name}_best)) is not true`)}),
    ${name}_chosen as materialized (
      select * from ${name}_first
      union
      ${lookedUp(`
        select * from ${name}_seen
         where (document_id in (
                 select original.id
                   from (select distinct copy_of from ${name}_first
                          where copy_of is not null) as copies
                  cross join lateral (
                    select id from search_documents
                     where table_id = copies.copy_of offset 0) as original)) is true
           and (select count(copy_of) > 0 from ${name}_first)`)})`;
}

/** The highest rank that a table can have which was not chosen, and the least id with it. */
function unchosen(name: string, { joined, mostChosen }: Finding): string {
  const beside = `
    left join (select worth, document_id from ${name}_beside
                order by worth desc, document_id
               offset ${mostChosen - 1} limit 1) as beside on true`;
  return `
    select (best.worth ${
      joined ? `+ ${TOGETHER} * coalesce(beside.worth, 0)` : ''
    }) * prominent.prominence as rank,
           greatest(best.document_id, prominent.id
                    ${joined ? ', beside.document_id' : ''}) as id
      from (select worth, document_id from ${name}_best
             order by worth, document_id desc limit 1) as best
     cross join (select prominence, id from ${name}_prominent
                  order by prominence, id desc limit 1) as prominent
     ${joined ? beside : ''}`;
}

/**
 * CTEs of which `name` has the tables in which every word is found, as far as
 * the caller may see them: all of them, or where they are many, those that are
 * needed, and more. `name_count` says how many there are.
 *
 * A rank is what a table is found by, times how much it stands out. So of many
 * are chosen those that are worth most, and those that stand out most: no other
 * can have a higher rank than the last of the one times the last of the other.
 * Only where that is above the last rank that is needed, all are ranked.
 */
export function finding(name: string, hits: string, options: Finding): string {
  const { words, joined, prominence, mostChosen, needed } = options;
  const { steps, rows } = found(name, hits, words);
  const rank = (worth: string) =>
    `(${worth} ${
      joined ? `+ ${TOGETHER} * coalesce(together.worth, 0)` : ''
    }) * documents.prominence as rank`;
  const together = `
    ${name}_together as materialized (${postings(hits, 0)}),
    ${name}_beside as materialized (
      select document_id, worth from ${name}_together
       where (select many from ${name}_count)
       order by worth desc, document_id limit ${mostChosen}),`;
  const togetherWith = (which: string, id: string) =>
    joined
      ? `left join (${best(which)}) as together on together.document_id = ${id}`
      : '';
  return `
    ${steps}
    ${seen(name, rows, options)},
    ${name}_count as materialized (
      select count(*) as all, count(*) > ${mostChosen} as many from ${name}_seen),
    ${joined ? together : ''}
    ${chosen(name, options)},
    ${name}_ranked as materialized (
      select documents.id, documents.copy_of, ${rank('documents.worth')}
        from ${name}_chosen as documents
        ${togetherWith(
          `select * from ${name}_together
            where (document_id in (select id from ${name}_chosen)) is true`,
          'documents.id',
        )}),
    ${name}_enough as materialized (
      select not (select many from ${name}_count) or coalesce((
        select (last.rank, - last.id) >= (unchosen.rank, - unchosen.id)
          from (select rank, id from ${name}_ranked where copy_of is null
                 order by rank desc, id offset ${needed} limit 1) as last
         cross join (${unchosen(
           name,
           options,
         )}) as unchosen), false) as enough),
    ${name} as materialized (
      select * from ${name}_ranked where (select enough from ${name}_enough)
      union all
      select documents.id, documents.copy_of, ${rank('seen.worth')}
        from ${name}_seen as seen
        join (select id, copy_of, ${prominence} as prominence
                from search_documents offset 0) as documents
          on documents.id = seen.document_id
        ${togetherWith(`select * from ${name}_together`, 'seen.document_id')}
       where not (select enough from ${name}_enough))`;
}
