import { NoteWords } from '@datamap/plugin-datamap-common';

/** An address that people may want to read on, and what it is called. */
export interface DraftLink {
  title: string;
  url: string;
}

/** A value that a column may hold, and what it means. */
export interface DraftValue {
  value: string;
  meaning: string;
}

/** How often something is filled anew, and by what time of the day. */
export interface DraftRhythm {
  /** Empty where nobody knows. */
  every: NonNullable<NoteWords['rhythm']>['every'] | '';
  /** `07:00`, or empty. */
  by: string;
}

/** What somebody writes about a table or a column, as it stands in the form. */
export interface Draft {
  title: string;
  description: string;
  oneRow: string;
  /** The name of a column, or empty. */
  periodColumn: string;
  /** With commas between them. */
  tags: string;
  links: DraftLink[];
  /** An entity ref. */
  contact: string;
  rhythm: DraftRhythm;
  values: DraftValue[];
  /** What is written in the fields that a portal has by its configuration. */
  fields: Record<string, string>;
}

/** A part that every portal has. */
export type KnownField = Exclude<keyof Draft, 'fields'>;

/** A part of a draft. */
export type DraftField = KnownField | `field:${string}`;

/** Which configured field a part is; undefined for those that every portal has. */
export function ownIdOf(part: DraftField): string | undefined {
  return part.startsWith('field:') ? part.slice('field:'.length) : undefined;
}

/** A draft in which one part is as in another. */
export function withPart(draft: Draft, part: DraftField, from: Draft): Draft {
  const id = ownIdOf(part);
  return id === undefined
    ? { ...draft, [part]: from[part as KnownField] }
    : { ...draft, fields: { ...draft.fields, [id]: from.fields[id] ?? '' } };
}

/** The words between the commas, each once. */
export const listedTags = (tags: string) => [
  ...new Set(
    tags
      .split(/[,，、]/)
      .map(tag => tag.trim())
      .filter(Boolean),
  ),
];

/** What is written already, for the form; `choices` are all values of a column of fixed ones. */
export function draftOf(note: NoteWords, choices: string[] = []): Draft {
  const values = note.values ?? [];
  const known = new Set(values.map(({ value }) => value));
  return {
    title: note.title ?? '',
    description: note.description ?? '',
    oneRow: note.oneRow ?? '',
    periodColumn: note.periodColumn ?? '',
    tags: (note.tags ?? []).join(', '),
    links: (note.links ?? []).map(({ title, url }) => ({ title, url })),
    contact: note.contact ?? '',
    rhythm: { every: note.rhythm?.every ?? '', by: note.rhythm?.by ?? '' },
    values: [
      ...values.map(({ value, meaning }) => ({ value, meaning })),
      ...choices
        .filter(value => !known.has(value))
        .map(value => ({ value, meaning: '' })),
    ],
    fields: { ...note.fields },
  };
}

/** A list, where there is something in it: a table has no values, and a note no empty tags. */
const filled = <Item>(items: Item[]) => (items.length > 0 ? items : undefined);

function writtenFields(
  fields: Draft['fields'],
): Record<string, string> | undefined {
  const written = Object.entries(fields)
    .map(([id, value]) => [id, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

/** What the API takes: without blanks around the words, and without what is empty. */
export function wordsOf(draft: Draft): NoteWords {
  const written = (words: string) => words.trim() || undefined;
  const { every, by } = draft.rhythm;
  const links = draft.links
    .map(({ title, url }) => ({ title: title.trim(), url: url.trim() }))
    .filter(({ title, url }) => title || url)
    .map(({ title, url }) => ({ title: title || url, url }));
  const values = draft.values
    .map(({ value, meaning }) => ({ value, meaning: meaning.trim() }))
    .filter(({ value, meaning }) => value !== '' && meaning);
  return {
    title: written(draft.title),
    description: written(draft.description),
    oneRow: written(draft.oneRow),
    // A name may have blanks around it; unsaved words of before have none.
    periodColumn: draft.periodColumn || undefined,
    tags: filled(listedTags(draft.tags)),
    links: filled(links),
    contact: written(draft.contact),
    // Every hour has no time of the day.
    rhythm: every
      ? { every, ...(by && every !== 'hour' && { by }) }
      : undefined,
    values: filled(values),
    fields: writtenFields(draft.fields),
  };
}

/** Whether anything stands in a note. */
export function hasWords(note: NoteWords): boolean {
  return differingFields(draftOf(note), draftOf({})).length > 0;
}

const known: KnownField[] = [
  'title',
  'description',
  'oneRow',
  'periodColumn',
  'tags',
  'links',
  'contact',
  'rhythm',
  'values',
];

/** In which parts two drafts would be saved as something else. */
export function differingFields(one: Draft, other: Draft): DraftField[] {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const [mine, theirs] = [first.fields ?? {}, second.fields ?? {}];
  const own = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return [
    ...known.filter(
      field =>
        JSON.stringify(first[field] ?? []) !==
        JSON.stringify(second[field] ?? []),
    ),
    ...own
      .filter(id => mine[id] !== theirs[id])
      .map((id): DraftField => `field:${id}`),
  ];
}
