import { FIELD_WEIGHTS, SEARCH_FIELDS } from './SearchField';
import { PLACE_QUALITY } from './Needle';

/** Words of the dictionary that one needle may find; more make a total a lower bound. */
export const MOST_WORDS_OF_NEEDLE = 2000;
/** The same for a needle with a wrong letter. */
const MOST_WORDS_OF_TYPO = 40;
/** Words like one that nobody can place, by trigrams. */
const MOST_WORDS_ALIKE = 20;
/** With so many tables found without taking a letter for wrong, no letter is. */
const ENOUGH = 3;
/** How much of the trigrams two words have in common, to be taken for alike. */
const ALIKE = 0.45;
const ALIKE_QUALITY = 0.35;

/** A copy counts for so much of what it would by itself. */
const COPY = 0.4;
/** What it is worth that an owner certifies a table. */
const TRUST = 0.3;
/** The part of the rank that is there before anybody has searched. */
export const STANDING = 0.25;
/** What several words that stand together are worth more. */
const TOGETHER = 0.3;

/** The kinds of `search_suffixes`. */
export const SUFFIX_KINDS = { letters: 1, initials: 2 } as const;

/** A needle as the statement is given it. */
export interface NeedleRow {
  /** The word's number from 1; 0 for all words in one. */
  word: number;
  kind: number;
  low: string;
  place: 'within' | 'start' | 'whole';
  quality: number;
  /** The last field to look in. */
  fields: number;
}

const weights = (which: 'whole' | 'part') =>
  `array[${SEARCH_FIELDS.map(field => FIELD_WEIGHTS[field][which]).join(
    ', ',
  )}]::real[]`;

function wordsFound(needles: string, most: number): string {
  return `
    select needle.word, needle.fields, found.word_id,
           found.place = 'whole' as whole,
           needle.quality * case found.place
             when 'whole' then ${PLACE_QUALITY.whole}
             when 'start' then ${PLACE_QUALITY.start}
             else ${PLACE_QUALITY.within} end as quality,
           found.place_in_list = ${most} as cut
      from ${needles} as needle
     cross join lateral (
       select word_id, row_number() over () as place_in_list,
              case when not at_start then 'within'
                   when suffix = needle.low collate "C" then 'whole'
                   else 'start' end as place
         from search_suffixes
        where kind = needle.kind
          and suffix >= needle.low collate "C"
          and suffix < (needle.low || chr(1114111)) collate "C"
          and (at_start or needle.place = 'within')
          and (needle.place <> 'whole' or suffix = needle.low collate "C")
        limit ${most}) as found`;
}

/** Documents in which all words are found, with what that is worth. */
function documentsWith(hits: string): string {
  return `
    select document_id,
           (sum(worth) filter (where word > 0) / max(asked.words)
             + ${TOGETHER} * coalesce(max(worth) filter (where word = 0), 0))::real as worth
      from (select posting.document_id, hit.word,
                   max(hit.quality * case when hit.whole
                     then (${weights('whole')})[posting.field]
                     else (${weights('part')})[posting.field] end) as worth
              from ${hits} as hit
             cross join lateral (
               select document_id, field from search_postings
                where word_id = hit.word_id and field <= hit.fields
               offset 0) as posting
             group by posting.document_id, hit.word) as found
     cross join asked
     group by document_id
    having count(*) filter (where word > 0) = max(asked.words)`;
}

function ranked(documents: string, visible: string): string {
  return `
    select documents.id, documents.table_id, documents.copy_of,
           found.worth * (1 - asked.standing + asked.standing * documents.standing)
             * (1 + ${TRUST} * documents.trust)
             * case when documents.is_copy then ${COPY} else 1 end as rank
      from (${documents}) as found
      join search_documents as documents on documents.id = found.document_id
     cross join asked
     where ${visible}`;
}

/**
 * The statement of a search. Its named bindings are `words`, `needles`, `typos`
 * and `alike` (JSON), `standing`, `limit`, `offset`, and what the options hold.
 *
 * First the tables in which every word is found as it was typed or may be read.
 * Only where these are few, words with a wrong letter are looked for as well; it
 * is never known, and never matters, what is in tables that the caller may not
 * see.
 */
export function searchSql(options: {
  /** A condition on `documents`. */
  visible: string;
  /** What of `tables` is answered. */
  columns: string;
  /** The original of `placed.copy_of` as JSON, as far as the caller may see it. */
  original: string;
  /** The operator of similarity with its schema, where the extension is there. */
  similar?: string;
}): string {
  const needles = (binding: string) => `
    select * from jsonb_to_recordset(cast(:${binding} as jsonb)) as needle
      (word smallint, kind smallint, low text, place text, quality real, fields smallint)`;
  const alike = options.similar
    ? `select needle.word, 100::smallint as fields, alike.id as word_id,
              false as whole, ${ALIKE_QUALITY}::real as quality, false as cut
         from jsonb_to_recordset(cast(:alike as jsonb)) as needle (word smallint, latin text)
        cross join lateral (
          select id from search_words
           where latin ${options.similar} needle.latin
           limit ${MOST_WORDS_ALIKE}) as alike
        where (select few from amount)`
    : `select * from hits where false`;
  return `
    with asked as (
      select cast(:words as integer) as words, cast(:standing as real) as standing),
    needles as materialized (${needles('needles')}),
    typos as materialized (${needles('typos')}),
    hits as materialized (${wordsFound('needles', MOST_WORDS_OF_NEEDLE)}),
    direct as materialized (${ranked(documentsWith('hits'), options.visible)}),
    amount as materialized (
      select count(*) < ${ENOUGH} as few
        from (select from direct limit ${ENOUGH}) as found),
    near as materialized (
      select * from (${wordsFound(
        '(select * from typos where (select few from amount))',
        MOST_WORDS_OF_TYPO,
      )}) as typo
      union all ${alike}
      union all select * from hits where (select few from amount)),
    loose as materialized (${ranked(documentsWith('near'), options.visible)}),
    every as materialized (
      select *, false as typo from direct
      union all
      select *, true from loose
       where not exists (select from direct where direct.id = loose.id)),
    originals as materialized (
      select table_id, rank from every
       where table_id in (select copy_of from every where copy_of is not null)),
    placed as (
      select id, table_id, typo, copy_of,
             case when copy_of is null then rank
                  else least(rank, 0.999 * (select originals.rank from originals
                                             where originals.table_id = copy_of)) end as rank
        from every),
    page as (
      select * from placed order by typo, rank desc, id limit :limit offset :offset)
    select totals.count, totals.cut, page.typo, page.rank, ${options.columns},
           ${options.original} as original
      from (select (select count(*) from placed) as count,
                   exists (select from hits where cut) as cut) as totals
      left join page on true
      left join tables on tables.id = page.table_id and tables.removed_at is null
      left join warehouses on warehouses.id = tables.warehouse
      left join reviews on reviews.table_id = tables.id
     order by page.typo, page.rank desc, page.id`;
}

/** The similarity that `similar` asks for, as the extension is told. */
export const SIMILARITY = ALIKE;
