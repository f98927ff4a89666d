import type { InferredReferenceReason } from '@datamap/plugin-datamap-common';
import { type Candidate, typeReason } from './Candidate';
import { nearest } from './nearest';
import type { CandidateSearch } from './singleCandidates';
import type { Target } from './Target';
import type { InferenceColumn, InferenceTable } from './types';

/** A column that leads to a table of its own says nothing about a composite key. */
function leadsElsewhere(search: CandidateSearch, name: string): boolean {
  const { keyWord, owners, whole } = search.columns.read(name);
  return keyWord === undefined
    ? search.index.isTable(whole)
    : owners.some(owner => search.index.hasKey(owner, keyWord));
}

/** `current_items` beside `items`: the same rows at another time, not above them. */
function isTwin(search: CandidateSearch, target: Target): boolean {
  const { reader } = search.index;
  const own = reader.read(search.table.name).words.join(' ');
  return reader.read(target.table.name).words.join(' ').endsWith(` ${own}`);
}

/** What tells the rows of a table apart by itself names no row of another. */
function isUnique({ uniqueKeys }: InferenceTable, attnum: number): boolean {
  return uniqueKeys.some(key => key.length === 1 && key[0] === attnum);
}

/** Keys of all kinds of tables: two that have them have nothing in common. */
const COMMON_KEYS = ['id', 'key', 'uuid'];

/**
 * The member of a composite key that tells its table from others: of
 * `(order_id, line_no)` the line number. A key that is made of references alone,
 * as of a table between two others, has none.
 */
function ownMember(
  search: CandidateSearch,
  members: InferenceColumn[],
): InferenceColumn | undefined {
  return members.find(
    ({ name }) =>
      !COMMON_KEYS.includes(search.columns.read(name).whole) &&
      !leadsElsewhere(search, name),
  );
}

function membersOf({ table }: Target): InferenceColumn[] {
  return table.primaryKey.flatMap(
    attnum => table.columns.find(column => column.attnum === attnum) ?? [],
  );
}

function candidateFor(
  search: CandidateSearch,
  target: Target,
  byWords: Map<string, InferenceColumn>,
  through: string,
): Candidate[] {
  const { table, columns } = search;
  const members = membersOf(target);
  const own = ownMember(search, members);
  if (
    target.table.id === table.id ||
    !own ||
    // A member of a type that nothing is inferred from, such as a day.
    members.length < target.table.primaryKey.length ||
    columns.read(own.name).whole !== through
  ) {
    return [];
  }
  const pairs = members.flatMap(to => {
    const from = byWords.get(columns.read(to.name).whole);
    return from ? [{ from, to }] : [];
  });
  const types = pairs.map(({ from, to }) => typeReason(from, to));
  const sibling =
    table.primaryKey.length === pairs.length &&
    pairs.every(({ from }) => table.primaryKey.includes(from.attnum));
  if (
    pairs.length < members.length ||
    types.includes(undefined) ||
    sibling ||
    isTwin(search, target) ||
    pairs.some(({ from }) => isUnique(table, from.attnum))
  ) {
    return [];
  }
  const reasons: InferredReferenceReason[] = [
    'composite-key',
    types.includes('similar-type') ? 'similar-type' : 'same-type',
    ...(target.table.schema === table.schema
      ? []
      : (['other-schema'] as const)),
  ];
  return [{ to: target.table, pairs, reasons }];
}

/**
 * Where several columns of a table together may lead: to a table whose primary
 * key has columns of the same names and types. Tables with the very same primary
 * key stand beside each other and do not reference one another.
 */
export function compositeCandidates(search: CandidateSearch): Candidate[] {
  const { table, columns, index } = search;
  const byWords = new Map(
    table.columns.map(column => [columns.read(column.name).whole, column]),
  );
  return [...byWords.keys()].flatMap(words =>
    nearest(index.withKeyMember(words, table.schema), target =>
      candidateFor(search, target, byWords, words),
    ),
  );
}
