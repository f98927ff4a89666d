-- Analyzed with 500 rows, then emptied by TRUNCATE.
INSERT INTO finance.fx_rates_staging
SELECT date '2025-01-01' + n / 5, (ARRAY['USD', 'EUR', 'JPY', 'CNY', 'GBP'])[n % 5 + 1], 1000 + n % 300
FROM generate_series(0, 499) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE finance.fx_rates_staging;
TRUNCATE finance.fx_rates_staging;
