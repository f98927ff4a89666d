import { VISIBLE_RELATION } from './visibleRelations';

/**
 * The relations of the schemas $1, without columns.
 */
export const RELATIONS = `
SELECT
  c.oid,
  c.relnamespace AS schema_oid,
  c.relname::text AS name,
  c.relkind::text AS kind,
  pg_get_userbyid(c.relowner)::text AS owner,
  d.description AS comment,
  c.relpersistence::text AS persistence,
  c.relrowsecurity AS row_security,
  c.relispopulated AS populated,
  has_table_privilege(c.oid, 'SELECT') AS can_select,
  c.relrowsecurity AND row_security_active(c.oid) AS row_security_active,
  s.srvname::text AS foreign_server,
  p.partstrat::text AS partition_strategy,
  p.partattrs::text AS partition_key,
  t.spcname::text AS tablespace,
  x.extname::text AS extension,
  c.relforcerowsecurity AS forced_row_security
FROM pg_class c
LEFT JOIN pg_description d
  ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
LEFT JOIN pg_foreign_table f ON f.ftrelid = c.oid
LEFT JOIN pg_foreign_server s ON s.oid = f.ftserver
LEFT JOIN pg_partitioned_table p ON p.partrelid = c.oid
LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
LEFT JOIN pg_depend e
  ON e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e'
    AND e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0
LEFT JOIN pg_extension x ON x.oid = e.refobjid
WHERE ${VISIBLE_RELATION}`;

export interface RelationRow {
  oid: number;
  schema_oid: number;
  name: string;
  /** `pg_class.relkind` */
  kind: string;
  owner: string;
  comment: string | null;
  persistence: string;
  row_security: boolean;
  populated: boolean;
  /** Null where it was dropped a moment ago. */
  can_select: boolean | null;
  row_security_active: boolean;
  foreign_server: string | null;
  partition_strategy: string | null;
  /** attnums with spaces between; 0 for an expression. */
  partition_key: string | null;
  /** Null for the database's own. */
  tablespace: string | null;
  /** Null for what belongs to none. */
  extension: string | null;
  forced_row_security: boolean;
}
