import type { ChangeKind } from '@datamap/plugin-datamap-common';

/** The kinds of changes whose `before` and `after` may be texts in SQL. */
export const DEFINITION_CHANGES: readonly ChangeKind[] = [
  'query-changed',
  'partitioning-changed',
  'generated-changed',
  'constraint-changed',
  'index-changed',
  'trigger-changed',
  'policy-changed',
];

/** Whether `before` and `after` may be texts in SQL, which name other tables. */
export function isDefinitionChange(kind: ChangeKind): boolean {
  return DEFINITION_CHANGES.includes(kind);
}
