import { Column } from '@datamap/plugin-datamap-common';

/** A column and everything about it that a reader may type, in lower case. */
export interface SearchableColumn {
  column: Column;
  text: string;
}

/** Prepares columns for {@link filterColumns}; `typeWords` says what one holds. */
export function searchableColumns(
  columns: Column[],
  typeWords: (column: Column) => string,
): SearchableColumn[] {
  return columns.map(column => ({
    column,
    text: [
      column.title,
      column.name,
      column.type,
      column.baseType,
      typeWords(column),
      column.description,
    ]
      .filter(part => part !== undefined)
      .join('\n')
      .normalize('NFC')
      .toLocaleLowerCase(),
  }));
}

/** The columns in which each of the words occurs, in their order. */
export function filterColumns(
  columns: SearchableColumn[],
  words: string,
): Column[] {
  const parts = words
    .normalize('NFC')
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter(part => part !== '');
  return columns
    .filter(({ text }) => parts.every(part => text.includes(part)))
    .map(({ column }) => column);
}
