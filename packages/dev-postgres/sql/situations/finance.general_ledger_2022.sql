-- Analyzed, and then its counters were lost: reltuples stays.
INSERT INTO finance.general_ledger_2022
SELECT n, to_char(1000 + n % 120, 'FM0000'), date '2022-01-01' + n % 365, (n * 7919 % 1000003) * 100
FROM generate_series(1, 2500) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE finance.general_ledger_2022;
SELECT pg_stat_force_next_flush();
SELECT pg_stat_reset_single_table_counters('finance.general_ledger_2022'::regclass);
