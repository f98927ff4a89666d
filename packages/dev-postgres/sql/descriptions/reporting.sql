-- Descriptions of further columns of reporting. What has none has been described by nobody,
-- as in every warehouse.
COMMENT ON COLUMN reporting.customer_cohorts.cohort IS '가입 월';
COMMENT ON COLUMN reporting.customer_cohorts.customers IS '고객 수';
COMMENT ON COLUMN reporting.daily_sales.sales_date IS '판매일';
COMMENT ON COLUMN reporting.daily_sales.category_id IS '상품 분류';
COMMENT ON COLUMN reporting.daily_sales.orders IS '주문 수';
COMMENT ON COLUMN reporting.executive_summary.net IS '순매출(원)';
COMMENT ON COLUMN reporting.executive_summary.planned IS '한 달 예산(원)
The year''s budget divided by twelve.';
COMMENT ON COLUMN reporting.monthly_revenue.month IS '월';
COMMENT ON COLUMN reporting.monthly_revenue.gross IS '총매출(원)';
COMMENT ON COLUMN reporting.monthly_revenue.refunded IS '환불액(원)';
COMMENT ON COLUMN reporting.product_performance.product_id IS '상품';
COMMENT ON COLUMN reporting.product_performance.orders IS '주문 수';
