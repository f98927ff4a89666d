import type {
  IndexSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { changeOf, toChange } from './changeOf';
import { type CompareRelationsOptions, isSameObject } from './isSameRelation';
import { pairColumns } from './pairColumns';
import { pairNamed } from './pairNamed';
import type { Change } from './types';

/**
 * What changed in the indexes of a relation. An index changes no result, only
 * how long it takes; those of keys are told with the keys.
 */
export function compareIndexes(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const { matched, added, removed } = pairNamed(
    ownIndexes(before),
    ownIndexes(after),
    isSameObject(before, after, options),
  );
  const nameNow = new Map(
    pairColumns(before, after, options).matched.map(([earlier, now]) => [
      earlier.attnum,
      now.name,
    ]),
  );
  return [
    ...removed.map(index =>
      toChange({
        kind: 'index-removed',
        severity: 'needs-attention',
        why: 'queries-may-slow-down',
        object: { type: 'index', name: index.name },
        before: describe(index, before),
      }),
    ),
    ...matched.flatMap(([earlier, now]) => [
      ...changeOf({
        kind: 'index-renamed',
        severity: 'harmless',
        why: 'name-only',
        object: { type: 'index', name: now.name },
        before: earlier.name,
        after: now.name,
      }),
      ...changeOf({
        kind: 'index-changed',
        severity: now.valid ? 'harmless' : 'needs-attention',
        why: now.valid ? 'speed-only' : 'not-usable',
        object: { type: 'index', name: now.name },
        before: describe(earlier, before, nameNow),
        after: describe(now, after),
      }),
      ...changeOf({
        kind: 'comment-changed',
        severity: 'harmless',
        why: 'words-only',
        object: { type: 'index', name: now.name },
        before: earlier.comment,
        after: now.comment,
      }),
    ]),
    ...added.map(index =>
      toChange({
        kind: 'index-added',
        severity: 'harmless',
        why: 'speed-only',
        object: { type: 'index', name: index.name },
        after: describe(index, after),
      }),
    ),
  ];
}

/** Without those that stand behind a key, which are called like it. */
function ownIndexes({ indexes, keys }: RelationSnapshot): IndexSnapshot[] {
  const names = new Set(
    keys.filter(key => key.type !== 'foreign').map(key => key.name),
  );
  return indexes.filter(index => !names.has(index.name));
}

/**
 * Such as `unique btree (email) include (name), partial`.
 *
 * @param names - what columns are to be called that were renamed: an index does
 *   not change when a column's name does
 */
function describe(
  index: IndexSnapshot,
  relation: RelationSnapshot,
  names?: ReadonlyMap<number, string>,
): string {
  const namesOf = (attnums: number[]) =>
    attnums
      .map(attnum =>
        attnum === 0
          ? '(expression)'
          : names?.get(attnum) ??
            relation.columns.find(column => column.attnum === attnum)?.name ??
            String(attnum),
      )
      .join(', ');
  const included =
    index.included.length > 0 ? ` include (${namesOf(index.included)})` : '';
  return [
    `${index.unique ? 'unique ' : ''}${index.method} (${namesOf(
      index.columns,
    )})${included}`,
    ...(index.partial ? ['partial'] : []),
    ...(index.valid ? [] : ['not valid']),
  ].join(', ');
}
