import { WANTED_PARTITION_TREE, wantedRelation } from './visibleRelations';

/**
 * The foreign keys of the partitions that store rows, below the wanted
 * partitioned tables of the schemas $1, by the names of their columns: a partition may
 * number them in another way than its root. Clones are among them, for a key
 * may have been declared on a partition in the middle of the tree.
 */
function partitionKeys(enforced: string, period: string): string {
  return `
${WANTED_PARTITION_TREE}
SELECT
  tree.root,
  k.oid,
  k.conrelid AS relation,
  k.conname::text AS name,
  ${namesOf('k.conkey', 'k.conrelid')} AS column_names,
  k.confrelid AS referenced,
  ${namesOf('k.confkey', 'k.confrelid')} AS referenced_names,
  k.confupdtype::text AS on_update,
  k.confdeltype::text AS on_delete,
  k.confmatchtype::text AS match,
  k.convalidated AS validated,
  ${enforced} AS enforced,
  ${period} AS period,
  k.condeferrable AS deferrable,
  k.condeferred AS deferred
FROM tree
${wantedRelation('tree.oid')}
CROSS JOIN LATERAL (
  SELECT k.* FROM pg_constraint k WHERE k.conrelid = tree.oid OFFSET 0
) k
WHERE tree.oid <> tree.root AND c.relkind <> 'p' AND k.contype = 'f'
ORDER BY tree.root, k.oid`;
}

function namesOf(attnums: string, relation: string): string {
  return `ARRAY(
    SELECT a.attname::text
    FROM unnest(${attnums}) WITH ORDINALITY u (attnum, position)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = u.attnum
    ORDER BY u.position
  )`;
}

/** Foreign keys of partitions, before PostgreSQL 18. */
export const PARTITION_KEYS = partitionKeys('true', 'false');

/** Foreign keys of partitions, since PostgreSQL 18. */
export const PARTITION_KEYS_SINCE_18 = partitionKeys(
  'k.conenforced',
  'k.conperiod',
);

export interface PartitionKeyRow {
  root: number;
  oid: number;
  /** The partition. */
  relation: number;
  name: string;
  column_names: string[];
  referenced: number;
  referenced_names: string[];
  on_update: string;
  on_delete: string;
  match: string;
  validated: boolean;
  enforced: boolean;
  period: boolean;
  deferrable: boolean;
  deferred: boolean;
}
