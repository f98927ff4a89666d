-- Every schema and table belongs to its team's role. Roles belong to the whole
-- server and are made before.
DO $$
DECLARE
  owned record;
BEGIN
  FOR owned IN
    SELECT n.nspname, o.owner
    FROM (VALUES ('out_gov', 'out_gov_owner'), ('ecommerce', 'ecommerce_owner'), ('finance', 'finance_owner'),
                 ('analytics', 'analytics_owner'), ('reporting', 'reporting_owner'), ('meta', 'meta_owner'),
                 ('Odd Names', 'odd_names_owner'), ('hr_private', 'hr_private_owner')) AS o (name, owner)
    JOIN pg_namespace n ON n.nspname = o.name
  LOOP
    EXECUTE format('ALTER SCHEMA %I OWNER TO %I', owned.nspname, owned.owner);
  END LOOP;
  FOR owned IN
    SELECT c.relname, n.nspname, r.rolname AS owner, c.relkind
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_roles r ON r.oid = n.nspowner
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND r.rolname LIKE '%\_owner' AND r.rolname <> 'pg_database_owner'
  LOOP
    EXECUTE format('ALTER TABLE %I.%I OWNER TO %I', owned.nspname, owned.relname, owned.owner);
  END LOOP;
END
$$;
GRANT USAGE ON SCHEMA ecommerce, finance, analytics TO reporting_owner;
GRANT SELECT ON ALL TABLES IN SCHEMA ecommerce, finance, analytics TO reporting_owner;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA out_gov, ecommerce, finance, analytics, reporting, meta, "Odd Names" TO datamap_reader;
