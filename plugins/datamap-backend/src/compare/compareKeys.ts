import type {
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { changeOf, toChange } from './changeOf';
import {
  type CompareRelationsOptions,
  isSameObject,
  isSameRelation,
} from './isSameRelation';
import { pairColumns } from './pairColumns';
import { pairNamed } from './pairNamed';
import type { Change } from './types';

/**
 * What changed in the primary, unique and foreign keys of a relation. A primary
 * or unique key that went breaks what relied on rows being told apart; a
 * foreign key that went leaves the data as it is, but unchecked from now on.
 */
export function compareKeys(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const { matched, added, removed } = pairNamed(
    before.keys,
    after.keys,
    isSameObject(before, after, options),
  );
  const attnumNow = new Map(
    pairColumns(before, after, options).matched.map(([earlier, now]) => [
      earlier.attnum,
      now.attnum,
    ]),
  );
  return [
    ...removed.map(key =>
      toChange({
        kind: 'key-removed',
        severity: key.type === 'foreign' ? 'needs-attention' : 'breaking',
        why: key.type === 'foreign' ? 'no-longer-checked' : 'rows-may-repeat',
        object: { type: 'key', name: key.name },
        before: describe(key, before),
        ...leadsTo(key, undefined),
      }),
    ),
    ...matched.flatMap(([earlier, now]) => [
      ...changeOf({
        kind: 'key-renamed',
        severity: 'harmless',
        why: 'name-only',
        object: { type: 'key', name: now.name },
        before: earlier.name,
        after: now.name,
      }),
      ...(isSameKey(earlier, now, attnumNow, options)
        ? []
        : [
            toChange({
              kind: 'key-changed',
              severity: now.type === 'foreign' ? 'needs-attention' : 'breaking',
              why:
                now.type === 'foreign' ? 'other-rule' : 'other-rows-are-alike',
              object: { type: 'key', name: now.name },
              before: describe(earlier, before),
              after: describe(now, after),
              ...leadsTo(earlier, now),
            }),
          ]),
      ...changeOf({
        kind: 'comment-changed',
        severity: 'harmless',
        why: 'words-only',
        object: { type: 'key', name: now.name },
        before: earlier.comment,
        after: now.comment,
      }),
    ]),
    ...added.map(key =>
      toChange({
        kind: 'key-added',
        severity: 'needs-attention',
        why: 'inserts-may-fail',
        object: { type: 'key', name: key.name },
        after: describe(key, after),
        ...leadsTo(undefined, key),
      }),
    ),
  ];
}

function isSameKey(
  before: KeySnapshot,
  after: KeySnapshot,
  attnumNow: Map<number, number>,
  options: CompareRelationsOptions,
): boolean {
  const same =
    before.type === after.type &&
    before.deferrable === after.deferrable &&
    before.deferred === after.deferred &&
    (before.period ?? false) === (after.period ?? false) &&
    isSameList(
      before.columns.map(attnum => attnumNow.get(attnum)),
      after.columns,
    );
  if (!same || before.type !== 'foreign' || after.type !== 'foreign') {
    return same;
  }
  return (
    isSameRelation(before.referencedOid, after.referencedOid, options) &&
    // attnums of another relation mean the same only while that is the same
    (!options.sameDatabase || before.referencedOid !== after.referencedOid
      ? before.referencedColumns.length === after.referencedColumns.length
      : isSameList(before.referencedColumns, after.referencedColumns)) &&
    before.onUpdate === after.onUpdate &&
    before.onDelete === after.onDelete &&
    before.match === after.match &&
    before.validated === after.validated &&
    before.enforced === after.enforced
  );
}

function isSameList(
  one: (number | undefined)[],
  other: (number | undefined)[],
): boolean {
  return (
    one.length === other.length && one.every((item, at) => item === other[at])
  );
}

/** What foreign keys lead to. */
function leadsTo(
  before: KeySnapshot | undefined,
  after: KeySnapshot | undefined,
): Pick<Change, 'tables'> {
  const targetsOf = (key: KeySnapshot | undefined) =>
    key?.type === 'foreign' ? [key.referencedOid] : [];
  const tables = { before: targetsOf(before), after: targetsOf(after) };
  return tables.before.length + tables.after.length > 0 ? { tables } : {};
}

/** Such as `foreign (order_id), not validated`; what it leads to is told apart. */
function describe(key: KeySnapshot, relation: RelationSnapshot): string {
  const columns = key.columns.map(
    attnum =>
      relation.columns.find(column => column.attnum === attnum)?.name ??
      String(attnum),
  );
  const notes =
    key.type === 'foreign'
      ? [
          `on update ${key.onUpdate}`,
          `on delete ${key.onDelete}`,
          ...(key.validated ? [] : ['not validated']),
          ...(key.enforced ? [] : ['not enforced']),
        ]
      : [];
  return [
    `${key.type} (${columns.join(', ')})`,
    ...notes,
    ...(key.period ? ['over periods'] : []),
    ...(key.deferrable ? ['deferrable'] : []),
    ...(key.deferred ? ['initially deferred'] : []),
  ].join(', ');
}
