import { documentsIn } from './documentSets';
import { finding, type Finding, mayBeSeen, type Sight } from './findingSql';
import { FIELD_WEIGHTS, SEARCH_FIELDS } from './SearchField';
import { PLACE_QUALITY } from './Needle';
import { isAtStart } from './suffixKind';

/** Words of the dictionary that one needle may find; more make a total a lower bound. */
export const MOST_WORDS_OF_NEEDLE = 2000;
/** The same for all words in one, which is only worth more where it is found. */
const MOST_WORDS_JOINED = 300;
/** The same for a needle with a wrong letter. */
const MOST_WORDS_OF_TYPO = 40;
/** Words like one that nobody can place, by trigrams. */
const MOST_WORDS_ALIKE = 20;
/** With so many tables found without taking a letter for wrong, no letter is. */
export const ENOUGH = 3;
/** How much of the trigrams two words have in common, to be taken for alike. */
const ALIKE = 0.45;
const ALIKE_QUALITY = 0.35;

/** A copy counts for less than its original, if only by so much. */
const BELOW_ORIGINAL = 0.999;
/** A needle as the statement is given it. */
export interface NeedleRow {
  /** The word's number from 1; 0 for all words in one. */
  word: number;
  kinds: number[];
  /** What it finds is from here on, */
  low: string;
  /** and below this. */
  high: string;
  quality: number;
  /** The last field to look in. */
  fields: number;
}

/** What a word may be where it holds a wrong letter, as the statement is given it. */
export interface TypoRow {
  word: number;
  kinds: number[];
  lows: string[];
  quality: number;
  fields: number;
}

/** In SQL, what finding a word is worth in each field. */
function worths(
  quality: string,
  place: number,
  which: 'whole' | 'part',
): string {
  const each = SEARCH_FIELDS.map(
    field => `${quality} * ${(place * FIELD_WEIGHTS[field][which]).toFixed(6)}`,
  );
  return `array[${each.join(', ')}]::real[]`;
}

/**
 * The words of the dictionary that needles find, each once for a word that is
 * sought, with what it is worth in each field.
 */
function wordsFound(needles: string, most: number): string {
  return `
    select distinct on (needle.word, needle.fields, found.word_id)
           needle.word, needle.fields, found.word_id, needle.low, found.cut,
           needle.quality * case when found.whole then ${PLACE_QUALITY.whole}
             when found.at_start then ${PLACE_QUALITY.start}
             else ${PLACE_QUALITY.within} end as quality,
           case when found.whole
                then ${worths('needle.quality', PLACE_QUALITY.whole, 'whole')}
                when found.at_start
                then ${worths('needle.quality', PLACE_QUALITY.start, 'part')}
                else ${worths('needle.quality', PLACE_QUALITY.within, 'part')}
            end as worths
      from ${needles} as needle
     cross join lateral (
       select word_id, ${isAtStart('kind')} as at_start,
              ${isAtStart('kind')} and suffix = needle.low collate "C" as whole,
              needle.word > 0 and row_number() over () = ${most} as cut
         from search_suffixes
        where kind = any(needle.kinds)
          and suffix >= needle.low collate "C"
          and suffix < needle.high collate "C"
        limit case when needle.word = 0 then ${MOST_WORDS_JOINED} else ${most} end) as found
     order by needle.word, needle.fields, found.word_id, quality desc`;
}

/** Whether words of the dictionary stand in a table that the caller may see. */
function isKnown(word: string, hits: string, sight: Sight): string {
  return `((
    select true from ${hits} as hit
     cross join lateral (
           select block, documents from search_postings
            where word_id = hit.word_id and field <= hit.fields offset 0) as posting
     cross join lateral (${documentsIn('posting')} offset 0) as found
     where hit.word = ${word} and ${mayBeSeen('found.id', sight)}
     limit 1) is true)`;
}

/**
 * The statement of a search. Its named bindings are `needles`, `typos` and
 * `alike` (JSON), `limit`, `offset`, and what the options hold.
 *
 * First the tables in which every word is found as it was typed or may be read.
 * Only where these are few, words with a wrong letter are looked for as well:
 * of words that stand nowhere, or of all where each stands somewhere. It is never
 * known, and never matters, what is in tables that the caller may not see.
 */
export function searchSql(
  options: Finding & {
    /** What of `tables` is answered. */
    columns: string;
    /** The original of `page.copy_of` as JSON, as far as the caller may see it. */
    original: string;
    /** The schema of the extension pg_trgm, where that is there. */
    trigrams?: string;
  },
): string {
  const alike = options.trigrams
    ? `union all
       select needle.word, 100::smallint as fields, alike.id as word_id,
              null::text as low, false as cut, ${ALIKE_QUALITY}::real as quality,
              ${worths(`${ALIKE_QUALITY}::real`, 1, 'part')} as worths
         from jsonb_to_recordset(cast(:alike as jsonb)) as needle (word smallint, latin text)
        cross join lateral (
          select id from search_words
           where latin operator(${options.trigrams}.%) needle.latin
           order by latin operator(${options.trigrams}.<->) needle.latin, id
           limit ${MOST_WORDS_ALIKE}) as alike
        where (select few from amount)
          and needle.word not in (select word from known)
          and not ${isKnown('needle.word', 'mistyped', options)}`
    : '';
  return `
    with needles as materialized (
      select * from jsonb_to_recordset(cast(:needles as jsonb)) as needle
        (word smallint, kinds smallint[], low text, high text, quality real, fields smallint)),
    hits as materialized (${wordsFound('needles', MOST_WORDS_OF_NEEDLE)}),
    ${finding('direct', 'hits', options)},
    amount as materialized (
      select direct_count.all, direct_count.all < ${ENOUGH} as few,
             exists (select from direct where copy_of is not null) as copies
        from direct_count),
    known as materialized (
      select word from (select distinct word from needles where word > 0) as needle
       where (select few from amount) and ${isKnown(
         'needle.word',
         'hits',
         options,
       )}),
    typos as materialized (
      select word, kinds, low, low || chr(1114111) as high, quality, fields
        from jsonb_to_recordset(cast(:typos as jsonb)) as typo
          (word smallint, kinds smallint[], lows text[], quality real, fields smallint)
       cross join unnest(lows) as low
       where (select few from amount)
         and (word not in (select word from known)
              or (select count(*) from known) = ${options.words})),
    mistyped as materialized (${wordsFound('typos', MOST_WORDS_OF_TYPO)}),
    near as materialized (
      select * from mistyped ${alike}
      union all select * from hits where (select few from amount)),
    ${finding('loosely', 'near', options)},
    loose as materialized (
      select * from loosely
       where not exists (select from direct where direct.id = loosely.id)),
    every as not materialized (
      select *, false as typo from direct
      union all select *, true from loose),
    copies as materialized (
      select * from every
       where copy_of is not null and (select few or copies from amount)),
    originals as materialized (
      select documents.table_id, every.rank
        from search_documents as documents
        join every on every.id = documents.id
       where documents.id in (
         select original.id from search_documents as original
          where original.table_id in (select copy_of from copies))),
    placed as (
      select * from every where copy_of is null
      union all
      select copies.id, copies.copy_of,
             least(copies.rank, ${BELOW_ORIGINAL} * originals.rank), copies.typo
        from copies left join originals on originals.table_id = copies.copy_of),
    page as (
      select placed.*, documents.table_id
        from (select * from placed
               order by typo, rank desc, id limit :limit offset :offset) as placed
       cross join lateral (
         select table_id from search_documents
          where id = placed.id offset 0) as documents)
    select totals.count, totals.cut, totals.meant, page.typo, page.rank,
           ${options.columns}, ${options.original} as original
      from (select case when few then (select loosely_count.all from loosely_count)
                        else amount.all end as count,
                   exists (select from hits where cut) as cut,
                   (select jsonb_agg(distinct low) from near) as meant
              from amount) as totals
      left join page on true
      left join tables on tables.id = page.table_id and tables.removed_at is null
      left join warehouses on warehouses.id = tables.warehouse
      left join reviews on reviews.table_id = tables.id
     order by page.typo, page.rank desc, page.id`;
}

/** The similarity that `similar` asks for, as the extension is told. */
export const SIMILARITY = ALIKE;
