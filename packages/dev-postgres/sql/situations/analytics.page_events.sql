-- Partitioned; the parent itself is analyzed.
INSERT INTO analytics.page_events
SELECT n, date '2025-05-01' + n % 400, '/page/' || n % 30 FROM generate_series(1, 2000) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE analytics.page_events;
