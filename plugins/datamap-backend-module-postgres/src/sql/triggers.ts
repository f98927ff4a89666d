import { WANTED_RELATION, wantedRelation } from './visibleRelations';

/**
 * The triggers of the wanted relations, but for those that
 * PostgreSQL made by itself. A function outside these schemas has no name here.
 */
export const TRIGGERS = `
SELECT
  t.tgrelid AS relation,
  t.oid,
  t.tgname::text AS name,
  t.tgtype AS type,
  t.tgenabled::text AS enabled,
  t.tgattr::text AS columns,
  t.tgqual IS NOT NULL AS conditional,
  t.tgconstraint <> 0 AS is_constraint,
  n.nspname::text AS function_schema,
  CASE WHEN n.oid IS NOT NULL THEN p.proname::text END AS function_name,
  d.description AS comment
FROM pg_trigger t
${wantedRelation('t.tgrelid')}
JOIN pg_proc p ON p.oid = t.tgfoid
LEFT JOIN pg_namespace n
  ON n.oid = p.pronamespace
    AND (n.oid = ANY ($1::oid[]) OR n.oid = 'pg_catalog'::regnamespace)
LEFT JOIN pg_description d
  ON d.objoid = t.oid AND d.classoid = 'pg_trigger'::regclass AND d.objsubid = 0
WHERE NOT t.tgisinternal AND ${WANTED_RELATION}
ORDER BY t.tgrelid, t.tgname`;

export interface TriggerRow {
  relation: number;
  oid: number;
  name: string;
  /** `pg_trigger.tgtype`: bits of when and upon what it fires. */
  type: number;
  /** `pg_trigger.tgenabled` */
  enabled: string;
  /** attnums with spaces between. */
  columns: string;
  conditional: boolean;
  is_constraint: boolean;
  function_schema: string | null;
  function_name: string | null;
  comment: string | null;
}
