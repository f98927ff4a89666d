/**
 * Limits and settings of one transaction; they end with it.
 *
 * $1, $2, $3: statement_timeout, lock_timeout and
 * idle_in_transaction_session_timeout in milliseconds; $4: `on` where the tables
 * of extensions are asked for, which the other statements look up.
 *
 * With this search path all names of users' types are written with their
 * schema, and a temporary table cannot take the place of a catalog. With 16 MB
 * the defaults of a large warehouse's columns fit into memory; without, the
 * server would write the columns to a temporary file to find them. The check for
 * a client that went away is there on Linux for certain; elsewhere setting it
 * would fail.
 */
export const LOCAL_SETTINGS = `
SELECT
  set_config('statement_timeout', $1, true),
  set_config('lock_timeout', $2, true),
  set_config('idle_in_transaction_session_timeout', $3, true),
  set_config('search_path', 'pg_catalog, pg_temp', true),
  set_config('TimeZone', 'UTC', true),
  set_config('jit', 'off', true),
  set_config('datamap.extension_tables', $4, true),
  CASE WHEN pg_size_bytes(current_setting('work_mem')) < 16777216
    THEN set_config('work_mem', '16MB', true)
  END,
  CASE WHEN version() LIKE '%linux%'
      AND current_setting('server_version_num')::int4 >= 140000
    THEN set_config('client_connection_check_interval', '500', true)
  END`;
