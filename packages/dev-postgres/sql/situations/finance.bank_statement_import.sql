-- 300 rows inserted, and rolled back.
BEGIN;
INSERT INTO finance.bank_statement_import
SELECT n, date '2025-03-01' + n % 28, n * 1000, '거래처 ' || n % 50 FROM generate_series(1, 300) AS n;
ROLLBACK;
