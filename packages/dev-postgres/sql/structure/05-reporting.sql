CREATE SCHEMA reporting;
COMMENT ON SCHEMA reporting IS '보고서
경영 보고에 쓰는 숫자. 여기 숫자가 회사의 공식 숫자예요. The company''s official figures.';

CREATE TABLE reporting.daily_sales (
  sales_date date NOT NULL,
  category_id integer NOT NULL,
  orders integer NOT NULL,
  quantity integer NOT NULL,
  net_sales numeric(16, 2) NOT NULL,
  PRIMARY KEY (sales_date, category_id)
);
COMMENT ON TABLE reporting.daily_sales IS '일별 매출 / Daily sales
하루, 상품 분류마다 한 건. 부가세를 뺀 금액이에요.';
COMMENT ON COLUMN reporting.daily_sales.net_sales IS '순매출(원)
부가세와 할인을 뺀 금액.';

CREATE VIEW reporting.monthly_revenue AS
SELECT date_trunc('month', sales_date)::date AS month,
       sum(gross) AS gross, sum(refunded) AS refunded, sum(gross - refunded) AS net
FROM analytics.sales_summary
GROUP BY 1;
COMMENT ON VIEW reporting.monthly_revenue IS '월별 매출 / Monthly revenue';
COMMENT ON COLUMN reporting.monthly_revenue.net IS '순매출(원)
총매출에서 환불을 뺀 금액. Gross less refunds.';

CREATE MATERIALIZED VIEW reporting.product_performance
WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false) AS
SELECT p.product_id, p.name_ko, p.category_id,
       count(i.order_id) AS orders,
       coalesce(sum(i.line_total), 0) AS sales
FROM ecommerce.products p
LEFT JOIN ecommerce.order_items i USING (product_id)
WHERE NOT p.discontinued
GROUP BY p.product_id
WITH NO DATA;
COMMENT ON MATERIALIZED VIEW reporting.product_performance IS '상품 성과 / Product performance
판매 중인 상품마다 한 건. 매일 새벽에 새로 고쳐요.';
COMMENT ON COLUMN reporting.product_performance.sales IS '누적 판매액(원)';

CREATE MATERIALIZED VIEW reporting.customer_cohorts
WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false) AS
SELECT date_trunc('month', u.joined_at)::date AS cohort, count(*) AS customers
FROM ecommerce.users u
GROUP BY 1
WITH NO DATA;
COMMENT ON MATERIALIZED VIEW reporting.customer_cohorts IS '가입 월별 고객군
계산 방법을 확정하는 중이라 아직 채우지 않았어요.';

CREATE VIEW reporting.executive_summary AS
SELECT m.month, m.net, b.planned
FROM reporting.monthly_revenue m
LEFT JOIN (
  SELECT fiscal_year, sum(planned) / 12 AS planned FROM finance.budgets GROUP BY fiscal_year
) b ON b.fiscal_year = extract(year FROM m.month);
COMMENT ON VIEW reporting.executive_summary IS '경영 요약
월별 순매출과 예산을 나란히 보여 줘요. Net sales beside the budget.';
