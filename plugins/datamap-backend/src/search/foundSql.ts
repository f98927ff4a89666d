/** What words are looked for together. */
export interface Sought {
  /** How many; they are numbered from 1, those first that few tables have. */
  words: number;
  /** Whether they are looked for in one as well, as the word 0. */
  joined: boolean;
}

/** Where a word stands, with what that is worth, for the hits of one word. */
export function postings(hits: string, word: number): string {
  return `
    select posting.document_id, hit.worths[posting.field] as worth
      from ${hits} as hit
     cross join lateral (
       select document_id, field from search_postings
        where word_id = hit.word_id and field <= hit.fields
       offset 0) as posting
     where hit.word = ${word}`;
}

/** Each table once, with the most that finding the word there is worth. */
export function best(rows: string, condition = 'true'): string {
  return `select document_id, max(worth) as worth
            from (${rows}) as posting where ${condition} group by document_id`;
}

/** The same of one word: a hit alone has each table once anyway. */
function bestOf(word: number, rows: string, hits: string): string {
  const amount = `(select count(*) from ${hits} as hit where hit.word = ${word})`;
  return `select document_id, worth from (${rows}) as posting where ${amount} = 1
          union all ${best(rows, `${amount} > 1`)}`;
}

/**
 * The tables in which every word is found, with the sum of what that is worth:
 * one word after the other, all but the last in CTEs.
 */
export function found(
  name: string,
  hits: string,
  words: number,
): { steps: string; rows: string } {
  const steps = Array.from({ length: words }, (_, index) => {
    const word = index + 1;
    const rows =
      index === 0
        ? postings(hits, word)
        : `
    select posting.document_id, before.worth + posting.worth as worth
      from (${postings(hits, word)} offset 0) as posting
      join ${name}_${index} as before
        on before.document_id = posting.document_id`;
    return { word, rows: bestOf(word, rows, hits) };
  });
  return {
    steps: steps
      .slice(0, -1)
      .map(({ word, rows }) => `${name}_${word} as materialized (${rows}),`)
      .join(''),
    rows: steps[steps.length - 1].rows,
  };
}
