import type {
  ColumnSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import type { ColumnsRow } from '../sql/columns';
import type { DomainCheckRow } from '../sql/domainChecks';
import { groupBy } from './groupBy';

type Checks = NonNullable<ColumnSnapshot['domainChecks']>;

/**
 * Adds to the columns whose type is a domain what the domain demands.
 */
export function withDomainChecks(
  relations: RelationSnapshot[],
  rows: { columns: ColumnsRow[]; domainChecks: DomainCheckRow[] },
): RelationSnapshot[] {
  if (rows.domainChecks.length === 0) {
    return relations;
  }
  const checksOf = new Map<number, Checks>(
    [...groupBy(rows.domainChecks, row => row.oid)].map(([oid, found]) => [
      oid,
      found.map(({ name, definition }) => ({ name, sql: definition })),
    ]),
  );
  const byRelation = new Map<number, Map<number, Checks>>();
  for (const { oid, attnums, type_oids } of rows.columns) {
    type_oids?.forEach((type, index) => {
      const checks = checksOf.get(type);
      if (checks) {
        const columns = byRelation.get(oid) ?? new Map<number, Checks>();
        byRelation.set(oid, columns.set(attnums?.[index] ?? 0, checks));
      }
    });
  }
  return relations.map(relation => {
    const checks = byRelation.get(relation.oid);
    return checks
      ? {
          ...relation,
          columns: relation.columns.map(column => {
            const domainChecks = checks.get(column.attnum);
            return domainChecks ? { ...column, domainChecks } : column;
          }),
        }
      : relation;
  });
}
