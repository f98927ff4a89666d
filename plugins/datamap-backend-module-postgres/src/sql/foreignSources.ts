import { WANTED_RELATION, wantedRelation } from './visibleRelations';

/**
 * What the wanted foreign tables are windows to. Of the options only
 * the two that name the table over there leave the database; of all others,
 * which may hold addresses, users and secrets, the name does.
 */
export const FOREIGN_SOURCES = `
SELECT
  c.oid,
  w.fdwname::text AS wrapper,
  s.srvtype AS server_type,
  s.srvversion AS server_version,
  (SELECT o.option_value FROM pg_options_to_table(f.ftoptions) o
    WHERE o.option_name = 'schema_name') AS remote_schema,
  (SELECT o.option_value FROM pg_options_to_table(f.ftoptions) o
    WHERE o.option_name IN ('table_name', 'table')
    ORDER BY o.option_name DESC LIMIT 1) AS remote_table,
  ARRAY(
    SELECT o.option_name FROM pg_options_to_table(f.ftoptions) o
    WHERE o.option_name NOT IN ('schema_name', 'table_name', 'table')
    UNION
    SELECT o.option_name FROM pg_options_to_table(s.srvoptions) o
    ORDER BY 1
  ) AS withheld_options
FROM pg_foreign_table f
${wantedRelation('f.ftrelid')}
JOIN pg_foreign_server s ON s.oid = f.ftserver
JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
WHERE ${WANTED_RELATION}`;

export interface ForeignSourceRow {
  oid: number;
  wrapper: string;
  server_type: string | null;
  server_version: string | null;
  remote_schema: string | null;
  remote_table: string | null;
  withheld_options: string[];
}
