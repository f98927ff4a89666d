import type { Query } from '../connection/ReadOnlyTransactions';
import {
  DEPENDENT_RELATIONS,
  type DependentRelationRow,
} from '../sql/dependentRelations';

/**
 * Relations that changed, and all that show something of theirs, by object id.
 */
export async function readDependentRelations(
  query: Query,
  changed: number[],
): Promise<Set<number>> {
  const rows = await query<DependentRelationRow>(DEPENDENT_RELATIONS, [
    changed,
  ]);
  return new Set([...changed, ...rows.map(({ oid }) => oid)]);
}
