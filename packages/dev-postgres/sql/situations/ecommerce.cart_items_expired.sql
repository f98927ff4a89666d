-- Analyzed with 500 rows, then all of them deleted.
INSERT INTO ecommerce.cart_items_expired
SELECT md5('session ' || n / 3)::uuid, n % 1200 + 1, n % 3 + 1, timestamptz '2025-09-01 00:00Z' + n * interval '1 minute'
FROM generate_series(1, 500) AS n;
SELECT pg_stat_force_next_flush();
ANALYZE ecommerce.cart_items_expired;
DELETE FROM ecommerce.cart_items_expired;
