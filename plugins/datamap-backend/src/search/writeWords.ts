import type { Knex } from 'knex';
import type { SearchSource } from './SearchSource';
import { searchTextsOf } from './searchTextsOf';
import { type DictionaryWord, wholeOf, wordsOfTable } from './wordsOfTable';

/**
 * Vowels begin no syllable, so nobody looks for an end that begins with one; a
 * joined word is looked for from where one of its words begins.
 */
const SUFFIXES = `
  select 1 as kind, substr(word, place) as suffix, id as word_id, place = 1 as at_start
    from added, generate_series(1, length(word)) as place
   where places is null
     and (place = 1 or substr(word, place, 1) not between 'ㅏ' and 'ㅣ')
  union
  select 1, substr(word, place + 1), id, place = 0
    from added, unnest(places) as place
  union
  select 2, substr(initials, place), id, place = 1
    from added, generate_series(1, length(initials)) as place`;

async function addWords(
  transaction: Knex.Transaction,
  words: DictionaryWord[],
): Promise<void> {
  await transaction.raw(
    `with given as materialized (
       select word, initials, latin, places
         from jsonb_to_recordset(?::jsonb)
           as given (word text, initials text, latin text, places integer[])),
     written as (
       insert into search_words (word, initials, latin, joined)
       select word, initials, latin, places is not null from given
       on conflict (word) do update set joined = false
         where search_words.joined and not excluded.joined
       returning id, word, initials),
     added as (
       select written.*, given.places
         from written join given on given.word collate "C" = written.word)
     insert into search_suffixes (kind, suffix, word_id, at_start) ${SUFFIXES}
     on conflict do nothing`,
    [
      JSON.stringify(
        words.map(({ folded, initials, latin, places }) => ({
          word: folded,
          initials: initials ?? null,
          latin,
          places: places ?? null,
        })),
      ),
    ],
  );
}

async function writeDocuments(
  transaction: Knex.Transaction,
  sources: SearchSource[],
): Promise<void> {
  await transaction.raw(
    `insert into search_documents (table_id, warehouse, schema_title, stale)
     select tables.id, tables.warehouse, given.schema_title, false
       from jsonb_to_recordset(?::jsonb) as given (id uuid, schema_title text)
       join tables on tables.id = given.id
     on conflict (table_id) do update
       set schema_title = excluded.schema_title, stale = false`,
    [
      JSON.stringify(
        sources.map(({ id, schema_title }) => ({ id, schema_title })),
      ),
    ],
  );
}

async function writePostings(
  transaction: Knex.Transaction,
  postings: Array<{ table: string; word: string; field: number }>,
): Promise<void> {
  const given = JSON.stringify(postings);
  const wanted = `
    select words.id as word_id, given.field, documents.id as document_id
      from jsonb_to_recordset(?::jsonb) as given ("table" uuid, word text, field smallint)
      join search_words as words on words.word = given.word collate "C"
      join search_documents as documents on documents.table_id = given."table"`;
  await transaction.raw(
    `insert into search_postings (word_id, field, document_id) ${wanted}
     on conflict do nothing`,
    [given],
  );
}

/**
 * Writes the words of some tables over those that they had.
 */
export async function writeWords(
  transaction: Knex.Transaction,
  sources: SearchSource[],
): Promise<void> {
  const dictionary = new Map<string, DictionaryWord>();
  const postings = sources.flatMap(source =>
    [...wordsOfTable(searchTextsOf(source))].map(([word, known]) => {
      const before = dictionary.get(word);
      dictionary.set(word, before ? wholeOf(before, known.word) : known.word);
      return { table: source.id, word, field: known.field };
    }),
  );
  await addWords(transaction, [...dictionary.values()]);
  await writeDocuments(transaction, sources);
  await transaction.raw(
    `delete from search_postings using search_documents
      where search_postings.document_id = search_documents.id
        and search_documents.table_id = any(?::uuid[])`,
    [sources.map(({ id }) => id)],
  );
  await writePostings(transaction, postings);
}
