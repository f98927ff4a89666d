/** A copy counts for so much of what it would by itself. */
const COPY = 0.4;
/** What it is worth that an owner certifies a table. */
const TRUST = 0.3;
/** What several words that stand together are worth more. */
const TOGETHER = 0.3;

/** What words are looked for together. */
export interface Sought {
  /** Their numbers, those first that few tables have. */
  order: number[];
  /** Whether they are looked for in one as well, as the word 0. */
  joined: boolean;
}

/** Where a word stands, with what that is worth, for the hits of one word. */
function postings(hits: string, word?: number): string {
  return `
    select posting.document_id, hit.quality * hit.weights[posting.field] as worth
      from ${hits} as hit
     cross join lateral (
       select document_id, field from search_postings
        where word_id = hit.word_id and field <= hit.fields
       offset 0) as posting
     ${word === undefined ? '' : `where hit.word = ${word}`}`;
}

/** Each table once, with the most that finding the word there is worth. */
function best(rows: string, condition = 'true'): string {
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
 * The found that the caller may see, with their ranks: each looked up where they
 * are few, else all that is known of tables read at once. Without the `offset`
 * the planner guesses, and guesses wrong.
 */
function ranked(
  found: string,
  { visible, each }: { visible: string; each: boolean },
): string {
  const documents = `
    select id, copy_of,
           ((1 - :standing::real + :standing::real * standing)
             * (1 + ${TRUST} * trust)
             * case when is_copy then ${COPY} else 1 end)::real as factor
      from search_documents as documents
     where ${visible}`;
  return `
    select documents.id, documents.copy_of, found.worth * documents.factor as rank
      from (${found}) as found
      ${
        each
          ? `cross join lateral (
               ${documents} and documents.id = found.document_id offset 0) as documents`
          : `join (${documents} offset 0) as documents
               on documents.id = found.document_id`
      }`;
}

/** What is looked for, and for whom. */
export interface Finding extends Sought {
  /** A condition on `documents`. */
  visible: string;
  /** So many tables are looked up each; more are read all at once. */
  mostEach: number;
}

/** A CTE that says how many of something there are, as far as it matters. */
function amountOf(rows: string, mostEach: number): string {
  return `select count(*) > ${mostEach} as many from (${rows} limit ${
    mostEach + 1
  }) as found`;
}

/** The tables in which a single word is found. */
function findingOne(
  name: string,
  hits: string,
  { visible, mostEach }: Finding,
): string {
  return `
    ${name}_amount as materialized (
      ${amountOf(
        `select from ${hits} as hit cross join lateral (
           select from search_postings where word_id = hit.word_id
            limit ${mostEach + 1}) as posting`,
        mostEach,
      )}),
    ${name} as materialized (
      ${ranked(best(postings(hits)), { visible, each: true })}
       where not (select many from ${name}_amount)
      union all
      ${ranked(bestOf(1, postings(hits), hits), { visible, each: false })}
       where (select many from ${name}_amount))`;
}

/** The tables in which all of several words are found, one word after the other. */
function findingAll(
  name: string,
  hits: string,
  { order, joined, visible, mostEach }: Finding,
): string {
  /** The worth of a word, added to that of those before. */
  const adding = (word: number, before: string, sum: string) => `
    select posting.document_id, ${sum} as worth
      from (${postings(hits, word)} offset 0) as posting
      join ${before} as before on before.document_id = posting.document_id`;
  const steps = order.map((word, index) => {
    const rows =
      index === 0
        ? postings(hits, word)
        : adding(
            word,
            `${name}_${order[index - 1]}`,
            'before.worth + posting.worth',
          );
    return `${name}_${word} as materialized (${bestOf(word, rows, hits)})`;
  });
  const last = `${name}_${order[order.length - 1]}`;
  const apart = `select document_id, worth / ${order.length} as worth from ${last}`;
  const found = joined
    ? best(
        `${apart} union all ${adding(
          0,
          last,
          `before.worth / ${order.length} + ${TOGETHER} * posting.worth`,
        )}`,
      )
    : apart;
  return `
    ${steps.join(',')},
    ${name}_found as materialized (${found}),
    ${name}_amount as materialized (${amountOf(
    `select from ${name}_found`,
    mostEach,
  )}),
    ${name} as materialized (
      ${ranked(`select * from ${name}_found`, { visible, each: true })}
       where not (select many from ${name}_amount)
      union all
      ${ranked(`select * from ${name}_found`, { visible, each: false })}
       where (select many from ${name}_amount))`;
}

/** CTEs of which the last has the tables in which every word is found. */
export function finding(name: string, hits: string, options: Finding): string {
  return options.order.length === 1
    ? findingOne(name, hits, options)
    : findingAll(name, hits, options);
}
