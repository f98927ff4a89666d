import { DEFINED_OBJECTS } from './definedObjects';

/**
 * The texts of those relations of the schemas $1 that are among $2. This waits
 * for locks. What depends on anything in a schema that is not among $1, and is
 * not PostgreSQL's own, is withheld: its text is never asked for.
 */
export const DEFINITIONS = `
${DEFINED_OBJECTS}, judged AS MATERIALIZED (
  SELECT o.*, EXISTS (
    SELECT FROM pg_depend d
    LEFT JOIN pg_class c
      ON d.refclassid = 'pg_class'::regclass AND c.oid = d.refobjid
    LEFT JOIN pg_proc p
      ON d.refclassid = 'pg_proc'::regclass AND p.oid = d.refobjid
    LEFT JOIN pg_type t
      ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
    LEFT JOIN pg_operator q
      ON d.refclassid = 'pg_operator'::regclass AND q.oid = d.refobjid
    LEFT JOIN pg_collation l
      ON d.refclassid = 'pg_collation'::regclass AND l.oid = d.refobjid
    CROSS JOIN LATERAL (
      SELECT COALESCE(c.relnamespace, p.pronamespace, t.typnamespace,
        q.oprnamespace, l.collnamespace) AS namespace
    ) r
    WHERE d.classid = o.catalog AND d.objid = o.oid
      AND r.namespace <> ALL ($1::oid[])
      AND r.namespace <> ALL (ARRAY['pg_catalog', 'information_schema']::regnamespace[]::oid[])
  ) AS withheld
  FROM objects o
)
SELECT
  j.relation,
  j.kind,
  j.oid,
  j.number AS attnum,
  j.withheld,
  ARRAY(
    SELECT DISTINCT COALESCE(pg_partition_root(c.oid)::oid, c.oid)
    FROM pg_depend d
    JOIN pg_class c ON c.oid = d.refobjid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    WHERE d.classid = j.catalog AND d.objid = j.oid
      AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> j.relation
      AND NOT EXISTS (
        SELECT FROM pg_depend e
        WHERE e.classid = 'pg_class'::regclass
          AND e.objid = c.oid AND e.deptype = 'e'
      )
    ORDER BY 1
  ) AS names,
  CASE WHEN NOT j.withheld THEN CASE j.kind
    WHEN 'view' THEN pg_get_viewdef(j.relation, 0)
    WHEN 'constraint' THEN pg_get_constraintdef(j.oid, true)
    WHEN 'index' THEN pg_get_indexdef(j.oid)
    WHEN 'generated' THEN (
      SELECT pg_get_expr(d.adbin, d.adrelid, true) FROM pg_attrdef d WHERE d.oid = j.oid)
    WHEN 'trigger' THEN pg_get_triggerdef(j.oid, true)
    WHEN 'policy' THEN (
      SELECT COALESCE(pg_get_expr(p.polqual, p.polrelid, true), '')
      FROM pg_policy p WHERE p.oid = j.oid)
    WHEN 'partition-key' THEN pg_get_partkeydef(j.oid)
  END END AS sql,
  CASE WHEN NOT j.withheld AND j.kind = 'view' THEN (
    SELECT COALESCE(c.reloptions, '{}'::text[])
    FROM pg_class c WHERE c.oid = j.relation AND c.relkind = 'v')
  END AS options,
  CASE WHEN NOT j.withheld AND j.kind = 'policy' THEN (
    SELECT pg_get_expr(p.polwithcheck, p.polrelid, true)
    FROM pg_policy p WHERE p.oid = j.oid)
  END AS policy_check,
  CASE WHEN NOT j.withheld AND j.kind = 'index' THEN (
    SELECT pg_get_expr(x.indpred, x.indrelid, true)
    FROM pg_index x WHERE x.indexrelid = j.oid)
  END AS predicate,
  CASE WHEN NOT j.withheld AND j.kind = 'index' THEN ARRAY(
    SELECT CASE WHEN x.indkey[k.position - 1] = 0
      THEN pg_get_indexdef(j.oid, k.position, true) END
    FROM pg_index x
    CROSS JOIN LATERAL generate_series(1, x.indnkeyatts) k (position)
    WHERE x.indexrelid = j.oid ORDER BY k.position)
  END AS expressions,
  CASE WHEN NOT j.withheld THEN (
    SELECT to_hex(hashtextextended(
      string_agg(f.body, ' ' ORDER BY f.body COLLATE "C"), 0))
    FROM (
      SELECT DISTINCT hashtextextended(p.prosrc,
        hashtextextended(COALESCE(p.prosqlbody::text, ''), 0))::text AS body
      FROM pg_depend d
      JOIN pg_proc p ON p.oid = d.refobjid
      WHERE d.classid = j.catalog AND d.objid = j.oid
        AND d.refclassid = 'pg_proc'::regclass
        AND NOT EXISTS (
          SELECT FROM pg_depend e
          WHERE e.classid = 'pg_proc'::regclass
            AND e.objid = p.oid AND e.deptype = 'e'
        )
    ) f)
  END AS bodies
FROM judged j
ORDER BY j.relation, j.kind, j.oid`;

export interface DefinitionRow {
  relation: number;
  kind:
    | 'view'
    | 'constraint'
    | 'index'
    | 'generated'
    | 'trigger'
    | 'policy'
    | 'partition-key';
  oid: number;
  /** Of a generated column; 0 otherwise. */
  attnum: number;
  withheld: boolean;
  names: number[];
  /** Null where withheld, or gone a moment ago. */
  sql: string | null;
  /** Of a view, such as `security_barrier=true`; null of all else. */
  options: string[] | null;
  policy_check: string | null;
  predicate: string | null;
  /** In the order of the key; null for plain columns. */
  expressions: Array<string | null> | null;
  /** A hash of the bodies of the functions that it calls; null if it calls none. */
  bodies: string | null;
}
