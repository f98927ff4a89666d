-- Inheritance: nothing of its own, all rows in the children.
INSERT INTO out_gov.facilities_parks SELECT n, '공원 ' || n, NULL, n * 100 FROM generate_series(1, 120) AS n;
INSERT INTO out_gov.facilities_libraries SELECT 1000 + n, '도서관 ' || n, NULL, n * 900, n * 4 FROM generate_series(1, 60) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE out_gov.facilities, out_gov.facilities_parks, out_gov.facilities_libraries;
