import { ChangeKind } from '@datamap/plugin-datamap-common';

/** What people would call the thing that changed. */
export type ChangeFamily =
  | 'tables'
  | 'columns'
  | 'keys'
  | 'sources'
  | 'indexes'
  | 'triggers'
  | 'descriptions'
  | 'access';

const familyOf: Record<ChangeKind, ChangeFamily> = {
  'server-changed': 'access',
  'schema-added': 'tables',
  'schema-removed': 'tables',
  'schema-renamed': 'tables',
  'table-added': 'tables',
  'table-removed': 'tables',
  'table-renamed': 'tables',
  'owner-changed': 'access',
  'comment-changed': 'descriptions',
  'persistence-changed': 'access',
  'row-security-changed': 'access',
  'select-granted': 'access',
  'select-revoked': 'access',
  'populated-changed': 'sources',
  'foreign-server-changed': 'sources',
  'partitioning-changed': 'access',
  'partitions-changed': 'access',
  'partition-bounds-changed': 'access',
  'tablespace-changed': 'access',
  'query-changed': 'sources',
  'inheritance-changed': 'sources',
  'sources-changed': 'sources',
  'column-added': 'columns',
  'column-removed': 'columns',
  'column-renamed': 'columns',
  'column-type-changed': 'columns',
  'column-nullable-changed': 'columns',
  'enum-labels-changed': 'columns',
  'domain-rules-changed': 'columns',
  'default-changed': 'columns',
  'identity-changed': 'columns',
  'generated-changed': 'columns',
  'collation-changed': 'columns',
  'key-added': 'keys',
  'key-removed': 'keys',
  'key-renamed': 'keys',
  'key-changed': 'keys',
  'constraint-added': 'keys',
  'constraint-removed': 'keys',
  'constraint-renamed': 'keys',
  'constraint-changed': 'keys',
  'index-added': 'indexes',
  'index-removed': 'indexes',
  'index-renamed': 'indexes',
  'index-changed': 'indexes',
  'trigger-added': 'triggers',
  'trigger-removed': 'triggers',
  'trigger-renamed': 'triggers',
  'trigger-changed': 'triggers',
  'policy-added': 'access',
  'policy-removed': 'access',
  'policy-renamed': 'access',
  'policy-changed': 'access',
  'publication-added': 'triggers',
  'publication-removed': 'triggers',
  'publication-changed': 'triggers',
};

/** In the order in which they are offered. */
export const changeFamilies: readonly ChangeFamily[] = [
  'tables',
  'columns',
  'keys',
  'sources',
  'descriptions',
  'access',
  'triggers',
  'indexes',
];

/** The kinds of changes that belong to some families. */
export function kindsOf(families: readonly ChangeFamily[]): ChangeKind[] {
  return (Object.keys(familyOf) as ChangeKind[]).filter(kind =>
    families.includes(familyOf[kind]),
  );
}
