/**
 * Tables in the schemas $1 that the role may write to, partitions included: how
 * many, and some of them; those of the object ids $2, or all where $2 is null. A
 * right on a column counts: it is looked for in the relations $3, which have
 * columns on which somebody was given a right, or in all where $3 is null, and in
 * all partitions.
 */
export const WRITABLE_RELATIONS = `
WITH me AS (
  SELECT r.rolsuper OR pg_has_role('pg_write_all_data', 'USAGE') AS writes_all
  FROM pg_roles r WHERE r.rolname = current_user
), writable_in_part AS (
  SELECT r.oid
  FROM (
    SELECT unnest($3::oid[])
    UNION
    SELECT i.inhrelid FROM pg_inherits i
    UNION
    SELECT c.oid FROM pg_class c
    WHERE $3::oid[] IS NULL AND c.relnamespace = ANY ($1::oid[])
      AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
  ) AS r (oid)
  CROSS JOIN LATERAL (
    -- By the index: the planner would read all columns of all relations.
    SELECT a.* FROM pg_attribute a WHERE a.attrelid = r.oid OFFSET 0
  ) a
  WHERE ($2::oid[] IS NULL OR r.oid = ANY ($2::oid[]))
    AND a.attacl IS NOT NULL AND NOT a.attisdropped
    AND has_column_privilege(r.oid, a.attnum, 'INSERT, UPDATE')
), writable AS (
  SELECT c.oid, c.relnamespace, c.relname
  FROM pg_class c
  WHERE c.relnamespace = ANY ($1::oid[])
    AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))
    AND (
      CASE WHEN c.relacl IS NULL AND NOT (SELECT writes_all FROM me)
        -- Nobody was given anything: only the owner has rights.
        THEN pg_has_role(c.relowner, 'USAGE')
        ELSE has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
      END
      OR c.oid IN (SELECT oid FROM writable_in_part)
    )
)
SELECT
  (SELECT count(*) FROM writable) AS count,
  ARRAY(
    SELECT concat(n.nspname, '.', w.relname)
    FROM writable w
    JOIN pg_namespace n ON n.oid = w.relnamespace
    ORDER BY n.nspname, w.relname
    LIMIT 20
  ) AS names`;

export interface WritableRelationsRow {
  count: number;
  names: string[];
}
