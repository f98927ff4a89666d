import { WANTED_RELATION } from './visibleRelations';

/**
 * `objects`: everything of the relations of the schemas $1, or of those among $2
 * where that is not null, that has a text: the queries of views, checks and
 * exclusions, indexes over expressions or a part of the rows, generated columns,
 * triggers, policies and expressions that partition. Each is named as `pg_depend`
 * names it.
 */
export const DEFINED_OBJECTS = `
WITH wanted AS (
  SELECT c.oid FROM pg_class c WHERE ${WANTED_RELATION}
), objects (relation, kind, catalog, oid, number, version) AS (
  SELECT w.ev_class, 'view', 'pg_rewrite'::regclass, w.oid, 0,
    concat(w.xmin, '/', array_to_string(c.reloptions, ','))
  FROM wanted JOIN pg_rewrite w ON w.ev_class = wanted.oid AND w.ev_type = '1'
  JOIN pg_class c ON c.oid = wanted.oid
  UNION ALL
  SELECT k.conrelid, 'constraint', 'pg_constraint'::regclass, k.oid, 0, k.xmin::text
  FROM wanted JOIN pg_constraint k
    ON k.conrelid = wanted.oid AND k.contype IN ('c', 'x')
  UNION ALL
  SELECT x.indrelid, 'index', 'pg_class'::regclass, x.indexrelid, 0, i.relname::text
  FROM wanted JOIN pg_index x
    ON x.indrelid = wanted.oid
      AND (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL)
  JOIN pg_class i ON i.oid = x.indexrelid
  UNION ALL
  SELECT d.adrelid, 'generated', 'pg_attrdef'::regclass, d.oid, d.adnum, d.xmin::text
  FROM wanted JOIN pg_attrdef d ON d.adrelid = wanted.oid
  JOIN pg_attribute a
    ON a.attrelid = d.adrelid AND a.attnum = d.adnum AND a.attgenerated <> ''
  UNION ALL
  SELECT t.tgrelid, 'trigger', 'pg_trigger'::regclass, t.oid, 0, t.xmin::text
  FROM wanted JOIN pg_trigger t
    ON t.tgrelid = wanted.oid AND NOT t.tgisinternal
  UNION ALL
  SELECT p.polrelid, 'policy', 'pg_policy'::regclass, p.oid, 0, p.xmin::text
  FROM wanted JOIN pg_policy p ON p.polrelid = wanted.oid
  UNION ALL
  SELECT p.partrelid, 'partition-key', 'pg_class'::regclass, p.partrelid, 0, p.xmin::text
  FROM wanted JOIN pg_partitioned_table p
    ON p.partrelid = wanted.oid AND p.partexprs IS NOT NULL
)`;
