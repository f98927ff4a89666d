import type { SearchMatch } from '@datamap/plugin-datamap-common';

/** Where a word stands, the most telling first. */
export const SEARCH_FIELDS = [
  'whole-title',
  'whole-name',
  'title',
  'name',
  'tag',
  'whole-column',
  'column',
  'schema',
  'description',
  'owner',
  'column-description',
  // Last, so that the numbers of those before stay as they are stored.
  'glossary',
] as const;

/** Where a word stands. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/**
 * What finding a word there is worth, from 0 to 1: where the word was found as a
 * whole, and where only a part of it was.
 */
export const FIELD_WEIGHTS: Readonly<
  Record<SearchField, { whole: number; part: number }>
> = {
  'whole-title': { whole: 1, part: 0.8 },
  'whole-name': { whole: 0.97, part: 0.78 },
  title: { whole: 0.85, part: 0.8 },
  name: { whole: 0.8, part: 0.78 },
  tag: { whole: 0.75, part: 0.6 },
  'whole-column': { whole: 0.6, part: 0.42 },
  column: { whole: 0.45, part: 0.42 },
  schema: { whole: 0.42, part: 0.36 },
  description: { whole: 0.4, part: 0.34 },
  owner: { whole: 0.35, part: 0.3 },
  'column-description': { whole: 0.28, part: 0.24 },
  glossary: { whole: 0.72, part: 0.58 },
};

/** What people are told the field is. */
export const SHOWN_FIELDS: Readonly<Record<SearchField, SearchMatch['field']>> =
  {
    'whole-title': 'title',
    'whole-name': 'name',
    title: 'title',
    name: 'name',
    tag: 'tag',
    'whole-column': 'column',
    column: 'column',
    schema: 'schema',
    description: 'description',
    owner: 'owner',
    'column-description': 'column-description',
    glossary: 'glossary',
  };

/** The last field that a single letter is looked for in, as a number. */
export const LAST_FIELD_OF_LETTERS = SEARCH_FIELDS.indexOf('name') + 1;

/** A field as it is stored: a number from 1 on, smaller where it tells more. */
export function fieldNumber(field: SearchField): number {
  return SEARCH_FIELDS.indexOf(field) + 1;
}
