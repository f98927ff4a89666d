-- Inserted and analyzed in one session within a second, as loaders do: the
-- rows are counted once by ANALYZE and once more when the session reports.
DO $$
BEGIN
  INSERT INTO finance.settlement_batches
  SELECT n, (ARRAY['card', 'kakaopay', 'naverpay'])[n % 3 + 1], date '2025-01-01' + n / 3, n * 10007
  FROM generate_series(1, 800) AS n;
  COMMIT;
  ANALYZE finance.settlement_batches;
END
$$;
