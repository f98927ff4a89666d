/**
 * The relations whose views and policies name the relations $1: their texts
 * change with the names of those.
 */
export const NAMING_RELATIONS = `
SELECT w.ev_class AS oid
FROM pg_depend d
JOIN pg_rewrite w ON w.oid = d.objid
WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY ($1::oid[])
  AND d.classid = 'pg_rewrite'::regclass
UNION
SELECT p.polrelid
FROM pg_depend d
JOIN pg_policy p ON p.oid = d.objid
WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = ANY ($1::oid[])
  AND d.classid = 'pg_policy'::regclass`;

export interface NamingRelationRow {
  oid: number;
}
