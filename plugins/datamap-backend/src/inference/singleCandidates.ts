import type { InferredReferenceReason } from '@datamap/plugin-datamap-common';
import { KEY_WORDS, PARENT_WORDS, ROLES_OF_PEOPLE } from './abbreviations';
import { type Candidate, keyReasons, typeReason } from './Candidate';
import type { ColumnReader, ColumnReading } from './ColumnReader';
import { nearest } from './nearest';
import type { Target, TargetKey } from './Target';
import type { TargetIndex } from './TargetIndex';
import type { InferenceColumn, InferenceTable } from './types';
import { typeFamily } from './typeFamily';

/** What candidates are looked for with. */
export interface CandidateSearch {
  table: InferenceTable;
  columns: ColumnReader;
  index: TargetIndex;
}

function candidateOf(options: {
  table: InferenceTable;
  column: InferenceColumn;
  reading: ColumnReading;
  target: Target;
  key: TargetKey;
  because: InferredReferenceReason;
  shortened?: boolean;
}): Candidate[] {
  const { table, column, reading, target, key, because } = options;
  const type = typeReason(column, key.column);
  const itself = target.table.id === table.id;
  if (
    !type ||
    key.proof === 'part-of-primary' ||
    (itself && key.column.attnum === column.attnum)
  ) {
    return [];
  }
  return [
    {
      to: target.table,
      pairs: [{ from: column, to: key.column }],
      reasons: [
        because,
        type,
        ...keyReasons(key.proof),
        ...(reading.abbreviated ? (['abbreviation-read'] as const) : []),
        ...(options.shortened ? (['table-name-shortened'] as const) : []),
        ...(target.table.schema === table.schema
          ? []
          : (['other-schema'] as const)),
      ],
      ...(reading.abbreviated ? { readAs: reading.whole } : {}),
    },
  ];
}

/** To the tables whose rows are that, as far as they have such a key. */
function candidatesNamed(
  search: CandidateSearch,
  column: InferenceColumn,
  options: {
    reading: ColumnReading;
    owner: string;
    keyOf: (target: Target) => TargetKey | undefined;
    because: InferredReferenceReason;
  },
): Candidate[] {
  const { owner, keyOf, ...rest } = options;
  return nearest(search.index.named(owner, search.table.schema), target => {
    const key = keyOf(target);
    const name = target.names.get(owner);
    return key && name
      ? candidateOf({
          ...search,
          ...rest,
          column,
          target,
          key,
          shortened: name.shortened,
        })
      : [];
  });
}

/** The first of some searches that gives anything. */
function firstOf(searches: Array<() => Candidate[]>): Candidate[] {
  for (const find of searches) {
    const found = find();
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

/**
 * What a column leads to if its name leaves out what the name of its own table
 * begins with: `build_id` of `ci_build_logs` to `ci_builds`, `status` of `orders`
 * to `order_statuses`.
 */
function completedCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
  reading: ColumnReading,
): Candidate[] {
  const { keyWord, owners } = reading;
  const family = typeFamily(column.type);
  if (!keyWord && family !== 'whole number' && family !== 'uuid') {
    return [];
  }
  const { words } = search.index.reader.read(search.table.name);
  // A bare `id` is the row's own.
  if (KEY_WORDS.has(owners[0])) {
    return [];
  }
  const keyOf = (target: Target) => {
    const key = keyWord ? target.keys.get(keyWord) : ownKey(target);
    const isAlike = keyWord !== undefined || key?.column.type === column.type;
    return target.table.id !== search.table.id && isAlike ? key : undefined;
  };
  return firstOf(
    words.map(
      (_word, index) => () =>
        candidatesNamed(search, column, {
          reading,
          owner: [...words.slice(0, words.length - index), owners[0]].join(' '),
          keyOf,
          because: 'completed-by-own-table',
        }),
    ),
  );
}

/** `customer_id` to the key `id` of `customers`, `billing_customer_id` too. */
function namedCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
  reading: ColumnReading,
): Candidate[] {
  const { keyWord, owners } = reading;
  if (!keyWord) {
    return [];
  }
  const byOwner = owners.map(
    (owner, index) => () =>
      candidatesNamed(search, column, {
        reading,
        owner,
        keyOf: target => target.keys.get(keyWord),
        because:
          index === 0 ? 'names-table-and-key' : 'names-table-and-key-with-role',
      }),
  );
  return firstOf([
    ...byOwner.slice(0, 1),
    () => completedCandidates(search, column, reading),
    ...byOwner.slice(1),
  ]);
}

/** The column that a table declares its rows to be known by. */
function ownKey(target: Target): TargetKey | undefined {
  return [...target.keys.values()].find(({ proof }) => proof === 'primary');
}

/** `parent_id`, or a `parent` of the same type, to the key of its own table. */
function parentCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
  reading: ColumnReading,
): Candidate[] {
  const { keyWord, owners } = reading;
  const target = search.index.get(search.table.id);
  const key = keyWord ? target?.keys.get(keyWord) : target && ownKey(target);
  return target &&
    key &&
    PARENT_WORDS.has(owners[0]) &&
    (keyWord !== undefined || key.column.type === column.type)
    ? candidateOf({
        ...search,
        column,
        reading,
        target,
        key,
        because: 'names-parent',
      })
    : [];
}

/**
 * Whether the rows of a table are known by a column that leads to another table:
 * then they say more of the rows there, and who names that column means those.
 */
function isKnownByAnother(search: CandidateSearch, target: Target): boolean {
  const { table } = target;
  const [attnum] = table.primaryKey;
  const name = table.columns.find(column => column.attnum === attnum)?.name;
  const reading = search.columns.read(name ?? '');
  return (
    table.declared.some(({ columns }) => columns.includes(attnum)) ||
    (reading.keyWord !== undefined &&
      !target.names.has(reading.owners[0]) &&
      search.index.hasKey(reading.owners[0], reading.keyWord))
  );
}

/**
 * `cust_no` to the one table of whatever name whose primary key is `cust_no`; of
 * several nobody knows which is meant.
 */
function sameNameCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
  reading: ColumnReading,
): Candidate[] {
  const { table } = search;
  if (
    !reading.isKey ||
    (table.primaryKey.length === 1 && table.primaryKey[0] === column.attnum)
  ) {
    return [];
  }
  const found = nearest(
    search.index.withPrimaryKey(reading.whole, table.schema),
    target => {
      const to = target.table.columns.find(
        ({ attnum }) => attnum === target.table.primaryKey[0],
      );
      return to && !isKnownByAnother(search, target)
        ? candidateOf({
            ...search,
            column,
            reading,
            target,
            key: { column: to, proof: 'primary' },
            because: 'same-name-as-key',
          })
        : [];
    },
  );
  return found.length > 1 ? [] : found;
}

/** `customer` to the declared key of `customers`; not for text, which says itself. */
function likeTableCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
  reading: ColumnReading,
): Candidate[] {
  const family = typeFamily(column.type);
  if (reading.keyWord || (family !== 'whole number' && family !== 'uuid')) {
    return [];
  }
  return firstOf([
    () =>
      candidatesNamed(search, column, {
        reading,
        owner: reading.whole,
        keyOf: target => {
          const key = ownKey(target);
          return key?.column.type === column.type ? key : undefined;
        },
        because: 'named-like-table',
      }),
    () => completedCandidates(search, column, reading),
  ]);
}

/** Who somebody is to a row: `owner_id`, `approved_by`. */
function roleIn({ owners }: ColumnReading): string | undefined {
  return owners.find(owner => ROLES_OF_PEOPLE.has(owner));
}

/**
 * `created_by` and `owner_id` to the table of those who use the system, where
 * there is one such table and no more: the nearest, by a key of the same kind.
 */
function personCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
  reading: ColumnReading,
): Candidate[] {
  const isText = typeFamily(column.type) === 'text';
  // Without a word for a key, a text is the name of somebody.
  if (roleIn(reading) === undefined || (isText && !reading.keyWord)) {
    return [];
  }
  for (const targets of search.index.users(search.table.schema)) {
    const found = targets.flatMap(target => {
      const key = ownKey(target);
      return key
        ? candidateOf({
            ...search,
            column,
            reading,
            target,
            key,
            because: 'names-role-of-person',
          })
        : [];
    });
    if (found.length > 0) {
      return found.length > 1 ? [] : found;
    }
  }
  return [];
}

/** Where one column may lead, by its name and type. */
export function singleCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
): Candidate[] {
  if (!typeFamily(column.type)) {
    return [];
  }
  const reading = search.columns.read(column.name);
  const find = (finder: typeof namedCandidates) =>
    finder(search, column, reading);
  return firstOf([
    () =>
      [
        namedCandidates,
        parentCandidates,
        sameNameCandidates,
        likeTableCandidates,
      ].flatMap(find),
    () => find(personCandidates),
  ]);
}
