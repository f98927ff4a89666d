import { presentedWords, type TableKind } from '@datamap/plugin-datamap-common';
import type { WordsLine } from './WordsLine';

const KINDS: Record<TableKind, string> = {
  table: 'TABLE',
  'partitioned-table': 'TABLE',
  view: 'VIEW',
  'materialized-view': 'MATERIALIZED VIEW',
  'foreign-table': 'FOREIGN TABLE',
};

/** A name as PostgreSQL reads it back (documentation, 4.1.1). */
function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as PostgreSQL reads it back, whatever standard_conforming_strings says. */
function quotedLiteral(text: string): string {
  const doubled = text.replaceAll("'", "''");
  return text.includes('\\')
    ? `E'${doubled.replaceAll('\\', '\\\\')}'`
    : `'${doubled}'`;
}

/** The comment that says what people wrote: the title first, then the rest. */
function commentOf({ table, column, words, comment }: WordsLine): string {
  const { title, titleSource, description } = presentedWords(
    column ?? table,
    comment,
    words,
  );
  return [
    ...(titleSource === 'name' ? [] : [title]),
    ...(description === undefined ? [] : [description]),
  ].join('\n');
}

/**
 * The statement that writes what people say into the database; undefined where
 * they said nothing, or the database says the same.
 */
export function commentStatement(line: WordsLine): string | undefined {
  const { schema, table, column, kind, words, comment } = line;
  if (words.title === undefined && words.description === undefined) {
    return undefined;
  }
  const text = commentOf(line);
  if (text === comment) {
    return undefined;
  }
  const name = `${quotedName(schema)}.${quotedName(table)}`;
  const object =
    column === undefined
      ? `${KINDS[kind]} ${name}`
      : `COLUMN ${name}.${quotedName(column)}`;
  return `COMMENT ON ${object} IS ${quotedLiteral(text)};\n`;
}
