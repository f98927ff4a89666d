-- What follows from rows that are already there, or from a plain count.
INSERT INTO analytics.sales_summary
SELECT d.sales_date, d.orders, d.buyers, d.gross, coalesce(r.refunded, 0), 0.02 + d.orders % 30 / 1000.0
FROM (
  SELECT (ordered_at AT TIME ZONE 'Asia/Seoul')::date AS sales_date, count(*) AS orders,
         count(DISTINCT user_id) AS buyers, sum(total) AS gross
  FROM ecommerce.orders WHERE status <> 'cancelled' GROUP BY 1
) d
LEFT JOIN (
  SELECT (refunded_at AT TIME ZONE 'Asia/Seoul')::date AS sales_date, sum(amount) AS refunded
  FROM ecommerce.refunds WHERE refunded_at IS NOT NULL GROUP BY 1
) r USING (sales_date);

INSERT INTO reporting.daily_sales
SELECT (o.ordered_at AT TIME ZONE 'Asia/Seoul')::date, p.category_id, count(DISTINCT o.order_id),
       sum(i.quantity), round(sum(i.line_total) / 1.1, 2)
FROM ecommerce.orders o
JOIN ecommerce.order_items i USING (order_id)
JOIN ecommerce.products p USING (product_id)
WHERE o.status <> 'cancelled'
GROUP BY 1, 2;

INSERT INTO finance.cost_centers
SELECT n, CASE WHEN n > 5 THEN n % 5 + 1 END,
       (ARRAY['물류', '마케팅', '개발', '재무', '고객지원'])[n % 5 + 1] || CASE WHEN n > 5 THEN ' ' || n / 5 || '팀' ELSE '본부' END,
       (ARRAY['김서준', '이지우', '박하은', '최시우', '정수아'])[n * 3 % 5 + 1]
FROM generate_series(1, 40) AS n;

INSERT INTO finance.accounts
SELECT to_char(1000 + n, 'FM0000'),
       (ARRAY['보통예금', '외상매출금', '미지급금', '자본금', '상품매출', '급여', '지급수수료', '광고선전비'])[n % 8 + 1] || ' ' || n / 8,
       (ARRAY['asset', 'asset', 'liability', 'equity', 'income', 'expense', 'expense', 'expense'])[n % 8 + 1], n % 29 = 0
FROM generate_series(0, 119) AS n;

INSERT INTO finance.journal_entries
SELECT n, current_date - (6000 - n) / 9 - 1, (ARRAY['카드 매출 정산', '급여 지급', '광고비', '환불 처리', '임차료'])[n % 5 + 1],
       'acct-0' || n % 4, CASE WHEN n % 211 = 0 THEN n - 5 END
FROM generate_series(1, 6000) AS n;

INSERT INTO finance.journal_lines
SELECT e.entry_id, side, e.booked_on, to_char(1000 + (e.entry_id * (side + 6)) % 120, 'FM0000'), e.entry_id % 40 + 1,
       CASE side WHEN 1 THEN amount ELSE 0 END, CASE side WHEN 2 THEN amount ELSE 0 END
FROM finance.journal_entries e, generate_series(1, 2) AS side, LATERAL (SELECT (e.entry_id * 7919 % 90001 + 10) * 100 AS amount) a;

INSERT INTO finance.invoices (invoice_no, supplier_id, issued_on, due_on, net, paid_on)
SELECT 'INV-' || to_char(n, 'FM000000'), n % 80 + 1, current_date - n / 5 - 3, current_date - n / 5 + 27, (n * 613 % 9001 + 50) * 1000,
       CASE WHEN n > 150 AND n % 37 > 0 THEN current_date - n / 5 + 20 END
FROM generate_series(1, 3000) AS n;

INSERT INTO finance.fx_rates
SELECT current_date - d, currency, round((base * (1 + 0.05 * sin(d / 40.0 + ascii(currency))))::numeric, 4)
FROM generate_series(1, 730) AS d,
     (VALUES ('USD', 1380.0), ('EUR', 1490.0), ('JPY', 9.2), ('CNY', 190.0), ('GBP', 1750.0)) AS c (currency, base);

INSERT INTO finance.budgets
SELECT extract(year FROM current_date) - y, c, to_char(1000 + a, 'FM0000'), (c * a % 97 + 20) * 1000000, CASE WHEN (c + a) % 6 = 0 THEN (c * a % 97 + 24) * 1000000 END
FROM generate_series(0, 1) AS y, generate_series(1, 40) AS c, (VALUES (5), (6), (7), (13), (14), (15)) AS e (a);

INSERT INTO finance.salaries
SELECT n, date_trunc('month', current_date)::date - interval '1 month' * m, 3000000 + n * 7919 % 60 * 100000, 2500000 + n * 7919 % 60 * 80000, NULL
FROM generate_series(1, 600) AS n, generate_series(1, 12) AS m;

INSERT INTO analytics.experiments
SELECT 'exp_' || n, '버튼 문구를 바꾸면 구매가 늘어난다 (' || n || ')', ARRAY['control', 'variant'],
       tstzrange(current_date - n * 20 * interval '1 day', CASE WHEN n > 3 THEN current_date - (n * 20 - 14) * interval '1 day' END), 0.5
FROM generate_series(1, 20) AS n;

INSERT INTO analytics.experiment_assignments
SELECT 'exp_' || n % 20 + 1, n, (ARRAY['control', 'variant'])[n % 2 + 1], current_date - n % 300 * interval '1 day'
FROM generate_series(1, 5000) AS n;

DO $$
BEGIN
  EXECUTE (
    SELECT 'INSERT INTO analytics.wide_survey SELECT r, current_date - 200 + r % 14, '
      || string_agg(format('(r * %s %% 5 + 1)::smallint', n), ', ' ORDER BY n) || ' FROM generate_series(1, 300) AS r'
    FROM generate_series(1, 298) AS n
  );
END
$$;

INSERT INTO meta.data_contacts VALUES
  ('out_gov', '데이터 플랫폼팀', '#data-platform'), ('ecommerce', '커머스팀', '#commerce'), ('finance', '재무팀', '#finance'),
  ('analytics', '데이터 분석팀', '#analytics'), ('reporting', '데이터 분석팀', '#analytics'), ('meta', '데이터 플랫폼팀', '#data-platform');

-- Written over once, and nothing has cleared the old rows away.
UPDATE ecommerce.inventory SET on_hand = on_hand;
