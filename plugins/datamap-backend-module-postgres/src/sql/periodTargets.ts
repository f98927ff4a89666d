import { isoTime } from './isoTime';
import { PARTITION_TREE } from './visibleRelations';

/**
 * What is to be known about columns before their smallest and largest value may
 * be asked for: the columns $3 of the relations $2 in the schemas $1. A column
 * of a `timestamp` type or `date` is answered by the first column of a btree
 * index that is valid and holds every row; of a partitioned table, by the
 * index of the parent, which is valid once every partition has it.
 */
export const PERIOD_TARGETS = `
${PARTITION_TREE}
SELECT
  c.oid,
  n.nspname::text AS schema,
  c.relname::text AS name,
  c.relkind::text AS kind,
  wanted.attname AS "column",
  CASE a.atttypid
    WHEN 'date'::regtype THEN 'date'
    WHEN 'timestamp'::regtype THEN 'timestamp'
    WHEN 'timestamptz'::regtype THEN 'timestamptz'
  END AS type,
  a.attnum IS NOT NULL AS is_there,
  c.relkind IN ('r', 'p', 'm') AND c.relispopulated AND NOT EXISTS (
    SELECT FROM tree
    JOIN pg_foreign_table f ON f.ftrelid = tree.oid
    WHERE tree.root = c.oid
  ) AS is_stored_here,
  coalesce(has_column_privilege(c.oid, a.attnum, 'SELECT'), false) AS may_select,
  row_security_active(c.oid) AS rows_hidden,
  EXISTS (
    SELECT FROM pg_index x
    JOIN pg_class i ON i.oid = x.indexrelid
    JOIN pg_am m ON m.oid = i.relam
    JOIN pg_opclass o ON o.oid = x.indclass[0]
    WHERE x.indrelid = c.oid
      AND x.indkey[0] = a.attnum
      AND x.indisvalid AND x.indislive AND x.indpred IS NULL
      AND m.amname = 'btree' AND o.opcdefault
  ) AS is_indexed,
  ${isoTime('now()')} AS read_at
FROM unnest($2::oid[], $3::text[]) AS wanted (oid, attname)
JOIN pg_class c ON c.oid = wanted.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_attribute a
  ON a.attrelid = c.oid AND a.attname = wanted.attname
    AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace = ANY ($1::oid[])
ORDER BY n.nspname, c.relname`;

export interface PeriodTargetRow {
  oid: number;
  schema: string;
  name: string;
  /** `pg_class.relkind` */
  kind: string;
  column: string;
  /** null for every other type, and where there is no such column. */
  type: PeriodType | null;
  is_there: boolean;
  is_stored_here: boolean;
  may_select: boolean;
  rows_hidden: boolean;
  is_indexed: boolean;
  read_at: string;
}

export type PeriodType = 'date' | 'timestamp' | 'timestamptz';
