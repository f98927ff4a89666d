import type { Knex } from 'knex';
import { jsonChunks } from '../store/jsonChunks';
import { blockOf, EMPTY_SET, setOf } from './documentSets';

/** More than there are fields, so that a word and a field fit into one number. */
const FIELDS = 16;

/** A word and the field that it stands in, as one number. */
export function posting(word: number, field: number): number {
  return word * FIELDS + field;
}

/** Words of tables, both by their numbers. */
interface Postings {
  postings: number[];
  documents: number[];
}

/** Tables of the first list, with the postings that the second has not. */
function without(
  those: ReadonlyMap<number, number[]>,
  others: ReadonlyMap<number, number[]>,
): Postings {
  const rest: Postings = { postings: [], documents: [] };
  for (const [document, postings] of those) {
    const known = new Set(others.get(document));
    for (const one of postings) {
      if (!known.has(one)) {
        rest.postings.push(one);
        rest.documents.push(document);
      }
    }
  }
  return rest;
}

/** The sets of what is given, as the CTE `given`. */
const GIVEN = `
  given as materialized (
    select (posting / ${FIELDS})::integer as word_id,
           (posting % ${FIELDS})::smallint as field,
           ${blockOf('document_id')} as block, ${setOf(
  'document_id',
)} as documents
      from unnest(cast(:postings as integer[]), cast(:documents as integer[]))
        as pair (posting, document_id)
     group by 1, 2, 3)`;

const SAME_SET = `
  stored.word_id = given.word_id and stored.field = given.field
    and stored.block = given.block`;

const TAKE = `
  with ${GIVEN},
  emptied as (
    delete from search_postings as stored using given
     where ${SAME_SET} and stored.documents & ~ given.documents = ${EMPTY_SET})
  update search_postings as stored
     set documents = stored.documents & ~ given.documents
    from given
   where ${SAME_SET} and stored.documents & ~ given.documents <> ${EMPTY_SET}`;

const PUT = `
  with ${GIVEN}
  insert into search_postings as stored (word_id, field, block, documents)
  select word_id, field, block, documents from given
   order by word_id, field, block
      on conflict (word_id, field, block)
      do update set documents = stored.documents | excluded.documents`;

const KEEP_CONTENTS = `
  insert into search_contents (document_id, postings)
  select (given ->> 'document')::integer,
         array(select jsonb_array_elements_text(given -> 'postings')::integer)
    from jsonb_array_elements(?::jsonb) as given
      on conflict (document_id) do update set postings = excluded.postings`;

async function changeSets(
  transaction: Knex.Transaction,
  statement: string,
  { postings, documents }: Postings,
): Promise<void> {
  if (postings.length > 0) {
    await transaction.raw(statement, {
      postings: `{${postings.join(',')}}`,
      documents: `{${documents.join(',')}}`,
    });
  }
}

async function contentsOf(
  transaction: Knex.Transaction,
  documents: number[],
): Promise<Map<number, number[]>> {
  const rows: Array<{ document_id: number; postings: number[] }> =
    await transaction('search_contents')
      .whereRaw('document_id = any(?::integer[])', [documents])
      .select('document_id', 'postings');
  return new Map(
    rows.map(({ document_id, postings }) => [document_id, postings]),
  );
}

/**
 * Writes what words some tables have, of which the caller holds the documents
 * and the lock of the search. Only sets in which something differs are written.
 */
export async function writePostings(
  transaction: Knex.Transaction,
  contents: ReadonlyMap<number, number[]>,
): Promise<void> {
  const before = await contentsOf(transaction, [...contents.keys()]);
  const taken = without(before, contents);
  const put = without(contents, before);
  await changeSets(transaction, TAKE, taken);
  await changeSets(transaction, PUT, put);
  const changed = new Set([...taken.documents, ...put.documents]);
  if (changed.size > 0) {
    const rows = [...changed].map(document => ({
      document,
      postings: contents.get(document),
    }));
    for (const json of jsonChunks(rows)) {
      await transaction.raw(KEEP_CONTENTS, [json]);
    }
  }
}

/**
 * Takes some of the tables that are gone out of the sets, and says how many; the
 * caller holds the lock of the search. Until then every search leaves them out.
 */
export async function takeGone(
  transaction: Knex.Transaction,
  most: number,
): Promise<number> {
  const gone: number[] = await transaction('search_contents')
    .whereRaw('gone')
    .orderBy('document_id')
    .limit(most)
    .pluck('document_id');
  if (gone.length > 0) {
    await changeSets(
      transaction,
      TAKE,
      without(await contentsOf(transaction, gone), new Map()),
    );
    await transaction('search_contents')
      .whereRaw('document_id = any(?::integer[])', [gone])
      .delete();
  }
  return gone.length;
}
