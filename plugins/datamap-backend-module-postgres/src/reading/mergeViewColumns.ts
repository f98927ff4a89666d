import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { ViewColumnsRow } from '../sql/viewColumns';

type ReadsColumns = NonNullable<RelationSnapshot['readsColumns']>;

/**
 * What tells which columns each view names, partitions as their roots, by the position of
 * the columns. What is not among the relations is left out.
 */
export function mergeViewColumns(
  rows: ViewColumnsRow[],
  relations: RelationSnapshot[],
): Map<number, () => ReadsColumns> {
  const byOid = new Map(relations.map(relation => [relation.oid, relation]));
  const roots = new Map(
    relations.flatMap(({ oid, parts }) =>
      parts.map(part => [part.oid, oid] as const),
    ),
  );
  const found = new Map<number, Map<number, Set<string>>>();
  for (const { relation, source, columns } of rows) {
    const oid = roots.get(source) ?? source;
    if (!byOid.has(oid) || !byOid.has(relation)) {
      continue;
    }
    const sources = found.get(relation) ?? new Map<number, Set<string>>();
    const names = sources.get(oid) ?? new Set();
    columns.forEach(column => names.add(column));
    found.set(relation, sources.set(oid, names));
  }
  return new Map(
    [...found].map(([relation, sources]) => [
      relation,
      () =>
        [...sources].map(([oid, names]) => ({
          oid,
          columns: (byOid.get(oid)?.columns ?? [])
            .map(({ name }) => name)
            .filter(name => names.has(name)),
        })),
    ]),
  );
}
