/** The catalogs that a structure is read from. */
const CATALOGS = [
  'pg_class',
  'pg_attribute',
  'pg_attrdef',
  'pg_constraint',
  'pg_index',
  'pg_inherits',
  'pg_description',
  'pg_shdescription',
  'pg_rewrite',
  'pg_trigger',
  'pg_policy',
  'pg_proc',
  'pg_publication',
  'pg_publication_rel',
  'pg_publication_namespace',
  'pg_partitioned_table',
  'pg_foreign_table',
  'pg_foreign_server',
  'pg_foreign_data_wrapper',
  'pg_type',
  'pg_enum',
  'pg_collation',
  'pg_namespace',
  'pg_depend',
  'pg_extension',
  'pg_database',
  'pg_authid',
  'pg_auth_members',
  'pg_tablespace',
];

/**
 * How often rows of the catalogs were written, by the server's own counters.
 * They move up to some seconds late, and for temporary tables too. Where they
 * do not count (a standby replays, it does not count; `track_counts` is off)
 * there is no hint.
 */
export const FINGERPRINT_HINT = `
SELECT CASE
  WHEN pg_is_in_recovery() OR current_setting('track_counts') <> 'on' THEN NULL
  ELSE string_agg(concat_ws(',',
    pg_stat_get_tuples_inserted(c.oid),
    pg_stat_get_tuples_updated(c.oid),
    pg_stat_get_tuples_deleted(c.oid)), ';' ORDER BY c.oid)
END AS hint
FROM pg_class c
WHERE c.relnamespace = 'pg_catalog'::regnamespace
  AND c.relname IN (${CATALOGS.map(name => `'${name}'`).join(', ')})`;

export interface FingerprintHintRow {
  hint: string | null;
}
