/** Documents of which one row says in which of them a word stands. */
export const IN_SET = 1024;

/** A set without any document, in SQL. */
export const EMPTY_SET = `B'0'::bit(${IN_SET})`;

/** In SQL, the number of the set that a document is in. */
export function blockOf(id: string): string {
  return `(${id}) / ${IN_SET}`;
}

/** In SQL, the set of the documents of a group, all of one block. */
export function setOf(id: string): string {
  return `bit_or(set_bit(${EMPTY_SET}, (${id}) % ${IN_SET}, 1))`;
}

/** In SQL, whether a document is in a set of its block. */
export function isIn(id: string, documents: string): string {
  return `get_bit(${documents}, (${id}) % ${IN_SET}) = 1`;
}

/**
 * A query for the ids of the documents in the set of a row with `block` and
 * `documents`. It goes from one bit that is set to the next, so that it costs
 * what is in the set and not what could be.
 */
export function documentsIn(row: string): string {
  return `
    select (${row}.block * ${IN_SET} - 1
             + sum(length(run.zeros) + 1) over (order by run.nth rows unbounded preceding)
           )::integer as id
      from unnest(string_to_array(${row}.documents::text, '1'))
             with ordinality as run (zeros, nth)
     where run.nth <= bit_count(${row}.documents)`;
}
