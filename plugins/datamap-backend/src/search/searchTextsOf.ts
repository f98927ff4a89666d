import { type NoteWords, titleOf } from '@datamap/plugin-datamap-common';
import type { SearchField } from './SearchField';
import type { SearchSource, SourceColumn } from './SearchSource';

/** A text of a table, and what its words tell. */
export interface SearchText {
  /** In NFC. */
  text: string;
  /** What its words are by themselves. */
  words: SearchField;
  /** What all of its words are, written as one. */
  whole?: SearchField;
  /** The column that it is of, as PostgreSQL has it. */
  column?: string;
}

function text(
  value: string | null | undefined,
  words: SearchField,
  more: Pick<SearchText, 'whole' | 'column'> = {},
): SearchText[] {
  const written = value?.trim();
  return written ? [{ text: written.normalize('NFC'), words, ...more }] : [];
}

function titleTexts(title: string | undefined, column: string): SearchText[] {
  return text(title, 'column', { whole: 'whole-column', column });
}

/** What the database says of a column, and what people wrote about it. */
function columnTexts(
  { name, comment }: SourceColumn,
  portal: NoteWords,
): SearchText[] {
  const said = comment?.trim() ? titleOf(name, comment) : undefined;
  const descriptions = [
    said?.description,
    portal.description,
    ...(portal.values ?? []).map(({ meaning }) => meaning),
    ...Object.values(portal.fields ?? {}),
  ];
  return [
    ...titleTexts(name, name),
    ...titleTexts(
      said?.titleSource === 'comment' ? said.title : undefined,
      name,
    ),
    ...titleTexts(portal.title, name),
    ...(portal.tags ?? []).flatMap(tag =>
      text(tag, 'column-description', { column: name }),
    ),
    ...descriptions.flatMap(value =>
      text(value, 'column-description', { column: name }),
    ),
  ];
}

/** The name in an entity ref. */
function nameOfRef(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function onOneLine(value: string): string {
  return value.trim().replace(/\s+/gu, ' ');
}

/** What the database says where the portal shows other words. */
function coveredComment({ comment, title, description }: SearchSource) {
  const shown = onOneLine(`${title} ${description ?? ''}`);
  return comment !== null && !shown.includes(onOneLine(comment))
    ? comment
    : undefined;
}

/** What the terms are called that apply to the table and to its columns. */
function termTexts({ columns, terms }: SearchSource): SearchText[] {
  const names = new Map(
    (columns ?? []).map(({ attnum, name }) => [attnum, name]),
  );
  return (terms ?? []).flatMap(term =>
    term.names.flatMap(name =>
      text(name, 'glossary', {
        whole: 'glossary',
        column: names.get(term.attnum),
      }),
    ),
  );
}

/** All texts that a table is found by. */
export function searchTextsOf(source: SearchSource): SearchText[] {
  const notes = new Map(
    (source.notes ?? []).map(({ attnum, words }) => [attnum, words]),
  );
  const portal: NoteWords = notes.get(0) ?? {};
  return [
    ...(source.title_source === 'name'
      ? []
      : text(source.title, 'title', { whole: 'whole-title' })),
    ...text(source.name, 'name', { whole: 'whole-name' }),
    ...text(source.schema_name, 'schema', { whole: 'schema' }),
    ...text(source.schema_title, 'schema'),
    ...text(source.description, 'description'),
    ...text(coveredComment(source), 'description'),
    ...text(nameOfRef(source.owner), 'owner', { whole: 'owner' }),
    ...text(portal.oneRow, 'description'),
    ...Object.values(portal.fields ?? {}).flatMap(said =>
      text(said, 'description'),
    ),
    ...(portal.tags ?? []).flatMap(tag => text(tag, 'tag', { whole: 'tag' })),
    ...termTexts(source),
    ...(source.columns ?? []).flatMap(column =>
      columnTexts(column, notes.get(column.attnum) ?? {}),
    ),
  ];
}
