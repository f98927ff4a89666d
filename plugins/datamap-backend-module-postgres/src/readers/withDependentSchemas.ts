import type { Query } from '../connection/ReadOnlyTransactions';
import {
  DEPENDENT_SCHEMAS,
  type DependentSchemaRow,
} from '../sql/dependentSchemas';

/**
 * Schemas that changed, and all whose relations show something of theirs.
 */
export async function withDependentSchemas(
  query: Query,
  changed: number[],
): Promise<Set<number>> {
  const found = new Set(changed);
  let newest = changed;
  while (newest.length > 0) {
    const rows = await query<DependentSchemaRow>(DEPENDENT_SCHEMAS, [newest]);
    newest = rows.map(({ oid }) => oid).filter(oid => !found.has(oid));
    newest.forEach(oid => found.add(oid));
  }
  return found;
}
