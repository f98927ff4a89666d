-- Analyzed with 1,000 rows, and then 9,000 more came.
INSERT INTO analytics.ad_impressions
SELECT n, 'spring', timestamptz '2025-04-01 00:00Z' + n * interval '1 minute' FROM generate_series(1, 1000) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE analytics.ad_impressions;
INSERT INTO analytics.ad_impressions
SELECT n, 'spring', timestamptz '2025-04-01 00:00Z' + n * interval '1 minute' FROM generate_series(1001, 10000) AS n;
