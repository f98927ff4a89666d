/**
 * Schemas whose relations show something of relations of the schemas $1: by a
 * view, a key that references a partition, inheritance or partitioning.
 */
export const DEPENDENT_SCHEMAS = `
SELECT DISTINCT v.relnamespace AS oid
FROM pg_class c
JOIN pg_depend d
  ON d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid
    AND d.classid = 'pg_rewrite'::regclass
JOIN pg_rewrite w ON w.oid = d.objid
JOIN pg_class v ON v.oid = w.ev_class
WHERE c.relnamespace = ANY ($1::oid[])
UNION
SELECT r.relnamespace
FROM pg_class c
JOIN pg_constraint k ON k.confrelid = c.oid
JOIN pg_class r ON r.oid = k.conrelid
WHERE c.relnamespace = ANY ($1::oid[])
UNION
SELECT p.relnamespace
FROM pg_class c
JOIN pg_inherits i ON i.inhrelid = c.oid
JOIN pg_class p ON p.oid = i.inhparent
WHERE c.relnamespace = ANY ($1::oid[])
UNION
SELECT h.relnamespace
FROM pg_class c
JOIN pg_inherits i ON i.inhparent = c.oid
JOIN pg_class h ON h.oid = i.inhrelid
WHERE c.relnamespace = ANY ($1::oid[])`;

export interface DependentSchemaRow {
  oid: number;
}
