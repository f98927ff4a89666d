-- The same, in a table whose rows the reader may read at no access level.
SET track_counts = off;
INSERT INTO finance.payroll_import
SELECT n || ';' || md5(n::text) FROM generate_series(1, 900) AS n;
