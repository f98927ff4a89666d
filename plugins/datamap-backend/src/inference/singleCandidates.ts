import type { InferredReferenceReason } from '@datamap/plugin-datamap-common';
import { PARENT_WORDS } from './abbreviations';
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
  for (const [index, owner] of owners.entries()) {
    const groups = search.index.named(owner, search.table.schema);
    const found = nearest(groups, target => {
      const key = target.keys.get(keyWord);
      const name = target.names.get(owner);
      return key && name
        ? candidateOf({
            ...search,
            column,
            reading,
            target,
            key,
            because:
              index === 0
                ? 'names-table-and-key'
                : 'names-table-and-key-with-role',
            shortened: name.shortened,
          })
        : [];
    });
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

/** `parent_id` to the key of its own table. */
function parentCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
  reading: ColumnReading,
): Candidate[] {
  const { keyWord, owners } = reading;
  const target = search.index.get(search.table.id);
  const key = keyWord && target?.keys.get(keyWord);
  return target && key && PARENT_WORDS.has(owners[0])
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

/** `cust_no` to a table of whatever name whose primary key is `cust_no`. */
function sameNameCandidates(
  search: CandidateSearch,
  column: InferenceColumn,
  reading: ColumnReading,
): Candidate[] {
  const { table } = search;
  if (
    !reading.keyWord ||
    (table.primaryKey.length === 1 && table.primaryKey[0] === column.attnum)
  ) {
    return [];
  }
  return nearest(
    search.index.withPrimaryKey(reading.whole, table.schema),
    target => {
      const to = target.table.columns.find(
        ({ attnum }) => attnum === target.table.primaryKey[0],
      );
      return to
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
  return nearest(
    search.index.named(reading.whole, search.table.schema),
    target => {
      const key = [...target.keys.values()].find(
        ({ proof }) => proof === 'primary',
      );
      return key && key.column.type === column.type
        ? candidateOf({
            ...search,
            column,
            reading,
            target,
            key,
            because: 'named-like-table',
          })
        : [];
    },
  );
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
  return [
    namedCandidates,
    parentCandidates,
    sameNameCandidates,
    likeTableCandidates,
  ].flatMap(find => find(search, column, reading));
}
