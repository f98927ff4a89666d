import { parseEntityRef } from '@backstage/catalog-model';
import {
  DescribingItem,
  DescribingSuggestion,
  NoteWords,
} from '@datamap/plugin-datamap-common';
import { Draft, draftOf, wordsOf } from '../describe/Draft';
import { Subject } from '../describe/keptDrafts';

/** Which table or column something to describe is. */
export function subjectOf({ table, column }: DescribingItem): Subject {
  const { namespace, name } = parseEntityRef(table.entityRef ?? '');
  return {
    address: { warehouse: namespace, table: table.entityName ?? name },
    column: column?.name,
  };
}

/** Tells things to describe apart. */
export function idOf(item: DescribingItem): string {
  return JSON.stringify([item.table.entityRef, item.column?.name]);
}

/** Whether two are columns of the same name and type. */
export function isAlike(one: DescribingItem, other: DescribingItem): boolean {
  return (
    one.column !== undefined &&
    one.column.name === other.column?.name &&
    one.column.type === other.column.type
  );
}

/** The words of a suggestion, without where they are from. */
export function wordsOfSuggestion({
  title,
  description,
  values,
}: DescribingSuggestion): NoteWords {
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(values?.length && { values }),
  };
}

/** Everything that is written already, with the words of a suggestion. */
export function draftWith(
  item: DescribingItem,
  suggestion: DescribingSuggestion,
): Draft {
  return draftOf({ ...item.note, ...wordsOfSuggestion(suggestion) });
}

/** What the API takes for a draft that was begun with an item. */
export function noteToPut(item: DescribingItem, draft: Draft) {
  return { ...wordsOf(draft), revision: item.note.revision };
}
