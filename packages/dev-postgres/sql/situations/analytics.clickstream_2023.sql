-- Loaded, never analyzed, and then its counters were lost.
INSERT INTO analytics.clickstream_2023
SELECT timestamptz '2023-12-31 23:59:59Z' - n * interval '17 seconds', 'button-' || n % 40
FROM generate_series(1, 3200) AS n;
SELECT pg_stat_force_next_flush();
SELECT pg_stat_reset_single_table_counters('analytics.clickstream_2023'::regclass);
