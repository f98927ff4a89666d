-- Partitioned; the parent was analyzed, then 5,000 rows came and only the leaves
-- were analyzed again.
INSERT INTO finance.card_transactions
SELECT n, date '2025-02-01' + n % 500, n % 600 + 1, '가맹점 ' || n % 80, n * 613 % 190000 + 3000, NULL
FROM generate_series(1, 2000) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE finance.card_transactions;
INSERT INTO finance.card_transactions
SELECT n, date '2025-02-01' + n % 600, n % 600 + 1, '가맹점 ' || n % 80, n * 613 % 190000 + 3000, NULL
FROM generate_series(2001, 7000) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE finance.card_transactions_2025, finance.card_transactions_2026;
