import { isoTime } from './isoTime';

/**
 * The sizes of the relations $1 that store something, in bytes. These
 * functions wait for locks; those of relations that are gone give null.
 */
export const SIZES = `
SELECT
  ${isoTime('now()')} AS read_at,
  c.oid,
  pg_relation_size(c.oid, 'main') AS main_bytes,
  pg_table_size(c.oid) AS table_bytes,
  CASE WHEN c.reltoastrelid = 0 THEN 0
    ELSE pg_total_relation_size(c.reltoastrelid) END AS toast_bytes,
  pg_indexes_size(c.oid) AS index_bytes
FROM pg_class c
WHERE c.oid = ANY ($1::oid[]) AND c.relkind IN ('r', 'm', 't')`;

export interface SizeRow {
  read_at: string;
  oid: number;
  main_bytes: number | null;
  /** With TOAST. */
  table_bytes: number | null;
  toast_bytes: number | null;
  index_bytes: number | null;
}

/**
 * What the last vacuum or analyze wrote down about the relations $1. Waits for
 * nothing.
 */
export const PAGES = `
SELECT
  ${isoTime('now()')} AS read_at,
  c.oid,
  c.relpages::int8 * current_setting('block_size')::int8 AS main_bytes
FROM pg_class c
WHERE c.oid = ANY ($1::oid[]) AND c.relkind IN ('r', 'm', 't')`;

export interface PagesRow {
  read_at: string;
  oid: number;
  main_bytes: number;
}
