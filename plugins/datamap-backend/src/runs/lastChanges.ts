import type { TableChangePart } from '@datamap/plugin-datamap-common';
import type { FoundChange } from '../changes';
import type { Change } from '../compare';

/** In the order in which they are told. */
const PARTS: readonly TableChangePart[] = [
  'added',
  'name',
  'columns',
  'keys',
  'description',
  'source',
];

/**
 * What of a table people would find different after a change; undefined for
 * what is the business of those who run the database: rights, indexes and how
 * the rows are stored.
 */
export function partOf({
  kind,
  object,
}: Pick<Change, 'kind' | 'object'>): TableChangePart | undefined {
  switch (kind) {
    case 'table-added':
      return 'added';
    case 'table-renamed':
      return 'name';
    case 'comment-changed':
      return ['table', 'column', 'key'].includes(object.type)
        ? 'description'
        : undefined;
    case 'column-added':
    case 'column-removed':
    case 'column-renamed':
    case 'column-type-changed':
    case 'column-nullable-changed':
    case 'enum-labels-changed':
    case 'domain-rules-changed':
    case 'default-changed':
    case 'identity-changed':
    case 'generated-changed':
    case 'collation-changed':
      return 'columns';
    case 'key-added':
    case 'key-removed':
    case 'key-renamed':
    case 'key-changed':
    case 'constraint-added':
    case 'constraint-removed':
    case 'constraint-renamed':
    case 'constraint-changed':
      return 'keys';
    case 'foreign-server-changed':
    case 'inheritance-changed':
    case 'sources-changed':
    case 'query-changed':
      return 'source';
    case 'table-removed':
    case 'server-changed':
    case 'schema-added':
    case 'schema-removed':
    case 'schema-renamed':
    case 'populated-changed':
    case 'owner-changed':
    case 'persistence-changed':
    case 'row-security-changed':
    case 'select-granted':
    case 'select-revoked':
    case 'partitioning-changed':
    case 'partitions-changed':
    case 'partition-bounds-changed':
    case 'tablespace-changed':
    case 'index-added':
    case 'index-removed':
    case 'index-renamed':
    case 'index-changed':
    case 'trigger-added':
    case 'trigger-removed':
    case 'trigger-renamed':
    case 'trigger-changed':
    case 'policy-added':
    case 'policy-removed':
    case 'policy-renamed':
    case 'policy-changed':
    case 'publication-added':
    case 'publication-removed':
    case 'publication-changed':
      return undefined;
    default:
      throw new Error(
        `Nobody has said what of a table people find different after '${
          kind satisfies never
        }'; add it to the kinds of changes`,
      );
  }
}

/**
 * The columns of those tables that a run found different, for people's eyes.
 *
 * @param readAt - when the run read the structure, ISO 8601
 * @param known - by the store's id, what the run found different already
 */
export function lastChanges(
  changes: FoundChange[],
  readAt: string,
  known: ReadonlyMap<string, TableChangePart[]> = new Map(),
) {
  const found = new Map<string, Set<TableChangePart>>();
  for (const { subject, change } of changes) {
    const part = subject.type === 'table' ? partOf(change) : undefined;
    if (subject.type === 'table' && part) {
      const { id } = subject;
      found.set(id, (found.get(id) ?? new Set(known.get(id))).add(part));
    }
  }
  return [...found].map(([id, parts]) => ({
    id,
    changed_at: readAt,
    changed_parts: PARTS.filter(part => parts.has(part)),
  }));
}
