import type { Knex } from 'knex';
import { mapGently } from '../runs/mapGently';
import { latinOf } from './alikeNeedles';
import type { SearchSource } from './SearchSource';
import { searchTextsOf } from './searchTextsOf';
import { suffixesOf } from './suffixesOf';
import type { DictionaryWord, WordReader } from './WordReader';
import { wholeOf, wordsOfTable } from './wordsOfTable';
import { posting } from './writePostings';

/** Those that the dictionary has, and those that it has only as several in one. */
async function knownWords(
  transaction: Knex.Transaction,
  words: string[],
): Promise<Map<string, { id: number; joined: boolean }>> {
  const {
    rows,
  }: { rows: Array<{ id: number; word: string; joined: boolean }> } =
    await transaction.raw(
      `select words.id, words.word, words.joined
         from jsonb_array_elements_text(?::jsonb) as given (word)
         join search_words as words on words.word = given.word collate "C"`,
      [JSON.stringify(words)],
    );
  return new Map(rows.map(({ word, ...known }) => [word, known]));
}

async function insertWords(
  transaction: Knex.Transaction,
  words: DictionaryWord[],
): Promise<Map<string, number>> {
  const { rows }: { rows: Array<{ id: number; word: string }> } =
    await transaction.raw(
      `insert into search_words (word, initials, latin, joined)
       select word, initials, latin, joined
         from jsonb_to_recordset(?::jsonb)
           as given (word text, initials text, latin text, joined boolean)
           on conflict (word) do update set joined = false
       returning id, word`,
      [
        JSON.stringify(
          words.map(({ folded, initials, parts }) => ({
            word: folded,
            initials: initials ?? null,
            latin: latinOf(folded),
            joined: parts !== undefined,
          })),
        ),
      ],
    );
  return new Map(rows.map(({ id, word }) => [word, id]));
}

async function insertSuffixes(
  transaction: Knex.Transaction,
  words: DictionaryWord[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const suffixes = words.flatMap(word =>
    suffixesOf(word).map(({ kind, suffix }) => ({
      k: kind,
      s: suffix,
      w: ids.get(word.folded),
    })),
  );
  await transaction.raw(
    `insert into search_suffixes (kind, suffix, word_id)
     select k, s, w from jsonb_to_recordset(?::jsonb)
         as given (k smallint, s text, w integer)
      order by k, s collate "C"
         on conflict do nothing`,
    [JSON.stringify(suffixes)],
  );
}

/** The numbers of words; those that are new are put into the dictionary. */
async function numbersOfWords(
  transaction: Knex.Transaction,
  words: ReadonlyMap<string, DictionaryWord>,
): Promise<Map<string, number>> {
  const known = await knownWords(transaction, [...words.keys()]);
  const ids = new Map([...known].map(([word, { id }]) => [word, id]));
  const added = [...words.values()].filter(({ folded, parts }) => {
    const before = known.get(folded);
    return !before || (before.joined && parts === undefined);
  });
  if (added.length > 0) {
    for (const [word, id] of await insertWords(transaction, added)) {
      ids.set(word, id);
    }
    await insertSuffixes(transaction, added, ids);
  }
  return ids;
}

/** The numbers of tables, of which the words are now read. */
async function numbersOfTables(
  transaction: Knex.Transaction,
  sources: SearchSource[],
): Promise<Map<string, number>> {
  const { rows }: { rows: Array<{ id: number; table_id: string }> } =
    await transaction.raw(
      `update search_documents as documents
          set stale = false, schema_title = given.schema_title
         from jsonb_to_recordset(?::jsonb)
           as given (id uuid, schema_title text)
        where documents.table_id = given.id
       returning documents.id, documents.table_id`,
      [
        JSON.stringify(
          sources.map(({ id, schema_title }) => ({ id, schema_title })),
        ),
      ],
    );
  return new Map(rows.map(({ id, table_id }) => [table_id, id]));
}

/**
 * The words of some tables by the tables' numbers, as they are stored; words that
 * are new are put into the dictionary. The caller holds the lock of the search,
 * and the tables are known to it.
 */
export async function storeWords(
  transaction: Knex.Transaction,
  sources: SearchSource[],
  reader: WordReader,
): Promise<Map<number, number[]>> {
  const dictionary = new Map<string, DictionaryWord>();
  const read = await mapGently(sources, source => {
    const words = wordsOfTable(searchTextsOf(source), reader);
    for (const [folded, { word }] of words) {
      const before = dictionary.get(folded);
      dictionary.set(folded, before ? wholeOf(before, word) : word);
    }
    return { id: source.id, words };
  });
  const ids = await numbersOfWords(transaction, dictionary);
  const documents = await numbersOfTables(transaction, sources);
  return new Map(
    read.flatMap(({ id, words }) => {
      const document = documents.get(id);
      return document === undefined
        ? []
        : [
            [
              document,
              [...words].map(([word, { field }]) =>
                posting(ids.get(word)!, field),
              ),
            ] as const,
          ];
    }),
  );
}
