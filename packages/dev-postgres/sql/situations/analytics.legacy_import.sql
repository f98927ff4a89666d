-- Loaded by a session that did not count, never analyzed.
SET track_counts = off;
INSERT INTO analytics.legacy_import
SELECT n, 'record ' || n || ' ' || md5(n::text) FROM generate_series(1, 1500) AS n;
