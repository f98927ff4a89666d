import { isoTime } from './isoTime';

/**
 * Which server and database this is, the era of its statistics, and what the
 * role is to it.
 */
export const SERVER = `
SELECT
  ${isoTime('now()')} AS read_at,
  current_setting('server_version') AS version,
  current_setting('server_version_num')::int4 AS version_number,
  current_setting('block_size')::int4 AS block_size,
  pg_encoding_to_char(d.encoding)::text AS encoding,
  d.datname::text AS database,
  d.oid AS database_oid,
  shobj_description(d.oid, 'pg_database') AS comment,
  pg_is_in_recovery() AS in_recovery,
  ${isoTime('pg_postmaster_start_time()')} AS started_at,
  ${isoTime('pg_stat_get_db_stat_reset_time(d.oid)')} AS stats_reset,
  has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
    AS may_read_control,
  has_database_privilege(d.oid, 'CREATE') AS may_create,
  current_setting('is_superuser') = 'on' AS is_superuser
FROM pg_database d
WHERE d.datname = current_database()`;

export interface ServerRow {
  read_at: string;
  version: string;
  version_number: number;
  block_size: number;
  encoding: string;
  database: string;
  database_oid: number;
  comment: string | null;
  in_recovery: boolean;
  started_at: string;
  stats_reset: string | null;
  may_read_control: boolean;
  may_create: boolean;
  is_superuser: boolean;
}
