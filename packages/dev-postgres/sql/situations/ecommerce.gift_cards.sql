-- Loaded, never analyzed.
INSERT INTO ecommerce.gift_cards
SELECT to_char(n, 'FM0000000000000000'), date '2025-01-01' + n % 300, 50000, n * 37 % 50000
FROM generate_series(1, 1000) AS n;
