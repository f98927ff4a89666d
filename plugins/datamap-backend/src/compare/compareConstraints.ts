import type {
  ConstraintSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { changeOf, toChange } from './changeOf';
import { type CompareRelationsOptions, isSameObject } from './isSameRelation';
import { pairColumns } from './pairColumns';
import { pairNamed } from './pairNamed';
import type { Change } from './types';

/**
 * What changed in the checks and exclusions of a relation. That a column may
 * not be blank is told with the column; what they ask for is read apart.
 */
export function compareConstraints(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const { matched, added, removed } = pairNamed(
    rulesOf(before.constraints),
    rulesOf(after.constraints),
    isSameObject(before, after, options),
  );
  const nameNow = new Map(
    pairColumns(before, after, options).matched.map(([earlier, now]) => [
      earlier.attnum,
      now.name,
    ]),
  );
  const objectOf = ({ name }: ConstraintSnapshot) =>
    ({ type: 'constraint', name } as const);
  return [
    ...removed.map(rule =>
      toChange({
        kind: 'constraint-removed',
        severity: 'needs-attention',
        why: 'no-longer-checked',
        object: objectOf(rule),
        before: describe(rule, before),
      }),
    ),
    ...matched.flatMap(([earlier, now]) => [
      ...changeOf({
        kind: 'constraint-renamed',
        severity: 'harmless',
        why: 'name-only',
        object: objectOf(now),
        before: earlier.name,
        after: now.name,
      }),
      ...changeOf({
        kind: 'constraint-changed',
        severity: 'needs-attention',
        why: 'other-rule',
        object: objectOf(now),
        before: describe(earlier, before, nameNow),
        after: describe(now, after),
      }),
      ...changeOf({
        kind: 'comment-changed',
        severity: 'harmless',
        why: 'words-only',
        object: objectOf(now),
        before: earlier.comment,
        after: now.comment,
      }),
    ]),
    ...added.map(rule =>
      toChange({
        kind: 'constraint-added',
        severity: 'needs-attention',
        why: 'inserts-may-fail',
        object: objectOf(rule),
        after: describe(rule, after),
      }),
    ),
  ];
}

function rulesOf(constraints: ConstraintSnapshot[] = []): ConstraintSnapshot[] {
  return constraints.filter(({ type }) => type !== 'not-null');
}

/**
 * Such as `check (amount), not validated`; what it asks for is read apart.
 *
 * @param names - what columns are to be called that were renamed
 */
function describe(
  rule: ConstraintSnapshot,
  relation: RelationSnapshot,
  names?: ReadonlyMap<number, string>,
): string {
  const columns = rule.columns.map(attnum =>
    attnum === 0
      ? '(expression)'
      : names?.get(attnum) ??
        relation.columns.find(column => column.attnum === attnum)?.name ??
        String(attnum),
  );
  return [
    `${rule.type} (${columns.join(', ')})`,
    ...(rule.validated ? [] : ['not validated']),
    ...(rule.enforced ? [] : ['not enforced']),
    ...(rule.deferrable ? ['deferrable'] : []),
    ...(rule.deferred ? ['initially deferred'] : []),
  ].join(', ');
}
