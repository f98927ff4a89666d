-- Comments on four tables of five and three columns of five, all at once: one
-- COMMENT a column would take longer than everything else.
INSERT INTO pg_description (objoid, classoid, objsubid, description)
SELECT c.oid, 'pg_class'::regclass, 0,
  format(E'Table of %s\nOne row for each of them, as %s has it. Loaded nightly; ask the data team before changing it.',
    c.relname, n.nspname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition
  AND n.nspname !~ '^(pg_|information_schema|public)' AND c.oid::int8 % 5 <> 0;

INSERT INTO pg_description (objoid, classoid, objsubid, description)
SELECT a.attrelid, 'pg_class'::regclass, a.attnum,
  format('What %s says of one %s', a.attname, c.relname)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition
  AND n.nspname !~ '^(pg_|information_schema|public)'
  AND a.attnum > 0 AND NOT a.attisdropped AND (c.oid::int8 + a.attnum) % 5 < 3;
