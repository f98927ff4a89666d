-- Analyzed with 500 rows, all deleted, and then vacuumed.
INSERT INTO analytics.search_terms_tmp
SELECT '검색어 ' || n, n * 13 % 900 FROM generate_series(1, 500) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE analytics.search_terms_tmp;
DELETE FROM analytics.search_terms_tmp;
SELECT pg_stat_force_next_flush();
VACUUM analytics.search_terms_tmp;
