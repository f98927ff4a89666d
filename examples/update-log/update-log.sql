-- The warehouse's own update log: loaders write down what they have loaded, and
-- Datamap reads it (`updateLog: { schema: meta, table: table_updates }`).
-- Run once as the owner of the database; running it again changes nothing.

CREATE SCHEMA IF NOT EXISTS meta;

CREATE TABLE IF NOT EXISTS meta.table_updates (
  update_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "schema" name NOT NULL,
  "table" name NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  loader text NOT NULL,
  rows_loaded bigint CHECK (rows_loaded >= 0)
);
CREATE INDEX IF NOT EXISTS table_updates_latest_idx
  ON meta.table_updates ("schema", "table", updated_at DESC);
COMMENT ON TABLE meta.table_updates IS 'Update log
A line for each table that a loading job has filled.';

-- What a loader calls when it has filled a table. It runs with the rights of its
-- owner, so a loader needs EXECUTE on it and no right on the table itself.
-- The loader's name is that of the session's application unless it gives one.
CREATE OR REPLACE FUNCTION meta.record_update(
  schema_name text,
  table_name text,
  rows_loaded bigint DEFAULT NULL,
  loader text DEFAULT NULL
) RETURNS void
LANGUAGE sql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
  INSERT INTO meta.table_updates ("schema", "table", loader, rows_loaded)
  VALUES (
    schema_name,
    table_name,
    coalesce(loader, nullif(current_setting('application_name'), ''), session_user),
    rows_loaded
  );
$$;
COMMENT ON FUNCTION meta.record_update IS 'Writes a line into the update log';
REVOKE EXECUTE ON FUNCTION meta.record_update FROM PUBLIC;

-- For each role that loads:
--   GRANT USAGE ON SCHEMA meta TO loader;
--   GRANT EXECUTE ON FUNCTION meta.record_update TO loader;
-- For Datamap (access level 2):
--   GRANT USAGE ON SCHEMA meta TO datamap_reader;
--   GRANT SELECT ON meta.table_updates TO datamap_reader;
-- Now and then, as its owner; Datamap needs the newest 16 lines of each table:
--   DELETE FROM meta.table_updates WHERE updated_at < now() - interval '2 years';
