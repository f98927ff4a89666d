-- Tells whoever listens that the structure of this database changed, so that a
-- portal reads it at once. Run it once, in the warehouse, as a superuser (on
-- Amazon RDS: as a member of rds_superuser); then set
-- datamap.warehouses.<id>.changeNotifications to true.
--
-- A notification says nothing but "look now", and only when the transaction is
-- committed. Temporary tables are left out: nobody else sees them.
--
-- To take it away:
--   DROP EVENT TRIGGER datamap_tell_of_changes;
--   DROP EVENT TRIGGER datamap_tell_of_drops;
--   DROP FUNCTION public.datamap_tell_of_changes();

CREATE OR REPLACE FUNCTION public.datamap_tell_of_changes()
RETURNS event_trigger
LANGUAGE plpgsql
SET search_path = pg_catalog
AS $$
DECLARE
  is_of_interest boolean;
BEGIN
  IF tg_event = 'sql_drop' THEN
    is_of_interest := EXISTS (
      SELECT FROM pg_event_trigger_dropped_objects() WHERE NOT is_temporary
    );
  ELSE
    is_of_interest := EXISTS (
      SELECT FROM pg_event_trigger_ddl_commands()
      WHERE schema_name IS DISTINCT FROM 'pg_temp'
    );
  END IF;
  IF is_of_interest THEN
    NOTIFY datamap_changed;
  END IF;
END
$$;

DROP EVENT TRIGGER IF EXISTS datamap_tell_of_changes;
CREATE EVENT TRIGGER datamap_tell_of_changes
  ON ddl_command_end
  EXECUTE FUNCTION public.datamap_tell_of_changes();

DROP EVENT TRIGGER IF EXISTS datamap_tell_of_drops;
CREATE EVENT TRIGGER datamap_tell_of_drops
  ON sql_drop
  EXECUTE FUNCTION public.datamap_tell_of_changes();
