import { EMPTY_SET } from './documentSets';

/** What several words that stand together are worth more. */
const TOGETHER = 0.3;

/** What words are looked for together. */
export interface Sought {
  /** How many; they are numbered from 1, those first that few tables have. */
  words: number;
  /** Whether they are looked for in one as well, as the word 0. */
  joined: boolean;
}

/** The sets of tables in which the hits of one word stand, with what that is worth. */
function standing(hits: string, word: number): string {
  return `
    select posting.block, hit.worths[posting.field] as worth,
           bit_or(posting.documents) as documents
      from ${hits} as hit
     cross join lateral (
       select block, field, documents from search_postings
        where word_id = hit.word_id and field <= hit.fields
       offset 0) as posting
     where hit.word = ${word}
     group by posting.block, worth`;
}

/** Each table once, with the most that finding the word there is worth. */
function best(hits: string, word: number): string {
  return `
    select block, worth, documents
      from (select block, worth, documents & ~ coalesce(
                     bit_or(documents) over (partition by block order by worth desc
                       rows between unbounded preceding and 1 preceding),
                     ${EMPTY_SET}) as documents
              from (${standing(hits, word)}) as standing) as best
     where documents <> ${EMPTY_SET}`;
}

/**
 * CTEs of which the last, by the name that is given too, has the tables in which
 * every word is found, as sets by the sum of what that is worth: one word after
 * the other.
 */
export function found(
  name: string,
  hits: string,
  words: number,
): { steps: string; last: string } {
  const steps = Array.from({ length: words }, (_, index) => {
    const word = index + 1;
    const rows =
      index === 0
        ? best(hits, word)
        : `
    select block, before.worth + now.worth as worth,
           bit_or(before.documents & now.documents) as documents
      from ${name}_${index} as before join (${best(
            hits,
            word,
          )}) as now using (block)
     where before.documents & now.documents <> ${EMPTY_SET}
     group by block, before.worth + now.worth`;
    return `${name}_${word} as materialized (${rows})`;
  });
  return { steps: steps.join(', '), last: `${name}_${words}` };
}

/**
 * CTEs of which `name_valued` has the same tables as `sets`, those worth more in
 * which the words stand together as they were typed.
 */
export function valued(
  name: string,
  sets: string,
  hits: string,
  { joined }: Sought,
): string {
  const rows = `
    select block, worth, documents from ${sets}`;
  if (!joined) {
    return `${name}_valued as materialized (${rows})`;
  }
  return `
    ${name}_together as materialized (${best(hits, 0)}),
    ${name}_valued as materialized (
      select block, worth, bit_or(documents) as documents from (
      select block, sets.worth + ${TOGETHER} * together.worth as worth,
             sets.documents & together.documents as documents
        from ${sets} as sets join ${name}_together as together using (block)
       where sets.documents & together.documents <> ${EMPTY_SET}
      union all
      select block, sets.worth, sets.documents & ~ coalesce(together.documents, ${EMPTY_SET})
        from ${sets} as sets
        left join (select block, bit_or(documents) as documents
                     from ${name}_together group by block) as together using (block)
       where sets.documents & ~ coalesce(together.documents, ${EMPTY_SET}) <> ${EMPTY_SET}
      ) as sets group by block, worth)`;
}
