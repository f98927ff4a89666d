-- Analyzed, counters lost, and then seven more rows: what is counted is the difference.
INSERT INTO out_gov.rainfall_daily
SELECT n % 9 + 100, date '2024-01-01' + n / 9, CASE WHEN n % 4 = 0 THEN n * 31 % 480 / 10.0 ELSE 0 END
FROM generate_series(0, 3998) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE out_gov.rainfall_daily;
SELECT pg_stat_force_next_flush();
SELECT pg_stat_reset_single_table_counters('out_gov.rainfall_daily'::regclass);
INSERT INTO out_gov.rainfall_daily
SELECT 200 + n, date '2025-06-01', 12.5 FROM generate_series(1, 7) AS n;
