import { TABLE_PREFIXES, TABLE_SUFFIXES } from './abbreviations';
import type { NameReader } from './NameReader';

/** One way to read what a table's rows are. */
export interface TableName {
  words: string[];
  /** Whether something was cut off, such as `tb` or `mst`. */
  shortened: boolean;
}

/** What does not say what the rows of a table are, as a reader reads it. */
export interface TableAffixes {
  prefixes: ReadonlySet<string>;
  suffixes: ReadonlySet<string>;
}

/** The affixes that are known, and the prefixes that the configuration adds. */
export function tableAffixes(
  reader: NameReader,
  prefixes: readonly string[] = [],
): TableAffixes {
  const read = (affixes: readonly string[]) =>
    new Set(affixes.map(affix => reader.read(affix).words.join(' ')));
  return {
    prefixes: read([...TABLE_PREFIXES, ...prefixes]),
    suffixes: read(TABLE_SUFFIXES),
  };
}

/**
 * What the rows of a table may be, by its name: `tb_cust_mst` is a customer, as
 * well as what the whole name says.
 */
export function tableNames(
  table: { schema: string; name: string },
  options: { reader: NameReader; affixes: TableAffixes },
): TableName[] {
  const { reader, affixes } = options;
  const { words } = reader.read(table.name);
  if (words.length === 0) {
    return [];
  }
  const schema = reader.read(table.schema).words.join(' ');
  const last = words.length - 1;
  const from = affixes.prefixes.has(words[0]) || words[0] === schema ? 1 : 0;
  const to = affixes.suffixes.has(words[last]) ? last : words.length;
  const shortened = [
    ...(from > 0 ? [words.slice(from)] : []),
    ...(to < words.length ? [words.slice(from, to)] : []),
  ];
  return [
    { words, shortened: false },
    ...shortened
      .filter(rest => rest.length > 0)
      .map(rest => ({ words: rest, shortened: true })),
  ];
}
