import { WANTED_RELATION } from './visibleRelations';

/**
 * The indexes of the wanted relations, a line for each, without their
 * definitions: `pg_get_indexdef` would wait for locks.
 */
export const INDEXES = `
SELECT
  x.indrelid,
  i.oid,
  i.relname,
  m.amname,
  x.indisunique,
  x.indisprimary,
  x.indisvalid,
  x.indkey,
  x.indnkeyatts,
  x.indpred IS NOT NULL,
  d.description
FROM pg_class c
JOIN pg_index x ON x.indrelid = c.oid
JOIN pg_class i ON i.oid = x.indexrelid
JOIN pg_am m ON m.oid = i.relam
LEFT JOIN pg_description d
  ON d.objoid = i.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
WHERE ${WANTED_RELATION}`;

/** What follows the relation's object id in a line of {@link INDEXES}. */
export type IndexFields = [
  oid: string,
  name: string,
  method: string,
  unique: string,
  primary: string,
  valid: string,
  /** attnums with spaces between; 0 for an expression. */
  columns: string,
  /** How many of them are keys; the rest is INCLUDE. */
  keyColumns: string,
  partial: string,
  comment: string | undefined,
];
