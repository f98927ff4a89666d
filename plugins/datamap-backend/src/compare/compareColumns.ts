import type {
  ColumnSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { changeOf, toChange, type ChangeDraft } from './changeOf';
import type { CompareRelationsOptions } from './isSameRelation';
import { pairColumns } from './pairColumns';
import type { Change, ChangeReason, Severity } from './types';
import { typeChangeSeverity } from './typeChangeSeverity';

/**
 * What changed in the columns of a relation, by position: a column that went or
 * was renamed breaks every query that names it; one that came breaks none,
 * unless rows can no longer be inserted without it.
 */
export function compareColumns(
  before: RelationSnapshot,
  after: RelationSnapshot,
  options: CompareRelationsOptions,
): Change[] {
  const { matched, added, removed } = pairColumns(before, after, options);
  return [
    ...removed.map(column =>
      toChange({
        kind: 'column-removed',
        severity: 'breaking',
        why: 'queries-fail',
        object: { type: 'column', name: column.name },
        before: column.type,
      }),
    ),
    ...matched.flatMap(([earlier, now]) => compareColumn(earlier, now)),
    ...added.map(addedColumn),
  ];
}

function addedColumn(column: ColumnSnapshot): Change {
  const optional =
    column.nullable ||
    column.default !== undefined ||
    column.identity !== undefined ||
    column.generated !== undefined;
  return toChange({
    kind: 'column-added',
    severity: optional ? 'harmless' : 'needs-attention',
    why: optional ? 'nobody-needs-it-yet' : 'inserts-need-it',
    object: { type: 'column', name: column.name },
    after: column.type,
  });
}

function compareColumn(
  before: ColumnSnapshot,
  after: ColumnSnapshot,
): Change[] {
  const object = { type: 'column', name: after.name } as const;
  const type = typeChangeSeverity(before.type, after.type);
  const drafts: ChangeDraft[] = [
    {
      kind: 'column-renamed',
      severity: 'breaking',
      why: 'queries-fail',
      object,
      before: before.name,
      after: after.name,
    },
    {
      kind: 'column-type-changed',
      severity: type,
      why: type === 'breaking' ? 'values-may-not-fit' : 'values-still-fit',
      object,
      before: before.type,
      after: after.type,
    },
    {
      kind: 'column-nullable-changed',
      severity: 'needs-attention',
      why: after.nullable ? 'blanks-may-come' : 'inserts-need-it',
      object,
      before: nullText(before),
      after: nullText(after),
    },
    {
      kind: 'enum-labels-changed',
      ...enumChange(before, after),
      object,
      before: before.enumLabels?.join(', '),
      after: after.enumLabels?.join(', '),
    },
    {
      kind: 'domain-rules-changed',
      severity: 'needs-attention',
      why: 'other-rule',
      object,
      before: domainRules(before),
      after: domainRules(after),
    },
    {
      kind: 'default-changed',
      ...defaultChange(before, after),
      object,
      before: before.default,
      after: after.default,
    },
    {
      kind: 'identity-changed',
      severity: 'needs-attention',
      why: 'inserts-may-fail',
      object,
      before: before.identity,
      after: after.identity,
    },
    {
      kind: 'generated-changed',
      severity: 'needs-attention',
      why: 'values-come-from-elsewhere',
      object,
      before: before.generated,
      after: after.generated,
    },
    {
      kind: 'collation-changed',
      severity: 'needs-attention',
      why: 'order-may-differ',
      object,
      before: before.collation,
      after: after.collation,
    },
    {
      kind: 'comment-changed',
      severity: 'harmless',
      why: 'words-only',
      object,
      before: before.comment,
      after: after.comment,
    },
  ];
  return drafts.flatMap(changeOf);
}

/** What its domain demands; where the type is another one, that is told. */
function domainRules({ domainChecks }: ColumnSnapshot): string | undefined {
  return domainChecks?.map(({ name, sql }) => `${name}: ${sql}`).join('\n');
}

function nullText({ nullable }: ColumnSnapshot): string {
  return nullable ? 'NULL' : 'NOT NULL';
}

function enumChange(
  before: ColumnSnapshot,
  after: ColumnSnapshot,
): { severity: Severity; why: ChangeReason } {
  const gone = before.enumLabels?.some(
    label => !after.enumLabels?.includes(label),
  );
  return gone
    ? { severity: 'breaking', why: 'values-went' }
    : { severity: 'needs-attention', why: 'values-came' };
}

function defaultChange(
  before: ColumnSnapshot,
  after: ColumnSnapshot,
): { severity: Severity; why: ChangeReason } {
  if (before.default === undefined) {
    return { severity: 'harmless', why: 'inserts-need-less' };
  }
  return after.default === undefined && !after.nullable
    ? { severity: 'needs-attention', why: 'inserts-need-it' }
    : { severity: 'harmless', why: 'new-rows-only' };
}
