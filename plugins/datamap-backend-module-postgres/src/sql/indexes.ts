import { WANTED_RELATION } from './visibleRelations';

/**
 * The indexes of the wanted relations, without their definitions:
 * `pg_get_indexdef` would wait for locks.
 */
export const INDEXES = `
SELECT
  x.indrelid AS relation,
  i.oid,
  i.relname::text AS name,
  m.amname::text AS method,
  x.indisunique AS is_unique,
  x.indisprimary AS is_primary,
  x.indisvalid AS is_valid,
  x.indkey::text AS columns,
  x.indnkeyatts AS key_columns,
  x.indpred IS NOT NULL AS partial,
  d.description AS comment
FROM pg_class c
JOIN pg_index x ON x.indrelid = c.oid
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_am m ON m.oid = i.relam
LEFT JOIN pg_description d
  ON d.objoid = i.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
WHERE ${WANTED_RELATION}
ORDER BY x.indrelid, i.relname`;

export interface IndexRow {
  relation: number;
  oid: number;
  name: string;
  method: string;
  is_unique: boolean;
  is_primary: boolean;
  is_valid: boolean;
  /** attnums with spaces between; 0 for an expression. */
  columns: string;
  /** How many of them are keys; the rest is INCLUDE. */
  key_columns: number;
  partial: boolean;
  comment: string | null;
}
